import type { Json, JsonObject } from '../../finding/json.ts';
import type { Tree } from '../../input/tree.ts';
import { type Gathered, gatherKustomization } from '../gather.ts';
import { readKustomization } from '../kustomization-file.ts';
import { linkedTree } from '../linked-tree.ts';
import { joined, KUSTOMIZATION_FILES } from '../named-paths.ts';
import { kustomizationText } from './kustomization-text.ts';
import { changedKustomization } from './overlay-fields.ts';
import { isIgnoredIn } from './source-ignore.ts';
import { unrestricted } from './unrestricted.ts';

/** What a deploying object adds to the kustomization of a folder. */
export interface Overlay {
  /** Fields of a kustomization: `namespace`, `patches`, `images`, `namePrefix` … */
  readonly fields: Readonly<Record<string, Json>>;
  /** Folders of components, relative to the built folder. */
  readonly components: readonly string[];
  /** True where components that aren't there count for nothing. */
  readonly isLenient?: boolean;
  /** What every built object gets in its metadata. */
  readonly metadata?: Readonly<Partial<Record<'labels' | 'annotations', JsonObject>>>;
}

const NOTHING: Listed = { files: [], folders: [], others: [] };

/** True where an overlay changes nothing. */
export function isEmptyOverlay({ fields, components, metadata }: Overlay): boolean {
  return components.length === 0 && Object.keys(fields).length === 0 && metadata === undefined;
}

/**
 * The files of a build as the deploying object changes it. Where the folder has no kustomization, one that lists its manifests, as Flux makes it
 * (fluxcd/pkg/kustomize generator): files of subfolders, or subfolders that have one. `isFree` = without kustomize's load restrictions.
 */
export function gatherOverlay(tree: Tree, folder: string, written: Overlay, isFree = false): Gathered {
  const overlay = written.isLenient === true ? withoutMissing(written, tree, folder) : written;
  const own = kustomizationOf(tree, folder);
  const listed = own === null ? listManifests(tree, folder) : NOTHING;
  const parts = [
    ...(own === null ? [] : [folder]),
    ...listed.folders,
    ...overlay.components.map((component) => joined(folder, component)),
  ].map((part) => gatherKustomization(tree, part));
  const failed = parts.find(({ ok }) => !ok);
  if (failed !== undefined) return failed;
  const files = new Map(parts.flatMap((part) => (part.ok ? [...part.files] : [])));
  const linked = new Map(parts.flatMap((part) => (part.ok ? [...part.linked] : [])));
  for (const file of listed.files) {
    const content = tree.read(linkedTree(tree).real(file));
    if (!(content instanceof Uint8Array)) return { ok: false, reason: content.reason, file };
    files.set(file, content);
  }
  const start = folder === '' ? 0 : folder.length + 1;
  const resources = [...listed.files, ...listed.folders].map((path) => `./${path.slice(start)}`);
  const value = own === null ? { resources } : own.value;
  // What can't be read stays: the engine says what is wrong.
  if (value !== null && !(own !== null && isEmptyOverlay(overlay))) {
    const file = own?.file ?? joined(folder, 'kustomization.yaml');
    files.set(file, new TextEncoder().encode(kustomizationText(changedKustomization(value, overlay))));
  }
  if (isFree) unrestricted(files, linked);
  return { ok: true, files, linked, ...(own === null ? { made: joined(folder, 'kustomization.yaml') } : {}) };
}

function withoutMissing(overlay: Overlay, tree: Tree, folder: string): Overlay {
  const view = linkedTree(tree);
  const isHere = (path: string): boolean => path === '' || view.hasFolder(path);
  return { ...overlay, components: overlay.components.filter((component) => isHere(joined(folder, component))) };
}

/** The kustomization of a folder with its path; its value is null where it can't be read. */
function kustomizationOf(
  tree: Tree,
  folder: string,
): { readonly file: string; readonly value: JsonObject | null } | null {
  const view = linkedTree(tree);
  for (const file of KUSTOMIZATION_FILES.map((name) => joined(folder, name))) {
    const content = view.has(file) ? readKustomization(tree, view.real(file)) : undefined;
    if (content !== undefined && content?.isForeign !== true) return { file, value: content?.value ?? null };
  }
  return null;
}

/** Whether the folder has a kustomization of its own. */
export function hasKustomization(tree: Tree, folder: string): boolean {
  return kustomizationOf(tree, folder) !== null;
}

/** What Flux lists of a folder without a kustomization. */
export interface Listed {
  readonly files: readonly string[];
  /** Folders in it that have a kustomization; they are not looked into. */
  readonly folders: readonly string[];
  /** YAML files that hold something else than Kubernetes objects: Flux refuses the folder for them, here the rest is still looked at. */
  readonly others: readonly string[];
}

/** YAML files with Kubernetes objects under a folder, and the folders in it that have a kustomization. */
export function listManifests(tree: Tree, folder: string): Listed {
  const isIgnored = isIgnoredIn(tree);
  const inside = linkedTree(tree).under(folder);
  const built = new Set(
    inside
      .filter((file) => KUSTOMIZATION_FILES.includes(file.slice(file.lastIndexOf('/') + 1)))
      .map((file) => file.slice(0, Math.max(0, file.lastIndexOf('/')))),
  );
  const folders = new Set<string>();
  const listed = inside.filter((file) => {
    const outer = outermost(file, folder, built);
    if (outer !== null) folders.add(outer);
    return outer === null && /\.ya?ml$/.test(file) && !isIgnored(file);
  });
  const kinds = new Map(listed.map((file) => [file, contentOf(tree, file)]));
  const of = (wanted: string): string[] => listed.filter((file) => kinds.get(file) === wanted);
  return { files: of('objects'), folders: [...folders], others: of('other') };
}

/** The first folder on the way from `folder` to the file that has a kustomization; null where none does. */
function outermost(file: string, folder: string, built: ReadonlySet<string>): string | null {
  const start = folder === '' ? 0 : folder.length + 1;
  for (let slash = file.indexOf('/', start); slash >= 0; slash = file.indexOf('/', slash + 1)) {
    const inner = file.slice(0, slash);
    if (built.has(inner)) return inner;
  }
  return null;
}

function contentOf(tree: Tree, file: string): 'objects' | 'other' | 'nothing' {
  const content = tree.read(linkedTree(tree).real(file));
  if (!(content instanceof Uint8Array)) return 'objects';
  const text = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  if (text.includes('apiVersion') && text.includes('kind')) return 'objects';
  return /^(?!---(?:\s|$)|\s*(?:#|$)).+/m.test(text.toString('utf8')) ? 'other' : 'nothing';
}
