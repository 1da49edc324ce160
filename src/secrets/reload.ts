import type { SecretStoresCatalog } from '../config/catalog/secret-stores.gen.ts';
import { isObject, textOf, valueAt } from '../finding/json.ts';
import { stringMap } from '../input/manifests.ts';
import { matchesOf } from '../kube/paths.ts';
import { matchesIn } from '../kube/secret-producers.ts';
import type { TokenReference } from '../kube/token-reference.ts';
import type { RotationOptions } from './rotation.ts';
import type { RotationFacts, TokenProvenance } from './types.ts';

/** Whether a running process sees a new token: files follow the Secret (not with subPath), variables never do, unless something restarts the workload. */
export function reloadOf(
  reference: TokenReference,
  origin: TokenProvenance,
  options: RotationOptions,
): Pick<RotationFacts, 'reload' | 'notReloaded'> {
  const { workload } = reference;
  const { stores } = options;
  const isHeld = origin.name !== null || reference.providerClass !== null;
  if (!isHeld || !reference.effective) return { reload: null, notReloaded: null };
  if (workload.shortLived || isInit(reference)) return { reload: 'short-lived', notReloaded: null };
  if (reference.reference === 'volume' && !reference.subPath) return { reload: 'file-mount', notReloaded: null };
  if (!['env', 'envFrom', 'argument', 'volume'].includes(reference.reference))
    return { reload: null, notReloaded: null };
  const restarter = restarterOf(reference, origin, origin.name?.name ?? '', options);
  if (restarter !== null) return { reload: restarter, notReloaded: null };
  if (isHashed(origin, stores)) return { reload: 'kustomize-hash', notReloaded: null };
  if (origin.producer !== null && restarts(origin.producer.value, origin, workload, stores))
    return { reload: 'restart-target', notReloaded: null };
  const why =
    reference.reference === 'volume'
      ? 'mounted with subPath'
      : reference.reference === 'argument'
        ? 'from its arguments'
        : 'from its environment';
  return { reload: null, notReloaded: { why } };
}

/** An init container reads its token, does its work and ends. */
function isInit({ workload, pod, container }: TokenReference): boolean {
  const found = workload.pods[pod]?.containers.find(({ name }) => name === container);
  return found?.type === 'init';
}

const RELOADER = 'reloader.stakater.com/';

/** Id of what restarts the workload when the Secret changes. */
function restarterOf(
  { workload, pod }: TokenReference,
  origin: TokenProvenance,
  secret: string,
  { rotation, stores, objects, switches }: RotationOptions,
): string | null {
  const own = stringMap(valueAt(workload.manifest.value, ['metadata', 'annotations']));
  const template = workload.pods[pod]?.annotations ?? {};
  const held = secretAnnotations(origin, stores);
  const ofReloader = rotation.reload.filter(({ key }) => key.includes(RELOADER));
  // Reloader looks at the pod template only where the workload has none of its annotations.
  const places = ofReloader.some(({ key }) => own[key] !== undefined) ? [own] : [own, template];
  const isVetoed =
    held[`${RELOADER}ignore`] === 'true' || namesSecret(own[`secrets.exclude.${RELOADER}reload`] ?? '', secret);
  const space = objects?.find('', 'Namespace', null, workload.pods[pod]?.namespace ?? '');
  const holders: Readonly<Record<'workload' | 'template' | 'secret' | 'namespace', Annotations>> = {
    workload: own,
    template,
    secret: held,
    namespace: stringMap(valueAt(space?.value, ['metadata', 'annotations'])),
  };
  for (const { id, key, value, groups, match, on, kinds } of rotation.reload) {
    const isReloader = key.includes(RELOADER);
    if ((isReloader && isVetoed) || (kinds !== undefined && !kinds.includes(workload.kind))) continue;
    if (groups !== undefined && !groups.includes(origin.producer?.group ?? '')) continue;
    if (match !== undefined && held[match] !== 'true') continue;
    const asked = on?.map((one) => holders[one]) ?? (isReloader ? places : [own, template]);
    for (const annotations of asked) {
      const written = annotations[key];
      if (written !== undefined && (value === undefined ? namesSecret(written, secret) : written === value)) return id;
    }
  }
  for (const { isOn, entry } of switches?.values() ?? []) {
    if (!isOn || entry.effect !== 'reload') continue;
    if (entry.groups !== undefined && !entry.groups.includes(origin.producer?.group ?? '')) continue;
    const { unless } = entry;
    if (unless === undefined || (!isVetoed && own[unless] !== 'false' && template[unless] !== 'false')) return entry.id;
  }
  // A checksum follows the Secret only where the same chart writes its value.
  const hasChecksum = [own, template].some((all) => Object.keys(all).some((key) => key.startsWith('checksum/')));
  const isOfChart = origin.secret?.origin === 'helm' && workload.manifest.origin === 'helm';
  return hasChecksum && origin.producer === null && isOfChart && origin.secret?.root === workload.root
    ? 'helm-checksum'
    : null;
}

type Annotations = Readonly<Record<string, string>>;

/** What kustomize appends to a generated name (api/hasher: ten of the hexadecimal digits, some replaced). */
const HASH = /-[2456789bcdfghkmt]{10}$/;

/** A generator that puts a hash into the Secret's name rolls every consumer. */
function isHashed({ secret, item }: TokenProvenance, stores: SecretStoresCatalog): boolean {
  if (secret?.kind === 'Secret' && secret.origin === 'kustomize') return HASH.test(secret.name);
  const entry = stores.producers.find(({ kind, groups }) => kind === secret?.kind && groups.includes(secret.group));
  if (secret === null || entry?.hashed === undefined) return false;
  return !entry.hashed.unless.some((condition) => {
    const [path = '', value] = condition.split('=');
    return matchesIn(secret.value, path, item).some((match) => textOf(match.value) === value);
  });
}

/** Annotations that the Secret has or will have. */
function secretAnnotations(origin: TokenProvenance, stores: SecretStoresCatalog): Readonly<Record<string, string>> {
  const { producer, secret } = origin;
  const entry = stores.producers.find(({ kind, groups }) => kind === producer?.kind && groups.includes(producer.group));
  const all = (entry?.annotations ?? ['metadata.annotations']).flatMap((path) =>
    producer === null ? [] : matchesOf(producer.value, path).map(({ value }) => stringMap(value)),
  );
  return Object.assign(
    Object.create(null),
    ...all,
    secret === null ? {} : stringMap(valueAt(secret.value, ['metadata', 'annotations'])),
  );
}

/** Reloader takes a comma list of regular expressions that match whole names. */
function namesSecret(list: string, name: string): boolean {
  return list.split(',').some((entry) => {
    const pattern = entry.trim();
    if (pattern === name) return true;
    if (pattern === '') return false;
    // An expression that is not followed gets the benefit of the doubt.
    if (!/^[\w.*-]+$/.test(pattern)) return true;
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
  workload: TokenReference['workload'],
  stores: SecretStoresCatalog,
): boolean {
  const entry = stores.producers.find(({ kind }) => kind === origin.via);
  if (entry?.restarts === undefined || valueAt(producer, ['spec', 'hmacSecretData']) === false) return false;
  return matchesOf(producer, `${entry.restarts}[*]`).some(
    ({ value }) =>
      isObject(value) &&
      value['name'] === workload.name &&
      value['kind'] === (workload.kind === 'Rollout' ? 'argo.Rollout' : workload.kind),
  );
}
