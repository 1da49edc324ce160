import { isObject, type Json, type JsonObject, type Path, stringAt } from '../../finding/json.ts';
import type { Manifest } from '../../input/manifest.ts';
import { manifestOf } from '../../input/manifests.ts';
import { fill } from './known-charts/release.ts';
import { copy, fromKey, list, map, objectOf, originOf, type Part } from './part.ts';
import type { SourcedValues } from './sourced-values.ts';

/** A mapping of the values that a chart can only mean as a container: it has an image, arguments or variables. */
export interface ValueContainer {
  readonly path: Path;
  readonly value: JsonObject;
  /** A pod with that one container, each line at the values. */
  readonly manifest: Manifest;
}

/** A mapping that is switched on, with the keys that lead to it. */
export interface ValueNode {
  readonly path: Path;
  readonly value: JsonObject;
}

const MAX_DEPTH = 24;
const MAX_NODES = 20_000;
const ARGUMENTS = /^(?:command|cmd|args|extraArgs|extraCmdArgs|additionalArgs|customArgs|commandArgs|[a-z]+ExtraArgs)$/;
const VARIABLES = /^(?:extra|additional|custom)?env(?:s|vars?|ironment|ironmentVariables)?$/i;
const VARIABLE_NAME = /^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/;
const SWITCHES = ['enabled', 'enable', 'create', 'install', 'deploy'];

/** Mappings of the values in their order, without those that a switch turns off and what is in them. */
export function switchedOn(values: JsonObject): ValueNode[] {
  const found: ValueNode[] = [];
  const visit = (value: Json | undefined, path: Path): void => {
    if (path.length > MAX_DEPTH || found.length >= MAX_NODES) return;
    if (Array.isArray(value)) for (const [index, item] of value.entries()) visit(item, [...path, index]);
    if (!isObject(value) || (path.length > 0 && SWITCHES.some((key) => isOff(value[key])))) return;
    found.push({ path, value });
    const waits = isCatalog(value);
    for (const [key, item] of Object.entries(value)) {
      if (!waits || !isObject(item) || SWITCHES.some((name) => Object.hasOwn(item, name))) visit(item, [...path, key]);
    }
  };
  visit(values, []);
  return found;
}

/** Entries to choose from, none of which is switched on: one without a switch is off like the others, as templates take what is absent. */
function isCatalog(value: JsonObject): boolean {
  const entries = Object.values(value).filter(isObject);
  const off = entries.filter((entry) => SWITCHES.some((key) => isOff(entry[key]))).length;
  const isOn = entries.some((entry) => SWITCHES.some((key) => Object.hasOwn(entry, key) && !isOff(entry[key])));
  return off > 2 && !isOn && off * 5 >= entries.length * 4;
}

function isOff(value: Json | undefined): boolean {
  return value === false || value === 'false';
}

/** The containers that values describe. `file` = where the values stand. */
export function valueContainers(values: SourcedValues, file: string): ValueContainer[] {
  return switchedOn(values.value).flatMap(({ path, value }) => {
    const part = containerPart(path, value, values);
    if (part === null) return [];
    const pod = map(
      {
        apiVersion: copy('v1', path),
        kind: copy('Pod', path),
        metadata: map({ name: copy(nameOf(path, value), path) }, path),
        spec: map({ containers: list([part], path) }, path),
      },
      path,
    );
    const manifest = manifestOf(
      objectOf(pod),
      {
        file,
        document: 0,
        path: [],
        locate: (inner, which, offset) => {
          const origin = originOf(pod, inner);
          return values.locate(origin.path, origin.at === 'key' ? 'key' : which, offset);
        },
      },
      { root: file, origin: 'helm', namespace: null },
    );
    return manifest === null ? [] : [{ path, value, manifest }];
  });
}

/** What the container of a mapping would be called: its name, else the key under which it stands. */
function nameOf(path: Path, value: JsonObject): string {
  return stringAt(value['name']) ?? String(path.findLast((step) => typeof step === 'string') ?? 'values');
}

function containerPart(path: Path, value: JsonObject, values: SourcedValues): Part | null {
  const resolve = (text: string): string => fill(text, { name: 'release', namespace: null, values });
  const args: Part[] = [];
  const env: Part[] = [];
  for (const [key, item] of Object.entries(value)) {
    const at = [...path, key];
    if (ARGUMENTS.test(key)) args.push(...argumentParts(item, at, resolve));
    else if (key === 'vllmConfig' && isObject(item))
      args.push(...argumentParts(item['extraArgs'], [...at, 'extraArgs'], resolve));
    else if (VARIABLES.test(key)) env.push(...variableParts(item, at, resolve));
    else if (VARIABLE_NAME.test(key)) env.push(...variableParts({ [key]: item ?? null }, path, resolve));
  }
  const image = imageOf(value);
  if (args.length + env.length === 0 && image === '') return null;
  return map(
    {
      name: copy(nameOf(path, value), path),
      image: fromKey(
        image === '' ? 'unknown' : resolve(image),
        Object.hasOwn(value, 'image') ? [...path, 'image'] : path,
      ),
      args: args.length === 0 ? undefined : list(args, path),
      env: env.length === 0 ? undefined : list(env, path),
    },
    path,
  );
}

/** `image: name`, `image: {registry, repository, tag}`, or `repository` with `tag` in the mapping itself. */
export function imageOf(value: JsonObject): string {
  const image = value['image'];
  if (typeof image === 'string') return image;
  const parts = isObject(image) ? image : value;
  const repository = stringAt(parts['repository']);
  if (repository === undefined || repository === '' || repository.includes('://')) return '';
  if (!isObject(image) && !['tag', 'imageTag', 'pullPolicy', 'digest'].some((key) => Object.hasOwn(parts, key)))
    return '';
  const registry = stringAt(parts['registry']) ?? '';
  const tag = parts['tag'];
  const name = registry === '' ? repository : `${registry}/${repository}`;
  return typeof tag === 'string' && tag !== '' ? `${name}:${tag}` : name;
}

function argumentParts(value: Json | undefined, at: Path, resolve: (text: string) => string): Part[] {
  if (typeof value === 'string') return [copy(resolve(value), at)];
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: Json, index) => {
    if (typeof item === 'string' || typeof item === 'number') return [copy(resolve(String(item)), [...at, index])];
    return [];
  });
}

function variableParts(value: Json | undefined, at: Path, resolve: (text: string) => string): Part[] {
  if (Array.isArray(value)) {
    return value.flatMap((item: Json, index) => {
      const name = isObject(item) ? stringAt(item['name']) : undefined;
      if (!isObject(item) || name === undefined) return [];
      const text = item['value'];
      if (typeof text !== 'string') return [copy(item, [...at, index])];
      const own = map(
        { name: copy(name, [...at, index, 'name']), value: copy(resolve(text), [...at, index, 'value']) },
        [...at, index],
      );
      return [own];
    });
  }
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, item]): Part[] => {
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) return [];
    const here = [...at, name];
    if (typeof item === 'string' || typeof item === 'number' || typeof item === 'boolean')
      return [map({ name: fromKey(name, here), value: copy(resolve(String(item)), here) }, here)];
    if (!isObject(item)) return [];
    if (isObject(item['valueFrom']))
      return [map({ name: fromKey(name, here), valueFrom: copy(item['valueFrom'], [...here, 'valueFrom']) }, here)];
    if (isObject(item['secretKeyRef'])) return [map({ name: fromKey(name, here), valueFrom: copy(item, here) }, here)];
    return [];
  });
}
