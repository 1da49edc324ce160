import { callConfidence } from '../cluster/build.ts';
import type { Condition } from '../intent/types.ts';
import { defineRule } from './define.ts';
import { hostsText, listText, workloadSubject, workloadText } from './words.ts';

/** Conditions of declared intent that don't hold; one finding for each. */
export const hf504 = defineRule('HF504', ({ callers, quiet, intent: file }, report) => {
  if (file === null) return;
  for (const caller of callers) {
    const unmet = file.conditions(caller).filter(({ met }) => met.answer === 'no');
    for (const { intent, condition, met, calls } of unmet) {
      const [first] = calls;
      if (first === undefined) continue;
      const at = met.at ?? first.call.at;
      report({
        message: 'default',
        at: first.call.at,
        workload: caller.name,
        subject: `${workloadSubject(caller.name)} ${intent.name} ${condition.kind}`,
        confidence: callConfidence(calls),
        related: [
          ...(at === first.call.at ? [] : [{ ...at, message: met.found }]),
          { ...file.at(condition.line), message: `intent ${intent.name} asks for ${textOf(condition)}` },
        ],
        remediation: `${CURE[condition.kind]} Or have the condition reviewed (${file.file.path}:${condition.line}).`,
        data: {
          workload: workloadText(caller.name),
          destinations: hostsText(calls),
          intents: intent.name,
          condition: textOf(condition),
          found: met.found,
        },
      });
    }
  }
  for (const { name, facts } of quiet) {
    for (const { intent, condition, met } of file.offline(facts.workload)) {
      const at = met.at ?? facts.workload.manifest.locate([], 'value');
      report({
        message: 'quiet',
        at,
        workload: name,
        subject: `${workloadSubject(name)} ${intent.name} ${condition.kind}`,
        confidence: met.answer === 'no' ? 'high' : 'low',
        related: [{ ...file.at(condition.line), message: `intent ${intent.name} asks for ${textOf(condition)}` }],
        remediation: CURE[condition.kind],
        data: { workload: workloadText(name), intents: intent.name, condition: textOf(condition), found: met.found },
      });
    }
  }
});

/** A condition in words. */
function textOf(condition: Condition): string {
  switch (condition.kind) {
    case 'token.from':
      return condition.value.join() === 'none'
        ? 'it holds no token'
        : `its token comes from ${listText(condition.value)}`;
    case 'token.maxAge':
      return `its token is no older than ${condition.value}`;
    case 'token.exclusive':
      return 'nobody else gets or reads its token';
    case 'token.chain':
      return `every link of its token's chain is ${condition.value === 'proved' ? 'proved' : 'at least asserted'}`;
    case 'region':
      return `it stays in ${listText(condition.value)}`;
    case 'data':
      return `its data class is ${condition.value}`;
    case 'private':
      return 'its hosts are private';
    case 'offline':
      return 'it is offline';
    case 'revision':
      return 'it names the commit that it downloads';
    case 'egressIP':
      return 'it leaves through an egress gateway';
    case 'audit':
      return `its calls leave a trail at level ${condition.value}`;
  }
}

const CURE: Readonly<Record<Condition['kind'], string>> = {
  'token.from': 'Let an ExternalSecret or another producer of the allowed kinds issue the token.',
  'token.maxAge': 'Replace the token and record the day in `hf-guardrails/rotated-at` of its Secret or producer.',
  'token.exclusive': 'Give the workload a token of its own, and take away who else can read the Secret.',
  'token.chain': 'Mend the link that it names (`hf-guardrails explain workload` lists all).',
  region: 'Pin the pods by nodeSelector `topology.kubernetes.io/region`, or call an endpoint of the region.',
  data: 'Label the pods, or the namespace, with the data class that was approved.',
  private: 'Call a host of the cluster or of a private network.',
  offline: 'Set `HF_HUB_OFFLINE=1`, and let no policy open a host of Hugging Face to the pods.',
  revision: 'Name the commit (40 hex digits): `--revision COMMIT`.',
  egressIP: 'Add a CiliumEgressGatewayPolicy that selects the pods with destinationCIDRs `["0.0.0.0/0"]`.',
  audit:
    'Give the policy `rules.dns` (dns), `serverNames` (sni), or `terminatingTLS`, `originatingTLS` and `rules.http` (http).',
};
