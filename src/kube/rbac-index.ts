import type { RbacCatalog } from '../config/catalog/rbac.gen.ts';
import { push } from '../finding/groups.ts';
import { isObject, listAt, type Path, stringAt, valueAt } from '../finding/json.ts';
import type { Place } from '../finding/types.ts';
import type { Manifest } from '../input/manifest.ts';
import { UNKNOWN_NAMESPACE } from '../render/targets.ts';
import { type Grant, grantOfRules, grantsOfClusterRoles } from './rbac-grants.ts';

const RBAC = 'rbac.authorization.k8s.io';

/** A ServiceAccount; namespace null = unset. */
export interface AccountName {
  readonly namespace: string | null;
  readonly name: string;
}

/** Bindings of one scope, by namespace. */
export interface RbacIndex {
  readonly clusterWide: readonly Binding[];
  /** RoleBindings by namespace; null = unset. */
  readonly byNamespace: ReadonlyMap<string | null, readonly Binding[]>;
  /** Bindings that the API server refuses: they grant nothing, whatever they say. */
  readonly refused: readonly RefusedBinding[];
  readonly catalog: RbacCatalog;
}

/** A binding that the API server refuses, and what it would grant. */
export interface RefusedBinding {
  readonly manifest: Manifest;
  readonly path: Path;
  /** `a service account without a namespace`, in words. */
  readonly reason: string;
  readonly grant: Grant;
}

/** A binding with what its role grants. */
export interface Binding {
  readonly manifest: Manifest;
  readonly isCluster: boolean;
  /** `RoleBinding ml/ci, ClusterRole edit` */
  readonly says: string;
  readonly grant: Grant;
  /** False where the role's or the binding's namespace is unset: that they belong together is likely. */
  readonly isSure: boolean;
  readonly subjects: readonly Subject[];
}

export interface Subject extends AccountName {
  readonly kind: 'User' | 'Group' | 'ServiceAccount';
  /** `ServiceAccount ml/ci` */
  readonly text: string;
  readonly at: () => Place;
}

/** Joins RoleBindings and ClusterRoleBindings with their roles. Linear in the number of objects. */
export function createRbacIndex(manifests: readonly Manifest[], catalog: RbacCatalog): RbacIndex {
  const ofGroup = manifests.filter(({ group }) => group === RBAC);
  const grantOfClusterRole = grantsOfClusterRoles(
    ofGroup.filter(({ kind }) => kind === 'ClusterRole'),
    catalog,
  );
  const roles = new Map<string, Manifest[]>();
  for (const role of ofGroup.filter(({ kind }) => kind === 'Role')) {
    push(roles, role.name, role);
    push(roles, `${role.namespace ?? ''}/${role.name}`, role);
  }
  const clusterWide: Binding[] = [];
  const refused: RefusedBinding[] = [];
  const byNamespace = new Map<string | null, Binding[]>();
  for (const manifest of ofGroup) {
    const isCluster = manifest.kind === 'ClusterRoleBinding';
    if (!isCluster && manifest.kind !== 'RoleBinding') continue;
    const name = stringAt(valueAt(manifest.value, ['roleRef', 'name'])) ?? '';
    const kind = stringAt(valueAt(manifest.value, ['roleRef', 'kind'])) ?? '';
    const { grant, isSure } =
      kind === 'ClusterRole'
        ? { grant: grantOfClusterRole(name), isSure: true }
        : grantOfRole(roles, name, manifest, catalog);
    const problem = isCluster ? refusalOf(manifest, kind) : null;
    if (problem !== null) {
      refused.push({ manifest, grant, ...problem });
      continue;
    }
    const subjects = subjectsOf(manifest, isCluster);
    if (subjects === null) continue;
    const place = manifest.namespace === null || isCluster ? '' : `${manifest.namespace}/`;
    const says = `${manifest.kind} ${place}${manifest.name}, ${kind} ${name}`;
    const binding = { manifest, isCluster, says, grant, isSure, subjects };
    if (isCluster) clusterWide.push(binding);
    else push(byNamespace, manifest.namespace, binding);
  }
  return { clusterWide, byNamespace, refused, catalog };
}

/** The Role of the binding's namespace, or one that may stand there: of the same root, where one of the two names no namespace. */
function grantOfRole(
  roles: ReadonlyMap<string, readonly Manifest[]>,
  name: string,
  binding: Manifest,
  catalog: RbacCatalog,
): { readonly grant: Grant; readonly isSure: boolean } {
  const exact = roles.get(`${binding.namespace ?? ''}/${name}`) ?? [];
  const loose =
    exact.length > 0
      ? []
      : (roles.get(name) ?? []).filter(
          ({ namespace, root }) => root === binding.root && (namespace === null || binding.namespace === null),
        );
  const rules = (exact.length > 0 ? exact : loose).flatMap(({ value }) => listAt(value['rules']));
  return { grant: grantOfRules(rules, catalog), isSure: exact.length > 0 };
}

/** Why the API server refuses a ClusterRoleBinding (rbac/validation ValidateClusterRoleBinding, ValidateRoleBindingSubject); null where it doesn't. */
function refusalOf(manifest: Manifest, kind: string): Pick<RefusedBinding, 'path' | 'reason'> | null {
  if (kind !== 'ClusterRole') return { path: ['roleRef'], reason: `its roleRef is a ${kind || 'nothing'}` };
  const index = listAt(manifest.value['subjects']).findIndex(
    (item) => isObject(item) && item['kind'] === 'ServiceAccount' && !stringAt(item['namespace']),
  );
  return index < 0
    ? null
    : { path: ['subjects', index], reason: `subject ${index + 1} is a service account without a namespace` };
}

/** Subjects of a binding; null where the API server would refuse it. A service account without namespace is of the RoleBinding's own. */
function subjectsOf(manifest: Manifest, isCluster: boolean): Subject[] | null {
  const subjects: Subject[] = [];
  for (const [index, item] of listAt(manifest.value['subjects']).entries()) {
    if (!isObject(item)) continue;
    const kind = item['kind'];
    const name = stringAt(item['name']) ?? '';
    const given = stringAt(item['namespace']) || null;
    const written = given === UNKNOWN_NAMESPACE ? null : given;
    const at = (): Place => manifest.locate(['subjects', index]);
    if (kind === 'ServiceAccount') {
      if (isCluster && given === null) return null;
      subjects.push(accountSubject(written ?? manifest.namespace, name, at));
    } else if (kind === 'User' || kind === 'Group') {
      const account = kind === 'User' ? /^system:serviceaccount:([^:]+):([^:]+)$/.exec(name) : null;
      if (account !== null) subjects.push(accountSubject(account[1] ?? '', account[2] ?? '', at));
      else subjects.push({ kind, name, namespace: null, text: `${kind} ${name}`, at });
    }
  }
  return subjects;
}

function accountSubject(namespace: string | null, name: string, at: () => Place): Subject {
  const text = `ServiceAccount ${namespace === null ? '' : `${namespace}/`}${name}`;
  return { kind: 'ServiceAccount', name, namespace, text, at };
}
