import type { RbacCatalog } from '../config/catalog/rbac.gen.ts';
import { isObject, type JsonObject, listAt, stringAt, valueAt } from '../finding/json.ts';
import type { Confidence, Place } from '../finding/types.ts';
import type { Manifest } from '../input/manifest.ts';
import { stringList, stringMap } from '../input/manifests.ts';
import { byCodeUnits } from '../input/tree.ts';
import { selectsLabels } from './label-selector.ts';

const RBAC = 'rbac.authorization.k8s.io';

/** Somebody whom RBAC lets read a Secret, and by which binding. */
export interface Reader {
  /** `ServiceAccount ml/ci`, `Group system:authenticated`. */
  readonly subject: string;
  /** error = anybody or any pod, or a cluster-wide wildcard; warning = any other reader; note = a way around. */
  readonly severity: 'error' | 'warning' | 'note';
  /** The grant in words: `RoleBinding ml/ci, ClusterRole edit`; for a way around what the subject can do. */
  readonly path: string;
  /** The subject's line in the binding. */
  readonly at: Place;
  /** low where the binding's or the Secret's namespace is unset. */
  readonly confidence: Confidence;
}

/** A ServiceAccount; namespace null = unset. */
export interface AccountName {
  readonly namespace: string | null;
  readonly name: string;
}

/** A Secret, and the root that deploys it where that is known. */
export interface ReadableSecret {
  readonly namespace: string | null;
  readonly name: string;
  readonly root?: string;
}

/** Bindings of one scope with the rules that they grant. */
export interface RbacIndex {
  readonly bindings: readonly Binding[];
  readonly catalog: RbacCatalog;
}

interface Binding {
  readonly manifest: Manifest;
  readonly isCluster: boolean;
  readonly role: string;
  readonly rules: readonly JsonObject[];
  readonly subjects: readonly Subject[];
}

interface Subject extends AccountName {
  readonly kind: 'User' | 'Group' | 'ServiceAccount';
  readonly at: () => Place;
}

/** Joins RoleBindings and ClusterRoleBindings with their roles; aggregated ClusterRoles are expanded over those of the scan. */
export function createRbacIndex(manifests: readonly Manifest[], catalog: RbacCatalog): RbacIndex {
  const ofGroup = manifests.filter(({ group }) => group === RBAC);
  const clusterRoles = ofGroup.filter(({ kind }) => kind === 'ClusterRole');
  const roles = ofGroup.filter(({ kind }) => kind === 'Role');
  const known = new Map<string, readonly JsonObject[]>();
  const clusterRules = (name: string): readonly JsonObject[] => {
    const cached = known.get(name);
    if (cached !== undefined) return cached;
    const rules = collectRules(name, clusterRoles, catalog);
    known.set(name, rules);
    return rules;
  };
  const bindings = ofGroup.flatMap((manifest): Binding[] => {
    const isCluster = manifest.kind === 'ClusterRoleBinding';
    if (!isCluster && manifest.kind !== 'RoleBinding') return [];
    const name = stringAt(valueAt(manifest.value, ['roleRef', 'name'])) ?? '';
    const kind = stringAt(valueAt(manifest.value, ['roleRef', 'kind'])) ?? '';
    const subjects = subjectsOf(manifest, isCluster);
    // The API server refuses a ClusterRoleBinding to a Role, and one that names a service account without its namespace.
    if (subjects === null || (isCluster && kind !== 'ClusterRole')) return [];
    const rules =
      kind === 'ClusterRole'
        ? clusterRules(name)
        : roles
            .filter((role) => role.name === name && role.namespace === manifest.namespace)
            .flatMap(({ value }) => listAt(value['rules']).filter(isObject));
    return [{ manifest, isCluster, role: `${kind} ${name}`, rules, subjects }];
  });
  return { bindings, catalog };
}

/** Rules of a ClusterRole: its own, or with an aggregationRule those of the roles it selects (its own are overwritten then). Absent built-in roles are known. */
function collectRules(name: string, clusterRoles: readonly Manifest[], catalog: RbacCatalog): readonly JsonObject[] {
  const seen = new Set<Manifest>();
  const rules: JsonObject[] = [];
  const waiting = clusterRoles.filter((role) => role.name === name);
  if (waiting.length === 0) {
    const builtin = catalog.builtin.find(({ id }) => id === name);
    if (builtin === undefined) return [];
    if (builtin.reads) rules.push({ apiGroups: ['*'], resources: [builtin.wildcard ? '*' : 'secrets'], verbs: ['*'] });
    const { label } = builtin;
    if (label !== undefined) waiting.push(...clusterRoles.filter((role) => labelsOf(role)[label] === 'true'));
  }
  for (let role = waiting.pop(); role !== undefined; role = waiting.pop()) {
    if (seen.has(role)) continue;
    seen.add(role);
    const selectors = valueAt(role.value, ['aggregationRule', 'clusterRoleSelectors']);
    if (selectors === undefined) rules.push(...listAt(role.value['rules']).filter(isObject));
    else
      waiting.push(
        ...clusterRoles.filter((other) => listAt(selectors).some((one) => selectsLabels(one, labelsOf(other)))),
      );
  }
  return rules;
}

function labelsOf(manifest: Manifest): Readonly<Record<string, string>> {
  return stringMap(valueAt(manifest.value, ['metadata', 'labels']));
}

/** Subjects of a binding; null where the API server would refuse it. A service account without namespace is the RoleBinding's own. */
function subjectsOf(manifest: Manifest, isCluster: boolean): Subject[] | null {
  const subjects: Subject[] = [];
  for (const [index, item] of listAt(manifest.value['subjects']).entries()) {
    if (!isObject(item)) continue;
    const kind = item['kind'];
    const name = stringAt(item['name']) ?? '';
    const written = stringAt(item['namespace']) || null;
    const at = (): Place => manifest.locate(['subjects', index]);
    if (kind === 'ServiceAccount') {
      if (isCluster && written === null) return null;
      subjects.push({ kind, name, namespace: written ?? manifest.namespace, at });
    } else if (kind === 'User' || kind === 'Group') {
      const account = /^system:serviceaccount:([^:]+):([^:]+)$/.exec(name);
      if (kind === 'User' && account !== null)
        subjects.push({ kind: 'ServiceAccount', name: account[2] ?? '', namespace: account[1] ?? '', at });
      else subjects.push({ kind, name, namespace: null, at });
    }
  }
  return subjects;
}

/**
 * Everybody who can read a Secret, the worst first, without `consumers` and known operators. One reader per subject and grant; ways around a read
 * only for subjects that can't read it. Kubernetes RBAC: rbac/v1 rules, resourceNames and the `metadata.name` field selector (1.35).
 */
export function readersOf(
  index: RbacIndex,
  secret: ReadableSecret,
  consumers: readonly AccountName[] = [],
): readonly Reader[] {
  const direct = new Map<string, Reader>();
  const indirect = new Map<string, Reader>();
  for (const binding of index.bindings) {
    const confidence = reaches(binding, secret);
    if (confidence === null) continue;
    const reading = binding.rules.filter((rule) => readsSecret(rule, secret.name, index.catalog));
    const around = reading.length > 0 ? [] : waysAround(binding, index.catalog);
    if (reading.length === 0 && around.length === 0) continue;
    const isWildcard = binding.isCluster && reading.some((rule) => stringList(rule['resources']).includes('*'));
    const { kind, namespace, name } = binding.manifest;
    const grant = `${kind} ${namespace === null || binding.isCluster ? '' : `${namespace}/`}${name}, ${binding.role}`;
    for (const subject of binding.subjects) {
      if (isExpected(subject, consumers, index.catalog)) continue;
      const text = subjectText(subject);
      const entry = { subject: text, at: subject.at(), confidence };
      if (reading.length > 0) {
        const severity = isWildcard || isBroad(subject, index.catalog) ? 'error' : 'warning';
        direct.set(`${text}\0${grant}`, { ...entry, severity, path: grant });
      } else {
        for (const says of around)
          indirect.set(`${text}\0${says}`, { ...entry, severity: 'note', path: `${says} (${grant})` });
      }
    }
  }
  const reading = new Set([...direct.values()].map(({ subject }) => subject));
  const rank = { error: 0, warning: 1, note: 2 };
  return [...direct.values(), ...[...indirect.values()].filter(({ subject }) => !reading.has(subject))].sort(
    (a, b) => rank[a.severity] - rank[b.severity] || byCodeUnits(a.subject, b.subject) || byCodeUnits(a.path, b.path),
  );
}

/** Whether a binding holds in the Secret's namespace; null = no. An unset namespace may be any within the same root. */
function reaches(binding: Binding, secret: ReadableSecret): Confidence | null {
  if (binding.isCluster) return 'high';
  const { namespace, root } = binding.manifest;
  if (namespace !== null && secret.namespace !== null) return namespace === secret.namespace ? 'high' : null;
  if (secret.root !== undefined && secret.root !== root) return null;
  return namespace === secret.namespace ? 'high' : 'low';
}

function readsSecret(rule: JsonObject, name: string, { read }: RbacCatalog): boolean {
  const names = stringList(rule['resourceNames']);
  return (
    stringList(rule['apiGroups']).some((group) => read.groups.includes(group)) &&
    stringList(rule['resources']).some((resource) => read.resources.includes(resource)) &&
    stringList(rule['verbs']).some((verb) => read.verbs.includes(verb)) &&
    (names.length === 0 || names.includes(name))
  );
}

function waysAround(binding: Binding, catalog: RbacCatalog): string[] {
  const ways = catalog.indirect.filter(
    ({ groups, resources, verbs, clusterOnly }) =>
      (clusterOnly !== true || binding.isCluster) &&
      binding.rules.some(
        (rule) =>
          stringList(rule['apiGroups']).some((group) => group === '*' || groups.includes(group)) &&
          stringList(rule['resources']).some((resource) => resource === '*' || resources.includes(resource)) &&
          stringList(rule['verbs']).some((verb) => verb === '*' || verbs.includes(verb)),
      ),
  );
  return [...new Set(ways.map(({ says }) => says))];
}

function isBroad(subject: Subject, { broad }: RbacCatalog): boolean {
  if (subject.kind === 'ServiceAccount') return subject.name === 'default';
  return (
    broad.some(({ kind, name }) => kind === subject.kind && name === subject.name) ||
    (subject.kind === 'Group' && subject.name.startsWith('system:serviceaccounts:'))
  );
}

function isExpected(subject: Subject, consumers: readonly AccountName[], { operators }: RbacCatalog): boolean {
  if (subject.kind !== 'ServiceAccount' || subject.name === 'default') return false;
  return (
    consumers.some(({ namespace, name }) => namespace === subject.namespace && name === subject.name) ||
    operators.some(({ accounts }) => accounts.includes(subject.name))
  );
}

function subjectText({ kind, namespace, name }: Subject): string {
  return `${kind} ${namespace === null ? '' : `${namespace}/`}${name}`;
}
