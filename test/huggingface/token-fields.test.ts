import { expect, test } from 'vitest';
import { audit } from '../../src/config/catalog/audit.gen.ts';
import { destinations } from '../../src/config/catalog/destinations.gen.ts';
import { engines } from '../../src/config/catalog/engines.gen.ts';
import { environment } from '../../src/config/catalog/environment.gen.ts';
import { secretStores } from '../../src/config/catalog/secret-stores.gen.ts';
import { workloadKinds } from '../../src/config/catalog/workload-kinds.gen.ts';
import { readFacts } from '../../src/huggingface/calls.ts';
import { indexObjects } from '../../src/kube/objects.ts';
import { readWorkload } from '../../src/kube/workloads.ts';
import { manifestsOf } from '../kube/manifests.ts';

/** Secrets of the tokens that count, and the number of calls. */
function read(text: string) {
  const manifests = manifestsOf(text);
  const workload = manifests.map((manifest) => readWorkload(manifest, workloadKinds)).find((one) => one !== null);
  if (workload === undefined || workload === null) throw new Error('fixture without a workload');
  const catalog = { audit, destinations, engines, environment, secretStores, workloadKinds };
  const { calls, tokens } = readFacts(workload, indexObjects(manifests, secretStores), catalog, { region: 'us' });
  return {
    calls: calls.length,
    secrets: tokens
      .filter(({ effective }) => effective)
      .map(({ secret, reference }) => [reference, secret?.name, secret?.key]),
  };
}
const nim = (model: string) =>
  `apiVersion: apps.nvidia.com/v1alpha1\nkind: NIMService\nmetadata: {name: x, namespace: ml}\nspec:\n  authSecret: keys\n  env: [{name: NIM_MODEL_NAME, value: "${model}"}]\n`;
const vllm = (spec: string) =>
  `apiVersion: production-stack.vllm.ai/v1alpha1\nkind: VLLMRuntime\nmetadata: {name: x, namespace: ml}\nspec: ${spec}\n`;

test('the Secret of a NIMService holds a Hugging Face token only where the model comes from Hugging Face', () => {
  expect(read(nim('hf://org/name'))).toMatchObject({ secrets: [['field', 'keys', 'HF_TOKEN']] });
  expect(read(nim('nvcr.io/nim/llama'))).toEqual({ calls: 0, secrets: [] });
});

test.each([
  ['{model: {modelURL: org/name, hfTokenSecret: {hfTokenSecretName: s, hfTokenKeyName: k}}}', 'k'],
  ['{model: {modelURL: org/name}, hfTokenSecret: {name: s}}', null],
])('VLLMRuntime %s', (spec, key) => {
  expect(read(vllm(spec))).toMatchObject({ secrets: [['field', 's', key]] });
});

test('no token where no field names one', () => {
  expect(read(vllm('{model: {modelURL: org/name}}')).secrets).toEqual([['none', undefined, undefined]]);
});
