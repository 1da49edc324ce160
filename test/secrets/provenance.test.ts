import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { provenanceIn, referenceTo } from './read.ts';

const object = (apiVersion: string, kind: string, rest: string, metadata = 'name: hf, namespace: ml') =>
  `---\napiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {${metadata}}\n${rest}\n`;
const external = (spec: string, metadata?: string) =>
  object('external-secrets.io/v1', 'ExternalSecret', `spec: ${spec}`, metadata);
const secret = (rest: string, metadata?: string) => object('v1', 'Secret', rest, metadata);
const elsewhere = { secret: { namespace: 'other', name: 'hf', key: 'token' } };

describe('producers', () => {
  test.each([
    ['ExternalSecret', 'store', 'yes', external('{data: [{secretKey: token, remoteRef: {key: a}}]}')],
    [
      'ExternalSecret',
      'store',
      'open',
      external('{target: {name: hf}, dataFrom: [{extract: {key: a}}]}', 'name: a, namespace: ml'),
    ],
    [
      'ExternalSecret',
      'store',
      'no',
      external('{dataFrom: [{extract: {key: a}}], target: {template: {data: {other: a}}}}'),
    ],
    [
      'ExternalSecret',
      'store',
      'open',
      external('{dataFrom: [{extract: {key: a}}], target: {template: {mergePolicy: Merge, data: {other: a}}}}'),
    ],
    [
      'ExternalSecret',
      'dynamic',
      'open',
      external('{dataFrom: [{sourceRef: {generatorRef: {kind: VaultDynamicSecret, name: a}}}]}'),
    ],
    [
      'ClusterExternalSecret',
      'store',
      'yes',
      object(
        'external-secrets.io/v1',
        'ClusterExternalSecret',
        'spec: {externalSecretName: hf, namespaces: [ml], externalSecretSpec: {data: [{secretKey: token}]}}',
        'name: a',
      ),
    ],
    [
      'VaultStaticSecret',
      'store',
      'open',
      object(
        'secrets.hashicorp.com/v1beta1',
        'VaultStaticSecret',
        'spec: {destination: {name: hf, create: true}}',
        'name: a, namespace: ml',
      ),
    ],
    [
      'VaultDynamicSecret',
      'dynamic',
      'open',
      object(
        'secrets.hashicorp.com/v1beta1',
        'VaultDynamicSecret',
        'spec: {destination: {name: hf, create: true}}',
        'name: a, namespace: ml',
      ),
    ],
    [
      'SealedSecret',
      'encrypted',
      'yes',
      object('bitnami.com/v1alpha1', 'SealedSecret', 'spec: {encryptedData: {token: AgB}}'),
    ],
    [
      'SopsSecret',
      'encrypted',
      'yes',
      object(
        'isindir.github.com/v1alpha3',
        'SopsSecret',
        'spec: {secretTemplates: [{name: hf, stringData: {token: "ENC[AES256_GCM,data:a]"}}]}',
        'name: a, namespace: ml',
      ),
    ],
    [
      'ksops',
      'encrypted',
      'open',
      object('viaduct.ai/v1', 'ksops', 'secretFrom: [{metadata: {name: hf, namespace: ml}, files: [a]}]', 'name: a'),
    ],
    [
      'SecretSync',
      'store',
      'yes',
      object('secret-sync.x-k8s.io/v1alpha1', 'SecretSync', 'spec: {secretObject: {data: [{targetKey: token}]}}'),
    ],
    ['OnePasswordItem', 'store', 'open', object('onepassword.com/v1', 'OnePasswordItem', 'spec: {itemPath: a}')],
    [
      'DopplerSecret',
      'store',
      'open',
      object(
        'secrets.doppler.com/v1alpha1',
        'DopplerSecret',
        'spec: {managedSecret: {name: hf, namespace: ml}}',
        'name: a, namespace: doppler',
      ),
    ],
    [
      'InfisicalSecret',
      'store',
      'open',
      object(
        'secrets.infisical.com/v1alpha1',
        'InfisicalSecret',
        'spec: {managedSecretReference: {secretName: hf, secretNamespace: ml}}',
        'name: a',
      ),
    ],
    [
      'InfisicalStaticSecret',
      'store',
      'open',
      object(
        'secrets.infisical.com/v1beta1',
        'InfisicalStaticSecret',
        'spec: {targets: [{name: x, namespace: y}, {name: hf, namespace: ml}]}',
        'name: a',
      ),
    ],
    [
      'BitwardenSecret',
      'store',
      'yes',
      object(
        'k8s.bitwarden.com/v1',
        'BitwardenSecret',
        'spec: {secretName: hf, map: [{secretKeyName: token}]}',
        'name: a, namespace: ml',
      ),
    ],
    [
      'AzureKeyVaultSecret',
      'store',
      'yes',
      object(
        'spv.no/v2beta1',
        'AzureKeyVaultSecret',
        'spec: {output: {secret: {name: hf, dataKey: token}}}',
        'name: a, namespace: ml',
      ),
    ],
    [
      'Kustomization',
      'static-secret',
      'yes',
      object(
        'kustomize.config.k8s.io/v1beta1',
        'Kustomization',
        'secretGenerator: [{name: hf, namespace: ml, literals: ["token=x"]}]',
        '',
      ),
    ],
  ])('%s: %s, key %s', (via, provenance, keyFound, text) => {
    const found = provenanceIn(text);
    expect(found).toMatchObject({ provenance, via, keyFound, confidence: 'high' });
    expect(found.producer?.kind ?? found.secret?.kind).toBe(via);
  });

  test('what the CSI driver syncs exists while the pod mounts the class', () => {
    const text = object(
      'secrets-store.csi.x-k8s.io/v1',
      'SecretProviderClass',
      'spec: {secretObjects: [{secretName: other, data: [{key: other}]}, {secretName: hf, data: [{key: token}]}]}',
      'name: a, namespace: ml',
    );
    const found = { provenance: 'store', via: 'SecretProviderClass', keyFound: 'yes' };
    expect(provenanceIn(text)).toMatchObject({ ...found, confidence: 'medium' });
    const { workload } = referenceTo();
    const value = { name: 'v', csi: { volumeAttributes: { secretProviderClass: 'a' } } };
    const pods = workload.pods.map((pod) => ({ ...pod, volumes: [{ name: 'v', value, path: [] }] }));
    expect(provenanceIn(text, { workload: { ...workload, pods } })).toMatchObject({ ...found, confidence: 'high' });
    expect(provenanceIn(text, { secret: { namespace: 'ml', name: 'hf', key: 'other' } }).keyFound).toBe('no');
  });

  test('1Password makes a Secret for an annotated workload', () => {
    const note =
      'name: a, namespace: ml, annotations: {operator.1password.io/item-path: p, operator.1password.io/item-name: hf}';
    expect(provenanceIn(object('apps/v1', 'Deployment', '', note))).toMatchObject({
      provenance: 'store',
      via: 'onepassword-annotation',
    });
  });

  test('writes no Secret', () => {
    for (const target of ['{creationPolicy: None}', '{manifest: {kind: ConfigMap}}'])
      expect(provenanceIn(external(`{target: ${target}, dataFrom: [{}]}`)).provenance).toBe('unknown');
    expect(
      provenanceIn(object('external-secrets.io/v1alpha1', 'PushSecret', 'spec: {selector: {secret: {name: hf}}}'))
        .provenance,
    ).toBe('unknown');
  });

  test('a fake store is a literal', () => {
    const store = object(
      'external-secrets.io/v1',
      'SecretStore',
      'spec: {provider: {fake: {data: [{key: a, value: b}]}}}',
      'name: s, namespace: ml',
    );
    expect(provenanceIn(external('{secretStoreRef: {name: s}, dataFrom: [{}]}') + store).provenance).toBe('literal');
  });
});

describe('which keys a producer writes', () => {
  const templated = (template: string, more = 'dataFrom: [{extract: {key: a}}]') =>
    external(`{target: {template: ${template}}, ${more}}`);
  test.each([
    ['yes', templated('{data: {token: a}}')],
    ['open', templated('{data: {other: a}, templateFrom: [{configMap: {name: a}}]}')],
    ['open', templated('{templateFrom: [{configMap: {name: a}}]}', 'data: [{secretKey: token}]')],
    ['yes', templated('{metadata: {labels: {a: b}}}', 'data: [{secretKey: token}]')],
    ['no', external('{dataFrom: [{sourceRef: {generatorRef: {kind: Password, name: a}}}]}')],
    ['open', external('{dataFrom: [{sourceRef: {generatorRef: {kind: UUID, name: a}}}, {extract: {key: a}}]}')],
    [
      'no',
      object(
        'external-secrets.io/v1',
        'ClusterExternalSecret',
        'spec: {externalSecretName: hf, namespaces: [ml], externalSecretSpec: {dataFrom: [{}], target: {template: {data: {a: b}}}}}',
        'name: a',
      ),
    ],
    [
      'no',
      object(
        'secrets.doppler.com/v1alpha1',
        'DopplerSecret',
        'spec: {managedSecret: {name: hf, namespace: ml}, secrets: [OTHER]}',
        'name: a, namespace: b',
      ),
    ],
    [
      'yes',
      object(
        'kustomize.config.k8s.io/v1beta1',
        'Kustomization',
        'namespace: ml\nsecretGenerator: [{name: a, namespace: b, files: [x]}, {name: hf, files: [../keys/token]}]',
        '',
      ),
    ],
    [
      'no',
      object(
        'kustomize.config.k8s.io/v1beta1',
        'Kustomization',
        'namespace: ml\nsecretGenerator: [{name: a, literals: [token=b]}, {name: hf, literals: [a=b]}]',
        '',
      ),
    ],
    [
      'open',
      object(
        'kustomize.config.k8s.io/v1beta1',
        'Kustomization',
        'namespace: ml\nsecretGenerator: [{name: hf, envs: [a.env]}]',
        '',
      ),
    ],
  ])('%s', (keyFound, text) => {
    expect(provenanceIn(text).keyFound).toBe(keyFound);
  });

  test('a producer that only adds needs another one', () => {
    const merge = (key: string) => external(`{target: {creationPolicy: Merge}, data: [{secretKey: ${key}}]}`);
    expect(provenanceIn(merge('token'))).toMatchObject({ provenance: 'store', confidence: 'medium' });
    const written = secret('stringData: {token: a}');
    expect(provenanceIn(merge('token') + written)).toMatchObject({ provenance: 'store', confidence: 'high' });
    expect(provenanceIn(merge('other') + written)).toMatchObject({ provenance: 'static-secret', keyFound: 'yes' });
    const vault = object('secrets.hashicorp.com/v1beta1', 'VaultStaticSecret', 'spec: {destination: {name: hf}}');
    expect(provenanceIn(vault)).toMatchObject({ provenance: 'store', confidence: 'medium' });
  });

  test('a value that an encrypted producer leaves in plain text is static', () => {
    const sealed = (text: string) =>
      object('bitnami.com/v1alpha1', 'SealedSecret', `spec: {template: {data: {token: "${text}"}}}`);
    expect(provenanceIn(sealed('plain')).provenance).toBe('static-secret');
    expect(provenanceIn(sealed('{{ .a }}')).provenance).toBe('encrypted');
    const sops = object(
      'isindir.github.com/v1alpha3',
      'SopsSecret',
      'spec: {secretTemplates: [{name: hf, stringData: {token: plain, other: "ENC[AES256_GCM,data:a]"}}]}',
      'name: a, namespace: ml',
    );
    expect(provenanceIn(sops)).toMatchObject({ provenance: 'static-secret', via: 'SopsSecret' });
  });
});

describe('stores', () => {
  const store = (provider: string, name: string) =>
    object('external-secrets.io/v1', 'SecretStore', `spec: {provider: ${provider}}`, `name: ${name}, namespace: ml`);

  test('the reference of a key wins over that of the object', () => {
    const text =
      external(
        '{secretStoreRef: {name: real}, data: [{secretKey: other}, {secretKey: token, sourceRef: {storeRef: {name: fake}}}]}',
      ) +
      store('{vault: {}}', 'real') +
      store('{fake: {data: []}}', 'fake');
    expect(provenanceIn(text).provenance).toBe('literal');
    expect(provenanceIn(text, { secret: { namespace: 'ml', name: 'hf', key: 'other' } }).provenance).toBe('store');
  });

  test('a store of the cluster’s own Secrets copies one, another cluster’s is a store', () => {
    const copies = external(
      '{secretStoreRef: {name: k}, data: [{secretKey: token, remoteRef: {key: a, property: b}}]}',
    );
    const source = secret('stringData: {b: c}', 'name: a, namespace: vault');
    const here = store('{kubernetes: {remoteNamespace: vault}}', 'k');
    expect(provenanceIn(copies + here + source)).toMatchObject({
      provenance: 'static-secret',
      copyOf: { namespace: 'vault', name: 'a', key: 'b' },
    });
    expect(provenanceIn(copies + here)).toMatchObject({ provenance: 'unknown', copyOf: { name: 'a' } });
    const far = store('{kubernetes: {remoteNamespace: vault, server: {url: "https://k8s.example"}}}', 'k');
    expect(provenanceIn(copies + far + source).provenance).toBe('store');
  });
});

describe('Secrets that are written', () => {
  test.each([
    ['static-secret', null, secret('stringData: {token: a}')],
    ['static-secret', null, secret('data: {token: "not base64!"}')],
    ['encrypted', 'SOPS', secret('stringData: {token: "ENC[AES256_GCM,data:a]"}\nsops: {mac: a}')],
    ['static-secret', null, secret('stringData: {token: "ENC[other,data:a]"}\nsops: {mac: a}')],
    ['encrypted', 'SOPS', secret(`data: {token: ${btoa('ENC[AES256_GCM,data:a]')}, sops_mac: ${btoa('x')}}`)],
    ['encrypted', 'SOPS', secret(`data: {token: ${btoa('{"data":"ENC[AES256_GCM,data:a]","sops":{"mac":"x"}}')}}`)],
    ['encrypted', 'git-crypt', secret(`data: {token: ${btoa('\0GITCRYPT\0abc\x01\xff')}}`)],
    ['encrypted', 'age', secret(`data: {token: ${btoa('age-encryption.org/v1\n-> X25519 a')}}`)],
    ['encrypted', 'PGP', secret('stringData: {token: "-----BEGIN PGP MESSAGE-----"}')],
    ['static-secret', null, secret('stringData: {token: ""}')],
    ['static-secret', null, secret('stringData: {token: a, other: "ENC[AES256_GCM,data:a]"}\nsops: {mac: a}')],
    ['store', 'argocd-vault-plugin', secret('stringData: {token: "<path:kv/data/hf#token>"}')],
    ['store', 'argocd-vault-plugin', secret(`data: {token: ${btoa('<path:kv/data/hf#token>')}}`)],
    ['static-secret', null, secret('stringData: {token: a, other: "<path:kv/data/hf#token>"}')],
    ['injector', 'bank-vaults', secret('stringData: {token: "vault:secret/data/hf#token"}')],
    ['unknown', null, secret('stringData: {token: a}', 'name: hf, namespace: other')],
  ])('%s via %s', (provenance, via, text) => {
    expect(provenanceIn(text)).toMatchObject({ provenance, via, producer: null });
  });

  test.each([
    ['encrypted', 'envs: [.enc.env]'],
    ['encrypted', 'env: secrets/hf.sops.env'],
    ['encrypted', 'files: [token=token.age, other.gpg]'],
    ['static-secret', 'envs: [.env]'],
    ['static-secret', 'envs: [agenda.env]'],
    ['static-secret', 'envs: [.enc.env, .env]'],
    ['static-secret', 'envs: [.enc.env], literals: [token=a]'],
  ])('a generator that was not run is %s: %s', (provenance, sources) => {
    const kustomization = `apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nnamespace: ml\nsecretGenerator: [{name: hf, ${sources}}]\n`;
    expect(provenanceIn(kustomization).provenance).toBe(provenance);
  });

  test('a producer of the same Secret manages it', () => {
    expect(provenanceIn(secret('stringData: {token: a}') + external('{dataFrom: [{}]}')).provenance).toBe('store');
  });

  test('without a namespace it is found by name, with less confidence that never rises', () => {
    const text = secret('stringData: {token: a}', 'name: hf');
    expect(provenanceIn(text)).toMatchObject({ provenance: 'static-secret', confidence: 'medium' });
    expect(provenanceIn(text, { confidence: 'low' }).confidence).toBe('low');
  });

  test('two producers of one Secret lower the confidence', () => {
    const two = external('{dataFrom: [{}]}') + object('bitnami.com/v1alpha1', 'SealedSecret', 'spec: {}');
    expect(provenanceIn(two).confidence).toBe('medium');
  });
});

describe('namespaces of a cluster-wide producer', () => {
  const cluster = (spec: string) =>
    object(
      'external-secrets.io/v1',
      'ClusterExternalSecret',
      `spec: {externalSecretName: hf, externalSecretSpec: {data: [{secretKey: token}]}, ${spec}}`,
      'name: a',
    );
  const namespace = object('v1', 'Namespace', '', 'name: ml, labels: {team: ml}');
  const own = 'namespaceSelectors: [{matchLabels: {team: ml}}]';
  const byName = (name: string) => `namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: ${name}}}`;
  test.each([
    ['store', 'high', cluster('namespaces: [ml]')],
    ['unknown', 'high', cluster('namespaces: [other]')],
    ['unknown', 'high', cluster('namespaces: []')],
    ['store', 'high', cluster(own) + namespace],
    ['store', 'medium', cluster(own)],
    ['unknown', 'high', cluster(own.replace('team: ml', 'team: b')) + namespace],
    ['store', 'high', cluster(byName('ml'))],
    ['unknown', 'high', cluster(byName('other'))],
    ['store', 'high', cluster('namespaceSelectors: [{}]')],
  ])('%s, %s', (provenance, confidence, text) => {
    expect(provenanceIn(text)).toMatchObject({ provenance, confidence });
  });

  test.each([
    ['static-secret', ''],
    ['static-secret', 'matchNamespace: [ml]\n'],
    ['static-secret', 'matchNamespace: ["m*"]\n'],
    ['unknown', 'matchNamespace: [other]\n'],
    ['unknown', 'avoidNamespaces: [ml]\n'],
  ])('ClusterSecret: %s with %j', (provenance, rest) => {
    const text = object('clustersecret.io/v1', 'ClusterSecret', `${rest}data: {token: YQ==}`, 'name: hf, namespace: x');
    expect(provenanceIn(text).provenance).toBe(provenance);
  });
});

describe('copies', () => {
  const reflected = (more: string) =>
    external(
      `{dataFrom: [{}], target: {template: {metadata: {annotations: {reflector.v1.k8s.emberstack.com/reflection-auto-enabled: "true"${more}}}}}}`,
    );

  test('Reflector without a list copies everywhere, with a list only there', () => {
    const list = ', reflector.v1.k8s.emberstack.com/reflection-auto-namespaces: "a, other"';
    expect(provenanceIn(reflected(''), elsewhere)).toMatchObject({ provenance: 'store', confidence: 'high' });
    expect(provenanceIn(reflected(list), elsewhere).provenance).toBe('store');
    expect(provenanceIn(reflected(list.replace('other', 'b')), elsewhere).provenance).toBe('unknown');
    const selector = ', reflector.v1.k8s.emberstack.com/reflection-auto-namespaces-selector: "a=b"';
    expect(provenanceIn(reflected(selector), elsewhere)).toMatchObject({ provenance: 'store', confidence: 'medium' });
  });

  test('a mirror has the class of its source', () => {
    const mirror = secret(
      '',
      'name: hf, namespace: ml, annotations: {reflector.v1.k8s.emberstack.com/reflects: vault/source}',
    );
    expect(provenanceIn(mirror + external('{dataFrom: [{}]}', 'name: source, namespace: vault')).provenance).toBe(
      'store',
    );
    expect(provenanceIn(mirror).provenance).toBe('unknown');
  });

  test('Kyverno clones', () => {
    const policy = object(
      'kyverno.io/v1',
      'ClusterPolicy',
      'spec: {rules: [{generate: {kind: Secret, name: hf, namespace: "{{request.object.metadata.name}}", clone: {namespace: vault, name: source}}}]}',
      'name: p',
    );
    expect(provenanceIn(policy + external('{dataFrom: [{}]}', 'name: source, namespace: vault')).provenance).toBe(
      'store',
    );
  });

  test('Kyverno writes a Secret itself, or clones those of a list', () => {
    const policy = (generate: string) =>
      object('kyverno.io/v1', 'ClusterPolicy', `spec: {rules: [{generate: ${generate}}]}`, 'name: p');
    expect(provenanceIn(policy('{kind: Secret, name: hf, namespace: ml, data: {data: {token: YQ==}}}'))).toMatchObject({
      provenance: 'static-secret',
      via: 'ClusterPolicy',
    });
    const list = policy(
      '{namespace: "{{request.object.metadata.name}}", cloneList: {namespace: vault, kinds: [v1/Secret], selector: {matchLabels: {a: b}}}}',
    );
    const source = (labels: string) =>
      external(
        `{data: [{secretKey: token}], target: {template: {metadata: {labels: ${labels}}}}}`,
        'name: hf, namespace: vault',
      );
    expect(provenanceIn(list + source('{a: b}'))).toMatchObject({
      provenance: 'store',
      copyOf: { namespace: 'vault' },
    });
    expect(provenanceIn(list + source('{a: c}')).provenance).toBe('unknown');
  });

  test('mirrors of each other end', () => {
    const mirror = (name: string, of: string) =>
      secret('', `name: ${name}, namespace: ml, annotations: {reflector.v1.k8s.emberstack.com/reflects: ml/${of}}`);
    expect(provenanceIn(mirror('hf', 'b') + mirror('b', 'hf')).provenance).toBe('unknown');
  });
});

describe('references without a Secret', () => {
  test.each([
    ['none', { reference: 'none', secret: null }],
    ['keyless', { injector: 'hf-oidc', secret: null }],
    ['injector', { injector: 'vault-agent', secret: null }],
    ['unknown', { injector: 'csi-mount', providerClass: 'gone', secret: null }],
    ['unknown', { value: '$(HF_TOKEN)', secret: null }],
    ['unknown', { value: 'your-token-here', secret: null }],
    ['unknown', { value: 'HUGGINGFACE_TOKEN', secret: null }],
    ['unknown', { value: 'hf_xxxx', secret: null }],
    ['store', { value: '<path:kv/data/hf#token>', secret: null }],
    ['literal', { value: 'abc', secret: null }],
    ['unknown', { secret: null }],
  ] as const)('%s', (provenance, changes) => {
    expect(provenanceIn('', changes).provenance).toBe(provenance);
  });

  test('a SecretProviderClass of the workload’s namespace', () => {
    const providerClass = object(
      'secrets-store.csi.x-k8s.io/v1',
      'SecretProviderClass',
      'spec: {}',
      'name: c, namespace: ml',
    );
    expect(provenanceIn(providerClass, { injector: 'csi-mount', providerClass: 'c', secret: null }).provenance).toBe(
      'store',
    );
    expect(
      provenanceIn(providerClass.replace('namespace: ml', 'namespace: x'), {
        injector: 'csi-mount',
        providerClass: 'c',
        secret: null,
      }).provenance,
    ).toBe('unknown');
  });
});

test('hostile objects change nothing', () => {
  const odd = [
    external('[1, 2]'),
    external('{target: 5, data: {a: 1}, secretStoreRef: [x]}', 'name: "", namespace: ml'),
    secret('data: [1]\nstringData: 7'),
    secret('data: {__proto__: a, constructor: "===="}'),
    object('kyverno.io/v1', 'ClusterPolicy', 'spec: {rules: {generate: 1}}'),
  ];
  for (const text of odd) expect(() => provenanceIn(text)).not.toThrow();
  expect(provenanceIn('', { secret: { namespace: 'ml', name: '__proto__', key: 'constructor' } }).provenance).toBe(
    'unknown',
  );
});

test('finds one Secret among thousands', () => {
  const many = Array.from({ length: 3000 }, (_, index) =>
    secret('stringData: {token: a}', `name: s${index}, namespace: ml`),
  ).join('');
  expect(provenanceIn(`${many}${secret('stringData: {token: a}')}`).provenance).toBe('static-secret');
});

test('consistent new names change nothing', () => {
  const label = fc.stringMatching(/^[a-z][a-z0-9]{2,12}$/).map((name) => `x-${name}`);
  const texts = [
    external('{data: [{secretKey: token, remoteRef: {key: a}}]}'),
    secret('stringData: {token: a}'),
    secret('', 'name: hf, namespace: ml, annotations: {reflector.v1.k8s.emberstack.com/reflects: vault/source}') +
      external('{dataFrom: [{}]}', 'name: source, namespace: vault'),
    secret('stringData: {token: a}', 'name: hf, namespace: other'),
  ];
  fc.assert(
    fc.property(fc.constantFrom(...texts), label, label, (text, name, namespace) => {
      const renamed = text
        .replaceAll('name: hf', `name: ${name}`)
        .replaceAll('namespace: ml', `namespace: ${namespace}`);
      const before = provenanceIn(text);
      const after = provenanceIn(renamed, { secret: { namespace, name, key: 'token' } });
      const verdict = ({ provenance, via, keyFound, confidence }: typeof before) => [
        provenance,
        via,
        keyFound,
        confidence,
      ];
      expect(verdict(after)).toEqual(verdict(before));
    }),
  );
});
