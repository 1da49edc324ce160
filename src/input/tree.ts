/** Files to scan, wherever they come from: a folder, a git revision, memory. Paths are `/`-separated and relative to the tree's top. */
export interface Tree {
  /** Paths of all regular files, sorted. */
  readonly files: readonly string[];
  /** What could not even be listed: unreadable folders, links that lead out of the tree. */
  readonly refused: readonly { readonly path: string; readonly reason: string }[];
  /** Manifests that the revision holds and no scan reads: those below `node_modules`. */
  readonly unlisted?: readonly string[];
  /** Links to folders inside the tree, which are not followed: path → the folder's own path. */
  readonly folderLinks?: ReadonlyMap<string, string>;
  /** Bytes of a file where that is known without reading it; 0 where it isn't. */
  readonly sizeOf?: (path: string) => number;
  /** Links to files, where they are known as such: path → the file's own path. */
  readonly fileLinks?: ReadonlyMap<string, string>;
  /** The bytes of a file. Never throws: an unreadable or oversized file is a reason. */
  readonly read: (path: string) => Uint8Array | { readonly reason: string };
}

/** Files over this many bytes are not read at all. */
export const MAX_FILE_BYTES = 256 << 20;

const SMALL = 1 << 20;
const KEEP_BYTES = 64 << 20;

/** A tree in memory, for tests and rendered input. */
export function memoryTree(contents: Readonly<Record<string, string>>): Tree {
  const encoder = new TextEncoder();
  const bytes = new Map(Object.entries(contents).map(([path, text]) => [path, encoder.encode(text)]));
  return {
    files: [...bytes.keys()].sort(byCodeUnits),
    refused: [],
    read: (path) => bytes.get(path) ?? { reason: 'no such file' },
  };
}

/** The same files under other paths: `prefix` stands before each. */
export function movedTree(tree: Tree, prefix: string): Tree {
  return {
    files: tree.files.map((path) => prefix + path),
    refused: tree.refused.map(({ path, reason }) => ({ path: prefix + path, reason })),
    folderLinks: new Map([...(tree.folderLinks ?? [])].map(([path, target]) => [prefix + path, prefix + target])),
    fileLinks: new Map([...(tree.fileLinks ?? [])].map(([path, target]) => [prefix + path, prefix + target])),
    sizeOf: (path) => (path.startsWith(prefix) ? (tree.sizeOf?.(path.slice(prefix.length)) ?? 0) : 0),
    read: (path) => (path.startsWith(prefix) ? tree.read(path.slice(prefix.length)) : { reason: 'no such file' }),
  };
}

/** The part of a tree under `prefix` ('' or ending in '/') that stands at or under one of `starts`, with paths relative to the prefix. */
export function subTree(tree: Tree, prefix: string, starts: readonly string[]): Tree {
  const isWanted = (path: string): boolean =>
    starts.some((start) => start === '' || path === start || path.startsWith(`${start}/`)) &&
    !path.startsWith('node_modules/') &&
    !path.includes('/node_modules/');
  const links = [...(tree.folderLinks ?? []), ...(tree.fileLinks ?? [])];
  const leadsOut = new Set(links.filter(([, target]) => !`${target}/`.startsWith(prefix)).map(([path]) => path));
  const inside = (paths: readonly string[]): string[] =>
    paths
      .filter((path) => path.startsWith(prefix))
      .map((path) => path.slice(prefix.length))
      .filter(isWanted);
  const reasons = new Map(tree.refused.map(({ path, reason }) => [path, reason]));
  return {
    files: inside(tree.files.filter((path) => !leadsOut.has(path))),
    refused: inside([...reasons.keys(), ...leadsOut]).map((path) => ({
      path,
      reason: reasons.get(prefix + path) ?? 'symbolic link that leads out of the scanned tree',
    })),
    folderLinks: new Map(
      [...(tree.folderLinks ?? [])]
        .filter(([path]) => path.startsWith(prefix) && !leadsOut.has(path))
        .map(([path, target]) => [path.slice(prefix.length), target.slice(prefix.length)]),
    ),
    read: (path) => tree.read(prefix + path),
  };
}

/** The same tree, its small files read once: for readers that come back to them, where each read costs (git). */
export function rememberingTree(tree: Tree): Tree {
  const known = new Map<string, Uint8Array>();
  let kept = 0;
  return {
    ...tree,
    read: (path) => {
      const found = known.get(path) ?? tree.read(path);
      if (
        found instanceof Uint8Array &&
        !known.has(path) &&
        found.length <= SMALL &&
        kept + found.length <= KEEP_BYTES
      ) {
        kept += found.length;
        known.set(path, found);
      }
      return found;
    },
  };
}

/** Code-unit order: the same on every machine. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
