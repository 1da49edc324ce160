import { describe, expect, test } from 'vitest';
import { renderRoots } from '../../src/report/roots.ts';
import { rootsOf } from '../../src/scan/questions.ts';
import { deployment, type Files, flux, found, judged, kustomization, optionsOf, policy } from './gitops-cases.ts';

const namespace = 'metadata:\n  namespace: argocd\n';
const application = (name: string, path: string, to = 'ml'): string => `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: {name: ${name}, namespace: argocd}
spec:
  source: {repoURL: https://github.com/org/repo, path: ${path}}
  destination: {server: https://kubernetes.default.svc, namespace: ${to}}
`;
const secret = (name: string, space: string): string =>
  `apiVersion: v1\nkind: Secret\nmetadata: {name: ${name}, namespace: ${space}}\nstringData: {key: value}\n`;

/** A repository of which Flux deploys nearly all. */
const platform: Files = {
  'kubernetes/flux/cluster.yaml': flux('apps', './kubernetes/apps', 'targetNamespace: ml\n'),
  'kubernetes/apps/kustomization.yaml': kustomization(['tgi.yaml', ...'abcdef'.split('').map((x) => `${x}.yaml`)]),
  'kubernetes/apps/tgi.yaml': deployment(),
  ...Object.fromEntries('abcdef'.split('').map((name) => [`kubernetes/apps/${name}.yaml`, secret(name, 'ml')])),
};
const open = 'default: ml/tgi kubernetes/apps/tgi.yaml:12 org/name default-allow';

describe('what nothing deploys', () => {
  test.each(['.archive', 'bootstrap', 'docs/examples', 'kubernetes/apps/unused'])(
    'a policy in %s lets nothing pass that is deployed',
    async (folder) => {
      expect(await judged({ ...platform, [`${folder}/policy.yaml`]: policy('ml') })).toEqual([open]);
    },
  );

  test('a kustomization and an object of Flux that are put away', async () => {
    const files = {
      ...platform,
      '.archive/old/ks.yaml': flux('old', './.archive/old/app'),
      '.archive/old/app/kustomization.yaml': kustomization(['policy.yaml']),
      '.archive/old/app/policy.yaml': policy('ml'),
      'archive/older/kustomization.yaml': kustomization(['policy.yaml']),
      'archive/older/policy.yaml': policy('ml', 'world'),
    };
    expect(await judged(files)).toEqual([open]);
  });

  test('a duplicate splits no cluster: policies of other folders count as before', async () => {
    const files = {
      ...platform,
      'kubernetes/flux/policies.yaml': flux('policies', './kubernetes/policies'),
      'kubernetes/policies/egress.yaml': policy('ml'),
      '.archive/policy.yaml': policy('ml', 'world'),
      '.archive/tgi.yaml': deployment('org/old').replace('name: tgi}', 'name: tgi, namespace: ml}'),
    };
    expect(await judged(files)).toEqual([
      // Never with what is deployed, which defines the same, as alternatives always are.
      '.archive (not deployed): ml/tgi .archive/tgi.yaml:12 org/old blocked-dns',
      'default: ml/tgi kubernetes/apps/tgi.yaml:12 org/name allowed-broad',
    ]);
  });

  test('its callers are reported, with the policies of what is deployed', async () => {
    const caller = deployment('org/other', 'other').replace('name: other}', 'name: other, namespace: ml}');
    const files = {
      ...platform,
      'kubernetes/apps/kustomization.yaml': kustomization([
        'egress.yaml',
        'tgi.yaml',
        ...'abcdef'.split('').map((x) => `${x}.yaml`),
      ]),
      'kubernetes/apps/egress.yaml': policy('ml'),
      'bootstrap/other.yaml': caller,
    };
    expect(await judged(files)).toEqual([
      'default: ml/tgi kubernetes/apps/tgi.yaml:12 org/name allowed-broad',
      'not deployed: ml/other bootstrap/other.yaml:12 org/other allowed-broad',
    ]);
  });

  test('its Secrets count: people put them into a cluster by hand', async () => {
    const files = {
      ...platform,
      'kubernetes/apps/tgi.yaml': `${deployment()}          env:
            - name: HF_TOKEN
              valueFrom: {secretKeyRef: {name: hf, key: key}}
`,
      'bootstrap/hf.yaml': secret('hf', 'ml'),
    };
    expect(await found(files, 'HF202')).toHaveLength(1);
    expect(await found(files, 'HF203')).toEqual([]);
  });

  test('roots says so', async () => {
    const text = renderRoots('text', await rootsOf(optionsOf({ ...platform, 'bootstrap/policy.yaml': policy('ml') })));
    expect(text).toContain(`  bootstrap (not deployed)
    plain manifests · namespace ml · 1 object
    nothing deploys it: its policies count for nothing that is deployed
`);
    expect(text).toContain('Deployed: 7 of 8 files. What nothing deploys is judged apart.\n');
  });

  test.each<[string, Files]>([
    ['objects that deploy a part only', { 'infra/a.yaml': secret('a', 'x'), 'infra/b.yaml': secret('b', 'x') }],
    [
      'an object that may deploy anything',
      { 'kubernetes/flux/more.yaml': flux('more', './${CLUSTER}/apps').replace('{CLUSTER}', '{CLUSTER}') },
    ],
  ])('%s: then a policy of another folder may count', async (_, more) => {
    const files = { ...platform, ...more, 'infra/policy.yaml': policy('ml'), 'infra/c.yaml': secret('c', 'x') };
    expect(await judged(files)).toEqual(['default: ml/tgi kubernetes/apps/tgi.yaml:12 org/name allowed-broad']);
  });
});

describe('where deploying starts', () => {
  test('a chart whose templates are Applications', async () => {
    const files = {
      'apps/Chart.yaml': 'apiVersion: v2\nname: apps\nversion: 1.0.0\n',
      'apps/values.yaml': 'repo: https://github.com/org/repo\n',
      'apps/templates/tgi.yaml': application('tgi', 'services/tgi').replace(
        'https://github.com/org/repo',
        '{{ .Values.repo }}',
      ),
      'apps/templates/policies.yaml': application('policies', 'policies'),
      'services/tgi/tgi.yaml': deployment(),
      'policies/egress.yaml': policy('ml'),
    };
    const expected = ['default: ml/tgi services/tgi/tgi.yaml:12 org/name allowed-broad'];
    expect(await judged(files)).toEqual(expected);
    expect(await judged({ ...files, 'root.yaml': application('root', 'apps', 'argocd') })).toEqual(expected);
  });

  test('a kustomization that holds an ApplicationSet and includes what that deploys: each is built once', async () => {
    const files = {
      'services/kustomization.yaml': kustomization(['set.yaml', 'tgi'], namespace.replace('metadata:\n  ', '')),
      'services/set.yaml': `apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata: {name: services}
spec:
  generators: [{git: {repoURL: https://github.com/org/repo, directories: [{path: services/tgi}]}}]
  template:
    metadata: {name: '{{path.basename}}'}
    spec:
      source: {repoURL: https://github.com/org/repo, path: '{{path}}'}
      destination: {server: https://kubernetes.default.svc, namespace: ml}
`,
      'services/tgi/kustomization.yaml': kustomization(['tgi.yaml']),
      'services/tgi/tgi.yaml': deployment(),
    };
    expect(await judged(files)).toEqual(['default: ml/tgi services/tgi/tgi.yaml:12 org/name default-allow']);
  });

  test('a kustomization that can not be built: its objects count as they are written', async () => {
    const files = {
      'infra/kustomization.yaml': kustomization(['app.yaml', 'broken']),
      'infra/app.yaml': application('apps', 'apps'),
      'infra/broken/kustomization.yaml':
        'helmCharts: [{name: cilium, repo: https://helm.cilium.io/, version: 1.19.4}]\n',
      'apps/tgi.yaml': deployment(),
    };
    expect(await judged(files)).toEqual(['default: ml/tgi apps/tgi.yaml:12 org/name default-allow']);
  });
});

test('one object that two trees define by a slip makes no two clusters of them', async () => {
  const many = (folder: string, space: string): Files =>
    Object.fromEntries('abcdefghijkl'.split('').map((name) => [`${folder}/${name}.yaml`, secret(name, space)]));
  const files = {
    'one/app.yaml': application('one', 'one/files'),
    'two/app.yaml': application('two', 'two/files', 'net'),
    ...many('one/files', 'ml'),
    ...many('two/files', 'net'),
    'one/files/tgi.yaml': deployment(),
    'one/files/twice.yaml': policy('other'),
    'two/files/twice.yaml': policy('other'),
    'two/files/egress.yaml': policy('ml'),
  };
  expect(await judged(files)).toEqual(['default: ml/tgi one/files/tgi.yaml:12 org/name allowed-broad']);
});

describe('artifacts made of a source', () => {
  const generator = (from: string, to: string): string => `apiVersion: source.extensions.fluxcd.io/v1beta1
kind: ArtifactGenerator
metadata: {name: parts, namespace: flux-system}
spec:
  sources: [{alias: repo, kind: GitRepository, name: flux-system}]
  artifacts:
    - name: apps
      copy: [{from: "${from}", to: "${to}"}]
`;
  const built = (path: string): string =>
    flux('apps', path, 'targetNamespace: ml\n').replace(
      'GitRepository, name: flux-system',
      'ExternalArtifact, name: apps',
    );

  test.each([
    ['@repo/apps/**', '@artifact/', './main'],
    ['@repo/apps/**', '@artifact/services/', './services/main'],
    ['@repo/apps/main/**', '@artifact/main/', './main'],
    ['@repo/apps/main', '@artifact/x', './x/main'],
    ['@repo/apps/main/', '@artifact/apps/main/', './apps/main'],
    ['@repo/apps/**/*.yaml', '@artifact/x/', './x/apps/main'],
    ['@repo/apps/main/**', '@artifact/apps/main/', './apps'],
  ])('%s to %s: %s', async (from, to, path) => {
    const files = {
      'clusters/main/artifacts.yaml': generator(from, to),
      'clusters/main/apps.yaml': built(path),
      'apps/main/tgi.yaml': deployment(),
    };
    expect(await judged(files)).toEqual(['default: ml/tgi apps/main/tgi.yaml:12 org/name default-allow']);
  });

  test('each cluster has its own of one name', async () => {
    const files = Object.fromEntries(
      ['dev', 'prod'].flatMap((name) => [
        [`clusters/${name}/artifacts.yaml`, generator(`@repo/apps/${name}/**`, '@artifact/')],
        [`clusters/${name}/apps.yaml`, built('./')],
        [`apps/${name}/tgi.yaml`, deployment(`org/${name}`)],
      ]),
    );
    expect(await judged(files)).toEqual([
      'clusters/dev: ml/tgi apps/dev/tgi.yaml:12 org/dev default-allow',
      'clusters/prod: ml/tgi apps/prod/tgi.yaml:12 org/prod default-allow',
    ]);
  });

  test('a path that no copy leads to, wrong types', async () => {
    const files = { 'apps.yaml': built('./gone'), 'artifacts.yaml': generator('@repo/apps/**', '@artifact/x/') };
    expect(await found(files, 'HF902')).toEqual([
      expect.stringMatching(/^apps\.yaml:5 .*its path gone is not in the scan/),
    ]);
    const wrong = generator('1', '[]').replace('[{alias: repo, kind: GitRepository, name: flux-system}]', '7');
    expect(await found({ ...files, 'artifacts.yaml': wrong }, 'HF902')).toHaveLength(1);
  });

  test('a chart in one', async () => {
    const files = {
      'artifacts.yaml': generator('@repo/charts/tgi/**', '@artifact/'),
      'release.yaml': `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: {name: tgi, namespace: flux-system}
spec:
  chartRef: {kind: ExternalArtifact, name: apps}
  values: {model: org/other}
`,
      'charts/tgi/Chart.yaml': 'apiVersion: v2\nname: tgi\nversion: 1.0.0\n',
      'charts/tgi/values.yaml': 'model: org/name\n',
      'charts/tgi/templates/tgi.yaml': deployment('{{ .Values.model }}'),
    };
    expect(await judged(files)).toEqual([
      'default: flux-system/tgi charts/tgi/templates/tgi.yaml:12 org/other default-allow',
    ]);
  });
});
