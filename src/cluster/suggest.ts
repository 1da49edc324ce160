import type { CiliumVersion } from '../cilium/types.ts';
import { holdsIn } from '../cilium/versions.ts';
import type { DnsServer } from '../cilium/world.ts';
import { yamlScalar } from '../cilium/yaml-text.ts';

const DOWNLOAD_SUFFIXES = ['huggingface.co', 'hf.co'];

/** Labels in front of hf.co in the deepest host that Hugging Face publishes (us-east1.us.gcp.cdn.hf.co). */
const MAX_LEVELS = 4;

/**
 * `toFQDNs` entries that cover the hosts. A download gets Hugging Face's own suffixes, as its documentation advises (docs/hub/models-downloading.md):
 * `**.` from Cilium 1.19 on, one pattern a level before that, where `**.` means one level only. Everything else gets its name.
 */
export function nameEntries(hosts: readonly string[], version: CiliumVersion): string[] {
  const unique = [...new Set(hosts)].sort();
  const isDownload = unique.some((host) => host.endsWith('.xethub.hf.co') || host.endsWith('.cdn.hf.co'));
  if (!isDownload) return unique.map(entry);
  const others = unique.filter(
    (host) => !DOWNLOAD_SUFFIXES.some((suffix) => host === suffix || host.endsWith(`.${suffix}`)),
  );
  return [...DOWNLOAD_SUFFIXES.flatMap((suffix) => suffixEntries(suffix, version)), ...others.map(entry)];
}

function suffixEntries(suffix: string, version: CiliumVersion): string[] {
  if (holdsIn('any-depth-patterns', version)) return [`matchName: ${suffix}`, `matchPattern: "**.${suffix}"`];
  const levels = suffix === 'hf.co' ? MAX_LEVELS : 1;
  const patterns = Array.from({ length: levels }, (_, level) => `matchPattern: "${'*.'.repeat(level + 1)}${suffix}"`);
  return [`matchName: ${suffix}`, ...patterns];
}

function entry(host: string): string {
  return host.includes('*') ? `matchPattern: "${host}"` : `matchName: ${host}`;
}

export interface InClusterProxy {
  readonly host: string;
  readonly namespace: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly port: number;
}

function proxyItem({ namespace, labels, port }: InClusterProxy): string {
  const pairs = [['k8s:io.kubernetes.pod.namespace', namespace] as const, ...Object.entries(labels)];
  return `    - toEndpoints:
        - matchLabels:
${pairs
  .filter(([, value]) => value !== '')
  .map(([key, value]) => `            ${yamlScalar(key)}: ${JSON.stringify(value)}`)
  .join('\n')}
      toPorts:
        - ports:
            - port: "${port}"
              protocol: TCP
`;
}

/** A CiliumNetworkPolicy that lets one workload reach exactly these hosts, its look-ups observed. */
export function policyYaml(options: {
  readonly name: string;
  readonly namespace: string | null;
  readonly serviceAccount: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly hosts: readonly string[];
  readonly ports: readonly number[];
  /** Proxies inside the cluster that carry calls. */
  readonly proxies: readonly InClusterProxy[];
  readonly version: CiliumVersion;
  /** The DNS servers that the pod asks. */
  readonly dns: readonly DnsServer[];
}): string {
  const labels = Object.entries(options.labels).slice(0, 2);
  // Without labels too: an empty selector would select every pod of the namespace.
  const selector =
    options.serviceAccount === 'default' && labels.length > 0
      ? labels
      : [['io.cilium.k8s.policy.serviceaccount', options.serviceAccount] as const];
  const names = nameEntries(options.hosts, options.version);
  const list = (lines: readonly string[], indent: string): string =>
    lines.map((name) => `${indent}- ${name}`).join('\n');
  const resolved = [...names, ...[...new Set(options.proxies.map(({ host }) => host))].map(entry)];
  const ports = [...new Set(options.ports)].map((port) => `            - port: "${port}"\n              protocol: TCP`);
  const outside = `    - toFQDNs:
${list(names, '        ')}
      toPorts:
        - ports:
${ports.join('\n')}
`;
  return `apiVersion: cilium.io/v2
kind: CiliumNetworkPolicy
metadata:
  name: ${yamlScalar(options.name)}
${options.namespace === null ? '' : `  namespace: ${yamlScalar(options.namespace)}\n`}spec:
  endpointSelector:
    matchLabels:
${selector.map(([key, value]) => `      ${yamlScalar(key)}: ${JSON.stringify(value)}`).join('\n')}
  egress:
${options.dns.map((server) => dnsItem(server, list(resolved, '              '))).join('')}${names.length === 0 ? '' : outside}${options.proxies.map(proxyItem).join('')}`;
}

/** Egress items by which every look-up passes the DNS proxy; what may be called is left alone. */
export function lookupsYaml(dns: readonly DnsServer[]): string {
  return dns.map((server) => dnsItem(server, '              - matchPattern: "*"')).join('');
}

/** One item that sends look-ups to a server through the DNS proxy. */
function dnsItem(server: DnsServer, rules: string): string {
  return `${serverPeer(server)}
      toPorts:
        - ports:
            - port: "53"
              protocol: ANY
          rules:
            dns:
${rules}
`;
}

function serverPeer(server: DnsServer): string {
  switch (server.type) {
    case 'host':
      return '    - toEntities: [host]';
    case 'world':
      return `    - toCIDR: [${server.ip}/${server.ip.includes(':') ? 128 : 32}]`;
    case 'pods': {
      const shown =
        'k8s-app' in server.labels ? [['k8s-app', server.labels['k8s-app']]] : Object.entries(server.labels);
      const labels = shown.map(([key, value]) => `            k8s:${key}: ${yamlScalar(value ?? '')}\n`);
      return `    - toEndpoints:
        - matchLabels:
            k8s:io.kubernetes.pod.namespace: ${server.namespace}
${labels.join('').trimEnd()}`;
    }
  }
}
