import type { RotationCatalog } from '../config/catalog/rotation.gen.ts';
import type { SecretStoresCatalog } from '../config/catalog/secret-stores.gen.ts';
import { isObject, valueAt } from '../finding/json.ts';
import { stringMap } from '../input/manifests.ts';
import { matchesOf } from '../kube/paths.ts';
import type { TokenReference } from '../kube/token-reference.ts';
import type { RotationFacts, TokenProvenance } from './types.ts';

/** Whether a running process sees a new token: files follow the Secret (not with subPath), variables never do, unless something restarts the workload. */
export function reloadOf(
  reference: TokenReference,
  origin: TokenProvenance,
  rotation: RotationCatalog,
  stores: SecretStoresCatalog,
): Pick<RotationFacts, 'reload' | 'notReloaded'> {
  const { workload } = reference;
  if (origin.name === null || !reference.effective) return { reload: null, notReloaded: null };
  if (workload.shortLived) return { reload: 'short-lived', notReloaded: null };
  if (reference.reference === 'volume' && !reference.subPath) return { reload: 'file-mount', notReloaded: null };
  if (!['env', 'envFrom', 'argument', 'volume'].includes(reference.reference))
    return { reload: null, notReloaded: null };
  const own = stringMap(valueAt(workload.manifest.value, ['metadata', 'annotations']));
  const pod = workload.pods[reference.pod]?.annotations ?? {};
  for (const annotations of [own, pod]) {
    for (const { id, key, value } of rotation.reload) {
      const written = annotations[key];
      if (written === undefined) continue;
      if (value !== undefined ? written === value : namesSecret(written, origin.name.name))
        return { reload: id, notReloaded: null };
    }
    if (Object.keys(annotations).some((key) => key.startsWith('checksum/')))
      return { reload: 'helm-checksum', notReloaded: null };
  }
  if (origin.producer !== null && restarts(origin.producer.value, origin, workload.name, stores))
    return { reload: 'restart-target', notReloaded: null };
  const why =
    reference.reference === 'volume'
      ? 'mounted with subPath'
      : reference.reference === 'argument'
        ? 'from its arguments'
        : 'from its environment';
  return { reload: null, notReloaded: { why } };
}

/** Reloader takes a comma list of regular expressions that match whole names. */
function namesSecret(list: string, name: string): boolean {
  return list.split(',').some((entry) => {
    const pattern = entry.trim();
    if (pattern === name) return true;
    if (!/^[\w.*-]+$/.test(pattern)) return false;
    const parts = pattern.split('.*');
    return (
      parts.length > 1 &&
      name.startsWith(parts[0] ?? '') &&
      name.endsWith(parts.at(-1) ?? '') &&
      name.length >= parts.join('').length
    );
  });
}

function restarts(
  producer: TokenReference['workload']['manifest']['value'],
  origin: TokenProvenance,
  workload: string,
  stores: SecretStoresCatalog,
): boolean {
  const entry = stores.producers.find(({ kind }) => kind === origin.via);
  if (entry?.restarts === undefined || valueAt(producer, ['spec', 'hmacSecretData']) === false) return false;
  return matchesOf(producer, `${entry.restarts}[*]`).some(({ value }) => isObject(value) && value['name'] === workload);
}
