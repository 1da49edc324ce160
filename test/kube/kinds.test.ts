import { describe, expect, test } from 'vitest';
import { workloadKinds } from '../../src/config/catalog/workload-kinds.gen.ts';
import { readWorkload } from '../../src/kube/workloads.ts';
import { callsIn, factsIn } from '../huggingface/read.ts';
import { manifestsOf } from './manifests.ts';

const VLLM = 'name: c, image: vllm/vllm-openai, args: [--model, org/name]';
const SPEC = `serviceAccountName: sa, containers: [{${VLLM}}]`;
const TEMPLATE = `template: {metadata: {labels: {app: x}}, spec: {${SPEC}}}`;

function object(apiVersion: string, kind: string, rest: string): string {
  return `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: x, namespace: ml}\n${rest}\n`;
}

/** Kinds with a pod template: group, kind, body, and the catalog entry that must describe it. */
const TEMPLATED: readonly (readonly [string, string, string, string])[] = [
  ['v1', 'Pod', `spec: {${SPEC}}`, 'pod'],
  ['apps/v1', 'Deployment', `spec: {${TEMPLATE}}`, 'deployment'],
  ['apps/v1', 'StatefulSet', `spec: {${TEMPLATE}}`, 'deployment'],
  ['apps/v1', 'DaemonSet', `spec: {${TEMPLATE}}`, 'deployment'],
  ['apps/v1', 'ReplicaSet', `spec: {${TEMPLATE}}`, 'deployment'],
  ['v1', 'ReplicationController', `spec: {${TEMPLATE}}`, 'replication-controller'],
  ['batch/v1', 'Job', `spec: {${TEMPLATE}}`, 'job'],
  ['batch/v1', 'CronJob', `spec: {jobTemplate: {spec: {${TEMPLATE}}}}`, 'cron-job'],
  ['batch/v1', 'Job', `spec: {suspend: true, ${TEMPLATE}}`, 'job'],
  ['apps.openshift.io/v1', 'DeploymentConfig', `spec: {${TEMPLATE}}`, 'deployment-config'],
  ['argoproj.io/v1alpha1', 'Rollout', `spec: {${TEMPLATE}}`, 'argo-rollout'],
  [
    'argoproj.io/v1alpha1',
    'Workflow',
    `spec: {serviceAccountName: sa, templates: [{name: t, container: {${VLLM}}}]}`,
    'argo-workflow',
  ],
  [
    'argoproj.io/v1alpha1',
    'WorkflowTemplate',
    `spec: {serviceAccountName: sa, templates: [{name: t, container: {${VLLM}}}]}`,
    'argo-workflow',
  ],
  [
    'argoproj.io/v1alpha1',
    'CronWorkflow',
    `spec: {workflowSpec: {serviceAccountName: sa, templates: [{name: t, container: {${VLLM}}}]}}`,
    'argo-cron-workflow',
  ],
  ['serving.knative.dev/v1', 'Service', `spec: {${TEMPLATE}}`, 'knative-service'],
  ['serving.kserve.io/v1beta1', 'InferenceService', `spec: {predictor: {${SPEC}}}`, 'kserve-inference-service'],
  ['serving.kserve.io/v1alpha2', 'LLMInferenceService', `spec: {template: {${SPEC}}}`, 'kserve-llm-inference-service'],
  ['serving.kserve.io/v1alpha1', 'ServingRuntime', `spec: {${SPEC}}`, 'kserve-serving-runtime'],
  ['serving.kserve.io/v1alpha1', 'ClusterServingRuntime', `spec: {${SPEC}}`, 'kserve-serving-runtime'],
  ['ray.io/v1', 'RayService', `spec: {rayClusterConfig: {headGroupSpec: {${TEMPLATE}}}}`, 'ray-service'],
  ['ray.io/v1', 'RayCluster', `spec: {workerGroupSpecs: [{groupName: gpu, ${TEMPLATE}}]}`, 'ray-cluster'],
  ['ray.io/v1', 'RayJob', `spec: {rayClusterSpec: {headGroupSpec: {${TEMPLATE}}}}`, 'ray-job'],
  ['ray.io/v1', 'RayJob', `spec: {submitterPodTemplate: {spec: {${SPEC}}}}`, 'ray-job'],
  ['ray.io/v1', 'RayCronJob', `spec: {jobTemplate: {rayClusterSpec: {headGroupSpec: {${TEMPLATE}}}}}`, 'ray-cron-job'],
  [
    'leaderworkerset.x-k8s.io/v1',
    'LeaderWorkerSet',
    `spec: {leaderWorkerTemplate: {workerTemplate: {spec: {${SPEC}}}}}`,
    'leader-worker-set',
  ],
  [
    'jobset.x-k8s.io/v1alpha2',
    'JobSet',
    `spec: {replicatedJobs: [{name: r, template: {spec: {${TEMPLATE}}}}]}`,
    'job-set',
  ],
  [
    'trainer.kubeflow.org/v1alpha1',
    'TrainingRuntime',
    `spec: {template: {spec: {replicatedJobs: [{name: r, template: {spec: {${TEMPLATE}}}}]}}}`,
    'training-runtime',
  ],
  ['kubeflow.org/v1', 'PyTorchJob', `spec: {pytorchReplicaSpecs: {Worker: {${TEMPLATE}}}}`, 'training-job'],
  ['kubeflow.org/v1', 'MPIJob', `spec: {mpiReplicaSpecs: {Launcher: {${TEMPLATE}}}}`, 'training-job'],
  ['kubeflow.org/v1', 'Notebook', `spec: {${TEMPLATE}}`, 'notebook'],
  ['kaito.sh/v1beta1', 'Workspace', `inference: {${TEMPLATE}}`, 'kaito-workspace'],
  [
    'orchestration.aibrix.ai/v1alpha1',
    'StormService',
    `spec: {template: {spec: {roles: [{name: r, ${TEMPLATE}}]}}}`,
    'aibrix-stormservice',
  ],
  [
    'orchestration.aibrix.ai/v1alpha1',
    'RayClusterFleet',
    `spec: {template: {spec: {headGroupSpec: {${TEMPLATE}}}}}`,
    'aibrix-stormservice',
  ],
  ['orchestration.aibrix.ai/v1alpha1', 'RoleSet', `spec: {roles: [{name: r, ${TEMPLATE}}]}`, 'aibrix-roleset'],
  [
    'workload.serving.volcano.sh/v1alpha1',
    'ModelServing',
    `spec: {template: {roles: [{name: r, entryTemplate: {spec: {${SPEC}}}}]}}`,
    'kthena-model-booster',
  ],
  [
    'nvidia.com/v1alpha1',
    'DynamoGraphDeployment',
    `spec: {services: {Worker: {extraPodSpec: {serviceAccountName: sa, mainContainer: {${VLLM}}}}}}`,
    'dynamo-graph',
  ],
  [
    'nvidia.com/v1beta1',
    'DynamoGraphDeployment',
    `spec: {components: [{name: Worker, podTemplate: {spec: {${SPEC}}}}]}`,
    'dynamo-graph',
  ],
  [
    'machinelearning.seldon.io/v1',
    'SeldonDeployment',
    `spec: {predictors: [{name: p, componentSpecs: [{spec: {${SPEC}}}]}]}`,
    'seldon-deployment',
  ],
  ['batch.volcano.sh/v1alpha1', 'Job', `spec: {tasks: [{name: t, ${TEMPLATE}}]}`, 'volcano-job'],
  [
    'inference.llmaz.io/v1alpha1',
    'Service',
    `spec: {workloadTemplate: {workerTemplate: {spec: {${SPEC}}}}}`,
    'llmaz-inference',
  ],
  ['tekton.dev/v1', 'TaskRun', `spec: {serviceAccountName: sa, taskSpec: {steps: [{${VLLM}}]}}`, 'tekton-task-run'],
];

describe('kinds with pod templates', () => {
  test.each(TEMPLATED)('%s %s', (apiVersion, kind, rest, id) => {
    const [manifest] = manifestsOf(object(apiVersion, kind, rest));
    const workload = manifest === undefined ? null : readWorkload(manifest, workloadKinds);
    expect(workload).toMatchObject({ catalogId: id, confidence: 'high', kind });
    expect(workload?.pods.some(({ serviceAccount }) => serviceAccount === 'sa')).toBe(true);
    expect(callsIn(object(apiVersion, kind, rest))).toEqual(['download org/name']);
  });
});

/** Kinds that name a model in a field of their own. */
const FIELDS: readonly (readonly [string, string, string, string])[] = [
  [
    'serving.kserve.io/v1beta1',
    'InferenceService',
    'spec: {predictor: {model: {modelFormat: {name: huggingface}, storageUri: "hf://org/name"}}}',
    'org/name',
  ],
  [
    'serving.kserve.io/v1beta1',
    'InferenceService',
    'spec: {predictor: {model: {args: [--model_id=org/name], image: kserve/huggingfaceserver}}}',
    'org/name',
  ],
  [
    'serving.kserve.io/v1alpha1',
    'LLMInferenceService',
    'spec: {model: {uri: "hf://org/name"}, router: {scheduler: {}}}',
    'org/name',
  ],
  [
    'serving.kserve.io/v1alpha1',
    'LLMInferenceService',
    'spec: {model: {uri: "pvc://x", lora: {adapters: [{uri: "hf://org/lora"}]}}}',
    'org/lora',
  ],
  ['serving.kserve.io/v1alpha1', 'LocalModelCache', 'spec: {sourceModelUri: "hf://org/name"}', 'org/name'],
  [
    'ray.io/v1',
    'RayService',
    `spec: {serveConfigV2: "applications:\\n- args: {model_id: org/name}\\n", rayClusterConfig: {headGroupSpec: {template: {spec: {containers: [{name: c, image: ray}]}}}}}`,
    'org/name',
  ],
  [
    'ray.io/v1',
    'RayJob',
    'spec: {entrypoint: "python train.py --model_name_or_path org/name", rayClusterSpec: {headGroupSpec: {template: {spec: {containers: [{name: c, image: ray}]}}}}}',
    'org/name',
  ],
  [
    'trainer.kubeflow.org/v1alpha1',
    'TrainJob',
    'spec: {initializer: {model: {storageUri: "hf://org/name"}}}',
    'org/name',
  ],
  [
    'trainer.kubeflow.org/v1alpha1',
    'TrainJob',
    'spec: {initializer: {dataset: {storageUri: "hf://org/data"}}}',
    'datasets/org/data',
  ],
  ['kubeai.org/v1', 'Model', 'spec: {url: "hf://org/name"}', 'org/name'],
  ['kaito.sh/v1beta1', 'Workspace', 'inference: {preset: {name: org/name}}', 'org/name'],
  ['kaito.sh/v1beta1', 'Workspace', 'tuning: {preset: {name: org/name}}', 'org/name'],
  ['kaito.sh/v1beta1', 'RAGEngine', 'spec: {embedding: {local: {modelID: org/name}}}', 'org/name'],
  ['kaito.sh/v1alpha1', 'ModelMirror', 'spec: {source: {registry: huggingface, modelID: org/name}}', 'org/name'],
  ['llmaz.io/v1alpha1', 'OpenModel', 'spec: {source: {modelHub: {modelID: org/name}}}', 'org/name'],
  ['production-stack.vllm.ai/v1alpha1', 'VLLMRuntime', 'spec: {model: {modelURL: org/name}}', 'org/name'],
  [
    'production-stack.vllm.ai/v1alpha1',
    'LoraAdapter',
    'spec: {adapterSource: {type: huggingface, repository: org/name}}',
    'org/name',
  ],
  ['model.aibrix.ai/v1alpha1', 'ModelAdapter', 'spec: {artifactURL: "huggingface://org/name"}', 'org/name'],
  ['model.aibrix.ai/v1alpha1', 'ModelClaim', 'spec: {artifactURL: "hf://org/name"}', 'org/name'],
  ['apps.nvidia.com/v1alpha1', 'NIMCache', 'spec: {source: {hf: {namespace: org, modelName: name}}}', 'org/name'],
  [
    'apps.nvidia.com/v1alpha1',
    'NIMService',
    'spec: {image: {repository: nim}, env: [{name: NIM_MODEL_NAME, value: "hf://org/name"}]}',
    'org/name',
  ],
  ['nvidia.com/v1alpha1', 'DynamoModel', 'spec: {source: {uri: "hf://org/name"}}', 'org/name'],
  [
    'machinelearning.seldon.io/v1',
    'SeldonDeployment',
    'spec: {predictors: [{name: p, graph: {modelUri: "hf://org/name"}}]}',
    'org/name',
  ],
  ['workload.serving.volcano.sh/v1alpha1', 'ModelBooster', 'spec: {backend: {modelURI: "hf://org/name"}}', 'org/name'],
  [
    'inference.llmkube.dev/v1alpha1',
    'Model',
    'spec: {source: "https://huggingface.co/org/name/resolve/main/x.gguf"}',
    'org/name',
  ],
  ['inference.llmkube.dev/v1alpha1', 'Model', 'spec: {source: org/name}', 'org/name'],
  [
    'kaiwo.silogen.ai/v1alpha1',
    'KaiwoJob',
    'spec: {image: i, storage: {huggingFace: {preCacheRepos: [{repoId: org/name}]}}}',
    'org/name',
  ],
  [
    'kaiwo.silogen.ai/v1alpha1',
    'KaiwoJob',
    'spec: {image: i, entrypoint: "accelerate launch a.py --model_name_or_path org/name"}',
    'org/name',
  ],
  ['ome.io/v1beta1', 'ClusterBaseModel', 'spec: {storage: {storageUri: "hf://org/name"}}', 'org/name'],
  [
    'substratus.ai/v1',
    'Model',
    'spec: {image: substratusai/model-loader-huggingface, params: {name: org/name}}',
    'org/name',
  ],
  [
    'serving.kserve.io/v1beta1',
    'InferenceService',
    'spec: {predictor: {model: {}, storageUris: [{uri: "hf://org/name"}]}}',
    'org/name',
  ],
  [
    'ray.io/v1',
    'RayService',
    `spec: {serveConfigV2: "args:\\n  model_loading_config:\\n    model_id: a/served\\n    model_source: org/name\\n", rayClusterConfig: {headGroupSpec: {template: {spec: {containers: [{name: c, image: ray}]}}}}}`,
    'org/name',
  ],
  [
    'machinelearning.seldon.io/v1',
    'SeldonDeployment',
    'spec: {predictors: [{name: p, graph: {parameters: [{name: task, value: a/b}, {name: pretrained_model, value: org/name}]}}]}',
    'org/name',
  ],
  ['ollama.ayaka.io/v1', 'Model', 'spec: {image: hf.co/org/name}', 'org/name'],
  [
    'gmc.opea.io/v1alpha3',
    'GMConnector',
    'spec: {nodes: {root: {steps: [{name: Tgi, internalService: {config: {MODEL_ID: org/name}}}]}}}',
    'org/name',
  ],
  [
    'serving.yatai.ai/v2alpha1',
    'BentoDeployment',
    'spec: {envs: [], env: [{name: MODEL, value: "hf://org/name"}]}',
    'org/name',
  ],
  ['serving.yatai.ai/v1alpha3', 'BentoDeployment', 'spec: {envs: [{key: MODEL, value: "hf://org/name"}]}', 'org/name'],
];

describe('kinds with model fields', () => {
  test.each(FIELDS)('%s %s %s', (apiVersion, kind, rest, model) => {
    expect(callsIn(object(apiVersion, kind, rest))).toEqual([`download ${model}`]);
    expect(factsIn(object(apiVersion, kind, rest))?.workload.confidence).toBe('high');
  });

  test.each([
    ['llmaz.io/v1alpha1', 'OpenModel', 'spec: {source: {modelHub: {name: ModelScope, modelID: org/name}}}'],
    ['kubeai.org/v1', 'Model', 'spec: {url: "ollama://name"}'],
    ['apps.nvidia.com/v1alpha1', 'NIMCache', 'spec: {source: {ngc: {modelPuller: nvcr.io/nim/x}}}'],
    ['kaito.sh/v1alpha1', 'ModelMirror', 'spec: {source: {registry: modelscope, modelID: org/name}}'],
    ['ollama.ayaka.io/v1', 'Model', 'spec: {image: llama3}'],
    ['inference.llmkube.dev/v1alpha1', 'InferenceService', 'spec: {modelRef: x}'],
    ['inference.llmkube.dev/v1alpha1', 'Model', 'spec: {source: model.gguf}'],
    ['ome.io/v1beta1', 'ClusterBaseModel', 'spec: {storage: {storageUri: "oci://n/ns/b/bucket/o/x"}}'],
    [
      'ray.io/v1',
      'RayService',
      `spec: {serveConfigV2: "args:\\n  model_loading_config:\\n    model_id: a/served\\n    model_source: s3://b/m\\n", rayClusterConfig: {headGroupSpec: {template: {spec: {containers: [{name: c, image: ray}]}}}}}`,
    ],
    ['serving.kserve.io/v1alpha1', 'InferenceGraph', 'spec: {nodes: {root: {steps: [{serviceName: a}]}}}'],
  ])('%s %s %s calls nothing', (apiVersion, kind, rest) => {
    expect(callsIn(object(apiVersion, kind, rest))).toEqual([]);
  });
});

describe('kinds are told apart by group', () => {
  const kindOf = (apiVersion: string, kind: string, rest: string) => {
    const [manifest] = manifestsOf(object(apiVersion, kind, rest));
    return manifest === undefined ? null : (readWorkload(manifest, workloadKinds)?.catalogId ?? null);
  };
  test.each([
    ['serving.kserve.io/v1beta1', 'InferenceService', 'spec: {predictor: {model: {}}}', 'kserve-inference-service'],
    ['inference.llmkube.dev/v1alpha1', 'InferenceService', 'spec: {modelRef: x}', 'llmkube-inference'],
    ['kubeai.org/v1', 'Model', 'spec: {}', 'kubeai-model'],
    ['mlops.seldon.io/v1alpha1', 'Model', 'spec: {}', 'seldon-model'],
    ['v1', 'Service', 'spec: {}', null],
    ['batch/v1', 'Job', `spec: {${TEMPLATE}}`, 'job'],
    ['batch.volcano.sh/v1alpha1', 'Job', `spec: {tasks: [{${TEMPLATE}}]}`, 'volcano-job'],
  ])('%s %s', (apiVersion, kind, rest, id) => {
    expect(kindOf(apiVersion, kind, rest)).toBe(id);
  });
});

describe('what controllers add', () => {
  const pods = (apiVersion: string, kind: string, rest: string) => {
    const [manifest] = manifestsOf(object(apiVersion, kind, rest));
    return manifest === undefined ? [] : (readWorkload(manifest, workloadKinds)?.pods ?? []);
  };
  test.each([
    ['batch/v1', 'Job', `spec: {${TEMPLATE}}`, { 'batch.kubernetes.io/job-name': 'x', app: 'x' }],
    [
      'serving.kserve.io/v1beta1',
      'InferenceService',
      'spec: {predictor: {model: {}}}',
      { 'serving.kserve.io/inferenceservice': 'x', component: 'predictor', app: 'isvc.x-predictor' },
    ],
    [
      'serving.kserve.io/v1alpha2',
      'LLMInferenceService',
      'spec: {model: {uri: "hf://a/b"}}',
      { 'app.kubernetes.io/part-of': 'llminferenceservice' },
    ],
    [
      'kubeai.org/v1',
      'Model',
      'spec: {url: "hf://a/b"}',
      { app: 'model', model: 'x', 'app.kubernetes.io/managed-by': 'kubeai' },
    ],
    [
      'leaderworkerset.x-k8s.io/v1',
      'LeaderWorkerSet',
      `spec: {leaderWorkerTemplate: {workerTemplate: {spec: {${SPEC}}}}}`,
      { 'leaderworkerset.sigs.k8s.io/name': 'x' },
    ],
    [
      'jobset.x-k8s.io/v1alpha2',
      'JobSet',
      `spec: {replicatedJobs: [{name: r, template: {spec: {${TEMPLATE}}}}]}`,
      { 'jobset.sigs.k8s.io/jobset-name': 'x' },
    ],
    [
      'ray.io/v1',
      'RayCluster',
      `spec: {headGroupSpec: {${TEMPLATE}}}`,
      { 'ray.io/cluster': 'x', 'ray.io/node-type': 'head' },
    ],
    ['kaito.sh/v1beta1', 'Workspace', 'inference: {preset: {name: a}}', { 'kaito.sh/workspace': 'x' }],
    ['apps.nvidia.com/v1alpha1', 'NIMService', 'spec: {}', { app: 'x', 'app.kubernetes.io/instance': 'x' }],
    ['production-stack.vllm.ai/v1alpha1', 'VLLMRuntime', 'spec: {}', { app: 'x' }],
  ])('%s %s', (apiVersion, kind, rest, labels) => {
    expect(pods(apiVersion, kind, rest)[0]?.labels).toMatchObject(labels);
  });

  test('a cache for local models downloads in a namespace of its own', () => {
    expect(
      pods('serving.kserve.io/v1alpha1', 'LocalModelCache', 'spec: {sourceModelUri: "hf://a/b"}')[0],
    ).toMatchObject({ namespace: 'kserve-localmodel-jobs' });
  });

  test("an LLMInferenceService's scheduler and tokenizer are pods of their own, and its template goes before its fields", () => {
    const found = pods(
      'serving.kserve.io/v1alpha2',
      'LLMInferenceService',
      `spec: {model: {uri: "hf://a/b"}, template: {${SPEC}}, router: {scheduler: {template: {${SPEC}}, tokenizer: {template: {${SPEC}}}}}}`,
    );
    expect(found.map(({ role }) => role)).toEqual(['workload', 'scheduler', 'tokenizer']);
    expect(found[2]?.labels).toMatchObject({ 'app.kubernetes.io/component': 'tokenizer' });
  });
});

test('every entry of the catalog says where its facts come from', () => {
  for (const { id, source } of workloadKinds.kinds) expect(source, id).toMatch(/\S\/\S/);
  const ids = workloadKinds.kinds.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe('unknown kinds', () => {
  test('pod templates are found by their containers, with low confidence', () => {
    const facts = factsIn(
      object('example.org/v1', 'Widget', `spec: {deep: [{${TEMPLATE}}], other: {containers: [{name: a}]}}`),
    );
    expect(facts?.workload).toMatchObject({ catalogId: null, confidence: 'low' });
    expect(facts?.calls[0]).toMatchObject({ model: 'org/name', confidence: 'low' });
    expect(facts?.workload.pods[0]).toMatchObject({
      serviceAccount: 'sa',
      labels: { app: 'x' },
      labelsComplete: false,
    });
  });

  test('a known kind in a version that moved its template is read the same way', () => {
    const text = object('ray.io/v2', 'RayService', `spec: {cluster: {head: {${TEMPLATE}}}}`);
    expect(factsIn(text)?.calls[0]).toMatchObject({ model: 'org/name', confidence: 'low' });
  });
});
