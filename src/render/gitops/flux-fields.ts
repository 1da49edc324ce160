import {
  isObject,
  type Json,
  type JsonObject,
  listAt,
  objectAt,
  type Path,
  stringAt,
  textOf,
} from '../../finding/json.ts';
import { stringList } from '../../input/manifests.ts';
import type { Overlay } from './overlay-files.ts';

/** A field that Flux, or the API server before it, refuses. */
export interface FieldProblem {
  /** From `spec` on. */
  readonly path: Path;
  readonly reason: string;
}

const TARGET = ['group', 'version', 'kind', 'name', 'namespace', 'labelSelector', 'annotationSelector'];
const IMAGE = ['name', 'newName', 'newTag', 'digest'];
const METADATA = ['labels', 'annotations'] as const;
/** By what kustomize tells addresses from paths (api/internal/git repospec). */
const REMOTE = /^(?:git::|gh:|ssh:\/\/|https?:\/\/|git@|github\.com[:/]|\/|file:\/\/\/)/i;

/** What a Flux Kustomization adds to the kustomization of its folder. `isOld` = of a version that has the fields that v1 dropped. */
export function fluxOverlay(spec: JsonObject, isOld: boolean): Overlay {
  const fields: Record<string, Json> = {};
  const given = { namespace: 'targetNamespace', namePrefix: 'namePrefix', nameSuffix: 'nameSuffix' };
  for (const [field, name] of Object.entries(given)) {
    const value = stringAt(spec[name]);
    if (value !== undefined) fields[field] = value;
  }
  const objects = (name: string): readonly JsonObject[] => listAt(spec[name]).filter(isObject);
  const lists: Record<string, readonly Json[]> = {
    patches: objects('patches').map(({ patch, target }) => ({
      ...(patch === undefined ? {} : { patch }),
      ...(isObject(target) ? { target: picked(target, TARGET) } : {}),
    })),
    images: objects('images').map((image) => picked(image, IMAGE)),
    ...(isOld
      ? {
          patchesStrategicMerge: objects('patchesStrategicMerge').map((patch) => `${JSON.stringify(patch)}\n`),
          patchesJson6902: objects('patchesJson6902').map(({ patch, target }) => ({
            patch: JSON.stringify(patch ?? []),
            target: picked(objectAt(target), TARGET),
          })),
        }
      : {}),
  };
  for (const [field, items] of Object.entries(lists)) if (items.length > 0) fields[field] = items;
  const metadata = picked(objectAt(spec['commonMetadata']), METADATA);
  return {
    fields,
    components: stringList(spec['components']),
    ...(spec['ignoreMissingComponents'] === true ? { isLenient: true } : {}),
    ...(Object.keys(metadata).length === 0 ? {} : { metadata }),
  };
}

function picked(value: JsonObject, names: readonly string[]): Record<string, Json> {
  return Object.fromEntries(
    names.flatMap((name): [string, Json][] => {
      const one = value[name];
      return one === undefined || one === null ? [] : [[name, one]];
    }),
  );
}

/**
 * The first field of a wrong type: with it the object deploys nothing. Rules: fluxcd/kustomize-controller api/v1 (the schema) and fluxcd/pkg/kustomize,
 * which reads the fields anew. A field that is null counts as not there, as the API server drops it.
 */
export function fluxFieldProblem(spec: JsonObject): FieldProblem | null {
  const problems = [
    ...['path', 'targetNamespace', 'namePrefix', 'nameSuffix'].map((name) => wrong(spec, [name], isText, 'no text')),
    ...['patches', 'images'].map((name) => wrong(spec, [name], isListOfObjects, 'no list of mappings')),
    ...listAt(spec['patches']).flatMap((_, index) => [
      wrong(spec, ['patches', index, 'patch'], isText, 'no text'),
      wrong(spec, ['patches', index, 'target'], isTexts, 'no mapping of texts'),
    ]),
    ...listAt(spec['images']).map((_, index) => wrong(spec, ['images', index], isTexts, 'no mapping of texts')),
    wrong(spec, ['components'], isListOfTexts, 'no list of texts'),
    ...stringList(spec['components']).flatMap((component, index) =>
      REMOTE.test(component) ? [{ path: ['components', index], reason: 'must be a relative path' }] : [],
    ),
    wrong(spec, ['commonMetadata'], isObject, 'no mapping'),
    ...METADATA.map((name) => wrong(spec, ['commonMetadata', name], isTexts, 'no mapping of texts')),
    wrong(spec, ['postBuild'], isObject, 'no mapping'),
    wrong(spec, ['postBuild', 'substitute'], isTexts, 'no mapping of texts'),
    wrong(spec, ['postBuild', 'substituteFrom'], isListOfObjects, 'no list of mappings'),
    ...listAt(objectAt(spec['postBuild'])['substituteFrom']).flatMap((item, index) => {
      const path: Path = ['postBuild', 'substituteFrom', index];
      const kind = objectAt(item)['kind'];
      if (kind !== 'ConfigMap' && kind !== 'Secret')
        return [{ path, reason: 'names neither a ConfigMap nor a Secret' }];
      return [wrong(spec, [...path, 'name'], (value) => isText(value) && value !== '', 'no name')];
    }),
  ];
  return problems.find((problem) => problem !== null) ?? null;
}

function wrong(spec: JsonObject, path: Path, isRight: (value: Json) => boolean, what: string): FieldProblem | null {
  let value: Json | undefined = spec;
  for (const step of path) value = isObject(value) || Array.isArray(value) ? (value as JsonObject)[step] : undefined;
  if (value === undefined || value === null || isRight(value)) return null;
  const inner = isObject(value) ? Object.entries(value).find(([, item]) => !isText(item ?? '')) : undefined;
  if (inner === undefined) return { path, reason: `is ${what}` };
  return {
    path: [...path, inner[0]],
    reason: `is no text but ${textOf(inner[1] ?? null).slice(0, 100)}; put it in quotes`,
  };
}

function isText(value: Json): boolean {
  return typeof value === 'string';
}

function isTexts(value: Json): boolean {
  return isObject(value) && Object.values(value).every((item) => item === null || typeof item === 'string');
}

function isListOfTexts(value: Json): boolean {
  return Array.isArray(value) && value.every(isText);
}

function isListOfObjects(value: Json): boolean {
  return Array.isArray(value) && value.every(isObject);
}
