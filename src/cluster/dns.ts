import type { DnsServer } from '../cilium/world.ts';
import { cilium } from '../config/catalog/cilium.gen.ts';
import type { DnsServer as DnsSetting } from '../config/config-file.gen.ts';
import { isObject, type JsonObject, listAt, type Path, stringAt, valueAt } from '../finding/json.ts';
import type { Manifest } from '../input/manifest.ts';
import { stringMap } from '../input/manifests.ts';
import { selectsLabels } from '../kube/label-selector.ts';
import type { Objects } from '../kube/objects.ts';

const KUBE_DNS: DnsServer = { type: 'pods', namespace: 'kube-system', labels: { 'k8s-app': 'kube-dns' } };
const SERVERS_OF_CLUSTERS = new Set(['kube-dns', 'coredns']);

/** The DNS servers that pods of a scope ask: as the configuration says, else as the manifests show, else kube-dns in kube-system. */
export function dnsServersOf(objects: Objects, settings: readonly DnsSetting[] | null): DnsServer[] {
  if (settings !== null) return settings.map(serverOf);
  const caches = podsWithRole(objects, 'node-cache');
  const redirected = redirects(objects, caches);
  if (redirected.length > 0) return redirected;
  const candidates = asTakenOver(podsWithRole(objects, 'resolver')).filter(isClusterDns);
  const sure = candidates.filter(isSurelyClusterDns);
  const resolvers = sure.length > 0 ? sure : candidates;
  const servers = resolvers.length === 0 ? [KUBE_DNS] : distinct(resolvers.map(asServer));
  // Without a redirect it depends on kube-proxy whether a look-up meets the cache on the node or goes past it.
  return caches.some(({ hostNetwork }) => hostNetwork) ? [...servers, { type: 'host' }] : servers;
}

/** The servers that a pod names itself (`dnsPolicy: None`); null where it asks those of its cluster. */
export function dnsServersOfPod(manifest: Manifest, path: Path): DnsServer[] | null {
  const spec = podSpec(valueAt(manifest.value, path));
  if (spec === null || spec['dnsPolicy'] !== 'None') return null;
  const addresses = listAt(valueAt(spec, ['dnsConfig', 'nameservers'])).flatMap((item) => stringAt(item) ?? []);
  if (addresses.length === 0 || addresses.some(isInside)) return null;
  return addresses.map((ip) => (ip.startsWith('169.254.') ? { type: 'host' } : { type: 'world', ip }));
}

/** A server in words: `k8s-app=kube-dns in kube-system`. */
export function dnsServerText(server: DnsServer): string {
  switch (server.type) {
    case 'pods': {
      const labels = Object.entries(server.labels).map(([key, value]) => `${key}=${value}`);
      return `${labels.join(',')} in ${server.namespace}`;
    }
    case 'host':
      return 'the cache on the node (entity host)';
    case 'world':
      return `${server.ip}, outside the cluster`;
  }
}

function serverOf(setting: DnsSetting): DnsServer {
  if (setting.entity === 'host') return { type: 'host' };
  if (setting.entity === 'world' || setting.ip !== undefined)
    return { type: 'world', ip: stringAt(setting.ip) ?? '203.0.113.53' };
  return {
    type: 'pods',
    namespace: setting.namespace ?? 'kube-system',
    labels: setting.labels ?? { 'k8s-app': 'kube-dns' },
  };
}

interface ServerPods {
  readonly name: string;
  readonly namespace: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly hostNetwork: boolean;
}

function podsWithRole(objects: Objects, role: 'resolver' | 'node-cache'): ServerPods[] {
  const images = new Set(cilium.dns.filter((entry) => entry.role === role).flatMap((entry) => entry.images));
  return [...objects.all('apps', 'Deployment'), ...objects.all('apps', 'DaemonSet')].flatMap((manifest) => {
    const template = valueAt(manifest.value, ['spec', 'template']);
    const spec = podSpec(template);
    const runs = listAt(spec?.['containers']).some(
      (container) => isObject(container) && images.has(imageName(stringAt(container['image']) ?? '')),
    );
    if (spec === null || !runs) return [];
    return [
      {
        name: manifest.name,
        namespace: manifest.namespace ?? 'kube-system',
        labels: stringMap(valueAt(template, ['metadata', 'labels'])),
        hostNetwork: spec['hostNetwork'] === true,
      },
    ];
  });
}

/** A release that a bootstrap installs and Flux then takes over is one Deployment: labels that are added then count. */
function asTakenOver(found: readonly ServerPods[]): ServerPods[] {
  const byName = new Map<string, ServerPods>();
  for (const pods of found) {
    const key = `${pods.namespace}/${pods.name}`;
    const other = byName.get(key);
    const count = (labels: ServerPods['labels']): number => Object.keys(labels).length;
    if (other === undefined || count(pods.labels) > count(other.labels)) byName.set(key, pods);
  }
  return [...byName.values()];
}

/** A CoreDNS that serves other zones, or other machines, is not the one that pods ask. */
function isClusterDns(pods: ServerPods): boolean {
  const { name, labels } = pods;
  // The chart gives k8s-app=coredns to every release.
  const isLabelled = labels['k8s-app'] === 'coredns' && labels['app.kubernetes.io/name'] !== 'coredns';
  return isSurelyClusterDns(pods) || isLabelled || SERVERS_OF_CLUSTERS.has(name);
}

function isSurelyClusterDns({ namespace, labels }: ServerPods): boolean {
  return namespace === 'kube-system' || labels['k8s-app'] === 'kube-dns';
}

/** Pods to which a CiliumLocalRedirectPolicy turns the look-ups of kube-dns. */
function redirects(objects: Objects, caches: readonly ServerPods[]): DnsServer[] {
  return objects.all('cilium.io', 'CiliumLocalRedirectPolicy').flatMap(({ value, namespace: own }): DnsServer[] => {
    const service = valueAt(value, ['spec', 'redirectFrontend', 'serviceMatcher']);
    const selector = valueAt(value, ['spec', 'redirectBackend', 'localEndpointSelector']);
    if (!isObject(service) || !SERVERS_OF_CLUSTERS.has(stringAt(service['serviceName']) ?? '')) return [];
    const namespace = own ?? 'kube-system';
    const pods = caches.find((cache) => cache.namespace === namespace && selectsLabels(selector, cache.labels));
    const labels = pods?.labels ?? stringMap(valueAt(selector, ['matchLabels']));
    return [{ type: 'pods', namespace, labels }];
  });
}

function asServer({ namespace, labels }: ServerPods): DnsServer {
  return { type: 'pods', namespace, labels };
}

function distinct(servers: readonly DnsServer[]): DnsServer[] {
  return [...new Map(servers.map((server) => [JSON.stringify(server), server])).values()];
}

function podSpec(template: unknown): JsonObject | null {
  const spec = isObject(template as JsonObject) ? (template as JsonObject)['spec'] : undefined;
  return isObject(spec) ? spec : null;
}

/** `registry.k8s.io/coredns/coredns:v1.12` → `coredns` */
function imageName(image: string): string {
  const last = image.split('/').at(-1) ?? '';
  return last.replace(/[@:].*$/, '');
}

/** Private addresses are Services or machines of the cluster's own network: what answers there isn't shown. */
function isInside(ip: string): boolean {
  return /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|127\.|f[cd])/i.test(
    ip,
  );
}
