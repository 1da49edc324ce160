import type { SecretStoresCatalog } from '../config/catalog/secret-stores.gen.ts';
import { isObject, stringAt, valueAt } from '../finding/json.ts';
import type { Manifest } from '../input/manifest.ts';
import { matchesOf } from '../kube/paths.ts';
import type { TokenReference } from '../kube/token-reference.ts';
import type { Provenance, SecretName, TokenProvenance } from './types.ts';

export type Producer = SecretStoresCatalog['producers'][number];

interface Origin {
  readonly manifest: Manifest;
  readonly producer: Producer | null;
  readonly namespace: string | null;
  readonly anyNamespace: boolean;
}

/** Every Secret of a scope and everything that produces one, by name. */
export interface SecretIndex {
  readonly byName: ReadonlyMap<string, readonly Origin[]>;
  readonly manifests: readonly Manifest[];
}

/** Indexes Secrets and their producers by the name of the Secret. */
export function createSecretIndex(manifests: readonly Manifest[], catalog: SecretStoresCatalog): SecretIndex {
  const byName = new Map<string, Origin[]>();
  const add = (name: string, origin: Origin): void => {
    const list = byName.get(name);
    if (list === undefined) byName.set(name, [origin]);
    else list.push(origin);
  };
  for (const manifest of manifests) {
    if (manifest.group === '' && manifest.kind === 'Secret') {
      add(manifest.name, {
        manifest,
        producer: null,
        namespace: manifest.namespace,
        anyNamespace: isReflected(manifest),
      });
      continue;
    }
    const producer = catalog.producers.find(
      ({ groups, kind }) => kind === manifest.kind && groups.includes(manifest.group),
    );
    if (producer === undefined) continue;
    for (const name of namesOf(manifest, producer)) {
      const written = (producer.namespace ?? [])
        .flatMap((path) => matchesOf(manifest.value, path))
        .map(({ value }) => stringAt(value))[0];
      add(name, {
        manifest,
        producer,
        namespace: written ?? manifest.namespace,
        anyNamespace: producer.everyNamespace === true,
      });
    }
  }
  return { byName, manifests };
}

/** Annotations of Reflector and config-syncer that copy a Secret into other namespaces. */
function isReflected(manifest: Manifest): boolean {
  const annotations = valueAt(manifest.value, ['metadata', 'annotations']);
  return (
    isObject(annotations) &&
    (annotations['reflector.v1.k8s.emberstack.com/reflection-auto-enabled'] === 'true' ||
      Object.hasOwn(annotations, 'kubed.appscode.com/sync'))
  );
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
        : (index.manifests.find(
            (manifest) => manifest.kind === 'SecretProviderClass' && manifest.name === reference.providerClass,
          ) ?? null);
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

function ofSecret(name: SecretName, reference: TokenReference, index: SecretIndex): TokenProvenance {
  const all = index.byName.get(name.name) ?? [];
  const exact = all.filter((origin) => origin.namespace === name.namespace || origin.anyNamespace);
  const loose = all.filter((origin) => origin.namespace === null || name.namespace === null);
  const origins = exact.length > 0 ? exact : loose;
  const confidence = exact.length > 0 || origins.length === 0 ? reference.confidence : 'medium';
  const produced = origins.find(({ producer }) => producer !== null);
  const plain = origins.find(({ producer }) => producer === null);
  const base = { name, secret: plain?.manifest ?? null, confidence };
  if (produced?.producer !== undefined && produced.producer !== null) {
    const { manifest, producer } = produced;
    return {
      ...base,
      provenance: classOf(manifest, producer, index),
      via: manifest.kind,
      producer: manifest,
      keyFound: keyFound(manifest, producer, name.key),
    };
  }
  if (plain === undefined) return { ...base, provenance: 'unknown', via: null, producer: null, keyFound: 'open' };
  const { manifest } = plain;
  const sops = isObject(manifest.value['sops']) && stringAt(valueAt(manifest.value, ['sops', 'mac'])) !== undefined;
  const argo = /<path:[^>]+>/.test(JSON.stringify(manifest.value['stringData'] ?? manifest.value['data'] ?? ''));
  const provenance: Provenance = sops ? 'encrypted' : argo ? 'store' : 'static-secret';
  return {
    ...base,
    provenance,
    via: sops ? 'SOPS' : argo ? 'argocd-vault-plugin' : null,
    producer: null,
    keyFound: name.key === null ? 'open' : hasKey(manifest, name.key) ? 'yes' : 'no',
  };
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
  return (
    index.manifests.find(
      (store) =>
        store.kind === kind &&
        store.name === name &&
        (kind === 'ClusterSecretStore' || store.namespace === manifest.namespace || store.namespace === null),
    ) ?? null
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
