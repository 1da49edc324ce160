import { isObject, listAt, stringAt } from '../finding/json.ts';
import { topOf } from '../input/store.ts';
import type { Tree } from '../input/tree.ts';
import { gatherKustomization } from './gather.ts';
import { isKustomizationFile, type KustomizationFile, readKustomization } from './kustomization-file.ts';
import { linkedTree } from './linked-tree.ts';
import { joined } from './named-paths.ts';
import type { RenderTarget } from './targets.ts';

/** The kustomizations of a tree and what they include. */
export interface Kustomizations {
  /** Those that no other includes; of a circle the first. */
  readonly tops: readonly RenderTarget[];
  /** The kustomization of a folder, for planners that are sent to one; null where there is none. */
  readonly targetOf: (folder: string) => RenderTarget | null;
  /** Folders of charts that a kustomization installs with values of its own. */
  readonly inflated: ReadonlySet<string>;
}

interface Node {
  readonly folder: string;
  readonly file: string;
  /** null where the file can't be parsed. */
  readonly content: KustomizationFile | null;
}

/** Finds the kustomizations of a tree; `namespaceOf` gives the namespace of objects for which none of them sets one. */
export function planKustomizations(
  tree: Tree,
  skip: (path: string) => boolean,
  namespaceOf: (inputs: readonly string[]) => string | null,
): Kustomizations {
  const nodes = nodesOf(tree, skip);
  const view = linkedTree(tree);
  const included = (node: Node): Node[] =>
    (node.content?.resources ?? []).flatMap((path) => {
      const inner = nodes.get(path) ?? nodes.get(view.real(`${path}/kustomization.yaml`).replace(/\/[^/]*$/, ''));
      return inner === undefined || inner === node ? [] : [inner];
    });
  const targetOf = (node: Node): RenderTarget => {
    const place = node.folder === '' ? '.' : node.folder;
    const reached = reach([node], included);
    const outside = [...reached].find(({ content }) => content?.outside != null)?.content?.outside;
    return {
      id: place,
      label: `Kustomization ${place}`,
      at: topOf(node.file),
      origin: 'kustomize',
      namespace: namespaceOf([node.file]),
      ask: () => ({ engine: 'kustomize', directory: node.folder }),
      gather: () => gatherKustomization(tree, node.folder),
      inputs: [node.file],
      covers: [...reached].flatMap(({ file, content }) => [
        file,
        ...[...(content?.resources ?? []), ...(content?.patches ?? [])].map(view.real),
      ]),
      hides: [],
      ...(outside == null
        ? {}
        : { cure: `scan the folder that holds ${outside} too: nothing outside the scanned folder is read` }),
      instead: () => included(node).filter(isBuilt).map(targetOf),
    };
  };
  const all = [...nodes.values()];
  const inner = new Set(all.flatMap(included));
  const tops = all.filter((node) => !inner.has(node));
  const known = reach(tops, included);
  for (const node of all) {
    if (known.has(node)) continue;
    // Every one of a circle is included by another: the first stands for it, and the engine says what is wrong.
    tops.push(node);
    for (const reached of reach([node], included)) known.add(reached);
  }
  return {
    tops: tops.filter(isBuilt).map(targetOf),
    targetOf: (folder) => {
      const node = nodes.get(folder);
      return node === undefined ? null : targetOf(node);
    },
    inflated: new Set(all.flatMap(chartsOf)),
  };
}

/** A component changes what includes it; by itself it is nothing. */
function isBuilt({ content }: Node): boolean {
  return content?.isComponent !== true;
}

function nodesOf(tree: Tree, skip: (path: string) => boolean): Map<string, Node> {
  const nodes = new Map<string, Node>();
  for (const file of tree.files) {
    if (!isKustomizationFile(file) || skip(file)) continue;
    const folder = file.slice(0, Math.max(0, file.lastIndexOf('/')));
    const content = readKustomization(tree, file);
    if (!nodes.has(folder) && content?.isForeign !== true) nodes.set(folder, { folder, file, content });
  }
  return nodes;
}

function reach(from: readonly Node[], included: (node: Node) => readonly Node[]): Set<Node> {
  const reached = new Set<Node>();
  const open = [...from];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (reached.has(node)) continue;
    reached.add(node);
    open.push(...included(node));
  }
  return reached;
}

function chartsOf({ content, folder }: Node): string[] {
  if (content === null) return [];
  const globals = content.value['helmGlobals'];
  const home = (isObject(globals) ? stringAt(globals['chartHome']) : undefined) ?? 'charts';
  return listAt(content.value['helmCharts']).flatMap((entry) => {
    const name = isObject(entry) ? stringAt(entry['name']) : undefined;
    const version = isObject(entry) ? stringAt(entry['version']) : undefined;
    if (name === undefined) return [];
    return [
      joined(folder, `${home}/${name}`),
      ...(version === undefined ? [] : [joined(folder, `${home}/${name}-${version}/${name}`)]),
    ];
  });
}
