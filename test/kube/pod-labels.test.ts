import { describe, expect, test } from 'vitest';
import { workloadKinds } from '../../src/config/catalog/workload-kinds.gen.ts';
import type { Pod } from '../../src/kube/workload.ts';
import { readWorkload } from '../../src/kube/workloads.ts';
import { factsIn } from '../huggingface/read.ts';
import { manifestsOf } from './manifests.ts';

const TEMPLATE = 'template: {metadata: {labels: {own: a}}, spec: {containers: [{name: c, image: i}]}}';

function podsOf(apiVersion: string, kind: string, rest: string): readonly Pod[] {
  const metadata = '{name: x, namespace: ml, labels: {team: t}, annotations: {note: here}}';
  const [manifest] = manifestsOf(`apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: ${metadata}\n${rest}\n`);
  return manifest === undefined ? [] : (readWorkload(manifest, workloadKinds)?.pods ?? []);
}

/** Labels by which policies select the pods that a controller makes; each in the order kind, body, labels of each pod by role. */
const LABELS: readonly (readonly [
  string,
  string,
  string,
  Readonly<Record<string, Readonly<Record<string, string>>>>,
])[] = [
  ['apps/v1', 'Deployment', `spec: {${TEMPLATE}}`, { '': { own: 'a' } }],
  [
    'batch/v1',
    'Job',
    `spec: {${TEMPLATE}}`,
    { '': { own: 'a', 'job-name': 'x', 'batch.kubernetes.io/job-name': 'x' } },
  ],
  [
    'serving.knative.dev/v1',
    'Service',
    `spec: {${TEMPLATE}}`,
    { '': { own: 'a', 'serving.knative.dev/service': 'x' } },
  ],
  [
    'serving.kserve.io/v1beta1',
    'InferenceService',
    'spec: {predictor: {labels: {own: a}, model: {storageUri: "hf://o/n"}}, transformer: {containers: [{image: i}]}}',
    {
      predictor: {
        own: 'a',
        team: 't',
        app: 'isvc.x-predictor',
        component: 'predictor',
        'serving.kserve.io/inferenceservice': 'x',
      },
      transformer: {
        team: 't',
        app: 'isvc.x-transformer',
        component: 'transformer',
        'serving.kserve.io/inferenceservice': 'x',
      },
    },
  ],
  [
    'serving.kserve.io/v1alpha2',
    'LLMInferenceService',
    'spec: {labels: {own: a}, template: {containers: [{image: i}]}, prefill: {labels: {own: b}, template: {containers: [{image: i}]}}}',
    {
      workload: {
        own: 'a',
        'app.kubernetes.io/name': 'x',
        'app.kubernetes.io/part-of': 'llminferenceservice',
        'kserve.io/component': 'workload',
      },
      prefill: {
        own: 'b',
        'app.kubernetes.io/name': 'x',
        'app.kubernetes.io/part-of': 'llminferenceservice',
        'kserve.io/component': 'workload',
        'llm-d.ai/role': 'prefill',
      },
    },
  ],
  [
    'ray.io/v1',
    'RayCluster',
    `spec: {headGroupSpec: {${TEMPLATE}}, workerGroupSpecs: [{groupName: gpu, ${TEMPLATE}}]}`,
    {
      head: {
        own: 'a',
        'ray.io/cluster': 'x',
        'ray.io/group': 'headgroup',
        'ray.io/node-type': 'head',
        'ray.io/is-ray-node': 'yes',
      },
      'worker/gpu': {
        own: 'a',
        'ray.io/cluster': 'x',
        'ray.io/group': 'gpu',
        'ray.io/node-type': 'worker',
        'ray.io/is-ray-node': 'yes',
      },
    },
  ],
  [
    'jobset.x-k8s.io/v1alpha2',
    'JobSet',
    `spec: {replicatedJobs: [{name: r, template: {spec: {${TEMPLATE}}}}]}`,
    { r: { own: 'a', 'jobset.sigs.k8s.io/jobset-name': 'x', 'jobset.sigs.k8s.io/replicatedjob-name': 'r' } },
  ],
  [
    'kubeflow.org/v1',
    'PyTorchJob',
    `spec: {pytorchReplicaSpecs: {Worker: {${TEMPLATE}}}}`,
    {
      'pytorchReplicaSpecs/Worker': {
        own: 'a',
        'training.kubeflow.org/job-name': 'x',
        'training.kubeflow.org/replica-type': 'worker',
      },
    },
  ],
  [
    'batch.volcano.sh/v1alpha1',
    'Job',
    `spec: {tasks: [{name: t, ${TEMPLATE}}]}`,
    { t: { own: 'a', 'volcano.sh/job-name': 'x', 'volcano.sh/task-spec': 't' } },
  ],
  [
    'argoproj.io/v1alpha1',
    'Workflow',
    'spec: {podMetadata: {labels: {own: a}}, templates: [{name: t, container: {image: i}, metadata: {labels: {more: b}}}]}',
    { t: { own: 'a', more: 'b' } },
  ],
  [
    'nvidia.com/v1beta1',
    'DynamoGraphDeployment',
    'spec: {components: [{name: decode, podTemplate: {spec: {containers: [{name: main, image: i}]}}}]}',
    { decode: { 'nvidia.com/dynamo-graph-deployment-name': 'x', 'nvidia.com/dynamo-component': 'decode' } },
  ],
  [
    'inference.llmkube.dev/v1alpha1',
    'InferenceService',
    'spec: {modelRef: m, podLabels: {own: a}}',
    { '': { own: 'a', app: 'x', 'inference.llmkube.dev/service': 'x' } },
  ],
];

describe('labels of the pods that a controller makes', () => {
  test.each(LABELS)('%s %s', (apiVersion, kind, rest, expected) => {
    const labels = Object.fromEntries(podsOf(apiVersion, kind, rest).map((pod) => [pod.role, pod.labels]));
    expect(labels).toEqual(expected);
  });

  test("a template's own label wins over one that the controller copies from the object", () => {
    const [pod] = podsOf(
      'serving.kserve.io/v1beta1',
      'InferenceService',
      'spec: {predictor: {labels: {team: u}, model: {}}}',
    );
    expect(pod?.labels['team']).toBe('u');
    expect(pod?.annotations).toEqual({ note: 'here' });
  });
});

describe('objects of unknown kinds', () => {
  const read = (rest: string, apiVersion = 'example.ai/v1', kind = 'Thing') => {
    const [manifest] = manifestsOf(`apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: x}\n${rest}\n`);
    return manifest === undefined ? null : readWorkload(manifest, workloadKinds);
  };

  test.each([
    ['a pod template anywhere', `spec: {parts: [{name: p, ${TEMPLATE}}]}`, 'main', false],
    ['an address of the hub', 'spec: {source: "hf://org/name"}', 'field', false],
    ['variables with a token', 'spec: {server: {env: [{name: HF_TOKEN, value: t}]}}', 'field', false],
  ])('%s is read with low confidence', (_, rest, type, known) => {
    expect(read(rest)).toMatchObject({ catalogId: null, confidence: 'low' });
    const [pod] = read(rest)?.pods ?? [];
    expect(pod?.containers[0]?.type).toBe(type);
    expect(pod?.labelsComplete).toBe(known);
  });

  test.each([
    ['a repository beside its source', 'spec: {model: {source: huggingface, id: org/name}}', 'org/name'],
    ['a repository under the name of the hub', 'spec: {huggingFace: {repos: [{repoId: org/name}]}}', 'org/name'],
    [
      'a data set',
      'spec: {data: {hub: {name: hf, dataset: org/name}, provider: hf, dataset: org/name}}',
      'datasets/org/name',
    ],
    ['a model beside the image of an engine', 'spec: {image: "vllm/vllm-openai:v1", model: org/name}', 'org/name'],
    ['the address of a file', 'spec: {url: "https://huggingface.co/org/name/resolve/main/x.gguf"}', 'org/name'],
    ['a Secret for the token', 'spec: {hfTokenSecretRef: {name: s}}', null],
    ['an address beside a pod template', `spec: {source: "hf://org/name", ${TEMPLATE}}`, 'org/name'],
  ])('%s is read', (_, rest, model) => {
    const facts = factsIn(`apiVersion: example.ai/v1\nkind: Thing\nmetadata: {name: x}\n${rest}\n`);
    expect([...new Set(facts?.calls.map((call) => call.model))]).toEqual([model]);
    expect(new Set(facts?.calls.map(({ confidence }) => confidence))).toEqual(new Set(['low']));
  });

  test('the Secret that a field names for the token is its source', () => {
    const facts = factsIn(
      'apiVersion: example.ai/v1\nkind: Thing\nmetadata: {name: x, namespace: ml}\nspec: {m: "hf://org/name", huggingFaceSecretReference: {name: s}}\n',
    );
    expect(facts?.tokens).toMatchObject([{ reference: 'field', secret: { namespace: 'ml', name: 's', key: null } }]);
  });

  test.each([
    [
      "an image of an organisation with an engine's name",
      'spec: {image: ghcr.io/vllm-project/router, model: org/name}',
    ],
    ['a model beside any image', 'spec: {image: ghcr.io/x/y, model: org/name}'],
    ['a page of the hub', 'spec: {url: "https://huggingface.co/org/name"}'],
    ['words for people', 'spec: {description: "hf://org/name"}'],
    ['formats that are possible', 'spec: {supportedUriFormats: [{prefix: "hf://a/b"}]}'],
    ['what the cluster says', 'status: {source: "hf://org/name"}'],
    ['metadata', 'spec: {}'],
  ])('%s makes no workload', (_, rest) => {
    expect(read(rest)).toBeNull();
  });

  test('a policy that names an address makes no workload', () => {
    expect(read('spec: {rules: [{value: "hf://org/name"}]}', 'kyverno.io/v1', 'Rules')).toBeNull();
    expect(read('spec: {value: "hf://org/name"}', 'v1', 'Thing')).toBeNull();
  });
});
