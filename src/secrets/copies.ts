import type { SecretStoresCatalog } from '../config/catalog/secret-stores.gen.ts';
import { isObject, stringAt, valueAt } from '../finding/json.ts';
import type { Manifest } from '../input/manifest.ts';
import { stringMap } from '../input/manifests.ts';
import { matchesOf } from '../kube/paths.ts';
import type { SecretName } from './types.ts';

const REFLECTOR = 'reflector.v1.k8s.emberstack.com/';
const CONFIG_SYNCER = 'kubed.appscode.com/sync';

/** Namespaces into which a Secret is copied. */
export interface CopyRange {
  readonly covers: (namespace: string) => boolean;
  /** False where a label selector decides, which is not followed. */
  readonly exact: boolean;
}

export const EVERYWHERE: CopyRange = { covers: () => true, exact: true };

/** Where Reflector or config-syncer copies a Secret with these annotations; null where neither does. Reflector without a list means every namespace. */
export function copyRange(manifest: Manifest, paths: readonly string[]): CopyRange | null {
  for (const path of paths) {
    for (const { value } of matchesOf(manifest.value, path)) {
      const annotations = stringMap(value);
      const syncer = annotations[CONFIG_SYNCER];
      if (syncer !== undefined) return { covers: () => true, exact: syncer === '' };
      if (annotations[`${REFLECTOR}reflection-auto-enabled`] !== 'true') continue;
      const list = annotations[`${REFLECTOR}reflection-auto-namespaces`] ?? '';
      const names = list.split(',').flatMap((entry) => (entry.trim() === '' ? [] : [entry.trim()]));
      const hasSelector = Object.keys(annotations).some((key) => key.endsWith('-namespaces-selector'));
      if (names.length === 0) return { covers: () => true, exact: !hasSelector };
      const isPlain = names.every((name) => /^[a-z0-9-]+$/.test(name));
      return { covers: (namespace) => !isPlain || names.includes(namespace), exact: isPlain };
    }
  }
  return null;
}

/** The Secret that Reflector mirrors into this one: `namespace/name`. */
export function mirrored(secret: Manifest): SecretName | null {
  const written = stringMap(valueAt(secret.value, ['metadata', 'annotations']))[`${REFLECTOR}reflects`];
  const slash = written?.indexOf('/') ?? -1;
  if (written === undefined || slash < 1) return null;
  return { namespace: written.slice(0, slash), name: written.slice(slash + 1), key: null };
}

/** Secrets that a Kyverno policy clones, with their source. */
export function clonesOf(
  manifest: Manifest,
): { name: string; namespace: string | null; via: string; copyOf: SecretName; range: CopyRange | null }[] {
  if (manifest.group !== 'kyverno.io') return [];
  return matchesOf(manifest.value, 'spec.rules[*].generate').flatMap(({ value }) => {
    if (!isObject(value) || value['kind'] !== 'Secret' || !isObject(value['clone'])) return [];
    const source = stringAt(value['clone']['name']);
    const namespace = stringAt(value['namespace']) ?? null;
    const isComputed = namespace === null || namespace.includes('{{');
    if (source === undefined) return [];
    return [
      {
        name: stringAt(value['name']) ?? source,
        namespace: isComputed ? null : namespace,
        via: manifest.kind,
        copyOf: { namespace: stringAt(value['clone']['namespace']) ?? null, name: source, key: null },
        range: isComputed ? EVERYWHERE : null,
      },
    ];
  });
}

/** Secrets that an operator makes for an annotated workload. */
export function annotatedNames(
  manifest: Manifest,
  entries: NonNullable<SecretStoresCatalog['annotated']>,
): { readonly name: string; readonly via: string }[] {
  if (entries.length === 0) return [];
  return [
    ['metadata', 'annotations'],
    ['spec', 'template', 'metadata', 'annotations'],
  ].flatMap((path) => {
    const annotations = valueAt(manifest.value, path);
    if (!isObject(annotations)) return [];
    return entries.flatMap(({ id, trigger, name }) => {
      const written =
        Object.hasOwn(annotations, trigger) && Object.hasOwn(annotations, name) ? annotations[name] : null;
      return typeof written === 'string' && written !== '' ? [{ name: written, via: id }] : [];
    });
  });
}
