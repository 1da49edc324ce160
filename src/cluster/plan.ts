import { isPolicyKind } from '../cilium/compile.ts';
import type { WorkloadKindsCatalog } from '../config/catalog/workload-kinds.gen.ts';
import type { Config } from '../config/config.ts';
import type { Cilium } from '../config/config-file.gen.ts';
import type { Manifest } from '../input/manifest.ts';
import type { ManifestContext } from '../input/manifests.ts';
import { type DocumentStore, globMatcher } from '../input/store.ts';
import { rawRootsOf } from './raw-roots.ts';
import { inferScopes } from './scopes.ts';

/** One cluster as it will be judged: which roots it holds, whose workloads are judged in it, and how its Cilium is set. */
export interface PlannedScope {
  readonly name: string;
  readonly roots: ReadonlySet<string>;
  readonly judged: ReadonlySet<string>;
  readonly cilium: Cilium;
}

export interface Plan {
  /** At least one: what belongs to no scope is reported in the first. */
  readonly scopes: readonly PlannedScope[];
  /** The roots that a file belongs to; several where several clusters take it. */
  readonly contextsOf: (file: string) => readonly ManifestContext[];
}

/** Root of the documents that a cluster reads for policies only. */
export function policyRoot(cluster: string): string {
  return `policies of ${cluster}`;
}

/** Which file is deployed where: as the configuration's clusters say, and inferred from clashes for the files that none of them names. */
export function planScopes(store: DocumentStore, config: Config, kinds: WorkloadKindsCatalog, prefix: string): Plan {
  const clusters = config.clusters.map((cluster) => ({ cluster, takes: globMatcher(cluster.paths, prefix) }));
  const taken = (file: string): boolean => clusters.some(({ takes }) => takes(file));
  const inferred = rawRootsOf(
    clusters.length === 0 ? store.documents : store.documents.filter(({ file }) => !taken(file)),
    kinds,
  );
  const stated = clusters.map(({ cluster }): PlannedScope => {
    const root = `cluster ${cluster.name}`;
    return {
      name: cluster.name,
      roots: new Set([root, policyRoot(cluster.name)]),
      judged: new Set([root]),
      cilium: { ...config.cilium, ...cluster.cilium },
    };
  });
  const scopes = [...stated, ...inferScopes(inferred.members).map((scope) => ({ ...scope, cilium: config.cilium }))];
  const nothing: PlannedScope = { name: 'default', roots: new Set(), judged: new Set(), cilium: config.cilium };
  return {
    scopes: scopes.length === 0 ? [nothing] : scopes,
    contextsOf: (file) => {
      const own = clusters
        .filter(({ takes }) => takes(file))
        .map(
          ({ cluster }): ManifestContext => ({
            root: `cluster ${cluster.name}`,
            origin: 'raw',
            namespace: cluster.namespace ?? config.namespace,
          }),
        );
      return own.length > 0 ? own : [{ root: inferred.rootOf(file), origin: 'raw', namespace: config.namespace }];
    },
  };
}

/** What a further policy source counts for: policies, CIDR groups and labels of namespaces, nothing that runs. */
export function decidesForOthers({ apiVersion, group, kind }: Manifest): boolean {
  return (
    isPolicyKind(apiVersion, kind) ||
    (group === 'cilium.io' && kind === 'CiliumCIDRGroup') ||
    (group === '' && kind === 'Namespace')
  );
}
