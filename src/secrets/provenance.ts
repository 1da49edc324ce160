import { isObject, type Json, stringAt, textOf, valueAt } from '../finding/json.ts';
import type { Confidence } from '../finding/types.ts';
import type { Manifest } from '../input/manifest.ts';
import { matchesOf } from '../kube/paths.ts';
import { matchesIn } from '../kube/secret-producers.ts';
import type { TokenReference } from '../kube/token-reference.ts';
import { hasUnreadKeys } from '../render/unread-files.ts';
import { itemOfKey, type Origin, type SecretIndex, storeOf } from './secret-index.ts';
import type { Provenance, SecretName, TokenProvenance } from './types.ts';
import { writtenProvenance } from './written.ts';

const MAX_COPIES = 4;

/** Follows a reference to what issues the token. A Secret in the scan that nothing manages is static; one that is nowhere is unknown. */
export function provenanceOf(reference: TokenReference, index: SecretIndex): TokenProvenance {
  const { workload, pod, confidence } = reference;
  const base = {
    via: null,
    producer: null,
    secret: null,
    name: null,
    copyOf: null,
    item: null,
    keyFound: 'open',
    confidence,
  } as const;
  if (reference.reference === 'none') return { ...base, provenance: 'none' };
  if (reference.injector === 'hf-oidc') return { ...base, provenance: 'keyless', via: 'hf-oidc' };
  if (reference.providerClass !== null) {
    const namespace = workload.pods[pod]?.namespace ?? workload.namespace;
    const producer = index.store('SecretProviderClass', reference.providerClass, namespace);
    return { ...base, provenance: producer === null ? 'unknown' : 'store', via: 'SecretProviderClass', producer };
  }
  if (reference.injector !== null) return { ...base, provenance: 'injector', via: reference.injector };
  if (reference.secret !== null) {
    const found = secretProvenance(reference.secret, workload.root, confidence, index);
    return isMounted(reference, found) ? found : { ...found, confidence: lower(found.confidence) };
  }
  if (reference.value === null) return { ...base, provenance: 'unknown' };
  if (/<path:[^>]{1,500}>/.test(reference.value)) return { ...base, provenance: 'store', via: 'argocd-vault-plugin' };
  return { ...base, provenance: isPlaceholder(reference.value) ? 'unknown' : 'literal' };
}

/** What the CSI driver syncs exists only while a pod mounts the class; this one should. */
function isMounted({ workload, pod }: TokenReference, { producer }: TokenProvenance): boolean {
  if (producer?.kind !== 'SecretProviderClass') return true;
  return (workload.pods[pod]?.volumes ?? []).some(
    ({ value }) => valueAt(value, ['csi', 'volumeAttributes', 'secretProviderClass']) === producer.name,
  );
}

/** A value that something fills in before the object is applied: `$HF_TOKEN`, `<your token>`, `{{ .Values.x }}`, `your_token_here`, `HF_TOKEN`. */
function isPlaceholder(value: string): boolean {
  return (
    /^\s*(?:\$|<|\{\{|%)|\$\{|\$\(|\{\{/.test(value) ||
    /your|insert|replace|change[-_ ]?me|placeholder|example|todo|redacted|dummy|x{4}|\.{3}|\*{3}|[-_ ]here$/i.test(
      value,
    ) ||
    /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(value)
  );
}

/** Provenance of one key of a Secret (null = whichever), as a pod of `root` would get it. */
export function secretProvenance(
  name: SecretName,
  root: string,
  confidence: Confidence,
  index: SecretIndex,
  copies = 0,
): TokenProvenance {
  const { origins, isGuess } = index.origins(name, root);
  const produced = origins.filter(({ via }) => via !== null);
  const plain = origins.find(({ via }) => via === null);
  const best = bestOf(produced, name.key);
  const isLonely = best?.made?.onlyAdds === true && plain === undefined && produced.length === 1;
  const areSeveral = produced.length > 1 || (best !== undefined && plain !== undefined && best.made?.onlyAdds !== true);
  const base = {
    name,
    secret: plain?.manifest ?? null,
    producer: null,
    copyOf: null,
    item: null,
    confidence: origins.length > 0 && (isGuess || isLonely || areSeveral) ? lower(confidence) : confidence,
  };
  const follow = (source: SecretName): TokenProvenance => {
    const unknown = {
      ...base,
      provenance: 'unknown',
      via: best?.via ?? null,
      keyFound: 'open',
      copyOf: source,
    } as const;
    if (copies >= MAX_COPIES) return unknown;
    const followed = secretProvenance(source, root, confidence, index, copies + 1);
    if (followed.provenance === 'unknown') return { ...unknown, copyOf: followed.copyOf ?? source };
    return {
      ...followed,
      name,
      copyOf: followed.copyOf ?? source,
      confidence: lowest(followed.confidence, base.confidence),
    };
  };
  const key = name.key;
  if (plain?.copyOf != null && best === undefined) return follow({ ...plain.copyOf, key });
  if (best?.copyOf != null) return follow({ ...best.copyOf, key });
  const writesOther =
    best?.made?.keepsOthers === true &&
    plain !== undefined &&
    !best.made.isOpen &&
    key !== null &&
    !best.made.keys.includes(key);
  if (best !== undefined && !writesOther) {
    const { manifest, made, via } = best;
    const found = keyFound(best, key);
    const item = made?.item ?? null;
    if (made === null)
      return best.class === 'static-secret'
        ? { ...base, secret: manifest, provenance: 'static-secret', via, keyFound: found }
        : { ...base, provenance: best.class ?? 'store', via, producer: manifest, keyFound: found };
    const decided = classOf(best, key, index, name.namespace);
    if (typeof decided !== 'string') return follow({ ...decided });
    if (decided === 'static-secret')
      return { ...base, secret: manifest, provenance: decided, via, item, keyFound: found };
    return { ...base, provenance: decided, via, producer: manifest, item, keyFound: found };
  }
  if (plain === undefined) return { ...base, provenance: 'unknown', via: null, keyFound: 'open' };
  const isOpen = key === null || (!hasKey(plain.manifest, key) && hasUnreadKeys(plain.manifest.value));
  const found = isOpen ? 'open' : hasKey(plain.manifest, key) ? 'yes' : 'no';
  return { ...base, ...writtenProvenance(plain.manifest, key, index.catalog), keyFound: found };
}

/** The producer that writes the key, before one that may, before one that doesn't; one that makes the Secret before one that adds to it. */
function bestOf(produced: readonly Origin[], key: string | null): Origin | undefined {
  const rank = (origin: Origin): number =>
    ['yes', 'open', 'no'].indexOf(keyFound(origin, key)) * 2 + (origin.made?.onlyAdds === true ? 1 : 0);
  return produced.reduce<Origin | undefined>(
    (best, next) => (best === undefined || rank(next) < rank(best) ? next : best),
    undefined,
  );
}

function keyFound({ made }: Origin, key: string | null): TokenProvenance['keyFound'] {
  if (key === null || made === null) return 'open';
  return made.keys.includes(key) ? 'yes' : made.isOpen || made.keepsOthers === true ? 'open' : 'no';
}

/** The class of a producer for one key, or the Secret that its store copies. */
function classOf(
  { manifest, made }: Origin,
  key: string | null,
  index: SecretIndex,
  namespace: string | null,
): Provenance | SecretName {
  if (made === null) return 'unknown';
  const { producer, item } = made;
  const kinds = (producer.dynamicWhen ?? []).flatMap((path) => matchesOf(manifest.value, path));
  if (kinds.some(({ value }) => (producer.dynamicKinds ?? []).includes(textOf(value)))) return 'dynamic';
  const store = producer.target === undefined ? null : storeOf(manifest, index, key, manifest.namespace ?? namespace);
  const special = (index.catalog.stores ?? []).find(
    ({ path }) => store !== null && matchesOf(store.value, path).length > 0,
  );
  if (store !== null && special?.class === 'literal') return 'literal';
  if (store !== null && special?.class === 'copy') {
    const source = sourceOf(manifest, key, store.value, special);
    if (source !== null) return source;
  }
  const isPlain = (producer.plain?.values ?? []).some((path) =>
    matchesIn(manifest.value, path, item).some(
      ({ value, keys }) =>
        (key === null || keys.at(-1) === key) &&
        typeof value === 'string' &&
        value !== '' &&
        !value.includes(producer.plain?.unless ?? ''),
    ),
  );
  if (isPlain) return 'static-secret';
  return isEncryptedByName(manifest.value, made) ? 'encrypted' : producer.class;
}

/** A generator that wasn't run: all that its files hold is ciphertext, as far as their names say. */
function isEncryptedByName(value: Json, { producer, item }: NonNullable<Origin['made']>): boolean {
  const { encrypted } = producer;
  if (encrypted === undefined) return false;
  const named = new RegExp(encrypted.named, 'i');
  const texts = encrypted.files.flatMap((path) => matchesIn(value, path, item));
  const isBeside = (producer.assignments ?? []).some((path) => matchesIn(value, path, item).length > 0);
  return !isBeside && texts.length > 0 && texts.every((text) => named.test(textOf(text.value)));
}

/** The Secret that a store of the cluster's own Secrets reads for a key; null where it reads another cluster's. */
function sourceOf(
  manifest: Manifest,
  key: string | null,
  store: Json,
  { namespace, elsewhere }: NonNullable<SecretIndex['catalog']['stores']>[number],
): SecretName | null {
  const first = (path: string | undefined): string | undefined =>
    path === undefined ? undefined : stringAt(matchesOf(store, path)[0]?.value);
  const server = first(elsewhere);
  if (server !== undefined && !/^(?:https?:\/\/)?kubernetes\.default(?:\.svc)?(?:\.|:|\/|$)/.test(server)) return null;
  const item = itemOfKey(valueAt(manifest.value, ['spec', 'externalSecretSpec']) ?? manifest.value['spec'], key);
  const remote = valueAt(item, ['remoteRef']) ?? valueAt(item, ['extract']);
  const name = stringAt(valueAt(remote, ['key']));
  if (name === undefined) return null;
  return { namespace: first(namespace) ?? 'default', name, key: stringAt(valueAt(remote, ['property'])) ?? key };
}

function lower(confidence: Confidence): Confidence {
  return confidence === 'high' ? 'medium' : confidence;
}

function lowest(a: Confidence, b: Confidence): Confidence {
  const order: readonly Confidence[] = ['low', 'medium', 'high'];
  return order[Math.min(order.indexOf(a), order.indexOf(b))] ?? 'low';
}

function hasKey(secret: Manifest, key: string): boolean {
  return ['data', 'stringData'].some((field) => {
    const data = secret.value[field];
    return isObject(data) && Object.hasOwn(data, key);
  });
}
