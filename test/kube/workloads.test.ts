import { describe, expect, test } from 'vitest';
import { workloadKinds } from '../../src/config/catalog/workload-kinds.gen.ts';
import { readWorkload } from '../../src/kube/workloads.ts';
import { manifestsOf } from './manifests.ts';

const CONTAINER = 'containers: [{name: main, image: tgi, command: [serve], args: [--model, org/name]}]';

function read(apiVersion: string, kind: string, spec: string) {
  const [manifest] = manifestsOf(
    `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: x, namespace: ml}\nspec: ${spec}\n`,
  );
  if (manifest === undefined) throw new Error('fixture without an object');
  return readWorkload(manifest, workloadKinds);
}

describe('pods of built-in kinds', () => {
  test.each([
    ['apps/v1', 'Deployment', `{template: {spec: {${CONTAINER}}}}`, false],
    ['apps/v1', 'StatefulSet', `{template: {spec: {${CONTAINER}}}}`, false],
    ['apps/v1', 'DaemonSet', `{template: {spec: {${CONTAINER}}}}`, false],
    ['batch/v1', 'Job', `{template: {spec: {${CONTAINER}}}}`, true],
    ['batch/v1', 'CronJob', `{jobTemplate: {spec: {template: {spec: {${CONTAINER}}}}}}`, true],
    ['v1', 'Pod', `{${CONTAINER}}`, false],
  ])('%s %s', (apiVersion, kind, spec, shortLived) => {
    expect(read(apiVersion, kind, spec)).toMatchObject({
      kind,
      namespace: 'ml',
      confidence: 'high',
      shortLived,
      pods: [
        {
          role: '',
          serviceAccount: 'default',
          serviceAccountKnown: true,
          containers: [{ name: 'main', type: 'main', command: ['serve'], args: ['--model', 'org/name'] }],
        },
      ],
    });
  });

  test('init containers, native sidecars and the order in which they start', () => {
    const spec = `{template: {spec: {initContainers: [{name: a, image: i}, {name: b, image: i, restartPolicy: Always}], ${CONTAINER}}}}`;
    const containers = read('apps/v1', 'Deployment', spec)?.pods[0]?.containers;
    expect(containers?.map(({ name, type }) => [name, type])).toEqual([
      ['a', 'init'],
      ['b', 'sidecar'],
      ['main', 'main'],
    ]);
  });

  test('the deprecated alias of the service account counts, the field wins', () => {
    const account = (fields: string) =>
      read('apps/v1', 'Deployment', `{template: {spec: {${fields}, ${CONTAINER}}}}`)?.pods[0]?.serviceAccount;
    expect(account('serviceAccount: old')).toBe('old');
    expect(account('serviceAccount: old, serviceAccountName: new')).toBe('new');
    expect(account('serviceAccountName: ""')).toBe('default');
  });

  test('labels that are no strings are left out, as Kubernetes would refuse them', () => {
    const labels = read('apps/v1', 'Deployment', `{template: {metadata: {labels: {a: b, n: 1}}, spec: {${CONTAINER}}}}`)
      ?.pods[0]?.labels;
    expect({ ...labels }).toEqual({ a: 'b' });
  });
});

describe('pods of custom resources', () => {
  test('head and worker groups of a RayCluster are told apart', () => {
    const template = `template: {spec: {${CONTAINER}}}`;
    const spec = `{headGroupSpec: {${template}}, workerGroupSpecs: [{groupName: gpu, ${template}}, {groupName: cpu, ${template}}]}`;
    const roles = read('ray.io/v1', 'RayCluster', spec)?.pods.map(({ role }) => role);
    expect(roles).toHaveLength(3);
    expect(new Set(roles).size).toBe(3);
  });

  test('an operator chooses the account unless the catalog knows that it names none', () => {
    const kind = (apiVersion: string, name: string) => read(apiVersion, name, '{model: {modelURL: org/name}}')?.pods[0];
    expect(kind('production-stack.vllm.ai/v1alpha1', 'VLLMRuntime')).toMatchObject({
      serviceAccount: 'default',
      serviceAccountKnown: true,
    });
    expect(kind('apps.nvidia.com/v1alpha1', 'NIMService')?.serviceAccountKnown).toBe(false);
  });

  test('an unknown kind is read by its shape, at low confidence', () => {
    const workload = read('example.com/v1', 'Robot', `{parts: [{template: {spec: {${CONTAINER}}}}]}`);
    expect(workload).toMatchObject({ confidence: 'low', catalogId: null });
    expect(workload?.pods[0]?.containers[0]?.path).toEqual(['spec', 'parts', 0, 'template', 'spec', 'containers', 0]);
  });
});

test.each([
  ['v1', 'ConfigMap', `{template: {spec: {${CONTAINER}}}}`],
  ['kyverno.io/v1', 'ClusterPolicy', `{rules: [{validate: {pattern: {spec: {${CONTAINER}}}}}]}`],
  ['apiextensions.k8s.io/v1', 'CustomResourceDefinition', `{versions: [{schema: {spec: {${CONTAINER}}}}]}`],
  ['apps/v1', 'Deployment', '{template: oops}'],
  ['apps/v1', 'Deployment', '[]'],
  ['example.com/v1', 'Robot', '{containers: [main]}'],
])('%s %s %s runs nothing', (apiVersion, kind, spec) => {
  expect(read(apiVersion, kind, spec)).toBeNull();
});

test('nesting without end is no way to exhaust the reader', () => {
  const deep = `${'{a: '.repeat(60)}{${CONTAINER}}${'}'.repeat(60)}`;
  expect(read('example.com/v1', 'Robot', deep)).toBeNull();
});
