import { isPolicyKind } from '../cilium/compile.ts';
import type { WorkloadKindsCatalog } from '../config/catalog/workload-kinds.gen.ts';
import type { IndexedDocument } from '../input/store.ts';
import { type Defining, type Identity, splitRawRoots } from '../render/roots.ts';
import type { ScopeMember } from './scopes.ts';

export interface RawRoots {
  readonly members: readonly ScopeMember[];
  readonly rootOf: (file: string) => string;
}

/**
 * The roots of raw manifests, from what a glance at each document shows: workloads, policies, Secrets and service accounts clash. What stands in
 * one of `clusterFolders` belongs to that cluster alone.
 */
export function rawRootsOf(
  documents: readonly IndexedDocument[],
  kinds: WorkloadKindsCatalog,
  clusterFolders: readonly string[] = [],
): RawRoots {
  const byFile = new Map<string, Identity[]>();
  for (const document of documents) {
    const identities = byFile.get(document.file) ?? [];
    byFile.set(document.file, identities);
    identities.push(...identitiesOf(document, kinds));
  }
  const byCluster = new Map<string, Defining[]>();
  for (const [path, identities] of byFile) {
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
  return { members, rootOf: (file) => rootOf.get(file) ?? '.' };
}

/** One scope member for each root of rendered documents, in their order. */
export function renderedRootsOf(documents: readonly IndexedDocument[], kinds: WorkloadKindsCatalog): ScopeMember[] {
  const byRoot = new Map<
    string,
    { readonly identities: Set<Identity>; readonly cluster: string | undefined; readonly tree: string | undefined }
  >();
  for (const document of documents) {
    if (document.rendered === undefined || document.rendered.joins !== undefined) continue;
    const { context, cluster, tree } = document.rendered;
    const known = byRoot.get(context.root) ?? { identities: new Set<Identity>(), cluster, tree };
    byRoot.set(context.root, known);
    for (const identity of identitiesOf(document, kinds)) known.identities.add(identity);
  }
  return [...byRoot].map(([id, { identities, cluster, tree }]) => ({
    id,
    identities,
    ...(cluster === undefined ? {} : { cluster }),
    ...(tree === undefined ? {} : { tree }),
  }));
}

/** What a document defines that clashes when another root defines it too. */
export function identitiesOf(document: IndexedDocument, kinds: WorkloadKindsCatalog): Identity[] {
  if (document.name === '' || !clashes(document, kinds)) return [];
  return [`${document.kind}.${document.apiVersion.split('/')[0] ?? ''} ${document.namespace}/${document.name}`];
}

function clashes({ apiVersion, kind }: IndexedDocument, kinds: WorkloadKindsCatalog): boolean {
  if (kind === 'Secret' || kind === 'ServiceAccount' || isPolicyKind(apiVersion, kind)) return true;
  const slash = apiVersion.indexOf('/');
  const group = slash < 0 ? '' : apiVersion.slice(0, slash);
  if (group === 'helm.toolkit.fluxcd.io' && kind === 'HelmRelease') return true;
  return kinds.kinds.some((entry) => entry.kinds.includes(kind) && entry.groups.includes(group));
}
