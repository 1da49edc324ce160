import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Repository, repository } from './repository.ts';

const BODY = 'qWzRtYpLkJhGfDsAmNbVcXoIuEe7Tn2Rv4';
const TOKEN = `hf_${BODY}`;
const OAUTH = `hf_oauth_${BODY}`;
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const hex = (text: string): string => [...text].map((one) => `\\x${one.charCodeAt(0).toString(16)}`).join('');
const wrapped = (text: string): string => (base64(text).match(/.{1,40}/g) ?? []).join('\n    ');

/** A token in every place and in every encoding. */
const FILES: Readonly<Record<string, string>> = {
  'k8s/tgi.yaml': `apiVersion: apps/v1
kind: Deployment
metadata:
  name: tgi
  namespace: ml
  labels: {owner: "${TOKEN}"}
  annotations:
    note: ${TOKEN}
    kubectl.kubernetes.io/last-applied-configuration: '{"env":[{"name":"HF_TOKEN","value":"${TOKEN}"}]}'
    reloader.stakater.com/search: "${TOKEN}"
    hf-guardrails/ignore: "HF401 ${TOKEN}"
spec:
  template:
    metadata:
      labels: {app: tgi, token: "${OAUTH}"}
      annotations: {vault.hashicorp.com/agent-inject: "true", vault.hashicorp.com/agent-inject-secret-hf: "${TOKEN}"}
    spec:
      serviceAccountName: "${TOKEN}"
      containers:
        - name: main
          image: ghcr.io/huggingface/text-generation-inference:${TOKEN}
          command: [sh, -c, "huggingface-cli login --token ${TOKEN} && text-generation-launcher --model-id ${TOKEN}/name"]
          args: ["--model-id", "org/${TOKEN}", "--revision", "${TOKEN}"]
          env:
            - {name: HF_TOKEN, value: "${TOKEN}"} # was ${OAUTH}
            - {name: A, value: "${hex(TOKEN)}"}
            - {name: B, value: "hf_${BODY.slice(0, 9)}\\
                ${BODY.slice(9)}"}
            - {name: C, value: "${base64(TOKEN)}"}
            - {name: D, value: "${base64(base64(TOKEN))}"}
            - {name: E, value: "hf%5F${BODY}"}
            - {name: HF_ENDPOINT, value: "https://user:${TOKEN}@huggingface.co/${TOKEN}"}
            - {name: HUGGING_FACE_HUB_TOKEN, valueFrom: {secretKeyRef: {name: "${TOKEN}", key: "${TOKEN}"}}}
          envFrom: [{prefix: "${TOKEN}", configMapRef: {name: "${TOKEN}"}}]
`,
  'k8s/second.yaml': `apiVersion: apps/v1
kind: Deployment
metadata: {name: ${TOKEN}, namespace: ml}
spec:
  template:
    metadata: {labels: {app: second}}
    spec:
      containers:
        - name: main
          image: vllm/vllm-openai:v0.9
          args: [--model, org/name]
          env: [{name: HF_TOKEN, valueFrom: {secretKeyRef: {name: hf, key: token}}}]
`,
  'k8s/tokens.yaml': `apiVersion: v1
kind: Secret
metadata: {name: hf, namespace: ml, annotations: {rotated-at: "${TOKEN}", rotate-every: "${TOKEN}", expires-at: "${OAUTH}"}}
stringData: {plain: ${TOKEN}, ${TOKEN}: key}
data:
  token: ${base64(TOKEN)}
  file: |
    ${wrapped(`# settings\nHF_TOKEN=${TOKEN}\nLOG=info\n`)}
---
apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata: {name: es, namespace: ml}
spec:
  refreshInterval: ${TOKEN}
  secretStoreRef: {name: "${TOKEN}"}
  target: {name: "${TOKEN}"}
  data: [{secretKey: "${TOKEN}", remoteRef: {key: "${TOKEN}", version: "${TOKEN}"}}]
---
apiVersion: external-secrets.io/v1
kind: SecretStore
metadata: {name: fake, namespace: ml}
spec: {provider: {fake: {data: [{key: a, value: ${TOKEN}}]}}}
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: {name: a, namespace: ml}
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: edit}
subjects: [{kind: User, name: "${TOKEN}"}]
`,
  'k8s/policies.yaml': `apiVersion: cilium.io/v2
kind: CiliumNetworkPolicy
metadata: {name: tgi, namespace: ml, annotations: {note: ${TOKEN}}}
spec:
  description: ${TOKEN}
  endpointSelector: {matchLabels: {app: tgi}}
  egress:
    - toFQDNs: [{matchName: huggingface.co}, {matchPattern: "${TOKEN}.*"}]
      toPorts: [{ports: [{port: "${TOKEN}", protocol: TCP}]}]
  log: {value: "${TOKEN}"}
---
apiVersion: cilium.io/v2
kind: CiliumNetworkPolicy
metadata: {name: second, namespace: ml}
spec:
  endpointSelector: {matchLabels: {app: "${TOKEN}"}}
  ${TOKEN}: a
`,
  'k8s/broken.yaml': `kind: Deployment\nmetadata: {name: "${TOKEN}\nspec: ${TOKEN}: [\n`,
  'k8s/alias.yaml': `kind: ConfigMap\napiVersion: v1\nmetadata: *${TOKEN}\n`,
  'k8s/.env': `HF_TOKEN=${TOKEN}\n`,
  'kustomized/kustomization.yaml': `resources: [missing-${TOKEN}.yaml]\nsecretGenerator: [{name: hf, literals: ["token=${TOKEN}"]}]\nnamespace: ${TOKEN}\n`,
  'chart/Chart.yaml': 'apiVersion: v2\nname: chart\nversion: 0.1.0\n',
  'chart/values.yaml': `token: ${TOKEN}\nencoded: ${base64(TOKEN)}\n`,
  'chart/templates/a.yaml': `apiVersion: v1\nkind: Secret\nmetadata: {name: hf-chart, namespace: ml}\ndata: {token: {{ .Values.token | b64enc }}}\nstringData: {again: {{ .Values.encoded | b64dec }}}\n`,
  'failing/Chart.yaml': 'apiVersion: v2\nname: failing\nversion: 0.1.0\n',
  'failing/values.yaml': `token: ${TOKEN}\n`,
  'failing/templates/a.yaml': '{{ fail (printf "bad token %s" .Values.token) }}\n',
  'flux/app.yaml': `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: {name: app, namespace: flux-system}
spec: {path: ./k8s, targetNamespace: ml, postBuild: {substitute: {TOKEN: ${TOKEN}}}}
`,
  '.hf-guardrails.yaml': `ignore: [{rules: [HF401], workloads: ["${TOKEN}"], until: "2027-01-31", reason: "see ${TOKEN}"}]\n`,
};

/** Any half of a token, as it is, or in base64 wherever it begins. */
function leaks(text: string): string[] {
  const halves = [BODY.slice(0, 14), BODY.slice(10, 24), BODY.slice(-14)];
  const runs = [...text.matchAll(/[A-Za-z0-9+/_-]{18,2000}/g)].flatMap(([run]) =>
    [0, 1, 2, 3].map((skip) => Buffer.from(run.slice(skip), 'base64').toString('latin1')),
  );
  const twice = runs.flatMap((run) => [
    run,
    ...(run.match(/[A-Za-z0-9+/]{18,}/g) ?? []).map((inner) => Buffer.from(inner, 'base64').toString('latin1')),
  ]);
  const unescaped = text.replace(/\\+x([0-9a-f]{2})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  const all = [text, unescaped, ...twice];
  return all.flatMap((one) => halves.filter((half) => one.includes(half)));
}

describe('no command shows a token, nor half of one, of odd places', () => {
  let repo: Repository;
  beforeAll(() => {
    repo = repository();
    for (const [file, text] of Object.entries(FILES)) repo.write(file, text);
    repo.commit();
  });
  afterAll(() => repo.remove('.'));

  const FORMATS = ['text', 'json', 'sarif', 'markdown', 'html', 'github', 'gitlab'];
  test.each([
    ['scan'],
    ['scan', '--format', 'json'],
    ['scan', '--full', '--debug'],
    ['scan', 'k8s', '--format', 'json', '--unknown', 'fail'],
    ['explain', 'workload', 'tgi'],
    ['explain', 'workload', 'tgi', '--format', 'json'],
    ['roots'],
    ['inventory'],
    ['inventory', '--format', 'json'],
    ['inventory', '--format', 'csv'],
    ['config', 'print'],
    ['config', 'check'],
    ['policies', 'export'],
    ['render', 'chart'],
    ['render', 'failing'],
    ['render', 'kustomized'],
    ['trace', '-f', 'k8s/policies.yaml', '--from', 'ml/tgi', '--to', 'huggingface.co'],
    ['baseline', 'check'],
    ['scan', '--fail-on', TOKEN],
    ['scan', '--base', TOKEN],
    ['explain', 'workload', TOKEN],
  ])('%s', (...args) => {
    const { out, err } = repo.run(...args);
    expect(out + err).not.toBe('');
    expect(leaks(out)).toEqual([]);
    expect(leaks(err)).toEqual([]);
  });

  test('nor does a file that is written, or a configuration that is wrong', () => {
    repo.run('scan', '--now', '2026-11-24', ...FORMATS.flatMap((format) => ['--output', `${format}=out/${format}`]));
    expect(repo.run('baseline', 'create').err).not.toBe('');
    const written = [
      ...readdirSync(join(repo.folder, 'out')).map((name) => join('out', name)),
      '.hf-guardrails/baseline.json',
    ];
    expect(written).toHaveLength(FORMATS.length + 1);
    for (const file of written) expect(leaks(readFileSync(join(repo.folder, file), 'utf8')), file).toEqual([]);
    for (const text of [
      `${TOKEN}: a\n`,
      `rules: {${TOKEN}: {level: note}}\n`,
      `rules: {HF301: {options: {maxAge: ${TOKEN}}}}\n`,
      `a: [${TOKEN}\n`,
    ]) {
      repo.write('.hf-guardrails.yaml', text);
      const { code, out, err } = repo.run('scan');
      expect(code).toBe(2);
      expect(leaks(out + err)).toEqual([]);
    }
  });
});
