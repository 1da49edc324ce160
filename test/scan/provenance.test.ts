import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { secretStores } from '../../src/config/catalog/secret-stores.gen.ts';
import { openRenderSession } from '../../src/render/session.ts';
import { scanFiles } from '../rules/cases.ts';

const folder = new URL('../fixtures/provenance', import.meta.url).pathname;
const names = readdirSync(folder).map((file) => file.replace(/\.yaml$/, ''));

const rendering = openRenderSession();
afterAll(() => rendering.close());

/** Uses key `token` of Secret `hf`; a fixture that needs another caller brings its own. */
const CALLER = `apiVersion: apps/v1
kind: Deployment
metadata: {name: tgi, namespace: ml}
spec:
  template:
    spec:
      serviceAccountName: tgi
      containers:
        - name: main
          image: ghcr.io/huggingface/text-generation-inference:3.3
          args: [--model-id, org/name]
          env: [{name: HF_TOKEN, valueFrom: {secretKeyRef: {name: hf, key: token}}}]
`;

describe('where a token comes from: one fixture for each producer, store, copier, injector and cipher', () => {
  const { producers, stores = [], copies = [], injectors = [], annotated = [], ciphers = [] } = secretStores;
  test('each entry of the catalog has one, and no other is there', () => {
    const ids = [producers, stores, copies, injectors, annotated, ciphers].flatMap((list) => list.map(({ id }) => id));
    expect(names.sort()).toEqual(ids.sort());
  });

  test.each(names)('%s', async (name) => {
    const text = readFileSync(`${folder}/${name}.yaml`, 'utf8');
    const [, provenance, via] = /^# (\S+) via (\S+)\n/.exec(text) ?? [];
    const file = text.includes('\nkind: Kustomization\n') ? 'kustomization.yaml' : 'token.yaml';
    const files = { [file]: text, ...(text.includes('kind: Deployment') ? {} : { 'tgi.yaml': CALLER }) };
    const { report, failures } = await scanFiles(files);
    expect(failures).toEqual([]);
    expect(report.tokens.map((token) => `${token.provenance} via ${token.via}`)).toEqual([`${provenance} via ${via}`]);
    const isSecretRule = ({ rule }: { readonly rule: string }): boolean => /^HF20[23]$/.test(rule);
    const found = [...new Set(report.findings.filter(isSecretRule).map(({ rule }) => rule))];
    expect(found).toEqual(provenance === 'static-secret' ? ['HF202'] : []);
  });
});

test('each set of values that names another Secret has its row', async () => {
  const { report } = await scanFiles(
    {
      'Chart.yaml': 'apiVersion: v2\nname: tgi\nversion: 0.1.0\n',
      'values.yaml': 'secret: hf-dev\n',
      'values-prod.yaml': 'secret: hf-prod\n',
      'templates/tgi.yaml': CALLER.replace('name: hf,', 'name: {{ .Values.secret }},'),
    },
    { rendering },
  );
  expect(report.tokens.map(({ secret }) => secret?.name)).toEqual(['hf-dev', 'hf-prod']);
});
