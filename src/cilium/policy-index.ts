import { NAMESPACE_KEY, NAMESPACE_LABELS_PREFIX } from './labels.ts';
import type { CompiledPolicy, Label, LabelSelector, Requirement } from './types.ts';

/** Policies by what their subjects ask for: one namespace, or any, and within it one label. */
export interface PolicyIndex {
  /** The policies that may select a pod with these labels, in the order in which they were given. */
  readonly candidates: (namespace: string, labels: readonly Label[], openLabels: boolean) => readonly CompiledPolicy[];
}

interface Bucket {
  /** Policies whose every subject asks for a label `key value`; an open pod may have any of them. */
  readonly byLabel: Map<string, number[]>;
  readonly rest: number[];
  readonly all: number[];
}

/** Sorts policies into buckets; a policy with several subjects stands in several. */
export function indexPolicies(policies: readonly CompiledPolicy[]): PolicyIndex {
  const byNamespace = new Map<string, Bucket>();
  const everywhere = newBucket();
  for (const [index, policy] of policies.entries()) {
    const namespaces = subjectNamespaces(policy);
    const labels = subjectLabels(policy);
    if (namespaces === null) addTo(everywhere, index, labels);
    else {
      for (const namespace of namespaces) {
        let bucket = byNamespace.get(namespace);
        if (bucket === undefined) {
          bucket = newBucket();
          byNamespace.set(namespace, bucket);
        }
        addTo(bucket, index, labels);
      }
    }
  }
  return {
    candidates: (namespace, labels, openLabels) => {
      const found = new Set<number>();
      for (const bucket of [everywhere, byNamespace.get(namespace)]) {
        if (bucket === undefined) continue;
        for (const index of openLabels ? bucket.all : bucket.rest) found.add(index);
        if (openLabels || bucket.byLabel.size === 0) continue;
        for (const { key, value } of labels)
          for (const index of bucket.byLabel.get(`${key}\0${value}`) ?? []) found.add(index);
      }
      return [...found].sort((a, b) => a - b).flatMap((index) => policies[index] ?? []);
    },
  };
}

function newBucket(): Bucket {
  return { byLabel: new Map(), rest: [], all: [] };
}

function addTo(bucket: Bucket, index: number, labels: ReadonlySet<string> | null): void {
  bucket.all.push(index);
  if (labels === null) bucket.rest.push(index);
  else {
    for (const label of labels) {
      const known = bucket.byLabel.get(label);
      if (known === undefined) bucket.byLabel.set(label, [index]);
      else known.push(index);
    }
  }
}

/** Namespaces that a policy's subjects name outright; null where some subject may select anywhere. */
function subjectNamespaces(policy: CompiledPolicy): ReadonlySet<string> | null {
  return union(
    policy,
    ({ requirements }) =>
      requirements.find(({ source, key, operator }) => source === 'k8s' && key === NAMESPACE_KEY && operator === 'In')
        ?.values,
  );
}

/** One label for each subject of which the pod must have one; null where some subject asks for none. */
function subjectLabels(policy: CompiledPolicy): ReadonlySet<string> | null {
  return union(policy, ({ requirements }) => {
    const asked = requirements.find(isPodLabel);
    return asked?.values.map((value) => `${asked.key}\0${value}`);
  });
}

function isPodLabel({ source, key, operator }: Requirement): boolean {
  return (
    operator === 'In' &&
    (source === 'any' || source === 'k8s') &&
    key !== NAMESPACE_KEY &&
    !key.startsWith(NAMESPACE_LABELS_PREFIX)
  );
}

function union(
  policy: CompiledPolicy,
  asked: (subject: LabelSelector) => readonly string[] | undefined,
): ReadonlySet<string> | null {
  const found = new Set<string>();
  for (const { subject } of policy.rules) {
    const values = asked(subject);
    if (values === undefined) return null;
    for (const value of values) found.add(value);
  }
  return found;
}
