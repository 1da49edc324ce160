import { push } from '../finding/groups.ts';
import { isObject, type Json, type JsonObject, listAt, type Path, stringAt, valueAt } from '../finding/json.ts';
import type { Place } from '../finding/types.ts';
import type { Manifest } from '../input/manifest.ts';
import type { Workload } from '../kube/workload.ts';
import type { SecretCopy } from './fan-out.ts';
import type { SecretName, TokenProvenance } from './types.ts';

/** A pod that gets a Secret, or one key of it. */
export interface Consumer {
  readonly workload: Workload;
  /** Whose token it is then: `ml/tgi`, a service account; the workload itself where an operator chooses the account. */
  readonly identity: string;
  readonly namespace: string | null;
  /** null where the manifest doesn't show which account: an operator's choice, a value to be filled in. */
  readonly serviceAccount: string | null;
  readonly key: string | null;
  readonly at: Place;
}

/** Who uses which Secret, and which Secrets hold the same remote value. */
export interface Sharing {
  readonly bySecret: ReadonlyMap<string, readonly Consumer[]>;
  readonly byRemote: ReadonlyMap<string, readonly SecretName[]>;
}

/** Looks at every pod of a scope, callers or not, and at every ExternalSecret. */
export function createSharing(workloads: readonly Workload[], manifests: readonly Manifest[]): Sharing {
  const bySecret = new Map<string, Consumer[]>();
  for (const workload of workloads)
    for (const [name, consumer] of workload.pods.flatMap((_, pod) => usesOf(workload, pod)))
      push(bySecret, name, consumer);
  const byRemote = new Map<string, SecretName[]>();
  for (const manifest of manifests) {
    if (manifest.kind !== 'ExternalSecret') continue;
    const name = stringAt(valueAt(manifest.value, ['spec', 'target', 'name'])) ?? manifest.name;
    for (const item of listAt(valueAt(manifest.value, ['spec', 'data']))) {
      const key = isObject(item) ? (stringAt(item['secretKey']) ?? null) : null;
      const remote = key === null ? null : remoteOf(manifest, key);
      if (remote !== null) push(byRemote, remote, { namespace: manifest.namespace, name, key });
    }
  }
  return { bySecret, byRemote };
}

/**
 * Every pod that gets the token of `origin`: through its Secret, the one that this copies, its copies, or another Secret that holds the same
 * remote value. An unset namespace is the same within `root` only.
 */
export function consumersOf(
  origin: TokenProvenance,
  root: string,
  sharing: Sharing,
  copies: readonly SecretCopy[] = [],
): readonly Consumer[] {
  if (origin.name === null) return [];
  const { copyOf } = origin;
  const names: SecretName[] = [
    origin.name,
    ...(copyOf === null ? [] : [{ ...copyOf, key: copyOf.key ?? origin.name.key }]),
  ];
  const remote =
    origin.producer === null || origin.name.key === null ? null : remoteOf(origin.producer, origin.name.key);
  if (remote !== null) names.push(...(sharing.byRemote.get(remote) ?? []));
  const key = origin.name.key;
  const takes = (consumer: Consumer, own: string | null): boolean =>
    own === null || consumer.key === null || consumer.key === own;
  const found = new Set([
    ...names.flatMap((name) =>
      (sharing.bySecret.get(name.name) ?? []).filter(
        (consumer) =>
          consumer.namespace === name.namespace &&
          (consumer.namespace !== null || consumer.workload.root === root) &&
          takes(consumer, name.key),
      ),
    ),
    ...copies.flatMap(({ name, covers }) =>
      (sharing.bySecret.get(name) ?? []).filter(
        (consumer) => consumer.namespace !== null && covers(consumer.namespace) && takes(consumer, key),
      ),
    ),
  ]);
  return [...found];
}

/** What an ExternalSecret reads for one key, store included; null where several remote values may end up there. */
function remoteOf(manifest: Manifest, key: string): string | null {
  if (manifest.kind !== 'ExternalSecret' || valueAt(manifest.value, ['spec', 'target', 'template']) !== undefined)
    return null;
  const item = listAt(valueAt(manifest.value, ['spec', 'data'])).find(
    (one) => isObject(one) && one['secretKey'] === key,
  );
  const reference = valueAt(item, ['remoteRef']);
  const store = valueAt(item, ['sourceRef', 'storeRef']) ?? valueAt(manifest.value, ['spec', 'secretStoreRef']);
  if (!isObject(reference) || !isObject(store)) return null;
  const kind = stringAt(store['kind']) ?? 'SecretStore';
  const scope = kind === 'ClusterSecretStore' ? '' : `${manifest.namespace ?? ''}`;
  return JSON.stringify([kind, scope, store['name'], reference['key'], reference['property'] ?? null]);
}

function usesOf(workload: Workload, index: number): [string, Consumer][] {
  const pod = workload.pods[index];
  if (pod === undefined) return [];
  const isKnown = pod.serviceAccountKnown && !/[$<{%]/.test(pod.serviceAccount);
  const serviceAccount = isKnown ? pod.serviceAccount : null;
  const prefix = pod.namespace === null ? '' : `${pod.namespace}/`;
  const identity =
    serviceAccount === null ? `${workload.kind} ${prefix}${workload.name}` : `${prefix}${serviceAccount}`;
  const uses: [string, Consumer][] = [];
  const add = (reference: Json | undefined, field: string, keys: readonly (string | null)[], path: Path): void => {
    const name = isObject(reference) ? stringAt(reference[field]) : undefined;
    if (name === undefined || name === '') return;
    const at = workload.manifest.locate(path);
    for (const key of keys)
      uses.push([name, { workload, identity, namespace: pod.namespace, serviceAccount, key, at }]);
  };
  for (const container of pod.containers) {
    for (const [position, item] of listAt(container.value['env']).entries()) {
      const reference = valueAt(item, ['valueFrom', 'secretKeyRef']);
      const key = stringAt(valueAt(reference, ['key'])) ?? null;
      add(reference, 'name', [key], [...container.path, 'env', position, 'valueFrom', 'secretKeyRef']);
    }
    for (const [position, item] of listAt(container.value['envFrom']).entries())
      add(valueAt(item, ['secretRef']), 'name', [null], [...container.path, 'envFrom', position, 'secretRef']);
  }
  for (const { value, path } of pod.volumes) {
    const secret = value['secret'];
    if (isObject(secret)) add(secret, 'secretName', keysOf(secret), [...path, 'secret']);
    for (const [position, source] of listAt(valueAt(value, ['projected', 'sources'])).entries()) {
      const projected = valueAt(source, ['secret']);
      if (isObject(projected))
        add(projected, 'name', keysOf(projected), [...path, 'projected', 'sources', position, 'secret']);
    }
  }
  return uses;
}

/** Keys that a volume projects; [null] = all of them. */
function keysOf(volume: JsonObject): (string | null)[] {
  const items = listAt(volume['items']).flatMap((item) => stringAt(valueAt(item, ['key'])) ?? []);
  return items.length > 0 ? items : [null];
}
