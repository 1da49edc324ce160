import { createHash } from 'node:crypto';
import { isObject, type JsonObject, objectAt, stringAt, valueAt } from '../../finding/json.ts';
import type { Manifest } from '../../input/manifest.ts';
import { stringList } from '../../input/manifests.ts';
import { artifactFolder } from './flux-artifacts.ts';
import type { ChartReference, ReleaseSource } from './types.ts';
import { releaseValues } from './values-from.ts';

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
  const { layers, missing, problem } = releaseValues(manifest, spec, find);
  return {
    chart,
    release: name,
    namespace: target ?? manifest.namespace,
    values: layers,
    missing,
    ...(problem === null ? {} : { problem }),
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
