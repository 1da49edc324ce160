import type { SecretStoresCatalog } from '../config/catalog/secret-stores.gen.ts';
import { push } from '../finding/groups.ts';
import { isObject, valueAt } from '../finding/json.ts';
import type { Manifest } from '../input/manifest.ts';
import { stringMap } from '../input/manifests.ts';
import { hasUnreadKeys, UNREAD_KEY } from '../render/unread-files.ts';
import { producedBy, producersByKind, type SecretKeys } from './secret-producers.ts';

/** Objects of one scope by kind and name. */
export interface Objects {
  readonly manifests: readonly Manifest[];
  /**
   * `group` '' = core. A namespace of null matches by name alone where exactly one object has it. Where several objects have the name (samples
   * that don't belong together), the one nearest to the file that asks counts.
   */
  readonly find: (
    group: string,
    kind: string,
    namespace: string | null,
    name: string,
    asks?: string,
  ) => Manifest | null;
  readonly all: (group: string, kind: string) => readonly Manifest[];
  /** Keys of a Secret and of what produces it; no keys and not open where nothing in the scan does. */
  readonly secretKeys: (namespace: string | null, name: string) => SecretKeys;
  /** Labels of a Namespace object; null where there is none. */
  readonly namespaceLabels: (name: string) => Readonly<Record<string, string>> | null;
}

/** Indexes manifests for look-ups by name; `catalog` says what produces Secrets. */
export function indexObjects(
  manifests: readonly Manifest[],
  catalog: SecretStoresCatalog = { producers: [] },
): Objects {
  const byKind = new Map<string, Manifest[]>();
  const byName = new Map<string, Manifest[]>();
  for (const manifest of manifests) {
    push(byKind, `${manifest.group}/${manifest.kind}`, manifest);
    push(byName, `${manifest.group}/${manifest.kind}/${manifest.name}`, manifest);
  }
  const find: Objects['find'] = (group, kind, namespace, name, asks) => {
    const candidates = byName.get(`${group}/${kind}/${name}`) ?? [];
    const exact = candidates.filter((manifest) => manifest.namespace === namespace);
    if (exact.length > 0) return nearest(exact, asks);
    const loose = candidates.filter((manifest) => namespace === null || manifest.namespace === null);
    return loose.length === 1 ? (loose[0] ?? null) : null;
  };
  return {
    manifests,
    find,
    all: (group, kind) => byKind.get(`${group}/${kind}`) ?? [],
    secretKeys: secretKeysOf(manifests, catalog),
    namespaceLabels: (name) => {
      const found = (byName.get(`/Namespace/${name}`) ?? [])[0];
      if (found === undefined) return null;
      const labels = valueAt(found.value, ['metadata', 'labels']);
      return isObject(labels) ? stringMap(labels) : {};
    },
  };
}

/** Looks at the manifests when first asked. A namespace that is not set may be any. */
function secretKeysOf(manifests: readonly Manifest[], catalog: SecretStoresCatalog): Objects['secretKeys'] {
  let byName: Map<string, (SecretKeys & { readonly namespace: string | null })[]> | null = null;
  const index = (): NonNullable<typeof byName> => {
    const found: NonNullable<typeof byName> = new Map();
    const producers = producersByKind(catalog);
    for (const manifest of manifests) {
      const { namespace, value } = manifest;
      if (manifest.group === '' && manifest.kind === 'Secret') {
        const keys = ['data', 'stringData'].flatMap((field) => {
          const data = value[field];
          return isObject(data) ? Object.keys(data).filter((key) => key !== UNREAD_KEY) : [];
        });
        push(found, manifest.name, { namespace, keys, isOpen: hasUnreadKeys(value) });
      }
      for (const made of producedBy(manifest, producers)) {
        const isEverywhere = made.producer.namespaces !== undefined;
        push(found, made.name, { ...made, namespace: isEverywhere ? null : made.namespace });
      }
    }
    return found;
  };
  return (namespace, name) => {
    byName ??= index();
    const found = (byName.get(name) ?? []).filter(
      (secret) => namespace === null || secret.namespace === null || secret.namespace === namespace,
    );
    return {
      keys: found.flatMap(({ keys }) => keys),
      isOpen: found.some(({ isOpen, keepsOthers }) => isOpen || keepsOthers === true),
    };
  };
}

function nearest(manifests: readonly Manifest[], asks: string | undefined): Manifest | null {
  const [first] = manifests;
  if (first === undefined || manifests.length === 1 || asks === undefined) return first ?? null;
  const shared = (file: string): number => {
    if (file === asks) return Number.POSITIVE_INFINITY;
    const [own, other] = [file.split('/'), asks.split('/')];
    const different = own.findIndex((step, index) => step !== other[index]);
    return different < 0 ? own.length : different;
  };
  return manifests.reduce((best, next) => (shared(next.file) > shared(best.file) ? next : best), first);
}
