import { isObject, stringAt } from '../finding/json.ts';
import { topOf } from '../input/store.ts';
import { byCodeUnits, type Tree } from '../input/tree.ts';
import { readFirstDocument } from '../input/yaml.ts';
import { type Gathered, gatherChart } from './gather.ts';
import { valuesFromFile } from './gitops/sourced-values.ts';
import { type RenderTarget, UNKNOWN_NAMESPACE } from './targets.ts';

/** One release that the configuration states: a chart of the repository with its values. Paths are relative to the scanned root. */
export interface StatedRelease {
  /** Folder or packed chart. */
  readonly chart: string;
  readonly name: string | null;
  readonly namespace: string | null;
  readonly values: readonly string[];
}

/** A chart with one set of values. */
export interface ChartTarget extends RenderTarget {
  /** Folder of the chart, or packed chart. */
  readonly chart: string;
}

export interface PlannedCharts {
  readonly targets: readonly ChartTarget[];
  /** Files that are never manifests of their own, rendered or not: what Helm reads as templates. */
  readonly templates: ReadonlySet<string>;
}

/** What of a chart's folder Helm reads as templates or as further charts. `crds/` holds plain manifests. */
const TEMPLATES = /^(?:templates|charts)\//;
const VALUES = /^values[-.](.+)\.ya?ml$/;
/** Values files that are no environment. */
const NO_ENVIRONMENT = /(?:^|[-_.])(?:schema|examples?|samples?|tests?|testing|ci)(?:$|[-_.])/i;
/**
 * A cluster with Cilium has its kinds; charts ask for them before they make a policy (`.Capabilities.APIVersions.Has`). `helm template` would be told
 * with --api-versions.
 */
export const CILIUM_APIS: readonly string[] = [
  'cilium.io/v2',
  'cilium.io/v2/CiliumNetworkPolicy',
  'cilium.io/v2/CiliumClusterwideNetworkPolicy',
  'cilium.io/v2alpha1',
];
const MAX_CHART_YAML = 1 << 20;

/** Every chart of the tree with its default values and with each values file beside it that is clearly an environment, and the releases that are stated. */
export function planCharts(
  tree: Tree,
  skip: (path: string) => boolean,
  namespaceOf: (inputs: readonly string[]) => string | null,
  stated: readonly StatedRelease[] = [],
): PlannedCharts {
  const folders = chartFolders(tree, skip);
  const templates = new Set<string>();
  const targets: ChartTarget[] = [];
  const packed = new Map<string, () => Gathered>();
  const gatherOnce = (chart: string): (() => Gathered) => {
    const known = packed.get(chart);
    if (known !== undefined) return known;
    const made = once(() => gatherChart(tree, chart));
    packed.set(chart, made);
    return made;
  };
  for (const folder of folders) {
    const chart = describe(tree, folder);
    const prefix = folder === '' ? '' : `${folder}/`;
    const own = tree.files.filter((file) => file.startsWith(prefix));
    const hidden = own.filter(
      (file) => TEMPLATES.test(file.slice(prefix.length)) && (!chart.isLibrary || isTemplate(tree, file)),
    );
    for (const file of hidden) templates.add(file);
    if (chart.isLibrary) continue;
    const named = stated.filter((release) => release.chart === folder);
    const files = own
      .filter((file) => !skip(file))
      .map((file) => file.slice(prefix.length))
      .filter(isEnvironment);
    const sets = [[], ...files.sort(byCodeUnits).map((file) => [`${prefix}${file}`])];
    const described = { folder, name: chart.name, namespaceOf, gather: gatherOnce(folder), templates: hidden };
    for (const values of sets)
      targets.push(targetOf(tree, described, { chart: folder, name: null, namespace: null, values }));
    for (const release of named) targets.push(targetOf(tree, described, release));
  }
  for (const release of stated) {
    if (folders.includes(release.chart)) continue;
    const gather = gatherOnce(release.chart);
    const chart = { folder: release.chart, name: lastPart(release.chart), namespaceOf, gather, templates: [] };
    targets.push(targetOf(tree, chart, release));
  }
  const unique = new Map(targets.map((target) => [target.id, target]));
  return { targets: [...unique.values()], templates };
}

interface Chart {
  readonly folder: string;
  readonly name: string;
  readonly namespaceOf: (inputs: readonly string[]) => string | null;
  readonly gather: () => Gathered;
  readonly templates: readonly string[];
}

function targetOf(tree: Tree, chart: Chart, release: StatedRelease): ChartTarget {
  const place = chart.folder === '' ? '.' : chart.folder;
  const main = chart.folder.endsWith('.tgz')
    ? chart.folder
    : `${chart.folder === '' ? '' : `${chart.folder}/`}Chart.yaml`;
  const defaults = main.endsWith('Chart.yaml') ? [main.replace(/Chart\.yaml$/, 'values.yaml')] : [];
  const inputs = [main, ...defaults, ...release.values];
  const namespace = release.namespace ?? chart.namespaceOf(inputs);
  const name = release.name ?? releaseName(chart.name);
  const stated = release.name === null && release.namespace === null ? [] : [`${namespace ?? ''}/${name}`];
  const values = release.values.map((file) =>
    file.startsWith(`${chart.folder}/`) ? file.slice(chart.folder.length + 1) : file,
  );
  const set = values.length === 0 ? '' : ` with ${values.join(', ')}`;
  return {
    id: [place, ...stated].join(' as ') + set,
    label: `Chart ${place}${set}`,
    at: topOf(main),
    origin: 'helm',
    namespace,
    ask: () => ({
      engine: 'helm',
      chart: chart.folder,
      release: name,
      namespace: namespace ?? UNKNOWN_NAMESPACE,
      values: release.values.map((file) => ({ file, text: textOf(tree, file) })),
      apiVersions: CILIUM_APIS,
    }),
    values: (source) => ({
      chart: chart.folder,
      layers: release.values.flatMap((file) => valuesFromFile(source(file)) ?? []),
    }),
    gather: chart.gather,
    inputs,
    chart: chart.folder,
    covers: [],
    hides: chart.templates,
  };
}

/** Folders of charts that aren't vendored by another chart. */
function chartFolders(tree: Tree, skip: (path: string) => boolean): string[] {
  const found = tree.files
    .filter((file) => (file === 'Chart.yaml' || file.endsWith('/Chart.yaml')) && !skip(file))
    .map((file) => file.slice(0, Math.max(0, file.length - '/Chart.yaml'.length)))
    .sort(byCodeUnits);
  const kept: string[] = [];
  for (const folder of found) {
    const isInside = kept.some((outer) => {
      const prefix = outer === '' ? '' : `${outer}/`;
      return folder !== outer && folder.startsWith(prefix) && TEMPLATES.test(folder.slice(prefix.length));
    });
    if (!isInside) kept.push(folder);
  }
  return kept;
}

function describe(tree: Tree, folder: string): { readonly name: string; readonly isLibrary: boolean } {
  const file = folder === '' ? 'Chart.yaml' : `${folder}/Chart.yaml`;
  const bytes = tree.read(file);
  const read =
    bytes instanceof Uint8Array && bytes.length < MAX_CHART_YAML
      ? readFirstDocument(new TextDecoder().decode(bytes))
      : null;
  const value = read !== null && 'value' in read && isObject(read.value) ? read.value : {};
  return { name: stringAt(value['name']) ?? lastPart(folder), isLibrary: value['type'] === 'library' };
}

/** A library's templates only define; a file there without any template text is a plain manifest, whoever put it there. */
function isTemplate(tree: Tree, file: string): boolean {
  const bytes = tree.read(file);
  return !(bytes instanceof Uint8Array) || Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('{{');
}

/** True for the name of a values file beside a chart that says for which environment it is. */
export function isEnvironment(name: string): boolean {
  const middle = VALUES.exec(name)?.[1];
  return middle !== undefined && !name.includes('/') && !NO_ENVIRONMENT.test(middle);
}

/** Installed under its own name a chart's objects have the names that people know. Helm takes 53 characters of a DNS label. */
function releaseName(chart: string): string {
  const name = chart
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, '-')
    .slice(0, 53)
    .replace(/^-+|-+$/g, '');
  return name === '' ? 'release-name' : name;
}

function textOf(tree: Tree, file: string): string {
  const bytes = tree.read(file);
  return bytes instanceof Uint8Array ? new TextDecoder().decode(bytes) : '';
}

function lastPart(path: string): string {
  return (
    path
      .replace(/\.tgz$/, '')
      .split('/')
      .at(-1) ?? path
  );
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
