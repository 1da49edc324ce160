import type { Json } from '../../finding/json.ts';
import type { Tree } from '../../input/tree.ts';
import { type Gathered, gatherKustomization } from '../gather.ts';
import { readKustomization } from '../kustomization-file.ts';
import { linkedTree } from '../linked-tree.ts';
import { joined, KUSTOMIZATION_FILES } from '../named-paths.ts';
import { unrestricted } from './unrestricted.ts';

/** Where the tree stands among the files of a rendering, so that the kustomization around a folder can stand beside it. */
const MOUNT = 'tree';
/** Folder of the kustomization around it. */
export const OVERLAY_FOLDER = 'overlay';

/** What a deploying object adds to the kustomization of a folder. */
export interface Overlay {
  /** Fields of a kustomization: `namespace`, `patches`, `images`, `namePrefix` … */
  readonly fields: Readonly<Record<string, Json>>;
  /** Folders of components, relative to the built folder. */
  readonly components: readonly string[];
}

/**
 * The files of a build with an overlay: a kustomization of its own around the folder. Where the folder has no kustomization, one that lists its
 * manifests, as Flux makes it (fluxcd/pkg/kustomize generator): files of subfolders, or subfolders that have one. `isFree` = without kustomize's load
 * restrictions.
 */
export function gatherOverlay(tree: Tree, folder: string, overlay: Overlay, isFree = false): Gathered {
  const isListed = !hasKustomization(tree, folder);
  const listed = isListed ? listManifests(tree, folder) : { files: [], folders: [] };
  const parts = [
    ...(isListed ? [] : [folder]),
    ...listed.folders,
    ...overlay.components.map((component) => joined(folder, component)),
  ].map((part) => gatherKustomization(tree, part));
  const failed = parts.find(({ ok }) => !ok);
  if (failed !== undefined) return failed;
  const files = new Map<string, Uint8Array>();
  const linked = new Map<string, string>();
  const add = (path: string, content: Uint8Array, real: string): void => {
    files.set(`${MOUNT}/${path}`, content);
    linked.set(`${MOUNT}/${path}`, real);
  };
  for (const part of parts) {
    if (!part.ok) continue;
    for (const [path, content] of part.files) add(path, content, part.linked.get(path) ?? path);
  }
  for (const file of listed.files) {
    const content = tree.read(file);
    if (!(content instanceof Uint8Array)) return { ok: false, reason: content.reason, file };
    add(file, content, file);
  }
  const encoder = new TextEncoder();
  if (isListed) {
    const resources = [...listed.files, ...listed.folders].map((path) =>
      path.slice(folder === '' ? 0 : folder.length + 1),
    );
    files.set(joined(`${MOUNT}/${folder}`, 'kustomization.yaml'), encoder.encode(kustomization({ resources })));
  }
  if (isFree) unrestricted(files, linked);
  files.set(`${OVERLAY_FOLDER}/kustomization.yaml`, encoder.encode(kustomization(around(overlay, folder))));
  return { ok: true, files, linked };
}

function around({ fields, components }: Overlay, folder: string): Record<string, Json> {
  const base = joined('..', joined(MOUNT, folder));
  return {
    resources: [base],
    ...(components.length === 0 ? {} : { components: components.map((path) => joined(base, path)) }),
    ...fields,
  };
}

function kustomization(fields: Readonly<Record<string, Json>>): string {
  return JSON.stringify({ apiVersion: 'kustomize.config.k8s.io/v1beta1', kind: 'Kustomization', ...fields }, null, 1);
}

/** Whether the folder has a kustomization of its own. */
export function hasKustomization(tree: Tree, folder: string): boolean {
  const view = linkedTree(tree);
  return KUSTOMIZATION_FILES.some((name) => {
    const file = joined(folder, name);
    return view.has(file) && readKustomization(tree, view.real(file))?.isForeign !== true;
  });
}

/** YAML files with Kubernetes objects under a folder, and the folders in it that have a kustomization (not looked into). */
export function listManifests(tree: Tree, folder: string): { readonly files: string[]; readonly folders: string[] } {
  const inside = linkedTree(tree).under(folder);
  const built = new Set(
    inside
      .filter((file) => KUSTOMIZATION_FILES.includes(file.slice(file.lastIndexOf('/') + 1)))
      .map((file) => file.slice(0, Math.max(0, file.lastIndexOf('/')))),
  );
  const folders = new Set<string>();
  const files = inside.filter((file) => {
    const outer = outermost(file, folder, built);
    if (outer !== null) folders.add(outer);
    return outer === null && /\.ya?ml$/.test(file) && !isHidden(file, folder) && isManifest(tree, file);
  });
  return { files, folders: [...folders] };
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

/** Flux leaves out what its source leaves out: hidden files and folders of CI systems (fluxcd/pkg/sourceignore). */
function isHidden(file: string, folder: string): boolean {
  return /(?:^|\/)\.(?:git|github|circleci|travis|gitlab-ci|appveyor|drone|cloudbuild|codeship|wercker|flux|goreleaser|sops)[^/]*(?:\/|$)/.test(
    file.slice(folder.length),
  );
}

/** A file that isn't all Kubernetes objects makes Flux refuse the folder; here the rest is still looked at. */
function isManifest(tree: Tree, file: string): boolean {
  const content = tree.read(file);
  if (!(content instanceof Uint8Array)) return true;
  const text = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  return text.includes('apiVersion:') && text.includes('kind:');
}
