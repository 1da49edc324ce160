import { expect, test } from 'vitest';
import { factsIn } from './read.ts';

const HOME_OF_ROOT = '/root';

const pod = (container: string, volumes = '', annotations = '') =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: x, namespace: ml}\nspec:\n  template:\n    metadata: {labels: {app: x}, annotations: {${annotations}}}\n    spec:\n      volumes: [${volumes}]\n      containers: [{name: main, image: vllm/vllm-openai, ${container}}]\n`;
const made = (keys: string, name = 'creds', kind = 'external-secrets.io/v1 ExternalSecret') => {
  const [apiVersion, type] = kind.split(' ');
  return `---\napiVersion: ${apiVersion}\nkind: ${type}\nmetadata: {name: ${name}, namespace: ml}\n${keys}\n`;
};
const secretVolume = (more = '') => `{name: v, secret: {secretName: hf${more}}}`;
const mounted = (path: string, more = '') => `volumeMounts: [{name: v, mountPath: ${path}${more}}]`;
const FROM_SECRET = '{name: HF_TOKEN, valueFrom: {secretKeyRef: {name: hf, key: token}}}';

/** The references that count: form, Secret and key, or injector. */
function used(text: string): string[] {
  return (factsIn(text)?.tokens ?? [])
    .filter(({ effective }) => effective)
    .map(({ reference, secret, injector, value, subPath }) =>
      [
        reference,
        secret === null ? (injector ?? value ?? '?') : `${secret.name}/${secret.key}`,
        ...(subPath ? ['subPath'] : []),
      ].join(' '),
    );
}

test.each<[string, string, string]>([
  [
    'HF_TOKEN wins over the deprecated name',
    `env: [{name: HUGGING_FACE_HUB_TOKEN, value: a}, ${FROM_SECRET}]`,
    'env hf/token',
  ],
  ['an empty one is none', `env: [{name: HF_TOKEN, value: ""}, {name: HUGGING_FACE_HUB_TOKEN, value: a}]`, 'env a'],
  ['an OIDC resource wins over all', `env: [{name: HF_OIDC_RESOURCE, value: a}, ${FROM_SECRET}]`, 'env hf-oidc'],
  ['HF_TOKEN wins over a file', `env: [{name: HF_TOKEN_PATH, value: /s/t}, ${FROM_SECRET}]`, 'env hf/token'],
  [
    'a variable of a variable is that one',
    'env: [{name: A, valueFrom: {secretKeyRef: {name: hf, key: token}}}, {name: HF_TOKEN, value: $(A)}]',
    'env hf/token',
  ],
  ['an injector by its value', 'env: [{name: HF_TOKEN, value: "vault:secret/data/hf#token"}]', 'env bank-vaults'],
  ['1Password by its value', 'env: [{name: HF_TOKEN, value: "op://vault/hf/token"}]', 'env onepassword-injector'],
])('%s', (_, container, expected) => {
  expect(used(pod(container))).toEqual([expected]);
});

test.each<[string, string, string, string]>([
  [
    'HF_TOKEN_PATH',
    `env: [{name: HF_TOKEN_PATH, value: /s/token}], ${mounted('/s')}`,
    secretVolume(),
    'volume hf/token',
  ],
  [
    'an argument that a shell reads from a file',
    `command: [sh, -c, "hf auth login --token $(cat /s/token) && vllm serve a/b"], ${mounted('/s')}`,
    secretVolume(),
    'argument hf/token',
  ],
  [
    'a variable that a shell reads from a file',
    `command: [sh, -c, "export HF_TOKEN=$(cat /s/token); vllm serve a/b"], ${mounted('/s')}`,
    secretVolume(),
    'env hf/token',
  ],
  [
    'an item',
    `env: [{name: HF_TOKEN_PATH, value: /s/t}], ${mounted('/s')}`,
    secretVolume(', items: [{key: token, path: t}]'),
    'volume hf/token',
  ],
  [
    'subPath',
    `env: [{name: HF_TOKEN_PATH, value: /s/t}], ${mounted('/s/t', ', subPath: token')}`,
    secretVolume(),
    'volume hf/token subPath',
  ],
  [
    'the projected source that has the file',
    `env: [{name: HF_TOKEN_PATH, value: /s/t}], ${mounted('/s')}`,
    '{name: v, projected: {sources: [{secret: {name: a, items: [{key: b, path: b}]}}, {secret: {name: hf, items: [{key: token, path: t}]}}]}}',
    'volume hf/token',
  ],
  ['HF_HOME', `env: [{name: HF_HOME, value: /c/}], ${mounted('/c')}`, secretVolume(), 'volume hf/token'],
  [
    'XDG_CACHE_HOME',
    `env: [{name: XDG_CACHE_HOME, value: /c}], ${mounted('/c/huggingface')}`,
    secretVolume(),
    'volume hf/token',
  ],
  [
    'the home folder',
    mounted(`${HOME_OF_ROOT}/.cache/huggingface/token`, ', subPath: token'),
    secretVolume(),
    'volume hf/token subPath',
  ],
  [
    'a file that a shell reads',
    `command: [sh, -c, "export HF_TOKEN=$(cat /s/token) && vllm serve a/b"], ${mounted('/s')}`,
    secretVolume(),
    'env hf/token',
  ],
])('a file: %s', (_, container, volumes, expected) => {
  expect(used(pod(container, volumes))).toEqual([expected]);
});

test.each([
  ['a SealedSecret', made('spec: {encryptedData: {HF_TOKEN: a}}', 'creds', 'bitnami.com/v1alpha1 SealedSecret')],
  ['an ExternalSecret', made('spec: {data: [{secretKey: HF_TOKEN}]}')],
  [
    'a generator',
    made(
      'secretGenerator: [{name: creds, literals: [HF_TOKEN=a]}]',
      'k',
      'kustomize.config.k8s.io/v1beta1 Kustomization',
    ),
  ],
  [
    'a class',
    made(
      'spec: {secretObjects: [{secretName: creds, data: [{key: HF_TOKEN}]}]}',
      'c',
      'secrets-store.csi.x-k8s.io/v1 SecretProviderClass',
    ),
  ],
])('envFrom with the keys of %s', (_, object) => {
  expect(used(pod('envFrom: [{secretRef: {name: creds}}]') + object)).toEqual(['envFrom creds/HF_TOKEN']);
});

test('envFrom: the later wins, env wins over both, a prefix is part of the name', () => {
  const both = made('spec: {data: [{secretKey: HF_TOKEN}]}', 'a') + made('spec: {data: [{secretKey: HF_TOKEN}]}', 'b');
  const from = 'envFrom: [{secretRef: {name: a}}, {secretRef: {name: b}}]';
  expect(used(pod(from) + both)).toEqual(['envFrom b/HF_TOKEN']);
  expect(used(pod(`${from}, env: [${FROM_SECRET}]`) + both)).toEqual(['env hf/token']);
  const prefixed = 'envFrom: [{prefix: HF_, secretRef: {name: a}}]';
  expect(used(pod(prefixed) + made('spec: {data: [{secretKey: TOKEN}]}', 'a'))).toEqual(['envFrom a/TOKEN']);
});

test('the vault agent: by the file, by its template, not for something else', () => {
  const agent = 'vault.hashicorp.com/agent-inject: "true"';
  const file = (path: string) => `env: [{name: HF_TOKEN_PATH, value: ${path}}]`;
  expect(used(pod(file('/vault/secrets/hf'), '', agent))).toEqual(['annotation vault-agent']);
  expect(used(pod(file('/other/hf'), '', agent))).toEqual(['file ?']);
  const folder = `${agent}, vault.hashicorp.com/secret-volume-path: /other`;
  expect(used(pod(file('/other/hf'), '', folder))).toEqual(['annotation vault-agent']);
  const template = `${agent}, vault.hashicorp.com/agent-inject-template-env: "export HF_TOKEN=a"`;
  expect(used(pod('args: [--model, a/b]', '', template))).toEqual(['annotation vault-agent']);
  const database = `${agent}, vault.hashicorp.com/agent-inject-secret-db: kv/db`;
  expect(used(pod('args: [--model, a/b]', '', database))).toEqual(['none ?']);
});

test('a service account of KServe lists the Secret that has the key', () => {
  const service =
    'apiVersion: serving.kserve.io/v1beta1\nkind: InferenceService\nmetadata: {name: l, namespace: ml}\nspec: {predictor: {serviceAccountName: sa, model: {storageUri: "hf://a/b"}}}\n---\napiVersion: v1\nkind: ServiceAccount\nmetadata: {name: sa, namespace: ml}\nsecrets: [{name: other}, {name: creds}]\n';
  expect(used(service + made('spec: {data: [{secretKey: HF_TOKEN}]}'))).toEqual(['serviceAccount creds/HF_TOKEN']);
  expect(used(service + made('spec: {data: [{secretKey: other}]}'))).toEqual(['none ?']);
});
