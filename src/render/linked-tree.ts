import type { Tree } from '../input/tree.ts';

/** A tree seen as the engines' file system shows it: links to folders inside the tree are followed. */
export interface LinkedTree {
  readonly has: (path: string) => boolean;
  /** The path under which the tree itself has a file. */
  readonly real: (path: string) => string;
  readonly hasFolder: (path: string) => boolean;
  /** All files at or under a path, refused ones too. */
  readonly under: (folder: string) => string[];
}

/** Links that lead to links; a circle ends here. */
const MAX_HOPS = 8;
const MAX_FILES = 50_000;

const views = new WeakMap<Tree, LinkedTree>();

/** Gives the view of a tree, made once. */
export function linkedTree(tree: Tree): LinkedTree {
  const view = views.get(tree) ?? viewOf(tree);
  views.set(tree, view);
  return view;
}

function viewOf(tree: Tree): LinkedTree {
  const links = [...(tree.folderLinks ?? [])];
  const all = [...tree.files, ...tree.refused.map(({ path }) => path)];
  const known = new Set(all);
  const folders = new Set(['', ...all.flatMap(foldersOf)]);
  const real = (path: string): string => {
    let current = path;
    for (let hop = 0; hop < MAX_HOPS && !known.has(current); hop += 1) {
      const link = links.find(([from]) => current.startsWith(`${from}/`));
      if (link === undefined) return current;
      current = moved(current, link[0], link[1]);
    }
    return current;
  };
  const under = (folder: string, hops: number): string[] => {
    const start = folderBehind(folder, links);
    const found = all.filter((file) => isAtOrUnder(file, start)).map((file) => moved(file, start, folder));
    for (const [from, to] of hops < MAX_HOPS ? links : []) {
      if (!isAtOrUnder(from, start) || isAtOrUnder(start, to)) continue;
      const shown = moved(from, start, folder);
      for (const file of under(to, hops + 1)) {
        if (found.length >= MAX_FILES) return found;
        found.push(moved(file, to, shown));
      }
    }
    return found;
  };
  return {
    real,
    has: (path) => known.has(real(path)),
    hasFolder: (path) => folders.has(folderBehind(path, links)),
    under: (folder) => [...new Set(under(folder, 0))].sort(),
  };
}

function foldersOf(file: string): string[] {
  const folders: string[] = [];
  for (let end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1)) folders.push(file.slice(0, end));
  return folders;
}

function folderBehind(folder: string, links: readonly (readonly [string, string])[]): string {
  let current = folder;
  for (let hop = 0; hop < MAX_HOPS; hop += 1) {
    const link = links.find(([from]) => current === from || current.startsWith(`${from}/`));
    if (link === undefined) return current;
    current = moved(current, link[0], link[1]);
  }
  return current;
}

function isAtOrUnder(path: string, folder: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`);
}

/** A path under `from`, shown under `to`. */
function moved(path: string, from: string, to: string): string {
  const rest = from === '' ? path : path.slice(from.length + 1);
  return to === '' ? rest : rest === '' ? to : `${to}/${rest}`;
}
