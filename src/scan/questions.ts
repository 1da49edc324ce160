import { type RootsView, rootsView } from '../cluster/roots-view.ts';
import { nothingBears } from '../cluster/scopes.ts';
import type { Cluster } from '../cluster/types.ts';
import type { Cilium } from '../config/config-file.gen.ts';
import type { Manifest } from '../input/manifest.ts';
import type { Unparseable } from '../input/manifests.ts';
import type { NotRendered } from '../render/targets.ts';
import { deployed, planned, policiesFrom } from './deployed.ts';
import { type Examined, examine } from './examine.ts';
import type { ScanOptions } from './options.ts';
import { withRendering } from './rendering.ts';

/** What the rules look at, every document parsed: for questions about single workloads. */
export async function clustersOf(options: ScanOptions): Promise<readonly Cluster[]> {
  return withRendering(
    options,
    async (session) => (await examine({ ...options, everything: true }, options.tree, session)).clusters,
  );
}

/** What is deployed together, where and why; nothing is judged. */
export async function rootsOf(options: ScanOptions): Promise<RootsView> {
  return withRendering(options, async (session) => {
    const before = await planned(options, options.tree, session);
    const { plan, rendering } = before;
    const { scopes } = deployed(options, before);
    const sources = new Set(policiesFrom(options).map(({ root }) => root));
    return rootsView(plan, scopes, rendering.store.documents, rendering.roots, rendering.notRendered, sources);
  });
}

/**
 * Every object as it would be applied, rendered ones too, and the files that can't be read. `cluster` = one of the configuration's, null = all.
 */
export async function manifestsOf(
  options: ScanOptions,
  cluster: string | null,
): Promise<Pick<Examined, 'manifests' | 'unreadable'>> {
  const { manifests, unreadable, scopes } = await withRendering(options, (session) =>
    examine({ ...options, everything: true }, options.tree, session),
  );
  const own = scopes.filter(({ name }) => name === cluster || name.startsWith(`${cluster}: `));
  return {
    manifests: cluster === null ? manifests : manifests.filter(({ root }) => own.some(({ roots }) => roots.has(root))),
    unreadable,
  };
}

/** What would be applied, and what could not be read of it. */
export interface Applied {
  readonly manifests: readonly Manifest[];
  readonly unparseable: readonly Unparseable[];
  readonly notRendered: readonly NotRendered[];
  /** How Cilium is set where it is applied. */
  readonly cilium: Cilium;
}

/**
 * Every object as it would be applied, rendered ones too; nothing is judged. `cluster` = one of the configuration's with its further policy sources,
 * null = all there is.
 */
export async function appliedObjects(options: ScanOptions, cluster: string | null): Promise<Applied> {
  return withRendering(options, async (session) => {
    const { plan, rendering } = await planned(options, options.tree, session);
    const { store, notRendered } = rendering;
    const own = plan.scopes(nothingBears).filter(({ name }) => name === cluster || name.startsWith(`${cluster}: `));
    const isApplied = ({ root }: { readonly root: string }): boolean =>
      cluster === null || own.some(({ roots }) => roots.has(root));
    const parsed = store.documents.flatMap((document) =>
      plan
        .contextsOf(document)
        .filter(isApplied)
        .map((context) => store.parse(document, context)),
    );
    return {
      manifests: [
        ...parsed.flatMap(({ manifests }) => manifests),
        ...(cluster === null ? [] : policiesFrom(options).filter(isApplied)),
      ],
      unparseable: [...store.unreadable, ...parsed.flatMap(({ unparseable }) => unparseable)],
      notRendered,
      cilium: own[0]?.cilium ?? options.config.cilium,
    };
  });
}
