import { podLabels } from './labels.ts';
import type { DnsServer, Target, World } from './world.ts';

/** An address outside the cluster, with the name that was asked for; null = some public address. */
export function worldTarget(ip: string | null, name: string | null): Target {
  return {
    labels: [{ source: 'reserved', key: 'world', value: '' }],
    openNamespaceLabels: false,
    openLabels: false,
    name,
    ip,
  };
}

/** A pod of the cluster, as the target of a connection. */
export function podTarget(namespace: string, labels: Readonly<Record<string, string>>, world: World): Target {
  const namespaceLabels = world.namespaces.get(namespace) ?? null;
  return {
    labels: podLabels({ namespace, labels, serviceAccount: null, namespaceLabels: namespaceLabels ?? {} }),
    openNamespaceLabels: namespaceLabels === null && world.isPartial,
    openLabels: false,
    name: null,
    ip: undefined,
  };
}

/** A DNS server as the target of a look-up. */
export function dnsTarget(server: DnsServer, world: World): Target {
  switch (server.type) {
    case 'pods':
      return podTarget(server.namespace, server.labels, world);
    case 'host':
      return {
        labels: [{ source: 'reserved', key: 'host', value: '' }],
        openNamespaceLabels: false,
        openLabels: false,
        name: null,
        ip: undefined,
      };
    case 'world':
      return worldTarget(server.ip, null);
  }
}
