import type { ChartsCatalog } from '../../config/catalog/charts.gen.ts';
import type { Manifest } from '../../input/manifest.ts';
import { manifestOf } from '../../input/manifests.ts';
import { hasShape, releaseObjects } from './known-charts/objects.ts';
import { type ChartVersion, type Release, releaseOf } from './known-charts/release.ts';
import { objectOf, originOf, type Part } from './part.ts';
import { mergeValues, type SourcedValues } from './sourced-values.ts';
import type { ChartReference, ReleaseSource, UnrenderedValues } from './types.ts';

/** What the releases of a scan would install. */
export interface Releases {
  /** Objects of charts in the catalog, each at the values that make it. */
  readonly manifests: readonly Manifest[];
  /** Values of the other charts. */
  readonly unrendered: readonly UnrenderedValues[];
}

/** Reads releases whose charts aren't rendered: where the catalog knows the chart, as the objects that it makes. */
export function readReleases(sources: readonly ReleaseSource[], catalog: ChartsCatalog): Releases {
  const found: Manifest[] = [];
  const unrendered: UnrenderedValues[] = [];
  for (const source of sources) {
    const made = knownRelease(source, catalog);
    found.push(...made);
    const values = made.length === 0 ? mergeValues(source.values) : null;
    if (values !== null) unrendered.push(unrenderedRelease(source, values));
  }
  return { manifests: found, unrendered };
}

function unrenderedRelease({ by, chart }: ReleaseSource, values: SourcedValues): UnrenderedValues {
  const namespace = by.namespace === null ? '' : `${by.namespace}/`;
  const from = chart.address === '' ? '' : ` (${chart.address.slice(0, 200)})`;
  return {
    root: `${by.kind} ${namespace}${by.name}`,
    reason: `its chart ${chart.path ?? chart.name}${from} is not in the scan`,
    file: by.file,
    values,
  };
}

/** The objects of one release, where the catalog knows its chart; else nothing. */
function knownRelease(source: ReleaseSource, catalog: ChartsCatalog): Manifest[] {
  const values = mergeValues(source.values);
  if (values === null) return [];
  for (const version of versionsFor(source.chart, catalog)) {
    const release = releaseOf(values, source.release, source.namespace, version);
    if (hasShape(release)) return releaseObjects(release).flatMap((part) => manifestsOf(part, release, source));
  }
  return [];
}

function manifestsOf(part: Part, { values }: Release, { by, namespace }: ReleaseSource): Manifest[] {
  const manifest = manifestOf(
    objectOf(part),
    {
      file: by.file,
      document: by.document,
      path: by.path,
      locate: (path, which) => {
        const origin = originOf(part, path);
        return values.locate(origin.path, origin.at === 'key' ? 'key' : which);
      },
    },
    { root: by.root, origin: 'flux', namespace },
  );
  return manifest === null ? [] : [{ ...manifest, file: manifest.locate([], 'value').file }];
}

/** Entries of the catalog that may describe the chart: the one for its version; all, the newest first, where the version isn't known. */
function versionsFor(chart: ChartReference, { charts }: ChartsCatalog): ChartVersion[] {
  const name = chart.name.toLowerCase();
  const versions = charts.find(({ names }) => names.includes(name))?.versions ?? [];
  const version = /\d+(?:\.\d+){0,2}/.exec(chart.version)?.[0];
  if (version === undefined) return versions.toReversed();
  const fit = versions.find(({ below }) => below === undefined || compareVersions(version, below) < 0);
  return fit === undefined ? [] : [fit];
}

function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  for (let at = 0; at < 3; at += 1) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
