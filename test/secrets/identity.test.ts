import { describe, expect, test } from 'vitest';
import { identity } from '../../src/config/catalog/identity.gen.ts';
import { secretStores } from '../../src/config/catalog/secret-stores.gen.ts';
import { workloadKinds } from '../../src/config/catalog/workload-kinds.gen.ts';
import { indexObjects } from '../../src/kube/objects.ts';
import { readWorkload } from '../../src/kube/workloads.ts';
import { copiesOf } from '../../src/secrets/fan-out.ts';
import { identityMarksOf, storeAuthenticationOf } from '../../src/secrets/identity.ts';
import { createSecretIndex } from '../../src/secrets/secret-index.ts';
import { consumersOf, createSharing } from '../../src/secrets/sharing.ts';
import type { TokenProvenance } from '../../src/secrets/types.ts';
import { manifestsOf } from '../kube/manifests.ts';

const deployment = (name: string, account: string, secret: string, more = '') =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: ${name}, namespace: ml}\nspec:\n  template:\n    metadata: {labels: {app: ${name}, azure.workload.identity/use: "true"}}\n    spec:\n      serviceAccountName: ${account}\n      containers:\n        - name: main\n          image: tgi\n          env: [{name: HF_TOKEN, valueFrom: {secretKeyRef: {name: ${secret}, key: token}}}]\n${more}`;
const external = (name: string, spec: string) =>
  `apiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata: {name: ${name}, namespace: ml}\nspec: ${spec}\n`;
const REMOTE = '{secretStoreRef: {name: vault}, data: [{secretKey: token, remoteRef: {key: hf, property: token}}]}';
const store = (provider: string, kind = 'SecretStore') =>
  `apiVersion: external-secrets.io/v1\nkind: ${kind}\nmetadata: {name: vault, namespace: ml}\nspec: {provider: ${provider}}\n`;

function read(parts: readonly string[], name = 'hf') {
  const manifests = manifestsOf(parts.join('---\n'));
  const workloads = manifests.flatMap((manifest) => readWorkload(manifest, workloadKinds) ?? []);
  const producer = manifests.find((manifest) => manifest.name === name && manifest.kind !== 'Secret') ?? null;
  const secret = manifests.find((manifest) => manifest.name === name && manifest.kind === 'Secret') ?? null;
  const origin: TokenProvenance = {
    provenance: producer === null ? 'static-secret' : 'store',
    via: producer?.kind ?? null,
    producer,
    secret,
    name: { namespace: 'ml', name, key: 'token' },
    copyOf: null,
    item: null,
    keyFound: 'open',
    confidence: 'high',
  };
  const index = createSecretIndex(manifests, secretStores);
  const copies = copiesOf(origin, index);
  const objects = indexObjects(manifests);
  return {
    identities: consumersOf(origin, 'k8s', createSharing(workloads, manifests), copies).map(
      (consumer) => consumer.identity,
    ),
    authentication: storeAuthenticationOf(origin, index, objects, identity),
    copies: copies.map(({ copier, range }) => `${copier}: ${range}`),
    marks: workloads.flatMap((workload) => identityMarksOf(workload, 0, objects, identity)),
  };
}

describe('who gets a Secret', () => {
  test('every pod that names it, by service account and key', () => {
    const other = deployment('c', 'c', 'hf').replace('key: token', 'key: other');
    expect(read([deployment('a', 'a', 'hf'), deployment('b', 'b', 'hf'), other]).identities).toEqual(['ml/a', 'ml/b']);
    expect(read([deployment('a', 'a', 'hf'), deployment('b', 'b', 'hf2')]).identities).toEqual(['ml/a']);
  });
  test('the whole Secret counts for each of its keys: envFrom, volumes, projections', () => {
    const volumes =
      '      volumes: [{name: v, secret: {secretName: hf}}, {name: p, projected: {sources: [{secret: {name: hf, items: [{key: other, path: x}]}}]}}]\n';
    expect(read([deployment('a', 'a', 'unused', volumes)]).identities).toEqual(['ml/a']);
    const whole = deployment('a', 'a', 'x').replace(/env: .*/, 'envFrom: [{secretRef: {name: hf}}]');
    expect(read([whole]).identities).toEqual(['ml/a']);
  });
  test('another ExternalSecret of the same remote value is the same token', () => {
    const both = [deployment('a', 'a', 'hf'), deployment('b', 'b', 'hf2'), external('hf', REMOTE)];
    expect(read([...both, external('hf2', REMOTE)]).identities).toEqual(['ml/a', 'ml/b']);
    expect(read([...both, external('hf2', REMOTE.replace('key: hf,', 'key: mine,'))]).identities).toEqual(['ml/a']);
  });
});

describe('what opens the store', () => {
  const form = (provider: string, kind?: string) =>
    read([external('hf', REMOTE), store(provider, kind)]).authentication?.form;
  test.each([
    ['{vault: {auth: {kubernetes: {serviceAccountRef: {name: tgi}}}}}', 'workload'],
    ['{vault: {auth: {tokenSecretRef: {name: t, key: k}}}}', 'static'],
    ['{vault: {auth: {appRole: {secretRef: {name: t}}}}}', 'static'],
    ['{aws: {auth: {jwt: {serviceAccountRef: {name: tgi}}}}}', 'workload'],
    ['{aws: {auth: {secretRef: {}}}}', 'static'],
    ['{aws: {service: SecretsManager}}', 'controller'],
    ['{gcpsm: {projectID: p}}', 'controller'],
    ['{azurekv: {vaultUrl: u}}', 'static'],
    ['{azurekv: {authType: ManagedIdentity}}', 'controller'],
    ['{azurekv: {authType: WorkloadIdentity, serviceAccountRef: {name: tgi}}}', 'workload'],
    ['{somethingNew: {}}', 'unknown'],
  ])('%s: %s', (provider, expected) => expect(form(provider)).toBe(expected));

  test('names the account with its namespace, and the store', () => {
    const provider = '{vault: {auth: {kubernetes: {serviceAccountRef: {name: tgi}}}}}';
    expect(read([external('hf', REMOTE), store(provider)]).authentication).toMatchObject({
      account: 'ml/tgi',
      store: 'SecretStore ml/vault',
    });
  });
  test('a store outside the scan is unknown; a Secret of the repository has none', () => {
    expect(read([external('hf', REMOTE)]).authentication).toMatchObject({
      form: 'unknown',
      store: 'SecretStore vault',
      says: 'it is not in the scan',
    });
    expect(read([external('hf', REMOTE).replace(/secretStoreRef: \{[^}]*\},? ?/, '')]).authentication).toMatchObject({
      form: 'unknown',
      says: 'it names no store',
    });
    expect(read(['apiVersion: v1\nkind: Secret\nmetadata: {name: hf, namespace: ml}\n']).authentication).toBeNull();
  });
  test('VaultAuth of a Vault operator object', () => {
    const object = `apiVersion: secrets.hashicorp.com/v1beta1\nkind: VaultStaticSecret\nmetadata: {name: hf, namespace: ml}\nspec: {vaultAuthRef: infra/main, destination: {name: hf}}\n`;
    const auth = (spec: string) =>
      `apiVersion: secrets.hashicorp.com/v1beta1\nkind: VaultAuth\nmetadata: {name: main, namespace: infra}\nspec: ${spec}\n`;
    expect(read([object, auth('{appRole: {secretRef: x}}')]).authentication?.form).toBe('static');
    expect(read([object, auth('{kubernetes: {serviceAccount: tgi}}')]).authentication).toMatchObject({
      form: 'workload',
      account: 'ml/tgi',
    });
    // Without a list it is for its own namespace only.
    expect(read([object, auth('{kubernetes: {serviceAccount: tgi}}')]).authentication?.servesAll).toBe(false);
    const open = '{allowedNamespaces: ["*"], kubernetes: {serviceAccount: tgi}}';
    expect(read([object, auth(open)]).authentication?.servesAll).toBe(true);
    expect(
      read([
        external('hf', REMOTE.replace('{name: vault}', '{name: vault, kind: ClusterSecretStore}')),
        store('{aws: {}}', 'ClusterSecretStore'),
      ]).authentication?.servesAll,
    ).toBe(true);
    expect(read([object]).authentication).toMatchObject({ form: 'unknown', store: 'VaultAuth infra/main' });
  });
});

describe('copies', () => {
  const prefix = 'reflector.v1.k8s.emberstack.com/reflection-auto';
  const secret = (annotations: string, more = '') =>
    `apiVersion: v1\nkind: Secret\nmetadata: {name: hf, namespace: ml, annotations: ${annotations}}\n${more}`;
  test.each([
    [`{${prefix}-enabled: "true"}`, ['Reflector: every namespace']],
    [`{${prefix}-enabled: "true", ${prefix}-namespaces: "a,b"}`, ['Reflector: the namespaces a,b']],
    [`{${prefix}-enabled: "true", ${prefix}-namespaces-selector: team=ml}`, ['Reflector: namespaces with team=ml']],
    [`{${prefix}-enabled: "false"}`, []],
    ['{reflector.v1.k8s.emberstack.com/reflection-allowed: "true"}', []],
    ['{kubed.appscode.com/sync: ""}', ['config-syncer: every namespace']],
    ['{kubed.appscode.com/sync: "app=a"}', ['config-syncer: namespaces with app=a']],
  ])('%s', (annotations, copies) => {
    expect(read([secret(annotations)]).copies).toEqual(copies);
  });

  test.each([
    ['{namespaces: [ml]}', []],
    ['{namespaceSelectors: [{}]}', ['ClusterExternalSecret hf: every namespace']],
    ['{namespaces: [a, b]}', ['ClusterExternalSecret hf: the namespaces a, b']],
    ['{namespaceSelector: {matchLabels: {a: b}}}', ['ClusterExternalSecret hf: the namespaces those with a=b']],
  ])('ClusterExternalSecret with %s', (spec, copies) => {
    const text = `apiVersion: external-secrets.io/v1\nkind: ClusterExternalSecret\nmetadata: {name: hf}\nspec: ${spec}\n`;
    expect(read([text]).copies).toEqual(copies);
  });

  test('rules and mirrors that name the Secret, and who uses the copies', () => {
    const policy = (generate: string) =>
      `apiVersion: kyverno.io/v1\nkind: ClusterPolicy\nmetadata: {name: sync}\nspec: {rules: [{generate: ${generate}}]}\n`;
    const rule = policy(
      '{kind: Secret, name: hf, namespace: "{{request.object.metadata.name}}", clone: {namespace: ml, name: hf}}',
    );
    expect(read([secret('{}'), rule]).copies).toEqual(['ClusterPolicy sync: the namespaces that its rule chooses']);
    expect(read([secret('{}'), rule.replace('namespace: ml, name: hf}', 'namespace: web, name: hf}')]).copies).toEqual(
      [],
    );
    const mirror =
      'apiVersion: v1\nkind: Secret\nmetadata: {name: copied, namespace: web, annotations: {reflector.v1.k8s.emberstack.com/reflects: ml/hf}}\n';
    expect(read([secret('{}'), mirror]).copies).toEqual(['mirror web/copied: namespace web']);
    const inWeb = (name: string) => deployment('b', 'b', name).replaceAll('namespace: ml', 'namespace: web');
    expect(read([secret('{}'), mirror, deployment('a', 'a', 'hf'), inWeb('copied')]).identities).toEqual([
      'ml/a',
      'web/b',
    ]);
    expect(read([secret('{}'), mirror, deployment('a', 'a', 'hf'), inWeb('hf')]).identities).toEqual(['ml/a']);
    const everywhere = secret(`{${prefix}-enabled: "true"}`);
    expect(read([everywhere, deployment('a', 'a', 'hf'), inWeb('hf')]).identities).toEqual(['ml/a', 'web/b']);
  });
});

test('marks of an identity: annotated accounts, projected tokens', () => {
  const account = (annotations: string) =>
    `apiVersion: v1\nkind: ServiceAccount\nmetadata: {name: a, namespace: ml, annotations: ${annotations}}\n`;
  const says = (...parts: string[]) => read(parts).marks.map((mark) => `${mark.strength} ${mark.says}`);
  const pod = deployment('a', 'a', 'hf');
  expect(says(pod, account('{eks.amazonaws.com/role-arn: x}'))).toEqual(['asserted an AWS role']);
  expect(says(pod, account('{azure.workload.identity/client-id: x}'))).toHaveLength(1);
  expect(says(pod.replace('/use: "true"', '/use: "no"'), account('{azure.workload.identity/client-id: x}'))).toEqual(
    [],
  );
  const volumes =
    '      volumes: [{name: v, projected: {sources: [{serviceAccountToken: {audience: "https://huggingface.co", path: t}}]}}]\n';
  expect(says(deployment('a', 'a', 'hf', volumes))).toEqual(['proved a projected token for https://huggingface.co']);
});
