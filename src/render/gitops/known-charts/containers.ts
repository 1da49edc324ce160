import {
  isObject,
  type Json,
  type JsonObject,
  listAt,
  objectAt,
  type Path,
  stringAt,
  textOf,
} from '../../../finding/json.ts';
import { copy, fromKey, list, map, mapOf, type Part } from '../part.ts';
import { definedName, fill, filled, isEmpty, type Release } from './release.ts';

/** Where a container's settings stand: its own first, then the defaults. */
export interface ContainerSource {
  readonly name: string;
  readonly at: Path;
  readonly value: JsonObject;
  readonly defaults: { readonly at: Path; readonly value: JsonObject } | null;
  /** Mappings of the defaults are merged key by key instead of replaced. */
  readonly merge: boolean;
  readonly mounts: readonly Part[];
}

const TAKEN_OVER = ['workingDir', 'restartPolicy', 'lifecycle', 'securityContext'];

/** The container that the values describe. */
export function containerPart(release: Release, source: ContainerSource): Part {
  const field = (key: string): Part | undefined => fieldOf(release, source, key);
  const name = stringAt(source.value['nameOverride']) || source.name;
  const entries: Record<string, Part | undefined> = {
    name: fromKey(fill(name, release), source.at),
    image: imagePart(field('image')),
    command: asList(field('command')),
    args: asList(field('args')),
    env: envPart(release, field('env')),
    envFrom: envFromPart(release, field('envFrom')),
    volumeMounts: source.mounts.length === 0 ? field('volumeMounts') : list(source.mounts, source.at),
  };
  for (const key of TAKEN_OVER) entries[key] = field(key);
  return map(entries, source.at);
}

function fieldOf(release: Release, { at, value, defaults, merge }: ContainerSource, key: string): Part | undefined {
  const own = value[key];
  const other = defaults?.value[key];
  if (merge && isObject(own) && isObject(other) && defaults !== null) {
    const entries = new Map<string, Part>();
    for (const [name, item] of Object.entries(other))
      if (item !== undefined) entries.set(name, copy(filled(item, release), [...defaults.at, key, name]));
    for (const [name, item] of Object.entries(own))
      if (item !== undefined) entries.set(name, copy(filled(item, release), [...at, key, name]));
    return mapOf(entries, [...at, key]);
  }
  if (own !== undefined && !isEmpty(own)) return copy(filled(own, release), [...at, key]);
  return other === undefined || isEmpty(other) || defaults === null
    ? undefined
    : copy(filled(other, release), [...defaults.at, key]);
}

function asList(part: Part | undefined): Part | undefined {
  return part?.kind === 'copy' && typeof part.value === 'string' ? list([part], part.from) : part;
}

/** The entries of a part that holds a mapping, with the part of each. */
function entriesOfPart(part: Part): [string, Json, Path][] {
  if (part.kind === 'map')
    return [...part.entries].flatMap(([key, entry]) =>
      entry.kind === 'copy' ? [[key, entry.value, entry.from] satisfies [string, Json, Path]] : [],
    );
  if (part.kind !== 'copy' || !isObject(part.value)) return [];
  return Object.entries(part.value).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value, [...part.from, key]] satisfies [string, Json, Path]],
  );
}

function imagePart(part: Part | undefined): Part | undefined {
  if (part === undefined || (part.kind === 'copy' && typeof part.value === 'string')) return part;
  const fields = new Map(entriesOfPart(part).map(([key, value, from]) => [key, { value, from }]));
  const repository = fields.get('repository');
  if (typeof repository?.value !== 'string') return undefined;
  const tag = fields.get('tag')?.value;
  const digest = fields.get('digest')?.value;
  const suffix =
    (isEmpty(tag) ? '' : `:${textOf(tag)}`) + (typeof digest === 'string' && digest !== '' ? `@${digest}` : '');
  return copy(repository.value + suffix, repository.from);
}

function envPart(release: Release, part: Part | undefined): Part | undefined {
  if (part === undefined) return undefined;
  if (part.kind === 'copy' && Array.isArray(part.value)) {
    const items = listAt(part.value).flatMap((item, index) => {
      const name = stringAt(objectAt(item)['name']);
      return name === undefined || !isObject(item) ? [] : [variable(release, name, item, [...part.from, index])];
    });
    return list(items, part.from);
  }
  const items = entriesOfPart(part).map(([name, value, from]) => variable(release, name, value, from));
  return list(items, part.kind === 'list' ? [] : part.from);
}

/** One variable: a scalar, `{value}`, `{valueFrom}`, or the reference itself. */
function variable(release: Release, name: string, value: Json, from: Path): Part {
  const key = fromKey(name, from);
  if (!isObject(value)) return map({ name: key, value: copy(asText(value), from) }, from);
  if (value['value'] !== undefined)
    return map({ name: key, value: copy(asText(value['value']), [...from, 'value']) }, from);
  const nested = value['valueFrom'];
  const reference = isObject(nested) ? nested : value;
  const at = isObject(nested) ? [...from, 'valueFrom'] : from;
  return map({ name: key, valueFrom: copy(resolvedReference(release, reference), at) }, from);
}

function asText(value: Json): Json {
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
}

/** `{secretKeyRef: {identifier}}` names an entry of the values instead of an object. */
function resolvedReference(release: Release, reference: JsonObject): JsonObject {
  const result: Record<string, Json> = Object.create(null);
  for (const [kind, value] of Object.entries(reference)) {
    if (value === undefined || kind === 'name' || kind === 'dependsOn') continue;
    const id = stringAt(objectAt(value)['identifier']);
    const known =
      id === undefined ? undefined : definedName(release, kind === 'secretKeyRef' ? 'secrets' : 'configMaps', id);
    result[kind] = known === undefined ? value : { ...objectAt(value), name: known };
  }
  return result;
}

function envFromPart(release: Release, part: Part | undefined): Part | undefined {
  if (part?.kind !== 'copy') return undefined;
  const items = listAt(part.value).flatMap((item, index) => {
    const from = [...part.from, index];
    if (!isObject(item)) return [];
    const prefix = item['prefix'];
    const entries: Record<string, Part | undefined> =
      prefix === undefined || isEmpty(prefix) ? {} : { prefix: copy(prefix, [...from, 'prefix']) };
    for (const [key, kind] of [
      ['configMap', 'configMaps'],
      ['secret', 'secrets'],
    ] as const) {
      const plain = stringAt(item[key]);
      const reference = objectAt(item[`${key}Ref`]);
      const id = plain ?? stringAt(reference['identifier']);
      const name =
        (id === undefined ? undefined : definedName(release, kind, id)) ?? plain ?? stringAt(reference['name']);
      if (name === undefined) continue;
      const at = plain === undefined ? [...from, `${key}Ref`] : [...from, key];
      const optional = reference['optional'];
      entries[`${key}Ref`] = map(
        {
          name: copy(name, plain === undefined && id === undefined ? [...at, 'name'] : at),
          optional: optional === undefined ? undefined : copy(optional, [...at, 'optional']),
        },
        at,
      );
    }
    return [map(entries, from)];
  });
  return list(items, part.from);
}
