import { isPolicyKind } from '../cilium/compile.ts';
import type { WorkloadKindsCatalog } from '../config/catalog/workload-kinds.gen.ts';
import type { Config } from '../config/config.ts';
import type { Cilium } from '../config/config-file.gen.ts';
import type { Manifest } from '../input/manifest.ts';
import type { ManifestContext } from '../input/manifests.ts';
import { type DocumentStore, globMatcher, type IndexedDocument } from '../input/store.ts';
import type { RenderedTree } from '../render/render-tree.ts';
import { identitiesOf, rawRootsOf, renderedRootsOf } from './raw-roots.ts';
import { namedByCluster } from './scope-names.ts';
import { type Bearing, inferScopes, type ScopeMember } from './scopes.ts';
import { type Undeployed, undeployedIn } from './undeployed.ts';

/** One cluster as it will be judged: which roots it holds, whose workloads are judged in it, and how its Cilium is set. */
export interface PlannedScope {
  readonly name: string;
  readonly roots: ReadonlySet<string>;
  readonly judged: ReadonlySet<string>;
  /** Roots whose Secrets count, and nothing else of them. */
  readonly lending?: ReadonlySet<string>;
  readonly cilium: Cilium;
}

/** Which document belongs to which root. */
export interface Plan {
  /** Every root with what it defines. */
  readonly members: readonly ScopeMember[];
  /** The clusters, at least one: what belongs to none is reported in the first. */
  readonly scopes: (bearing: Bearing) => readonly PlannedScope[];
  /** What nothing deploys; null where the repository doesn't say. */
  readonly undeployed: Undeployed | null;
  /** The roots that a document belongs to; several where several clusters take its file. A rendered document has its own. */
  readonly contextsOf: (document: IndexedDocument) => readonly ManifestContext[];
  /** The same for a written file. */
  readonly contextsOfFile: (file: string) => readonly ManifestContext[];
}

/** Root of the documents that a cluster reads for policies only. */
export function policyRoot(cluster: string): string {
  return `policies of ${cluster}`;
}

/**
 * Which document is deployed where: as the configuration's clusters say, and inferred from clashes for what none of them names. A rendered root
 * belongs to the clusters that name one of its inputs; where its objects are those of another root of the cluster, they are alternatives there too.
 * `deployed` = what Flux and Argo CD show: folders from which different clusters are deployed, and what their objects reach.
 */
export function planRoots(
  store: DocumentStore,
  config: Config,
  kinds: WorkloadKindsCatalog,
  prefix: string,
  { clusterFolders, reach }: Pick<RenderedTree, 'clusterFolders' | 'reach'> = { clusterFolders: [], reach: null },
): Plan {
  const clusters = config.clusters.map((cluster) => ({ cluster, takes: globMatcher(cluster.paths, prefix) }));
  const filesOf = ({ file, rendered }: IndexedDocument): readonly string[] => rendered?.inputs ?? [file];
  const isTaken = (document: IndexedDocument): boolean =>
    clusters.some(({ takes }) => filesOf(document).some((file) => takes(file)));
  const free = clusters.length === 0 ? store.documents : store.documents.filter((document) => !isTaken(document));
  const undeployed = undeployedIn(free, kinds, reach);
  const inferred = rawRootsOf(free.filter(isWritten), kinds, clusterFolders, undeployed?.is);
  const all: ScopeMember[] = [];
  const stated = clusters.map(({ cluster, takes }): ((bearing: Bearing) => PlannedScope[]) => {
    const own = store.documents.filter((document) => filesOf(document).some((file) => takes(file)));
    const root = clusterRoot(cluster.name);
    const written = new Set(own.filter(isWritten).flatMap((document) => identitiesOf(document, kinds)));
    const inside = [{ id: root, identities: written }, ...renderedRootsOf(own, kinds)];
    all.push(...inside.map((member) => ({ ...member, cluster: cluster.name })));
    return (bearing) => {
      const scopes = inferScopes(inside, bearing);
      return scopes.map(({ name, roots, judged }) => ({
        name: scopes.length === 1 ? cluster.name : `${cluster.name}: ${name === root ? 'plain manifests' : name}`,
        roots: new Set([...roots, policyRoot(cluster.name)]),
        judged,
        cilium: { ...config.cilium, ...cluster.cilium },
      }));
    };
  });
  const members = [...inferred.members, ...renderedRootsOf(free, kinds, undeployed?.is, clusterFolders)];
  const nothing: PlannedScope = { name: 'default', roots: new Set(), judged: new Set(), cilium: config.cilium };
  const contextsOfFile = (file: string): readonly ManifestContext[] => {
    const own = clusters
      .filter(({ takes }) => takes(file))
      .map(
        ({ cluster }): ManifestContext => ({
          root: clusterRoot(cluster.name),
          origin: 'raw',
          namespace: cluster.namespace ?? config.namespace,
        }),
      );
    return own.length > 0 ? own : [{ root: inferred.rootOf(file), origin: 'raw', namespace: config.namespace }];
  };
  return {
    members: [...all, ...members],
    scopes: (bearing) => {
      const named = namedByCluster(inferScopes(members, bearing), members);
      const free = named.map((scope) => ({ ...scope, cilium: config.cilium }));
      const scopes = [...stated.flatMap((infer) => infer(bearing)), ...free];
      return scopes.length === 0 ? [nothing] : scopes;
    },
    undeployed,
    contextsOfFile,
    contextsOf: ({ file, rendered }) => {
      if (rendered === undefined) return contextsOfFile(file);
      if (rendered.joins === undefined) return [rendered.context];
      return contextsOfFile(rendered.joins).map(({ root }) => ({ ...rendered.context, root }));
    },
  };
}

function isWritten({ rendered }: IndexedDocument): boolean {
  return rendered === undefined;
}

/** Root of the plain manifests that a configured cluster takes. */
function clusterRoot(cluster: string): string {
  return `cluster ${cluster}`;
}

/** What a further policy source counts for: policies, CIDR groups and labels of namespaces, nothing that runs. */
export function decidesForOthers({ apiVersion, group, kind }: Manifest): boolean {
  return (
    isPolicyKind(apiVersion, kind) ||
    (group === 'cilium.io' && kind === 'CiliumCIDRGroup') ||
    (group === '' && kind === 'Namespace')
  );
}

/** What counts of roots that nothing deploys for `own`, which is deployed: what people put into a cluster by hand, unless it is deployed as well. */
export function heldByHand(own: readonly Manifest[], others: readonly Manifest[]): Manifest[] {
  const kept = others.filter(({ kind }) => kind === 'ConfigMap' || kind.endsWith('Secret'));
  if (kept.length === 0) return [];
  const nameOf = ({ kind, namespace, name }: Manifest): string => `${kind} ${namespace ?? ''}/${name}`;
  const known = new Set(own.map(nameOf));
  return kept.filter((manifest) => {
    const isNew = !known.has(nameOf(manifest));
    known.add(nameOf(manifest));
    return isNew;
  });
}
