import { afterAll, expect, test } from 'vitest';
import { builtInCatalogs } from '../../src/config/catalogs.ts';
import { effectiveConfig } from '../../src/config/config.ts';
import { memoryTree } from '../../src/input/tree.ts';
import { openRenderSession } from '../../src/render/session.ts';
import { scan } from '../../src/scan.ts';

const rendering = openRenderSession();
afterAll(() => rendering.close());

const V = '$';

/** Places of HF902 and what they say after the colon. */
async function told(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { report } = await scan({
    tree: memoryTree(files),
    root: '.',
    repositoryPrefix: '',
    config: effectiveConfig(null),
    catalogs: builtInCatalogs,
    now: 0,
    nowText: null,
    commit: null,
    rendering,
  });
  return report.findings
    .filter(({ rule }) => rule === 'HF902')
    .map(({ file, line, message }) => `${file}:${line} ${message}`);
}

const flux = (more = ''): string => `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: {name: app, namespace: flux-system}
spec:
  path: ./app
  sourceRef: {kind: GitRepository, name: flux-system}
${more}`;

const settings = (value: string): string => `apiVersion: v1
kind: ConfigMap
metadata: {name: settings}
data:
  url: "${value}"
`;

test.each([
  ['  targetNamespace: 5\n', 'cluster/app.yaml:7', '`spec.targetNamespace` is no text'],
  ['  patches: [x]\n', 'cluster/app.yaml:7', '`spec.patches` is no list of mappings'],
  ['  images: {name: x}\n', 'cluster/app.yaml:7', '`spec.images` is no list of mappings'],
  ['  components: [https://example.com/x]\n', 'cluster/app.yaml:7', 'must be a relative path'],
  ['  postBuild: {substitute: {PORT: 80}}\n', 'cluster/app.yaml:7', 'is no text but 80; put it in quotes'],
  [
    '  postBuild: {substituteFrom: [{kind: Foo, name: x}]}\n',
    'cluster/app.yaml:7',
    'names neither a ConfigMap nor a Secret',
  ],
  ['  postBuild: {substitute: {a-b: x}}\n', 'cluster/app.yaml:7', 'has a variable `a-b`, which is no name'],
  ['  patches: [{patch: "- {op: replace"}]\n', 'cluster/app.yaml:5', 'unable to parse SM or JSON patch'],
])('what Flux refuses is told at its line: %s', async (more, place, reason) => {
  const files = { 'cluster/app.yaml': flux(more), 'app/settings.yaml': settings('x') };
  const [first = '', ...others] = await told(files);
  expect(others).toEqual([]);
  expect(first.startsWith(`${place} `)).toBe(true);
  expect(first).toContain(reason);
});

test('a substitution that fails is told at the expression, and one that makes no YAML', async () => {
  const cluster = flux(`  postBuild: {substitute: {A: "x' y"}}\n`);
  expect(await told({ 'cluster/app.yaml': cluster, 'app/settings.yaml': settings(`${V}{A`) })).toEqual([
    expect.stringMatching(/^app\/settings\.yaml:5 .*ConfigMap settings: variable substitution failed: missing closing/),
  ]);
  // Built, the text stands in single quotes: kustomize writes it anew before variables are filled in.
  const broken = await told({ 'cluster/app.yaml': cluster, 'app/settings.yaml': settings(`: ${V}{A}`) });
  expect(broken).toEqual([
    expect.stringContaining('ConfigMap settings: it is no YAML once its variables are filled in'),
  ]);
  expect(broken[0]).toMatch(/^app\/settings\.yaml:/);
});

test('a file without objects in a folder without a kustomization is told, the rest is looked at; an ignored one is none', async () => {
  const files = { 'cluster/app.yaml': flux(), 'app/settings.yaml': settings('x'), 'app/values.yaml': 'a: 1\n' };
  expect(await told(files)).toEqual([expect.stringMatching(/^app\/values\.yaml:1 .*holds no Kubernetes object/)]);
  expect(await told({ ...files, 'app/.sourceignore': '# not ours\nvalues.yaml\n' })).toEqual([]);
  expect(await told({ ...files, '.sourceignore': '/app/*\n!/app/settings.yaml\n' })).toEqual([]);
});

const release = (more: string): string => `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: {name: web, namespace: ml}
spec:
  chart: {spec: {chart: charts/web, sourceRef: {kind: GitRepository, name: flux-system}}}
${more}`;

const CHART = {
  'charts/web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n',
  'charts/web/templates/a.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n',
};
const held = (text: string, more = ''): string =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: extra, namespace: ml}\ndata:\n  values.yaml: ${text}\n${more}`;

test.each([
  ['  values: [1]\n', held('"a: 1"'), 'release.yaml:6', '`spec.values` is no mapping'],
  ['  valuesFrom: x\n', held('"a: 1"'), 'release.yaml:6', '`spec.valuesFrom` is no list'],
  ['  valuesFrom: [{kind: Foo, name: x}]\n', held('"a: 1"'), 'release.yaml:6', 'neither ConfigMap nor Secret'],
  [
    '  valuesFrom: [{kind: ConfigMap, name: extra, valuesKey: b}]\n',
    held('"a: 1"'),
    'release.yaml:6',
    'has no key `b`',
  ],
  ['  valuesFrom: [{kind: ConfigMap, name: extra}]\n', held('"[1]"'), 'extra.yaml:5', 'are no mapping'],
  [
    '  valuesFrom: [{kind: ConfigMap, name: extra, targetPath: "a[-1]"}]\n',
    held('x'),
    'extra.yaml:5',
    'negative -1 index',
  ],
  ['  valuesFrom: [{kind: Secret, name: gone}]\n', held('x'), 'release.yaml:5', 'without Secret gone'],
  [
    '  postRenderers: [{kustomize: {images: [{name: a, newTag: b}]}}]\n',
    held('x'),
    'release.yaml:6',
    'its `postRenderers`',
  ],
  [
    '  valuesFrom: [{kind: ConfigMap, name: extra}]\n',
    held('"a: 1"', 'sops: {version: "3"}\n'),
    'release.yaml:5',
    'which is encrypted',
  ],
])('values that a HelmRelease does not get are told: %s', async (more, extra, place, reason) => {
  const [first = '', ...others] = await told({ ...CHART, 'release.yaml': release(more), 'extra.yaml': extra });
  expect(others).toEqual([]);
  expect(first.startsWith(`${place} `)).toBe(true);
  expect(first).toContain(reason);
});

test('an optional source of values that is not there is none', async () => {
  const more = '  valuesFrom: [{kind: Secret, name: gone, optional: true}]\n';
  expect(await told({ ...CHART, 'release.yaml': release(more) })).toEqual([]);
});
