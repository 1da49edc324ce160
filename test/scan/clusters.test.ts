import { describe, expect, it } from 'vitest';
import { builtInCatalogs } from '../../src/config/catalogs.ts';
import { effectiveConfig, parseConfigFile } from '../../src/config/config.ts';
import { memoryTree } from '../../src/input/tree.ts';
import { rootsOf } from '../../src/scan/questions.ts';
import { scan } from '../../src/scan.ts';
import { kustomization, optionsOf } from './gitops-cases.ts';

const deployment = (name: string) => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
  namespace: ml
spec:
  template:
    metadata: {labels: {app: ${name}}}
    spec:
      serviceAccountName: ${name}
      containers:
        - {name: c, image: example/app, env: [{name: URL, value: "https://router.huggingface.co/v1"}]}
`;
const policy = (name: string, version = '') => `apiVersion: cilium.io/v2
kind: CiliumNetworkPolicy
metadata:
  name: ${name}${version}
  namespace: ml
spec:
  endpointSelector: {matchLabels: {app: ${name}}}
  egress:
    - toEndpoints: [{matchLabels: {"k8s:io.kubernetes.pod.namespace": kube-system, "k8s:k8s-app": kube-dns}}]
      toPorts: [{ports: [{port: "53", protocol: ANY}], rules: {dns: [{matchPattern: "*"}]}}]
    - toFQDNs: [{matchPattern: "**.huggingface.co"}]
      toPorts: [{ports: [{port: "443", protocol: TCP}]}]
`;

async function verdicts(
  files: Record<string, string>,
  config: string | null,
  policySources: Parameters<typeof scan>[0]['policySources'] = [],
) {
  const effective = effectiveConfig(config === null ? null : { path: 'c', content: parseConfigFile('c', config) });
  const result = await scan({
    tree: memoryTree(files),
    root: '.',
    repositoryPrefix: '',
    config: effective,
    catalogs: builtInCatalogs,
    now: 0,
    nowText: null,
    commit: null,
    policySources,
  });
  return result.report.calls.map(({ workload, verdict }) => `${workload.file} ${verdict}`);
}

describe('which policy counts for which workload', () => {
  it('everything shares one cluster where nothing clashes', async () => {
    expect(await verdicts({ 'apps/a.yaml': deployment('a'), 'platform/p.yaml': policy('a') }, null)).toEqual([
      'apps/a.yaml allowed-pinned',
    ]);
  });

  it('alternatives never see each other', async () => {
    const files = { 'dev/a.yaml': deployment('a'), 'prod/a.yaml': deployment('a'), 'prod/p.yaml': policy('a') };
    expect(await verdicts(files, null)).toEqual(['dev/a.yaml default-allow', 'prod/a.yaml allowed-pinned']);
  });

  it('what clashes with neither alternative counts for both', async () => {
    const files = { 'dev/a.yaml': deployment('a'), 'prod/a.yaml': deployment('a'), 'shared/p.yaml': policy('a') };
    expect(await verdicts(files, null)).toEqual(['dev/a.yaml allowed-pinned', 'prod/a.yaml allowed-pinned']);
  });

  it('a shared workload is judged with each alternative, the worst stands', async () => {
    const files = {
      'base/a.yaml': deployment('a'),
      'dev/b.yaml': deployment('b'),
      'prod/b.yaml': deployment('b'),
      'prod/p.yaml': policy('a'),
    };
    expect((await verdicts(files, null))[0]).toBe('base/a.yaml default-allow');
  });

  it('configured clusters say it outright: paths, Cilium version, namespace', async () => {
    const files = { 'apps/a.yaml': deployment('a'), 'eu/p.yaml': policy('a'), 'us/b.yaml': deployment('b') };
    const config =
      'clusters:\n  - {name: eu, paths: [apps, eu], cilium: {version: "1.18"}}\n  - {name: us, paths: [us]}\n';
    expect(await verdicts(files, config)).toEqual(['apps/a.yaml allowed-pinned', 'us/b.yaml default-allow']);
    const apart = 'clusters:\n  - {name: eu, paths: [eu]}\n  - {name: us, paths: [us, apps]}\n';
    expect(await verdicts(files, apart)).toEqual(['apps/a.yaml default-allow', 'us/b.yaml default-allow']);
  });

  it('the version of the cluster decides', async () => {
    const files = {
      'a.yaml': deployment('a').replace('router.huggingface.co', 'x.y.endpoints.huggingface.cloud'),
      'p.yaml': policy('a').replace('**.huggingface.co', '**.huggingface.cloud'),
    };
    const config = (version: string) =>
      `clusters:\n  - {name: c, paths: ["*.yaml"], cilium: {version: "${version}"}}\n`;
    expect(await verdicts(files, config('1.18'))).toEqual(['a.yaml blocked']);
    expect(await verdicts(files, config('1.19'))).toEqual(['a.yaml allowed-pinned']);
  });

  it('a further source counts for its cluster, with its policies only', async () => {
    const source = {
      cluster: 'eu',
      tree: memoryTree({ '../platform/p.yaml': policy('a'), '../platform/w.yaml': deployment('z') }),
    };
    const config = 'clusters:\n  - {name: eu, paths: [apps]}\n  - {name: us, paths: [us]}\n';
    expect(await verdicts({ 'apps/a.yaml': deployment('a'), 'us/a.yaml': deployment('a') }, config, [source])).toEqual([
      'apps/a.yaml allowed-pinned',
      'us/a.yaml default-allow',
    ]);
  });
});

describe('what roots shows of clusters', () => {
  const shown = async (files: Record<string, string>, config = '') => {
    const { roots, clusters } = await rootsOf(optionsOf(files, config));
    return [
      ...roots.map(({ id, cluster }) => `${id} in ${cluster ?? 'any'}`),
      ...clusters.map(({ name, judged, sees }) => `${name}: ${[...judged, ...sees.map((id) => `(${id})`)].join()}`),
    ];
  };

  it('names the configured cluster of a root, and nothing that holds no object', async () => {
    const files = {
      'eu/kustomization.yaml': kustomization(['a.yaml']),
      'eu/a.yaml': deployment('a'),
      'us/b.yaml': deployment('b'),
      'values.yaml': 'replicas: 1\n',
    };
    const config = 'clusters:\n  - {name: live, paths: [eu]}\n  - {name: test, paths: [us, eu]}\n';
    expect(await shown(files, config)).toEqual([
      'cluster test in test',
      'eu in live, test',
      'live: eu',
      'test: cluster test,eu',
    ]);
    expect(await shown({ 'README.md': '' })).toEqual([]);
  });

  it('names scopes after the clusters that Applications go to', async () => {
    const application = (name: string, path: string, destination: string) =>
      `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: ${name}, namespace: argocd}\nspec:\n  source: {repoURL: "https://example.com/r.git", path: ${path}}\n  destination: {${destination}, namespace: ml}\n`;
    const files = {
      'argo/eu.yaml': application('eu', 'apps/a', 'name: eu'),
      'argo/us.yaml': application('us', 'apps/a', 'name: us'),
      'argo/platform.yaml': application('platform', 'platform', 'server: "https://kubernetes.default.svc"'),
      'argo/more.yaml': application('more', 'more', 'name: in-cluster'),
      'apps/a/a.yaml': deployment('a'),
      'platform/p.yaml': policy('a'),
      'more/p.yaml': policy('a', '-more'),
    };
    expect((await shown(files)).filter((text) => text.includes(':'))).toEqual([
      'eu: .,apps/a',
      'in-cluster: .,more,platform',
      'us: .,apps/a in us',
    ]);
    expect(await verdicts(files, null)).toEqual(['apps/a/a.yaml default-allow', 'apps/a/a.yaml default-allow']);
    const one = { ...files, 'argo/us.yaml': '' };
    expect(await verdicts(one, null)).toEqual(['apps/a/a.yaml allowed-pinned']);
  });
});
