import { gunzipSync } from 'node:zlib';
import type { Tree } from '../input/tree.ts';

/** A chart as a folder: its files under its own name. */
export interface UnpackedChart {
  readonly tree: Tree;
  readonly path: string;
}

const MAX_BYTES = 64 << 20;
const MAX_FILES = 10_000;
const BLOCK = 512;
const unpacked = new WeakMap<Tree, Map<string, UnpackedChart | null>>();

/**
 * The files of a packed chart, so that lines of its templates can be told; null where it holds anything but the plain files of one folder, or too
 * much: the engine takes it as it is then, and says what is wrong.
 */
export function unpackedChart(tree: Tree, path: string): UnpackedChart | null {
  const known = unpacked.get(tree) ?? new Map<string, UnpackedChart | null>();
  unpacked.set(tree, known);
  const before = known.get(path);
  if (before !== undefined) return before;
  const bytes = tree.read(path);
  const files = bytes instanceof Uint8Array ? filesIn(bytes) : null;
  const [first = ''] = files?.keys() ?? [];
  const folder = first.split('/')[0] ?? '';
  const made = files === null || ![...files.keys()].every((name) => name.startsWith(`${folder}/`)) ? null : files;
  const found = made?.has(`${folder}/Chart.yaml`) === true ? { tree: treeOf(made), path: folder } : null;
  known.set(path, found);
  return found;
}

function treeOf(files: ReadonlyMap<string, Uint8Array>): Tree {
  return {
    files: [...files.keys()].sort(),
    refused: [],
    read: (path) => files.get(path) ?? { reason: 'no such file' },
  };
}

/** Regular files of a gzipped tar archive (POSIX ustar); null where there is anything else. */
function filesIn(packed: Uint8Array): Map<string, Uint8Array> | null {
  const archive = gunzipped(packed);
  const files = new Map<string, Uint8Array>();
  for (let at = 0; archive !== null && at + BLOCK <= archive.length; ) {
    const head = archive.subarray(at, at + BLOCK);
    if (head[0] === 0) return files;
    const size = Number.parseInt(textAt(head, 124, 12), 8);
    const kind = textAt(head, 156, 1);
    const prefix = textAt(head, 257, 5) === 'ustar' ? textAt(head, 345, 155) : '';
    const name = `${prefix === '' ? '' : `${prefix}/`}${textAt(head, 0, 100)}`;
    const end = at + BLOCK + size;
    if (!Number.isSafeInteger(size) || size < 0 || end > archive.length || files.size >= MAX_FILES) return null;
    const isPlain = name !== '' && name.split('/').every((step) => step !== '' && step !== '.' && step !== '..');
    if (kind === '' || kind === '0') {
      if (!isPlain || files.has(name)) return null;
      files.set(name, archive.subarray(at + BLOCK, end));
      // Folders and the comment of git's archives say nothing about files.
    } else if (kind !== '5' && kind !== 'g') return null;
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return null;
}

function gunzipped(packed: Uint8Array): Uint8Array | null {
  try {
    return gunzipSync(packed, { maxOutputLength: MAX_BYTES });
  } catch {
    return null;
  }
}

function textAt(bytes: Uint8Array, start: number, length: number): string {
  const part = bytes.subarray(start, start + length);
  const end = part.indexOf(0);
  return new TextDecoder().decode(end < 0 ? part : part.subarray(0, end)).trim();
}
