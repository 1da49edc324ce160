import { isObject, listAt, stringAt, valueAt } from '../finding/json.ts';
import type { Call, Unresolved } from '../huggingface/types.ts';
import type { Manifest } from '../input/manifest.ts';
import type { Objects } from '../kube/objects.ts';

const GROUP = 'networking.istio.io';

/**
 * What a service mesh leaves open: a VirtualService that sends a called host to a gateway inside the cluster. Whether the pod's policy or the
 * gateway's decides then, the manifests don't show.
 */
export function meshGateways(calls: readonly Call[], objects: Objects): Unresolved[] {
  const routes = objects.all(GROUP, 'VirtualService').flatMap((manifest) => gatewayOf(manifest));
  return routes.flatMap(({ manifest, hosts, gateway }) => {
    const call = calls.find(({ host, via }) => via === null && hosts.some((pattern) => covers(pattern, host)));
    if (call === undefined) return [];
    return [
      {
        workload: call.workload,
        container: call.container,
        what: `the mesh's egress gateway ${gateway} (VirtualService ${manifest.name}, ${manifest.file}:${manifest.locate([], 'value').line})`,
        consequence: "which policy decides, the pod's or the gateway's, would be known",
        at: call.at,
      },
    ];
  });
}

function gatewayOf(
  manifest: Manifest,
): { readonly manifest: Manifest; readonly hosts: readonly string[]; readonly gateway: string }[] {
  const spec = valueAt(manifest.value, ['spec']);
  if (!isObject(spec)) return [];
  const hosts = listAt(spec['hosts']).flatMap((host) => (typeof host === 'string' ? [host.toLowerCase()] : []));
  const routes = ['http', 'tls', 'tcp'].flatMap((field) => listAt(spec[field]));
  for (const route of routes.flatMap((item) => (isObject(item) ? listAt(item['route']) : []))) {
    const destination =
      isObject(route) && isObject(route['destination']) ? stringAt(route['destination']['host']) : undefined;
    if (destination !== undefined && /egress|\.svc(?:\.|$)/.test(destination) && !hosts.includes(destination))
      return [{ manifest, hosts, gateway: destination }];
  }
  return [];
}

function covers(pattern: string, host: string): boolean {
  return pattern === '*' || pattern === host || (pattern.startsWith('*.') && host.endsWith(pattern.slice(1)));
}
