import { type RootsView, rootsView } from '../cluster/roots-view.ts';
import type { Cluster } from '../cluster/types.ts';
import { type Examined, examine, planned } from './examine.ts';
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
    const { plan, rendering } = await planned(options, options.tree, session);
    return rootsView(plan, rendering.store.documents, rendering.roots, rendering.notRendered);
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
