import { isObject, type JsonObject, listAt, objectAt, stringAt, textOf, valueAt } from '../../finding/json.ts';
import type { Manifest } from '../../input/manifest.ts';
import { manifestOf } from '../../input/manifests.ts';
import { topOf } from '../../input/store.ts';
import type { SourceText } from '../../input/text.ts';
import { joined } from '../named-paths.ts';
import type { RenderTarget } from '../targets.ts';
import type { PlacedRelease } from './render-releases.ts';
import { mergeValues, type SourcedValues, valuesFromFile } from './sourced-values.ts';

/** What wrapper charts are read with. */
export interface WrapperInput {
  readonly source: (file: string) => SourceText | null;
  /** Whether a chart of this name is understood by its values alone. */
  readonly isKnown: (name: string) => boolean;
}

/**
 * A chart that only wraps another one which isn't here: where the other one is understood by its values alone, the release is one of it, with the
 * values under its name (or alias). A dependency whose condition is false is none.
 */
export function wrappedReleases(placed: PlacedRelease, folder: string, input: WrapperInput): PlacedRelease[] {
  const chart = valuesFromFile(input.source(joined(folder, 'Chart.yaml')))?.value ?? {};
  const defaults = valuesFromFile(input.source(joined(folder, 'values.yaml')));
  const { source } = placed.release;
  const layers = [...(defaults === null ? [] : [defaults]), ...source.values];
  const all = mergeValues(layers)?.value ?? {};
  return listAt(chart['dependencies']).flatMap((dependency): PlacedRelease[] => {
    const name = isObject(dependency) ? stringAt(dependency['name']) : undefined;
    if (!isObject(dependency) || name === undefined || !input.isKnown(name) || isOff(dependency, all)) return [];
    const key = stringAt(dependency['alias']) || name;
    const values = layers.flatMap((layer) => under(layer, key));
    const address = stringAt(dependency['repository']) ?? '';
    const version = textOf(dependency['version'] ?? '');
    const inner = { ...source, chart: { name, version, path: null, address }, values };
    return values.length === 0 ? [] : [{ ...placed, release: { ...placed.release, source: inner } }];
  });
}

/** The release that a chart of the repository makes by itself, with one set of values. */
export function releaseOfChart(target: RenderTarget, folder: string, input: WrapperInput): PlacedRelease | null {
  const file = joined(folder, 'Chart.yaml');
  const ask = target.ask();
  const by = manifestOf(
    { apiVersion: 'v2', kind: 'Chart', metadata: { name: folder.split('/').at(-1) ?? 'chart' } },
    { file, document: 0, path: [], locate: () => topOf(file) },
    { root: '', origin: 'helm', namespace: target.namespace },
  ) as Manifest | null;
  if (by === null || ask.engine !== 'helm') return null;
  const { label, at, namespace } = target;
  const values = ask.values.flatMap(({ file: own }) => valuesFromFile(input.source(own)) ?? []);
  const source = {
    chart: { name: folder, version: '', path: folder, address: '' },
    release: ask.release,
    namespace,
    values,
    missing: [],
    by,
  };
  const release = {
    kind: 'release' as const,
    by,
    label,
    at,
    origin: 'helm' as const,
    namespace,
    cluster: null,
    source,
    set: [],
  };
  return { release, cluster: null, joins: { file: joined(folder, 'values.yaml') } };
}

function isOff(dependency: JsonObject, values: JsonObject): boolean {
  const condition = stringAt(dependency['condition'])?.split(',')[0]?.trim() ?? '';
  return condition !== '' && valueAt(values, condition.split('.')) === false;
}

/** The part of values under a key. */
function under(layer: SourcedValues, key: string): SourcedValues[] {
  if (!isObject(layer.value[key])) return [];
  return [{ value: objectAt(layer.value[key]), locate: (path, ...more) => layer.locate([key, ...path], ...more) }];
}
