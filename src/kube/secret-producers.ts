import type { SecretStoresCatalog } from '../config/catalog/secret-stores.gen.ts';
import { isObject, type Json, listAt, type Path, stringAt, textOf, valueAt } from '../finding/json.ts';
import type { Manifest } from '../input/manifest.ts';
import { type Match, matchesOf } from './paths.ts';

export type Producer = SecretStoresCatalog['producers'][number];

/** Keys of a Secret as far as the manifests show them. */
export interface SecretKeys {
  readonly keys: readonly string[];
  /** Other keys are possible, too. */
  readonly isOpen: boolean;
  /** Keys that something else wrote into the Secret stay. */
  readonly keepsOthers?: boolean;
}

/** A Secret that a custom resource writes. */
export interface ProducedSecret extends SecretKeys {
  readonly manifest: Manifest;
  readonly producer: Producer;
  readonly name: string;
  readonly namespace: string | null;
  /** The item of the manifest's list that describes it; null where the whole manifest does. */
  readonly item: Path | null;
  /** It never creates the Secret, only writes into one that something else made. */
  readonly onlyAdds: boolean;
}

/** Producers of a catalog by group and kind. */
export function producersByKind({ producers }: SecretStoresCatalog): ReadonlyMap<string, Producer> {
  return new Map(
    producers.flatMap((producer) => producer.groups.map((group) => [`${group}/${producer.kind}`, producer] as const)),
  );
}

/** Every Secret that a manifest makes, with name, namespace and keys as the catalog's paths say. */
export function producedBy(manifest: Manifest, producers: ReadonlyMap<string, Producer>): ProducedSecret[] {
  const producer = producers.get(`${manifest.group}/${manifest.kind}`);
  if (producer === undefined || (producer.skipWhen ?? []).some((condition) => leadsAnywhere(manifest.value, condition)))
    return [];
  const onlyAdds =
    (producer.onlyAddsWhen ?? []).some((condition) => leadsAnywhere(manifest.value, condition)) ||
    (producer.createsWhen !== undefined && !leadsAnywhere(manifest.value, producer.createsWhen));
  const seen = new Set<string>();
  return namesOf(manifest, producer).flatMap(({ value: name, path }) => {
    const item = itemOf(path);
    const namespace = namespaceOf(manifest, producer, item);
    const id = `${namespace ?? ''}\0${name}\0${item?.join('.') ?? ''}`;
    if (seen.has(id)) return [];
    seen.add(id);
    return [{ manifest, producer, name, namespace, item, onlyAdds, ...keysOf(manifest.value, producer, item) }];
  });
}

/** Matches of a catalog path that speak of the same list item, or of no item of that list at all. */
export function matchesIn(value: Json, expression: string, item: Path | null): Match[] {
  const matches = matchesOf(value, expression);
  if (item === null) return matches;
  const list = item.slice(0, -1);
  return matches.filter(
    ({ path }) =>
      path.length <= list.length ||
      list.some((step, index) => path[index] !== step) ||
      path[list.length] === item.at(-1),
  );
}

function namesOf(manifest: Manifest, producer: Producer): { value: string; path: Path }[] {
  for (const expression of producer.name) {
    const names = matchesOf(manifest.value, expression).flatMap(({ value, path }) =>
      typeof value === 'string' && value !== '' ? [{ value, path }] : [],
    );
    if (names.length > 0) return names;
  }
  return [];
}

/** The list item in which a name stands. */
function itemOf(path: Path): Path | null {
  const last = path.findLastIndex((step) => typeof step === 'number');
  return last < 0 ? null : path.slice(0, last + 1);
}

/** The namespace written in the same item, then one written for all, then the manifest's own. */
function namespaceOf(manifest: Manifest, producer: Producer, item: Path | null): string | null {
  const written = (producer.namespace ?? []).flatMap((expression) => matchesOf(manifest.value, expression));
  const isOf = ({ path }: Match): boolean =>
    item === null
      ? path.every((step) => typeof step !== 'number')
      : item.every((step, index) => path[index] === step) || path.every((step) => typeof step !== 'number');
  return stringAt(written.find(isOf)?.value) ?? manifest.namespace;
}

/**
 * The keys that end up in the Secret. With a template only its keys do, unless it merges; a creation policy that merges leaves what is in the
 * Secret already (external-secrets ApplyTemplate).
 */
function keysOf(value: Json, producer: Producer, item: Path | null): SecretKeys {
  const at = (paths: readonly string[] | undefined): Match[] =>
    (paths ?? []).flatMap((path) => matchesIn(value, path, item));
  const keysAt = (paths: readonly string[] | undefined): string[] =>
    (paths ?? []).flatMap((path) =>
      matchesIn(value, path, item).map((match) =>
        path.endsWith('.*') ? (match.keys.at(-1) ?? '') : textOf(match.value),
      ),
    );
  const target = producer.target === undefined ? null : valueAt(value, producer.target.split('.'));
  const template = valueAt(target, ['template']);
  const templateKeys = Object.keys(objectAt(template, 'data'));
  const hasSources = listAt(valueAt(template, ['templateFrom'])).length > 0;
  const stays = /Merge$/.test(stringAt(valueAt(target, ['creationPolicy'])) ?? '');
  const merges = valueAt(template, ['mergePolicy']) === 'Merge';
  if ((templateKeys.length > 0 || hasSources) && !merges)
    return { keys: templateKeys, isOpen: hasSources, keepsOthers: stays };
  const known = (producer.knownKeys ?? []).flatMap(({ path, value: kind, key }) =>
    matchesIn(value, path, item).flatMap((match) => (match.value === kind ? [key] : [])),
  );
  const isClosed = at(producer.closedBy).length > 0;
  const isOpen =
    !isClosed &&
    (producer.openKeys ?? []).some(
      (path) => path === '*' || countAt(value, path, item) > (path.includes('=') ? 0 : known.length),
    );
  const assigned = at(producer.assignments).map(({ value: text }) => assignedKey(textOf(text)));
  const files = at(producer.files).map(({ value: text }) => fileKey(textOf(text)));
  return {
    keys: [...templateKeys, ...keysAt(producer.keys), ...known, ...assigned, ...files],
    isOpen: isOpen || hasSources,
    keepsOthers: stays,
  };
}

/** How many things a path leads to; the items of a list each. */
function countAt(value: Json, path: string, item: Path | null): number {
  if (path.includes('=')) return leadsAnywhere(value, path) ? 1 : 0;
  return matchesIn(value, path, item).reduce(
    (sum, match) => sum + (Array.isArray(match.value) ? match.value.length : 1),
    0,
  );
}

/** `KEY=value` of a kustomize literal. */
function assignedKey(text: string): string {
  const equals = text.indexOf('=');
  return equals < 0 ? text : text.slice(0, equals);
}

/** `key=path` or a path whose base name is the key (kustomize api/kv). */
function fileKey(text: string): string {
  const equals = text.indexOf('=');
  return equals > 0 ? text.slice(0, equals) : text.slice(text.lastIndexOf('/') + 1);
}

function objectAt(value: Json | undefined, field: string): Readonly<Record<string, Json | undefined>> {
  const inner = valueAt(value, [field]);
  return isObject(inner) ? inner : {};
}

/** `path=value`, or a path that leads to anything. */
export function leadsAnywhere(value: Json, condition: string): boolean {
  const [path = '', wanted] = condition.split('=');
  return matchesOf(value, path).some((match) => wanted === undefined || textOf(match.value) === wanted);
}
