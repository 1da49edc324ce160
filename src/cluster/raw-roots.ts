import { isPolicyKind } from '../cilium/compile.ts';
import type { WorkloadKindsCatalog } from '../config/catalog/workload-kinds.gen.ts';
import { type Glance, objectsAt } from '../input/glance.ts';
import type { IndexedDocument } from '../input/store.ts';
import { type Defining, type Identity, splitRawRoots } from '../render/roots.ts';
import type { ScopeMember } from './scopes.ts';

export interface RawRoots {
  readonly members: readonly ScopeMember[];
  readonly rootOf: (file: string) => string;
}

/**
 * The roots of raw manifests, from what a glance at each document shows: workloads, policies, Secrets and service accounts clash. What stands in
 * one of `clusterFolders` belongs to that cluster alone; what nothing deploys (`isUndeployed`) shares no root with what is deployed.
 */
export function rawRootsOf(
  documents: readonly IndexedDocument[],
  kinds: WorkloadKindsCatalog,
  clusterFolders: readonly string[] = [],
  isUndeployed: (document: IndexedDocument) => boolean = () => false,
): RawRoots {
  const byFile = new Map<string, Identity[]>();
  const aside = new Set<string>();
  for (const document of documents) {
    if (document.kind !== '' && isUndeployed(document)) aside.add(document.file);
    const identities = byFile.get(document.file) ?? [];
    byFile.set(document.file, identities);
    identities.push(...identitiesOf(document, kinds));
  }
  const byCluster = new Map<string, Defining[]>();
  const free: Defining[] = [];
  for (const [path, identities] of byFile) {
    if (aside.has(path)) {
      free.push({ path, identities });
      continue;
    }
    const cluster =
      clusterFolders.find((folder) => path === folder || path.startsWith(`${folder.replace(/\*$/, '')}/`)) ?? '';
    const files = byCluster.get(cluster);
    if (files === undefined) byCluster.set(cluster, [{ path, identities }]);
    else files.push({ path, identities });
  }
  const rootOf = new Map<string, string>();
  const members = [...byCluster].flatMap(([cluster, files]) =>
    splitRawRoots(files).map(({ id, files: own }): ScopeMember => {
      const root = cluster !== '' && id === '.' ? cluster : id;
      for (const file of own) rootOf.set(file, root);
      const identities = new Set(own.flatMap((file) => byFile.get(file) ?? []));
      return { id: root, identities, ...(cluster === '' ? {} : { cluster }) };
    }),
  );
  const taken = new Set(members.map(({ id }) => id));
  for (const { id, files: own } of splitRawRoots(free)) {
    const root = taken.has(id) || id === '.' ? notDeployed(id, own) : id;
    for (const file of own) rootOf.set(file, root);
    const identities = new Set(own.flatMap((file) => byFile.get(file) ?? []));
    members.push({ id: root, identities, isUndeployed: true });
  }
  return { members, rootOf: (file) => rootOf.get(file) ?? '.' };
}

/** A name for files that nothing deploys, where the folder's is that of what is deployed from it. */
function notDeployed(id: string, files: readonly string[]): string {
  const folders = new Set(files.map((file) => file.split('/')[0] ?? ''));
  const [only] = folders;
  return `${id === '.' && folders.size === 1 && only !== undefined ? only : id} (not deployed)`;
}

/** The cluster in which Argo CD runs, where it deploys to several others. */
const OWN_CLUSTER = 'in-cluster';

/** One scope member for each root of rendered documents, in their order. `folders` = clusters that are told by the place of their objects. */
export function renderedRootsOf(
  documents: readonly IndexedDocument[],
  kinds: WorkloadKindsCatalog,
  isUndeployed: (document: IndexedDocument) => boolean = () => false,
  folders: readonly string[] = [],
): ScopeMember[] {
  const named = new Set(
    documents.flatMap(({ rendered }) =>
      rendered?.context.origin === 'argocd' && rendered.cluster !== undefined && !folders.includes(rendered.cluster)
        ? [rendered.cluster]
        : [],
    ),
  );
  const byRoot = new Map<
    string,
    {
      readonly identities: Set<Identity>;
      readonly cluster: string | undefined;
      readonly tree: string | undefined;
      readonly isAside: boolean;
    }
  >();
  for (const document of documents) {
    if (document.rendered === undefined || document.rendered.joins !== undefined) continue;
    const { context, tree } = document.rendered;
    const isOwn = context.origin === 'argocd' && named.size > 1;
    const cluster = document.rendered.cluster ?? (isOwn ? OWN_CLUSTER : undefined);
    const known = byRoot.get(context.root) ?? {
      identities: new Set<Identity>(),
      cluster,
      tree,
      isAside: isUndeployed(document),
    };
    byRoot.set(context.root, known);
    for (const identity of identitiesOf(document, kinds)) known.identities.add(identity);
  }
  return [...byRoot].map(([id, { identities, cluster, tree, isAside }]) => ({
    id,
    identities,
    ...(cluster === undefined ? {} : { cluster }),
    ...(tree === undefined ? {} : { tree }),
    ...(isAside ? { isUndeployed: true } : {}),
  }));
}

/** What a document defines that clashes when another root defines it too. */
export function identitiesOf(document: IndexedDocument, kinds: WorkloadKindsCatalog): Identity[] {
  return objectsAt(document).flatMap((object) => {
    const { kind, apiVersion, namespace, name } = object;
    if (name === '' || !clashes(object, kinds)) return [];
    return [`${kind}.${apiVersion.split('/')[0] ?? ''} ${namespace}/${name}`];
  });
}

function clashes({ apiVersion, kind }: Glance, kinds: WorkloadKindsCatalog): boolean {
  if (kind === 'Secret' || kind === 'ServiceAccount' || isPolicyKind(apiVersion, kind)) return true;
  const slash = apiVersion.indexOf('/');
  const group = slash < 0 ? '' : apiVersion.slice(0, slash);
  if (group === 'helm.toolkit.fluxcd.io' && kind === 'HelmRelease') return true;
  return kinds.kinds.some((entry) => entry.kinds.includes(kind) && entry.groups.includes(group));
}
