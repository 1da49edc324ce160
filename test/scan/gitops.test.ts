import { afterAll, describe, expect, test } from 'vitest';
import { builtInCatalogs } from '../../src/config/catalogs.ts';
import { effectiveConfig, parseConfigFile } from '../../src/config/config.ts';
import { memoryTree } from '../../src/input/tree.ts';
import { openRenderSession } from '../../src/render/session.ts';
import { clustersOf, type ScanOptions, scan } from '../../src/scan.ts';

const rendering = openRenderSession();
afterAll(() => rendering.close());

type Files = Readonly<Record<string, string>>;
const V = '$';

function optionsOf(files: Files, config = '', prefix = ''): ScanOptions {
  return {
    tree: memoryTree(files),
    root: '.',
    repositoryPrefix: prefix,
    config: effectiveConfig({ path: '.hf-guardrails.yaml', content: parseConfigFile('.hf-guardrails.yaml', config) }),
    catalogs: builtInCatalogs,
    now: Date.parse('2026-11-24'),
    nowText: null,
    commit: null,
    rendering,
  };
}

/** `scope: namespace/name file:line model verdicts` of every caller in every scope. */
async function judged(...given: Parameters<typeof optionsOf>): Promise<string[]> {
  const clusters = await clustersOf(optionsOf(...given));
  return clusters
    .flatMap(({ scope, callers }) =>
      callers.map(({ name: { namespace, name, file }, calls }) => {
        const verdicts = [...new Set(calls.map(({ judgement }) => judgement.verdict))].join(' ');
        return `${scope}: ${namespace ?? '?'}/${name} ${file}:${calls[0]?.call.at.line} ${calls[0]?.call.model} ${verdicts}`;
      }),
    )
    .sort();
}

async function found(files: Files, rule: string, config = ''): Promise<string[]> {
  const { report } = await scan(optionsOf(files, config));
  return report.findings
    .filter((finding) => finding.rule === rule)
    .map(({ file, line, message }) => `${file}:${line} ${message}`);
}

const deployment = (model = 'org/name', name = 'tgi'): string => `apiVersion: apps/v1
kind: Deployment
metadata: {name: ${name}}
spec:
  template:
    metadata: {labels: {app: tgi}}
    spec:
      serviceAccountName: tgi
      containers:
        - name: main
          image: ghcr.io/huggingface/text-generation-inference:3.3
          args: ["--model-id", "${model}", "--usage-stats=off"]
`;
const flux = (
  name: string,
  path: string,
  more = '',
  namespace = 'flux-system',
): string => `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: {name: ${name}, namespace: ${namespace}}
spec:
  path: ${path}
  sourceRef: {kind: GitRepository, name: flux-system}
${more.replace(/^(?=.)/gm, '  ')}`;
const kustomization = (resources: readonly string[], more = ''): string =>
  `apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources: [${resources.join(', ')}]\n${more}`;
const policy = (namespace: string, entity = 'all'): string => `apiVersion: cilium.io/v2
kind: CiliumNetworkPolicy
metadata: {name: egress, namespace: ${namespace}}
spec:
  endpointSelector: {matchLabels: {app: tgi}}
  egress: [{toEntities: [${entity}]}]
`;

describe('Flux', () => {
  test('targetNamespace, and the policy of that namespace', async () => {
    const files = {
      'clusters/main/apps.yaml': flux('apps', './apps', 'targetNamespace: ml\n'),
      'apps/tgi.yaml': deployment(),
      'infra/policy.yaml': policy('ml'),
    };
    expect(await judged(files)).toEqual(['default: ml/tgi apps/tgi.yaml:12 org/name allowed-broad']);
  });

  test('each cluster with its own policies and values', async () => {
    const cluster = (name: string, model: string): Files => ({
      [`clusters/${name}/apps.yaml`]: flux(
        'apps',
        `./apps/${name}`,
        `targetNamespace: ml\npostBuild:\n  substitute: {MODEL: ${model}}\n`,
      ),
      [`clusters/${name}/infra.yaml`]: flux('infra', `./infra/${name}`),
      [`apps/${name}/kustomization.yaml`]: kustomization(['../base']),
    });
    const files = {
      ...cluster('dev', 'org/small'),
      ...cluster('prod', 'org/large'),
      'apps/base/kustomization.yaml': kustomization(['tgi.yaml']),
      'apps/base/tgi.yaml': deployment(`${V}{MODEL:=org/none}`),
      'infra/prod/policy.yaml': policy('ml'),
      'infra/dev/other.yaml': policy('other'),
    };
    expect(await judged(files)).toEqual([
      'clusters/dev: ml/tgi apps/base/tgi.yaml:12 org/small default-allow',
      'clusters/prod: ml/tgi apps/base/tgi.yaml:12 org/large allowed-broad',
    ]);
  });

  test('what a parent patches into its children, and variables of a ConfigMap', async () => {
    const files = {
      'flux/cluster.yaml': flux(
        'cluster',
        './apps',
        'patches:\n  - target: {kind: Kustomization, group: kustomize.toolkit.fluxcd.io}\n    patch: |\n      - {op: add, path: /spec/postBuild, value: {substituteFrom: [{kind: ConfigMap, name: settings}]}}\n',
      ),
      'flux/settings.yaml':
        'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: settings, namespace: flux-system}\ndata: {MODEL: org/fromconfig}\n',
      'apps/ml/kustomization.yaml': kustomization(['ks.yaml'], 'namespace: flux-system\n'),
      'apps/ml/ks.yaml': flux('tgi', './apps/ml/tgi', 'targetNamespace: ml\n', 'x'),
      'apps/ml/tgi/kustomization.yaml': kustomization(['tgi.yaml']),
      'apps/ml/tgi/tgi.yaml': deployment(`${V}{MODEL}`),
    };
    expect(await judged(files)).toEqual(['default: ml/tgi apps/ml/tgi/tgi.yaml:12 org/fromconfig default-allow']);
  });

  test('components and patches of the object', async () => {
    const files = {
      'flux/ks.yaml': flux(
        'tgi',
        './tgi',
        'targetNamespace: ml\ncomponents: [../components/policy]\npatches:\n  - target: {kind: Deployment}\n    patch: |\n      - {op: replace, path: /spec/template/spec/containers/0/args/1, value: org/patched}\n',
      ),
      'tgi/kustomization.yaml': kustomization(['tgi.yaml']),
      'tgi/tgi.yaml': deployment(),
      'components/policy/kustomization.yaml':
        'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nresources: [policy.yaml]\n',
      'components/policy/policy.yaml': policy('x'),
    };
    expect(await judged(files)).toEqual(['default: ml/tgi tgi/tgi.yaml:5 org/patched allowed-broad']);
  });

  test('a release belongs to what deploys it', async () => {
    const release = `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: {name: web}
spec:
  chart: {spec: {chart: ./charts/web, sourceRef: {kind: GitRepository, name: flux-system, namespace: flux-system}}}
  values: {model: org/fromrelease}
`;
    const files = {
      'flux/ks.yaml': flux('web', './web', 'targetNamespace: ml\n'),
      'web/release.yaml': release,
      'charts/web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n',
      'charts/web/values.yaml': 'model: org/default\n',
      'charts/web/templates/tgi.yaml': deployment('{{ .Values.model }}', '{{ .Release.Name }}'),
      'infra/policy.yaml': policy('ml'),
    };
    expect(await judged(files)).toEqual([
      'default: ml/web charts/web/templates/tgi.yaml:12 org/fromrelease allowed-broad',
    ]);
  });

  test('a path that is not there', async () => {
    const files = { 'flux/ks.yaml': flux('apps', './gone'), 'tgi.yaml': deployment() };
    expect(await found(files, 'HF902')).toEqual([
      'flux/ks.yaml:5 Flux Kustomization flux-system/apps was not rendered, so nothing in it was checked: its path gone is not in the scan',
    ]);
  });

  test('kustomizations that include each other are told, and read as they are written where they would be', async () => {
    const files = {
      'flux/ks.yaml': flux('apps', './a', 'targetNamespace: ml\n'),
      'a/kustomization.yaml': kustomization(['../b', 'tgi.yaml']),
      'b/kustomization.yaml': kustomization(['../a']),
      'a/tgi.yaml': deployment(),
    };
    const [first, ...more] = await found(files, 'HF902');
    expect(first).toContain('cycle');
    expect(more).toEqual([]);
    expect(await judged(files)).toEqual(['default: ml/tgi a/tgi.yaml:12 org/name default-allow']);
  });

  test('wrong types, objects that deploy themselves and each other', async () => {
    const files = {
      'flux/self.yaml': flux('self', './flux'),
      'flux/other.yaml': flux('other', './'),
      'flux/wrong.yaml':
        'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: [1], namespace: 5}\nspec: {path: {a: 1}, sourceRef: {name: 5}, patches: x, components: 7, postBuild: [1], targetNamespace: 5}\n',
      'tgi.yaml': deployment(),
    };
    expect((await judged(files)).map((line) => line.split(': ')[1])).toEqual([
      '?/tgi tgi.yaml:12 org/name default-allow',
    ]);
  });
});
