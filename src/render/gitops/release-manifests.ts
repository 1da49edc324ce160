import type { ChartsCatalog } from '../../config/catalog/charts.gen.ts';
import type { Json, Path } from '../../finding/json.ts';
import type { Blank, Manifest } from '../../input/manifest.ts';
import { manifestOf } from '../../input/manifests.ts';
import { hasShape, releaseObjects } from './known-charts/objects.ts';
import { type ChartVersion, type Release, releaseOf } from './known-charts/release.ts';
import { objectOf, originOf, type Part } from './part.ts';
import { withPostRenderers } from './post-renderers.ts';
import { mergeValues, type SourcedValues } from './sourced-values.ts';
import type { ChartReference, ReleaseSource, UnrenderedValues } from './types.ts';
import { variablesIn } from './unknown-values.ts';

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
  const open = variablesIn(`${chart.name} ${chart.address}`);
  const from = chart.address === '' ? '' : ` (${chart.address.slice(0, 200)})`;
  return {
    root: `${by.kind} ${namespace}${by.name}`,
    reason:
      open.length > 0
        ? `which chart it installs depends on ${open.map((name) => `\`\${${name}}\``).join(', ')}, whose value is not known in the scan`
        : `its chart ${chart.path ?? chart.name}${from} is not in the scan`,
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

function manifestsOf(made: Part, { values }: Release, { by, namespace }: ReleaseSource): Manifest[] {
  const part = withPostRenderers(made, objectOf(made), by);
  const manifest = manifestOf(
    objectOf(part),
    {
      file: by.file,
      document: by.document,
      path: by.path,
      locate: (path, which, offset) => {
        const origin = originOf(part, path);
        return values.locate(origin.path, origin.at === 'key' ? 'key' : which, offset);
      },
    },
    { root: by.root, origin: 'flux', namespace },
  );
  if (manifest === null) return [];
  const blanks = blanksIn(part, manifest.value, by);
  return [{ ...manifest, file: manifest.locate([], 'value').file, ...(blanks.length === 0 ? {} : { blanks }) }];
}

/** Variables without a value in the release's own values, where the object that these make has what they stand in. */
function blanksIn(part: Part, made: Json, { blanks = [] }: Manifest): Blank[] {
  const open = new Map<string, Blank[]>();
  for (const blank of blanks) {
    if (blank.path[0] !== 'spec' || blank.path[1] !== 'values') continue;
    const key = blank.path.slice(2).join('\0');
    open.set(key, [...(open.get(key) ?? []), blank]);
  }
  const found: Blank[] = [];
  const visit = (value: Json, path: Path): void => {
    if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value))
        if (item !== undefined) visit(item, [...path, Array.isArray(value) ? Number(key) : key]);
      return;
    }
    const origin = originOf(part, path);
    if (origin.at === 'value')
      for (const blank of open.get(origin.path.join('\0')) ?? []) found.push({ ...blank, path });
  };
  if (open.size > 0) visit(made, []);
  return found;
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
