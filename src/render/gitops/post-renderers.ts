import { isObject, type Json, type JsonObject, listAt, objectAt, stringAt, valueAt } from '../../finding/json.ts';
import type { Manifest } from '../../input/manifest.ts';
import { readFirstDocument } from '../../input/yaml.ts';
import { fromKey, mapOf, type Part } from './part.ts';

const LABELS = '/spec/template/metadata/labels/';

/**
 * An object of a HelmRelease with the labels that the patches of its post-renderers give to its pods, of which policies ask; what else they change
 * is left alone (fluxcd/helm-controller internal/postrender kustomize.go).
 */
export function withPostRenderers(part: Part, made: JsonObject, release: Manifest): Part {
  const labels = new Map<string, Part>();
  for (const renderer of listAt(valueAt(release.value, ['spec', 'postRenderers'])))
    for (const entry of listAt(valueAt(renderer, ['kustomize', 'patches'])))
      for (const [key, value] of patchedLabels(objectAt(entry), made)) labels.set(key, fromKey(value, []));
  return labels.size === 0 ? part : laid(part, ['spec', 'template', 'metadata', 'labels'], labels);
}

function patchedLabels(entry: JsonObject, made: JsonObject): [string, string][] {
  const target = objectAt(entry['target']);
  const read = readFirstDocument(stringAt(entry['patch']) ?? '');
  if ('error' in read) return [];
  const patch = read.value;
  if (Array.isArray(patch))
    return isFor(target, made) ? patch.flatMap((operation) => addedLabel(objectAt(operation))) : [];
  if (!isObject(patch)) return [];
  const own = { kind: patch['kind'], name: valueAt(patch, ['metadata', 'name']) };
  if (!isFor(Object.keys(target).length === 0 ? own : target, made)) return [];
  return texts(valueAt(patch, ['spec', 'template', 'metadata', 'labels']));
}

function addedLabel(operation: JsonObject): [string, string][] {
  const { op, path, value } = operation;
  if ((op !== 'add' && op !== 'replace') || typeof path !== 'string') return [];
  if (`${path}/` === LABELS) return texts(value);
  const key = path.startsWith(LABELS) ? path.slice(LABELS.length).replaceAll('~1', '/').replaceAll('~0', '~') : '';
  return key !== '' && typeof value === 'string' ? [[key, value]] : [];
}

function texts(value: Json | undefined): [string, string][] {
  return Object.entries(objectAt(value)).flatMap(([key, text]): [string, string][] =>
    typeof text === 'string' ? [[key, text]] : [],
  );
}

/** Whether a patch's target means the object: kind and name are regular expressions over the whole; other conditions are not looked at. */
function isFor(target: JsonObject, made: JsonObject): boolean {
  const matches = (pattern: Json | undefined, text: string | undefined): boolean =>
    typeof pattern !== 'string' || pattern === '' || pattern === text || isWhole(pattern, text ?? '');
  if (stringAt(target['labelSelector']) !== undefined || stringAt(target['annotationSelector']) !== undefined)
    return false;
  return (
    matches(target['kind'], stringAt(made['kind'])) &&
    matches(target['name'], stringAt(valueAt(made, ['metadata', 'name'])))
  );
}

/** `a|b` and `a.*` are what such expressions are made of; others match nothing here. */
function isWhole(pattern: string, text: string): boolean {
  return pattern
    .replace(/^\^?\(?|\)?\$?$/g, '')
    .split('|')
    .some((one) => (one.endsWith('.*') ? text.startsWith(one.slice(0, -2)) : one === text));
}

function laid(part: Part, path: readonly string[], labels: ReadonlyMap<string, Part>): Part {
  if (part.kind === 'copy' && isObject(part.value)) {
    const entries = Object.entries(part.value).flatMap(([key, value]): [string, Part][] =>
      value === undefined ? [] : [[key, { kind: 'copy', value, from: [...part.from, key], at: part.at }]],
    );
    return laid(mapOf(new Map(entries), part.from), path, labels);
  }
  if (part.kind !== 'map') return part;
  const [step, ...rest] = path;
  if (step === undefined) return mapOf(new Map([...part.entries, ...labels]), part.from);
  const inner = part.entries.get(step);
  if (inner === undefined && rest.length > 0) return part;
  const next = laid(inner ?? mapOf(new Map(), part.from), rest, labels);
  return mapOf(new Map([...part.entries, [step, next]]), part.from);
}
