import { listAt, type Path, valueAt } from '../../finding/json.ts';
import { objectsAt } from '../../input/glance.ts';
import type { Manifest } from '../../input/manifest.ts';
import type { ManifestContext } from '../../input/manifests.ts';
import type { DocumentStore, IndexedDocument } from '../../input/store.ts';
import type { Tree } from '../../input/tree.ts';
import { PIPE } from '../failures.ts';
import { linkedTree } from '../linked-tree.ts';
import { joined } from '../named-paths.ts';
import { type Rendering, renderTargets } from '../render-targets.ts';
import type { RenderSession } from '../session.ts';
import type { NotRendered, RenderTarget } from '../targets.ts';
import { unpackedChart } from '../unpacked-chart.ts';
import type { ChartRelease } from './deployment.ts';
import type { Folders } from './flux-deployments.ts';
import { helmRelease, isHelmRelease } from './helm-release.ts';
import { lookupByRoot } from './lookup.ts';
import { type FoundChart, isChart, namelessFiles, type Placed, releaseTarget } from './targets-of.ts';
import type { ChartReference, ReleaseSource } from './types.ts';
import { withValuesFiles } from './values-files.ts';

/** A release with what its documents belong to. */
export interface PlacedRelease {
  readonly release: ChartRelease;
  readonly cluster: string | null;
  readonly tree?: string | undefined;
  readonly isAside?: boolean | undefined;
  /** Its own root, or that of the object that asks for it. */
  readonly joins: RenderTarget['joins'];
}

/** What came of the releases. */
export interface RenderedReleases extends Rendering {
  /** Releases whose chart isn't here, or could not be rendered. */
  readonly left: readonly PlacedRelease[];
  /** Folders of charts that releases install with values of their own. */
  readonly installed: ReadonlySet<string>;
}

export type ChartFinder = (chart: ChartReference) => FoundChart | null;

/** Looks a chart up: in the scanned tree, else where the configuration says that an earlier step put it. */
export function chartFinder(
  tree: Tree,
  folders: Folders,
  mapped: (chart: ChartReference) => FoundChart | null,
): ChartFinder {
  return (chart: ChartReference): FoundChart | null => {
    const path = chart.path === null ? null : folders.find(chart.path);
    if (path !== null && isChart(tree, path)) {
      const fileAt = (file: string): string | null => {
        const parts = joined('', file).split('/');
        const folder = folders.find(parts.slice(0, -1).join('/'));
        const found = folder === null ? null : joined(folder, parts.at(-1) ?? '');
        return found !== null && linkedTree(tree).has(found) ? linkedTree(tree).real(found) : null;
      };
      return { tree, path, fileAt };
    }
    const pulled = mapped(chart);
    if (pulled === null) return null;
    const unpacked = pulled.path.endsWith('.tgz') ? unpackedChart(pulled.tree, pulled.path) : null;
    return { ...pulled, ...unpacked, isPulled: true, installs: pulled.path };
  };
}

/** Renders the releases whose charts are found. `labels` = ids that other targets have already. */
export async function renderReleases(
  releases: readonly PlacedRelease[],
  find: ChartFinder,
  session: RenderSession,
  store: DocumentStore,
  labels: Set<string> = new Set(),
): Promise<RenderedReleases> {
  const targets: RenderTarget[] = [];
  const left: PlacedRelease[] = [];
  const refused: NotRendered[] = [];
  const installed = new Set<string>();
  const byId = new Map<string, PlacedRelease>();
  for (const placed of releases) {
    const { label } = placed.release;
    const { chart: reference, problem } = placed.release.source;
    const chart = find(reference);
    if (problem !== undefined) refused.push(refusedFor(placed.release, problem));
    if (chart === null || problem !== undefined) {
      left.push(placed);
      continue;
    }
    const id = labels.has(label) ? `${label} (${labels.size})` : label;
    labels.add(id);
    byId.set(id, placed);
    const read = chart.isPulled === true ? namelessFiles(chart.tree) : store.source;
    const { source, isWithoutOwn } = withValuesFiles(placed.release.source, chart, read);
    const target = releaseTarget({ ...placed.release, source }, chart, id, placeOf(placed), isWithoutOwn);
    // An Application is a root of its own; a HelmRelease belongs to what deploys it.
    const isOwn = placed.release.origin === 'argocd' || placed.joins === undefined;
    targets.push(isOwn ? target : { ...target, joins: placed.joins });
    const { installs = chart.path } = chart;
    // A chart that is a tree by itself is none of the scanned one.
    if (installs !== '' || chart.isPulled !== true) installed.add(installs);
  }
  const rendering = await renderTargets(targets, session, store.source);
  const failed = new Set(rendering.notRendered.map(({ target }) => target));
  for (const [id, placed] of byId) if (failed.has(id)) left.push(placed);
  const lacking = rendering.rendered.flatMap((target) => {
    const placed = byId.get(target.id);
    return placed === undefined ? [] : lackingIn(target, placed.release);
  });
  const notRendered = [...refused, ...rendering.notRendered, ...lacking];
  return { ...rendering, notRendered, left, installed };
}

function refusedFor({ label }: ChartRelease, { reason, at }: NonNullable<ReleaseSource['problem']>): NotRendered {
  return { target: label, label, at, reason, cure: 'correct it', hides: [], readRaw: false };
}

/** What a release that was rendered goes without here: values that the repository doesn't hold, and changes that Flux makes to what the chart makes. */
function lackingIn({ id, label, at }: RenderTarget, { source }: ChartRelease): NotRendered[] {
  const base = { target: id, label, hides: [], readRaw: false };
  const { by, missing } = source;
  const found: NotRendered[] = [];
  if (missing.length > 0)
    found.push({
      ...base,
      at,
      reason: 'the scan does not hold these values',
      cure: `put them into the repository, ${PIPE}`,
      without: missing,
    });
  const path: Path = ['spec', 'postRenderers'];
  if (isHelmRelease(by) && listAt(valueAt(by.value, path)).length > 0)
    found.push({
      ...base,
      at: by.locate(path, 'key'),
      reason: 'what they change in the output of the chart is not changed here',
      cure: `set it by the values of the chart, ${PIPE}`,
      without: ['its `postRenderers`'],
    });
  return found;
}

function placeOf({ cluster, tree, isAside }: PlacedRelease): Placed {
  return { cluster, ...(tree === undefined ? {} : { tree }), ...(isAside === true ? { isAside } : {}) };
}

/** Releases that are left, each in the root of the object that asks for it; once in each where several clusters take its file. */
export function releaseSources(
  releases: readonly PlacedRelease[],
  contextsOfFile: (file: string) => readonly ManifestContext[],
): ReleaseSource[] {
  return releases.flatMap(({ release: { source }, joins }) => {
    const { by } = source;
    if (joins === undefined) return [source];
    if ('root' in joins) return [{ ...source, by: { ...by, root: joins.root } }];
    return contextsOfFile(joins.file).map(({ root, namespace }) => ({
      ...source,
      namespace: source.namespace ?? namespace,
      by: { ...by, root, namespace: by.namespace ?? namespace },
    }));
  });
}

/** Every HelmRelease among documents. */
export function helmReleasesIn(documents: readonly IndexedDocument[], store: DocumentStore): PlacedRelease[] {
  const wanted = documents.filter((document) => objectsAt(document).some(({ kind }) => kind === 'HelmRelease'));
  if (wanted.length === 0) return [];
  const sources = documents.filter((document) => objectsAt(document).some(({ kind }) => SOURCES.has(kind)));
  const find = lookupByRoot([...sources, ...wanted].flatMap((document) => objectsOf(document, store)));
  return wanted.flatMap((document) =>
    objectsOf(document, store)
      .filter(isHelmRelease)
      .flatMap((manifest): PlacedRelease[] => {
        const source = helmRelease(manifest, find(manifest.root));
        if (source === null) return [];
        const { namespace, name } = manifest;
        const label = `HelmRelease ${namespace === null ? '' : `${namespace}/`}${name}`;
        const at = manifest.locate(['spec', 'chart', 'spec', 'chart']);
        const release: ChartRelease = {
          kind: 'release',
          by: manifest,
          label,
          at,
          origin: 'flux',
          namespace: source.namespace,
          cluster: null,
          source,
          set: [],
        };
        const { rendered } = document;
        return [
          {
            release,
            cluster: rendered?.cluster ?? null,
            tree: rendered?.tree,
            isAside: rendered?.isAside,
            joins: rendered === undefined ? { file: document.file } : { root: rendered.context.root },
          },
        ];
      }),
  );
}

const SOURCES = new Set([
  'OCIRepository',
  'HelmRepository',
  'GitRepository',
  'Bucket',
  'HelmChart',
  'ArtifactGenerator',
  'ConfigMap',
  'Secret',
]);

function objectsOf(document: IndexedDocument, store: DocumentStore): readonly Manifest[] {
  if (document.rendered !== undefined) return document.rendered.parse().manifests;
  return store.parse(document, { root: '.', origin: 'raw', namespace: null }).manifests;
}
