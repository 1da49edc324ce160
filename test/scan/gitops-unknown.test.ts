import { afterAll, describe, expect, test } from 'vitest';
import { builtInCatalogs } from '../../src/config/catalogs.ts';
import { effectiveConfig } from '../../src/config/config.ts';
import { memoryTree } from '../../src/input/tree.ts';
import { openRenderSession } from '../../src/render/session.ts';
import type { ScanOptions } from '../../src/scan/options.ts';
import { clustersOf } from '../../src/scan/questions.ts';
import { scan } from '../../src/scan.ts';

const rendering = openRenderSession();
afterAll(() => rendering.close());

type Files = Readonly<Record<string, string>>;
const V = '$';

function optionsOf(files: Files): ScanOptions {
  return {
    tree: memoryTree(files),
    root: '.',
    repositoryPrefix: '',
    config: effectiveConfig(null),
    catalogs: builtInCatalogs,
    now: Date.parse('2026-11-24'),
    nowText: null,
    commit: null,
    rendering,
  };
}

async function found(files: Files, ...rules: readonly string[]): Promise<string[]> {
  const { report } = await scan(optionsOf(files));
  return report.findings
    .filter(({ rule }) => rules.includes(rule))
    .map(({ file, line, rule, message }) => `${file}:${line} ${rule} ${message}`);
}

async function callers(files: Files): Promise<string[]> {
  const clusters = await clustersOf(optionsOf(files));
  return clusters.flatMap(({ callers: own }) => own.map(({ name }) => `${name.namespace ?? '?'}/${name.name}`)).sort();
}

const flux = (more = '', path = './app'): string => `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: {name: app, namespace: flux-system}
spec:
  path: ${path}
  sourceRef: {kind: GitRepository, name: flux-system}
  targetNamespace: ml
${more}`;
const WITH = '  postBuild: {substitute: {REGION: eu}}\n';

const deployment = (model: string, more = '', name = 'tgi'): string => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
  annotations: {note: "${V}{NOBODY}"}
spec:
  template:
    metadata: {labels: {app: tgi}}
    spec:
      containers:
        - name: main
          image: ghcr.io/huggingface/text-generation-inference:3.3
          args: ["--model-id", "${model}", "--port=${V}{PORT}"]
          env:
            - {name: TZ, value: "${V}{TIMEZONE}"}
${more}`;

describe('variables that nothing defines', () => {
  test('in what decides about a caller: told with file, line and cause; nothing for time zones, ports and notes', async () => {
    const files = { 'flux/ks.yaml': flux(WITH), 'app/tgi.yaml': deployment(`${V}{MODEL}`) };
    expect(await found(files, 'HF903')).toEqual([
      'app/tgi.yaml:13 HF903 Deployment ml/tgi: `${MODEL}` has no value and no default where Flux Kustomization flux-system/app fills variables in, so Flux puts an empty string into spec.template.spec.containers[0].args[1]; what is judged here is not what is written.',
    ]);
    expect(await callers(files)).toEqual(['ml/tgi']);
  });

  test.each([
    [
      'the name of a Secret',
      `            - {name: HF_TOKEN, valueFrom: {secretKeyRef: {name: "${V}{APP}-hf", key: token}}}\n`,
      '`${APP}`',
    ],
    ['a host', `            - {name: HF_ENDPOINT, value: "https://${V}{HUB}"}\n`, '`${HUB}`'],
    [
      'several, in one finding',
      `            - {name: HF_ENDPOINT, value: "${V}{A}"}\n            - {name: HF_HUB_CACHE_HOST, value: "${V}{B}"}\n`,
      '`${A}` and `${B}`',
    ],
  ])('in %s', async (_, env, variables) => {
    const files = { 'flux/ks.yaml': flux(WITH), 'app/tgi.yaml': deployment('org/name', env) };
    const told = (await found(files, 'HF903')).filter((line) => line.includes('empty string'));
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^app\/tgi\.yaml:16 HF903 Deployment ml\/tgi: /);
    expect(told[0]).toContain(`${variables} has no value`);
  });

  test('in a policy', async () => {
    const files = {
      'flux/ks.yaml': flux(WITH),
      'app/tgi.yaml': deployment('org/name'),
      'app/policy.yaml': `apiVersion: cilium.io/v2
kind: CiliumNetworkPolicy
metadata: {name: egress}
spec:
  endpointSelector: {matchLabels: {app: tgi}}
  egress:
    - toFQDNs: [{matchName: "${V}{HUB_HOST}"}]
`,
    };
    expect((await found(files, 'HF903')).filter((line) => line.includes('HUB_HOST'))[0]).toMatch(
      /^app\/policy\.yaml:7 HF903 CiliumNetworkPolicy ml\/egress: `\$\{HUB_HOST\}` has no value/,
    );
  });

  test.each([
    ['a default', `${V}{MODEL:=org/name}`, WITH],
    ['an escaped dollar', `${V}${V}{MODEL}`, WITH],
    ['no substitution at all', `${V}{MODEL}`, ''],
    [
      'a Secret that is not here and may hold it',
      `${V}{MODEL}`,
      '  postBuild: {substituteFrom: [{kind: Secret, name: settings}]}\n',
    ],
  ])('nothing with %s', async (_, model, more) => {
    const files = { 'flux/ks.yaml': flux(more), 'app/tgi.yaml': deployment(model) };
    expect((await found(files, 'HF903')).filter((line) => line.includes('empty string'))).toEqual([]);
  });

  test('in the values of a chart that is understood: at the line of the values', async () => {
    const files = {
      'flux/ks.yaml': flux(WITH),
      'app/hr.yaml': `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: {name: tgi}
spec:
  chart: {spec: {chart: app-template, version: 3.7.3, sourceRef: {kind: HelmRepository, name: bjw-s}}}
  values:
    controllers:
      main:
        containers:
          app:
            image: {repository: ghcr.io/huggingface/text-generation-inference, tag: "3.0"}
            env:
              TZ: "${V}{TIMEZONE}"
              MODEL_ID: "${V}{MODEL}"
`,
    };
    const told = (await found(files, 'HF903')).filter((line) => line.includes('empty string'));
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^app\/hr\.yaml:14 HF903 Deployment ml\/tgi: `\$\{MODEL\}` has no value/);
  });

  test('in the values of a chart of the repository: at the line of the values, where it decides', async () => {
    const files = {
      'flux/ks.yaml': flux(WITH),
      'charts/web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n',
      'charts/web/values.yaml': 'model: ""\nzone: ""\n',
      'charts/web/templates/tgi.yaml': deployment(
        '{{ .Values.model }}',
        '            - {name: TZ, value: {{ .Values.zone }}}\n',
        '{{ .Release.Name }}',
      ).replaceAll(/"[^"]*\$\{\w+\}"/g, '"x"'),
      'app/hr.yaml': `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: {name: web}
spec:
  chart: {spec: {chart: ./charts/web, sourceRef: {kind: GitRepository, name: flux-system, namespace: flux-system}}}
  values:
    zone: "${V}{TIMEZONE}"
    model: "org/name${V}{MODEL}"
`,
    };
    expect((await found(files, 'HF903')).filter((line) => line.includes('empty string'))).toEqual([
      expect.stringMatching(
        /^app\/hr\.yaml:8 HF903 Deployment ml\/web: `\$\{MODEL\}` has no value.*Flux Kustomization flux-system\/app/,
      ),
    ]);
  });

  const chart = {
    'charts/web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n',
    'charts/web/templates/web.yaml': `{{- if not .Values.host }}{{ fail "host is needed" }}{{ end }}
{{- if contains "${V}" .Values.host }}{{ fail "host is no host name" }}{{ end }}
`,
    'app/hr.yaml': `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: {name: web}
spec:
  chart: {spec: {chart: ./charts/web, sourceRef: {kind: GitRepository, name: flux-system, namespace: flux-system}}}
  values: {host: "${V}{SECRET_HOST}"}
`,
  };
  test.each([
    [
      'is not known',
      '  postBuild: {substituteFrom: [{kind: Secret, name: secrets}]}\n',
      "the value of `${SECRET_HOST}` is not known in the scan, and the chart can't be rendered without it",
    ],
    [
      'is nowhere',
      WITH,
      "nothing defines `${SECRET_HOST}`, so Flux puts an empty string there, with which the chart can't be rendered",
    ],
  ])('a chart that refuses a value that %s: that is the reason', async (_, more, reason) => {
    const [first = '', ...others] = await found({ ...chart, 'flux/ks.yaml': flux(more) }, 'HF902');
    expect(others).toEqual([]);
    expect(first).toMatch(/^app\/hr\.yaml:5 /);
    expect(first).toContain(reason);
  });

  test('in the path of a Flux Kustomization', async () => {
    const files = {
      'flux/ks.yaml': flux('  postBuild: {substituteFrom: [{kind: Secret, name: secrets}]}\n', './parent'),
      'parent/ks.yaml': flux('', `./apps/${V}{CLUSTER}`).replace('name: app', 'name: inner'),
    };
    expect((await found(files, 'HF902')).join('\n')).toContain(
      'the value of apps/${CLUSTER} in its path is not known in the scan',
    );
  });
});

describe('two of one name', () => {
  const release = (model: string): string => `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: {name: web, namespace: ml}
spec:
  chart: {spec: {chart: ./charts/web, sourceRef: {kind: GitRepository, name: flux-system}}}
  values: {model: ${model}}
`;
  const chart = {
    'charts/web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n',
    'charts/web/templates/tgi.yaml': deployment('{{ .Values.model }}', '', '{{ .Release.Name }}'),
  };
  const models = async (files: Files): Promise<(string | null)[]> =>
    (await clustersOf(optionsOf(files)))
      .flatMap(({ callers: own }) => own.flatMap(({ calls }) => calls.slice(0, 1).map(({ call }) => call.model)))
      .sort();

  test('HelmReleases in one file, and from two Kustomizations of one cluster: both places, both judged', async () => {
    const files = { ...chart, 'apps/web.yaml': `${release('org/a')}---\n${release('org/b')}` };
    expect((await found(files, 'HF903')).filter((line) => line.includes('last holds'))).toEqual([
      'apps/web.yaml:3 HF903 HelmRelease ml/web is deployed to one cluster from apps/web.yaml:3 and apps/web.yaml:10: whichever is applied last holds. All were judged.',
    ]);
    expect(await models(files)).toEqual(['org/a', 'org/b']);
    const kustomizations = {
      ...chart,
      'flux/a.yaml': flux('', './a').replace('name: app', 'name: a'),
      'flux/b.yaml': flux('', './b').replace('name: app', 'name: b'),
      'a/web.yaml': release('org/a'),
      'b/web.yaml': release('org/b'),
    };
    expect((await found(kustomizations, 'HF903')).filter((line) => line.includes('last holds'))).toEqual([
      'a/web.yaml:3 HF903 HelmRelease ml/web is deployed to one cluster from a/web.yaml:3 and b/web.yaml:3: whichever is applied last holds. All were judged.',
    ]);
    expect(await models(kustomizations)).toEqual(['org/a', 'org/b']);
  });

  test('Applications', async () => {
    const application = (path: string): string => `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: {name: app, namespace: argocd}
spec:
  source: {repoURL: 'https://git.example.com/o/r', path: ${path}}
  destination: {namespace: ml, server: 'https://kubernetes.default.svc'}
`;
    const files = {
      'argo/apps.yaml': `${application('a')}---\n${application('b')}`,
      'a/tgi.yaml': deployment('org/a', '', 'a'),
      'b/tgi.yaml': deployment('org/b', '', 'b'),
    };
    expect((await found(files, 'HF903')).filter((line) => line.includes('last holds'))).toEqual([
      'argo/apps.yaml:3 HF903 Application argocd/app is deployed to one cluster from argo/apps.yaml:3 and argo/apps.yaml:10: whichever is applied last holds. All were judged.',
    ]);
    expect(await models(files)).toEqual(['org/a', 'org/b']);
  });

  test('the same in two clusters is no double', async () => {
    const files = {
      ...chart,
      'clusters/dev/app.yaml': flux('', './dev'),
      'clusters/prod/app.yaml': flux('', './prod'),
      'dev/web.yaml': release('org/a'),
      'prod/web.yaml': release('org/b'),
    };
    expect((await found(files, 'HF903')).filter((line) => line.includes('last holds'))).toEqual([]);
    expect(await models(files)).toEqual(['org/a', 'org/b']);
  });
});
