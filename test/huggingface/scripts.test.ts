import { describe, expect, test } from 'vitest';
import { callsIn, deployment, factsIn, shellJob } from './read.ts';

const TOKEN = '          env: [{name: HF_TOKEN, value: x}]\n';

describe('shell texts', () => {
  test.each([
    ['serve', 'vllm serve org/name --port 80', ['download org/name']],
    ['continued line', 'exec vllm serve \\\n  --port 80 \\\n  org/name', ['download org/name']],
    ['quoted', `vllm serve 'org/name'`, ['download org/name']],
    ['in a loop', 'for i in 1 2; do hf download org/name; done', ['download org/name']],
    ['assigned in the text', 'MODEL=org/name\nvllm serve $MODEL', ['download org/name']],
    ['exported, then a default', 'export M=org/name\nvllm serve "${M:-other/one}"', ['download org/name']],
    ['renamed to a path', 'export DIR=/m\nexport MODEL=$DIR\nvllm serve $MODEL', []],
    ['a shell in a shell', `su app -c "x"; bash -lc -- "vllm serve org/name"`, ['download org/name']],
    ['git over https', 'git lfs install && git clone https://huggingface.co/org/name /m', ['download org/name']],
    ['git over https, with a user', 'git clone https://user:$HF@huggingface.co/org/name.git', ['download org/name']],
    ['git over ssh', 'git clone git@hf.co:org/name', ['hub-api ssh://hf.co:22']],
    [
      'curl',
      'curl -L -o m.gguf "https://huggingface.co/org/name/resolve/main/m.gguf?download=true"',
      ['download org/name'],
    ],
    ['wget, short host', 'wget https://hf.co/org/name/resolve/main/m.gguf', ['download org/name']],
    ['dataset', 'hf download --repo-type dataset org/name', ['download datasets/org/name']],
    ['login only', 'huggingface-cli login --token $X', ['hub-api huggingface.co']],
    ['upload', 'hf upload org/name ./out', ['download org/name']],
    ['whisper.cpp', './models/download-ggml-model.sh base.en', ['download ggerganov/whisper.cpp']],
    ['evaluation harness', 'lm_eval --model hf --model_args pretrained=org/name,dtype=float16', ['download org/name']],
    [
      'evaluation of a server, with tasks of the hub',
      'lm_eval --model local-chat-completions \\\n  --model_args model=org/name,base_url=http://llm:8000/v1 \\\n  --tasks gsm8k',
      ['download null'],
    ],
    ['evaluation tasks only listed', 'lm_eval --tasks list; lm_eval --help; lm_eval ls tasks', []],
    ['evaluation named in a message', 'echo "== Running lm_eval on the server =="', []],
    ['install script of the hub', 'curl -LsSf https://hf.co/cli/install.sh | sh', ['hub-api hf.co']],
    ['comment', '# hf download org/name', []],
    ['echo', 'echo "vllm serve org/name at https://huggingface.co/org/name"', []],
    [
      'objects for kubectl',
      'kubectl apply -f - <<EOF\nimage: x\nargs: ["vllm serve org/name", "https://huggingface.co/org/name"]\nEOF',
      [],
    ],
  ])('%s', (_, script, expected) => {
    const calls = callsIn(shellJob(script));
    expect(calls).toEqual(expected);
  });

  test('each call stands at its line', () => {
    const lines = factsIn(shellJob('echo a\n\nhf download org/name'))?.calls.map(({ at }) => at.line);
    expect(new Set(lines)).toEqual(new Set([15]));
    const nested = factsIn(
      shellJob('cat > run.py <<EOF\nimport os\nsnapshot_download("org/name")\nEOF\npython run.py'),
    )?.calls;
    expect(nested?.[0]?.at.line).toBe(15);
  });
});

describe('code', () => {
  test.each([
    ['snapshot_download("org/name")', ['download org/name']],
    ['snapshot_download(\n    repo_id="org/name",\n    local_dir="/m")', ['download org/name']],
    ['hf_hub_download(repo_id=REPO, filename="x")', ['download null']],
    ['REPO = "org/name"\nhf_hub_download(repo_id=REPO, filename="x")', ['download org/name']],
    ['name = os.environ.get("MODEL", "org/name")\nm = AutoModel.from_pretrained(name)', ['download org/name']],
    ['m = AutoModel.from_pretrained("org/name", torch_dtype="auto")', ['download org/name']],
    ['m = AutoModel.from_pretrained("bert-base-uncased")', ['download bert-base-uncased']],
    ['m = AutoModel.from_pretrained("/models/x")', []],
    ['m = AutoModel.from_pretrained(path)', []],
    ['p = pipeline("text-generation", model="org/name")', ['download org/name']],
    ['p = pipeline("sentiment-analysis")', ['download null']],
    ['p = Pipeline("x"); jenkins_pipeline("build")', []],
    ['e = SentenceTransformer("all-MiniLM-L6-v2")', ['download all-MiniLM-L6-v2']],
    ['d = load_dataset("org/data", split="train")', ['download datasets/org/data']],
    ['llm = LLM(model="org/name")', ['download org/name']],
    ['e = HuggingFaceEmbeddings(model_name="org/name")', ['download org/name']],
    ['api = HfApi()', ['hub-api huggingface.co']],
    [
      'c = InferenceClient(model="org/name", token=os.environ["HF_TOKEN"])',
      ['inference-router router.huggingface.co org/name', 'hub-api huggingface.co org/name (optional)'],
    ],
    [
      'c = InferenceClient(provider="together", api_key=os.environ["TOGETHER_API_KEY"])',
      ['custom api.together.xyz', 'hub-api huggingface.co'],
    ],
    ['c = InferenceClient(provider="openai", api_key=os.environ["OPENAI_API_KEY"])', ['custom api.openai.com']],
    [
      'c = InferenceClient(provider="together", api_key=os.environ["HF_TOKEN"])',
      ['inference-router router.huggingface.co', 'hub-api huggingface.co'],
    ],
    ['c = InferenceClient(base_url="http://tgi:80")', []],
    ['r = requests.get("https://huggingface.co/api/models/org/name")', ['hub-api huggingface.co org/name']],
  ])('%s', (code, expected) => {
    expect(callsIn(shellJob(`python - <<'PY'\n${code}\nPY`))).toEqual(expected);
  });

  test('a name that nothing resolves counts only beside a token, and is no model', () => {
    expect(callsIn(shellJob('python - <<PY\nm = AutoModel.from_pretrained(path)\nPY', TOKEN))).toEqual([
      'download null',
    ]);
  });

  test('python -c in a list and in a shell text', () => {
    const code = "from huggingface_hub import snapshot_download; snapshot_download('org/name')";
    expect(callsIn(deployment(`image: python, command: [python3, -c, "${code}"]`))).toEqual(['download org/name']);
    expect(callsIn(shellJob(`python -c "${code}"`))).toEqual(['download org/name']);
  });

  test("LiteLLM's provider, unless it is told another address", () => {
    const config = (more: string) =>
      `${deployment('image: ghcr.io/berriai/litellm, volumeMounts: [{name: v, mountPath: /c}]', 'volumes: [{name: v, configMap: {name: c}}]')}---
apiVersion: v1
kind: ConfigMap
metadata: {name: c, namespace: ml}
data:
  config.yaml: |
    model_list:
      - litellm_params:
          model: huggingface/org/name
          ${more}
`;
    expect(callsIn(config('api_key: x'))).toEqual(['inference-router router.huggingface.co org/name']);
    expect(callsIn(config('api_base: http://tgi:80'))).toEqual([]);
  });
});
