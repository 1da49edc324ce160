import { describe, expect, test } from 'vitest';
import { builtInCatalogs } from '../../src/config/catalogs.ts';
import { valuesCalls } from '../../src/huggingface/values.ts';
import { sourceText } from '../../src/input/text.ts';
import { valuesFromText } from '../../src/render/gitops/sourced-values.ts';

const read = (text: string): string[] => {
  const source = sourceText('values.yaml', text);
  const at = (offset: number) => source.placeOf({ start: offset, end: offset });
  return valuesCalls(valuesFromText(text, at), 'values.yaml', builtInCatalogs, 'us').map(
    ({ at: { line }, model, hosts }) => `${line} ${model ?? '-'} ${hosts[0] ?? '-'}`,
  );
};

describe('values that call', () => {
  test.each([
    [
      "an engine's image and a bare id",
      'servingEngineSpec:\n  modelSpec:\n    - repository: vllm/vllm-openai\n      tag: v1\n      modelURL: facebook/opt-125m',
      ['5 facebook/opt-125m huggingface.co'],
    ],
    ['an own image with its amounts', 'modelURL: org/name\nrequestGPU: 1', ['1 org/name huggingface.co']],
    ['an engine by the key', 'vllm:\n  LLM_MODEL_ID: org/name', ['2 org/name huggingface.co']],
    ['an address', 'modelArtifacts: {uri: "hf://org/name"}', ['1 org/name huggingface.co']],
    [
      'an address with a template',
      'modelArtifacts:\n  name: org/name\n  uri: "hf://{{ .Values.modelArtifacts.name }}"',
      ['3 org/name huggingface.co'],
    ],
    [
      'a file',
      'files: ["x"]\nweights: {url: "https://huggingface.co/org/name/resolve/main/a.gguf"}',
      ['2 org/name huggingface.co'],
    ],
    ['the hub as a source', 'adapter:\n  type: huggingface\n  repository: org/lora', ['3 org/lora huggingface.co']],
    [
      'arguments of a container',
      'image: {repository: vllm/vllm-openai, tag: v1}\nargs:\n  - --model\n  - org/name',
      ['4 org/name huggingface.co'],
    ],
    [
      'a map of variables',
      'envVars:\n  OPENAI_BASE_URL: https://router.huggingface.co/v1',
      ['2 - router.huggingface.co'],
    ],
    [
      'a token from a Secret',
      'singleuser:\n  extraEnv:\n    HF_TOKEN: {valueFrom: {secretKeyRef: {name: hf, key: token}}}',
      ['3 - huggingface.co'],
    ],
    ['two models', 'vllm: {model: org/a}\ntei: {model: org/b}', ['1 org/a huggingface.co', '2 org/b huggingface.co']],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('values that do not', () => {
  test.each([
    ['switched off', 'vllm: {enabled: false, model: org/name}'],
    ['switched off above', 'engine: {enabled: "false", inner: {uri: "hf://org/name"}}'],
    [
      'a catalog of which nothing is on, one entry without a switch',
      'a: {enabled: false, url: "hf://o/a"}\nb: {enabled: false, url: "hf://o/b"}\nc: {enabled: false, url: "hf://o/c"}\nd: {enabled: false, url: "hf://o/d"}\ne: {url: "hf://o/e"}',
    ],
    ['a simulator', 'uri: "hf://org/name"\ncontainers: [{image: "ghcr.io/llm-d/llm-d-inference-sim:latest"}]'],
    ["another registry's model", 'ollama: {LLM_MODEL_ID: "llama3.2:1b"}'],
    ["a provider's model", 'vllm: {model: anthropic/claude-sonnet}'],
    ['a client of a server', 'vllm: {url: "http://vllm:8000/v1", model: org/name}'],
    ['a key without a program', 'app: {model: org/name}'],
    ['an image alone', 'tgi: {image: {repository: ghcr.io/huggingface/text-generation-inference, tag: "3"}}'],
    ['a page', 'home: https://huggingface.co/org/name/blob/main/README.md'],
    ['a host name', 'domain: huggingface.co'],
    ['a placeholder for a token', 'global: {HF_TOKEN: insert-your-token-here}'],
    ['wrong types', 'image: [1]\nargs: {a: 1}\nenv: 5\nmodelURL: [org/name]\nmodel: null'],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual([]);
  });

  test('deep values end', () => {
    expect(read(`${'{a: '.repeat(60)}1${'}'.repeat(60)}`)).toEqual([]);
  });
});
