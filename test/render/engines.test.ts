import { afterAll, expect, test } from 'vitest';
import type { RenderedText, RenderOutcome } from '../../src/render/protocol.ts';
import { createRenderer } from '../../src/render/renderer.ts';

const renderer = createRenderer();
afterAll(() => renderer.close());

const encoder = new TextEncoder();
const files = (contents: Readonly<Record<string, string>>) =>
  new Map(Object.entries(contents).map(([path, text]) => [path, encoder.encode(text)]));

const CHART = 'apiVersion: v2\nname: web\nversion: 0.1.0\n';

const helm = (contents: Readonly<Record<string, string>>, more: object = {}): Promise<RenderOutcome> =>
  renderer.render({
    engine: 'helm',
    chart: 'charts/web',
    release: 'demo',
    namespace: 'ml',
    values: [],
    files: files({ 'charts/web/Chart.yaml': CHART, ...contents }),
    ...more,
  });

const kustomize = (contents: Readonly<Record<string, string>>, directory = ''): Promise<RenderOutcome> =>
  renderer.render({ engine: 'kustomize', directory, files: files(contents) });

function textsOf(outcome: RenderOutcome): readonly RenderedText[] {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.texts;
}

/** `file:line text` of every line of a text. */
function traced({ text, origins }: RenderedText): string[] {
  return text.split('\n').map((line, index) => {
    const origin = origins[index];
    return `${origin == null ? '?' : `${origin.file.split('/').at(-1)}:${origin.line}`} ${line.trim()}`;
  });
}

test('every line of a template points at the line that made it', async () => {
  const outcome = await helm({
    'charts/web/values.yaml': 'resources:\n  cpu: 1\n  memory: 2\nextra: "a: {{ .Release.Name }}"\n',
    'charts/web/templates/_h.tpl':
      '{{- define "labels" -}}\napp: {{ .Release.Name }}\n{{- if true }}\ntier: web\n{{- end }}\n{{- end }}\n{{- define "name" -}}{{ .Release.Name }}-{{ .Chart.Name }}{{- end -}}\n',
    'charts/web/templates/d.yaml': [
      'kind: Deployment',
      'metadata:',
      '  name: {{ include "name" . | trunc 63 }}',
      '  labels:',
      '    {{- include "labels" . | nindent 4 }}',
      '  annotations:',
      '    sum: {{ include "labels" . | sha256sum }}',
      '    {{- tpl .Values.extra . | nindent 4 }}',
      'spec:',
      '  list:',
      '{{- range $i := until 2 }}',
      '  - {{ $i }}',
      '{{- end }}',
      '  resources:',
      '    {{- toYaml .Values.resources | nindent 4 }}',
    ].join('\n'),
  });
  expect(textsOf(outcome).map(traced)).toEqual([
    [
      'd.yaml:1 kind: Deployment',
      'd.yaml:2 metadata:',
      'd.yaml:3 name: demo-web',
      'd.yaml:4 labels:',
      '_h.tpl:2 app: demo',
      '_h.tpl:4 tier: web',
      'd.yaml:6 annotations:',
      expect.stringMatching(/^d\.yaml:7 sum: [0-9a-f]{64}$/),
      'd.yaml:8 a: demo',
      'd.yaml:9 spec:',
      'd.yaml:10 list:',
      'd.yaml:12 - 0',
      'd.yaml:12 - 1',
      'd.yaml:14 resources:',
      'd.yaml:15 cpu: 1',
      'd.yaml:15 memory: 2',
    ],
  ]);
});

test('templates that behave otherwise with marks lose origins, never their text', async () => {
  const outcome = await helm({
    'charts/web/templates/_h.tpl': '{{- define "config" -}}\nreplicas: {{ 3 }}\nname: x\n{{- end }}\n',
    'charts/web/templates/d.yaml':
      '{{- $c := include "config" . | fromYaml }}\nreplicas: {{ add $c.replicas 1 }}\n{{- if eq $c.name "x" }}\nyes: 1\n{{- end }}\n',
  });
  const [text] = textsOf(outcome);
  expect(text?.text).toBe('replicas: 4\nyes: 1');
  expect(text?.origins).toEqual([
    { file: 'charts/web/templates/d.yaml', line: 2 },
    { file: 'charts/web/templates/d.yaml', line: 4 },
  ]);
});

test('a resource names its own file', async () => {
  const outcome = await kustomize(
    {
      'base/kustomization.yaml': 'resources: [a.yaml]\nconfigMapGenerator:\n- name: c\n  literals: [a=b]\n',
      'base/a.yaml': 'apiVersion: v1\nkind: Service\nmetadata:\n  name: a\n',
      'prod/kustomization.yaml': 'resources: [../base]\nnamePrefix: p-\n',
    },
    'prod',
  );
  expect(textsOf(outcome).map(({ file, text }) => [file, text.split('\n')[0]])).toEqual([
    ['base/kustomization.yaml', 'apiVersion: v1'],
    ['base/a.yaml', 'apiVersion: v1'],
  ]);
  expect(
    textsOf(outcome)
      .map(({ text }) => text)
      .join(''),
  ).not.toContain('kubernetes.io/origin');
});

test('origins that the kustomization asks for itself stay', async () => {
  const asked = await kustomize({
    'kustomization.yaml': 'resources: [a.yaml]\nbuildMetadata: [originAnnotations]\n',
    'a.yaml': 'apiVersion: v1\nkind: Service\nmetadata:\n  name: a\n',
  });
  expect(textsOf(asked)[0]?.text).toContain('config.kubernetes.io/origin: |\n      path: a.yaml\n');
});

test('a vendored chart of a kustomization is rendered with its values', async () => {
  const outcome = await kustomize({
    'kustomization.yaml':
      'namespace: ml\nhelmCharts:\n- name: web\n  releaseName: demo\n  includeCRDs: true\n  valuesInline: {a: 5}\n',
    'charts/web/Chart.yaml': CHART,
    'charts/web/values.yaml': 'a: 1\nb: 2\n',
    'charts/web/templates/c.yaml':
      'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: "{{ .Release.Name }}"}\ndata: {a: "{{ .Values.a }}{{ .Values.b }}{{ .Release.Namespace }}"}\n',
  });
  expect(textsOf(outcome)).toMatchObject([{ file: 'kustomization.yaml', text: expect.stringContaining('a: 52ml') }]);
});
