import { conflictCorrection, conflictText } from '../cilium/conflicts.ts';
import type { Conflict } from '../cilium/merge.ts';
import type { Caller, Cluster, JudgedCall, PolicyView } from '../cluster/types.ts';
import { defineRule } from './define.ts';
import { hostsText, listText, policyPlaces, policyText, versionText, workloadSubject, workloadText } from './words.ts';

/** Callers that a policy keeps from a host they need. One finding a workload; the worst download decides. */
export const hf102 = defineRule('HF102', (cluster, report) => {
  for (const caller of cluster.callers) {
    const isBlocked = (judged: JudgedCall): boolean => judged.judgement.effectiveVerdict === 'blocked';
    const worst = worstGroup(caller, isBlocked);
    if (worst === null) continue;
    const blocked = worst.calls.filter(isBlocked);
    const first = blocked[0];
    if (first === undefined) continue;
    const views = selecting(cluster, blocked);
    const conflict = blocked.find(({ judgement }) => judgement.conflict !== null)?.judgement.conflict ?? null;
    report({
      message:
        conflict !== null
          ? 'conflict'
          : worst.reach === 'cannot-work'
            ? 'default'
            : worst.reach === 'may-fail'
              ? 'may-fail'
              : 'optional',
      at: first.call.at,
      workload: caller.name,
      subject: workloadSubject(caller.name),
      related: policyPlaces(views, 'blocks it'),
      remediation:
        conflict !== null
          ? conflictRemediation(conflict)
          : blocked.some(({ judgement }) => judgement.connect.denied)
            ? 'Narrow the deny rule, or take it out: no allow opens what a deny forbids.'
            : `Cover the hosts, for example by\n${cluster.suggestPolicy(caller, worst.calls)}${versionText(worst.calls)}`,
      data: {
        workload: workloadText(caller.name),
        policies: policiesText(views),
        blocked: missingText(blocked),
        reason:
          conflict === null
            ? reasonOf(blocked, views)
            : conflictText(
                conflict,
                views.map(({ policy }) => policy),
              ),
      },
    });
  }
});

function conflictRemediation(conflict: Conflict): string {
  const correction = conflictCorrection(conflict);
  const agree = 'Let the two items agree for this destination and port';
  return correction === null ? `${agree}.` : `${agree}, and write in place of the one that doesn't fit\n${correction}`;
}

/** Every host that must be reached, by name; those that not every download needs are counted. */
function missingText(blocked: readonly JudgedCall[]): string {
  const required = blocked.filter(({ call }) => call.required);
  if (required.length === 0) return hostsText(blocked);
  const hosts = new Set(required.map(({ call }) => call.host));
  const others = new Set(blocked.map(({ call }) => call.host).filter((host) => !hosts.has(host))).size;
  const proxies = [...new Set(required.flatMap(({ call }) => (call.via === null ? [] : [call.via])))];
  const through = proxies.length === 0 ? '' : ` (through ${listText(proxies)})`;
  return `${listText([...hosts], 20)}${others === 0 ? '' : ` (and ${others} not always needed)`}${through}`;
}

const RANK = { 'cannot-work': 0, 'may-fail': 1, 'optional-only': 2, fine: 3 } as const;

function worstGroup(caller: Caller, isBlocked: (judged: JudgedCall) => boolean) {
  const groups = new Map<string, JudgedCall[]>();
  for (const judged of caller.calls) {
    const key = `${judged.call.pod}\0${judged.call.container}\0${judged.call.model ?? ''}\0${judged.call.purpose === 'hub-download' ? '' : judged.call.host}`;
    groups.set(key, [...(groups.get(key) ?? []), judged]);
  }
  const judged = [...groups.values()].map((calls) => ({ calls, reach: caller.reach(calls, isBlocked) }));
  const worst = judged.sort((a, b) => RANK[a.reach] - RANK[b.reach])[0];
  return worst === undefined || worst.reach === 'fine' ? null : { ...worst, calls: worst.calls };
}

/** The policies that select the pod and restrict its egress. */
export function selecting(cluster: Cluster, calls: readonly JudgedCall[]): PolicyView[] {
  const ids = new Set(
    calls.flatMap(({ judgement }) =>
      judgement.policies.filter(({ selects }) => selects).map(({ policy }) => policy.id),
    ),
  );
  return cluster.policies.filter(
    ({ policy }) => ids.has(policy.id) && policy.rules.some(({ egress }) => egress.length > 0),
  );
}

/** The policies in words, or that there is none. */
export function policiesText(views: readonly PolicyView[]): string {
  return views.length === 0 ? 'the enforcement mode `always`' : listText(views.map(policyText), 3);
}

/** Why a proxy on the way refuses what a policy lets through to it. */
const REFUSALS: Readonly<Record<string, string>> = {
  auth: 'The rule asks for mutual authentication, which no host outside the mesh can give.',
  'l7-http-on-tls':
    "The rule has HTTP rules on a TLS port without `terminatingTLS`: the proxy can't read the request and refuses it.",
  'l7-dns-parser-on-connect': 'The rule has DNS rules on this port, so the DNS proxy takes the connection.',
  sni: "The rule's `serverNames` don't cover it.",
};

/** Names in the policies that look as if they covered the host, and why they don't. */
function reasonOf(blocked: readonly JudgedCall[], views: readonly PolicyView[]): string {
  const first = blocked.find((judged) => judged.call.required) ?? blocked[0];
  const call = first?.call;
  // What a policy has to cover is the proxy, where one carries the call.
  const host = call?.via?.split(':')[0] ?? call?.host ?? '';
  if (blocked.some(({ judgement }) => judgement.connect.denied))
    return 'A deny rule forbids it, and a deny beats every allow.';
  if (views.length === 0)
    return 'In mode `always` what no policy allows is denied, and no policy allows the pod anything.';
  const refusal = REFUSALS[first?.judgement.reason ?? ''];
  if (refusal !== undefined) return refusal;
  for (const view of views) {
    for (const peer of view.policy.rules.flatMap(({ egress }) => egress.flatMap(({ peers }) => peers ?? []))) {
      if (peer.type !== 'fqdn') continue;
      const written = peer.matchName || peer.matchPattern;
      const domain = written
        .replace(/^[*.]+/, '')
        .replace(/\.$/, '')
        .toLowerCase();
      if (domain !== '' && written !== host && (host === domain || host.endsWith(`.${domain}`))) {
        return peer.matchName !== ''
          ? `\`${written}\` in ${policyText(view)} is that name only, not ${host}.`
          : `\`${written}\` in ${policyText(view)} doesn't cover ${host} (a \`*\` never crosses a dot).`;
      }
    }
  }
  return `Nothing in ${policiesText(views)} covers ${host}.`;
}
