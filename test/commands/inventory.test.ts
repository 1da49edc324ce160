import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listInventory } from '../../src/commands/inventory.ts';
import { inventoryOf, renderInventory } from '../../src/report/inventory.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'inventory-'));
  mkdirSync(join(folder, '.git'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function run(...args: string[]): Promise<{ code: number; out: string }> {
  let out = '';
  const code = await listInventory(args, {
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
  return { code, out };
}

const TWO = `apiVersion: apps/v1
kind: Deployment
metadata: {name: two, namespace: ml}
spec:
  template:
    metadata: {labels: {app: two}}
    spec:
      serviceAccountName: sa
      initContainers:
        - {name: load, image: i, command: [hf, download, org/first], env: [{name: HF_TOKEN, valueFrom: {secretKeyRef: {name: own, key: token}}}]}
      containers:
        - {name: ask, image: i, env: [{name: URL, value: "https://router.huggingface.co/v1"}]}
`;

describe('inventory', () => {
  test('a row for each use: container, destination, model and token', async () => {
    writeFileSync(join(folder, 'a.yaml'), TWO);
    const { code, out } = await run('--format', 'json');
    const { uses } = JSON.parse(out) as { uses: readonly Record<string, unknown>[] };
    expect(code).toBe(0);
    expect(uses).toMatchObject([
      {
        container: 'ask',
        purpose: 'inference-router',
        model: null,
        hosts: ['router.huggingface.co'],
        verdict: 'default-allow',
        token: { provenance: 'none' },
      },
      {
        container: 'load',
        purpose: 'hub-download',
        model: 'org/first',
        token: { provenance: 'unknown', secret: 'ml/own, key token' },
      },
    ]);
  });

  test('text names workload, account, place, model, hosts and token', async () => {
    writeFileSync(join(folder, 'a.yaml'), TWO);
    const { out } = await run();
    for (const part of [
      'Deployment ml/two',
      'container load',
      'service account sa',
      'a.yaml:1',
      'org/first',
      'us.aws.cdn.hf.co',
      'ml/own, key token',
      '1 workload, 2 uses',
    ])
      expect(out).toContain(part);
  });

  test('nothing to list is said, nothing to scan is exit code 3', async () => {
    expect(await run()).toEqual({ code: 3, out: 'No workload uses Hugging Face.\n' });
    writeFileSync(
      join(folder, 'a.yaml'),
      'apiVersion: v1\nkind: Pod\nmetadata: {name: x}\nspec: {containers: [{name: c, image: nginx}]}\n',
    );
    expect(await run()).toEqual({ code: 0, out: 'No workload uses Hugging Face.\n' });
  });

  test('wrong usage', async () => {
    await expect(run('--format', 'xml')).rejects.toThrow(/xml/);
    await expect(run('missing')).rejects.toThrow('no such path');
  });

  test('a container that only holds the token is listed without a call', async () => {
    const held = 'env: [{name: HF_TOKEN, valueFrom: {secretKeyRef: {name: own, key: token}}}]';
    const proxy = `        - {name: proxy, image: nginx, restartPolicy: Always, ${held}}\n`;
    writeFileSync(join(folder, 'a.yaml'), TWO.replace('      containers:', `${proxy}      containers:`));
    const { uses } = JSON.parse((await run('--format', 'json')).out) as { uses: readonly Record<string, unknown>[] };
    expect(uses.filter(({ container }) => container === 'proxy')).toMatchObject([
      { purpose: null, model: null, hosts: [], verdict: null, token: { secret: 'ml/own, key token' } },
    ]);
    expect(uses).toHaveLength(3);
    expect((await run()).out).toContain('no call: it only holds the token\n  token:  unknown (ml/own, key token)');
    expect((await run('--format', 'csv')).out).toMatch(/,proxy,,,,,unknown,/);
  });

  test.each(['=1+1', '+1', '@SUM(A1)', '-1', '%1', '＝1'])('no column lets %s start a cell', (evil) => {
    const workload = {
      ...{ scope: evil, namespace: evil, kind: evil, name: evil, serviceAccount: evil, file: evil, line: 1 },
    };
    const base = { workload, container: evil };
    const call = {
      ...{ ...base, purpose: evil, host: evil, port: 443, protocol: 'TCP', scheme: 'https', via: null, required: true },
      ...{ model: evil, verdict: evil, effectiveVerdict: evil, policies: [], evidence: [] },
    } as unknown as Parameters<typeof inventoryOf>[0]['calls'][number];
    const token = {
      ...{ ...base, reference: 'env', secret: { namespace: null, name: evil, key: null }, provenance: evil, via: evil },
      ...{ rotation: { recordedAt: evil, every: null, dueAt: evil, refresh: null, reload: null }, evidence: [] },
    } as unknown as Parameters<typeof inventoryOf>[0]['tokens'][number];
    const [header = '', row = '', ...rest] = renderInventory('csv', inventoryOf({ calls: [call], tokens: [token] }))
      .trimEnd()
      .split('\r\n');
    const cells = row.split(',');
    expect(rest).toEqual([]);
    expect(cells).toHaveLength(header.split(',').length);
    expect(new Set(cells.slice(0, -1))).toEqual(new Set([`"'${evil}"`]));
    expect(cells.at(-1)).toBe('1');
  });

  test('names from manifests can neither run as formulas nor break the table', () => {
    const evil = ['=1+1', '+cmd', '-2', '@SUM(A1)', '|x', '\t=1', 'a"b', 'a,b', 'a;b', "'a", 'a\u202eb'];
    for (const name of evil) {
      const workload = { scope: 's', namespace: null, kind: 'Pod', name, serviceAccount: name, file: 'a', line: 1 };
      const call = {
        workload,
        container: name,
        purpose: 'space',
        host: 'h',
        port: 443,
        protocol: 'TCP',
        scheme: 'https',
        via: null,
        required: true,
        model: name,
        verdict: 'unknown',
        effectiveVerdict: 'unknown',
        policies: [],
        evidence: [],
      } as const;
      const csv = renderInventory('csv', inventoryOf({ calls: [call], tokens: [] }));
      const [header = '', line = '', rest] = csv.split('\r\n');
      expect(rest).toBe('');
      const cells = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,"]*))/g)].map(
        (match) => match[1] ?? match[2] ?? '',
      );
      expect(cells).toHaveLength(header.split(',').length);
      for (const cell of cells) expect(cell).not.toMatch(/^\s*[=+\-@|]/);
      expect(csv).not.toContain('\u202e');
    }
  });
});
