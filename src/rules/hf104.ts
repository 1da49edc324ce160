import { defineRule } from './define.ts';
import { policiesText, selecting } from './hf102.ts';
import { hostsText, policyPlaces, telling, versionText, workloadSubject, workloadText } from './words.ts';

/** Callers whose look-ups Cilium doesn't see or refuses. */
export const hf104 = defineRule('HF104', (cluster, report) => {
  for (const caller of cluster.callers) {
    const calls = caller.calls.filter(({ judgement }) => judgement.effectiveVerdict === 'blocked-dns');
    const first = telling(calls)[0];
    if (first === undefined) continue;
    const views = selecting(cluster, calls);
    const refused = !first.judgement.dns.allowed;
    const shared = {
      at: first.call.at,
      workload: caller.name,
      subject: workloadSubject(caller.name),
      related: policyPlaces(views, 'restricts it'),
      remediation: `Send its look-ups through the DNS proxy, for example by\n${cluster.suggestPolicy(caller, caller.calls)}${versionText(calls)}`,
    };
    const data = {
      workload: workloadText(caller.name),
      destinations: hostsText(telling(calls)),
      policies: policiesText(views),
    };
    if (refused) {
      const { dnsLookup } = first.judgement;
      const reason = dnsLookup.denied
        ? 'A deny rule forbids port 53.'
        : dnsLookup.proxy === 'dns'
          ? `The DNS rules of ${policiesText(views)} don't cover ${first.call.host}.`
          : `Nothing in ${policiesText(views)} allows port 53/UDP to the DNS server (${cluster.dnsServers.join('; ')}).`;
      report({ ...shared, message: 'refused', data: { ...data, reason } });
    } else
      report({
        ...shared,
        message: 'default',
        data: { ...data, reason: 'Port 53 is allowed without `rules.dns`, so Cilium never learns the addresses.' },
      });
  }
});
