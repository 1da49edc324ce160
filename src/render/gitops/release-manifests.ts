import type { ChartsCatalog } from '../../config/catalog/charts.gen.ts';
import type { Manifest } from '../../input/manifest.ts';
import { manifestOf } from '../../input/manifests.ts';
import { helmRelease, isHelmRelease } from './helm-release.ts';
import { hasShape, releaseObjects } from './known-charts/objects.ts';
import { type ChartVersion, type Release, releaseOf } from './known-charts/release.ts';
import { lookupByRoot } from './lookup.ts';
import { objectOf, originOf, type Part } from './part.ts';
import { mergeValues } from './sourced-values.ts';
import type { ChartReference, ReleaseSource } from './types.ts';

/** What releases of charts in the catalog would install, each object at the values that make it. */
export function releaseManifests(manifests: readonly Manifest[], catalog: ChartsCatalog): Manifest[] {
  const releases = manifests.filter(isHelmRelease);
  if (releases.length === 0) return [];
  const find = lookupByRoot(manifests);
  return releases.flatMap((manifest) => {
    const source = helmRelease(manifest, find(manifest.root));
    return source === null ? [] : knownRelease(source, catalog);
  });
}

/** The objects of one release, where the catalog knows its chart; else nothing. */
export function knownRelease(source: ReleaseSource, catalog: ChartsCatalog): Manifest[] {
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
