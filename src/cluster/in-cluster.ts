import { isObject, listAt, stringAt, valueAt } from '../finding/json.ts';
import { stringMap } from '../input/manifests.ts';
import type { Objects } from '../kube/objects.ts';

/** A Service that a call goes to, and the pods behind it. */
export interface InClusterTarget {
  readonly namespace: string;
  readonly name: string;
  /** Labels by which the Service selects its pods; null where it isn't in the scan. */
  readonly labels: Readonly<Record<string, string>> | null;
  /** The port of the pods: policies see what is left after the Service is translated. */
  readonly port: number;
}

/**
 * The Service that a host names: `proxy` and `proxy.namespace` where there is one, `proxy.namespace.svc` in any case. Null for a host outside
 * the cluster.
 */
export function inClusterTarget(
  host: string,
  port: number,
  namespace: string | null,
  objects: Objects,
): InClusterTarget | null {
  const match = /^([a-z0-9-]+)(?:\.([a-z0-9-]+)(\.svc(?:\.[a-z0-9.-]+)?)?)?$/.exec(host.replace(/\.$/, ''));
  const name = match?.[1];
  if (match === null || name === undefined) return null;
  const other = match[2] ?? namespace ?? '';
  const service = objects.find('', 'Service', match[2] ?? namespace, name);
  if (service === null) {
    const isSure = match[3] !== undefined || match[2] === undefined;
    return isSure && host !== 'localhost' ? { namespace: other, name, labels: null, port } : null;
  }
  const selector = valueAt(service.value, ['spec', 'selector']);
  const labels = isObject(selector) ? stringMap(selector) : null;
  const own = listAt(valueAt(service.value, ['spec', 'ports'])).find((item) => isObject(item) && item['port'] === port);
  const target = isObject(own) ? own['targetPort'] : undefined;
  return {
    namespace: service.namespace ?? other,
    name,
    labels: labels === null || Object.keys(labels).length === 0 ? null : labels,
    port: typeof target === 'number' ? target : Number(stringAt(target) ?? Number.NaN) || port,
  };
}
