import { describe, expect, test } from 'vitest';
import { builtInCatalogs } from '../../src/config/catalogs.ts';
import { effectiveConfig, parseConfigFile } from '../../src/config/config.ts';
import { memoryTree } from '../../src/input/tree.ts';
import { scan } from '../../src/scan.ts';

const caller = (env = '[]') => `apiVersion: apps/v1
kind: Deployment
metadata: {name: tgi, namespace: ml}
spec:
  template:
    metadata: {labels: {app: tgi}}
    spec:
      serviceAccountName: tgi
      containers: [{name: c, image: vllm/vllm-openai, args: [--model, org/name], env: ${env}}]
`;
const DNS = `    - toEndpoints: [{matchLabels: {"k8s:io.kubernetes.pod.namespace": kube-system, "k8s:k8s-app": kube-dns}}]
      toPorts: [{ports: [{port: "53", protocol: ANY}], rules: {dns: [{matchPattern: "*"}]}}]
`;
const policy = (egress = '') => `apiVersion: cilium.io/v2
kind: CiliumNetworkPolicy
metadata: {name: tgi, namespace: ml}
spec:
  endpointSelector: {matchLabels: {app: tgi}}
  egress:
${DNS}${egress}`;
const to = (labels: string, port: number) =>
  `    - toEndpoints: [{matchLabels: {"k8s:io.kubernetes.pod.namespace": proxy, ${labels}}}]\n      toPorts: [{ports: [{port: "${port}", protocol: TCP}]}]\n`;
const SERVICE = `apiVersion: v1
kind: Service
metadata: {name: squid, namespace: proxy}
spec: {selector: {app: squid-pods}, ports: [{port: 3128, targetPort: 3129}]}
`;
const PROXY = '[{name: HTTPS_PROXY, value: "http://squid.proxy.svc.cluster.local:3128"}]';

async function report(documents: readonly string[], version = '1.20') {
  const config = parseConfigFile('c', `version: 1\ncilium: {version: "${version}"}\n`);
  const result = await scan({
    tree: memoryTree({ 'k8s/all.yaml': documents.join('---\n') }),
    root: '.',
    repositoryPrefix: '',
    config: effectiveConfig({ path: 'c', content: config }),
    catalogs: builtInCatalogs,
    now: 0,
    nowText: null,
    commit: null,
  });
  const { calls, findings } = result.report;
  return {
    verdicts: [...new Set(calls.map(({ verdict }) => verdict))],
    via: [...new Set(calls.map(({ via }) => via))],
    rules: findings.filter(({ rule }) => rule.startsWith('HF1') || rule === 'HF903').map(({ rule }) => rule),
    find: (rule: string) => findings.find((finding) => finding.rule === rule),
  };
}

describe('HF102 names what is missing and prints a block that closes it', () => {
  test.each(['1.18', '1.19', '1.20'])('Cilium %s', async (version) => {
    const before = await report([caller(), policy()], version);
    const finding = before.find('HF102');
    for (const host of [
      'huggingface.co',
      'cas-server.xethub.hf.co',
      'transfer.xethub.hf.co',
      'us.aws.cdn.hf.co',
      'us.gcp.cdn.hf.co',
      'cdn-lfs-us-1.hf.co',
    ])
      expect(finding?.message).toContain(host);
    expect(finding?.message).toContain('and 7 not always needed');
    const text = finding?.remediation ?? '';
    expect(text.includes('"**.hf.co"')).toBe(version !== '1.18');
    expect(text.includes('"*.*.*.*.hf.co"')).toBe(version === '1.18');
    const after = await report([caller(), policy(), text.slice(text.indexOf('apiVersion'))], version);
    expect(after.verdicts).toEqual(['allowed-pinned']);
    expect(after.find('HF102')).toBeUndefined();
  });
});

describe('a proxy inside the cluster is what the policy has to allow', () => {
  test('judged by the labels and the port of the pods behind the Service', async () => {
    const open = await report([caller(PROXY), SERVICE, policy(to('app: squid-pods', 3129))]);
    expect(open.via).toEqual(['squid.proxy.svc.cluster.local:3128']);
    expect(open.verdicts).toEqual(['allowed-pinned']);
    expect((await report([caller(PROXY), SERVICE, policy(to('app: squid-pods', 3128))])).verdicts).toEqual(['blocked']);
    expect((await report([caller(PROXY), SERVICE, policy(to('app: other', 3129))])).verdicts).toEqual(['blocked']);
  });

  test('the printed policy opens it', async () => {
    const before = await report([caller(PROXY), SERVICE, policy()]);
    const text = before.find('HF102')?.remediation ?? '';
    expect(text).toContain('app: "squid-pods"');
    expect(text).not.toContain('toFQDNs');
    const after = await report([caller(PROXY), SERVICE, policy(), text.slice(text.indexOf('apiVersion'))]);
    expect(after.verdicts).toEqual(['allowed-pinned']);
  });

  test('without the Service in the scan the answer is unknown, and that is said', async () => {
    const found = await report([caller(PROXY), policy(to('app: squid-pods', 3129))]);
    expect(found.verdicts).toEqual(['unknown']);
    expect(found.rules).toEqual(['HF903']);
    expect(found.find('HF903')?.message).toContain('Service proxy/squid');
    expect((await report([caller(PROXY)])).rules).toEqual(['HF101']);
  });

  test.each([
    ['a proxy outside', '[{name: https_proxy, value: "proxy.example.com:8080"}]', 'proxy.example.com:8080'],
    [
      'upper case goes after lower case',
      '[{name: HTTPS_PROXY, value: "http://a.io:1"}, {name: https_proxy, value: "http://b.io:2"}]',
      'b.io:2',
    ],
    ['ALL_PROXY', '[{name: ALL_PROXY, value: "http://user:x@a.io"}]', 'a.io:80'],
    [
      'excluded by NO_PROXY',
      '[{name: HTTPS_PROXY, value: "http://a.io:1"}, {name: NO_PROXY, value: "x, .huggingface.co,.hf.co"}]',
      null,
    ],
    ['everything excluded', '[{name: HTTPS_PROXY, value: "http://a.io:1"}, {name: NO_PROXY, value: "*"}]', null],
    ['for plain HTTP only', '[{name: HTTP_PROXY, value: "http://a.io:1"}]', null],
    ['not resolved', '[{name: HTTPS_PROXY, value: "http://$(PROXY):1"}]', null],
  ])('%s', async (_, env, via) => {
    expect((await report([caller(env)])).via).toEqual([via]);
  });
});

test('a mesh that sends the host to its egress gateway leaves open whose policy decides', async () => {
  const route = (hosts: string, destination: string) => `apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: {name: out, namespace: mesh}
spec: {hosts: [${hosts}], gateways: [mesh, egress], tls: [{match: [{port: 443}], route: [{destination: {host: ${destination}}}]}]}
`;
  const through = await report([
    caller(),
    route('huggingface.co', 'istio-egressgateway.istio-system.svc.cluster.local'),
    policy(),
  ]);
  expect(through.rules).toContain('HF903');
  expect(through.find('HF903')?.message).toContain('istio-egressgateway.istio-system.svc.cluster.local');
  expect(
    (await report([caller(), route('example.com', 'istio-egressgateway.istio-system.svc.cluster.local'), policy()]))
      .rules,
  ).toEqual(['HF102']);
  expect((await report([caller(), route('huggingface.co', 'huggingface.co'), policy()])).rules).toEqual(['HF102']);
});

describe('mirrors', () => {
  const endpoint = (url: string) =>
    `[{name: HF_ENDPOINT, value: "${url}"}, {name: HF_TOKEN, valueFrom: {secretKeyRef: {name: s, key: k}}}]`;
  const hosts = async (url: string) => {
    const config = effectiveConfig(null);
    const tree = memoryTree({ 'k8s/all.yaml': caller(endpoint(url)) });
    const options = {
      root: '.',
      repositoryPrefix: '',
      config,
      catalogs: builtInCatalogs,
      now: 0,
      nowText: null,
      commit: null,
    };
    const { report: found } = await scan({ tree, ...options });
    return {
      hosts: found.calls.filter(({ required }) => required).map(({ host, purpose }) => `${purpose} ${host}`),
      rules: found.findings.map(({ rule }) => rule),
    };
  };

  test('a public mirror takes the place of the hub, the bytes still come from Hugging Face; the token goes to a third party', async () => {
    const found = await hosts('https://hf-mirror.com');
    expect(found.hosts).toContain('custom hf-mirror.com');
    expect(found.hosts).toContain('hub-download us.aws.cdn.hf.co');
    expect(found.hosts).not.toContain('hub-download huggingface.co');
    expect(found.rules).toContain('HF204');
  });

  test('a mirror of the house serves the bytes too', async () => {
    expect((await hosts('http://mirror.ml.svc:8080')).hosts).toEqual(['custom mirror.ml.svc']);
  });

  test('the hub itself is no mirror', async () => {
    expect((await hosts('https://huggingface.co')).hosts).toContain('hub-download huggingface.co');
  });
});
