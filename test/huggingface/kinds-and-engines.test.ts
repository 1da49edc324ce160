import { describe, expect, test } from 'vitest';
import { callsIn, deployment, factsIn, shellJob } from './read.ts';

describe("arguments of Ray Serve's application builders", () => {
  test.each([
    ['args', deployment('image: rayproject/ray, args: [serve, run, "app:build", model=org/name, port=8000]')],
    ['a shell text', shellJob('serve run -d /app app:build tokenizer=org/name')],
  ])('%s', (_, text) => {
    expect(callsIn(text)).toEqual(['download org/name']);
  });

  test.each(['model=/models/name', 'model=s3://bucket/org/name', 'route=org/name', 'model='])('not %s', (word) => {
    expect(callsIn(deployment(`image: x, command: [serve, run, "app:build", "${word}"]`))).toEqual([]);
  });

  test('not before the command', () => {
    expect(callsIn(shellJob('model=org/name serve run app:build'))).toEqual([]);
  });
});

describe('images that run an engine only where a variable says so', () => {
  const asr = (variables: string): string =>
    deployment(`image: onerahmet/openai-whisper-asr-webservice:v1, ${variables}`);

  test.each([
    ['faster-whisper', 'env: [{name: ASR_ENGINE, value: faster_whisper}]', ['download Systran/faster-whisper-base']],
    ['its model', 'env: [{name: ASR_ENGINE, value: whisperx}, {name: ASR_MODEL, value: small}]', ['download small']],
    ['the other engine', 'env: [{name: ASR_ENGINE, value: openai_whisper}, {name: ASR_MODEL, value: small}]', []],
    ['its default', 'env: [{name: ASR_MODEL, value: small}]', []],
    ['a value that nobody knows', 'env: [{name: ASR_ENGINE, valueFrom: {configMapKeyRef: {name: c, key: k}}}]', []],
  ])('speech: %s', (_, variables, calls) => {
    expect(callsIn(asr(variables))).toEqual(calls);
  });

  const KEY = '{name: HUGGINGFACE_APIKEY, valueFrom: {secretKeyRef: {name: s, key: k}}}';
  const module = (name: string): string => `{name: ENABLE_MODULES, value: "text2vec-openai, ${name}"}`;
  test.each([
    ['its module', `env: [${module('text2vec-huggingface')}]`, ['inference-router router.huggingface.co']],
    [
      'its module and a key',
      `env: [${module('text2vec-huggingface')}, ${KEY}]`,
      ['inference-router router.huggingface.co'],
    ],
    ['a key alone', `env: [${KEY}]`, ['inference-router router.huggingface.co']],
    ['another module', `env: [${module('text2vec-cohere')}]`, []],
  ])('Weaviate: %s', (_, variables, calls) => {
    expect(callsIn(deployment(`image: cr.weaviate.io/semitechnologies/weaviate:1, ${variables}`))).toEqual(calls);
  });
});

describe('images that fetch from one organisation whatever a model is called', () => {
  const immich = (value: string): string =>
    deployment(
      `image: ghcr.io/immich-app/immich-machine-learning:v3, env: [{name: MACHINE_LEARNING_PRELOAD__CLIP__TEXTUAL, value: "${value}"}]`,
    );

  test.each([
    ['a name alone', 'ViT-B-32__openai', ['download immich-app/ViT-B-32__openai']],
    ['a name after another organisation', 'sentence/ViT-B-32__openai', ['download immich-app/ViT-B-32__openai']],
    ['two names', 'a__b,c__d', ['download immich-app/a__b', 'download immich-app/c__d']],
    ['a path', '/models/clip', []],
  ])('%s', (_, value, calls) => {
    expect(callsIn(immich(value))).toEqual(calls);
  });
});

describe('speech servers', () => {
  const LOCAL = '{name: WHISPER_LOCAL_ONLY, value: "true"}';
  const MODEL = '{name: WHISPER_MODEL, value: large-v3-turbo}';
  test.each([
    ['whisper-server', 'image: "hwdsl2/whisper-server:latest"', ['download Systran/faster-whisper-base']],
    ['its model', `image: hwdsl2/whisper-server, env: [${MODEL}]`, ['download large-v3-turbo']],
    ['no download at all', `image: hwdsl2/whisper-server, env: [${MODEL}, ${LOCAL}]`, []],
    ['speech-to-phrase', 'image: "rhasspy/wyoming-speech-to-phrase:1"', ['download datasets/rhasspy/rhasspy-speech']],
    ['pocket-tts', 'image: "ghcr.io/kyutai-labs/pocket-tts:1"', ['download kyutai/pocket-tts']],
    [
      'its command',
      'image: python, command: [uv, run, pocket-tts, serve, --voice, "hf://kyutai/tts-voices/a/b.wav"]',
      ['download kyutai/tts-voices'],
    ],
  ])('%s', (_, container, calls) => {
    expect(callsIn(deployment(container))).toEqual(calls);
  });
});

describe('Dynamo', () => {
  const graph = (top: string, service: string, container: string): string => `apiVersion: nvidia.com/v1alpha1
kind: DynamoGraphDeployment
metadata: {name: x, namespace: ml}
spec:
  ${top}
  services:
    Worker:
      ${service}
      extraPodSpec: {mainContainer: {image: x, ${container}}}
`;
  const TOKEN = 'envs: [{name: HF_TOKEN, valueFrom: {secretKeyRef: {name: s, key: k}}}]';

  test.each([
    ['a service', '', TOKEN],
    ['the graph', TOKEN, ''],
  ])('variables of %s', (_, top, service) => {
    const facts = factsIn(graph(top, service, 'command: [python3, -m, dynamo.vllm], args: [--model, org/name]'));
    expect(facts?.tokens).toMatchObject([
      { reference: 'env', variable: 'HF_TOKEN', secret: { namespace: 'ml', name: 's', key: 'k' } },
    ]);
    expect(facts?.tokens[0]?.at.line).toBe(top === '' ? 8 : 5);
  });

  test("the container's own variable counts", () => {
    const service = 'envs: [{name: HF_HUB_OFFLINE, value: "0"}, {name: M, value: org/other}]';
    const own = 'env: [{name: M, value: org/name}], command: [sh, -c, "vllm serve $M"]';
    expect(callsIn(graph('', service, own))).toEqual(['download org/name']);
    expect(callsIn(graph('', 'envs: [{name: HF_HUB_OFFLINE, value: "1"}]', own))).toEqual([]);
  });

  test('a component by itself', () => {
    const text = `apiVersion: nvidia.com/v1alpha1
kind: DynamoComponentDeployment
metadata: {name: x, namespace: ml}
spec:
  envs: [{name: M, value: org/name}]
  extraPodSpec: {mainContainer: {image: x, command: [sh, -c, "vllm serve $M"]}}
`;
    expect(callsIn(text)).toEqual(['download org/name']);
  });
});

describe('llmaz', () => {
  const model = (source: string): string => `---
apiVersion: llmaz.io/v1alpha1
kind: OpenModel
metadata: {name: m}
spec: {source: {${source}}}
`;
  const service = (claims: string): string => `apiVersion: inference.llmaz.io/v1alpha1
kind: Service
metadata: {name: x, namespace: ml}
spec:
  modelClaims: {models: [${claims}]}
  workloadTemplate:
    leaderTemplate: {spec: {containers: [{name: c, image: x, args: [--model-path, /workspace/models/m], env: [{name: HF_HUB_OFFLINE, value: "1"}]}]}}
`;

  test('the pods fetch the model that the Service claims', () => {
    const facts = factsIn(`${service('{name: m}')}${model('modelHub: {modelID: org/name}')}`);
    expect(facts?.workload.kind).toBe('Service');
    expect(facts?.calls[0]).toMatchObject({
      host: 'huggingface.co',
      model: 'org/name',
      evidence: [{ text: 'spec.modelClaims.models[*].name: m' }, { text: 'spec.source.modelHub.modelID: org/name' }],
    });
  });

  test('a Playground, too', () => {
    const text = `apiVersion: inference.llmaz.io/v1alpha1
kind: Playground
metadata: {name: x, namespace: ml}
spec: {modelClaim: {modelName: m}}
`;
    expect(callsIn(`${text}${model('modelHub: {modelID: org/name}')}`)).toEqual(['download org/name']);
  });

  test.each([
    ['from another hub', '{name: m}', 'modelHub: {name: ModelScope, modelID: org/name}'],
    ['from a bucket', '{name: m}', 'uri: s3://bucket/org/name'],
    ['that is not in the scan', '{name: other}', 'modelHub: {modelID: org/name}'],
    ['of a strange shape', '{name: [m]}', 'modelHub: {modelID: org/name}'],
  ])('not a model %s', (_, claims, source) => {
    expect(callsIn(`${service(claims)}${model(source)}`)).toEqual([]);
  });
});
