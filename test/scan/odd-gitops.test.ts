import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { builtInCatalogs } from '../../src/config/catalogs.ts';
import { effectiveConfig } from '../../src/config/config.ts';
import type { Json } from '../../src/finding/json.ts';
import { memoryTree } from '../../src/input/tree.ts';
import { openRenderSession } from '../../src/render/session.ts';
import { scan } from '../../src/scan.ts';
import { altered, ODD } from './altered.ts';

const rendering = openRenderSession();
afterAll(() => rendering.close());

/** What deploys other folders, with as many of its fields as are read; by the file in which it stands. */
const DEPLOYING: Readonly<Record<string, string>> = {
  'cluster/set.yaml': `apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata: {name: set, namespace: argocd}
spec:
  goTemplate: true
  goTemplateOptions: [missingkey=error]
  generators:
    - list: {elements: [{name: a, path: app}]}
      selector: {matchLabels: {name: a}, matchExpressions: [{key: name, operator: In, values: [a]}]}
    - git: {repoURL: "https://example.com/r.git", directories: [{path: "ap*"}, {path: other, exclude: true}], values: {env: dev}}
    - git: {repoURL: "https://example.com/r.git", files: [{path: "app/*.json"}], pathParamPrefix: p}
    - matrix: {generators: [{list: {elements: [{name: a}]}}, {list: {elements: [{path: app}]}}]}
    - merge: {mergeKeys: [name], generators: [{list: {elements: [{name: a, path: x}]}}, {list: {elements: [{name: a, path: app}]}}]}
  template:
    metadata: {name: "{{ .name }}", labels: {app: x}}
    spec:
      project: default
      source: {repoURL: "https://example.com/r.git", path: "{{ .path }}", targetRevision: HEAD}
      destination: {server: "https://kubernetes.default.svc", namespace: ml}
  templatePatch: "spec: {destination: {namespace: web}}"
`,
  'cluster/application.yaml': `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: {name: chart, namespace: argocd}
spec:
  sources:
    - repoURL: https://example.com/r.git
      path: chart
      helm:
        releaseName: r
        valueFiles: [values.yaml, $ref/app/values.yaml]
        values: "a: 1"
        valuesObject: {b: 2}
        parameters: [{name: c, value: d}]
    - {repoURL: "https://example.com/r.git", ref: ref}
    - repoURL: https://example.com/r.git
      path: app
      kustomize: {namePrefix: x-, nameSuffix: -y, namespace: z, images: ["a=b:1"], commonLabels: {l: m}, patches: [{target: {kind: ConfigMap}, patch: "- {op: add, path: /data/b, value: c}"}], replicas: [{name: x, count: 1}]}
    - {repoURL: "https://example.com/r.git", path: plain, directory: {recurse: true, include: "*.yaml", exclude: "no*"}}
  destination: {name: eu, namespace: ml}
`,
  'cluster/flux.yaml': `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: {name: app, namespace: flux-system}
spec:
  path: ./app
  sourceRef: {kind: GitRepository, name: flux-system}
  targetNamespace: ml
  namePrefix: a-
  nameSuffix: -b
  commonMetadata: {labels: {l: m}, annotations: {n: o}}
  components: [../component]
  ignoreMissingComponents: true
  images: [{name: a, newName: b, newTag: "1"}]
  patches: [{target: {kind: ConfigMap, name: x}, patch: "- {op: add, path: /data/b, value: c}"}]
  postBuild: {substitute: {A: b}, substituteFrom: [{kind: ConfigMap, name: settings, optional: true}]}
  kubeConfig: {secretRef: {name: remote}}
`,
  'cluster/release.yaml': `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: {name: chart, namespace: ml}
spec:
  releaseName: r
  targetNamespace: web
  chart: {spec: {chart: ./chart, version: "1", sourceRef: {kind: GitRepository, name: flux-system, namespace: flux-system}, valuesFiles: [values.yaml]}}
  values: {a: 1, list: [{b: c}]}
  valuesFrom: [{kind: ConfigMap, name: settings, valuesKey: A, targetPath: "x.y[0]", optional: true}]
  postRenderers: [{kustomize: {patches: [{target: {kind: Deployment, name: r}, patch: "- {op: add, path: /spec/template/metadata/labels/l, value: m}"}], images: [{name: a, newTag: "2"}]}}]
`,
  'helmfile.yaml': `repositories: [{name: r, url: "https://example.com"}]
releases:
  - {name: h, namespace: ml, chart: ./chart, version: "1", values: [app/values.yaml, {a: 1}], set: [{name: x, value: y}]}
`,
  'overlay/kustomization.yaml': `apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
namespace: ml
resources: [../app]
components: [../component]
images: [{name: a, newName: b}]
patches: [{path: patch.yaml, target: {kind: ConfigMap, name: x}}]
configMapGenerator: [{name: g, literals: [a=b], files: [k=missing.txt], envs: [missing.env], behavior: create}]
secretGenerator: [{name: s, literals: [a=b], options: {annotations: {a: b}}}]
generatorOptions: {disableNameSuffixHash: true}
helmCharts: [{name: chart, releaseName: c, valuesFile: values.yaml, valuesInline: {a: 1}}]
replacements: [{source: {kind: ConfigMap, name: x, fieldPath: data.a}, targets: [{select: {kind: ConfigMap}, fieldPaths: [data.b], options: {create: true}}]}]
`,
};

const FILES: Readonly<Record<string, string>> = {
  'app/kustomization.yaml': 'resources: [settings.yaml]\n',
  'app/settings.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: x}\ndata: {a: b}\n',
  'app/params.json': '{"name": "j"}',
  'app/values.yaml': 'a: 1\n',
  'plain/settings.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: p}\ndata: {a: b}\n',
  'component/kustomization.yaml': 'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\n',
  'overlay/patch.yaml': '- {op: add, path: /data/c, value: d}\n',
  'chart/Chart.yaml': 'apiVersion: v2\nname: chart\nversion: 0.1.0\n',
  'chart/values.yaml': 'a: 1\n',
  'chart/templates/c.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\ndata: {a: "{{ .Values.a }}"}\n',
  'cluster/settings.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: settings, namespace: ml}\ndata: {A: b}\n',
};

async function failuresOf(file: string, content: Json): Promise<readonly string[]> {
  const { failures } = await scan({
    tree: memoryTree({ ...FILES, [file]: JSON.stringify(content) }),
    root: '.',
    repositoryPrefix: '',
    config: effectiveConfig(null),
    catalogs: builtInCatalogs,
    now: 0,
    nowText: null,
    commit: null,
    rendering,
  });
  return failures;
}

describe('a value of another type in what deploys', () => {
  it.each(Object.keys(DEPLOYING))(
    '%s: nothing stops the scan',
    async (file) => {
      const value = parse(DEPLOYING[file] ?? '') as Json;
      let count = 0;
      for (const other of [ODD, [ODD]])
        for (const { copy, path } of altered(value, other)) {
          count += 1;
          expect(await failuresOf(file, copy), path).toEqual([]);
        }
      expect(count).toBeGreaterThan(20);
    },
    120_000,
  );
});
