import type { IdentityCatalog } from '../config/catalog/identity.gen.ts';
import { type Json, listAt, type Path, stringAt, valueAt } from '../finding/json.ts';
import type { Place } from '../finding/types.ts';
import type { Manifest } from '../input/manifest.ts';
import { stringMap } from '../input/manifests.ts';
import type { Objects } from '../kube/objects.ts';
import { matchesOf } from '../kube/paths.ts';
import type { Workload } from '../kube/workload.ts';
import { type SecretIndex, storeOf, storeReferenceOf } from './secret-index.ts';
import type { TokenProvenance } from './types.ts';

/** How a store knows who asks for the token. */
export interface StoreAuthentication {
  /** workload = a service account's identity, controller = the operator's own, static = a credential that somebody keeps. */
  readonly form: 'workload' | 'controller' | 'static' | 'unknown';
  /** `SecretStore ml/vault` */
  readonly store: string;
  readonly says: string;
  /** Service account that the store lets in, where it names one. */
  readonly account: string | null;
  /** Every namespace may use it. */
  readonly servesAll: boolean;
  readonly at: Place;
}

/** A mark that a pod has an identity outside the cluster. Absence proves nothing: EKS Pod Identity and GKE direct principals leave none. */
export interface IdentityMark {
  readonly says: string;
  /** A projected token is proved; an annotation only asserts what the cloud must agree to. */
  readonly strength: 'proved' | 'asserted';
  readonly at: Place;
}

/** How the store of a token authenticates who asks; null where no store issues it. `unknown` where the store isn't in the scan. */
export function storeAuthenticationOf(
  origin: TokenProvenance,
  index: SecretIndex,
  objects: Objects,
  catalog: IdentityCatalog,
): StoreAuthentication | null {
  const { producer } = origin;
  if (producer === null || (origin.provenance !== 'store' && origin.provenance !== 'dynamic')) return null;
  const found =
    storeOf(producer, index, origin.name?.key, producer.namespace ?? origin.name?.namespace) ??
    vaultAuthOf(producer, objects);
  const missing = found === null ? missingStore(producer, origin.name?.key ?? null) : null;
  if (missing !== null) return missing;
  const store = found ?? producer;
  const { namespace } = store;
  const isCluster = store.kind.startsWith('Cluster');
  const base = {
    store: `${store.kind} ${namespace === null || isCluster ? '' : `${namespace}/`}${store.name}`,
    servesAll: servesAll(store),
    at: store.locate(['metadata', 'name']),
  };
  // The account of a VaultAuth is one of the namespace that uses it.
  const home = store.kind === 'VaultAuth' ? (producer.namespace ?? namespace) : namespace;
  for (const { group, kinds, path, equals, form, says, account } of catalog.storeAuthentication) {
    if (group !== store.group || !kinds.includes(store.kind)) continue;
    const match = matchesOf(store.value, path).find(({ value }) => equals === undefined || value === equals);
    if (match === undefined) continue;
    const named = account === undefined ? undefined : matchesOf(store.value, account)[0]?.value;
    return {
      ...base,
      form,
      says,
      account: accountText(named, isCluster ? null : home),
      at: store.locate(match.path),
    };
  }
  return { ...base, form: 'unknown', says: 'nothing in the manifests says how', account: null };
}

/**
 * A ClusterSecretStore without conditions, a VaultAuth for all namespaces; without a list a VaultAuth is for its own only
 * (hashicorp/vault-secrets-operator@9b840a5a api/v1beta1/vaultauth_types.go).
 */
function servesAll({ kind, value }: Manifest): boolean {
  if (kind === 'ClusterSecretStore') return listAt(valueAt(value, ['spec', 'conditions'])).length === 0;
  return kind === 'VaultAuth' && listAt(valueAt(value, ['spec', 'allowedNamespaces'])).includes('*');
}

/** A store that is named and not in the scan, or not named at all; null for what needs none. */
function missingStore(producer: Manifest, key: string | null): StoreAuthentication | null {
  const unknown = (store: string, says: string, path: Path): StoreAuthentication => ({
    form: 'unknown',
    store,
    says,
    account: null,
    servesAll: false,
    at: producer.locate(path),
  });
  const own = `${producer.kind} ${producer.namespace === null ? '' : `${producer.namespace}/`}${producer.name}`;
  if (producer.group === 'secrets.hashicorp.com') {
    const named = stringAt(valueAt(producer.value, ['spec', 'vaultAuthRef']));
    if (named === undefined)
      return unknown(own, 'it names no VaultAuth: the default of the operator counts', ['metadata', 'name']);
    return unknown(`VaultAuth ${named}`, 'it is not in the scan', ['spec', 'vaultAuthRef']);
  }
  if (producer.group !== 'external-secrets.io') return null;
  const reference = storeReferenceOf(producer, key);
  if (reference === null) return unknown(own, 'it names no store', ['metadata', 'name']);
  return unknown(`${reference.kind} ${reference.name}`, 'it is not in the scan', reference.path);
}

/** VaultAuth of a Vault operator's object; `vaultAuthRef` is a name or namespace/name. */
function vaultAuthOf(producer: Manifest, objects: Objects): Manifest | null {
  const reference = stringAt(valueAt(producer.value, ['spec', 'vaultAuthRef']));
  if (reference === undefined) return null;
  const slash = reference.indexOf('/');
  const namespace = slash < 0 ? producer.namespace : reference.slice(0, slash);
  return objects.find('secrets.hashicorp.com', 'VaultAuth', namespace, reference.slice(slash + 1));
}

function accountText(value: Json | undefined, namespace: string | null): string | null {
  const name = stringAt(value) ?? stringAt(valueAt(value, ['name']));
  if (name === undefined) return null;
  const prefix = stringAt(valueAt(value, ['namespace'])) ?? namespace;
  return prefix === null ? name : `${prefix}/${name}`;
}

/** Marks of an identity outside the cluster: annotations of the service account or the pod, projected tokens with an audience. */
export function identityMarksOf(
  workload: Workload,
  podIndex: number,
  objects: Objects,
  catalog: IdentityCatalog,
): readonly IdentityMark[] {
  const pod = workload.pods[podIndex];
  if (pod === undefined) return [];
  const account = objects.find('', 'ServiceAccount', pod.namespace, pod.serviceAccount);
  const accountAnnotations = stringMap(valueAt(account?.value, ['metadata', 'annotations']));
  const marks = catalog.workloadIdentity.flatMap(({ on, key, podLabel, says }): IdentityMark[] => {
    if (podLabel !== undefined && pod.labels[podLabel] !== 'true') return [];
    if (on === 'pod') {
      const isSet = Object.hasOwn(pod.annotations, key);
      return isSet
        ? [{ says, strength: 'asserted', at: workload.manifest.locate([...pod.path, 'metadata', 'annotations', key]) }]
        : [];
    }
    if (account === null || accountAnnotations[key] === undefined) return [];
    return [{ says, strength: 'asserted', at: account.locate(['metadata', 'annotations', key]) }];
  });
  for (const { value, path } of pod.volumes) {
    for (const [position, source] of listAt(valueAt(value, ['projected', 'sources'])).entries()) {
      const audience = stringAt(valueAt(source, ['serviceAccountToken', 'audience']));
      if (audience === undefined) continue;
      const at = workload.manifest.locate([
        ...path,
        'projected',
        'sources',
        position,
        'serviceAccountToken',
        'audience',
      ]);
      marks.push({ says: `a projected token for ${audience}`, strength: 'proved', at });
    }
  }
  return marks;
}
