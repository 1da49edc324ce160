import { byCodeUnits } from '../input/tree.ts';

/** What a root defines that clashes when another root defines it too: `Deployment.apps ml/tgi`. */
export type Identity = string;

/** A file or rendered root with the identities that it defines. */
export interface Defining {
  /** `/`-separated path, relative to the scanned root. */
  readonly path: string;
  readonly identities: readonly Identity[];
}

/** Raw manifests that are deployed together: all files under one folder, or some files of it. */
export interface RawRoot {
  /** Path of the folder or file; '.' for the whole tree. */
  readonly id: string;
  readonly files: readonly string[];
}

/**
 * Splits raw manifest files into roots: one per top folder under which no object is defined twice, split downwards until that holds
 * (files directly in a split folder are a root of their own; a file that defines an object twice stays whole).
 */
export function splitRawRoots(files: readonly Defining[]): RawRoot[] {
  const sorted = [...files].sort((a, b) => byCodeUnits(a.path, b.path));
  return splitFolder('', sorted);
}

function splitFolder(folder: string, files: readonly Defining[]): RawRoot[] {
  if (files.length === 0) return [];
  const id = folder === '' ? '.' : folder;
  if (files.length === 1 || !hasDuplicate(files)) return [{ id, files: files.map(({ path }) => path) }];
  const direct: Defining[] = [];
  const inner = new Map<string, Defining[]>();
  for (const file of files) {
    const rest = folder === '' ? file.path : file.path.slice(folder.length + 1);
    const slash = rest.indexOf('/');
    if (slash < 0) direct.push(file);
    else {
      const child = folder === '' ? rest.slice(0, slash) : `${folder}/${rest.slice(0, slash)}`;
      const list = inner.get(child);
      if (list === undefined) inner.set(child, [file]);
      else list.push(file);
    }
  }
  const roots: RawRoot[] = [];
  if (direct.length > 0 && !hasDuplicate(direct))
    roots.push({ id: `${folder === '' ? '' : `${folder}/`}*`, files: direct.map(({ path }) => path) });
  else for (const file of direct) roots.push({ id: file.path, files: [file.path] });
  for (const [child, members] of inner) roots.push(...splitFolder(child, members));
  return roots;
}

function hasDuplicate(files: readonly Defining[]): boolean {
  const seen = new Map<Identity, string>();
  for (const { path, identities } of files) {
    for (const identity of identities) {
      const other = seen.get(identity);
      if (other !== undefined && other !== path) return true;
      seen.set(identity, path);
    }
  }
  return false;
}
