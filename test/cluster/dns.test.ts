import { describe, expect, it } from 'vitest';
import { builtInCatalogs } from '../../src/config/catalogs.ts';
import { effectiveConfig, parseConfigFile } from '../../src/config/config.ts';
import { memoryTree } from '../../src/input/tree.ts';
import { scan } from '../../src/scan.ts';

const APP = (spec = '') => `apiVersion: apps/v1
kind: Deployment
metadata: {name: app, namespace: ml}
spec:
  template:
    metadata: {labels: {app: app}}
    spec:
      serviceAccountName: app
${spec}      containers: [{name: c, image: example/app, env: [{name: URL, value: "https://huggingface.co/api"}]}]
`;
/** A policy that pins the call, its look-ups sent to `peer`. */
const POLICY = (...peers: string[]) => `apiVersion: cilium.io/v2
kind: CiliumNetworkPolicy
metadata: {name: app, namespace: ml}
spec:
  endpointSelector: {matchLabels: {app: app}}
  egress:
${peers.map((peer) => `    - ${peer}\n      toPorts: [{ports: [{port: "53", protocol: ANY}], rules: {dns: [{matchPattern: "*"}]}}]\n`).join('')}    - toFQDNs: [{matchName: huggingface.co}]
      toPorts: [{ports: [{port: "443", protocol: TCP}]}]
`;
const pods = (labels: string, namespace = 'kube-system') =>
  `toEndpoints: [{matchLabels: {"k8s:io.kubernetes.pod.namespace": ${namespace}, ${labels}}}]`;
const KUBE_DNS = pods('"k8s:k8s-app": kube-dns');
const HOST = 'toEntities: [host]';

const server = (
  kind: string,
  name: string,
  image: string,
  labels: string,
  more = '',
  namespace = 'kube-system',
) => `apiVersion: apps/v1
kind: ${kind}
metadata: {name: ${name}, namespace: ${namespace}}
spec:
  selector: {matchLabels: {${labels}}}
  template:
    metadata: {labels: {${labels}}}
    spec: {${more}containers: [{name: c, image: "${image}"}]}
`;
const COREDNS = server(
  'Deployment',
  'coredns',
  'registry.k8s.io/coredns/coredns:v1.12.0',
  'app.kubernetes.io/name: coredns',
);
const NODE_CACHE = server(
  'DaemonSet',
  'node-local-dns',
  'registry.k8s.io/dns/k8s-dns-node-cache:1.25.0',
  'k8s-app: node-local-dns',
  'hostNetwork: true, ',
);
const REDIRECT = `apiVersion: cilium.io/v2
kind: CiliumLocalRedirectPolicy
metadata: {name: nodelocaldns, namespace: kube-system}
spec:
  redirectFrontend: {serviceMatcher: {serviceName: kube-dns, namespace: kube-system}}
  redirectBackend: {localEndpointSelector: {matchLabels: {k8s-app: node-local-dns}}, toPorts: [{port: "53", name: dns, protocol: UDP}]}
`;

const released = (name: string, namespace: string, spec: string) => `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: {name: ${name}, namespace: ${namespace}}
spec:
  chart: {spec: {chart: coredns, version: 1.46.2, sourceRef: {kind: HelmRepository, name: coredns}}}
${spec}`;
const AS_KUBE_DNS = '  values: {k8sAppLabelOverride: kube-dns, customLabels: {tier: dns}}\n';
const MARKED = `  postRenderers:
    - kustomize:
        patches:
          - target: {kind: Deployment, name: cluster-coredns}
            patch: |-
              - {op: add, path: /spec/template/metadata/labels/example.org~1cluster-dns, value: "true"}
          - target: {kind: Service}
            patch: |-
              - {op: add, path: /spec/template/metadata/labels/tier, value: other}
`;

async function answer(files: Readonly<Record<string, string>>, config: string | null = null) {
  const result = await scan({
    tree: memoryTree(files),
    root: '.',
    repositoryPrefix: '',
    config: effectiveConfig(config === null ? null : { path: 'c', content: parseConfigFile('c', config) }),
    catalogs: builtInCatalogs,
    now: 0,
    nowText: null,
    commit: null,
  });
  const finding = result.report.findings.find(({ rule }) => rule === 'HF104');
  return { verdict: result.report.calls[0]?.verdict, text: `${finding?.message ?? ''}\n${finding?.remediation ?? ''}` };
}

describe('the DNS servers that pods ask', () => {
  const cases: readonly (readonly [string, Record<string, string>, string[], string])[] = [
    ['kube-dns where nothing shows another', {}, [KUBE_DNS], 'allowed-pinned'],
    [
      'a CoreDNS with other labels',
      { 'dns.yaml': COREDNS },
      [pods('"k8s:app.kubernetes.io/name": coredns')],
      'allowed-pinned',
    ],
    ['a CoreDNS with other labels, kube-dns allowed', { 'dns.yaml': COREDNS }, [KUBE_DNS], 'blocked-dns'],
    [
      'a CoreDNS of another zone is none of them',
      { 'dns.yaml': server('Deployment', 'lan-dns', 'coredns/coredns', 'app: lan', '', 'net') },
      [KUBE_DNS],
      'allowed-pinned',
    ],
    ['a cache on the node', { 'dns.yaml': NODE_CACHE }, [KUBE_DNS, HOST], 'allowed-pinned'],
    ['a cache on the node, only kube-dns allowed', { 'dns.yaml': NODE_CACHE }, [KUBE_DNS], 'blocked-dns'],
    [
      'a redirect to the cache',
      { 'dns.yaml': `${NODE_CACHE}---\n${REDIRECT}` },
      [pods('"k8s:k8s-app": node-local-dns')],
      'allowed-pinned',
    ],
    [
      'a redirect to the cache, only kube-dns allowed',
      { 'dns.yaml': `${NODE_CACHE}---\n${REDIRECT}` },
      [KUBE_DNS],
      'blocked-dns',
    ],
    [
      'a release of the CoreDNS chart, by the labels that its values give',
      { 'dns.yaml': released('cluster', 'net', AS_KUBE_DNS) },
      [pods('"k8s:k8s-app": kube-dns, "k8s:tier": dns, "k8s:app.kubernetes.io/instance": cluster', 'net')],
      'allowed-pinned',
    ],
    [
      'a release of it with what its post-renderers add',
      { 'dns.yaml': released('cluster', 'net', AS_KUBE_DNS + MARKED) },
      [pods('"k8s:example.org/cluster-dns": "true", "k8s:tier": dns', 'net')],
      'allowed-pinned',
    ],
    [
      'one that a bootstrap installs before Flux takes it over',
      {
        'dns.yaml': released('cluster', 'net', AS_KUBE_DNS + MARKED),
        'helmfile.yaml':
          'releases:\n- {name: cluster, namespace: net, chart: "oci://ghcr.io/coredns/charts/coredns", values: [{k8sAppLabelOverride: kube-dns}]}\n',
      },
      [pods('"k8s:example.org/cluster-dns": "true"', 'net')],
      'allowed-pinned',
    ],
    [
      'a release of it in kube-system that keeps its own label',
      { 'dns.yaml': released('coredns', 'kube-system', '') },
      [KUBE_DNS],
      'blocked-dns',
    ],
    [
      'other releases of it are none of them',
      { 'dns.yaml': `${released('lan', 'net', '')}---\n${released('vpn', 'vpn', '')}` },
      [KUBE_DNS],
      'allowed-pinned',
    ],
    [
      'nor beside the one that is',
      { 'dns.yaml': `${released('coredns', 'lan', '')}---\n${released('cluster', 'net', AS_KUBE_DNS)}` },
      [pods('"k8s:k8s-app": kube-dns', 'net')],
      'allowed-pinned',
    ],
  ];
  for (const [name, files, peers, verdict] of cases) {
    it(`are recognised: ${name}`, async () => {
      const found = await answer({ 'app.yaml': APP(), 'policy.yaml': POLICY(...peers), ...files });
      expect(found.verdict).toBe(verdict);
    });
  }

  it('may be named by the pod itself', async () => {
    const spec = '      dnsPolicy: None\n      dnsConfig: {nameservers: [9.9.9.9]}\n';
    const outside = 'toCIDR: [9.9.9.9/32]';
    expect((await answer({ 'a.yaml': APP(spec), 'p.yaml': POLICY(outside) })).verdict).toBe('allowed-pinned');
    const kubeDns = await answer({ 'a.yaml': APP(spec), 'p.yaml': POLICY(KUBE_DNS) });
    expect(kubeDns.verdict).toBe('blocked-dns');
    expect(kubeDns.text).toContain('toCIDR: [9.9.9.9/32]');
  });

  it('may be configured', async () => {
    const config = 'version: 1\ncilium: {dns: [{namespace: dns, labels: {app: unbound}}]}\n';
    const files = { 'a.yaml': APP(), 'p.yaml': POLICY(pods('"k8s:app": unbound', 'dns')) };
    expect((await answer(files)).verdict).toBe('blocked-dns');
    expect((await answer(files, config)).verdict).toBe('allowed-pinned');
  });

  it('stand in the finding and in the policy that it suggests', async () => {
    const { text } = await answer({ 'a.yaml': APP(), 'p.yaml': POLICY(), 'dns.yaml': COREDNS });
    expect(text).toContain('app.kubernetes.io/name=coredns in kube-system');
    expect(text).toContain('k8s:app.kubernetes.io/name: coredns');
  });
});
