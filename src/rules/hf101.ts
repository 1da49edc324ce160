import { callConfidence } from '../cluster/build.ts';
import { defineRule } from './define.ts';
import { unsetNamespace } from './unset-namespace.ts';
import { hostsText, policyPlaces, telling, versionText, workloadSubject, workloadText } from './words.ts';

/** Callers whose egress nothing restricts. */
export const hf101 = defineRule('HF101', (cluster, report) => {
  for (const caller of cluster.callers) {
    const open = caller.calls.filter(({ judgement }) => judgement.effectiveVerdict === 'default-allow');
    const first = open[0];
    if (first === undefined) continue;
    const calls = telling(open);
    const elsewhere = [...new Set(open.flatMap((call) => call.elsewhere))];
    const hostNetwork = caller.workload.pods[first.call.pod]?.hostNetwork === true;
    const shared = {
      at: (calls[0] ?? first).call.at,
      workload: caller.name,
      subject: workloadSubject(caller.name),
      remediation: `Add this policy:\n${cluster.suggestPolicy(caller, calls)}${versionText(open)}`,
    };
    const workload = workloadText(caller.name);
    const destinations = hostsText(calls);
    if (elsewhere.length > 0) {
      const { message, policies, namespaces, remediation } = unsetNamespace(caller, elsewhere);
      const related = policyPlaces(elsewhere, 'would select it');
      const guess = { ...shared, remediation, confidence: 'low', related } as const;
      const data = { workload, destinations, policies };
      if (message === 'namespaces-unset') report({ ...guess, message, data });
      else report({ ...guess, message, data: { ...data, namespaces } });
    } else {
      const why = hostNetwork ? 'host-network' : cluster.enforcement === 'never' ? 'enforcement-never' : 'default';
      report({
        ...shared,
        remediation: why === 'default' ? shared.remediation : REMEDIATIONS[why],
        message: why,
        confidence: callConfidence(calls),
        data: { workload, destinations },
      });
    }
  }
});

/** Where one more policy mends nothing. */
const REMEDIATIONS = {
  'host-network':
    'Take the pod off the host network; only a host policy (CiliumClusterwideNetworkPolicy with nodeSelector) restricts it otherwise.',
  'enforcement-never':
    'Set `policyEnforcementMode: default` in the values of the Cilium chart (`policy-enforcement-mode` of the agent), and `cilium.enforcement` in the configuration here; until then every policy is idle.',
};
