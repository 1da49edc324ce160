import { describe, expect, test } from 'vitest';
import { diskTree } from '../../src/input/disk.ts';
import { memoryTree, type Tree } from '../../src/input/tree.ts';
import { renderRoots } from '../../src/report/roots.ts';
import { rootsOf } from '../../src/scan/questions.ts';
import { scan } from '../../src/scan.ts';
import { deployment, type Files, flux, found, judged, kustomization, optionsOf, policy, V } from './gitops-cases.ts';

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
    expect(await judged(files)).toEqual(['default: ml/tgi tgi/tgi.yaml:12 org/patched allowed-broad']);
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

const application = (source: string, more = ''): string => `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: {name: web, namespace: argocd}
spec:
  destination: {server: https://kubernetes.default.svc, namespace: ml${more}}
${source.replace(/^(?=.)/gm, '  ')}`;
const set = (generators: string, template: string, style = ''): string => `apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata: {name: apps, namespace: argocd}
spec:
${style}  generators:
${generators.replace(/^(?=.)/gm, '    ')}
  template:
${template.replace(/^(?=.)/gm, '    ')}`;
const REPO = 'repoURL: https://git.example.com/deploy.git';
const chart = (values = 'model: org/default\n'): Files => ({
  'charts/web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n',
  'charts/web/values.yaml': values,
  'charts/web/templates/tgi.yaml': deployment('{{ .Values.model }}', '{{ .Release.Name }}'),
});

describe('Argo CD', () => {
  test('a folder of plain manifests, in the namespace of the destination', async () => {
    const files = {
      'argo/app.yaml': application(`source: {${REPO}, path: apps, directory: {exclude: "*.old.yaml"}}\n`),
      'apps/tgi.yaml': deployment(),
      'apps/tgi.old.yaml': deployment('org/old', 'old'),
      'platform/policy.yaml': policy('ml'),
    };
    expect(await judged(files)).toEqual([
      'default: ?/old apps/tgi.old.yaml:12 org/old default-allow',
      'default: ml/tgi apps/tgi.yaml:12 org/name allowed-broad',
    ]);
  });

  test('a chart with value files, values and parameters, the later ones first', async () => {
    const from = async (helm: string): Promise<string[]> =>
      judged({
        ...chart(),
        'charts/web/values-live.yaml': 'model: org/file\n',
        'argo/app.yaml': application(`source:\n  ${REPO}\n  path: charts/web\n  helm: ${helm}\n`),
      });
    const at = (model: string): string[] => [`default: ml/web charts/web/templates/tgi.yaml:12 ${model} default-allow`];
    expect(await from('{}')).toEqual(at('org/default'));
    expect(await from('{valueFiles: [values-live.yaml]}')).toEqual(at('org/file'));
    expect(await from('{valueFiles: [/charts/web/values-live.yaml], values: "model: org/text"}')).toEqual(
      at('org/text'),
    );
    expect(await from('{values: "model: org/text", valuesObject: {model: org/object}}')).toEqual(at('org/object'));
    expect(await from('{valuesObject: {model: org/object}, parameters: [{name: model, value: org/set}]}')).toEqual(
      at('org/set'),
    );
  });

  test('value files of another source', async () => {
    const files = {
      ...chart(),
      'values/web.yaml': 'model: org/other\n',
      'argo/app.yaml': application(
        `sources:\n  - {${REPO}, ref: values}\n  - ${REPO}\n    path: charts/web\n    helm: {valueFiles: [$values/values/web.yaml]}\n`,
      ),
    };
    expect(await judged(files)).toEqual(['default: ml/web charts/web/templates/tgi.yaml:12 org/other default-allow']);
  });

  test.each([
    ['Go templates', '  goTemplate: true\n', '{{ .path.basename }}', '{{ .path.path }}'],
    ['plain names', '', '{{path.basename}}', '{{path}}'],
  ])('an ApplicationSet over folders, %s', async (_, style, name, path) => {
    const template = `metadata: {name: "${name}"}\nspec:\n  source: {${REPO}, path: "${path}", kustomize: {namePrefix: x-}}\n  destination: {namespace: "ns-${name}"}\n`;
    const files = {
      'argo/set.yaml': set(
        `- git:\n    ${REPO}\n    directories: [{path: "apps/*"}, {path: apps/off, exclude: true}]\n`,
        template,
        style,
      ),
      'apps/a/kustomization.yaml': kustomization(['tgi.yaml']),
      'apps/a/tgi.yaml': deployment('org/a'),
      'apps/b/tgi.yaml': deployment('org/b'),
      'apps/off/notes.txt': '',
      'apps/b/deeper/notes.txt': '',
    };
    expect(await judged(files)).toEqual([
      'default: ns-a/x-tgi apps/a/tgi.yaml:12 org/a default-allow',
      'default: ns-b/x-tgi apps/b/tgi.yaml:12 org/b default-allow',
    ]);
  });

  test('an ApplicationSet over a list: each cluster by itself', async () => {
    const template = `metadata: {name: "web-{{cluster}}"}\nspec:\n  source: {${REPO}, path: apps}\n  destination: {name: "{{cluster}}", namespace: ml}\n`;
    const files = {
      'argo/set.yaml': set('- list: {elements: [{cluster: dev}, {cluster: live}]}\n', template),
      'apps/tgi.yaml': deployment(),
      'platform/app.yaml': application(`source: {${REPO}, path: policies}\n`).replace(
        'server: https://kubernetes.default.svc',
        'name: live',
      ),
      'policies/policy.yaml': policy('ml'),
    };
    const lines = await judged(files);
    expect(lines.map((line) => line.replace(/^.*: ml/, 'ml')).sort()).toEqual([
      'ml/tgi apps/tgi.yaml:12 org/name allowed-broad',
      'ml/tgi apps/tgi.yaml:12 org/name default-allow',
    ]);
  });

  test('a patch of the template is merged into it', async () => {
    const files = {
      'set.yaml': set(
        '- list: {elements: [{folder: tgi, space: ml}]}\n',
        `metadata: {name: x}\nspec: {source: {${REPO}}, destination: {server: https://kubernetes.default.svc}}\n`,
        '  goTemplate: true\n  templatePatch: "spec: {source: {path: {{ .folder }}}, destination: {namespace: {{ .space }}}}"\n',
      ),
      'tgi/tgi.yaml': deployment(),
    };
    expect(await judged(files)).toEqual(['default: ml/tgi tgi/tgi.yaml:12 org/name default-allow']);
  });

  test('a patch with actions is filled in, too', async () => {
    const files = {
      'set.yaml': set(
        '- list: {elements: [{folder: tgi, space: ml}]}\n',
        `metadata: {name: x}\nspec: {source: {${REPO}}, destination: {server: https://kubernetes.default.svc}}\n`,
        '  goTemplate: true\n  templatePatch: "spec: {source: {path: {{ if eq .space `ml` }}{{ .folder | lower }}{{ else }}gone{{ end }}}, destination: {namespace: ml}}"\n',
      ),
      'tgi/tgi.yaml': deployment(),
    };
    expect(await judged(files)).toEqual(['default: ml/tgi tgi/tgi.yaml:12 org/name default-allow']);
  });

  test('what cannot be told from the repository is told', async () => {
    const template = `metadata: {name: x}\nspec: {source: {${REPO}, path: gone}}\n`;
    const files = {
      'a.yaml': application(`source: {${REPO}, path: gone}\n`),
      'b.yaml': set('- clusters: {}\n', template),
      'c.yaml': set(
        '- list: {elements: [{a: 1}]}\n',
        template.replace('x}', '"{{ .a | derivePassword }}"}'),
        '  goTemplate: true\n',
      ),
      'd.yaml': application('source: 5\nsources: [1, {}]\n').replace('name: web', 'name: wrong'),
      'e.yaml': application('source: {}\n')
        .replace('  source: {}\n', '  sources: []\n')
        .replace('name: web', 'name: none'),
      'f.yaml': set(
        '- list: {elements: [{a: 1}]}\n',
        template,
        '  goTemplate: true\n  templatePatch: "{{ if .a }}spec: {source: {path: {{ randAlpha 5 }}}}{{ end }}"\n',
      ),
      'tgi.yaml': deployment(),
    };
    expect((await found(files, 'HF902')).map((text) => text.replace(/ was not rendered.*?: /, ': '))).toEqual([
      'a.yaml:6 Application web: its path gone of https://git.example.com/deploy.git is not in the scan',
      'b.yaml:5 ApplicationSet apps: what the generator `clusters` gives is known in the cluster only',
      "c.yaml:9 ApplicationSet apps: the function `derivePassword` in its template can't be filled in here",
      'd.yaml:7 Application wrong: it names neither a path nor a chart',
      'e.yaml:5 Application none: it names no source',
      "f.yaml:6 ApplicationSet apps: the function `randAlpha` in its templatePatch can't be filled in here",
    ]);
  });
});

describe('remote charts', () => {
  const release = `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: {name: web, namespace: ml}
spec:
  chart: {spec: {chart: web, version: 1.0.0, sourceRef: {kind: HelmRepository, name: example}}}
  values: {model: org/fromrelease, vllm: {model: org/invalues}}
---
apiVersion: source.toolkit.fluxcd.io/v1
kind: HelmRepository
metadata: {name: example, namespace: ml}
spec: {url: https://charts.example.com/stable}
`;
  const pulled = memoryTree(Object.fromEntries(Object.entries(chart()).map(([path, text]) => [path.slice(11), text])));

  test.each(['web', 'stable/web', 'charts.example.com/stable/web', 'https://charts.example.com/stable/web@1.0.0'])(
    'rendered where %s is pulled',
    async (reference) => {
      const options = optionsOf({ 'release.yaml': release });
      const { report } = await scan({ ...options, charts: [{ reference, tree: pulled, path: '' }] });
      expect(report.calls[0]?.model).toBe('org/fromrelease');
      expect(report.findings.filter(({ rule }) => rule === 'HF902')).toEqual([]);
    },
  );

  test.each(['other', 'https://charts.example.com/stable/web@2.0.0', 'eb'])('not for %s', async (reference) => {
    const options = optionsOf({ 'release.yaml': release });
    const { report } = await scan({ ...options, charts: [{ reference, tree: pulled, path: '' }] });
    expect(report.findings.map(({ rule, line }) => `${rule} ${line}`)).toEqual(['HF902 6']);
    expect(report.findings[0]?.message).toContain('org/invalues');
  });
});

describe('charts around charts', () => {
  const wrapper = (values: string): Files => ({
    'web/Chart.yaml':
      'apiVersion: v2\nname: web\nversion: 1.0.0\ndependencies: [{name: app-template, version: 4.1.1, repository: "https://bjw-s-labs.github.io/helm-charts"}]\n',
    'web/values.yaml': values,
  });
  const values = `app-template:
  controllers:
    web:
      containers:
        app:
          image: {repository: ghcr.io/huggingface/text-generation-inference, tag: "3"}
          args: [--model-id, org/wrapped, --usage-stats=off]
`;

  test('one that an Application installs is read as the known chart that it wraps', async () => {
    const files = {
      ...wrapper(values),
      'argo/app.yaml': application(`source: {${REPO}, path: web}\n`),
      'policies/policy.yaml': policy('ml').replace('app: tgi', 'app.kubernetes.io/name: web'),
    };
    expect(await judged(files)).toEqual(['default: ml/web web/values.yaml:7 org/wrapped allowed-broad']);
  });

  test('one by itself too; not where its condition is false', async () => {
    expect(await judged(wrapper(values))).toEqual(['default: ?/web web/values.yaml:7 org/wrapped default-allow']);
    const off = Object.fromEntries(
      Object.entries(wrapper(`${values}app: {enabled: false}\n`)).map(([path, text]) => [
        path,
        text.replace('version: 4.1.1', 'version: 4.1.1, condition: app.enabled'),
      ]),
    );
    expect(await judged(off)).toEqual([]);
  });
});

describe('Helmfile', () => {
  const helmfile = `repositories: [{name: example, url: https://charts.example.com}]
releases:
  - name: web
    namespace: ml
    chart: ./charts/web
    values:
      - live.yaml
      - {model: org/inline}
  - {name: off, chart: ./charts/web, installed: false}
  - name: remote
    namespace: ml
    chart: example/vllm-stack
    values:
      - vllm:
          model: org/remote
`;

  test('releases of charts of the repository; values of the others', async () => {
    const files = { ...chart(), 'helmfile.yaml': helmfile, 'live.yaml': 'model: org/live\n', 'p.yaml': policy('ml') };
    expect(await judged(files)).toEqual(['default: ml/web charts/web/templates/tgi.yaml:12 org/inline allowed-broad']);
    expect((await found(files, 'HF902')).map((text) => text.split(' was ')[0])).toEqual([
      'helmfile.yaml:15 Release ml/remote',
    ]);
  });

  test('a template is told', async () => {
    const files = { 'helmfile.yaml': `a: 1\n${helmfile.replace('live.yaml', '{{ .Environment.Name }}.yaml')}` };
    expect((await found(files, 'HF902')).map((text) => text.split(' was ')[0])).toEqual([
      'helmfile.yaml:8 Helmfile helmfile.yaml',
    ]);
  });

  test('wrong types', async () => {
    const files = { 'helmfile.yaml': 'releases: [1, {name: [], chart: 5}, {name: a, chart: b, values: 7, set: x}]\n' };
    expect(await found(files, 'HF902')).toEqual([]);
  });
});

describe('the examples', () => {
  const tree = (name: string): Tree => diskTree(new URL(`../../examples/${name}`, import.meta.url).pathname, ['']);

  test('Flux: the same base in two clusters, one without policies', async () => {
    expect(await judged(tree('flux'), '', 'examples/flux/')).toEqual([
      'clusters/dev: search/embedder apps/base/embedder.yaml:23 sentence-transformers/all-MiniLM-L6-v2 default-allow',
      'clusters/dev: search/transcriber apps/base/transcriber.yaml:26 Systran/faster-whisper-small default-allow',
      'clusters/prod: search/embedder apps/base/embedder.yaml:23 BAAI/bge-m3 allowed-pinned',
      'clusters/prod: search/transcriber apps/base/transcriber.yaml:26 Systran/faster-whisper-small allowed-pinned',
    ]);
    const { report } = await scan(optionsOf(tree('flux'), '', 'examples/flux/'));
    expect(report.findings.map(({ rule, file, line }) => `${rule} ${file}:${line}`)).toEqual([
      'HF101 apps/base/embedder.yaml:23',
      'HF101 apps/base/transcriber.yaml:26',
      'HF902 apps/dev/chat.yaml:18',
    ]);
  });

  test('Argo CD: a folder and a chart by an ApplicationSet', async () => {
    expect(await judged(tree('argocd'), '', 'examples/argocd/')).toEqual([
      'default: embedder/embedder services/embedder/deployment.yaml:21 BAAI/bge-m3 allowed-pinned',
      'default: reranker/reranker services/reranker/templates/deployment.yaml:22 BAAI/bge-reranker-base default-allow',
    ]);
  });

  test('roots of the Flux example', async () => {
    const view = await rootsOf(optionsOf(tree('flux'), '', 'examples/flux/'));
    expect(renderRoots('text', view)).toBe(`Roots (5): what is deployed together
  clusters/dev
    plain manifests · cluster clusters/dev · namespace flux-system · 1 object
  clusters/prod
    plain manifests · cluster clusters/prod · namespace flux-system · 2 objects
  apps/dev
    Flux Kustomization flux-system/apps · cluster clusters/dev · namespace search · 5 objects
    never with apps/prod: both define ServiceAccount.v1 search/embedder
  apps/prod
    Flux Kustomization flux-system/apps · cluster clusters/prod · namespace search · 4 objects
    never with apps/dev: both define ServiceAccount.v1 search/embedder
  policies
    Flux Kustomization flux-system/policies · cluster clusters/prod · namespace search · 1 object

Clusters (2): what is judged together
  clusters/dev
    judges apps/dev, clusters/dev
  clusters/prod
    judges apps/prod, clusters/prod, policies
`);
    expect(JSON.parse(renderRoots('json', view))).toMatchObject({ schemaVersion: 1, notRendered: [] });
  });
});

describe('one finding for one cause', () => {
  const environments = (values: readonly string[]): Files => ({
    ...chart(),
    ...Object.fromEntries(values.map((text, index) => [`charts/web/values-e${index}.yaml`, text])),
  });

  test('the same template with several sets of values: one that names them', async () => {
    const [only, ...more] = await found(environments(['a: 1\n', 'a: 2\n']), 'HF101');
    expect(only).toMatch(
      /The same in charts\/web, charts\/web with values-e0\.yaml and charts\/web with values-e1\.yaml\.$/,
    );
    expect(more).toEqual([]);
  });

  test('a single one names nothing', async () => {
    expect((await found(environments([]), 'HF101')).join()).not.toContain('The same in');
  });
});
