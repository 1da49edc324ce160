import { objectsAt } from '../input/glance.ts';
import { type DocumentStore, withDocuments } from '../input/store.ts';
import type { SourceText } from '../input/text.ts';
import { rememberingTree, type Tree } from '../input/tree.ts';
import { type ChartTarget, planCharts, type StatedRelease } from './charts.ts';
import type { Deployed, DeployedRoot } from './gitops/deploy.ts';
import type { Folders } from './gitops/flux-deployments.ts';
import { foldersIn } from './gitops/folders.ts';
import { helmfileReleases, isHelmfile } from './gitops/helmfile.ts';
import { type Reach, reachOf } from './gitops/reach.ts';
import { releaseRounds } from './gitops/release-rounds.ts';
import { referencesIn, renderDeployments } from './gitops/render-deployments.ts';
import { chartFinder, helmReleasesIn, type PlacedRelease } from './gitops/render-releases.ts';
import type { FoundChart } from './gitops/targets-of.ts';
import type { ChartReference } from './gitops/types.ts';
import { releaseOfChart, type WrapperInput, wrappedReleases } from './gitops/wrapper-charts.ts';
import { folderOf } from './kustomization-file.ts';
import { planKustomizations } from './kustomizations.ts';
import { renderNothing, renderTargets } from './render-targets.ts';
import type { RenderSession } from './session.ts';
import type { NotRendered, RenderTarget } from './targets.ts';

export interface RenderTreeSettings {
  readonly skip: (path: string) => boolean;
  /** Whether to render at all; where not, every chart and kustomization is told as not rendered. */
  readonly isOn: boolean;
  /** Namespace of objects that name none, by the files that decide where a root belongs. */
  readonly namespaceOf: (inputs: readonly string[]) => string | null;
  /** Releases that the configuration states. */
  readonly releases: readonly StatedRelease[];
  /** From the top of the repository to the scanned root: '' or ending in '/'. */
  readonly prefix: string;
  /** The chart that an earlier step pulled for a reference to a remote one; null where the configuration names none. */
  /** Whether a chart of this name is understood by its values alone. */
  readonly isKnownChart: (name: string) => boolean;
  /** Whether a file stands where nobody deploys from. */
  readonly isPutAway: (file: string) => boolean;
  readonly mappedChart: (chart: ChartReference) => FoundChart | null;
}

/** A tree as it is deployed: plain manifests and rendered documents. */
export interface RenderedTree {
  /** Documents that count: rendered ones, and those written ones that are no templates and that no rendered root includes. */
  readonly store: DocumentStore;
  readonly rendered: readonly RenderTarget[];
  readonly notRendered: readonly NotRendered[];
  /** Templates of charts: no manifests. */
  readonly templates: ReadonlySet<string>;
  /** Releases whose chart isn't here or could not be rendered. */
  readonly releases: readonly PlacedRelease[];
  /** Roots that objects of Flux and Argo CD deploy. */
  readonly roots: readonly DeployedRoot[];
  /** Folders from which different clusters are deployed. */
  readonly clusterFolders: readonly string[];
  /** What objects of Flux and Argo CD deploy; null where none is followed, or where one of them may deploy anything. */
  readonly reach: Reach | null;
}

/** Finds what deploys, charts and kustomizations, and renders them. Where there is none, no engine is loaded and the store is given back as it is. */
export async function renderTree(
  files: Tree,
  store: DocumentStore,
  settings: RenderTreeSettings,
  session: RenderSession,
): Promise<RenderedTree> {
  const tree = rememberingTree(files);
  const kustomizations = planKustomizations(tree, settings.skip, settings.namespaceOf);
  const charts = planCharts(tree, settings.skip, settings.namespaceOf, settings.releases);
  const { templates } = charts;
  const written = store.documents.filter(({ file }) => !templates.has(file));
  const hasDeployers =
    written.flatMap(objectsAt).some(({ apiVersion }) => DEPLOYERS.test(apiVersion)) ||
    tree.files.some((file) => isHelmfile(file));
  if (kustomizations.tops.length + charts.targets.length + templates.size === 0 && !hasDeployers)
    return {
      store,
      rendered: [],
      notRendered: [],
      templates,
      releases: [],
      roots: [],
      clusterFolders: [],
      reach: null,
    };
  if (!settings.isOn) {
    const { notRendered } = renderNothing([...kustomizations.tops, ...charts.targets]);
    const left = helmReleasesIn(written, store);
    const nothing = { rendered: [], roots: [], clusterFolders: [], reach: null };
    return { ...nothing, store: withDocuments(store, written), notRendered, templates, releases: left };
  }
  const plain = withDocuments(store, written);
  const folders = foldersIn(tree, settings.prefix, referencesIn(plain));
  const { namespaceOf, prefix } = settings;
  const deployments = await renderDeployments({
    tree,
    store: plain,
    kustomizations,
    folders,
    prefix,
    session,
    namespaceOf,
    isPutAway: settings.isPutAway,
  });
  const { deployed } = deployments;
  const find = chartFinder(tree, folders, settings.mappedChart);
  const installed = new Set<string>();
  const renderAll = releaseRounds(deployments, find, session, store, installed);
  const first = await renderAll([...helmReleasesIn(deployed.documents, store), ...deployed.releases]);
  // A chart that is installed with values of its own is no root by itself.
  const isRoot = ({ chart, id }: ChartTarget): boolean =>
    !kustomizations.inflated.has(chart) &&
    (!installed.has(chart) || settings.releases.some(({ name }) => name !== null && id.includes(name)));
  const leads = charts.targets.filter((target) => isRoot(target) && holdsDeployers(target, store.source));
  const ledBy = await renderTargets(leads, session, store.source);
  const led = await deployments.seek(ledBy.documents);
  const second = await renderAll([...helmReleasesIn(led.documents, store), ...led.releases]);
  const isDeployed = ({ at }: RenderTarget): boolean =>
    deployed.built.has(folderOf(at.file)) || deployed.covered.has(at.file);
  const tops = kustomizations.tops.filter((top) => !isDeployed(top)).flatMap((top) => apart(top, deployed, isDeployed));
  const built = await renderTargets(tops, session, store.source, isDeployed);
  const covered = new Set([...deployed.covered, ...built.covered]);
  const left = written.filter(({ file }) => !covered.has(file));
  const helmfiles = helmfileReleases(plain, tree);
  const third = await renderAll([...helmReleasesIn([...left, ...built.documents], store), ...helmfiles.releases]);
  const rest = charts.targets.filter((target) => isRoot(target) && !leads.includes(target));
  const own = await renderTargets(rest, session, store.source);
  const wrapper = { source: store.source, isKnown: settings.isKnownChart };
  const failed = new Set(own.notRendered.map(({ target }) => target));
  const wrapped = rest
    .filter(({ id }) => failed.has(id))
    .flatMap((target) => {
      const release = releaseOfChart(target, target.chart, wrapper);
      return release === null ? [] : wrappedReleases(release, target.chart, wrapper);
    });
  const parts = [deployed, built, first, second, third, ledBy, own];
  const documents = parts.flatMap((part) => part.documents);
  return {
    store: withDocuments(store, [...left, ...documents]),
    rendered: parts.flatMap(({ rendered }) => rendered),
    notRendered: [...parts, helmfiles].flatMap(({ notRendered }) => notRendered),
    templates,
    releases: [
      ...[first, second, third].flatMap((part) => part.left.flatMap((placed) => unwrapped(placed, folders, wrapper))),
      ...wrapped,
    ],
    roots: deployed.roots,
    clusterFolders: deployed.clusterFolders,
    reach: reachOf(deployed, leads, settings.isPutAway),
  };
}

/** Whether the templates of a chart make deploying objects: such a chart is a place where deploying starts. */
function holdsDeployers({ hides }: RenderTarget, source: (file: string) => SourceText | null): boolean {
  return hides.some((file) => MAKES_DEPLOYERS.test(source(file)?.text ?? ''));
}

/** A kustomization that holds deploying objects and also includes what these deploy: what they don't deploy of it. */
function apart(
  top: RenderTarget,
  { entries }: Pick<Deployed, 'entries'>,
  isDeployed: (target: RenderTarget) => boolean,
): readonly RenderTarget[] {
  const parts = entries.has(top.id) ? (top.instead?.() ?? []) : [];
  return parts.some(isDeployed) ? parts.filter((part) => !isDeployed(part)) : [top];
}

/** A release of a chart that wraps known ones is a release of these; any other stays as it is. */
function unwrapped(placed: PlacedRelease, folders: Folders, wrapper: WrapperInput): readonly PlacedRelease[] {
  const { path } = placed.release.source.chart;
  const folder = path === null ? null : folders.find(path);
  const inner = folder === null ? [] : wrappedReleases(placed, folder, wrapper);
  return inner.length > 0 ? inner : [placed];
}

const MAKES_DEPLOYERS = /^apiVersion: *["']?(?:argoproj\.io|kustomize\.toolkit\.fluxcd\.io)\//m;
const DEPLOYERS = /^(?:kustomize\.toolkit\.fluxcd\.io|argoproj\.io|helm\.toolkit\.fluxcd\.io)\//;
