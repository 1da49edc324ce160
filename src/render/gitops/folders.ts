import type { Tree } from '../../input/tree.ts';
import { linkedTree } from '../linked-tree.ts';
import type { Folders } from './flux-deployments.ts';
import type { FluxSource } from './flux-kustomization.ts';

/** A source with a path in it, as a deploying object names them. */
export interface Reference {
  readonly source: FluxSource;
  readonly path: string;
}

/**
 * The folders of the scanned root by their paths from the top of the repository, else from the root itself. Which of the sources is the scanned repository itself shows in
 * their paths: it is the one of which most are here; another one of which some are not is another repository. `prefix` leads from the top to the root.
 */
export function foldersIn(tree: Tree, prefix: string, references: readonly Reference[]): Folders {
  const view = linkedTree(tree);
  const exists = (path: string): boolean => path === '' || view.hasFolder(path);
  const find = (path: string, kind?: string): string | null => {
    const inside = prefix !== '' && `${path}/`.startsWith(prefix) ? path.slice(prefix.length) : null;
    if (inside !== null && exists(inside)) return inside;
    // A folder of the repository may be what a source holds: its paths start at the scanned root then.
    if (exists(path)) return path;
    if (kind !== 'OCIRepository' || path === '') return null;
    // An artifact may hold a part of the repository only: the path starts in that part then.
    const ends = foldersOf(tree).filter((folder) => folder.endsWith(`/${path}`));
    return ends.length === 1 ? (ends[0] ?? null) : null;
  };
  const counts = new Map<string, { here: number; missing: number }>();
  for (const { source, path } of references) {
    if (path === '') continue;
    const key = keyOf(source);
    const count = counts.get(key) ?? { here: 0, missing: 0 };
    if (find(path, source.kind) === null) count.missing += 1;
    else count.here += 1;
    counts.set(key, count);
  }
  const own = [...counts].filter(([, { here }]) => here > 0).sort((a, b) => b[1].here - a[1].here)[0]?.[0];
  return {
    find: (path, source) => find(path, source?.kind),
    isElsewhere: (source) => {
      const key = keyOf(source);
      if (source.address === '' || own === undefined || key === own) return false;
      const count = counts.get(key);
      return count === undefined || count.missing > 0;
    },
  };
}

const known = new WeakMap<Tree, string[]>();

function foldersOf(tree: Tree): string[] {
  const before = known.get(tree);
  if (before !== undefined) return before;
  const folders = new Set<string>();
  for (const file of tree.files) {
    for (let slash = file.indexOf('/'); slash >= 0; slash = file.indexOf('/', slash + 1))
      folders.add(file.slice(0, slash));
  }
  known.set(tree, [...folders]);
  return [...folders];
}

/** What tells sources apart: the address, or the name of one that isn't in the scan. */
function keyOf({ kind, name, address }: FluxSource): string {
  return address === '' ? `${kind} ${name}` : plainAddress(address);
}

/** `github.com/owner/name` for every way to write it. */
function plainAddress(address: string): string {
  return address
    .trim()
    .toLowerCase()
    .replace(/^[a-z+]+:\/\//, '')
    .replace(/^[^@/]*@/, '')
    .replace(/^([^/:]+):(?:\d+\/)?/, '$1/')
    .replace(/\.git$/, '')
    .replace(/\/+$/, '');
}
