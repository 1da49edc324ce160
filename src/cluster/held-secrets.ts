import type { EnvironmentCatalog } from '../config/catalog/environment.gen.ts';
import { isObject } from '../finding/json.ts';
import type { Manifest } from '../input/manifest.ts';
import type { HeldSecret } from './types.ts';

const NAME = /(?:^|[-_.])(?:hf|hugging-?_?face)(?:[-_.]|$)/i;

/** Secrets of the repository that hold a Hugging Face token by their key's or own name, encrypted ones left out. */
export function heldSecrets(manifests: readonly Manifest[], environment: EnvironmentCatalog): HeldSecret[] {
  const names = new Set(
    environment.tokens
      .filter(({ file, keyless }) => file !== true && keyless !== true)
      .map(({ name }) => name.toLowerCase()),
  );
  return manifests.flatMap((secret): HeldSecret[] => {
    if (secret.group !== '' || secret.kind !== 'Secret' || isObject(secret.value['sops'])) return [];
    return ['stringData', 'data'].flatMap((field) => {
      const data = secret.value[field];
      if (!isObject(data)) return [];
      return Object.keys(data)
        .filter(
          (key) =>
            names.has(key.toLowerCase().replaceAll('-', '_')) ||
            NAME.test(key) ||
            (NAME.test(secret.name) && /token|key/i.test(key)),
        )
        .map((key) => ({ secret, key, at: secret.locate([field, key], 'key') }));
    });
  });
}
