import type { SecretStoresCatalog } from '../config/catalog/secret-stores.gen.ts';
import { isObject, stringAt, valueAt } from '../finding/json.ts';
import type { Confidence } from '../finding/types.ts';
import type { Manifest } from '../input/manifest.ts';
import { matchesOf } from '../kube/paths.ts';
import type { TokenReference } from '../kube/token-reference.ts';
import { annotatedNames, type CopyRange, clonesOf, copyRange, EVERYWHERE, mirrored } from './copies.ts';
import type { Provenance, SecretName, TokenProvenance } from './types.ts';
import { writtenProvenance } from './written.ts';

export type Producer = SecretStoresCatalog['producers'][number];

/** A Secret that is written, or something that produces one. */
export interface Origin {
  readonly manifest: Manifest;
  readonly producer: Producer | null;
  readonly via: string | null;
  readonly namespace: string | null;
  readonly range: CopyRange | null;
  /** The Secret that this one copies. */
  readonly copyOf: SecretName | null;
}

/** Every Secret of a scope and everything that produces one, by name. */
export interface SecretIndex {
  readonly byName: ReadonlyMap<string, readonly Origin[]>;
  /** Stores and SecretProviderClasses by kind and name. */
  readonly stores: ReadonlyMap<string, readonly Manifest[]>;
}

const STORE_KINDS = new Set(['SecretStore', 'ClusterSecretStore', 'SecretProviderClass']);
const MAX_COPIES = 4;

/** Indexes Secrets and their producers by the name of the Secret. */
export function createSecretIndex(manifests: readonly Manifest[], catalog: SecretStoresCatalog): SecretIndex {
  const byName = new Map<string, Origin[]>();
  const stores = new Map<string, Manifest[]>();
  const producers = new Map(
    catalog.producers.flatMap((producer) =>
      producer.groups.map((group) => [`${group}/${producer.kind}`, producer] as const),
    ),
  );
  for (const manifest of manifests) {
    const { namespace } = manifest;
    const add = (name: string, origin: Partial<Origin>): void => {
      const list = byName.get(name) ?? [];
      list.push({ manifest, producer: null, via: null, namespace, range: null, copyOf: null, ...origin });
      byName.set(name, list);
    };
    if (STORE_KINDS.has(manifest.kind)) {
      const key = `${manifest.kind}/${manifest.name}`;
      stores.set(key, [...(stores.get(key) ?? []), manifest]);
    }
    if (manifest.group === '' && manifest.kind === 'Secret') {
      add(manifest.name, {
        range: copyRange(manifest, ['metadata.annotations']),
        copyOf: mirrored(manifest),
      });
      continue;
    }
    for (const clone of clonesOf(manifest)) add(clone.name, { ...clone, namespace: clone.namespace });
    for (const { name, via } of annotatedNames(manifest, catalog.annotated ?? [])) add(name, { via });
    const producer = producers.get(`${manifest.group}/${manifest.kind}`);
    if (producer === undefined || (producer.skipWhen ?? []).some((condition) => isTrue(manifest, condition))) continue;
    const range = producer.everyNamespace === true ? EVERYWHERE : copyRange(manifest, producer.annotations ?? []);
    const written = (producer.namespace ?? [])
      .flatMap((path) => matchesOf(manifest.value, path))
      .map(({ value }) => stringAt(value));
    namesOf(manifest, producer).forEach((name, position) => {
      add(name, { producer, via: manifest.kind, namespace: written[position] ?? written[0] ?? namespace, range });
    });
  }
  return { byName, stores };
}

/** `path=value`, or a path that leads to anything. */
function isTrue(manifest: Manifest, condition: string): boolean {
  const [path = '', value] = condition.split('=');
  return matchesOf(manifest.value, path).some((match) => value === undefined || String(match.value) === value);
}

function namesOf(manifest: Manifest, producer: Producer): string[] {
  for (const path of producer.name) {
    const names = matchesOf(manifest.value, path).flatMap(({ value }) =>
      typeof value === 'string' && value !== '' ? [value] : [],
    );
    if (names.length > 0) return [...new Set(names)];
  }
  return [];
}

/** Follows a reference to what issues the token. A Secret in the scan that nothing manages is static; one that is nowhere is unknown. */
export function provenanceOf(reference: TokenReference, index: SecretIndex): TokenProvenance {
  const base = {
    via: null,
    producer: null,
    secret: null,
    name: null,
    keyFound: 'open',
    confidence: reference.confidence,
  } as const;
  if (reference.reference === 'none') return { ...base, provenance: 'none' };
  if (reference.injector === 'hf-oidc') return { ...base, provenance: 'keyless', via: 'hf-oidc' };
  if (reference.injector !== null) {
    const providerClass =
      reference.providerClass === null
        ? null
        : storeNamed('SecretProviderClass', reference.providerClass, reference.workload.namespace, index);
    if (reference.providerClass !== null)
      return {
        ...base,
        provenance: providerClass === null ? 'unknown' : 'store',
        via: 'SecretProviderClass',
        producer: providerClass,
      };
    return { ...base, provenance: 'injector', via: reference.injector };
  }
  if (reference.secret !== null) return ofSecret(reference.secret, reference, index);
  if (reference.value !== null) return { ...base, provenance: isPlaceholder(reference.value) ? 'unknown' : 'literal' };
  return { ...base, provenance: 'unknown' };
}

/** A value that something fills in before the object is applied: `$HF_TOKEN`, `<your token>`, `{{ .Values.x }}`. */
function isPlaceholder(value: string): boolean {
  return /^\s*(?:\$|<|\{\{|%)|\$\{|\$\(/.test(value);
}

function ofSecret(name: SecretName, reference: TokenReference, index: SecretIndex, copies = 0): TokenProvenance {
  const all = index.byName.get(name.name) ?? [];
  const exact = all.filter(({ namespace }) => namespace === name.namespace);
  const copied = all.filter(({ range }) => range !== null && name.namespace !== null && range.covers(name.namespace));
  const loose = all.filter(({ namespace }) => namespace === null || name.namespace === null);
  const origins = exact.length > 0 ? exact : copied.length > 0 ? copied : loose;
  const produced = origins.filter(({ via }) => via !== null);
  const isGuess = origins === loose || produced.length > 1 || origins.some(({ range }) => range?.exact === false);
  const confidence = origins.length > 0 && isGuess ? lower(reference.confidence) : reference.confidence;
  const plain = origins.find(({ via }) => via === null);
  const base = { name, secret: plain?.manifest ?? null, confidence };
  const [first] = produced;
  const source = plain?.copyOf ?? first?.copyOf ?? null;
  if (source !== null && first?.producer == null) {
    const followed = copies < MAX_COPIES ? ofSecret({ ...source, key: name.key }, reference, index, copies + 1) : null;
    if (followed === null) return { ...base, provenance: 'unknown', via: null, producer: null, keyFound: 'open' };
    return { ...followed, name, confidence: lowest(followed.confidence, confidence) };
  }
  if (first !== undefined) {
    const { manifest, producer, via } = first;
    if (producer === null) return { ...base, provenance: 'store', via, producer: manifest, keyFound: 'open' };
    const provenance = classOf(manifest, producer, index);
    const found = keyFound(manifest, producer, name.key);
    if (provenance === 'static-secret')
      return { ...base, secret: manifest, provenance, via, producer: null, keyFound: found };
    return { ...base, provenance, via, producer: manifest, keyFound: found };
  }
  if (plain === undefined) return { ...base, provenance: 'unknown', via: null, producer: null, keyFound: 'open' };
  const { manifest } = plain;
  return {
    ...base,
    ...writtenProvenance(manifest, name.key),
    producer: null,
    keyFound: name.key === null ? 'open' : hasKey(manifest, name.key) ? 'yes' : 'no',
  };
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

function classOf(manifest: Manifest, producer: Producer, index: SecretIndex): Provenance {
  const kinds = (producer.dynamicWhen ?? [])
    .flatMap((path) => matchesOf(manifest.value, path))
    .map(({ value }) => String(value));
  if (kinds.some((kind) => (producer.dynamicKinds ?? []).includes(kind))) return 'dynamic';
  const store = storeOf(manifest, index);
  if (store !== null && isObject(valueAt(store.value, ['spec', 'provider', 'fake']))) return 'literal';
  return producer.class;
}

/** The SecretStore that an ExternalSecret reads from, where it is in the scan. */
export function storeOf(manifest: Manifest, index: SecretIndex): Manifest | null {
  const reference =
    valueAt(manifest.value, ['spec', 'secretStoreRef']) ??
    valueAt(manifest.value, ['spec', 'externalSecretSpec', 'secretStoreRef']);
  const name = isObject(reference) ? stringAt(reference['name']) : undefined;
  const kind = isObject(reference) ? (stringAt(reference['kind']) ?? 'SecretStore') : 'SecretStore';
  if (name === undefined) return null;
  return storeNamed(kind, name, manifest.namespace, index);
}

function storeNamed(kind: string, name: string, namespace: string | null, index: SecretIndex): Manifest | null {
  const found = index.stores.get(`${kind}/${name}`) ?? [];
  if (kind === 'ClusterSecretStore') return found[0] ?? null;
  return (
    found.find((store) => store.namespace === namespace) ??
    found.find((store) => store.namespace === null || namespace === null) ??
    null
  );
}

function keyFound(manifest: Manifest, producer: Producer, key: string | null): TokenProvenance['keyFound'] {
  if (key === null) return 'open';
  const namesAt = (paths: readonly string[]): string[] =>
    paths.flatMap((path) =>
      matchesOf(manifest.value, path).map(({ value, keys }) =>
        path.endsWith('.*') ? (keys.at(-1) ?? '') : String(value),
      ),
    );
  const template = namesAt(producer.templateKeys ?? []);
  const merges =
    valueAt(manifest.value, ['spec', 'target', 'template', 'mergePolicy']) === 'Merge' ||
    /Merge/.test(String(valueAt(manifest.value, ['spec', 'target', 'creationPolicy']) ?? ''));
  if (template.length > 0 && !merges) return template.includes(key) ? 'yes' : 'no';
  if (namesAt(producer.keys ?? []).includes(key)) return 'yes';
  const isOpen =
    merges ||
    (producer.openKeys ?? []).some((path) => path === '*' || matchesOf(manifest.value, path).length > 0) ||
    valueAt(manifest.value, ['spec', 'target', 'template', 'templateFrom']) !== undefined;
  return isOpen ? 'open' : 'no';
}
