import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs';
import { join, relative, sep } from 'node:path';
import { byCodeUnits, MAX_FILE_BYTES, type Tree } from './tree.ts';

const PRUNED = new Set(['.git', 'node_modules']);
const MAX_FOLDER_DEPTH = 100;
const NO_FILE = 'a pipe, socket or device, not a file';

/**
 * The files under a folder of the disk, dot folders included, `.git` and `node_modules` pruned. Links are followed only to files inside
 * `top`; a link to a folder is not followed (what it points to is listed where it stands). `top` and `start` are absolute.
 */
export function diskTree(top: string, starts: readonly string[] = ['']): Tree {
  const realTop = realpathSync(top);
  const files = new Set<string>();
  const links = new Set<string>();
  const refused: { path: string; reason: string }[] = [];
  const folderLinks = new Map<string, string>();
  const visit = (path: string, depth: number): void => {
    if (depth > MAX_FOLDER_DEPTH) {
      refused.push({ path, reason: `folders nested more than ${MAX_FOLDER_DEPTH} deep` });
      return;
    }
    let entries: ReturnType<typeof listFolder>;
    try {
      entries = listFolder(join(realTop, path));
    } catch (error) {
      refused.push({ path, reason: reasonOf(error) });
      return;
    }
    for (const entry of entries) {
      const inner = path === '' ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!PRUNED.has(entry.name)) visit(inner, depth + 1);
      } else if (entry.isFile()) files.add(inner);
      else if (entry.isSymbolicLink()) addLink(inner);
      else refused.push({ path: inner, reason: NO_FILE });
    }
  };
  const addLink = (path: string): void => {
    try {
      const target = realpathSync(join(realTop, path));
      const stats = statSync(target);
      if (!isInside(realTop, target))
        refused.push({ path, reason: 'symbolic link that leads out of the scanned tree' });
      else if (
        relative(realTop, target)
          .split(sep)
          .some((step) => PRUNED.has(step))
      )
        refused.push({ path, reason: 'symbolic link into a folder that is not scanned' });
      else if (stats.isDirectory()) folderLinks.set(path, relative(realTop, target).split(sep).join('/'));
      else if (stats.isFile()) {
        files.add(path);
        links.add(path);
      } else refused.push({ path, reason: NO_FILE });
    } catch (error) {
      refused.push({ path, reason: codeOf(error) === 'ENOENT' ? 'broken link' : reasonOf(error) });
    }
  };
  for (const start of starts) {
    if (start !== '' && !statSync(join(realTop, start)).isDirectory()) addLink(start);
    else visit(start, 0);
  }
  return {
    files: [...files].sort(byCodeUnits),
    refused: refused.sort((a, b) => byCodeUnits(a.path, b.path)),
    folderLinks,
    sizeOf: (path) => statSync(join(realTop, path), { throwIfNoEntry: false })?.size ?? 0,
    read: (path) => (files.has(path) && !links.has(path) ? readFile(join(realTop, path)) : readInside(realTop, path)),
  };
}

function listFolder(folder: string) {
  return readdirSync(folder, { withFileTypes: true });
}

function readInside(realTop: string, path: string): Uint8Array | { readonly reason: string } {
  try {
    const absolute = realpathSync(join(realTop, path));
    return isInside(realTop, absolute) ? readFile(absolute) : { reason: 'leads out of the scanned tree' };
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

/** Opened without waiting: a pipe that nobody writes to must not stop the scan. */
function readFile(absolute: string): Uint8Array | { readonly reason: string } {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(absolute, constants.O_RDONLY | constants.O_NONBLOCK);
    const stats: Stats = fstatSync(descriptor);
    if (!stats.isFile()) return { reason: NO_FILE };
    if (stats.size > MAX_FILE_BYTES)
      return { reason: `file of ${stats.size >> 20} MiB, over the limit of ${MAX_FILE_BYTES >> 20} MiB` };
    return readFileSync(descriptor);
  } catch (error) {
    return { reason: reasonOf(error) };
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** True where an absolute, resolved path stands inside a resolved folder. */
export function isInside(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function reasonOf(error: unknown): string {
  const code = codeOf(error);
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return 'permission denied';
    case 'ENOENT':
      return 'it is not there any more, or its name is no UTF-8';
    case 'ELOOP':
      return 'links in a circle';
    default:
      return code === '' ? 'unknown error' : code;
  }
}
