import type { CiliumVersion } from '../cilium/types.ts';

const DOWNLOAD_SUFFIXES = ['huggingface.co', 'hf.co'];

/** `toFQDNs` entries that cover the hosts: Hugging Face's own suffixes for a download from 1.19 on, else each name (and its levels, where `**.` isn't known). */
export function nameEntries(hosts: readonly string[], version: CiliumVersion): string[] {
  const unique = [...new Set(hosts)].sort();
  const isDownload = unique.some((host) => host.endsWith('.xethub.hf.co') || host.endsWith('.cdn.hf.co'));
  if (isDownload && version !== '1.18') {
    const others = unique.filter(
      (host) => !DOWNLOAD_SUFFIXES.some((suffix) => host === suffix || host.endsWith(`.${suffix}`)),
    );
    return [
      ...DOWNLOAD_SUFFIXES.flatMap((suffix) => [`matchName: ${suffix}`, `matchPattern: "**.${suffix}"`]),
      ...others.map(entry),
    ];
  }
  return unique.map(entry);
}

function entry(host: string): string {
  return host.includes('*') ? `matchPattern: "${host}"` : `matchName: ${host}`;
}

/** A CiliumNetworkPolicy that lets one workload reach exactly these hosts, its look-ups observed. */
export function policyYaml(options: {
  readonly name: string;
  readonly namespace: string | null;
  readonly serviceAccount: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly hosts: readonly string[];
  readonly ports: readonly number[];
  readonly version: CiliumVersion;
}): string {
  const selector =
    options.serviceAccount === 'default'
      ? Object.entries(options.labels).slice(0, 2)
      : [['io.cilium.k8s.policy.serviceaccount', options.serviceAccount] as const];
  const names = nameEntries(options.hosts, options.version);
  const list = (indent: string): string => names.map((name) => `${indent}- ${name}`).join('\n');
  return `apiVersion: cilium.io/v2
kind: CiliumNetworkPolicy
metadata:
  name: ${options.name}
${options.namespace === null ? '' : `  namespace: ${options.namespace}\n`}spec:
  endpointSelector:
    matchLabels:
${selector.map(([key, value]) => `      ${key}: ${JSON.stringify(value)}`).join('\n')}
  egress:
    - toEndpoints:
        - matchLabels:
            k8s:io.kubernetes.pod.namespace: kube-system
            k8s:k8s-app: kube-dns
      toPorts:
        - ports:
            - port: "53"
              protocol: ANY
          rules:
            dns:
${list('              ')}
    - toFQDNs:
${list('        ')}
      toPorts:
        - ports:
${[...new Set(options.ports)].map((port) => `            - port: "${port}"\n              protocol: TCP`).join('\n')}
`;
}
