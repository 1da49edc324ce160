import type { SecretStoresCatalog } from '../config/catalog/secret-stores.gen.ts';
import { isObject, type Path, valueAt } from '../finding/json.ts';
import type { Manifest } from '../input/manifest.ts';
import type { Provenance } from './types.ts';

/** What a Secret that is written in the repository holds under a key (null = any): ciphertext, a pointer that something fills in, or the value itself. */
export function writtenProvenance(
  secret: Manifest,
  key: string | null,
  catalog: SecretStoresCatalog,
): { readonly provenance: Provenance; readonly via: string | null } {
  const held = writtenValues(secret, key);
  const values = held.map(({ value }) => value);
  const cipher = (catalog.ciphers ?? []).find(({ pattern, besides }) => {
    const isCipher = new RegExp(pattern);
    const ofKey = held.filter(
      ({ path, value }) => value !== '' && !(besides !== undefined && new RegExp(besides).test(String(path.at(-1)))),
    );
    return ofKey.length > 0 && ofKey.every(({ value }) => isCipher.test(value));
  });
  if (cipher !== undefined) return { provenance: 'encrypted', via: cipher.says };
  const annotations = valueAt(secret.value, ['metadata', 'annotations']);
  const hasPath = isObject(annotations) && Object.hasOwn(annotations, 'avp.kubernetes.io/path');
  if (values.some((value) => /<path:[^>]{1,500}>/.test(value) || (hasPath && /^<[^<>]{1,200}>$/.test(value))))
    return { provenance: 'store', via: 'argocd-vault-plugin' };
  const injector = (catalog.injectors ?? []).find(
    ({ inSecrets, pattern }) =>
      inSecrets === true && pattern !== undefined && values.some((value) => new RegExp(pattern).test(value)),
  );
  if (injector !== undefined) return { provenance: 'injector', via: injector.id };
  return { provenance: 'static-secret', via: null };
}

/** Values of a Secret under a key (null = all), those of `data` decoded. */
export function writtenValues(secret: Manifest, key: string | null): { readonly path: Path; readonly value: string }[] {
  return ['stringData', 'data'].flatMap((field) => {
    const data = secret.value[field];
    if (!isObject(data)) return [];
    const keys = key === null ? Object.keys(data) : Object.hasOwn(data, key) ? [key] : [];
    return keys.flatMap((name) => {
      const value = data[name];
      if (typeof value !== 'string') return [];
      return [{ path: [field, name], value: field === 'data' ? (decodeBase64(value) ?? value) : value }];
    });
  });
}

const MAX_BASE64 = 4096;

/** Text of a base64 value; null where it is none or longer than any token's. */
export function decodeBase64(value: string): string | null {
  if (value.length > MAX_BASE64) return null;
  const compact = value.replace(/\s+/g, '').replace(/={1,2}$/, '');
  if (compact === '' || compact.length % 4 === 1 || !/^[A-Za-z0-9+/]+$/.test(compact)) return null;
  return new TextDecoder().decode(Uint8Array.from(atob(compact), (character) => character.charCodeAt(0)));
}
