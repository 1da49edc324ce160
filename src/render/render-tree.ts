import { type DocumentStore, withDocuments } from '../input/store.ts';
import { rememberingTree, type Tree } from '../input/tree.ts';
import { planCharts, type StatedRelease } from './charts.ts';
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
}

/** A tree as it is deployed: plain manifests and rendered documents. */
export interface RenderedTree {
  /** Documents that count: rendered ones, and those written ones that are no templates and that no rendered root includes. */
  readonly store: DocumentStore;
  readonly rendered: readonly RenderTarget[];
  readonly notRendered: readonly NotRendered[];
  /** Templates of charts: no manifests. */
  readonly templates: ReadonlySet<string>;
}

/** Finds charts and kustomizations and renders them. Where there are none, no engine is loaded and the store is given back as it is. */
export async function renderTree(
  files: Tree,
  store: DocumentStore,
  settings: RenderTreeSettings,
  session: RenderSession,
): Promise<RenderedTree> {
  const tree = rememberingTree(files);
  const kustomizations = planKustomizations(tree, settings.skip, settings.namespaceOf);
  const charts = planCharts(tree, settings.skip, settings.namespaceOf, settings.releases);
  // Kustomizations first: a chart that one of them installs with its own values is no root by itself.
  const targets = [
    ...kustomizations.tops,
    ...charts.targets.filter(({ chart }) => !kustomizations.inflated.has(chart)),
  ];
  if (targets.length === 0 && charts.templates.size === 0)
    return { store, rendered: [], notRendered: [], templates: charts.templates };
  const { documents, rendered, notRendered, covered } = settings.isOn
    ? await renderTargets(targets, session, store.source)
    : renderNothing(targets);
  const written = store.documents.filter(({ file }) => !covered.has(file) && !charts.templates.has(file));
  return {
    store: withDocuments(store, [...written, ...documents]),
    rendered,
    notRendered,
    templates: charts.templates,
  };
}
