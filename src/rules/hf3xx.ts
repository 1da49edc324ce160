import type { Cluster, TokenFacts } from '../cluster/types.ts';
import type { WorkloadName } from '../finding/types.ts';
import { defineRule } from './define.ts';
import { usedTokens } from './hf2xx.ts';
import { secretText, workloadText } from './words.ts';

/** One token for each Secret key: rotation belongs to the Secret, not to its users. */
function bySecret(
  cluster: Cluster,
): { readonly token: TokenFacts; readonly name: WorkloadName; readonly secret: string }[] {
  const kept = new Map<string, { token: TokenFacts; name: WorkloadName; secret: string }>();
  for (const { token, name } of usedTokens(cluster)) {
    if (!token.reference.effective) continue;
    const carrier = token.origin.secret ?? token.origin.producer;
    if (carrier === null) continue;
    const key = `${carrier.file}\0${carrier.document}\0${token.origin.name?.key ?? ''}`;
    if (!kept.has(key)) kept.set(key, { token, name, secret: `Secret ${secretText(token)}` });
  }
  return [...kept.values()];
}

/** Tokens of which nothing says when they were rotated. */
export const hf301 = defineRule('HF301', (cluster, report) => {
  for (const { token, name, secret } of bySecret(cluster)) {
    const { status, problem, at, every } = token.rotation;
    if ((status !== 'missing' && status !== 'invalid') || at === null) continue;
    const shared = { at, workload: name, subject: secret, confidence: token.origin.confidence };
    if (status === 'invalid')
      report({ ...shared, message: 'invalid', data: { secret, problem: problem ?? "it can't be read" } });
    else if (every !== null)
      report({ ...shared, message: 'interval', data: { secret, found: `that it is to be rotated every ${every}` } });
    else report({ ...shared, message: 'default', data: { secret } });
  }
});

/** Tokens that are older than they may be. */
export const hf302 = defineRule('HF302', (cluster, report) => {
  for (const { token, name, secret } of bySecret(cluster)) {
    const { status, recordedAt, dueAt, limit, at } = token.rotation;
    if (status !== 'overdue' || at === null || dueAt === null) continue;
    report({
      message: 'default',
      at,
      workload: name,
      subject: secret,
      confidence: token.origin.confidence,
      data: { secret, recordedAt: recordedAt ?? 'an unknown day', dueAt, limit },
    });
  }
});

/** Producers that don't follow the store. */
export const hf303 = defineRule('HF303', (cluster, report) => {
  for (const { token, name, secret } of bySecret(cluster)) {
    const { refreshDisabled } = token.rotation;
    const { producer } = token.origin;
    if (refreshDisabled === null) continue;
    report({
      message: 'default',
      at: refreshDisabled.at,
      workload: name,
      subject: secret,
      data: {
        producer: producer === null ? secret : `${producer.kind} ${producer.name}`,
        reason: refreshDisabled.why,
        secret: secretText(token),
      },
    });
  }
});

/** Running processes that never see a new token. */
export const hf304 = defineRule('HF304', (cluster, report) => {
  const reported = new Set<string>();
  for (const { token, name } of usedTokens(cluster)) {
    const { notReloaded } = token.rotation;
    const id = `${workloadText(name)}\0${name.file}`;
    if (
      notReloaded === null ||
      token.origin.producer === null ||
      token.origin.provenance === 'encrypted' ||
      reported.has(id)
    )
      continue;
    reported.add(id);
    report({
      message: 'default',
      at: token.reference.at,
      workload: name,
      subject: `${workloadText(name)} ${secretText(token)}`,
      data: { workload: workloadText(name), reason: notReloaded.why, secret: secretText(token) },
    });
  }
});
