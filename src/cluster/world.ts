import type { World } from '../cilium/world.ts';
import type { DnsServer as DnsSetting } from '../config/config-file.gen.ts';
import { isObject, listAt, valueAt } from '../finding/json.ts';
import { stringMap } from '../input/manifests.ts';
import type { Objects } from '../kube/objects.ts';
import { dnsServersOf } from './dns.ts';

const IMPLIED_PORTS: readonly (readonly [string, number])[] = [
  ['udp/dns', 53],
  ['tcp/dns-tcp', 53],
];

/** What the scope's objects show of the cluster. `dns` = the configuration's DNS servers, null where it names none. */
export function worldOf(objects: Objects, dns: readonly DnsSetting[] | null): World {
  const namespaces = new Map<string, Readonly<Record<string, string>> | null>();
  for (const namespace of objects.all('', 'Namespace'))
    namespaces.set(namespace.name, objects.namespaceLabels(namespace.name));
  return {
    namespaces,
    services: objects.all('', 'Service').map((service) => {
      const selector = valueAt(service.value, ['spec', 'selector']);
      return {
        namespace: service.namespace ?? 'default',
        name: service.name,
        labels: stringMap(valueAt(service.value, ['metadata', 'labels'])),
        selector: isObject(selector) ? stringMap(selector) : null,
        backends: [],
      };
    }),
    cidrGroups: objects.all('cilium.io', 'CiliumCIDRGroup').map((group) => ({
      name: group.name,
      labels: stringMap(valueAt(group.value, ['metadata', 'labels'])),
      cidrs: listAt(valueAt(group.value, ['spec', 'externalCIDRs'])).filter(
        (cidr): cidr is string => typeof cidr === 'string',
      ),
    })),
    dnsServers: dnsServersOf(objects, dns),
    namedPorts: new Map(IMPLIED_PORTS),
    isPartial: true,
  };
}
