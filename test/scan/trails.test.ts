import { describe, expect, it } from 'vitest';
import { scanFiles } from '../rules/cases.ts';

const workload = `apiVersion: apps/v1
kind: Deployment
metadata: {name: chat, namespace: ml}
spec:
  template:
    metadata: {labels: {app: chat}}
    spec:
      serviceAccountName: chat
      containers:
        - {name: chat, image: example/chat:1, env: [{name: OPENAI_BASE_URL, value: https://router.huggingface.co/v1}]}
`;
const policy = (rules: string): string => `apiVersion: cilium.io/v2
kind: CiliumNetworkPolicy
metadata: {name: chat, namespace: ml}
spec:
  endpointSelector: {matchLabels: {app: chat}}
  egress:
    - toEndpoints: [{matchLabels: {k8s:io.kubernetes.pod.namespace: kube-system, k8s:k8s-app: kube-dns}}]
      toPorts: [{ports: [{port: "53", protocol: ANY}]${rules}}]
    - toFQDNs: [{matchName: router.huggingface.co}]
      toPorts: [{ports: [{port: "443", protocol: TCP}]}]
`;
const SEEN = ', rules: {dns: [{matchPattern: "*"}]}';
const config = (data: string): string =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: cilium-config, namespace: kube-system}\ndata: {${data}}\n`;

/** State and facts of the one caller's trail. */
async function trail(files: Record<string, string>): Promise<readonly string[]> {
  const [row] = (await scanFiles({ 'app.yaml': workload, ...files })).trails;
  return row === undefined ? [] : [row.state, ...row.facts];
}

describe('the audit trail of a caller, as evidence', () => {
  it('is unknown where Cilium is set elsewhere, whatever the policy shows', async () => {
    expect(await trail({ 'policy.yaml': policy(SEEN) })).toEqual([
      'unknown',
      'a flow shows the name that is looked up: router.huggingface.co',
      'whether flows are recorded and kept is not in the scan',
    ]);
  });

  it('holds where flows have names and are exported', async () => {
    const map = config('enable-hubble: "true", hubble-export-file-path: /var/run/cilium/hubble/events.log');
    expect(await trail({ 'policy.yaml': policy(SEEN), 'cilium.yaml': map })).toEqual([
      'holds',
      'a flow shows the name that is looked up: router.huggingface.co',
      'Hubble records flows, they are exported, headers are not hidden (ConfigMap kube-system/cilium-config)',
    ]);
  });

  it('is a note without a policy or an export', async () => {
    expect(await trail({ 'cilium.yaml': config('enable-hubble: "true"') })).toEqual([
      'note',
      'a flow shows addresses, and no policy that allowed them: router.huggingface.co',
      'Hubble records flows, they are exported nowhere, headers are not hidden (ConfigMap kube-system/cilium-config)',
    ]);
    expect(await trail({ 'policy.yaml': policy(SEEN), 'cilium.yaml': config('enable-hubble: "false"') })).toEqual([
      'note',
      'a flow shows the name that is looked up: router.huggingface.co',
      'Hubble is switched off (ConfigMap kube-system/cilium-config)',
    ]);
  });

  it('a ConfigMap that is a part only, and sources that disagree, settle nothing', async () => {
    expect((await trail({ 'policy.yaml': policy(SEEN), 'cilium.yaml': config('enable-l7-proxy: "true"') }))[0]).toBe(
      'unknown',
    );
    const files = {
      'a/cilium-values.yaml': 'hubble: {enabled: true}\n',
      'b/cilium/values.yaml': 'hubble: {enabled: false}\n',
    };
    expect((await trail({ 'policy.yaml': policy(SEEN), ...files })).at(-1)).toMatch(
      /^whether Hubble records flows is not known/,
    );
  });

  it('values of a chart that lies in the repository are nobody’s settings', async () => {
    const chart = {
      'charts/cilium/Chart.yaml': 'apiVersion: v2\nname: cilium\nversion: 1.0.0\n',
      'charts/cilium/values.yaml': 'hubble: {enabled: false}\n',
    };
    expect((await trail({ 'policy.yaml': policy(SEEN), ...chart })).at(-1)).toBe(
      'whether flows are recorded and kept is not in the scan',
    );
  });
});
