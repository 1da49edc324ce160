import type { Label, LabelSelector, Requirement } from './types.ts';

export const NAMESPACE_KEY = 'io.kubernetes.pod.namespace';
export const NAMESPACE_LABELS_PREFIX = 'io.cilium.k8s.namespace.labels';
export const SERVICE_ACCOUNT_KEY = 'io.cilium.k8s.policy.serviceaccount';
export const CLUSTER_KEY = 'io.cilium.k8s.policy.cluster';
/** Name of a cluster that is in no mesh. */
export const CLUSTER_NAME = 'default';
const RESERVED_PREFIX = 'reserved.';

/** Keys that belong to the identity although a broader entry below would drop them; matched at the start of the key. */
const INCLUDED = [
  'reserved:.*',
  'io\\.kubernetes\\.pod\\.namespace',
  'io\\.cilium\\.k8s\\.namespace\\.labels',
  'app\\.kubernetes\\.io',
  'io\\.cilium\\.k8s\\.policy\\.cluster',
  'io\\.cilium\\.k8s\\.policy\\.serviceaccount',
];
/** Keys that never belong to the identity (Cilium 1.18–1.20 pkg/labelsfilter/filter.go); a match anywhere but at the start doesn't count. */
const IGNORED = [
  'io\\.kubernetes',
  'kubernetes\\.io',
  'statefulset\\.kubernetes\\.io/pod-name',
  'apps\\.kubernetes\\.io/pod-index',
  'batch\\.kubernetes\\.io/job-completion-index',
  'batch\\.kubernetes\\.io/controller-uid',
  '.*beta\\.kubernetes\\.io',
  'k8s\\.io',
  'pod-template-generation',
  'pod-template-hash',
  'controller-revision-hash',
  'controller-uid',
  'annotation.*',
  'etcd_node',
  'topology\\.kubernetes\\.io',
];
const included = INCLUDED.map((pattern) => new RegExp(pattern, 'y'));
const ignored = IGNORED.map((pattern) => new RegExp(pattern, 'y'));

/** Whether Cilium counts a label key of a pod towards its identity. */
export function isIdentityKey(key: string): boolean {
  const end = (expression: RegExp): number => {
    expression.lastIndex = 0;
    return expression.test(key) ? expression.lastIndex : 0;
  };
  const longest = Math.max(0, ...included.map(end));
  const matches = ignored.map(end).filter((length) => length > 0);
  return matches.length === 0 || longest > Math.min(...matches);
}

/** Identity labels of a pod as Cilium makes them: user-set `io.cilium.k8s.*` labels are replaced by the true values. */
export function podLabels(pod: {
  readonly namespace: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly serviceAccount: string | null;
  readonly namespaceLabels: Readonly<Record<string, string>>;
}): Label[] {
  const all = new Map<string, string>();
  for (const [key, value] of Object.entries(pod.labels))
    if (!key.startsWith('io.cilium.k8s'))
      all.set(key.startsWith(RESERVED_PREFIX) ? key.slice(RESERVED_PREFIX.length) : key, value);
  for (const [key, value] of Object.entries(pod.namespaceLabels)) all.set(`${NAMESPACE_LABELS_PREFIX}.${key}`, value);
  all.set(`${NAMESPACE_LABELS_PREFIX}.kubernetes.io/metadata.name`, pod.namespace);
  all.set(NAMESPACE_KEY, pod.namespace);
  if (pod.serviceAccount !== null && pod.serviceAccount !== '') all.set(SERVICE_ACCOUNT_KEY, pod.serviceAccount);
  all.set(CLUSTER_KEY, CLUSTER_NAME);
  return [...all].filter(([key]) => isIdentityKey(key)).map(([key, value]) => ({ source: 'k8s', key, value }));
}

/** Splits a key as written in a Cilium selector: `k8s:app` → k8s, app; `app` → any, app; `$host`, `reserved.host` → reserved, host (pkg/labels parseSource). */
export function parseKey(text: string): { readonly source: string; readonly key: string } {
  if (text.startsWith('$')) return { source: 'reserved', key: beforeEquals(text.slice(1)) };
  const colon = text.indexOf(':');
  if (colon < 0 && text.startsWith(RESERVED_PREFIX))
    return { source: 'reserved', key: beforeEquals(text.slice(RESERVED_PREFIX.length)) };
  if (colon < 0) return { source: 'any', key: beforeEquals(text) };
  const source = text.slice(0, colon);
  return { source: source === '' || source === 'unspec' ? 'any' : source, key: beforeEquals(text.slice(colon + 1)) };
}

function beforeEquals(text: string): string {
  const equals = text.indexOf('=');
  return equals < 0 ? text : text.slice(0, equals);
}

/** A selector of requirements; equal requirements give an equal id whatever their order. */
export function labelSelector(requirements: readonly Requirement[]): LabelSelector {
  const parts = requirements.map(
    ({ source, key, operator, values }) => `${source}:${key} ${operator} ${[...values].sort().join(',')}`,
  );
  return { type: 'labels', requirements, id: `labels ${parts.sort().join(' & ')}` };
}

/** A selector with one more requirement. */
export function withRequirement(selector: LabelSelector, requirement: Requirement): LabelSelector {
  return labelSelector([...selector.requirements, requirement]);
}

/** Whether one requirement holds for the labels; NotIn and DoesNotExist hold where the key is absent. */
export function holds(requirement: Requirement, labels: readonly Label[]): boolean {
  const found = labels.find(
    ({ source, key }) => key === requirement.key && (requirement.source === 'any' || requirement.source === source),
  );
  switch (requirement.operator) {
    case 'Exists':
      return found !== undefined;
    case 'DoesNotExist':
      return found === undefined;
    case 'In':
      return found !== undefined && requirement.values.includes(found.value);
    case 'NotIn':
      return found === undefined || !requirement.values.includes(found.value);
  }
}
