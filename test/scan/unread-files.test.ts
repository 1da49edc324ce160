import { expect, test } from 'vitest';
import { scan } from '../../src/scan.ts';
import { type Files, found, optionsOf } from './gitops-cases.ts';

const workload = `apiVersion: apps/v1
kind: Deployment
metadata: {name: tgi}
spec:
  template:
    metadata: {labels: {app: tgi}}
    spec:
      containers:
        - name: c
          image: ghcr.io/huggingface/text-generation-inference:3.0
          args: [--model-id, org/name]
          env:
            - {name: HF_TOKEN, valueFrom: {secretKeyRef: {name: hf, key: HF_TOKEN}}}
          envFrom:
            - configMapRef: {name: settings}
`;
const kustomization = `resources: [tgi.yaml]
configMapGenerator:
  - name: settings
    envs: [settings.env]
secretGenerator:
  - name: hf
    envs:
      # token.env is not in git
      - token.env
`;
const patched: Files = {
  'base/tgi.yaml': workload,
  'base/kustomization.yaml': kustomization,
  'prod/kustomization.yaml':
    'resources: [../base]\nnamespace: ml\npatches: [{path: patch.yaml, target: {kind: Deployment}}]\n',
  'prod/patch.yaml':
    'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: any}\nspec: {template: {spec: {serviceAccountName: tgi}}}\n',
};

test('files of generators that git does not keep: the rest is built, and what can not be known is said', async () => {
  const { report } = await scan(optionsOf(patched));
  expect(report.findings.map(({ rule }) => rule).sort()).toEqual([
    'HF101',
    'HF202',
    'HF301',
    'HF405',
    'HF902',
    'HF903',
  ]);
  expect(report.calls[0]?.workload).toMatchObject({ namespace: 'ml', name: 'tgi', serviceAccount: 'tgi' });
  expect(report.tokens.map(({ provenance }) => provenance)).toEqual(['static-secret']);
  expect(JSON.stringify(report)).not.toContain('not_in_the_scan');
});

test('the finding names the files, the line that asks for the first of them, and what to do', async () => {
  expect(await found(patched, 'HF902')).toEqual([
    expect.stringMatching(
      /^base\/kustomization\.yaml:4 Kustomization prod was built without base\/settings\.env and base\/token\.env, so nothing of that was checked: .*settings\.env/,
    ),
  ]);
  const { report } = await scan(optionsOf(patched));
  expect(report.findings.find(({ rule }) => rule === 'HF902')?.remediation).toMatch(
    /^Put base\/settings\.env there before the scan, or an example of it, or render it elsewhere/,
  );
  expect(await found(patched, 'HF903')).toEqual([expect.stringContaining('ConfigMap ml/settings-')]);
});

test.each([
  ['a file with a key of its own', '    files: [token=secret.txt]\n', 'base/secret.txt'],
  ['a file by its name', '    files: [HF_TOKEN]\n', 'base/HF_TOKEN'],
  ['the field `env`', '    env: token.env\n', 'base/token.env'],
])('%s', async (_, sources, file) => {
  const files = {
    'base/tgi.yaml': workload,
    'base/kustomization.yaml': `resources: [tgi.yaml]\nsecretGenerator:\n  - name: hf\n${sources}`,
  };
  expect((await found(files, 'HF902'))[0]).toContain(`built without ${file}, so`);
  const key = file === 'base/secret.txt' ? 1 : 0;
  // A key that the generated Secret can't have is still told.
  expect(await found(files, 'HF203')).toHaveLength(key);
});

test('a file outside what is scanned is not stood in for', async () => {
  const files = {
    'base/tgi.yaml': workload,
    'base/kustomization.yaml': 'resources: [tgi.yaml]\nsecretGenerator: [{name: hf, envs: [../../token.env]}]\n',
  };
  expect((await found(files, 'HF902'))[0]).toContain('Kustomization base was not rendered');
});
