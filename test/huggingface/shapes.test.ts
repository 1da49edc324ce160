import { describe, expect, test } from 'vitest';
import { callsIn, deployment, dismissedIn } from './read.ts';

const GPU = 'resources: {limits: {nvidia.com/gpu: "1"}}';

describe('ways in which containers name models', () => {
  test.each([
    ['an image that starts the engine', 'image: "vllm/vllm-openai:v0.11.0", args: [org/name, --port, "80"]'],
    ['an image that starts the engine, the command again', 'image: vllm/vllm-openai, args: [serve, org/name]'],
    ['Aphrodite', 'image: x, command: [aphrodite, run, org/name]'],
    ['Tabby', 'image: tabbyml/tabby, args: [serve, --model, org/name, --device, cuda]'],
    ['LoRAX', 'image: ghcr.io/predibase/lorax, args: [--model-id, org/name]'],
    [
      'trtllm-serve with its subcommand',
      'image: nvcr.io/nvidia/tensorrt-llm/release, command: [trtllm-serve, serve, org/name]',
    ],
    [
      'a benchmark: the tokenizer',
      'image: x, command: [vllm, bench, serve, --base-url, "http://vllm:80", --model, org/name]',
    ],
    ['lm-eval', 'image: x, command: [lm_eval, --model, hf, --model_args, "pretrained=org/name,dtype=float"]'],
    ['GuideLLM', 'image: ghcr.io/vllm-project/guidellm, env: [{name: GUIDELLM_PROCESSOR, value: org/name}]'],
    ['hf as a module', 'image: x, command: [python, -m, huggingface_hub.cli.hf, download, org/name]'],
    ['training on an accelerator', `image: x, command: [torchrun, train.py], args: [--model_name=org/name], ${GPU}`],
    ['one of several in a variable', 'image: x, env: [{name: PULL, value: "llama3,hf.co/org/name:Q8"}]'],
    [
      'a variable that Python reads',
      `image: x, env: [{name: M, value: org/name}], command: [python, -c, "snapshot_download(repo_id=os.environ['M'])"]`,
    ],
    [
      'a variable that Python reads, with a default',
      `image: x, command: [python, -c, "snapshot_download(os.getenv('M', 'org/name'))"]`,
    ],
    [
      'a variable in the part of the file',
      'image: x, command: [sh, -c, "curl -L https://huggingface.co/org/name/resolve/main/$F"]',
    ],
    [
      "another program in an engine's image",
      'image: r/huggingface-pytorch-inference-neuronx:1, command: [bash, -c, "python run.py --model_name_or_path org/name"]',
    ],
    ['a base model of caikit', `image: x, command: [python, -c, "TextGeneration.bootstrap('org/name').save('/m')"]`],
  ])('%s', (_, container) => {
    expect(callsIn(deployment(container))).toEqual(['download org/name']);
  });

  test.each([
    [
      'adapters, one after the other',
      'image: vllm/vllm-openai, args: [--model, org/name, --lora-modules, a=org/a, b=org/b, --port, "80"]',
      ['download org/name', 'download org/a', 'download org/b'],
    ],
    [
      'a draft model, dotted',
      'image: vllm/vllm-openai, args: [--model, org/name, --speculative-config.model=org/draft]',
      ['download org/name', 'download org/draft'],
    ],
    [
      'a model and a data set',
      `image: x, command: [python, train.py, --base_model, org/name, --dataset_name, org/data], ${GPU}`,
      ['download org/name', 'download datasets/org/data'],
    ],
    [
      'an address inside a query',
      `image: x, command: [duckdb, -c, "select * from 'hf://datasets/org/data/x.parquet'"]`,
      ['download datasets/org/data'],
    ],
    ['a bucket', 'image: x, args: [--out, "hf://buckets/org/b/x"]', ['download buckets/org/b']],
    ['who am I', 'image: x, command: [sh, -c, "hf auth whoami"]', ['hub-api huggingface.co']],
    ['a repository made', 'image: x, command: [sh, -c, "hf repo create org/name"]', ['hub-api huggingface.co']],
    [
      'a hole in the command line of the hub',
      'image: x, env: [{name: R, value: V_REPO}], command: [sh, -c, "huggingface-cli download $(R)"]',
      ['download null'],
    ],
    [
      'the model that a client of the router asks for',
      'image: x, env: [{name: OPENAI_BASE_URL, value: "https://router.huggingface.co/v1"}, {name: OPENAI_MODEL, value: "org/name:groq"}]',
      ['inference-router router.huggingface.co org/name'],
    ],
    [
      'a SOCKS proxy',
      'image: vllm/vllm-openai, args: [--model, org/name], env: [{name: ALL_PROXY, value: "socks5://p.example"}]',
      ['download org/name via p.example:1080'],
    ],
  ])('%s', (_, container, expected) => {
    expect(callsIn(deployment(container))).toEqual(expected);
  });

  test.each([
    [
      'ModelScope instead',
      'image: vllm/vllm-openai, args: [--model, org/name], env: [{name: VLLM_USE_MODELSCOPE, value: "True"}]',
    ],
    [
      'an image made by an organisation with the name of an engine',
      'image: ghcr.io/vllm-project/tool, args: [--model, org/name]',
    ],
    [
      'a stand-in by any name',
      'image: r/sglang-inference-sim:1, args: [--model, org/name], env: [{name: HF_HOME, value: /c}]',
    ],
    ['a folder under a path with a hole', 'image: vllm/vllm-openai, args: ["--model=/gcs/$(M)"]'],
    ['a bucket with a hole', 'image: vllm/vllm-openai, args: ["--model=s3://$B/m"]'],
    [
      "models of another service's",
      'image: ghcr.io/open-webui/open-webui, env: [{name: RAG_EMBEDDING_ENGINE, value: openai}, {name: RAG_EMBEDDING_MODEL, value: org/name}]',
    ],
    ['a placeholder', 'image: vllm/vllm-openai, args: [--model, MODEL_ID]'],
    [
      "one's own service with the name in front",
      'image: x, env: [{name: BASE_URL, value: "http://huggingface-x.models.example.com/v1/"}]',
    ],
    [
      "one's own service behind an address in the name",
      'image: x, env: [{name: HF_TOKEN, value: ""}, {name: BASE_URL, value: "http://huggingface-x.ml.10.1.2.3.sslip.io/v1/"}]',
    ],
  ])('%s is no call', (_, container) => {
    expect(callsIn(deployment(container))).toEqual([]);
  });

  test('what comes from another hub is said', () => {
    const container =
      'image: lmsysorg/sglang, args: [--model-path, org/name], env: [{name: SGLANG_USE_MODELSCOPE, value: "true"}]';
    expect(dismissedIn(deployment(container))).toEqual([
      'downloads: the models come from ModelScope: SGLANG_USE_MODELSCOPE=true',
    ]);
  });

  test.each([
    ['a domain of the name', 'https://huggingface-models.example/x', 'custom huggingface-models.example'],
    ['the whole host in front', 'https://huggingface.co.example.net/x', 'custom huggingface.co.example.net'],
    [
      'what stands in for the hub',
      'https://huggingface.corp.example/org/name/resolve/main/x',
      'custom huggingface.corp.example',
    ],
  ])('a host that looks alike is called: %s', (_, url, expected) => {
    expect(callsIn(deployment(`image: x, env: [{name: BASE_URL, value: "${url}"}]`))).toEqual([expected]);
  });

  test('a service of that name is called where it gets a token', () => {
    const env = '{name: BASE_URL, value: "https://hf.corp.example/v1"}, {name: HF_TOKEN, value: t}';
    expect(callsIn(deployment(`image: x, env: [${env}]`))).toEqual(['custom hf.corp.example']);
  });
});

describe('files that containers mount', () => {
  const mounted = (image: string, file: string, text: string, kind: 'ConfigMap' | 'Secret' = 'ConfigMap'): string => {
    const source = kind === 'Secret' ? '{name: f, secret: {secretName: f}}' : '{name: f, configMap: {name: f}}';
    const field = kind === 'Secret' ? 'stringData' : 'data';
    const pod = deployment(`image: ${image}, volumeMounts: [{name: f, mountPath: /f}]`, `volumes: [${source}]`);
    return `${pod}---\napiVersion: v1\nkind: ${kind}\nmetadata: {name: f, namespace: ml}\n${field}: {${file}: ${JSON.stringify(text)}}\n`;
  };

  test.each([
    [
      'what the engine is configured with',
      'vllm/vllm-openai',
      'c.yaml',
      'model: org/name\nport: 80\n',
      ['download org/name'],
    ],
    ['the same beside another program', 'nginx', 'c.yaml', 'model: org/name\nport: 80\n', []],
    [
      'model.json of Triton',
      'nvcr.io/nvidia/tritonserver:25',
      'model.json',
      '{"model": "org/name"}',
      ['download org/name'],
    ],
    ['a training', 'axolotlai/axolotl', 'c.yaml', 'base_model: org/name\n', ['download org/name']],
    ['a local base model', 'axolotlai/axolotl', 'c.yaml', 'base_model: ./out/name\n', []],
    [
      'an address in code',
      'python',
      'a.py',
      'pd.read_csv("hf://datasets/org/data/a.csv")\n',
      ['download datasets/org/data'],
    ],
  ])('%s', (_, image, file, text, expected) => {
    expect(callsIn(mounted(image, file, text))).toEqual(expected);
  });

  test('addresses in a Secret that is mounted', () => {
    expect(callsIn(mounted('x', 'c.yaml', 'base_url: https://router.huggingface.co/v1\n', 'Secret'))).toEqual([
      'inference-router router.huggingface.co',
    ]);
  });
});
