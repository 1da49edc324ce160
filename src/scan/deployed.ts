import { bearingOf } from '../cluster/bearing.ts';
import { decidesForOthers, type PlannedScope, planRoots, policyRoot } from '../cluster/plan.ts';
import { anythingBears } from '../cluster/scopes.ts';
import { relevantDocuments, servesAll } from '../cluster/select.ts';
import { writtenKey } from '../finding/left-out-policies.ts';
import type { Manifest } from '../input/manifest.ts';
import type { ReadManifests } from '../input/manifests.ts';
import { globMatcher, indexTree } from '../input/store.ts';
import type { Tree } from '../input/tree.ts';
import { readReleases } from '../render/gitops/release-manifests.ts';
import { releaseSources } from '../render/gitops/render-releases.ts';
import { renderTree } from '../render/render-tree.ts';
import type { RenderSession } from '../render/session.ts';
import { renderSettings } from '../render/settings.ts';
import { ciliumOptions } from './cluster-settings.ts';
import type { ScanOptions } from './options.ts';

/** Everything that is deployed, rendered, and the root that each document belongs to. */
export async function planned(options: ScanOptions, tree: Tree, session: RenderSession) {
  const { config, catalogs, repositoryPrefix } = options;
  const skip = globMatcher(config.exclude, repositoryPrefix);
  const asWritten = indexTree(tree, skip);
  const rendering = await renderTree(
    tree,
    asWritten,
    renderSettings(config, repositoryPrefix, skip, options.charts ?? [], catalogs),
    session,
  );
  const plan = planRoots(rendering.store, config, catalogs.workloadKinds, repositoryPrefix, rendering);
  return { skip, asWritten, rendering, plan };
}

/** What the configuration's further policy sources hold, read for policies only. */
export function policiesFrom({ policySources, config }: ScanOptions): Manifest[] {
  return (policySources ?? []).flatMap(({ cluster, tree }) => {
    const store = indexTree(tree, () => false);
    const context = { root: policyRoot(cluster), origin: 'raw', namespace: config.namespace } as const;
    return store.documents.flatMap((document) => store.parse(document, context).manifests.filter(decidesForOthers));
  });
}

/** What of it matters, parsed, and the clusters in which it is judged. */
export interface Deployed {
  readonly manifests: readonly Manifest[];
  readonly parsed: readonly ReadManifests[];
  readonly sources: ReturnType<typeof releaseSources>;
  readonly releases: ReturnType<typeof readReleases>;
  /** At least one. */
  readonly scopes: readonly PlannedScope[];
}

/** Parses what can matter (all of it where `everything` is asked for), and puts roots into clusters by what bears on what. */
export function deployed(
  options: ScanOptions,
  { rendering, plan }: Pick<Awaited<ReturnType<typeof planned>>, 'rendering' | 'plan'>,
): Deployed {
  const { catalogs, config } = options;
  const { store } = rendering;
  const relevant = relevantDocuments(store, catalogs, options.intent ?? null);
  const parse = (document: (typeof relevant)[number]): ReadManifests[] =>
    plan.contextsOf(document).map((context) => store.parse(document, context));
  const parsed = (options.everything === true ? store.documents : relevant).flatMap(parse);
  const sources = releaseSources(rendering.releases, plan.contextsOfFile);
  const releases = readReleases(sources, catalogs.charts);
  const others = [...releases.manifests, ...policiesFrom(options)];
  const isLeft = (manifest: Manifest): boolean =>
    manifest.origin !== 'raw' || options.leftOut?.has(writtenKey(manifest)) !== true;
  const bearing = bearingOf(
    [...relevant.flatMap(parse).flatMap(({ manifests }) => manifests), ...others].filter(isLeft),
    {
      cilium: ciliumOptions(config.cilium),
      huggingface: catalogs,
      stores: catalogs.secretStores,
      servesAll: servesAll(catalogs),
      asksForNamespaces: (options.intent ?? null) !== null,
    },
  );
  return {
    manifests: [...parsed.flatMap(({ manifests }) => manifests), ...others].filter(isLeft),
    parsed,
    sources,
    releases,
    scopes: plan.scopes(options.everyAlternative === true ? anythingBears : bearing),
  };
}
