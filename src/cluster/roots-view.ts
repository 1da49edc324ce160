import { objectsAt } from '../input/glance.ts';
import type { IndexedDocument } from '../input/store.ts';
import type { DeployedRoot } from '../render/gitops/deploy.ts';
import type { Identity } from '../render/roots.ts';
import type { NotRendered } from '../render/targets.ts';
import type { Plan, PlannedScope } from './plan.ts';
import type { ScopeMember } from './scopes.ts';

/** A root as `hf-guardrails roots` shows it. */
export interface RootView {
  readonly id: string;
  /** How its objects came to be. */
  readonly from: 'manifests' | 'helm' | 'kustomize' | 'flux' | 'argocd';
  /** The object or configuration that says so: `Flux Kustomization flux-system/apps`; null for what is found by itself. */
  readonly deployedBy: string | null;
  /** The cluster, where something tells clusters apart; several of the configuration's with commas. */
  readonly cluster: string | null;
  /** Namespaces of its objects; null among them = unset. */
  readonly namespaces: readonly (string | null)[];
  readonly objects: number;
  /** Whether an object of Flux or Argo CD deploys it; null where the repository doesn't say. */
  readonly isDeployed: boolean | null;
  /** Roots that define the same object: alternatives that never see each other. */
  readonly clashes: readonly { readonly root: string; readonly over: Identity }[];
}

/** A cluster as it is judged. */
export interface ScopeView {
  readonly name: string;
  readonly ciliumVersion: string | null;
  /** Roots whose workloads are judged here, and those that only count with their policies and Secrets. */
  readonly judged: readonly string[];
  readonly sees: readonly string[];
}

/** What a scan found to be deployed, where and why. */
export interface RootsView {
  readonly roots: readonly RootView[];
  readonly clusters: readonly ScopeView[];
  /** Files with workloads, policies, Secrets or service accounts: those that are deployed, of all; null where the repository doesn't say. */
  readonly deployed: { readonly files: number; readonly of: number } | null;
  readonly notRendered: readonly {
    readonly label: string;
    readonly file: string;
    readonly line: number;
    readonly reason: string;
  }[];
}

/** Puts together what the plan of a scan says. `sources` = roots of what clusters read for policies only. */
export function rootsView(
  plan: Plan,
  scopes: readonly PlannedScope[],
  documents: readonly IndexedDocument[],
  deployed: readonly DeployedRoot[],
  notRendered: readonly NotRendered[],
  sources: ReadonlySet<string> = new Set(),
): RootsView {
  const by = new Map(deployed.map((root) => [root.id, root]));
  const found = new Map<string, { objects: number; namespaces: Set<string | null>; from: RootView['from'] }>();
  for (const document of documents) {
    for (const { root, origin, namespace } of plan.contextsOf(document)) {
      const known = found.get(root) ?? { objects: 0, namespaces: new Set<string | null>(), from: fromOf(origin) };
      found.set(root, known);
      for (const object of objectsAt(document)) {
        if (object.kind === '') continue;
        known.objects += 1;
        if (!CLUSTER_WIDE.test(object.kind)) known.namespaces.add(object.namespace || namespace);
      }
    }
  }
  const memberOf = new Map(plan.members.toReversed().map((member) => [member.id, member]));
  const clustersOf = new Map<string, string[]>();
  for (const { id, cluster } of plan.members)
    if (cluster !== undefined) clustersOf.set(id, [...(clustersOf.get(id) ?? []), cluster]);
  const clashes = clashesOf(plan.members);
  const isShown = (root: string): boolean => (found.get(root)?.objects ?? 0) > 0 || sources.has(root);
  const { undeployed } = plan;
  return {
    roots: [...found]
      .filter(([, { objects }]) => objects > 0)
      .map(([id, { objects, namespaces, from }]) => ({
        id,
        from,
        deployedBy: by.get(id)?.by ?? null,
        cluster: clustersOf.get(id)?.join(', ') ?? by.get(id)?.cluster ?? null,
        namespaces: [...namespaces].sort(byName),
        objects,
        isDeployed: undeployed === null ? null : memberOf.get(id)?.isUndeployed !== true,
        clashes: clashes.get(id) ?? [],
      })),
    clusters: scopes.map((scope) => scopeView(scope, isShown)).filter(({ judged }) => judged.length > 0),
    deployed: undeployed === null ? null : { files: undeployed.deployedFiles, of: undeployed.allFiles },
    notRendered: notRendered.map(({ label, at, reason }) => ({ label, file: at.file, line: at.line, reason })),
  };
}

const CLUSTER_WIDE =
  /^(?:Namespace|Cluster.*|CiliumClusterwide.*|CustomResourceDefinition|StorageClass|PersistentVolume|.*WebhookConfiguration|CiliumCIDRGroup)$/;

function fromOf(origin: string): RootView['from'] {
  return origin === 'helm' || origin === 'kustomize' || origin === 'flux' || origin === 'argocd' ? origin : 'manifests';
}

function byName(a: string | null, b: string | null): number {
  return (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0;
}

function scopeView({ name, roots, judged, cilium }: PlannedScope, isShown: (root: string) => boolean): ScopeView {
  return {
    name,
    ciliumVersion: cilium.version ?? null,
    judged: [...judged].filter(isShown).sort(),
    sees: [...roots].filter((root) => !judged.has(root) && isShown(root)).sort(),
  };
}

/** For each root the others that define an object of it, with the first such object. */
function clashesOf(members: readonly ScopeMember[]): Map<string, RootView['clashes'][number][]> {
  const definers = new Map<Identity, string[]>();
  for (const { id, identities } of members) {
    for (const identity of identities) {
      const known = definers.get(identity);
      if (known === undefined) definers.set(identity, [id]);
      else known.push(id);
    }
  }
  const clashes = new Map<string, Map<string, Identity>>();
  for (const [identity, ids] of definers) {
    if (ids.length < 2) continue;
    for (const id of ids) {
      const own = clashes.get(id) ?? new Map<string, Identity>();
      clashes.set(id, own);
      for (const other of ids) if (other !== id && !own.has(other)) own.set(other, identity);
    }
  }
  return new Map([...clashes].map(([id, others]) => [id, [...others].map(([root, over]) => ({ root, over }))]));
}
