import { isObject, type Json, type JsonObject } from '../finding/json.ts';
import type { Manifest } from '../input/manifest.ts';
import { UNKNOWN_NAMESPACE } from './targets.ts';

/** Keys of labels by which Cilium selects a namespace (`k8s:` and `any:` may stand before them). */
const NAMESPACE_LABEL = /(?:^|[:.])io\.kubernetes\.pod\.namespace$/;

/** The object with the namespace of its root where a template put that of a release that is installed nobody knows where. */
export function inKnownNamespace(manifest: Manifest, namespace: string | null): Manifest {
  const own = manifest.namespace === UNKNOWN_NAMESPACE ? namespace : manifest.namespace;
  const value = replaced(manifest.value, manifest.kind, namespace);
  return { ...manifest, namespace: own, value: isObject(value) ? value : manifest.value };
}

function replaced(value: Json, kind: string, namespace: string | null): Json {
  if (Array.isArray(value)) return value.map((item: Json) => replaced(item, kind, namespace));
  if (!isObject(value)) return value;
  const changed: Record<string, Json> = Object.create(null);
  for (const [key, item] of Object.entries(value)) {
    if (item === UNKNOWN_NAMESPACE && (key === 'namespace' || NAMESPACE_LABEL.test(key))) {
      if (namespace !== null) changed[key] = namespace;
      else if (!isOwnAnyway(key, kind)) changed[key] = item;
    } else if (item !== undefined) changed[key] = replaced(item, kind, namespace);
  }
  return changed satisfies JsonObject;
}

/** Where a namespace that isn't written is that of the object itself. */
function isOwnAnyway(key: string, kind: string): boolean {
  return key === 'namespace' ? kind !== 'ClusterRoleBinding' : kind === 'CiliumNetworkPolicy';
}
