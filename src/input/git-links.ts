import { posix } from 'node:path';

/** Symbolic links of a revision, followed inside it. */
export interface GitLinks {
  /** Links to files: path → the file's own path. */
  readonly files: ReadonlyMap<string, string>;
  /** Links to folders: path → the folder's own path. */
  readonly folders: ReadonlyMap<string, string>;
  readonly refused: readonly { readonly path: string; readonly reason: string }[];
}

/** Links that lead to links; a circle ends here. */
const MAX_HOPS = 40;

/** Follows `links` (path → what is written in it) among `files`, through folders that are links themselves. */
export function followLinks(links: ReadonlyMap<string, string>, files: readonly string[]): GitLinks {
  const known = new Set(files);
  const folders = new Set(['', ...files.flatMap(foldersOf)]);
  const found = { files: new Map<string, string>(), folders: new Map<string, string>() };
  const refused: { path: string; reason: string }[] = [];
  for (const path of links.keys()) {
    const target = follow(path, links);
    if (target === null) refused.push({ path, reason: 'symbolic link that leads out of the scanned tree' });
    else if (known.has(target)) found.files.set(path, target);
    else if (folders.has(target)) found.folders.set(path, target);
    else refused.push({ path, reason: 'not readable: broken link' });
  }
  return { ...found, refused };
}

/** The path that a path stands for, step by step as a file system would; null where it leads out or nowhere. */
function follow(path: string, links: ReadonlyMap<string, string>): string | null {
  let rest = path.split('/');
  let done = '';
  for (let hops = 0; rest.length > 0; ) {
    const [step = '', ...more] = rest;
    const here = done === '' ? step : `${done}/${step}`;
    const target = links.get(here);
    if (target === undefined) {
      [done, rest] = [here, more];
      continue;
    }
    hops += 1;
    const next = posix.normalize(`${done === '' ? '.' : done}/${target}/${more.join('/')}`).replace(/\/+$/, '');
    if (hops > MAX_HOPS || target.startsWith('/') || next === '..' || next.startsWith('../')) return null;
    [done, rest] = ['', next === '.' ? [] : next.split('/')];
  }
  return done;
}

function foldersOf(file: string): string[] {
  const found: string[] = [];
  for (let end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1)) found.push(file.slice(0, end));
  return found;
}
