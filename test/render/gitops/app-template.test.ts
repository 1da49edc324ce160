import { describe, expect, test } from 'vitest';
import { objectAt, valueAt } from '../../../src/finding/json.ts';
import type { Manifest } from '../../../src/input/manifest.ts';
import { lineOf, releasedBy } from './read.ts';

const release = (version: string, values: string, more = ''): string => `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: {name: tgi, namespace: ml}
spec:
  chart:
    spec: {chart: app-template, version: ${version}, sourceRef: {kind: HelmRepository, name: bjw-s}}
${more}  values:
${values.replace(/^(?=.)/gm, '    ')}`;

const POD = ['spec', 'template', 'spec'] as const;
const one = (text: string, kind = 'Deployment'): Manifest => {
  const found = releasedBy({ 'hr.yaml': text }).filter((manifest) => manifest.kind === kind);
  expect(found, kind).toHaveLength(1);
  return found[0] as Manifest;
};
const labels = (manifest: Manifest) => valueAt(manifest.value, ['spec', 'template', 'metadata', 'labels']);
const container = (manifest: Manifest) => objectAt(valueAt(manifest.value, [...POD, 'containers', 0]));

const VALUES = `controllers:
  main:
    containers:
      app:
        image: {repository: ghcr.io/huggingface/text-generation-inference, tag: "3.0"}
`;

describe('names and labels by version', () => {
  test.each([
    ['2.6.0', 'tgi', { 'app.kubernetes.io/component': 'main' }],
    ['3.7.3', 'tgi', { 'app.kubernetes.io/component': 'main' }],
    ['4.6.2', 'tgi', { 'app.kubernetes.io/controller': 'main' }],
    ['">=4.0.0 <5"', 'tgi', { 'app.kubernetes.io/controller': 'main' }],
  ])('%s, one controller', (version, name, own) => {
    const manifest = one(release(version, VALUES));
    expect([manifest.name, manifest.namespace]).toEqual([name, 'ml']);
    expect(labels(manifest)).toEqual({ ...own, 'app.kubernetes.io/name': 'tgi', 'app.kubernetes.io/instance': 'tgi' });
  });

  test.each([
    ['2.6.0', ['tgi', 'tgi-worker']],
    ['3.7.3', ['tgi-main', 'tgi-worker']],
    ['4.1.1', ['tgi-main', 'tgi-worker']],
  ])('%s, two controllers', (version, names) => {
    const text = release(
      version,
      `${VALUES}  worker: {type: statefulset, containers: {app: {image: {repository: x, tag: y}}}}\n`,
    );
    expect(releasedBy({ 'hr.yaml': text }).map(({ name }) => name)).toEqual(names);
  });

  test('1.x: the container stands at the top of the values', () => {
    const text = release(
      '1.5.1',
      `controller: {type: statefulset}
image: {repository: ghcr.io/huggingface/text-generation-inference, tag: 1.0.0}
env: {HF_TOKEN: {valueFrom: {secretKeyRef: {name: hf, key: token}}}, MODEL_ID: org/name}
args: [--port, "80"]
podLabels: {egress: allow}
serviceAccount: {create: true}
persistence: {cache: {enabled: true, type: emptyDir, mountPath: /data}, off: {type: emptyDir}}
`,
    );
    const manifest = one(text, 'StatefulSet');
    expect(manifest.name).toBe('tgi');
    expect(labels(manifest)).toEqual({
      'app.kubernetes.io/name': 'tgi',
      'app.kubernetes.io/instance': 'tgi',
      egress: 'allow',
    });
    expect(valueAt(manifest.value, [...POD, 'serviceAccountName'])).toBe('tgi');
    expect(container(manifest)).toMatchObject({
      image: 'ghcr.io/huggingface/text-generation-inference:1.0.0',
      args: ['--port', '80'],
      env: [
        { name: 'HF_TOKEN', valueFrom: { secretKeyRef: { name: 'hf', key: 'token' } } },
        { name: 'MODEL_ID', value: 'org/name' },
      ],
      volumeMounts: [{ name: 'cache', mountPath: '/data' }],
    });
    expect(manifest.locate([...POD, 'containers', 0, 'args', 1]).line).toBe(lineOf(text, '[--port'));
  });
});

test('everything of a container comes through, each piece at its line', () => {
  const text = release(
    '4.1.1',
    `defaultPodOptions: {labels: {team: nlp}, hostNetwork: true}
serviceAccount: {runner: {}}
controllers:
  app:
    type: cronjob
    annotations: {reloader.stakater.com/auto: "true"}
    pod: {labels: {egress: allow}}
    defaultContainerOptions:
      envFrom: [{secret: creds}]
    initContainers:
      pull:
        image: {repository: python, tag: "3.12"}
        command: huggingface-cli download org/name
    containers:
      app:
        image: {repository: vllm/vllm-openai, tag: v0.9, digest: "sha256:ab"}
        args:
          - --model
          - org/{{ .Release.Name }}
        env:
          PORT: 8000
          HF_TOKEN: {secretKeyRef: {identifier: creds, key: token}}
secrets:
  creds: {stringData: {token: REPLACE_ME}}
persistence:
  scripts:
    type: configMap
    name: "{{ .Release.Name }}-scripts"
    advancedMounts: {app: {app: [{path: /scripts}]}}
  other: {type: emptyDir, advancedMounts: {elsewhere: {app: [{path: /x}]}}}
`,
  );
  const manifest = one(text, 'CronJob');
  const pod = ['spec', 'jobTemplate', 'spec', 'template'];
  expect(valueAt(manifest.value, [...pod, 'metadata', 'labels'])).toMatchObject({ team: 'nlp', egress: 'allow' });
  expect(valueAt(manifest.value, [...pod, 'spec'])).toMatchObject({
    hostNetwork: true,
    serviceAccountName: 'tgi',
    initContainers: [{ name: 'pull', image: 'python:3.12', command: ['huggingface-cli download org/name'] }],
    containers: [
      {
        image: 'vllm/vllm-openai:v0.9@sha256:ab',
        args: ['--model', 'org/tgi'],
        env: [
          { name: 'PORT', value: '8000' },
          { name: 'HF_TOKEN', valueFrom: { secretKeyRef: { name: 'tgi', key: 'token' } } },
        ],
        envFrom: [{ secretRef: { name: 'tgi' } }],
        volumeMounts: [{ name: 'scripts', mountPath: '/scripts' }],
      },
    ],
    volumes: [{ name: 'scripts', configMap: { name: 'tgi-scripts' } }],
  });
  const main = [...pod, 'spec', 'containers', 0];
  const lines = (path: readonly (string | number)[], part?: 'key') => manifest.locate(path, part).line;
  expect(lines([...main, 'args', 1])).toBe(lineOf(text, '- org/{{'));
  expect(lines([...main, 'env', 1, 'name'])).toBe(lineOf(text, 'HF_TOKEN:'));
  expect(lines([...main, 'env', 1, 'valueFrom', 'secretKeyRef', 'name'])).toBe(lineOf(text, 'HF_TOKEN:'));
  expect(lines([...main, 'image'])).toBe(lineOf(text, 'vllm/vllm-openai'));
  expect(lines([...main, 'envFrom', 0, 'secretRef', 'name'])).toBe(lineOf(text, 'envFrom:'));
  expect(lines([...pod, 'spec', 'initContainers', 0, 'command', 0])).toBe(lineOf(text, 'huggingface-cli'));
  expect(lines([...pod, 'metadata', 'labels', 'egress'])).toBe(lineOf(text, 'egress: allow'));
  expect(lines(['metadata', 'annotations', 'reloader.stakater.com/auto'])).toBe(lineOf(text, 'reloader'));
  expect(lines([])).toBe(lineOf(text, '  app:') + 1);
});

test('policies and whole objects in the values count too', () => {
  const text = release(
    '4.1.1',
    `${VALUES}networkpolicies:
  main: {controller: main, policyTypes: [Egress], rules: {egress: [{to: [{ipBlock: {cidr: 0.0.0.0/0}}]}]}}
rawResources:
  hf:
    apiVersion: cilium.io/v2
    kind: CiliumNetworkPolicy
    spec: {spec: {endpointSelector: {}, egress: [{toEntities: [world]}]}}
`,
  );
  expect(one(text, 'NetworkPolicy').value['spec']).toEqual({
    podSelector: {
      matchLabels: {
        'app.kubernetes.io/controller': 'main',
        'app.kubernetes.io/name': 'tgi',
        'app.kubernetes.io/instance': 'tgi',
      },
    },
    policyTypes: ['Egress'],
    egress: [{ to: [{ ipBlock: { cidr: '0.0.0.0/0' } }] }],
  });
  const policy = one(text, 'CiliumNetworkPolicy');
  expect([policy.name, policy.namespace]).toEqual(['tgi', 'ml']);
  expect(policy.value['spec']).toEqual({ endpointSelector: {}, egress: [{ toEntities: ['world'] }] });
});

describe('where a release takes its chart and values from', () => {
  test('an OCIRepository names chart and version; releaseName and targetNamespace name the release', () => {
    const files = {
      'oci.yaml': `apiVersion: source.toolkit.fluxcd.io/v1
kind: OCIRepository
metadata: {name: shared, namespace: flux-system}
spec: {url: "oci://ghcr.io/bjw-s-labs/helm/app-template", ref: {tag: 3.7.3}}
`,
      'hr.yaml': `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: {name: tgi, namespace: flux-system}
spec:
  chartRef: {kind: OCIRepository, name: shared}
  targetNamespace: ml
  values: {controllers: {app: {containers: {app: {image: {repository: a, tag: b}}}}}}
`,
    };
    const [manifest] = releasedBy(files);
    expect([manifest?.name, manifest?.namespace]).toEqual(['ml-tgi', 'ml']);
    expect(manifest && labels(manifest)).toMatchObject({ 'app.kubernetes.io/component': 'app' });
  });

  test('valuesFrom in the repository lies below the inline values, and findings point into it', () => {
    const config = `apiVersion: v1
kind: ConfigMap
metadata: {name: base-values, namespace: ml}
data:
  values.yaml: |
    controllers:
      main:
        containers:
          app:
            image: {repository: vllm/vllm-openai, tag: old}
            args: [--model, org/from-config]
`;
    const text = release(
      '4.0.0',
      'controllers: {main: {containers: {app: {image: {tag: new}}}}}\n',
      `  valuesFrom: [{kind: ConfigMap, name: base-values}, {kind: Secret, name: absent, optional: true}]\n`,
    );
    const [manifest] = releasedBy({ 'config.yaml': config, 'hr.yaml': text });
    expect(manifest && container(manifest)).toMatchObject({
      image: 'vllm/vllm-openai:new',
      args: ['--model', 'org/from-config'],
    });
    expect(manifest?.locate([...POD, 'containers', 0, 'args', 1])).toMatchObject({
      file: 'config.yaml',
      line: lineOf(config, 'from-config'),
    });
  });

  test('targetPath sets one value', () => {
    const secret = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: model, namespace: ml}\ndata: {id: org/name}\n';
    const text = release(
      '4.0.0',
      VALUES,
      '  valuesFrom: [{kind: ConfigMap, name: model, valuesKey: id, targetPath: "controllers.main.containers.app.args[0]"}]\n',
    );
    const [manifest] = releasedBy({ 'secret.yaml': secret, 'hr.yaml': text });
    expect(manifest && container(manifest)['args']).toEqual(['org/name']);
  });
});

test.each([
  ['values of wrong types', '4.1.1', 'controllers: [a, b]\npersistence: nothing\n'],
  ['numbers as controllers', '4.1.1', 'controllers: {a: 1, b: null, c: {containers: 7, type: 3}}\n'],
  ['no values at all', '4.1.1', '{}\n'],
  ['prototype keys', '4.1.1', 'controllers: {__proto__: {containers: {__proto__: {image: {repository: x}}}}}\n'],
  ['a strange version', 'latest', 'controllers: {a: {enabled: false}}\nserviceAccount: 5\nsecrets: {x: y}\n'],
])('never throws on %s', (_, version, values) => {
  for (const manifest of releasedBy({ 'hr.yaml': release(version, values) })) {
    expect(manifest.locate(['spec', 'x', 0, 'y']).file).toBe('hr.yaml');
  }
});

describe('post-renderers', () => {
  const patched = (patch: string, target = '{kind: Deployment}') =>
    labels(
      one(
        release(
          '4.6.2',
          VALUES,
          `  postRenderers:\n    - kustomize:\n        patches:\n          - target: ${target}\n            patch: |-\n${patch.replace(/^(?=.)/gm, '              ')}`,
        ),
      ),
    );
  const OWN = {
    'app.kubernetes.io/controller': 'main',
    'app.kubernetes.io/name': 'tgi',
    'app.kubernetes.io/instance': 'tgi',
  };
  const STRATEGIC = 'kind: Deployment\nmetadata: {name: tgi}\nspec: {template: {metadata: {labels: {tier: ml}}}}\n';

  test.each([
    [
      'an added label',
      '- {op: add, path: /spec/template/metadata/labels/example.org~1tier, value: ml}\n',
      '{kind: Deployment, name: tgi}',
      { 'example.org/tier': 'ml' },
    ],
    [
      'labels as a whole',
      '- {op: add, path: /spec/template/metadata/labels, value: {tier: ml}}\n',
      '{name: "tgi|other"}',
      { tier: 'ml' },
    ],
    ['a strategic merge', STRATEGIC, '{}', { tier: 'ml' }],
    ['of another object', STRATEGIC.replace('name: tgi', 'name: other'), '{}', {}],
    [
      'of another kind',
      '- {op: add, path: /spec/template/metadata/labels/tier, value: ml}\n',
      '{kind: StatefulSet}',
      {},
    ],
    ['nothing of the pods', '- {op: add, path: /metadata/labels/tier, value: ml}\n', '{kind: Deployment}', {}],
    ['what is no patch', '"x\n', '{kind: Deployment}', {}],
  ])('give labels to pods: %s', (_, patch, target, more) => {
    expect(patched(patch, target)).toEqual({ ...OWN, ...more });
  });
});
