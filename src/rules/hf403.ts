import type { Consumer } from '../secrets/sharing.ts';
import { defineRule } from './define.ts';
import { usedTokens } from './hf2xx.ts';
import { listText, secretText } from './words.ts';

/** Tokens that more than one identity gets: through one Secret, one remote value, or copies of the Secret. */
export const hf403 = defineRule('HF403', (cluster, report) => {
  const reported = new Set<Consumer>();
  const copied = new Set<string>();
  for (const { token, name } of usedTokens(cluster)) {
    if (!token.reference.effective || token.origin.name === null) continue;
    const secret = secretText(token);
    const shared = { workload: name, confidence: token.origin.confidence, subject: `Secret ${secret}` };
    for (const copy of cluster.identity.copies(token)) {
      const id = `${copy.at.file}\0${copy.at.line}\0${copy.copier}`;
      if (copied.has(id)) continue;
      copied.add(id);
      const data = { secret, range: copy.range, copier: copy.copier, identities: 'any pod there' };
      report({ ...shared, message: 'copied', at: copy.at, data });
    }
    const consumers = cluster.identity.consumers(token).filter(({ serviceAccount }) => serviceAccount !== null);
    const identities = [...new Set(consumers.map(({ identity }) => identity))].sort();
    if (identities.length < 2 || consumers.some((consumer) => reported.has(consumer))) continue;
    for (const consumer of consumers) reported.add(consumer);
    report({
      ...shared,
      message: 'default',
      at: token.reference.at,
      related: consumers
        .filter(({ workload }) => workload !== token.reference.workload)
        .map(({ workload, at, identity }) => ({
          ...at,
          message: `${workload.kind} ${workload.name} uses it as ${identity}`,
        })),
      data: { secret, count: String(identities.length), identities: listText(identities) },
    });
  }
});
