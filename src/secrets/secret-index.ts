import type { SecretStoresCatalog } from '../config/catalog/secret-stores.gen.ts';
import { push } from '../finding/groups.ts';
import { isObject, type Path, stringAt, valueAt } from '../finding/json.ts';
import type { Manifest } from '../input/manifest.ts';
import { stringMap } from '../input/manifests.ts';
import { type ProducedSecret, producedBy, producersByKind } from '../kube/secret-producers.ts';
import {
  annotatedNames,
  type CopyRange,
  clonesOf,
  copyAnnotation,
  copyRange,
  listedClones,
  mirrored,
  rangeOf,
} from './copies.ts';
import type { Provenance, SecretName } from './types.ts';

/** A Secret that is written, or something that produces one. */
export interface Origin {
  readonly manifest: Manifest;
  /** What its producer says of it; null for a Secret that is written, and for copies. */
  readonly made: ProducedSecret | null;
  /** Kind or id of what produces it; null for a Secret that is written. */
  readonly via: string | null;
  /** Its class where no producer of the catalog decides it. */
  readonly class: Provenance | null;
  readonly namespace: string | null;
  readonly range: CopyRange | null;
  /** The Secret that this one copies. */
  readonly copyOf: SecretName | null;
}

/** Every Secret of a scope and everything that produces one, and the stores that they read. */
export interface SecretIndex {
  readonly catalog: SecretStoresCatalog;
  /** Stores and SecretProviderClasses: those of a kind, name and namespace; null = unset. */
  readonly store: (kind: string, name: string, namespace: string | null) => Manifest | null;
  /** What a reference to a Secret may mean. `isGuess`: a namespace is not set, or a selector that can't be followed decides. */
  readonly origins: (
    name: SecretName,
    root: string,
  ) => { readonly origins: readonly Origin[]; readonly isGuess: boolean };
  /** Copies of a Secret that name it as their source. */
  readonly copiesOf: (source: SecretName) => readonly { readonly name: string; readonly origin: Origin }[];
}

const STORE_KINDS = new Set(['SecretStore', 'ClusterSecretStore', 'SecretProviderClass']);

/** Indexes Secrets and their producers. Linear in the number of objects. */
export function createSecretIndex(manifests: readonly Manifest[], catalog: SecretStoresCatalog): SecretIndex {
  const all: { readonly name: string; readonly origin: Origin }[] = [];
  const stores = new Map<string, Manifest[]>();
  const producers = producersByKind(catalog);
  const labels = namespaceLabels(manifests);
  const copies = catalog.copies ?? [];
  for (const manifest of manifests) {
    const { namespace, kind } = manifest;
    const add = (name: string, origin: Partial<Origin>): void => {
      const base = { manifest, made: null, via: null, class: null, namespace, range: null, copyOf: null };
      all.push({ name, origin: { ...base, ...origin } });
    };
    if (STORE_KINDS.has(kind)) {
      push(stores, `${kind}\0${manifest.name}`, manifest);
      push(stores, `${kind}\0${manifest.name}\0${namespace ?? ''}`, manifest);
    }
    if (manifest.group === '' && kind === 'Secret') {
      const range = copyRange(copyAnnotation(manifest, ['metadata.annotations'], copies));
      add(manifest.name, { range, copyOf: mirrored(manifest, copies) });
      continue;
    }
    for (const { name, ...clone } of clonesOf(manifest)) add(name, clone);
    for (const { name, via } of annotatedNames(manifest, catalog.annotated ?? [])) add(name, { via, class: 'store' });
    for (const made of producedBy(manifest, producers)) {
      const annotation = copyAnnotation(manifest, made.producer.annotations ?? [], copies);
      const range = rangeOf(made, labels) ?? copyRange(annotation);
      add(made.name, { made, via: kind, namespace: made.namespace, range });
    }
  }
  all.push(...listedClones(manifests, all));
  const byName = new Map<string, Origin[]>();
  const byPlace = new Map<string, Origin[]>();
  const ranged = new Map<string, Origin[]>();
  const bySource = new Map<string, { readonly name: string; readonly origin: Origin }[]>();
  for (const { name, origin } of all) {
    const source = origin.copyOf;
    if (source !== null) push(bySource, `${source.namespace ?? ''}\0${source.name}`, { name, origin });
    push(byName, name, origin);
    push(byPlace, `${origin.namespace ?? ''}\0${name}`, origin);
    if (origin.range !== null) push(ranged, name, origin);
  }
  return {
    catalog,
    copiesOf: ({ namespace, name }) => bySource.get(`${namespace ?? ''}\0${name}`) ?? [],
    store: (kind, name, namespace) => {
      const found = stores.get(`${kind}\0${name}`) ?? [];
      if (kind === 'ClusterSecretStore') return found[0] ?? null;
      const exact = stores.get(`${kind}\0${name}\0${namespace ?? ''}`)?.[0];
      if (exact !== undefined) return exact;
      return namespace === null ? (found[0] ?? null) : (stores.get(`${kind}\0${name}\0`)?.[0] ?? null);
    },
    origins: ({ namespace, name }, root) => {
      const here = byPlace.get(`${namespace ?? ''}\0${name}`) ?? [];
      const exact = here.filter(
        ({ manifest, range }) => (namespace !== null || manifest.root === root) && range?.own !== false,
      );
      if (exact.length > 0) return { origins: exact, isGuess: false };
      const reached = namespace === null ? [] : (ranged.get(name) ?? []);
      const copied = reached.filter(({ range }) => range?.covers(namespace ?? '') !== 'no');
      if (copied.length > 0)
        return { origins: copied, isGuess: copied.some(({ range }) => range?.covers(namespace ?? '') !== 'yes') };
      const loose = namespace === null ? (byName.get(name) ?? []) : (byPlace.get(`\0${name}`) ?? []);
      return {
        origins: loose.filter(({ range }) => range?.own !== false || namespace === null),
        isGuess: true,
      };
    },
  };
}

function namespaceLabels(manifests: readonly Manifest[]): ReadonlyMap<string, Readonly<Record<string, string>>> {
  return new Map(
    manifests.flatMap(({ group, kind, name, value }) => {
      if (group !== '' || kind !== 'Namespace') return [];
      const labels = valueAt(value, ['metadata', 'labels']);
      return [[name, { ...(isObject(labels) ? stringMap(labels) : {}), 'kubernetes.io/metadata.name': name }] as const];
    }),
  );
}

/** The SecretStore from which one key of an ExternalSecret comes, where it is in the scan; the key's own reference wins. */
export function storeOf(
  manifest: Manifest,
  index: SecretIndex,
  key: string | null = null,
  namespace = manifest.namespace,
): Manifest | null {
  const reference = storeReferenceOf(manifest, key);
  return reference === null ? null : index.store(reference.kind, reference.name, namespace);
}

/** The store that an ExternalSecret names for one key, and where. */
export function storeReferenceOf(
  { value }: Manifest,
  key: string | null,
): { readonly kind: string; readonly name: string; readonly path: Path } | null {
  const outer = valueAt(value, ['spec', 'externalSecretSpec']);
  const spec = outer ?? value['spec'];
  const own = valueAt(itemOfKey(spec, key), ['sourceRef', 'storeRef']);
  const reference = own ?? valueAt(spec, ['secretStoreRef']);
  const name = stringAt(valueAt(reference, ['name']));
  if (name === undefined) return null;
  // The place of a key's own reference is that of the key.
  const path: Path =
    own !== undefined ? ['spec'] : ['spec', ...(outer === undefined ? [] : ['externalSecretSpec']), 'secretStoreRef'];
  return { kind: stringAt(valueAt(reference, ['kind'])) ?? 'SecretStore', name, path };
}

/** The entry of an ExternalSecret that writes a key; the only entry of `dataFrom` where no `data` does. */
export function itemOfKey(spec: Manifest['value'][string], key: string | null): Manifest['value'][string] {
  const data = valueAt(spec, ['data']);
  const from = valueAt(spec, ['dataFrom']);
  const own = Array.isArray(data) ? data.find((item) => isObject(item) && item['secretKey'] === key) : undefined;
  return own ?? (Array.isArray(from) && from.length === 1 ? from[0] : undefined);
}
