import type { Cluster, JudgedCall } from '../cluster/types.ts';
import { defineRule } from './define.ts';
import { policiesText, selecting } from './hf102.ts';
import { hostsText, policyPlaces, telling, versionText, workloadSubject, workloadText } from './words.ts';

/** Callers whose policy reaches further than Hugging Face. */
export const hf103 = defineRule('HF103', (cluster, report) => {
  for (const { caller, calls, first } of broadCallers(cluster, false)) {
    const anyAddress = calls.some(isOpen);
    const views = selecting(cluster, calls);
    report({
      message: anyAddress ? 'any-address' : 'default',
      at: first.call.at,
      workload: caller.name,
      subject: workloadSubject(caller.name),
      related: policyPlaces(views, 'allows it'),
      remediation: `Replace the broad rule, for example by\n${cluster.suggestPolicy(caller, caller.calls)}${versionText(calls)}`,
      data: { workload: workloadText(caller.name), policies: policiesText(views), broad: broadText(calls) },
    });
  }
});

/** Callers whose egress only Kubernetes NetworkPolicies restrict. */
export const hf105 = defineRule('HF105', (cluster, report) => {
  for (const { caller, calls, first } of broadCallers(cluster, true)) {
    const views = selecting(cluster, calls);
    report({
      message: calls.some(isOpen) ? 'any-address' : 'default',
      at: first.call.at,
      workload: caller.name,
      subject: workloadSubject(caller.name),
      related: policyPlaces(views, 'allows it'),
      remediation: `Add a policy that names the hosts:\n${cluster.suggestPolicy(caller, caller.calls)}${versionText(calls)}`,
      data: {
        workload: workloadText(caller.name),
        policies: policiesText(views),
        destinations: hostsText(telling(calls)),
        broad: broadText(calls),
      },
    });
  }
});

function broadCallers(cluster: Cluster, onlyNetworkPolicies: boolean) {
  return cluster.callers.flatMap((caller) => {
    const calls = caller.calls.filter(
      ({ judgement }) =>
        judgement.effectiveVerdict === 'allowed-broad' && judgement.onlyNetworkPolicies === onlyNetworkPolicies,
    );
    const first = telling(calls)[0];
    return first === undefined ? [] : [{ caller, calls, first }];
  });
}

function isOpen({ judgement }: JudgedCall): boolean {
  return judgement.broad.includes('any-ip') || judgement.broad.includes('other-name-deep');
}

function broadText(calls: readonly JudgedCall[]): string {
  const broad = new Set(calls.flatMap(({ judgement }) => judgement.broad));
  const ports = calls.some(({ judgement }) => judgement.allPorts) ? ' on every port' : '';
  if (broad.has('any-ip')) return `every address${ports}`;
  if (broad.has('other-name-deep') || broad.has('other-name')) return `every name${ports}`;
  return broad.size > 0 ? `every name of the same top-level domain${ports}` : `addresses, not names${ports}`;
}
