import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDuration, parseTime } from '../../src/secrets/duration.ts';
import { manifestsOf, referenceTo, rotationAmong, rotationIn } from './read.ts';

const DAY = 86_400_000;
const secret = (annotations: string) =>
  `apiVersion: v1\nkind: Secret\nmetadata:\n  name: hf\n  namespace: ml\n  annotations: {${annotations}}\nstringData: {token: a}\n`;
const external = (spec = '', annotations = '') =>
  `apiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata:\n  name: hf\n  namespace: ml\n  annotations: {${annotations}}\nspec: {dataFrom: [{}], ${spec}}\n`;

describe('record', () => {
  test.each([
    ['', { status: 'missing' }],
    ['hf-guardrails/rotated-at: "2026-05-01"', { status: 'recorded', recordedAt: '2026-05-01', dueAt: '2026-07-30' }],
    ['hf-guardrails/rotated-at: "2026-01-01T10:00:00Z"', { status: 'overdue', dueAt: '2026-04-01' }],
    ['hf-guardrails/rotated-at: "2026-05-01", hf-guardrails/rotate-every: P14D', { status: 'overdue', every: 'P14D' }],
    [
      'hf-guardrails/rotated-at: "2026-05-01", hf-guardrails/rotate-every: P900D',
      { status: 'recorded', dueAt: '2026-07-30' },
    ],
    ['a.example/last_rotated: "2026-05-01"', { status: 'recorded' }],
    ['a.example/rotated-at: "2020-01-01", hf-guardrails/rotated-at: "2026-05-01"', { status: 'recorded' }],
    ['hf-guardrails/expires-at: "2026-05-01"', { status: 'overdue', dueAt: '2026-05-01' }],
    ['hf-guardrails/rotated-at: "2026-07-01"', { status: 'invalid' }],
    ['hf-guardrails/rotated-at: "{{ now }}"', { status: 'invalid' }],
    ['hf-guardrails/rotated-at: soon', { status: 'invalid' }],
    ['hf-guardrails/rotated-at: "2026-02-31"', { status: 'invalid' }],
    ['hf-guardrails/rotated-at: "2026-05-01T23:30"', { status: 'recorded', recordedAt: '2026-05-01' }],
    ['hf-guardrails/rotated-at: "2026-05-01", a.example/rotation-policy: manual', { status: 'recorded', every: null }],
    ['hf-guardrails/rotated-at: "2026-05-01", a.example/rotation-policy: P14D', { status: 'overdue', every: 'P14D' }],
    ['hf-guardrails/rotated-at: "2026-05-01", a.example/rotation-interval: often', { status: 'invalid' }],
    [
      'hf-guardrails/rotated-at: "2026-05-20", hf-guardrails/expires-at: "2026-05-25"',
      { status: 'overdue', dueAt: '2026-05-25', limit: 'it expires then' },
    ],
    ['hf-guardrails/rotated-at: "2026-05-01", hf-guardrails/rotate-every: 3m', { status: 'invalid' }],
    ['hf-guardrails/rotate-every: P30D', { status: 'missing', every: 'P30D' }],
    ['kubectl.kubernetes.io/restartedAt: "2026-05-01"', { status: 'missing' }],
  ])('%s', (annotations, facts) => {
    expect(rotationIn(secret(annotations))).toMatchObject(facts);
    expect(rotationIn(external('', annotations))).toMatchObject(facts);
  });

  test('of a Secret that is elsewhere the pod template may say when it was rotated', () => {
    const reference = referenceTo();
    const text = (annotations: string) =>
      `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: tgi, namespace: ml}\nspec: {template: {metadata: {annotations: {${annotations}}}}}\n`;
    const facts = (annotations: string, objects = '') => {
      const [manifest = reference.workload.manifest] = manifestsOf(text(annotations));
      const pods = reference.workload.pods.map((pod) => ({ ...pod, path: ['spec', 'template'] }));
      return rotationIn(objects, { ...reference, workload: { ...reference.workload, manifest, pods } });
    };
    const record = 'hf-guardrails/rotated-at: "2020-01-01"';
    expect(facts(record)).toMatchObject({ status: 'overdue', recordedAt: '2020-01-01', at: { line: 4 } });
    expect(facts('')).toMatchObject({ status: 'exempt' });
    expect(facts(record, external())).toMatchObject({ status: 'missing' });
  });

  test('a short refresh is no record', () => {
    expect(rotationIn(external('refreshInterval: 1m'))).toMatchObject({ status: 'missing', refresh: '1m' });
  });

  test('durations and times never throw', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        parseDuration(text);
        parseTime(text);
      }),
    );
    const forms = ['P90D', '2160h', '90d', '90-days', '90', 'quarterly', 'P1Y', '12w', '3mo'];
    expect(forms.map((form) => (parseDuration(form) ?? 0) / DAY)).toEqual([90, 90, 90, 90, 90, 91, 365, 84, 90]);
    expect(['P', 'PT', 'soon', '1 fortnight', ''].map(parseDuration)).toEqual([null, null, null, null, null]);
  });
});

describe('propagation', () => {
  test.each([
    ['refreshInterval: "0"'],
    ['refreshInterval: -1h'],
    ['refreshPolicy: CreatedOnce'],
    ['refreshPolicy: OnChange'],
    ['target: {immutable: true}'],
    ['data: [{secretKey: token, remoteRef: {key: a, version: v3}}]'],
    ['refreshInterval: 1 hour'],
    ['refreshInterval: 1d'],
  ])('ExternalSecret with %s does not follow its store', (spec) => {
    expect(rotationIn(external(spec))).toMatchObject({ refresh: null, refreshDisabled: { at: { file: 'a.yaml' } } });
  });

  test('Vault without HMAC and interval follows only events', () => {
    const vault = (spec: string) =>
      `apiVersion: secrets.hashicorp.com/v1beta1\nkind: VaultStaticSecret\nmetadata: {name: hf, namespace: ml}\nspec: {destination: {name: hf}, ${spec}}`;
    expect(rotationIn(vault('')).refresh).toBe('60s');
    expect(rotationIn(vault('hmacSecretData: false')).refreshDisabled).not.toBeNull();
    expect(rotationIn(vault('hmacSecretData: false, refreshAfter: 1h')).refreshDisabled).toBeNull();
    expect(rotationIn(vault('hmacSecretData: false, syncConfig: {instantUpdates: true}')).refreshDisabled).toBeNull();
  });

  test.each(['latest', 'AWSCURRENT'])(
    'version %s follows the store, and so does an interval to be filled in',
    (version) => {
      expect(
        rotationIn(external(`data: [{secretKey: token, remoteRef: {key: a, version: ${version}}}]`)).refreshDisabled,
      ).toBeNull();
      expect(rotationIn(external('refreshInterval: "${INTERVAL}"')).refreshDisabled).toBeNull();
    },
  );

  test('an immutable SealedSecret keeps its first value', () => {
    const sealed =
      'apiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\nmetadata: {name: hf, namespace: ml}\nspec: {encryptedData: {token: a}';
    expect(rotationIn(`${sealed}}`).refreshDisabled).toBeNull();
    expect(rotationIn(`${sealed}, template: {immutable: true}}`).refreshDisabled).toMatchObject({ at: { line: 4 } });
  });

  test('Doppler counts seconds, Infisical takes days, too', () => {
    const doppler = (seconds: string) =>
      `apiVersion: secrets.doppler.com/v1alpha1\nkind: DopplerSecret\nmetadata: {name: a, namespace: b}\nspec: {managedSecret: {name: hf, namespace: ml}, resyncSeconds: ${seconds}}`;
    expect(rotationIn(doppler('120'))).toMatchObject({ refresh: '120', refreshDisabled: null });
    const infisical = (spec: string) =>
      `apiVersion: secrets.infisical.com/v1alpha1\nkind: InfisicalSecret\nmetadata: {name: a, namespace: b}\nspec: {managedSecretReference: {secretName: hf, secretNamespace: ml}, ${spec}}`;
    expect(rotationIn(infisical('resyncInterval: 60, syncConfig: {resyncInterval: 1d}'))).toMatchObject({
      refresh: '1d',
    });
    expect(rotationIn(infisical('resyncInterval: often')).refreshDisabled).not.toBeNull();
  });

  test('a version of another key is none of this one', () => {
    const other =
      'data: [{secretKey: other, remoteRef: {key: a, version: v3}}, {secretKey: token, remoteRef: {key: b}}]';
    expect(rotationIn(external(other)).refreshDisabled).toBeNull();
  });

  test('objects of a SecretProviderClass, all pinned or not', () => {
    const provider = (objects: string) =>
      `apiVersion: secrets-store.csi.x-k8s.io/v1\nkind: SecretProviderClass\nmetadata: {name: a, namespace: ml}\nspec:\n  parameters: {objects: ${JSON.stringify(objects)}}\n  secretObjects: [{secretName: hf, data: [{key: token}]}]\n`;
    const pinned = '- objectName: a\n  objectVersion: "3"\n';
    expect(rotationIn(provider(pinned)).refreshDisabled).toMatchObject({ at: { line: 5 } });
    expect(rotationIn(provider(`${pinned}- objectName: b\n`)).refreshDisabled).toBeNull();
    expect(rotationIn(provider('- objectName: a\n  objectVersion: ""\n')).refreshDisabled).toBeNull();
  });

  test('a rendered Secret that names a version or is immutable', () => {
    const rendered = (value: string, more = '') =>
      `apiVersion: v1\nkind: Secret\nmetadata: {name: hf, namespace: ml}\nstringData: {token: "${value}"}\n${more}`;
    expect(rotationIn(rendered('<path:kv/data/hf#token#3>')).refreshDisabled).toMatchObject({ at: { line: 4 } });
    expect(rotationIn(rendered('<path:kv/data/hf#token>')).refreshDisabled).toBeNull();
    expect(rotationIn(rendered('<path:kv/data/hf#token>', 'immutable: true\n')).refreshDisabled).not.toBeNull();
    expect(rotationIn(rendered('a', 'immutable: true\n')).refreshDisabled).toMatchObject({ at: { line: 5 } });
    expect(rotationIn(rendered('<path:kv/data/hf#token#latest>')).refreshDisabled).toBeNull();
  });

  test('a generator records rotation in its options', () => {
    const generator = (options: string) =>
      `apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nnamespace: ml\nsecretGenerator: [{name: hf, namespace: ml, options: ${options}}]`;
    expect(rotationIn(generator('{annotations: {hf-guardrails/rotated-at: "2026-05-01"}}')).status).toBe('recorded');
    expect(rotationIn(generator('{}')).status).toBe('missing');
  });

  test('the default of an ExternalSecret is an hour', () => {
    expect(rotationIn(external())).toMatchObject({ refresh: '1h0m0s', refreshDisabled: null });
  });
});

describe('reload', () => {
  const reloads = (workload: string, text = external(), pod: Record<string, string> = {}) =>
    rotationIn(text, referenceTo({}, { workload, pod })).reload;
  const named = 'secret.reloader.stakater.com/reload';

  test('variables never follow by themselves; files do, unless mounted with subPath', () => {
    expect(rotationIn(external())).toMatchObject({ reload: null, notReloaded: { why: 'from its environment' } });
    expect(rotationIn(external(), referenceTo({ reference: 'volume' })).reload).toBe('file-mount');
    expect(rotationIn(external(), referenceTo({ reference: 'volume', subPath: true })).notReloaded).not.toBeNull();
    expect(rotationIn(external(), referenceTo({}, {}, { shortLived: true })).reload).toBe('short-lived');
  });

  test.each([
    ['reloader.stakater.com/auto: "true"', 'reloader-auto'],
    ['secret.reloader.stakater.com/auto: "true"', 'reloader-secret-auto'],
    [`${named}: "other, hf"`, 'reloader-named'],
    [`${named}: "h.*"`, 'reloader-named'],
    [`reloader.stakater.com/auto: "false", ${named}: hf`, 'reloader-named'],
    ['wave.pusher.com/update-on-config-change: "true"', 'wave'],
    [`${named}: "hf-other"`, null],
    ['reloader.stakater.com/auto: "false"', null],
    ['reloader.stakater.com/search: "true"', null],
    ['secrets.doppler.com/reload: "true"', null],
    ['reloader.stakater.com/auto: "true", secrets.exclude.reloader.stakater.com/reload: hf', null],
    ['checksum/config: abc', null],
    ['secretproviderclass.reloader.stakater.com/auto: "true"', null],
  ])('%s', (annotations, id) => {
    expect(reloads(annotations)).toBe(id);
  });

  test('Reloader looks at the pod template only where the workload says nothing', () => {
    const pod = { 'reloader.stakater.com/auto': 'true' };
    expect(reloads('', external(), pod)).toBe('reloader-auto');
    expect(reloads('reloader.stakater.com/auto: "false"', external(), pod)).toBeNull();
  });

  test('the Secret can join a search and veto', () => {
    const template = (key: string) => external(`target: {template: {metadata: {annotations: {${key}: "true"}}}}`);
    expect(reloads('reloader.stakater.com/search: "true"', template('reloader.stakater.com/match'))).toBe(
      'reloader-search',
    );
    expect(reloads('reloader.stakater.com/auto: "true"', template('reloader.stakater.com/ignore'))).toBeNull();
  });

  test('Vault restarts the workloads it names', () => {
    const vault = (kind: string, more = '') =>
      `apiVersion: secrets.hashicorp.com/v1beta1\nkind: VaultStaticSecret\nmetadata: {name: hf, namespace: ml}\nspec: {destination: {name: hf}, rolloutRestartTargets: [{kind: ${kind}, name: tgi}]${more}}`;
    expect(reloads('', vault('Deployment'))).toBe('restart-target');
    expect(reloads('', vault('StatefulSet'))).toBeNull();
    expect(reloads('', vault('Deployment', ', hmacSecretData: false'))).toBeNull();
  });

  test('a checksum follows a Secret of the same chart, none that is written by hand', () => {
    expect(reloads('checksum/secret: abc', secret(''))).toBeNull();
    const reference = referenceTo({}, { workload: 'checksum/secret: abc' });
    const manifest = { ...reference.workload.manifest, origin: 'helm' } as const;
    const rendered = { ...reference, workload: { ...reference.workload, manifest } };
    const objects = manifestsOf(secret('')).map((one) => ({ ...one, origin: 'helm' }) as const);
    expect(rotationAmong(objects, rendered).reload).toBe('helm-checksum');
  });

  test('a generator that puts a hash into the name rolls its consumers', () => {
    const generator = (more: string) =>
      `apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nnamespace: ml\n${more}`;
    const item = (options = '') =>
      `secretGenerator: [{name: a, options: {disableNameSuffixHash: true}}, {name: hf${options}}]`;
    expect(reloads('', generator(item()))).toBe('kustomize-hash');
    expect(reloads('', generator(item(', options: {disableNameSuffixHash: true}')))).toBeNull();
    expect(reloads('', generator(`generatorOptions: {disableNameSuffixHash: true}\n${item()}`))).toBeNull();
  });

  test('1Password restarts by the annotation of the workload, the item or the Namespace', () => {
    const key = 'operator.1password.io/auto-restart: "true"';
    const item = (annotations = '') =>
      `apiVersion: onepassword.com/v1\nkind: OnePasswordItem\nmetadata: {name: hf, namespace: ml, annotations: {${annotations}}}\n`;
    const space = `---\napiVersion: v1\nkind: Namespace\nmetadata: {name: ml, annotations: {${key}}}\n`;
    expect(reloads(key, item())).toBe('onepassword');
    expect(reloads('', item(key))).toBe('onepassword');
    expect(reloads('', item() + space)).toBe('onepassword');
    expect(reloads('', item(), { 'operator.1password.io/auto-restart': 'true' })).toBeNull();
  });

  test('settings of a controller count where it is in the scan', () => {
    const controller = (container: string, kind = 'Deployment') =>
      `---\napiVersion: apps/v1\nkind: ${kind}\nmetadata: {name: c, namespace: c}\nspec: {template: {spec: {containers: [${container}]}}}\n`;
    const reloader = (args: string) => controller(`{name: r, image: ghcr.io/stakater/reloader, args: [${args}]}`);
    expect(reloads('', external() + reloader('--auto-reload-all=true'))).toBe('reloader-all');
    expect(reloads('', external() + reloader('--other'))).toBeNull();
    expect(reloads('reloader.stakater.com/auto: "false"', external() + reloader('--auto-reload-all'))).toBeNull();
    const release = (values: string) =>
      `---\napiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: reloader, namespace: c}\nspec: {values: {reloader: ${values}}}\n`;
    expect(reloads('', external() + release('{autoReloadAll: true}'))).toBe('reloader-all');
    expect(reloads('', external() + release('{autoReloadAll: false}'))).toBeNull();
    const provider =
      'apiVersion: secrets-store.csi.x-k8s.io/v1\nkind: SecretProviderClass\nmetadata: {name: a, namespace: ml}\nspec: {secretObjects: [{secretName: hf, data: [{key: token}]}]}\n';
    const driver = (args: string) =>
      controller(`{name: d, image: registry.k8s.io/csi-secrets-store/driver:v1.5.0, args: [${args}]}`, 'DaemonSet');
    expect(rotationIn(provider)).toMatchObject({ refresh: 'driver', refreshDisabled: null });
    expect(rotationIn(provider + driver('--enable-secret-rotation=true')).refresh).toBe('2m');
    expect(rotationIn(provider + driver('--endpoint=a')).refreshDisabled).toMatchObject({
      why: '--enable-secret-rotation is off',
    });
  });
});
