import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { followLinks, type GitLinks } from './git-links.ts';
import { byCodeUnits, MAX_FILE_BYTES, type Tree } from './tree.ts';

const BATCH = 256;
const MAX_OUTPUT = 1 << 30;
const TIMEOUT_MS = 60_000;

/** Nothing of the machine's or the repository's settings makes git reach the network, ask, or write. */
export const GIT_ENVIRONMENT = {
  GIT_NO_LAZY_FETCH: '1',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
};

interface Blob {
  readonly path: string;
  readonly id: string;
  readonly size: number;
  readonly isLink: boolean;
}

/** A revision's files, and the commit that it names for each submodule. */
export interface GitTree extends Tree {
  readonly submodules: ReadonlyMap<string, string>;
}

/**
 * The files of a revision under `folder` (absolute, in a working tree), as a tree: links are followed inside it, submodules left out.
 * A reason where git or the revision isn't there: a shallow clone holds no base.
 */
export function gitTree(folder: string, revision: string): GitTree | { readonly reason: string } {
  const commit = commitId(folder, revision);
  if (commit === null) return { reason: `revision ${revision} is not in this clone (fetch-depth: 0 brings it)` };
  const listing = git(folder, ['ls-tree', '-r', '-l', '-z', commit]);
  if (listing === null) return { reason: `the files of revision ${revision} can't be listed` };
  const listed = listing.toString('utf8').split('\0');
  const entries = listed.flatMap(blobOf);
  const blobs = entries.filter(({ isLink }) => !isLink).sort((a, b) => byCodeUnits(a.path, b.path));
  const links = linksOf(
    folder,
    entries.filter(({ isLink }) => isLink),
    blobs,
  );
  const real = (path: string): string => links.files.get(path) ?? path;
  const places = new Map(blobs.map(({ path }, index) => [path, index]));
  let cache = new Map<string, Uint8Array>();
  return {
    files: [...blobs.map(({ path }) => path), ...links.files.keys()].sort(byCodeUnits),
    refused: links.refused,
    folderLinks: links.folders,
    fileLinks: links.files,
    submodules: new Map(listed.flatMap(submoduleOf)),
    sizeOf: (path) => blobs[places.get(real(path)) ?? -1]?.size ?? 0,
    read: (link) => {
      const path = real(link);
      const place = places.get(path);
      const blob = place === undefined ? undefined : blobs[place];
      if (place === undefined || blob === undefined) return { reason: 'no such file' };
      if (blob.size > MAX_FILE_BYTES) return { reason: `file of ${blob.size >> 20} MiB, over the limit` };
      // Files are read in their order: one process serves the next few hundred.
      if (!cache.has(path)) cache = contents(folder, blobs.slice(place, place + BATCH));
      return cache.get(path) ?? { reason: "can't be read from git" };
    },
  };
}

/** The id of a revision's commit; null where it isn't in this clone. */
export function commitId(folder: string, revision: string): string | null {
  const found = git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  return found === null ? null : found.toString('utf8').trim();
}

/** The commit in which HEAD and a revision last had the same history; null where there is none or the clone is too shallow to know. */
export function mergeBase(folder: string, revision: string): string | null {
  const found = git(folder, ['merge-base', '--end-of-options', 'HEAD', revision]);
  return found === null ? null : found.toString('utf8').trim() || null;
}

function blobOf(entry: string): Blob[] {
  const match = /^(100644|100755|100664|120000) blob ([0-9a-f]+) +(\d+)\t(.+)$/s.exec(entry);
  return match?.[2] === undefined || match[4] === undefined
    ? []
    : [{ id: match[2], size: Number(match[3]), path: match[4], isLink: match[1] === '120000' }];
}

function submoduleOf(entry: string): [string, string][] {
  const match = /^160000 commit ([0-9a-f]+) +-\t(.+)$/s.exec(entry);
  return match?.[1] === undefined || match[2] === undefined ? [] : [[match[2], match[1]]];
}

function linksOf(folder: string, links: readonly Blob[], blobs: readonly Blob[]): GitLinks {
  const decoder = new TextDecoder();
  const targets = links.length === 0 ? new Map<string, Uint8Array>() : contents(folder, links);
  return followLinks(
    new Map([...targets].map(([path, target]) => [path, decoder.decode(target)])),
    blobs.map(({ path }) => path),
  );
}

function contents(folder: string, blobs: readonly Blob[]): Map<string, Uint8Array> {
  const found = new Map<string, Uint8Array>();
  const wanted = blobs.filter(({ size }) => size <= MAX_FILE_BYTES);
  const output = git(folder, ['cat-file', '--batch'], wanted.map(({ id }) => `${id}\n`).join(''));
  let at = 0;
  for (const { path } of wanted) {
    const end = output?.indexOf(10, at) ?? -1;
    if (output === null || end < 0) break;
    const size = / blob (\d+)$/.exec(output.toString('latin1', at, end))?.[1];
    at = end + 1;
    if (size === undefined) continue;
    found.set(path, output.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return found;
}

/** What git prints for a command that only reads objects; null where it fails or git isn't there. */
export function git(folder: string, args: readonly string[], input = ''): Buffer | null {
  const run = spawnSync('git', ['-c', 'protocol.allow=never', ...ownedByOthers(folder), ...args], {
    cwd: folder,
    input,
    env: { ...process.env, ...GIT_ENVIRONMENT },
    maxBuffer: MAX_OUTPUT,
    timeout: TIMEOUT_MS,
  });
  return run.status === 0 ? run.stdout : null;
}

/** In a job's container the workspace belongs to the user outside, and git would refuse to read it; nothing read here runs what its settings name. */
export function ownedByOthers(folder: string): string[] {
  const workspace = process.env['GITHUB_WORKSPACE'];
  const isInside = workspace !== undefined && workspace !== '' && `${folder}/`.startsWith(`${resolve(workspace)}/`);
  return isInside ? ['-c', `safe.directory=${folder}`] : [];
}

/** What a working tree has committed under `folder` and no scan of the disk reads; paths relative to the folder. */
export interface Unread {
  /** Manifests below `node_modules`. */
  readonly pruned: readonly string[];
  /** Submodules that are not checked out. */
  readonly submodules: readonly string[];
}

/** Lists what HEAD holds under `folder` (absolute) and a scan of the disk passes over; nothing outside a repository. */
export function unreadOf(folder: string): Unread {
  const listing = git(folder, ['ls-tree', '-r', '-z', 'HEAD'])?.toString('utf8') ?? '';
  const entries = listing.split('\0').map((entry) => {
    const tab = entry.indexOf('\t');
    return { mode: entry.slice(0, 6), path: entry.slice(tab + 1) };
  });
  const isPruned = (path: string): boolean => path.startsWith('node_modules/') || path.includes('/node_modules/');
  return {
    pruned: entries.flatMap(({ path }) => (isPruned(path) && /\.(?:ya?ml|json)$/i.test(path) ? [path] : [])),
    submodules: entries.flatMap(({ mode, path }) =>
      mode === '160000' && !existsSync(join(folder, path, '.git')) ? [path] : [],
    ),
  };
}
