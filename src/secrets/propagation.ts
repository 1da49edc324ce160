import type { SecretStoresCatalog } from '../config/catalog/secret-stores.gen.ts';
import { type Json, type Path, stringAt, valueAt } from '../finding/json.ts';
import type { Manifest } from '../input/manifest.ts';
import { firstString, matchesOf } from '../kube/paths.ts';
import { parseGoDuration } from './duration.ts';
import type { RotationFacts, TokenProvenance } from './types.ts';
import { writtenValues } from './written.ts';

type Propagation = Pick<RotationFacts, 'refresh' | 'refreshDisabled'>;

/** Whether a rotated value reaches the Secret: how often the producer looks, or why it never does. */
export function propagationOf(origin: TokenProvenance, stores: SecretStoresCatalog): Propagation {
  const { producer } = origin;
  if (producer === null) return ofRenderedSecret(origin);
  const entry = stores.producers.find(({ groups, kind }) => kind === producer.kind && groups.includes(producer.group));
  const refresh = entry?.refresh;
  if (entry === undefined || entry.class === 'encrypted') return { refresh: null, refreshDisabled: null };
  const never = (path: string, why: string, at?: Path): Propagation => ({
    refresh: null,
    refreshDisabled: { why, at: producer.locate(at ?? matchesOf(producer.value, path)[0]?.path ?? []) },
  });
  const policy = refresh?.policy === undefined ? undefined : firstString(producer.value, refresh.policy);
  if (refresh?.policy !== undefined && policy !== undefined && (refresh.policyDisabled ?? []).includes(policy))
    return never(refresh.policy, `its refresh policy is ${policy}`);
  for (const path of entry.pinned ?? []) {
    const pinned = matchesOf(producer.value, path).find(
      (match) =>
        match.value !== null &&
        match.value !== '' &&
        match.value !== 'latest' &&
        isOfKey(producer, match.path, origin.name?.key ?? null),
    );
    if (pinned !== undefined)
      return never(path, `it is pinned to version ${String(pinned.value)} of the remote value`, pinned.path);
  }
  for (const path of entry.pinnedIn ?? []) {
    const text = matchesOf(producer.value, path).find(({ value }) => isAllPinned(value));
    if (text !== undefined) return never(path, 'each of its objects is pinned to a version', text.path);
  }
  if (refresh?.frozen !== undefined && valueAt(producer.value, refresh.frozen.split('.')) === true)
    return never(refresh.frozen, 'the Secret is immutable');
  const written = refresh?.path === undefined ? undefined : matchesOf(producer.value, refresh.path)[0]?.value;
  if (written !== undefined && refresh?.path !== undefined) {
    const ms = typeof written === 'number' ? written * 1000 : parseGoDuration(String(written));
    if (ms !== null && ms <= 0) return never(refresh.path, `its refresh interval is ${String(written)}`);
    return { refresh: String(written), refreshDisabled: null };
  }
  const [condition, value] = (refresh?.neverWhen ?? '').split('=');
  if (
    condition !== undefined &&
    condition !== '' &&
    String(valueAt(producer.value, condition.split('.'))) === value &&
    valueAt(producer.value, ['spec', 'syncConfig', 'instantUpdates']) !== true
  ) {
    return never(condition, `${condition} is ${value} and no refresh interval is set`);
  }
  return { refresh: refresh?.default ?? null, refreshDisabled: null };
}

/** An item that writes another key of the Secret says nothing about this one. */
function isOfKey(producer: Manifest, path: Path, key: string | null): boolean {
  const item = path.findLastIndex((step) => typeof step === 'number');
  const written = item < 0 ? undefined : stringAt(valueAt(producer.value, [...path.slice(0, item + 1), 'secretKey']));
  return key === null || written === undefined || written === key;
}

/** The objects of a SecretProviderClass are a YAML text: true where each has a version. Which of them becomes the token doesn't show. */
function isAllPinned(text: Json): boolean {
  if (typeof text !== 'string') return false;
  const names = text.match(/objectName["']?:/g)?.length ?? 0;
  const versions = text.match(/objectVersion["']?:[ \t]{0,9}["']?[^\s"',}]/g)?.length ?? 0;
  return names > 0 && versions >= names;
}

/** A Secret whose pointers are replaced when it is rendered: `<path:kv/hf#token#3>` names a version, and an immutable Secret keeps its first value. */
function ofRenderedSecret({ provenance, secret, name }: TokenProvenance): Propagation {
  if (provenance !== 'store' || secret === null) return { refresh: null, refreshDisabled: null };
  const key = name?.key ?? null;
  if (secret.value['immutable'] === true)
    return { refresh: null, refreshDisabled: { why: 'the Secret is immutable', at: secret.locate(['immutable']) } };
  const pinned = writtenValues(secret, key).find(({ value }) =>
    /<path:[^#>]{1,300}#[^#>]{1,200}#[^#>]{1,100}>/.test(value),
  );
  if (pinned === undefined) return { refresh: null, refreshDisabled: null };
  return {
    refresh: null,
    refreshDisabled: { why: 'it names a version of the remote value', at: secret.locate(pinned.path) },
  };
}
