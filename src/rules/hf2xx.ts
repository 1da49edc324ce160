import type { Cluster, TokenFacts } from '../cluster/types.ts';
import { listAt, type Path, valueAt } from '../finding/json.ts';
import type { Place, WorkloadName } from '../finding/types.ts';
import { defineRule } from './define.ts';
import { listText, secretText, workloadText } from './words.ts';

const KINDS = {
  user: 'A Hugging Face user token',
  oauth: 'A Hugging Face OAuth token',
  jwt: 'A Hugging Face JWT',
  app: 'A Hugging Face app token',
  organisation: 'A Hugging Face organisation token',
} as const;

/** Tokens in plain text or base64, anywhere in the scan. */
export const hf201 = defineRule('HF201', (cluster, report) => {
  for (const literal of cluster.literals) {
    report({
      message: literal.encoded ? 'encoded' : 'default',
      at: literal.at,
      subject: literal.where,
      data: { kind: KINDS[literal.kind], place: literal.where },
    });
  }
});

/** Secrets of the repository that nothing manages: those that a caller uses, and those that hold a token by name. */
export const hf202 = defineRule('HF202', (cluster, report) => {
  const reported = new Set<string>();
  for (const { token, name } of usedTokens(cluster)) {
    const { origin } = token;
    const holder = origin.producer ?? origin.secret;
    if (origin.provenance === 'encrypted' && !cluster.acceptEncrypted && holder !== null) {
      report({
        message: 'encrypted',
        at: holder.locate(origin.item === null ? ['metadata', 'name'] : [...origin.item, 'name']),
        workload: name,
        subject: `Secret ${secretText(token)}`,
        data: { workload: workloadText(name), secret: secretText(token) },
      });
    }
    if (origin.provenance !== 'static-secret' || origin.secret === null || !token.reference.effective) continue;
    const key = origin.name?.key ?? null;
    const place = origin.secret.locate(keyPath(origin), 'key');
    const id = `${origin.secret.file}\0${origin.secret.document}\0${origin.item?.join('.') ?? ''}\0${key ?? ''}`;
    if (reported.has(id)) continue;
    reported.add(id);
    report({
      message: 'default',
      at: place,
      workload: name,
      confidence: origin.confidence,
      subject: `Secret ${secretText(token)} ${key ?? ''}`,
      related: [{ ...token.reference.at, message: `${workloadText(name)} takes it here` }],
      data: {
        workload: workloadText(name),
        secret: secretText(token),
        key: key === null || origin.keyFound === 'no' ? '' : ` (key ${key})`,
      },
    });
  }
  for (const { secret, key, at } of cluster.heldSecrets) {
    const id = `${secret.file}\0${secret.document}\0\0${key}`;
    if (reported.has(id)) continue;
    reported.add(id);
    const name = `${secret.namespace === null ? '' : `${secret.namespace}/`}${secret.name}`;
    report({
      message: 'unused',
      at,
      confidence: 'medium',
      subject: `Secret ${name} ${key}`,
      data: { secret: name, key: ` (key ${key})` },
    });
  }
});

/** Where a key is written: in the Secret, or in the generator's item. */
function keyPath({ secret, item, name }: TokenFacts['origin']): Path {
  const key = name?.key ?? null;
  if (secret === null) return [];
  const fields =
    item === null
      ? [['stringData'], ['data']]
      : [
          [...item, 'stringData'],
          [...item, 'data'],
        ];
  const field = fields.find((path) => key !== null && valueAt(secret.value, [...path, key]) !== undefined);
  if (field !== undefined && key !== null) return [...field, key];
  if (item === null) return ['metadata', 'name'];
  for (const list of ['literals', 'files']) {
    const position = listAt(valueAt(secret.value, [...item, list])).findIndex(
      (text) => typeof text === 'string' && (text.startsWith(`${key}=`) || text === key || text.endsWith(`/${key}`)),
    );
    if (position >= 0) return [...item, list, position];
  }
  return [...item, 'name'];
}

/** Tokens whose origin the scan doesn't show. */
export const hf203 = defineRule('HF203', (cluster, report) => {
  const reported = new Set<string>();
  for (const { token, name } of usedTokens(cluster)) {
    const { origin, reference } = token;
    if (!reference.effective) continue;
    const workload = workloadText(name);
    const shared = { at: reference.at, workload: name, confidence: origin.confidence };
    const id = `${secretText(token)}\0${name.file}\0${name.name}\0${name.namespace ?? ''}`;
    if (reported.has(id)) continue;
    if (origin.keyFound === 'no' && origin.name?.key !== null && origin.name !== null) {
      reported.add(id);
      report({
        ...shared,
        message: 'key',
        subject: `${workload} ${secretText(token)} ${origin.name.key}`,
        data: {
          workload,
          secret: secretText(token),
          key: origin.name.key,
          producer: origin.via ?? 'the Secret in the scan',
        },
      });
    }
    if (origin.provenance !== 'unknown') continue;
    reported.add(id);
    const subject = `${workload} ${secretText(token)}`;
    if (reference.providerClass !== null)
      report({
        ...shared,
        message: 'class',
        subject: `${workload} SecretProviderClass ${reference.providerClass}`,
        data: { workload, class: reference.providerClass },
      });
    else if (reference.secret === null)
      report({
        ...shared,
        message: 'unread',
        subject,
        data: { workload, source: reference.variable ?? 'a value that is filled in later' },
      });
    else if (origin.copyOf !== null)
      report({
        ...shared,
        message: 'copy',
        subject,
        data: {
          workload,
          secret: secretText(token),
          source: `${origin.copyOf.namespace === null ? '' : `${origin.copyOf.namespace}/`}${origin.copyOf.name}`,
          copier: origin.via ?? 'a copy',
        },
      });
    else
      report({
        ...shared,
        message: reference.optional ? 'optional' : 'default',
        subject,
        data: { workload, secret: secretText(token) },
      });
  }
});

/** Tokens and prompts that go to somebody who isn't Hugging Face. */
export const hf204 = defineRule('HF204', (cluster, report) => {
  for (const caller of cluster.callers) {
    const foreign = caller.calls.filter(
      ({ call }) => call.purpose === 'custom' && !call.host.endsWith('.hf.jobs') && call.host !== 's3.hf.co',
    );
    const workload = workloadText(caller.name);
    const shared = ({ host, at }: { readonly host: string; readonly at: Place }) => ({
      at,
      workload: caller.name,
      subject: `${workload} ${host}`,
    });
    // A provider gets its own key, not the token: what leaves is the prompt.
    const providers = foreign.filter(({ call }) => cluster.providerHosts.has(call.host)).map(({ call }) => call);
    const [provider] = providers;
    if (provider !== undefined) {
      const destinations = listText([...new Set(providers.map(({ host }) => host))]);
      report({ ...shared(provider), message: 'provider', data: { workload, destinations } });
    }
    const other = foreign.find(({ call }) => !cluster.providerHosts.has(call.host))?.call;
    const hasToken = caller.tokens.some(({ origin }) => origin.provenance !== 'none');
    if (other === undefined || !hasToken || IN_CLUSTER.test(other.host)) continue;
    const data = { workload, destinations: other.host, reason: 'a mirror or another provider' };
    report({ ...shared(other), message: 'default', data });
  }
});

const IN_CLUSTER = /^(?:localhost|127\.|[^.]+$)|\.svc(?:\.|$)|\.local$/;

/** Effective tokens of all callers, with the workload's name. */
export function usedTokens(cluster: Cluster): { readonly token: TokenFacts; readonly name: WorkloadName }[] {
  return cluster.callers.flatMap((caller) => caller.tokens.map((token) => ({ token, name: caller.name })));
}
