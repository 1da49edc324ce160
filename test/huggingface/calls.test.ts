import { describe, expect, test } from 'vitest';
import { callsIn, deployment, factsIn } from './read.ts';

const IMAGE = 'image: python:3.12';

describe('model flags and variables of engines', () => {
  test.each([
    ['vLLM, flag', 'image: vllm/vllm-openai:v1, args: [--model, org/name]', ['download org/name']],
    ['vLLM, positional', 'image: i, command: [vllm, serve, org/name, --port, "80"]', ['download org/name']],
    ['vLLM, after a switch', 'image: i, command: [vllm, serve, --enforce-eager, org/name]', ['download org/name']],
    [
      'vLLM, adapters and draft model',
      `image: vllm/vllm-openai, args: [--model=org/name, --lora-modules, a=org/lora, --speculative-config, '{"model": "org/draft"}']`,
      ['download org/name', 'download org/lora', 'download org/draft'],
    ],
    [
      'vLLM module',
      'image: i, command: [python3, -m, vllm.entrypoints.openai.api_server], args: [--model=org/name]',
      ['download org/name'],
    ],
    ['underscores in a flag', 'image: kserve/huggingfaceserver, args: [--model_id=org/name]', ['download org/name']],
    [
      'TGI, variable',
      'image: ghcr.io/huggingface/text-generation-inference:3, env: [{name: MODEL_ID, value: org/name}, {name: USAGE_STATS, value: "off"}]',
      ['download org/name'],
    ],
    [
      'TGI in another registry',
      'image: r/d/huggingface-text-generation-inference-cu124.2-3:1, env: [{name: MODEL_ID, value: org/name}, {name: USAGE_STATS, value: "off"}]',
      ['download org/name'],
    ],
    [
      'TEI',
      'image: ghcr.io/huggingface/text-embeddings-inference:1, args: [--model-id, org/name]',
      ['download org/name'],
    ],
    [
      'SGLang',
      'image: lmsysorg/sglang, command: [python3, -m, sglang.launch_server, --model-path, org/name]',
      ['download org/name'],
    ],
    ['llama.cpp', 'image: ghcr.io/ggml-org/llama.cpp:server, args: [-hf, "org/name:Q4_K_M"]', ['download org/name']],
    [
      'llama.cpp, variable',
      'image: ghcr.io/ggml-org/llama.cpp:server, env: [{name: LLAMA_ARG_HF_REPO, value: org/name}]',
      ['download org/name'],
    ],
    ['Ollama', 'image: ollama/ollama, command: [ollama, run, "hf.co/org/name:Q4"]', ['download org/name']],
    ['LocalAI', 'image: localai/localai, args: ["huggingface://org/name/file.gguf"]', ['download org/name']],
    ['lmdeploy', 'image: openmmlab/lmdeploy, command: [lmdeploy, serve, api_server, org/name]', ['download org/name']],
    ['trtllm', 'image: i, command: [trtllm-serve, org/name]', ['download org/name']],
    ['infinity', 'image: michaelf34/infinity, args: [v2, --model-id, org/name]', ['download org/name']],
    ['DJL', 'image: deepjavalibrary/djl-serving, env: [{name: HF_MODEL_ID, value: org/name}]', ['download org/name']],
    ['storage initializer', 'image: kserve/storage-initializer, args: ["hf://org/name", /mnt]', ['download org/name']],
    ['deepsparse', 'image: neuralmagic/deepsparse, args: [--model_path, "hf:org/name"]', ['download org/name']],
    ['hf CLI', 'image: i, command: [hf, download, org/name, --local-dir, /m]', ['download org/name']],
    [
      'hf CLI, token first',
      'image: i, command: [huggingface-cli, download, --token, x, org/name]',
      ['download org/name'],
    ],
    [
      'accelerator',
      `${IMAGE}, args: [--model, org/name], resources: {limits: {nvidia.com/gpu: 1}}`,
      ['download org/name'],
    ],
    [
      'mounted Secret',
      `${IMAGE}, args: [--model, org/name], volumeMounts: [{name: t, mountPath: /t}]`,
      ['download org/name'],
    ],
    ['tokenizer of a client', `${IMAGE}, args: [--model, org/name, --tokenizer, org/tok]`, ['download org/tok']],
    ['scheme in any variable', `${IMAGE}, env: [{name: SOURCE, value: "hf://org/name"}]`, ['download org/name']],
    ['pvc+hf', `${IMAGE}, env: [{name: SOURCE, value: "pvc+hf://org/name"}]`, ['download org/name']],
    ['capital scheme', `${IMAGE}, env: [{name: SOURCE, value: "HF://org/name"}]`, ['download org/name']],
    [
      'short address in a variable',
      `${IMAGE}, env: [{name: DEFAULT, value: "hf.co/org/name:Q4"}]`,
      ['download org/name'],
    ],
    ['a token and nothing else', `${IMAGE}, env: [{name: HF_TOKEN, value: t}]`, ['download null']],
    [
      'variable in a flag',
      'image: vllm/vllm-openai, args: ["--model=$(ID)"], env: [{name: ID, value: org/name}]',
      ['download org/name'],
    ],
    [
      'default of a shell variable',
      'image: i, command: [sh, -c, "vllm serve ${MODEL:-org/name}"]',
      ['download org/name'],
    ],
  ])('%s', (_, container, expected) => {
    expect(
      callsIn(deployment(container, 'volumes: [{name: t, secret: {secretName: huggingface-credentials}}]')),
    ).toEqual(expected);
  });

  test('a call that only a token tells of says that it is assumed', () => {
    const evidenceOf = (rest: string): string[] | undefined =>
      factsIn(deployment(`${IMAGE}, env: [{name: HF_TOKEN, value: t}]${rest}`))?.calls[0]?.evidence.map(
        ({ text }) => text,
      );
    expect(evidenceOf('')).toEqual(['HF_TOKEN (no model or address is named: that it is used is assumed)']);
    expect(evidenceOf(', command: [hf, download, org/name]')?.join()).not.toContain('assumed');
  });

  test('images that download when nothing is named, and what stops them', () => {
    expect(callsIn(deployment('image: ghcr.io/open-webui/open-webui:main'))).toEqual([
      'download sentence-transformers/all-MiniLM-L6-v2',
    ]);
    expect(
      callsIn(
        deployment('image: ghcr.io/open-webui/open-webui:main, env: [{name: RAG_EMBEDDING_ENGINE, value: ollama}]'),
      ),
    ).toEqual([]);
    expect(callsIn(deployment('image: ghcr.io/huggingface/chat-ui'))).toEqual([
      'inference-router router.huggingface.co',
    ]);
    expect(
      callsIn(
        deployment('image: ghcr.io/huggingface/chat-ui, env: [{name: OPENAI_BASE_URL, value: "http://vllm:8000/v1"}]'),
      ),
    ).toEqual([]);
  });

  test('TGI reports its use: an optional call of its own beside a download', () => {
    const tgi = (more: string) =>
      callsIn(deployment(`image: ghcr.io/huggingface/text-generation-inference:3, ${more}`));
    expect(tgi('args: [--model-id, org/name]')).toEqual(['download org/name', 'telemetry huggingface.co (optional)']);
    expect(tgi('args: [--model-id, org/name, --usage-stats, "off"]')).toEqual(['download org/name']);
    expect(tgi('args: [--model-id, org/name, --usage-stats=no-stack]')).toHaveLength(2);
  });
});

describe('hosts', () => {
  const value = (name: string, text: string) =>
    callsIn(deployment(`${IMAGE}, env: [{name: ${name}, value: "${text}"}]`));
  test.each([
    ['OPENAI_BASE_URL', 'https://router.huggingface.co/v1', ['inference-router router.huggingface.co']],
    [
      'API_URL',
      'https://api-inference.huggingface.co/models/org/name',
      ['inference-router api-inference.huggingface.co org/name'],
    ],
    [
      'LLM_URL',
      'https://x1.us-east-1.aws.endpoints.huggingface.cloud/v1',
      ['inference-endpoint x1.us-east-1.aws.endpoints.huggingface.cloud'],
    ],
    ['SPACE_URL', 'https://org-app.hf.space/api', ['space org-app.hf.space']],
    ['DATA_URL', 'https://datasets-server.huggingface.co/rows', ['dataset-viewer datasets-server.huggingface.co']],
    ['S3_ENDPOINT', 'https://s3.hf.co', ['custom s3.hf.co']],
    ['MODEL_URL', 'https://huggingface.co/org/name/resolve/main/x.gguf', ['download org/name']],
    ['DATASET', 'https://huggingface.co/datasets/org/name', ['download datasets/org/name']],
    ['HF_ENDPOINT', 'https://huggingface.co', ['download null']],
    ['HUB_HOST', 'huggingface.co', ['hub-api huggingface.co']],
    ['HUB_HOST', 'HuggingFace.co.', ['hub-api huggingface.co']],
    ['URL', 'http://huggingface.co:80/api/models', ['hub-api http://huggingface.co:80']],
    ['UPSTREAM', 'https://hugging-face.co/org/name', ['custom hugging-face.co']],
    ['UPSTREAM', 'https://huggingface.co.evil.io/x', ['custom huggingface.co.evil.io']],
    ['TEXT', 'see https://huggingface.co/docs/hub', []],
    ['HOMEPAGE', 'https://huggingface.co/org/name', []],
    ['CORS_ORIGINS', 'https://huggingface.co', []],
    ['LLM_URL', 'http://tgi.ml.svc.cluster.local:8080', []],
    ['NAME', 'huggingface', []],
  ])('%s=%s', (name, text, expected) => {
    expect(value(name, text)).toEqual(expected);
  });

  test('the router asks for the model that the other variable names', () => {
    const env =
      '[{name: OPENAI_BASE_URL, value: "https://router.huggingface.co/v1"}, {name: OPENAI_API_KEY, valueFrom: {secretKeyRef: {name: s, key: k}}}, {name: HF_MODEL, value: org/name}]';
    expect(callsIn(deployment(`${IMAGE}, env: ${env}`))).toEqual(['inference-router router.huggingface.co org/name']);
    expect(factsIn(deployment(`${IMAGE}, env: ${env}`))?.tokens.map(({ variable }) => variable)).toEqual([
      'OPENAI_API_KEY',
    ]);
  });

  test('hooks and exec probes run in the pod, httpGet probes and annotations that describe do not', () => {
    const pulls = 'lifecycle: {postStart: {exec: {command: [sh, -c, "ollama pull hf.co/org/name"]}}}';
    expect(callsIn(deployment(`image: ollama/ollama, ${pulls}`))).toEqual(['download org/name']);
    const probe = (text: string) => callsIn(deployment(`${IMAGE}, readinessProbe: {${text}}`));
    expect(probe('exec: {command: [curl, -f, "https://huggingface.co/api/models"]}')).toEqual([
      'hub-api huggingface.co',
    ]);
    expect(probe('httpGet: {host: huggingface.co, port: 443, path: /}')).toEqual([]);
  });

  test('pod annotations from which a controller fetches count little, descriptions not at all', () => {
    const annotated = (key: string) =>
      factsIn(
        `apiVersion: v1\nkind: Pod\nmetadata: {name: x, annotations: {${key}: "https://huggingface.co/org/name"}}\nspec: {containers: [{name: c, image: i}]}\n`,
      );
    expect(annotated('example.org/model-source')?.calls[0]).toMatchObject({ model: 'org/name', confidence: 'low' });
    expect(annotated('example.org/description')?.calls).toEqual([]);
  });
});

describe('where variables and files come from', () => {
  const CONFIG = '---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: c, namespace: ml}\ndata: ';
  test.each([
    [
      'env of a ConfigMap',
      `${IMAGE}, env: [{name: HF_MODEL, valueFrom: {configMapKeyRef: {name: c, key: m}}}]`,
      '{m: org/name}',
    ],
    ['envFrom', `${IMAGE}, envFrom: [{configMapRef: {name: c}}]`, '{HF_MODEL_ID: org/name}'],
    ['envFrom with a prefix', `${IMAGE}, envFrom: [{prefix: HF_, configMapRef: {name: c}}]`, '{MODEL_ID: org/name}'],
    [
      'mounted script',
      `${IMAGE}, volumeMounts: [{name: v, mountPath: /s}]`,
      '{run.py: "m = AutoModel.from_pretrained(\\"org/name\\")\\n"}',
    ],
    [
      'mounted shell script',
      `${IMAGE}, volumeMounts: [{name: v, mountPath: /s}]`,
      '{run.sh: "hf download org/name\\n"}',
    ],
    [
      'mounted settings',
      `${IMAGE}, volumeMounts: [{name: v, mountPath: /s}]`,
      '{c.yaml: "url: https://huggingface.co/org/name/resolve/main/x\\n"}',
    ],
    [
      'llama-swap settings',
      'image: ghcr.io/mostlygeek/llama-swap, volumeMounts: [{name: v, mountPath: /s}]',
      '{c.yaml: "cmd: llama-server --port 1 -hf org/name\\n"}',
    ],
  ])('%s', (_, container, data) => {
    const text = deployment(container, 'volumes: [{name: v, configMap: {name: c}}]');
    expect(callsIn(`${text}${CONFIG}${data}\n`)).toEqual(['download org/name']);
    expect(factsIn(`${text}${CONFIG}${data}\n`)?.calls[0]?.at.file).toBe('k8s/all.yaml');
  });

  test('only the mounted keys count; pages and dashboards do not', () => {
    const file = (data: string, volume: string, mount = '') =>
      callsIn(
        `${deployment(`${IMAGE}, volumeMounts: [{name: v, mountPath: /s${mount}}]`, `volumes: [{name: v, configMap: {name: c${volume}}}]`)}${CONFIG}${data}\n`,
      );
    const script = '"snapshot_download(\'org/name\')\\n"';
    expect(file(`{a.py: ${script}}`, '')).toEqual(['download org/name']);
    expect(file(`{a.py: ${script}}`, ', items: [{key: b, path: b}]')).toEqual([]);
    expect(file(`{a.py: ${script}}`, '', ', subPath: b.py')).toEqual([]);
    expect(file(`{a.py: ${script}}`, '', ', subPath: a.py')).toEqual(['download org/name']);
    expect(file('{README.md: "https://huggingface.co/org/name\\n"}', '')).toEqual([]);
    expect(file('{d.json: "{\\"panels\\": [], \\"link\\": \\"https://huggingface.co/org/name\\"}\\n"}', '')).toEqual(
      [],
    );
  });

  test('addresses in a Secret are read, and nothing else of it is shown', () => {
    const secret = (data: string) => `---\napiVersion: v1\nkind: Secret\nmetadata: {name: s, namespace: ml}\n${data}\n`;
    const container = `${IMAGE}, env: [{name: BASE_URL, valueFrom: {secretKeyRef: {name: s, key: url}}}]`;
    const plain = `${deployment(container)}${secret('stringData: {url: "https://router.huggingface.co/v1"}')}`;
    expect(callsIn(plain)).toEqual(['inference-router router.huggingface.co']);
    expect(factsIn(plain)?.calls[0]).toMatchObject({
      at: { line: 12 },
      evidence: [{ text: 'BASE_URL from Secret s' }],
    });
    const encoded = Buffer.from('https://router.huggingface.co/v1').toString('base64');
    expect(
      callsIn(`${deployment(`${IMAGE}, envFrom: [{secretRef: {name: s}}]`)}${secret(`data: {BASE_URL: ${encoded}}`)}`),
    ).toEqual(['inference-router router.huggingface.co']);
    expect(callsIn(`${deployment(container)}${secret('stringData: {url: "pass word huggingface.co"}')}`)).toEqual([]);
  });

  test('init containers, sidecars and containers are told apart', () => {
    const pod =
      'initContainers: [{name: load, image: i, command: [hf, download, org/name]}, {name: side, image: i, restartPolicy: Always, command: [hf, download, org/two]}]';
    const facts = factsIn(deployment(IMAGE, pod));
    expect([...new Set(facts?.calls.map(({ container, model }) => `${container} ${model}`))]).toEqual([
      'load org/name',
      'side org/two',
    ]);
  });
});
