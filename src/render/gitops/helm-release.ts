import { createHash } from 'node:crypto';
import { isObject, type JsonObject, listAt, objectAt, stringAt, valueAt } from '../../finding/json.ts';
import type { Manifest } from '../../input/manifest.ts';
import { stringList } from '../../input/manifests.ts';
import { artifactFolder } from './flux-artifacts.ts';
import { type SourcedValues, setPath, valuesFromText } from './sourced-values.ts';
import type { ChartReference, ReleaseSource } from './types.ts';

/** Looks objects up by kind, namespace and name. */
export type Lookup = (kind: string, namespace: string | null, name: string) => Manifest | null;

/** Longest release name that Helm takes. */
const MAX_NAME = 53;

/** True for Flux's HelmRelease of any version. */
export function isHelmRelease({ group, kind }: Manifest): boolean {
  return group === 'helm.toolkit.fluxcd.io' && kind === 'HelmRelease';
}

/** What a HelmRelease asks for; null where it names no chart. Rules: fluxcd/helm-controller api/v2 HelmRelease (GetReleaseName, GetReleaseNamespace, valuesFrom). */
export function helmRelease(manifest: Manifest, find: Lookup): ReleaseSource | null {
  const spec = objectAt(manifest.value['spec']);
  const chart = chartOf(manifest, spec, find);
  if (chart === null) return null;
  const target = stringAt(spec['targetNamespace']) || null;
  const given = stringAt(spec['releaseName']);
  const name = given || shortened(target === null ? manifest.name : `${target}-${manifest.name}`);
  const missing: string[] = [];
  const layers = listAt(spec['valuesFrom']).flatMap((item): SourcedValues[] => {
    if (!isObject(item)) return [];
    const found = referenced(manifest, item, find);
    if (found === null) missing.push(`${stringAt(item['kind']) ?? 'object'} ${stringAt(item['name']) ?? ''}`);
    return found ?? [];
  });
  const inline = spec['values'];
  const own: SourcedValues = {
    value: isObject(inline) ? inline : {},
    locate: (path, ...more) =>
      isObject(inline) ? manifest.locate(['spec', 'values', ...path], ...more) : manifest.locate([], 'value'),
  };
  return {
    chart,
    release: name,
    namespace: target ?? manifest.namespace,
    values: [...layers, own],
    missing,
    by: manifest,
  };
}

/** Longer names are cut and get a part of their SHA-256, as Flux does (release.ShortenName). */
function shortened(name: string): string {
  if (name.length <= MAX_NAME) return name;
  return `${name.slice(0, 40)}-${createHash('sha256').update(name).digest('hex').slice(0, 12)}`;
}

function chartOf(manifest: Manifest, spec: JsonObject, find: Lookup): ChartReference | null {
  const reference = objectAt(spec['chartRef']);
  const kind = stringAt(reference['kind']);
  const name = stringAt(reference['name']);
  if (kind !== undefined && name !== undefined) {
    const source = find(kind, stringAt(reference['namespace']) ?? manifest.namespace, name);
    if (kind === 'HelmChart' && source !== null) return chartSpec(source, objectAt(source.value['spec']), find);
    if (kind === 'ExternalArtifact' && source !== null) return artifactChart(source, name, find);
    return source === null ? { name, version: '', path: null, address: '' } : ociChart(source, name);
  }
  const template = valueAt(spec, ['chart', 'spec']);
  return isObject(template) ? chartSpec(manifest, template, find) : null;
}

function chartSpec(manifest: Manifest, spec: JsonObject, find: Lookup): ChartReference | null {
  const chart = stringAt(spec['chart']);
  if (chart === undefined) return null;
  const reference = objectAt(spec['sourceRef']);
  const kind = stringAt(reference['kind']) ?? 'HelmRepository';
  const source = find(kind, stringAt(reference['namespace']) ?? manifest.namespace, stringAt(reference['name']) ?? '');
  const inRepository = kind === 'GitRepository' || kind === 'Bucket';
  return {
    name: lastPart(chart),
    version: stringAt(spec['version']) ?? '',
    path: inRepository ? chart.replace(/^\.?\/+/, '').replace(/\/+$/, '') : null,
    address: stringAt(valueAt(source?.value, ['spec', 'url'])) ?? '',
    valuesFiles: stringList(spec['valuesFiles']),
    isMissingIgnored: spec['ignoreMissingValuesFiles'] === true,
  };
}

/** A chart in an artifact that is made of another source. */
function artifactChart(generator: Manifest, name: string, find: Lookup): ChartReference {
  const shown = artifactFolder(generator, name, '');
  if (shown === null) return { name, version: '', path: null, address: '' };
  const source = find(shown.kind, shown.namespace, shown.name);
  if (shown.path === '' && source !== null) return ociChart(source, name);
  const address = stringAt(valueAt(source?.value, ['spec', 'url'])) ?? '';
  return { name: lastPart(shown.path) || name, version: '', path: shown.path, address };
}

function ociChart(source: Manifest, fallback: string): ChartReference {
  const address = stringAt(valueAt(source.value, ['spec', 'url'])) ?? '';
  const ref = objectAt(valueAt(source.value, ['spec', 'ref']));
  return {
    name: lastPart(address) || fallback,
    version: stringAt(ref['tag']) ?? stringAt(ref['semver']) ?? '',
    path: null,
    address,
  };
}

function lastPart(path: string): string {
  return path.replace(/\/+$/, '').split('/').at(-1) ?? path;
}

/** One entry of `valuesFrom`; null where the repository doesn't hold it. */
function referenced(manifest: Manifest, item: JsonObject, find: Lookup): SourcedValues[] | null {
  const kind = stringAt(item['kind']) ?? '';
  const object = find(kind, manifest.namespace, stringAt(item['name']) ?? '');
  const key = stringAt(item['valuesKey']) || 'values.yaml';
  const held = ['data', 'stringData'].find((field) => valueAt(object?.value, [field, key]) !== undefined);
  const raw = object === null || held === undefined ? undefined : stringAt(valueAt(object.value, [held, key]));
  if (object === null || held === undefined || raw === undefined) return item['optional'] === true ? [] : null;
  const text = kind === 'Secret' && held === 'data' ? Buffer.from(raw, 'base64').toString('utf8') : raw;
  const at = object.locate([held, key], 'value');
  const target = stringAt(item['targetPath']);
  if (target !== undefined && target !== '') {
    const value = setPath(target, text.trim());
    return [{ value, locate: () => at }];
  }
  // An encoded text has no lines of its own.
  return [valuesFromText(text, (offset) => (text === raw ? object.locate([held, key], 'value', offset) : at))];
}
