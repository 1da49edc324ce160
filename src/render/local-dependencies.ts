import { isObject, type JsonObject, listAt, stringAt } from '../finding/json.ts';
import type { Tree } from '../input/tree.ts';
import { readFirstDocument } from '../input/yaml.ts';
import type { LinkedTree } from './linked-tree.ts';
import { joined } from './named-paths.ts';

/** Files and dependencies of one chart; charts that depend on each other would have no end. */
const MAX_ENTRIES = 20_000;
/** A dependency, in entries: each is looked for among all files. */
const COST = 40;
const MAX_SIZE = 1 << 20;
/** Ranges that every version is in; others are met only by the very version that they name. */
const ANY_VERSION = new Set(['', '*', 'x', 'x.x.x', '>0', '>=0', '>=0.0.0', '>0.0.0', '>=0.0.0-0', '>0.0.0-0']);

/**
 * What `helm dependency build` would put under a chart's `charts/` for dependencies with `repository: file://…` that aren't there yet: path in the
 * chart → path of the tree. A version that surely isn't met stays out, as what is missing is told.
 */
export function localDependencies(tree: Tree, view: LinkedTree, chart: string): Map<string, string> {
  return collected(tree, view, chart, [], { left: MAX_ENTRIES });
}

function collected(
  tree: Tree,
  view: LinkedTree,
  chart: string,
  above: readonly string[],
  budget: { left: number },
): Map<string, string> {
  const found = new Map<string, string>();
  const inside = chart === '' ? 'charts/' : `${chart}/charts/`;
  const present = view.under(inside.slice(0, -1)).map((path) => path.slice(inside.length));
  for (const dependency of dependenciesOf(tree, view, chart)) {
    const name = stringAt(dependency['name']);
    const repository = stringAt(dependency['repository']);
    if (name === undefined || !repository?.startsWith('file://') || !/^[\w.-]+$/.test(name) || /^\.+$/.test(name))
      continue;
    if (present.some((path) => path.startsWith(`${name}/`) || path.startsWith(`${name}-`))) continue;
    const folder = joined(chart, repository.slice('file://'.length));
    const isOutside = folder.split('/')[0] === '..' || folder === chart || chart.startsWith(`${folder}/`);
    budget.left -= COST;
    if (isOutside || above.includes(folder) || budget.left <= 0) continue;
    if (!meets(dependency['version'], chartYaml(tree, view, folder)['version'])) continue;
    const files = view.under(folder).map((path) => [path.slice(folder.length + 1), path] as const);
    for (const [rest, path] of [...files, ...collected(tree, view, folder, [...above, chart], budget)]) {
      budget.left -= 1;
      found.set(`charts/${name}/${rest}`, path);
    }
  }
  return found;
}

function dependenciesOf(tree: Tree, view: LinkedTree, chart: string): JsonObject[] {
  const listed = [chartYaml(tree, view, chart), read(tree, view, joined(chart, 'requirements.yaml'))];
  return listed.flatMap((value) => listAt(value['dependencies']).filter(isObject));
}

function chartYaml(tree: Tree, view: LinkedTree, folder: string): JsonObject {
  return read(tree, view, joined(folder, 'Chart.yaml'));
}

function read(tree: Tree, view: LinkedTree, path: string): JsonObject {
  const bytes = view.has(path) ? tree.read(view.real(path)) : null;
  if (!(bytes instanceof Uint8Array) || bytes.length > MAX_SIZE) return {};
  const document = readFirstDocument(new TextDecoder().decode(bytes));
  return 'value' in document && isObject(document.value) ? document.value : {};
}

function meets(range: unknown, version: unknown): boolean {
  if (typeof version !== 'string') return false;
  const wanted = typeof range === 'string' ? range.replace(/\s+/g, '') : '';
  return ANY_VERSION.has(wanted) || wanted.replace(/^[=^~v]+/, '') === version.replace(/^v/, '');
}
