import { afterAll, describe, expect, test } from 'vitest';
import type { Path } from '../../src/finding/json.ts';
import { indexTree } from '../../src/input/store.ts';
import { memoryTree } from '../../src/input/tree.ts';
import { planKustomizations } from '../../src/render/kustomizations.ts';
import { renderTargets } from '../../src/render/render-targets.ts';
import { openRenderSession } from '../../src/render/session.ts';

const session = openRenderSession();
afterAll(() => session.close());

/** `file:line` of paths in the built object of a kind. */
async function placesIn(
  files: Readonly<Record<string, string>>,
  kind: string,
  paths: readonly Path[],
): Promise<string[]> {
  const tree = memoryTree(files);
  const { tops } = planKustomizations(
    tree,
    () => false,
    () => null,
  );
  const { documents, notRendered } = await renderTargets(tops, session, indexTree(tree, () => false).source);
  expect(notRendered).toEqual([]);
  const built = documents.flatMap(({ rendered }) => rendered?.parse().manifests ?? []).find((one) => one.kind === kind);
  return paths.map((path) => {
    const { file, line } = built?.locate(path) ?? { file: 'nothing', line: 0 };
    return `${file}:${line}`;
  });
}

const FILES = {
  'base/deployment.yaml': `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  labels: {app: web}
spec:
  replicas: 1
  template:
    spec:
      containers:
        - name: main
          image: registry.example.com/web:1
          args: [--port, "80"]
          env:
            - name: A
              value: old
            - name: KEPT
              value: kept
            - name: FROM
              valueFrom: {configMapKeyRef: {name: settings, key: URL}}
        - name: side
          image: side:1
`,
  'base/kustomization.yaml': `resources: [deployment.yaml]
configMapGenerator:
  - name: settings
    literals:
      - URL=https://example.com
      - OTHER=x
`,
  'prod/kustomization.yaml': `resources: [../base]
namespace: prod
namePrefix: p-
images:
  - name: side
    newTag: "2"
  - name: registry.example.com/web
    newName: mirror.example.com/web
replicas:
  - name: web
    count: 3
labels:
  - pairs:
      env: prod
patches:
  - path: env.yaml
  - target: {kind: Deployment}
    patch: |-
      # a comment

      - op: add
        path: /spec/template/spec/containers/0/args/-
        value: --verbose
      - op: add
        path: /spec/template/spec/serviceAccountName
        value: own
  - patch: |
      apiVersion: apps/v1
      kind: Deployment
      metadata:
        name: web
        annotations:
          note: inline
configMapGenerator:
  - name: settings
    behavior: merge
    literals: [MORE=1]
`,
  'prod/env.yaml': `apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  template:
    spec:
      containers:
        - name: main
          env:
            - name: NEW
              value: new
            - name: A
              value: changed
`,
};
const MAIN: Path = ['spec', 'template', 'spec', 'containers', 0];

describe('places of what kustomize built', () => {
  test('the base, the patch or the field that gave it', async () => {
    const paths: Path[] = [
      [],
      ['kind'],
      ['metadata', 'name'],
      ['metadata', 'namespace'],
      ['metadata', 'labels', 'app'],
      ['metadata', 'labels', 'env'],
      ['metadata', 'annotations', 'note'],
      ['spec', 'replicas'],
      ['spec', 'template', 'spec', 'serviceAccountName'],
      [...MAIN, 'image'],
      [...MAIN, 'args', 1],
      [...MAIN, 'args', 2],
      ['spec', 'template', 'spec', 'containers', 1, 'image'],
      ['spec', 'template', 'spec', 'nothing'],
    ];
    expect(await placesIn(FILES, 'Deployment', paths)).toEqual([
      'base/deployment.yaml:1',
      'base/deployment.yaml:2',
      'base/deployment.yaml:4',
      'prod/kustomization.yaml:2',
      'base/deployment.yaml:5',
      'prod/kustomization.yaml:14',
      'prod/kustomization.yaml:33',
      'prod/kustomization.yaml:11',
      'prod/kustomization.yaml:26',
      'prod/kustomization.yaml:8',
      'base/deployment.yaml:13',
      'prod/kustomization.yaml:23',
      'base/deployment.yaml:22',
      'base/deployment.yaml:10',
    ]);
  });

  test('variables by name, whatever their order became', async () => {
    const byName = await Promise.all(
      [0, 1, 2, 3].map(async (index) => (await placesIn(FILES, 'Deployment', [[...MAIN, 'env', index, 'value']]))[0]),
    );
    expect(byName.sort()).toEqual([
      'base/deployment.yaml:18',
      'base/deployment.yaml:19',
      'prod/env.yaml:11',
      'prod/env.yaml:13',
    ]);
  });

  test('generated objects at the literal that made them, hashed names where they are asked for', async () => {
    expect(
      await placesIn(FILES, 'ConfigMap', [
        [],
        ['data', 'URL'],
        ['data', 'OTHER'],
        ['data', 'MORE'],
        ['metadata', 'name'],
      ]),
    ).toEqual([
      'base/kustomization.yaml:3',
      'base/kustomization.yaml:5',
      'base/kustomization.yaml:6',
      'prod/kustomization.yaml:37',
      'base/kustomization.yaml:3',
    ]);
  });

  test('what a transformer gave that nobody can follow stands at the kustomization', async () => {
    const files = {
      'kustomization.yaml': 'resources: [a.yaml]\ntransformers: [t.yaml]\n',
      'a.yaml': 'apiVersion: v1\nkind: Service\nmetadata: {name: a}\n',
      't.yaml':
        'apiVersion: builtin\nkind: AnnotationsTransformer\nmetadata: {name: t}\nannotations: {by: plugin}\nfieldSpecs: [{path: metadata/annotations, create: true}]\n',
    };
    expect(
      await placesIn(files, 'Service', [
        ['metadata', 'annotations', 'by'],
        ['metadata', 'name'],
      ]),
    ).toEqual(['kustomization.yaml:1', 'a.yaml:3']);
  });

  test('what a chart made that one installs stands at the template line', async () => {
    const files = {
      'kustomization.yaml': 'helmCharts:\n  - name: web\n    releaseName: one\n  - name: web\n    releaseName: two\n',
      'charts/web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 0.1.0\n',
      'charts/web/values.yaml': 'a: 1\n',
      'charts/web/templates/a.yaml':
        'apiVersion: v1\nkind: {{ if eq .Release.Name "one" }}Service{{ else }}Pod{{ end }}\nmetadata: {name: {{ .Release.Name }}-x}\n',
    };
    expect(await placesIn(files, 'Service', [['metadata', 'name']])).toEqual(['charts/web/templates/a.yaml:3']);
    expect(await placesIn(files, 'Pod', [['metadata', 'name']])).toEqual(['charts/web/templates/a.yaml:3']);
  });
});
