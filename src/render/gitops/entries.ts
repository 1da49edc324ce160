import type { Manifest } from '../../input/manifest.ts';
import { type Identity, splitRawRoots } from '../roots.ts';
import type { RenderTarget } from '../targets.ts';

/** Where deploying objects stand in the first place: a kustomization that names their files, or a plain file. */
export interface Entry {
  readonly target: RenderTarget | null;
  /** Path of the file, or of the kustomization's. */
  readonly path: string;
  readonly objects: readonly Manifest[];
}

/** What one deploying object asks for: folders of the tree. */
export type FoldersOf = (object: Manifest) => readonly string[];

/**
 * Where to start: at the entries that nobody else deploys, then at the rest, as far as nothing led there. `written` = the deploying objects as they
 * are written, `tops` = kustomizations that no other includes. What is put away or stands in a folder of tools is no place to start, unless there is
 * no other.
 */
export function entriesOf(
  written: readonly Manifest[],
  tops: readonly RenderTarget[],
  foldersOf: FoldersOf,
  isPutAway: (file: string) => boolean,
): { readonly first: readonly Entry[]; readonly rest: readonly Entry[] } {
  const byFile = new Map<string, Manifest[]>();
  for (const object of written) byFile.set(object.file, [...(byFile.get(object.file) ?? []), object]);
  const entries: Entry[] = [];
  const covered = new Set<string>();
  for (const target of tops) {
    const objects = [...new Set(target.covers)].flatMap((file) => byFile.get(file) ?? []);
    for (const file of target.covers) covered.add(file);
    if (objects.length > 0) entries.push({ target, path: target.at.file, objects });
  }
  for (const [path, objects] of byFile) if (!covered.has(path)) entries.push({ target: null, path, objects });
  const deployers = written.map((object) => ({ object, folders: foldersOf(object) }));
  const isFirst = ({ path, objects }: Entry): boolean => {
    const own = new Set(objects);
    return !deployers.some(
      ({ object, folders }) => !own.has(object) && folders.some((folder) => isUnder(path, folder)),
    );
  };
  const free = entries.filter(isFirst);
  const [first = []] = [free.filter(({ path }) => !isPutAway(path)), free, entries].filter(({ length }) => length > 0);
  return { first, rest: entries.filter((entry) => !first.includes(entry)) };
}

function isUnder(file: string, folder: string): boolean {
  return folder === '' || file.startsWith(`${folder}/`);
}

/**
 * The cluster of each entry's path, where entries define the same deploying object: `clusters/dev` and `clusters/prod` are two clusters then. Entries
 * that share no object with another have none: they may belong to any.
 */
export function clustersOf(
  entries: readonly { readonly path: string; readonly objects: readonly Manifest[] }[],
): Map<string, string> {
  const defining = entries.map(({ path, objects }) => ({
    path,
    identities: objects.flatMap(({ kind, namespace, name }): Identity[] =>
      namespace === null || name.includes('$') ? [] : [`${kind} ${namespace}/${name}`],
    ),
  }));
  const roots = splitRawRoots(defining);
  const clusters = new Map<string, string>();
  if (roots.length < 2) return clusters;
  const identities = new Map(defining.map((entry) => [entry.path, entry.identities]));
  const definers = new Map<Identity, Set<string>>();
  for (const { id, files } of roots) {
    for (const file of files)
      for (const identity of identities.get(file) ?? [])
        definers.set(identity, (definers.get(identity) ?? new Set()).add(id));
  }
  const shared = new Set([...definers.values()].filter(({ size }) => size > 1).flatMap((ids) => [...ids]));
  for (const { id, files } of roots) if (shared.has(id)) for (const file of files) clusters.set(file, id);
  return clusters;
}
