import type { DnsServer, World } from '../cilium/world.ts';
import type { DnsServer as DnsSetting } from '../config/config-file.gen.ts';
import { isObject, listAt, stringAt, valueAt } from '../finding/json.ts';
import { stringMap } from '../input/manifests.ts';
import type { Objects } from '../kube/objects.ts';

const KUBE_DNS: DnsServer = { type: 'pods', namespace: 'kube-system', labels: { 'k8s-app': 'kube-dns' } };
const IMPLIED_PORTS: readonly (readonly [string, number])[] = [
  ['udp/dns', 53],
  ['tcp/dns-tcp', 53],
];

/** What the scope's objects show of the cluster. DNS servers come from the configuration, else kube-dns in kube-system. */
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
    dnsServers: dns === null ? [KUBE_DNS] : dns.map(serverOf),
    namedPorts: new Map(IMPLIED_PORTS),
    isPartial: true,
  };
}

function serverOf(setting: DnsSetting): DnsServer {
  if (setting.entity === 'host') return { type: 'host' };
  if (setting.entity === 'world') return { type: 'world', ip: stringAt(setting.ip) ?? '203.0.113.53' };
  return {
    type: 'pods',
    namespace: setting.namespace ?? 'kube-system',
    labels: setting.labels ?? { 'k8s-app': 'kube-dns' },
  };
}
