import { describe, expect, it } from 'vitest';
import { builtInCatalogs } from '../../src/config/catalogs.ts';
import { effectiveConfig } from '../../src/config/config.ts';
import { memoryTree } from '../../src/input/tree.ts';
import { scan } from '../../src/scan.ts';

const APP = `apiVersion: apps/v1
kind: Deployment
metadata: {name: app, namespace: ml}
spec:
  template:
    metadata: {labels: {app: app}}
    spec:
      serviceAccountName: app
      containers: [{name: c, image: example/app, env: [{name: URL, value: "https://huggingface.co/api"}]}]
`;
const POLICY = (item: string, more = '') => `apiVersion: cilium.io/v2
kind: CiliumNetworkPolicy
metadata: {name: app, namespace: ml}
spec:
  endpointSelector: {matchLabels: {app: app}}
  egress:
    - toEndpoints: [{matchLabels: {"k8s:io.kubernetes.pod.namespace": kube-system, "k8s:k8s-app": kube-dns}}]
      toPorts: [{ports: [{port: "53", protocol: ANY}], rules: {dns: [{matchPattern: "*"}]}}]
    - toFQDNs: [{matchName: huggingface.co}]
      ${item}
${more}`;

async function blocked(policy: string) {
  const { report } = await scan({
    tree: memoryTree({ 'a.yaml': APP, 'p.yaml': policy }),
    root: '.',
    repositoryPrefix: '',
    config: effectiveConfig(null),
    catalogs: builtInCatalogs,
    now: 0,
    nowText: null,
    commit: null,
  });
  return report.findings.find(({ rule }) => rule === 'HF102');
}

describe('a host that the policy names and that is refused all the same', () => {
  const https = '{port: "443", protocol: TCP}';
  const cases: readonly (readonly [string, string, string, RegExp])[] = [
    ['another server name', `toPorts: [{ports: [${https}], serverNames: [hf.co]}]`, '', /`serverNames` don't cover/],
    [
      'HTTP rules on TLS',
      `toPorts: [{ports: [${https}], rules: {http: [{method: GET}]}}]`,
      '',
      /without `terminatingTLS`/,
    ],
    [
      'mutual authentication',
      `toPorts: [{ports: [${https}]}]\n      authentication: {mode: required}`,
      '',
      /mutual authentication/,
    ],
    ['a deny', `toPorts: [{ports: [${https}]}]`, '  egressDeny: [{toEntities: [world]}]\n', /a deny beats every allow/],
  ];
  for (const [name, item, more, reason] of cases) {
    it(`is told why: ${name}`, async () => {
      expect((await blocked(POLICY(item, more)))?.message).toMatch(reason);
    });
  }

  it('is not told to allow what a deny forbids', async () => {
    const finding = await blocked(POLICY(`toPorts: [{ports: [${https}]}]`, '  egressDeny: [{toEntities: [world]}]\n'));
    expect(finding?.remediation).toContain('deny rule');
    expect(finding?.remediation).not.toContain('toFQDNs');
  });

  it('is let through where nothing refuses it', async () => {
    expect(await blocked(POLICY(`toPorts: [{ports: [${https}]}]`))).toBeUndefined();
  });
});
