import { isAllow, selectsAnyPod } from '../cilium/breadth.ts';
import type { Engine } from '../cilium/engine.ts';
import { policySelects, subjectOf } from '../cilium/pod-context.ts';
import { indexPolicies } from '../cilium/policy-index.ts';
import type { CompiledPolicy } from '../cilium/types.ts';
import type { DestinationsCatalog } from '../config/catalog/destinations.gen.ts';
import { valueAt } from '../finding/json.ts';
import type { Place } from '../finding/types.ts';
import { identityOf, UNSET } from './judge.ts';
import { textNamesHuggingFace } from './relevance.ts';
import type { Caller, PolicySelection, PolicyView, QuietWorkload } from './types.ts';

/**
 * Whom the policies that open Hugging Face by name select. Only what is sure counts: a workload of which something could not be read is no
 * stranger, and neither is one that a policy may or may not select.
 */
export function policySelections(
  views: readonly PolicyView[],
  callers: readonly Caller[],
  quiet: readonly QuietWorkload[],
  { world }: Engine,
  catalog: DestinationsCatalog,
): PolicySelection[] {
  const opening = views.flatMap((view) => {
    const rules = view.policy.valid ? openingRules(view, catalog) : [];
    return rules.length === 0 ? [] : [{ view, policy: { ...view.policy, rules } }];
  });
  const index = indexPolicies(opening.map(({ policy }) => policy));
  const selected = new Map<string, { callers: Caller[]; others: QuietWorkload[] }>();
  for (const { policy } of opening) selected.set(policy.id, { callers: [], others: [] });
  const forEach = (workload: Caller['workload'], pods: ReadonlySet<number>, add: (policy: string) => void): void => {
    for (const [position, pod] of workload.pods.entries()) {
      if (!pods.has(position)) continue;
      const identity = identityOf(pod, pod.namespace ?? UNSET + workload.root, workload.manifest.group);
      const subject = subjectOf(identity, world);
      for (const policy of index.candidates(identity.namespace, subject.labels, subject.openLabels))
        if (policySelects(policy, identity, subject) === 'yes') add(policy.id);
    }
  };
  for (const caller of callers) {
    const pods = new Set(caller.calls.map(({ call }) => call.pod));
    forEach(caller.workload, pods, (policy) => selected.get(policy)?.callers.push(caller));
  }
  for (const other of quiet) {
    const { facts } = other;
    if (facts.unresolved.length > 0) continue;
    const pods = new Set(facts.workload.pods.keys());
    forEach(facts.workload, pods, (policy) => selected.get(policy)?.others.push(other));
  }
  return opening.map(({ view, policy }) => ({
    view,
    at: placeOf(view, policy),
    range: policy.rules.map((rule) => selectsAnyPod(rule, policy.namespace)).find((range) => range !== null) ?? null,
    callers: [...new Set(selected.get(policy.id)?.callers)],
    others: [...new Set(selected.get(policy.id)?.others)].map(({ name }) => name),
  }));
}

/** Parts of a policy with an allowing item that names a host of Hugging Face. */
function openingRules({ policy, manifest }: PolicyView, catalog: DestinationsCatalog): CompiledPolicy['rules'] {
  return policy.rules.filter(
    (rule) =>
      !rule.selectsNodes &&
      rule.egress.some((entry) => isAllow(entry) && textNamesHuggingFace(valueAt(manifest.value, entry.path), catalog)),
  );
}

function placeOf({ manifest }: PolicyView, policy: CompiledPolicy): Place {
  const widest = policy.rules.find((rule) => selectsAnyPod(rule, policy.namespace) !== null) ?? policy.rules[0];
  return manifest.locate([...(widest?.path ?? []), 'endpointSelector'], 'key');
}
