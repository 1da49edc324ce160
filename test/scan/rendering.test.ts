import { afterAll, describe, expect, test } from 'vitest';
import { builtInCatalogs } from '../../src/config/catalogs.ts';
import { effectiveConfig, parseConfigFile } from '../../src/config/config.ts';
import type { ScanResult } from '../../src/finding/result.ts';
import { memoryTree } from '../../src/input/tree.ts';
import { openRenderSession } from '../../src/render/session.ts';
import { verdictLine } from '../../src/report/words.ts';
import type { ScanOptions } from '../../src/scan/options.ts';
import { clustersOf } from '../../src/scan/questions.ts';
import { scan } from '../../src/scan.ts';

const rendering = openRenderSession();
afterAll(() => rendering.close());

type Files = Readonly<Record<string, string>>;

function optionsOf(files: Files, config = '', base?: Files, everything = false): ScanOptions {
  return {
    tree: memoryTree(files),
    root: '.',
    repositoryPrefix: '',
    config: effectiveConfig({ path: '.hf-guardrails.yaml', content: parseConfigFile('.hf-guardrails.yaml', config) }),
    catalogs: builtInCatalogs,
    now: Date.parse('2026-11-24'),
    nowText: '2026-11-24',
    commit: null,
    everything,
    rendering,
    ...(base === undefined ? {} : { base: { revision: 'base', tree: memoryTree(base) } }),
  };
}

const scanned = (...given: Parameters<typeof optionsOf>): Promise<ScanResult> => scan(optionsOf(...given));

/** `scope: namespace/name file:line verdicts` of every caller in every scope. */
async function judged(...given: Parameters<typeof optionsOf>): Promise<string[]> {
  const clusters = await clustersOf(optionsOf(...given));
  return clusters
    .flatMap(({ scope, callers }) =>
      callers.map(({ name: { namespace, name, file, line }, calls }) => {
        const verdicts = [...new Set(calls.map(({ judgement }) => judgement.verdict))].join(' ');
        return `${scope}: ${namespace ?? '?'}/${name} ${file}:${line} ${verdicts}`;
      }),
    )
    .sort();
}
const found = ({ report }: ScanResult, rule: string): string[] =>
  report.findings
    .filter((finding) => finding.rule === rule)
    .map(({ file, line, message }) => `${file}:${line} ${message}`);

const deployment = (name = 'tgi', more = ''): string => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}${more}
spec:
  template:
    metadata: {labels: {app: tgi}}
    spec:
      serviceAccountName: tgi
      containers:
        - name: main
          image: ghcr.io/huggingface/text-generation-inference:3.3
          args: ["--model-id", "org/name", "--usage-stats=off"]
`;
const policy = (more = ''): string => `apiVersion: cilium.io/v2
kind: CiliumNetworkPolicy
metadata: {name: tgi${more}}
spec:
  endpointSelector: {matchLabels: {app: tgi}}
  egress:
    - toEndpoints: [{matchLabels: {k8s:io.kubernetes.pod.namespace: kube-system, k8s:k8s-app: kube-dns}}]
      toPorts: [{ports: [{port: "53", protocol: ANY}], rules: {dns: [{matchPattern: "*"}]}}]
    - toFQDNs: [{matchName: huggingface.co}, {matchPattern: "**.huggingface.co"}, {matchName: hf.co}, {matchPattern: "**.hf.co"}]
      toPorts: [{ports: [{port: "443", protocol: TCP}]}]
`;
const chart = { 'chart/Chart.yaml': 'apiVersion: v2\nname: tgi\nversion: 0.1.0\n' };

describe('what a kustomization names and is not here', () => {
  const judgedWith = (kustomization: string, more: Files = {}): Promise<string[]> =>
    judged({
      'app/deploy.yaml': deployment(),
      'app/policy.yaml': policy(),
      'app/kustomization.yaml': kustomization,
      ...more,
    });
  const RESOURCES = 'namespace: ml\nresources: [deploy.yaml, policy.yaml]\n';

  test.each([
    ['a patch', 'patches:\n- target: {kind: ServiceMonitor}\n  path: private/patch.yaml\n'],
    ['a variable file of a generator', 'configMapGenerator:\n- name: a\n  envs: [private.env]\n'],
    [
      'what a replacement takes',
      'configMapGenerator:\n- name: a\n  envs: [private.env]\nreplacements:\n- source: {kind: ConfigMap, name: a, fieldPath: data.x}\n  targets:\n  - select: {kind: Deployment}\n    fieldPaths: [spec.replicas]\n',
    ],
    ['an address in a generator', 'configMapGenerator:\n- name: a\n  files:\n  - a.json=https://example.org/a.json\n'],
    ['a component', 'components:\n- ../gone\n'],
    [
      'the base of a merge',
      'crds: [https://example.org/crds.yaml]\nconfigMapGenerator:\n- name: a\n  behavior: merge\n  literals: [a=b]\n',
    ],
  ])('%s is left out, and the rest is judged as it is deployed', async (_, more) => {
    expect(await judgedWith(RESOURCES + more)).toEqual(['default: ml/tgi app/deploy.yaml:1 allowed-pinned']);
  });

  test('an inner kustomization of which nothing is left', async () => {
    const crds = { 'app/crds/kustomization.yaml': 'resources:\n- https://example.org/crds.yaml\n' };
    expect(await judgedWith('namespace: ml\nresources: [deploy.yaml, policy.yaml, crds]\n', crds)).toEqual([
      'default: ml/tgi app/deploy.yaml:1 allowed-pinned',
    ]);
  });
});

describe('charts', () => {
  test('each environment is judged with its own values, at the template', async () => {
    const files = {
      ...chart,
      'chart/values.yaml': 'policy: true\nname: tgi\n',
      'chart/values-dev.yaml': 'policy: false\n',
      'chart/values-example.yaml': 'name: other\n',
      'chart/values.schema.json': '{}',
      'chart/templates/deployment.yaml': deployment('{{ .Values.name }}'),
      'chart/templates/policy.yaml': `{{- if .Values.policy }}\n${policy()}{{- end }}\n`,
    };
    const result = await scanned(files);
    expect(await judged(files)).toEqual([
      'chart with values-dev.yaml: ?/tgi chart/templates/deployment.yaml:1 default-allow',
      'chart: ?/tgi chart/templates/deployment.yaml:1 allowed-pinned',
    ]);
    expect(result.report.summary).toMatchObject({ rendered: 2, notRendered: 0 });
    expect(found(result, 'HF901')).toEqual([]);
  });

  test('a namespace from the release is unset unless it is stated, and policies elsewhere then count', async () => {
    const files = {
      ...chart,
      'chart/templates/deployment.yaml': deployment('tgi', '\n  namespace: {{ .Release.Namespace }}'),
      'platform/policy.yaml': policy(', namespace: ml'),
      'values/prod.yaml': 'a: 1\n',
    };
    expect(await judged(files)).toEqual(['default: ?/tgi chart/templates/deployment.yaml:1 default-allow']);
    expect(found(await scanned(files), 'HF903')[0]).toContain('it would be selected in namespace ml');
    const stated = 'releases: [{chart: chart, name: llm, namespace: ml, values: [values/prod.yaml]}]\n';
    expect(await judged(files, stated)).toContain('default: ml/tgi chart/templates/deployment.yaml:1 allowed-pinned');
  });

  test('a policy of the release itself counts, wherever the release is installed', async () => {
    const own = '{{ .Release.Namespace }}';
    const files = {
      ...chart,
      'chart/templates/deployment.yaml': deployment('tgi', `\n  namespace: ${own}`),
      'chart/templates/policy.yaml': policy(`, namespace: ${own}`).replace(
        'matchLabels: {app: tgi}',
        `matchLabels: {app: tgi, "k8s:io.kubernetes.pod.namespace": ${own}}`,
      ),
    };
    expect(await judged(files)).toEqual(['default: ?/tgi chart/templates/deployment.yaml:1 allowed-pinned']);
    expect(await judged(files, 'namespace: ml\n')).toEqual([
      'default: ml/tgi chart/templates/deployment.yaml:1 allowed-pinned',
    ]);
  });

  test('what fails is told with its file, line and cure, and nothing of it is read as a manifest', async () => {
    const result = await scanned({
      ...chart,
      'chart/templates/deployment.yaml': deployment('{{ required "a name" .Values.name }}'),
      'chart/templates/plain.yaml': deployment('plain'),
    });
    expect(result.report.calls).toEqual([]);
    expect(found(result, 'HF902')).toEqual([
      expect.stringMatching(/^chart\/templates\/deployment\.yaml:4 Chart chart was not rendered.* a name/),
    ]);
    expect(result.report.findings[0]?.remediation).toMatch(/^Correct the template or the values it needs/);
    expect(result.report.summary).toMatchObject({ rendered: 0, notRendered: 1 });
    expect(result.gate.failed).toBe(false);
    expect(verdictLine(result)).toContain('but 1 chart or overlay was not rendered');
    const strict = await scanned({ ...chart, 'chart/templates/a.yaml': '{{ fail "no" }}' }, 'unknown: fail\n');
    expect(strict.gate.failed).toBe(true);
  });

  test('a library is no root, and a plain manifest can not hide in it', async () => {
    const library = { 'lib/Chart.yaml': 'apiVersion: v2\nname: lib\nversion: 0.1.0\ntype: library\n' };
    const files = {
      ...library,
      'lib/templates/_h.tpl': '{{ define "a" }}{{ end }}',
      'lib/templates/d.yaml': deployment(),
    };
    expect(await judged(files)).toEqual(['default: ?/tgi lib/templates/d.yaml:1 default-allow']);
  });

  test('switched off, each root is told', async () => {
    const result = await scanned({ ...chart, 'chart/templates/a.yaml': deployment() }, 'render: false\n');
    expect(found(result, 'HF902')[0]).toContain('rendering is switched off');
    expect(result.report.summary).toMatchObject({ rendered: 0, notRendered: 1, callers: 0 });
  });
});

describe('kustomizations', () => {
  const overlays = {
    'base/deployment.yaml': deployment(),
    'base/kustomization.yaml': 'resources: [deployment.yaml]\n',
    'dev/kustomization.yaml': 'resources: [../base]\npatches: [{path: env.yaml}]\n',
    'dev/env.yaml': 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: tgi}\nspec: {replicas: 1}\n',
    'prod/kustomization.yaml': 'resources: [../base, policy.yaml]\n',
    'prod/policy.yaml': policy(),
  };

  test('overlays of one base are alternatives, and their files are read once', async () => {
    const result = await scanned(overlays);
    expect(await judged(overlays)).toEqual([
      'dev: ?/tgi base/deployment.yaml:1 default-allow',
      'prod: ?/tgi base/deployment.yaml:1 allowed-pinned',
    ]);
    expect(result.report.summary).toMatchObject({ rendered: 2, documents: 3 });
    expect(found(result, 'HF101')).toHaveLength(1);
  });

  test('the result is the same with every document parsed', async () => {
    const { report } = await scanned(overlays);
    expect((await scanned(overlays, '', undefined, true)).report).toEqual(report);
  });

  test('overlays with namespaces of their own share the cluster', async () => {
    const files = {
      ...overlays,
      'dev/kustomization.yaml': 'namespace: dev\nresources: [../base]\n',
      'prod/kustomization.yaml': 'namespace: prod\nnamePrefix: p-\nresources: [../base, policy.yaml]\n',
    };
    expect(await judged(files)).toEqual([
      'default: dev/tgi base/deployment.yaml:1 default-allow',
      'default: prod/p-tgi base/deployment.yaml:1 allowed-pinned',
    ]);
  });

  test('where one can not be built, those it includes are, and its own files are read as written', async () => {
    const files = {
      ...overlays,
      'top/kustomization.yaml':
        'resources: [../prod, extra.yaml]\npatches:\n- patch: "{apiVersion: v1, kind: Service, metadata: {name: gone}}"\n',
      'top/extra.yaml': deployment('extra'),
    };
    expect(found(await scanned(files), 'HF902')).toEqual([
      expect.stringMatching(
        /^top\/kustomization\.yaml:1 Kustomization top was not rendered, so the files .*Service\.v1\.\[noGrp\]\/gone/,
      ),
    ]);
    expect(await judged(files)).toEqual([
      'dev: ?/extra top/extra.yaml:1 default-allow',
      'dev: ?/tgi base/deployment.yaml:1 default-allow',
      'prod: ?/extra top/extra.yaml:1 default-allow',
      'prod: ?/tgi base/deployment.yaml:1 allowed-pinned',
    ]);
  });

  test('of a circle one is told', async () => {
    const result = await scanned({
      'a/kustomization.yaml': 'resources: [../b]\n',
      'b/kustomization.yaml': 'resources: [../a]\n',
    });
    expect(found(result, 'HF902').map((text) => text.slice(0, 40))).toHaveLength(2);
    expect(result.report.summary.rendered).toBe(0);
  });

  test('a chart that one installs is no root of its own', async () => {
    const result = await scanned({
      'kustomization.yaml':
        'namespace: ml\nhelmCharts: [{name: tgi, releaseName: llm, valuesInline: {model: org/own}}]\n',
      'charts/tgi/Chart.yaml': chart['chart/Chart.yaml'],
      'charts/tgi/values.yaml': '{}',
      'charts/tgi/templates/d.yaml': deployment().replace('"org/name"', '{{ .Values.model }}'),
    });
    expect([...new Set(result.report.calls.map(({ model, workload }) => `${workload.file} ${model}`))]).toEqual([
      'kustomization.yaml org/own',
    ]);
    expect(result.report.summary).toMatchObject({ rendered: 1, notRendered: 0 });
  });

  test("Flux's Kustomization is none of kustomize", async () => {
    const flux = 'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: a}\nspec: {}\n';
    expect((await scanned({ 'apps/kustomization.yaml': flux })).report.summary).toMatchObject({
      rendered: 0,
      notRendered: 0,
    });
  });

  test('a cluster takes the roots that its paths name', async () => {
    const clusters = 'clusters: [{name: live, paths: [prod/**], namespace: ml}, {name: test, paths: [dev/**]}]\n';
    expect(await judged(overlays, clusters)).toEqual([
      'live: ml/tgi base/deployment.yaml:1 allowed-pinned',
      'test: ?/tgi base/deployment.yaml:1 default-allow',
    ]);
  });

  test('a finding about a generated Secret is the same when its content changes', async () => {
    const files = (value: string) => ({
      'kustomization.yaml': `resources: [d.yaml]\nsecretGenerator:\n  - name: hf\n    literals: [HF_TOKEN=${value}]\n`,
      'd.yaml': `${deployment()}          env: [{name: HF_TOKEN, valueFrom: {secretKeyRef: {name: hf, key: HF_TOKEN}}}]\n`,
    });
    const [before, after] = [await scanned(files('one')), await scanned(files('two'))];
    const of = ({ report }: ScanResult) => report.findings.filter(({ rule }) => rule === 'HF202');
    expect(of(before).map(({ file, line }) => `${file}:${line}`)).toEqual(['kustomization.yaml:4']);
    expect(of(before)[0]?.message).not.toBe(of(after)[0]?.message);
    expect(of(before)[0]?.fingerprint).toBe(of(after)[0]?.fingerprint);
  });

  test('a generated token is told once, where it is written', async () => {
    const token = `hf_${'qWzRtYpLkJhGfDsAmNbVcXoIuEe7Tn2Rv4'}`;
    const result = await scanned({
      'kustomization.yaml': `secretGenerator:\n  - name: hf\n    literals:\n      - HF_TOKEN=${token}\n`,
    });
    expect(found(result, 'HF201').map((text) => text.split(' ')[0])).toEqual(['kustomization.yaml:4']);
  });
});

describe('a base', () => {
  const good = { ...chart, 'chart/templates/a.yaml': deployment() };
  test('what it could render and the head can not fails the gate on what is new', async () => {
    const broken = { ...chart, 'chart/templates/a.yaml': `${deployment()}{{ fail "x" }}` };
    const lost = await scanned(broken, '', good);
    expect(lost.gate).toMatchObject({ failed: true, mode: 'new' });
    expect(lost.gate.reasons[0]).toContain('Chart chart could be read in the base');
    expect((await scanned(broken, '', broken)).gate.failed).toBe(false);
    expect((await scanned(good, '', good)).gate.failed).toBe(false);
  });

  test('manifests that a chart put above them would hide fail it too', async () => {
    const plain = { 'chart/templates/a.yaml': deployment() };
    expect((await scanned({ ...good, 'chart/templates/b.yaml': '{{ fail "x" }}' }, '', plain)).gate.failed).toBe(true);
  });
});
