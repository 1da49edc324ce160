import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { explain } from '../../src/commands/explain.ts';

const token = `hf_${'qWzRtYpLkJhGfDsAmNbVcXoIuEe7Tn2Rv4'}`;
const deployment = (name: string, env: string) => `---
apiVersion: apps/v1
kind: Deployment
metadata: {name: ${name}, namespace: ml}
spec:
  selector: {matchLabels: {app: ${name}}}
  template:
    metadata: {labels: {app: ${name}}}
    spec:
      containers:
        - name: main
          image: ghcr.io/huggingface/text-generation-inference:3.3.4
          args: [--model-id, org/model]
          env: [${env}]
`;
const ORDER = ['broken', 'unknown', 'asserted', 'proved'];
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'explain-'));
  const texts = [
    deployment('tgi', '{name: HF_TOKEN, valueFrom: {secretKeyRef: {name: hf, key: token}}}'),
    deployment('literal', `{name: HF_TOKEN, value: ${token}}`),
    deployment('quiet', '')
      .replace('ghcr.io/huggingface/text-generation-inference:3.3.4', 'nginx')
      .replace(/ +args.*\n/, ''),
  ];
  writeFileSync(join(folder, 'a.yaml'), texts.join(''));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(...args: string[]): Promise<string> {
  let out = '';
  const code = await explain(['workload', ...args], {
    cwd: folder,
    env: {},
    out: (text) => {
      out += text;
    },
    err: () => {},
    isTerminal: false,
    isErrorTerminal: false,
    columns: 100,
    readStdin: () => '',
  });
  expect(code).toBe(0);
  return out;
}

describe('explain workload', () => {
  test.each(['tgi', 'ml/tgi', 'Deployment/tgi', 'deployment/ml/tgi'])(
    '%s: calls, token and chain with places',
    async (name) => {
      const out = await run(name);
      expect(out).toMatch(/^Deployment ml\/tgi \(a\.yaml:\d+, service account default\)$/m);
      expect(out).toMatch(/huggingface\.co:443.*default-allow/s);
      expect(out).toContain('No policy selects the pod, so all egress is allowed.');
      expect(out).toMatch(/Token: Secret ml\/hf, key token \(a\.yaml:\d+\):/);
      expect(out).toMatch(/L1 broken account: the service account is default \(a\.yaml:\d+\)/);
      expect(out).toMatch(/L6 broken policy: no policy restricts where the pod sends it \(.*\) \(a\.yaml:\d+\)/);
      expect(out).toMatch(/L7 proved model: the manifests name the model: org\/model \(a\.yaml:\d+\)/);
      expect(out.indexOf('broken account')).toBeLessThan(out.indexOf('unknown secret'));
      expect(out).not.toContain('ml/literal');
    },
  );

  test('as JSON: calls, and tokens with all seven links, the weakest first', async () => {
    const { calls, tokens } = JSON.parse(await run('tgi', '--format', 'json'));
    expect(calls[0]).toMatchObject({ workload: { name: 'tgi' }, verdict: 'default-allow' });
    expect(tokens).toHaveLength(1);
    const links: { link: string; strength: string; line: number }[] = tokens[0].chain;
    expect(links.map(({ link }) => link).sort()).toEqual(['L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'L7']);
    expect(links.map(({ strength }) => strength)).toEqual(
      [...links].map(({ strength }) => strength).sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)),
    );
    expect(links.every(({ line }) => line > 0)).toBe(true);
    expect(JSON.parse(await run('quiet', '--format', 'json'))).toEqual({ calls: [], tokens: [] });
  });

  test('a workload without a call says so', async () => {
    expect(await run('quiet')).toContain('No call to Hugging Face.');
  });

  test('never prints a token', async () => {
    const out = await run('literal');
    expect(out).toContain('Provenance literal');
    expect(out).not.toContain(token);
  });

  test('names the callers where nothing has the name', async () => {
    await expect(run('nope')).rejects.toThrow(/no workload nope in the scan; callers are .*Deployment ml\/tgi/);
    await expect(run()).rejects.toThrow(/name one/);
  });
});
