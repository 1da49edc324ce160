import type { Cluster, TokenFacts } from '../cluster/types.ts';
import type { WorkloadName } from '../finding/types.ts';
import { parseDuration } from '../secrets/duration.ts';
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
    const { origin, reference } = token;
    const carrier = origin.secret ?? origin.producer;
    // Of a Secret that is elsewhere only what a pod says of it counts.
    if (carrier === null && token.rotation.status === 'exempt') continue;
    const { file, document } = carrier ?? { file: secretText(token), document: '' };
    const key = `${file}\0${document}\0${origin.item?.join('.') ?? ''}\0${origin.name?.key ?? ''}`;
    const kind = origin.name === null && reference.providerClass !== null ? 'SecretProviderClass' : 'Secret';
    if (!kept.has(key)) kept.set(key, { token, name, secret: `${kind} ${secretText(token)}` });
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

/** Tokens that are older than they may be, or soon will be. */
export const hf302 = defineRule('HF302', (cluster, report, { options }) => {
  const before = typeof options['warnBefore'] === 'string' ? (parseDuration(options['warnBefore']) ?? 0) : 0;
  for (const { token, name, secret } of bySecret(cluster)) {
    const { status, recordedAt, dueAt, limit, at } = token.rotation;
    if (at === null || dueAt === null) continue;
    const shared = { at, workload: name, subject: secret, confidence: token.origin.confidence };
    if (status === 'recorded' && Date.parse(`${dueAt}T00:00:00Z`) < cluster.now + before)
      report({ ...shared, message: 'soon', data: { secret, dueAt, limit } });
    else if (status === 'overdue' && recordedAt === null)
      report({ ...shared, message: 'expired', data: { secret, dueAt } });
    else if (status === 'overdue')
      report({ ...shared, message: 'default', data: { secret, recordedAt: recordedAt ?? '', dueAt, limit } });
  }
});

/** Producers that don't follow the store. */
export const hf303 = defineRule('HF303', (cluster, report) => {
  for (const { token, name, secret } of bySecret(cluster)) {
    const { refreshDisabled } = token.rotation;
    const { producer } = token.origin;
    if (refreshDisabled === null) continue;
    const shared = { at: refreshDisabled.at, workload: name, subject: secret, confidence: token.origin.confidence };
    const data = {
      producer: producer === null ? secret : `${producer.kind} ${producer.name}`,
      reason: refreshDisabled.why,
      secret,
    };
    if (producer !== null && token.origin.provenance !== 'encrypted') report({ ...shared, message: 'default', data });
    else report({ ...shared, message: 'frozen', data: { reason: refreshDisabled.why, secret } });
  }
});

/** Running processes that never see a new token. */
export const hf304 = defineRule('HF304', (cluster, report) => {
  const reported = new Set<string>();
  for (const { token, name } of usedTokens(cluster)) {
    const { notReloaded } = token.rotation;
    const id = `${workloadText(name)}\0${name.file}`;
    const { producer, secret, provenance } = token.origin;
    // HF202 says first that a static Secret has to go.
    if (notReloaded === null || provenance === 'static-secret' || reported.has(id)) continue;
    if (producer === null && secret === null) continue;
    reported.add(id);
    report({
      message: 'default',
      at: token.reference.at,
      workload: name,
      subject: `${workloadText(name)} ${secretText(token)}`,
      confidence: token.origin.confidence,
      data: {
        workload: workloadText(name),
        reason: shadowedFile(cluster, token) ?? notReloaded.why,
        secret: secretText(token),
      },
    });
  }
});

/** The trap of a variable beside a file: huggingface_hub takes the variable, so that the file, which would follow, is never read. */
function shadowedFile(cluster: Cluster, { reference }: TokenFacts): string | null {
  if (reference.reference !== 'env' && reference.reference !== 'envFrom') return null;
  const file = usedTokens(cluster).find(
    ({ token: { reference: other } }) =>
      other.workload === reference.workload &&
      other.pod === reference.pod &&
      other.container === reference.container &&
      other.reference === 'volume' &&
      !other.effective,
  );
  const { variable } = reference;
  return file === undefined || variable === null
    ? null
    : `${variable} wins over the file ${file.token.reference.variable ?? ''}`;
}
