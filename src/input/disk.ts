import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { byCodeUnits, MAX_FILE_BYTES, type Tree } from './tree.ts';

const PRUNED = new Set(['.git', 'node_modules']);
const MAX_FOLDER_DEPTH = 100;

/**
 * The files under a folder of the disk, dot folders included, `.git` and `node_modules` pruned. Links are followed only to files inside
 * `top`; a link to a folder is not followed (what it points to is listed where it stands). `top` and `start` are absolute.
 */
export function diskTree(top: string, starts: readonly string[] = ['']): Tree {
  const realTop = realpathSync(top);
  const files = new Set<string>();
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
    }
  };
  const addLink = (path: string): void => {
    try {
      const target = realpathSync(join(realTop, path));
      if (!isInside(realTop, target))
        refused.push({ path, reason: 'symbolic link that leads out of the scanned tree' });
      else if (statSync(target).isFile()) files.add(path);
      else folderLinks.set(path, relative(realTop, target).split(sep).join('/'));
    } catch (error) {
      refused.push({ path, reason: reasonOf(error) });
    }
  };
  for (const start of starts) {
    if (start !== '' && statSync(join(realTop, start)).isFile()) addLink(start);
    else visit(start, 0);
  }
  return {
    files: [...files].sort(byCodeUnits),
    refused: refused.sort((a, b) => byCodeUnits(a.path, b.path)),
    folderLinks,
    read: (path) => readInside(realTop, path),
  };
}

function listFolder(folder: string) {
  return readdirSync(folder, { withFileTypes: true });
}

function readInside(realTop: string, path: string): Uint8Array | { readonly reason: string } {
  try {
    const absolute = realpathSync(join(realTop, path));
    if (!isInside(realTop, absolute)) return { reason: 'leads out of the scanned tree' };
    const { size } = statSync(absolute);
    if (size > MAX_FILE_BYTES)
      return { reason: `file of ${size >> 20} MiB, over the limit of ${MAX_FILE_BYTES >> 20} MiB` };
    return readFileSync(absolute);
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

/** True where an absolute, resolved path stands inside a resolved folder. */
export function isInside(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return 'not readable: permission denied';
    case 'ENOENT':
      return 'not readable: broken link';
    case 'ELOOP':
      return 'not readable: links in a circle';
    default:
      return `not readable: ${code === '' ? 'unknown error' : code}`;
  }
}
