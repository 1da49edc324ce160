import { isPolicyKind } from '../cilium/compile.ts';
import type { WorkloadKindsCatalog } from '../config/catalog/workload-kinds.gen.ts';
import type { IndexedDocument } from '../input/store.ts';
import { type Defining, splitRawRoots } from '../kube/roots.ts';
import type { ScopeMember } from './scopes.ts';

export interface RawRoots {
  readonly members: readonly ScopeMember[];
  readonly rootOf: (file: string) => string;
}

/** The roots of raw manifests, from what a glance at each document shows: workloads, policies, Secrets and service accounts clash. */
export function rawRootsOf(documents: readonly IndexedDocument[], kinds: WorkloadKindsCatalog): RawRoots {
  const byFile = new Map<string, string[]>();
  for (const document of documents) {
    const identities = byFile.get(document.file) ?? [];
    byFile.set(document.file, identities);
    if (document.name !== '' && clashes(document, kinds)) {
      identities.push(
        `${document.kind}.${document.apiVersion.split('/')[0] ?? ''} ${document.namespace}/${document.name}`,
      );
    }
  }
  const files: Defining[] = [...byFile].map(([path, identities]) => ({ path, identities }));
  const rootOf = new Map<string, string>();
  const members = splitRawRoots(files).map(({ id, files: own }): ScopeMember => {
    for (const file of own) rootOf.set(file, id);
    return { id, identities: new Set(own.flatMap((file) => byFile.get(file) ?? [])) };
  });
  return { members, rootOf: (file) => rootOf.get(file) ?? '.' };
}

function clashes({ apiVersion, kind }: IndexedDocument, kinds: WorkloadKindsCatalog): boolean {
  if (kind === 'Secret' || kind === 'ServiceAccount' || isPolicyKind(apiVersion, kind)) return true;
  const slash = apiVersion.indexOf('/');
  const group = slash < 0 ? '' : apiVersion.slice(0, slash);
  if (group === 'helm.toolkit.fluxcd.io' && kind === 'HelmRelease') return true;
  return kinds.kinds.some((entry) => entry.kinds.includes(kind) && entry.groups.includes(group));
}
