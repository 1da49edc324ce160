import { posix } from 'node:path';
import {
  isObject,
  type Json,
  type JsonObject,
  listAt,
  objectAt,
  type Path,
  stringAt,
  textOf,
  valueAt,
} from '../../finding/json.ts';
import type { Place } from '../../finding/types.ts';
import type { Manifest } from '../../input/manifest.ts';
import { artifactFolder } from './flux-artifacts.ts';
import { type FieldProblem, fluxFieldProblem, fluxOverlay } from './flux-fields.ts';
import type { Lookup } from './helm-release.ts';
import type { Overlay } from './overlay-files.ts';
import type { Variables } from './substitute.ts';

/** What a Flux Kustomization asks for. Rules: fluxcd/kustomize-controller api/v1, fluxcd/pkg/kustomize (generator, varsub). */
export interface FluxKustomization {
  readonly by: Manifest;
  /** Folder as written, without `./` in front and without a slash at the end; '' = the top of the source; null where it is no text. */
  readonly path: string | null;
  readonly source: FluxSource;
  readonly targetNamespace: string | null;
  /** What goes into the kustomization of the folder. */
  readonly overlay: Overlay;
  /** null: nothing is substituted. */
  readonly variables: FluxVariables | null;
  /** What Flux refuses; it deploys nothing then. */
  readonly problem: FieldProblem | null;
}

/** Where the files come from. */
export interface FluxSource {
  readonly kind: string;
  readonly name: string;
  /** Address of the repository; '' where its object isn't in the scan. */
  readonly address: string;
}

export interface FluxVariables {
  readonly lookup: Variables;
  /** The line that gives a variable its value; null where none does. */
  readonly placeOf: (name: string) => Place | null;
  readonly names: readonly string[];
  /** ConfigMaps and Secrets that the scan doesn't hold: any name may have its value there. */
  readonly open: readonly string[];
}

/** True for Flux's Kustomization of any version. */
export function isFluxKustomization({ group, kind }: Pick<Manifest, 'group' | 'kind'>): boolean {
  return group === 'kustomize.toolkit.fluxcd.io' && kind === 'Kustomization';
}

/** Reads a Flux Kustomization; `find` looks up its sources of values and of files. */
export function fluxKustomization(by: Manifest, find: Lookup): FluxKustomization {
  const spec = objectAt(by.value['spec']);
  const overlay = fluxOverlay(spec, !by.apiVersion.endsWith('/v1'));
  const variables = variablesOf(by, spec['postBuild'], find);
  return {
    by,
    ...sourceOf(by, spec, find),
    targetNamespace: stringAt(spec['targetNamespace']) || null,
    overlay: variables === null ? overlay : withEscapes(overlay),
    variables,
    problem: fluxFieldProblem(spec) ?? variableProblem(variables),
  };
}

/** Metadata comes after the variables: a dollar sign in it is one. */
function withEscapes({ metadata, ...overlay }: Overlay): Overlay {
  if (metadata === undefined) return overlay;
  const fields = Object.entries(metadata).map(([field, values]) => [
    field,
    Object.fromEntries(
      Object.entries(values).map(([key, value]) => [key, textOf(value ?? '').replaceAll('$', '$$$$')]),
    ),
  ]);
  return { ...overlay, metadata: Object.fromEntries(fields) };
}

/** Flux takes no other names of variables, wherever they stand. */
function variableProblem(variables: FluxVariables | null): FieldProblem | null {
  const name = variables?.names.find((one) => !/^[_A-Za-z][_A-Za-z0-9]*$/.test(one));
  return name === undefined
    ? null
    : { path: ['postBuild'], reason: `has a variable \`${name.slice(0, 100)}\`, which is no name` };
}

/** The path in the source that holds it: an artifact made of another source shows a part of that one. */
function sourceOf(by: Manifest, spec: JsonObject, find: Lookup): Pick<FluxKustomization, 'path' | 'source'> {
  const reference = objectAt(spec['sourceRef']);
  const kind = stringAt(reference['kind']) ?? 'GitRepository';
  const name = stringAt(reference['name']) ?? '';
  const path = spec['path'] === undefined ? '' : pathText(spec['path']);
  const object = find(kind, stringAt(reference['namespace']) ?? by.namespace, name);
  const shown = kind !== ARTIFACT || object === null || path === null ? null : artifactFolder(object, name, path);
  if (shown === null) return { path, source: { kind, name, address: addressOf(object) } };
  const origin = find(shown.kind, shown.namespace, shown.name);
  return { path: shown.path, source: { kind: shown.kind, name: shown.name, address: addressOf(origin) } };
}

/** What an ArtifactGenerator makes. */
const ARTIFACT = 'ExternalArtifact';

function addressOf(source: Manifest | null): string {
  return stringAt(valueAt(source?.value, ['spec', 'url'])) ?? '';
}

function pathText(value: Json | undefined): string | null {
  const path = stringAt(value);
  if (path === undefined) return null;
  // What leads out of the source ends at its top.
  return posix.normalize(`/${path}`).replace(/^\/+|\/+$/g, '');
}

/** Values of `substituteFrom` in their order, then of `substitute`: the last one wins; line breaks go. */
function variablesOf(by: Manifest, postBuild: Json | undefined, find: Lookup): FluxVariables | null {
  if (!isObject(postBuild)) return null;
  const values = new Map<string, string>();
  const places = new Map<string, () => Place>();
  const open: string[] = [];
  for (const item of listAt(postBuild['substituteFrom']).filter(isObject)) {
    const [kind, name] = [stringAt(item['kind']) ?? '', stringAt(item['name']) ?? ''];
    const object = find(kind, by.namespace, name);
    const known = object === null ? null : heldBy(object);
    if (known === null) {
      if (object !== null || item['optional'] !== true) open.push(`${kind} ${name}`);
      else open.push(`${kind} ${name} (optional)`);
      continue;
    }
    for (const [key, { text, path }] of known) {
      values.set(key, text);
      if (object !== null) places.set(key, () => object.locate(path, 'value'));
    }
  }
  for (const [key, value] of Object.entries(objectAt(postBuild['substitute']))) {
    if (typeof value !== 'string') continue;
    values.set(key, value.replaceAll('\n', ''));
    places.set(key, () => by.locate(['spec', 'postBuild', 'substitute', key], 'value'));
  }
  // Without a single value Flux substitutes nothing (strategy WithVariables), unless it is told to do so always.
  if (values.size === 0 && open.length === 0 && postBuild['substituteStrategy'] !== 'Always') return null;
  return {
    lookup: (name) => values.get(name) ?? null,
    names: [...values.keys()],
    placeOf: (name) => places.get(name)?.() ?? null,
    open,
  };
}

/** The values of a ConfigMap or a plain Secret; null where they are encrypted or come from elsewhere. */
function heldBy({ kind, value }: Manifest): Map<string, { readonly text: string; readonly path: Path }> | null {
  if (isObject(value['sops']) || (kind !== 'ConfigMap' && kind !== 'Secret')) return null;
  const values = new Map<string, { readonly text: string; readonly path: Path }>();
  for (const [field, isEncoded] of [
    ['data', kind === 'Secret'],
    ['stringData', false],
  ] as const) {
    for (const [key, item] of Object.entries(objectAt(value[field]))) {
      if (typeof item !== 'string') continue;
      const text = isEncoded ? Buffer.from(item, 'base64').toString('utf8') : item;
      values.set(key, { text: text.replaceAll('\n', ''), path: [field, key] });
    }
  }
  return values;
}

/** Where a person would look for what went wrong: the path, else the object. */
export function pathOf({ by }: FluxKustomization): ReturnType<Manifest['locate']> {
  const path: Path = ['spec', 'path'];
  return valueAt(by.value, path) === undefined ? by.locate(['metadata', 'name'], 'value') : by.locate(path, 'value');
}
