import { isObject, type Json, type JsonObject, listAt, objectAt, stringAt } from '../../finding/json.ts';
import type { Overlay } from './overlay-files.ts';

/**
 * The kustomization of a folder as the object that deploys it changes it: Flux and Argo CD both write into the folder's own file, so that its name
 * prefix is replaced, and its images and replicas come after all patches. Rules: fluxcd/pkg/kustomize Generator; argo-cd util/kustomize, whose
 * `kustomize edit` sets and adds.
 */
export function changedKustomization(own: JsonObject, { fields, components, metadata }: Overlay): JsonObject {
  const changed: Record<string, Json | undefined> = { ...own };
  for (const field of ['namespace', 'namePrefix', 'nameSuffix'])
    if (fields[field] !== undefined) changed[field] = fields[field];
  for (const field of ['patches', 'patchesStrategicMerge', 'patchesJson6902', 'labels']) {
    const more = listAt(fields[field]);
    if (more.length > 0) changed[field] = [...listAt(own[field]), ...more];
  }
  if (fields['images'] !== undefined) changed['images'] = mergedImages(listAt(own['images']), listAt(fields['images']));
  if (fields['replicas'] !== undefined)
    changed['replicas'] = byName(listAt(own['replicas']), listAt(fields['replicas']));
  if (isObject(fields['commonAnnotations']))
    changed['commonAnnotations'] = { ...objectAt(own['commonAnnotations']), ...fields['commonAnnotations'] };
  if (components.length > 0) changed['components'] = [...listAt(own['components']), ...components];
  const transformers = metadataTransformers(metadata);
  if (transformers.length > 0) changed['transformers'] = [...listAt(own['transformers']), ...transformers];
  return changed;
}

/** An image of the same name keeps what isn't set anew; tag and digest go together. */
function mergedImages(own: readonly Json[], more: readonly Json[]): Json[] {
  const images = [...own];
  for (const image of more.filter(isObject)) {
    const at = images.findIndex((known) => isObject(known) && known['name'] === image['name']);
    const known = objectAt(images[at]);
    if (at < 0) images.push(image);
    else images[at] = withImage(known, image);
  }
  return images;
}

function withImage(known: JsonObject, image: JsonObject): JsonObject {
  const [newName, newTag, digest] = ['newName', 'newTag', 'digest'].map((field) => stringAt(image[field]) || undefined);
  const { newTag: oldTag, digest: oldDigest, ...rest } = known;
  const version =
    newTag === undefined && digest === undefined ? { newTag: oldTag, digest: oldDigest } : { newTag, digest };
  const fields = { ...rest, ...(newName === undefined ? {} : { newName }), ...version };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function byName(own: readonly Json[], more: readonly Json[]): Json[] {
  const names = new Set(more.map((item) => objectAt(item)['name']));
  return [...own.filter((item) => !names.has(objectAt(item)['name'])), ...more];
}

/** Labels and annotations of every built object, and of nothing inside it; the last transformers of all. */
function metadataTransformers(metadata: Overlay['metadata']): string[] {
  const transformer = (kind: string, field: 'labels' | 'annotations'): string[] => {
    const values = metadata?.[field];
    if (values === undefined) return [];
    const fieldSpecs = [{ path: `metadata/${field}`, create: true }];
    const name = { name: `common-${field}` };
    return [`${JSON.stringify({ apiVersion: 'builtin', kind, metadata: name, [field]: values, fieldSpecs })}\n`];
  };
  return [...transformer('LabelTransformer', 'labels'), ...transformer('AnnotationsTransformer', 'annotations')];
}
