import { hostSets } from '../cluster/intent.ts';
import { intentName, intentYaml } from '../cluster/intent-suggest.ts';
import { maskTokens } from '../input/token.ts';
import { telling } from '../rules/words.ts';
import { clustersOf } from '../scan/questions.ts';
import type { ScanContext } from './context.ts';
import { nowOf } from './now.ts';

const HEAD = `# Who may call which model of Hugging Face, on which host, for what: docs/intent.md of cilium-hf-guardrails.
# A call that nothing here covers is a finding. Made from what the manifests call today: say for each why, and take out what is not wanted.
version: 1

# What must hold for all of them; an intent can only ask for more.
# provided:
#   token: {from: [store, dynamic, keyless], maxAge: P90D, exclusive: true}
#   audit: dns

intents:
`;

/** An intent file that covers the calls of today, one intent a caller; null where nothing calls. */
export async function intentFileText(context: ScanContext): Promise<string | null> {
  const now = nowOf(undefined, context.config.now);
  const clusters = await clustersOf({ ...context, root: '.', now: now.time, nowText: now.text, commit: null });
  const hosts = hostSets(context.catalogs.destinations);
  const taken = new Set<string>();
  const written = new Map<string, string>();
  for (const { callers } of clusters) {
    for (const caller of callers) {
      const plain = intentYaml(caller, telling(caller.calls), hosts, new Set());
      // One workload in several scopes, and replicas of one account, need one intent.
      const [, ...rest] = plain.split('\n');
      const key = rest.join('\n');
      if (written.has(key)) continue;
      written.set(key, intentYaml(caller, telling(caller.calls), hosts, taken));
      taken.add(intentName(caller.workload.name || caller.workload.kind, taken));
    }
  }
  return written.size === 0 ? null : maskTokens(`${HEAD}${[...written.values()].join('\n')}`);
}
