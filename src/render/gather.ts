import type { Tree } from '../input/tree.ts';
import { linkedTree } from './linked-tree.ts';
import { localDependencies } from './local-dependencies.ts';
import { hasChart, joined, KUSTOMIZATION_FILES, namesIn } from './named-paths.ts';
import type { RenderFiles } from './protocol.ts';

/** The files of one rendering, or why they can't be handed to an engine. */
export type Gathered =
  | {
      readonly ok: true;
      readonly files: RenderFiles;
      /** Files that stand behind a link to a folder: path in `files` → path in the tree. */
      readonly linked: ReadonlyMap<string, string>;
      /** A file that isn't in the tree: made for this rendering. */
      readonly made?: string;
    }
  | { readonly ok: false; readonly reason: string; readonly file: string };

const MAX_BYTES = 128 << 20;
const MAX_FILES = 20_000;
/** A file that names others is small; of a larger one the names are not looked for. */
const MAX_NAMING_BYTES = 1 << 20;

/**
 * Every file under a chart's folder, or a packed chart alone; with `built` also the dependencies of the same tree, as `helm dependency build` would
 * vendor them. A link that leads out of the tree is a reason to refuse.
 */
export function gatherChart(tree: Tree, chart: string, built = true): Gathered {
  const view = linkedTree(tree);
  const vendored = built ? localDependencies(tree, view, chart) : new Map<string, string>();
  const moved = new Map([...vendored].map(([path, real]) => [joined(chart, path), real]));
  return collect(tree, [...view.under(chart), ...moved.keys()], chart, moved);
}

/**
 * The files that a kustomization may read: those that it names, those that files named by it name, whole folders of charts. More
 * than needed does no harm; what nobody names stays out.
 */
export function gatherKustomization(tree: Tree, directory: string): Gathered {
  const view = linkedTree(tree);
  const wanted = new Set<string>();
  const folders = [directory];
  const seen = new Set<string>();
  const addFile = (file: string): void => {
    if (wanted.has(file) || !view.has(file)) return;
    wanted.add(file);
    if (/\.(?:ya?ml|json)$|(?:^|\/)Kustomization$/.test(file)) addNamed(file);
  };
  const addNamed = (file: string): void => {
    const named = namedBy(tree, file);
    folders.push(...named.folders);
    for (const path of named.files) addFile(path);
  };
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    if (seen.has(folder) || !view.hasFolder(folder)) continue;
    seen.add(folder);
    for (const name of KUSTOMIZATION_FILES) addFile(joined(folder, name));
    if (folder !== directory || view.has(joined(folder, 'Chart.yaml'))) {
      const inside = view.under(folder);
      if (hasChart(folder, inside)) for (const file of inside) wanted.add(file);
    }
  }
  return collect(tree, [...wanted].sort(), directory);
}

interface Named {
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

/** What each file of a tree names; a file of a base is asked for by every overlay of it, and read through once. */
const named = new WeakMap<Tree, Map<string, Named>>();

function namedBy(tree: Tree, file: string): Named {
  const known = named.get(tree) ?? new Map<string, Named>();
  named.set(tree, known);
  const found = known.get(file) ?? readNamed(tree, file);
  known.set(file, found);
  return found;
}

/** The files and folders of the tree that a file names, and the folder of charts where it installs some. */
function readNamed(tree: Tree, file: string): Named {
  const view = linkedTree(tree);
  const content = tree.read(view.real(file));
  if (!(content instanceof Uint8Array) || content.length > MAX_NAMING_BYTES) return { files: [], folders: [] };
  const folder = file.slice(0, Math.max(0, file.lastIndexOf('/')));
  const text = new TextDecoder().decode(content);
  const installs = /helmChart/i.test(text);
  const namesFolders = installs || KUSTOMIZATION_FILES.includes(file.slice(file.lastIndexOf('/') + 1));
  const files = new Set<string>();
  const folders = new Set<string>(installs ? [joined(folder, 'charts')] : []);
  for (const name of namesIn(text)) {
    const path = joined(folder, name);
    if (path === folder || path.startsWith('..')) continue;
    if (view.has(path)) files.add(path);
    else if (namesFolders && view.hasFolder(path)) folders.add(path);
  }
  return { files: [...files], folders: [...folders] };
}

/** `moved`: paths that stand for files elsewhere in the tree. */
function collect(
  tree: Tree,
  paths: readonly string[],
  root: string,
  moved: ReadonlyMap<string, string> = new Map(),
): Gathered {
  const view = linkedTree(tree);
  const refused = new Map(tree.refused.map(({ path, reason }) => [path, reason]));
  const files = new Map<string, Uint8Array>();
  const linked = new Map<string, string>();
  let bytes = 0;
  for (const path of paths) {
    const real = view.real(moved.get(path) ?? path);
    const reason = refused.get(real);
    if (reason !== undefined) return { ok: false, reason, file: real };
    const content = tree.read(real);
    if (!(content instanceof Uint8Array)) return { ok: false, reason: content.reason, file: real };
    bytes += content.length;
    if (bytes > MAX_BYTES || files.size >= MAX_FILES) {
      return { ok: false, reason: `more than ${MAX_BYTES >> 20} MiB or ${MAX_FILES} files to render from`, file: root };
    }
    files.set(path, content);
    if (real !== path) linked.set(path, real);
  }
  return { ok: true, files, linked };
}
