import { NAMESPACE_KEY, NAMESPACE_LABELS_PREFIX } from './labels.ts';
import type { CompiledRule, EgressEntry, Requirement } from './types.ts';

/** Whether an item of egress lets traffic through at all. */
export function isAllow({ deny, peers, ports }: EgressEntry): boolean {
  return !deny && peers !== null && (ports === null || ports.length > 0);
}

/**
 * The range in which a rule's selector asks for nothing of the pod itself, in words (`namespace ml`, `the cluster`), or for no namespace at all
 * in a cluster-wide policy; null where it is narrower. `namespace` is the policy's own, null = cluster-wide.
 */
export function selectsAnyPod({ subject }: CompiledRule, namespace: string | null): string | null {
  const places = subject.requirements.filter(isOfNamespace);
  const others = subject.requirements.filter((requirement) => !isOfNamespace(requirement));
  if (namespace !== null) {
    if (others.length > 0) return null;
    return namespace.startsWith('\0') ? 'its namespace' : `namespace ${namespace}`;
  }
  if (places.length === 0)
    return others.length === 0 ? 'the cluster' : `any namespace that has ${others.map(requirementText).join(', ')}`;
  if (others.length > 0) return null;
  const names = places.flatMap(({ key, operator, values }) =>
    key === NAMESPACE_KEY && operator === 'In' ? values : [],
  );
  return names.length === places.length && names.length === 1
    ? `namespace ${names[0] ?? ''}`
    : `namespaces with ${places.map(requirementText).join(', ')}`;
}

function isOfNamespace({ key }: Requirement): boolean {
  return key === NAMESPACE_KEY || key.startsWith(NAMESPACE_LABELS_PREFIX);
}

function requirementText({ key, operator, values }: Requirement): string {
  const short = key.startsWith(`${NAMESPACE_LABELS_PREFIX}.`) ? key.slice(NAMESPACE_LABELS_PREFIX.length + 1) : key;
  if (operator === 'Exists') return short;
  if (operator === 'DoesNotExist') return `no ${short}`;
  const list = values.length === 1 ? (values[0] ?? '') : `(${values.join('|')})`;
  return `${short}${operator === 'NotIn' ? '!=' : '='}${list}`;
}
