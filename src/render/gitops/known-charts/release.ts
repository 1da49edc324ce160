import type { ChartsCatalog } from '../../../config/catalog/charts.gen.ts';
import { isObject, type Json, type JsonObject, objectAt, type Path, stringAt, valueAt } from '../../../finding/json.ts';
import { copy, type Part } from '../part.ts';
import type { SourcedValues } from '../sourced-values.ts';

export type ChartVersion = ChartsCatalog['charts'][number]['versions'][number];
type Naming = ChartVersion['naming']['controllers'];

/** A release of a chart whose values alone say what runs. */
export interface Release {
  readonly values: SourcedValues;
  readonly name: string;
  readonly namespace: string | null;
  readonly version: ChartVersion;
  /** What `app.kubernetes.io/name` holds. */
  readonly label: string;
  readonly fullName: string;
}

/** An enabled entry of a map in the values. */
export interface Entry {
  readonly id: string;
  readonly at: Path;
  readonly value: JsonObject;
}

/** The release with its names, as the chart's library derives them. */
export function releaseOf(
  values: SourcedValues,
  name: string,
  namespace: string | null,
  version: ChartVersion,
): Release {
  const global = objectAt(values.value['global']);
  const release = { values, name, namespace, version, label: name, fullName: name };
  const label = short(fill(stringAt(global['nameOverride']) || name, release));
  const full = stringAt(global['fullnameOverride']) || stringAt(values.value['fullnameOverride']);
  const derived = name.includes(label) ? name : `${name}-${label}`;
  return { ...release, label, fullName: short(full === undefined || full === '' ? derived : fill(full, release)) };
}

/** A name as Helm's charts cut it. */
export function short(text: string): string {
  return text.slice(0, 63).replace(/-$/, '');
}

/** Enabled entries of the map at `key`; `byDefault` = what an entry without `enabled` is. */
export function entriesOf(release: Release, key: string | undefined, byDefault = true): Entry[] {
  if (key === undefined) return [];
  const at = key.split('.');
  return entriesAt(valueAt(release.values.value, at), at, byDefault);
}

/** Enabled entries of a map that stands at `at`. */
export function entriesAt(value: Json | undefined, at: Path, byDefault = true): Entry[] {
  return Object.entries(objectAt(value)).flatMap(([id, entry]) =>
    isObject(entry) && (entry['enabled'] ?? byDefault) !== false ? [{ id, at: [...at, id], value: entry }] : [],
  );
}

/** The name of a resource that an entry of the values makes. */
export function resourceName(release: Release, naming: Naming, { id, value }: Entry, count: number): string {
  const { fullName } = release;
  const renamed = stringAt(value['forceRename']);
  if (renamed !== undefined && renamed !== '') return fill(renamed, release).toLowerCase();
  const override = stringAt(value['nameOverride']);
  const several =
    count > 1 || valueAt(release.values.value, ['global', 'alwaysAppendIdentifierToResourceName']) === true;
  let name = fullName;
  if (override !== undefined && override !== '') name = joined(fullName, fill(override, release));
  else if (naming === 'always' || (naming === 'several' && several)) name = joined(fullName, id);
  else if (naming === 'unless-main' && id !== 'main') name = `${fullName}-${id}`;
  else if (naming === 'several-distinct' && several && !fullName.endsWith(`-${id}`)) name = joined(fullName, id);
  const prefix = fill(stringAt(value['prefix']) ?? '', release);
  const suffix = fill(stringAt(value['suffix']) ?? '', release);
  if (prefix !== '' && prefix !== name) name = `${prefix}-${name}`;
  if (suffix !== '' && !name.endsWith(`-${suffix}`)) name = `${name}-${suffix}`;
  return name.toLowerCase();
}

function joined(name: string, more: string): string {
  return name === more ? name : `${name}-${more}`;
}

/** The name of the ConfigMap or Secret that the values define under `id`; undefined where they define none. */
export function definedName(release: Release, kind: 'configMaps' | 'secrets', id: string): string | undefined {
  const entries = entriesOf(release, release.version.keys[kind], release.version.shape !== 'flat');
  const entry = entries.find((candidate) => candidate.id === id);
  return entry === undefined ? undefined : resourceName(release, release.version.naming.others, entry, entries.length);
}

const TEMPLATE = /\{\{-?[ \t]{0,20}\$?\.([A-Za-z0-9_]+(?:\.[A-Za-z0-9_-]+){0,20})[ \t]{0,20}-?\}\}/g;

/** Text with the plain template expressions filled in (`.Release.Name`, `.Values.a.b`); others stay as they are. */
export function fill(text: string, release: Pick<Release, 'name' | 'namespace' | 'values'>): string {
  if (!text.includes('{{')) return text;
  return text.replace(TEMPLATE, (whole, path: string) => {
    if (path === 'Release.Name') return release.name;
    if (path === 'Release.Namespace') return release.namespace ?? whole;
    const steps = path.split('.');
    const value = steps[0] === 'Values' ? valueAt(release.values.value, steps.slice(1)) : undefined;
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : whole;
  });
}

/** A value with `fill` applied to every text in it. */
export function filled(value: Json, release: Release): Json {
  if (typeof value === 'string') return fill(value, release);
  if (Array.isArray(value)) return value.map((item: Json) => filled(item, release));
  if (!isObject(value)) return value;
  const object: Record<string, Json> = Object.create(null);
  for (const [key, item] of Object.entries(value)) if (item !== undefined) object[key] = filled(item, release);
  return object;
}

/** The value at `at` taken over with its templates filled in; undefined where it is absent, null, or empty. */
export function taken(release: Release, at: Path): Part | undefined {
  const value = valueAt(release.values.value, at);
  return isEmpty(value) || value === undefined ? undefined : copy(filled(value, release), at);
}

/** What Go templates call empty. */
export function isEmpty(value: Json | undefined): boolean {
  if (value === undefined || value === null || value === '' || value === 0 || value === false) return true;
  return Array.isArray(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0;
}
