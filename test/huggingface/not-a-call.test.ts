import { describe, expect, test } from 'vitest';
import { callsIn, deployment, dismissedIn, shellJob } from './read.ts';

const VLLM = 'image: vllm/vllm-openai:v1';
const TGI = 'image: ghcr.io/huggingface/text-generation-inference:3';
const off = (...entries: string[]) =>
  `env: [${entries.map((entry) => `{name: ${entry.split('=')[0]}, value: "${entry.split('=')[1]}"}`).join(', ')}]`;

describe('the model comes from elsewhere', () => {
  test.each([
    ['/models/org/name', 'the local path /models/org/name'],
    ['./models/x', 'the local path ./models/x'],
    ['pvc://claim/model', 'a PersistentVolumeClaim'],
    ['s3://bucket/org/name', 'an S3 bucket'],
    ['gs://bucket/org/name', 'a GCS bucket'],
    ['oci://registry/org/name', 'an OCI image'],
    ['modelscope://org/name', 'ModelScope'],
    ['ngc://org/name', "NVIDIA's NGC"],
    ['ollama://llama3', "Ollama's registry"],
    ['kaggle://org/name', 'Kaggle'],
    ['weird://x/y', 'weird://'],
  ])('%s', (model, why) => {
    expect(callsIn(deployment(`${VLLM}, args: [--model, "${model}"]`))).toEqual([]);
    expect(dismissedIn(deployment(`${VLLM}, args: [--model, "${model}"]`))).toEqual([
      `--model ${model}: the model comes from ${why}`,
    ]);
  });

  test('a token beside a local model is no call, in none of the containers', () => {
    const token = 'env: [{name: HF_TOKEN, valueFrom: {secretKeyRef: {name: s, key: k}}}]';
    expect(callsIn(deployment(`${VLLM}, args: [--model, /m], ${token}`))).toEqual([]);
    const lws = (leader: string) => `apiVersion: leaderworkerset.x-k8s.io/v1
kind: LeaderWorkerSet
metadata: {name: x, namespace: ml}
spec:
  leaderWorkerTemplate:
    leaderTemplate: {spec: {containers: [{name: l, ${VLLM}, command: [vllm, serve, ${leader}], ${token}}]}}
    workerTemplate: {spec: {containers: [{name: w, ${VLLM}, command: [ray, start], ${token}}]}}
`;
    expect(callsIn(lws('/models/x'))).toEqual([]);
    expect(callsIn(lws('org/name'))).toEqual(['download org/name', 'download null']);
  });

  test("Ollama's own registry, simulators, clients, names that only look like ids", () => {
    expect(callsIn(deployment('image: ollama/ollama, command: [ollama, run, "org/name"]'))).toEqual([]);
    expect(callsIn(deployment('image: ghcr.io/llm-d/llm-d-inference-sim, args: [--model, org/name]'))).toEqual([]);
    expect(
      dismissedIn(
        deployment(
          'image: ghcr.io/llm-d/llm-d-inference-sim, args: [--model, org/name], env: [{name: HF_HOME, value: /c}]',
        ),
      )[0],
    ).toContain('simulator');
    expect(callsIn(deployment('image: python, args: [--base-url, "http://vllm:8000", --model, org/name]'))).toEqual([]);
    expect(callsIn(deployment('image: python, env: [{name: MODEL_NAME, value: org/name}]'))).toEqual([]);
    expect(callsIn(deployment(`${VLLM}, args: [--model, /m, --served-model-name, org/name]`))).toEqual([]);
    expect(
      callsIn(
        deployment(
          'image: vllm/vllm-openai, command: [sh, -c, "python3 -m vllm.entrypoints.openai.api_server --host 0.0.0.0 --model /m --served-model-name org/name"]',
        ),
      ),
    ).toEqual([]);
  });

  test('caches, image names, comments and descriptions', () => {
    expect(
      callsIn(
        deployment(
          'image: huggingface/transformers-pytorch-gpu, env: [{name: HF_HOME, value: /cache}, {name: TRANSFORMERS_CACHE, value: /cache}]',
        ),
      ),
    ).toEqual([]);
    expect(
      callsIn(
        shellJob('# vllm serve org/name\necho "see https://huggingface.co/org/name"\npip install huggingface_hub'),
      ),
    ).toEqual([]);
    expect(
      callsIn(deployment('image: i, env: [{name: DESCRIPTION, value: "from https://huggingface.co/org/name"}]')),
    ).toEqual([]);
  });
});

describe('offline', () => {
  test.each([
    [VLLM, 'HF_HUB_OFFLINE=1', true],
    [VLLM, 'HF_HUB_OFFLINE=True', true],
    [VLLM, 'HF_HUB_OFFLINE=on', true],
    [VLLM, 'HF_HUB_OFFLINE=0', false],
    [VLLM, 'HF_HUB_OFFLINE=', false],
    [VLLM, 'TRANSFORMERS_OFFLINE=1', true],
    [VLLM, 'TRANSFORMERS_OFFLINE=1 HF_HUB_OFFLINE=0', false],
    [VLLM, 'LLAMA_ARG_OFFLINE=1', false],
    ['image: ghcr.io/huggingface/text-embeddings-inference:1', 'HF_HUB_OFFLINE=1', false],
    [TGI, 'HF_HUB_OFFLINE=1', true],
    [TGI, 'HF_HUB_OFFLINE=true', false],
  ])('%s %s', (image, variables, isOff) => {
    const flag = image === VLLM ? '--model' : '--model-id';
    const calls = callsIn(deployment(`${image}, args: [${flag}, org/name], ${off(...variables.split(' '))}`));
    expect(calls.includes('download org/name')).toBe(!isOff);
  });

  test('llama.cpp has its own switch; curl and git know none', () => {
    const llama = (variable: string) =>
      callsIn(deployment(`image: ghcr.io/ggml-org/llama.cpp:server, args: [-hf, org/name], ${off(variable)}`));
    expect(llama('LLAMA_ARG_OFFLINE=1')).toEqual([]);
    expect(llama('HF_HUB_OFFLINE=1')).toEqual(['download org/name']);
    expect(callsIn(shellJob('export HF_HUB_OFFLINE=1\nhf download org/name'))).toEqual([]);
    expect(callsIn(shellJob('export HF_HUB_OFFLINE=1\ngit clone https://huggingface.co/org/name'))).toEqual([
      'download org/name',
    ]);
  });

  test('what was switched off is said, and so is that TGI may still report its use', () => {
    expect(dismissedIn(deployment(`${VLLM}, args: [--model, org/name], ${off('HF_HUB_OFFLINE=1')}`))).toEqual([
      'downloads: offline: HF_HUB_OFFLINE=1',
    ]);
    expect(dismissedIn(deployment(`${TGI}, args: [--model-id, /m]`)).map((line) => line.split(':')[0])).toEqual([
      '--model-id /m',
      'usage statistics',
    ]);
  });
});

describe('objects that run nothing', () => {
  test.each([
    [
      'a schema',
      'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: x}\nspec: {template: {spec: {containers: [{name: c, image: vllm/vllm-openai, args: [--model, org/name]}]}}}\n',
    ],
    [
      'a ConfigMap',
      'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: x}\ndata: {a.py: "snapshot_download(\'org/name\')"}\n',
    ],
    [
      'an Ingress',
      'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: x}\nspec: {rules: [{host: huggingface.co}]}\n',
    ],
    [
      'Compose',
      'services: {tgi: {image: ghcr.io/huggingface/text-generation-inference, command: --model-id org/name}}\n',
    ],
    [
      'a route to a model',
      'apiVersion: inference.networking.x-k8s.io/v1alpha2\nkind: InferenceModel\nmetadata: {name: x}\nspec: {modelName: org/name}\n',
    ],
  ])('%s', (_, text) => {
    expect(callsIn(text)).toEqual([]);
  });

  test('a patch: a container of a Deployment without an image', () => {
    expect(callsIn(deployment('args: [--model-id, org/name], env: [{name: HF_TOKEN, value: t}]'))).toEqual([]);
    expect(dismissedIn(deployment('args: [--model-id, org/name]'))).toEqual([
      'container main: it has no image: a patch',
    ]);
  });
});
