import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openContext } from '../../src/commands/context.ts';
import { lineMap } from '../../src/finding/removed-policies.ts';
import type { ScanResult } from '../../src/finding/result.ts';
import { renderGithub } from '../../src/report/github.ts';
import { renderText } from '../../src/report/text.ts';
import { scan } from '../../src/scan.ts';

let folder: string;
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], { cwd: folder });
function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
const caller = (name: string): string => `apiVersion: apps/v1
kind: Deployment
metadata: {name: ${name}, namespace: ml}
spec:
  template:
    metadata: {labels: {app: ${name}}}
    spec:
      serviceAccountName: ${name}
      containers:
        - name: vllm
          image: vllm/vllm-openai:v0.9
          args: [--model, org/name]
`;
const policy = (name: string, app: string): string => `apiVersion: cilium.io/v2
kind: CiliumNetworkPolicy
metadata: {name: ${name}, namespace: ml}
spec:
  endpointSelector: {matchLabels: {app: ${app}}}
  egress:
    - toEndpoints: [{matchLabels: {"k8s:io.kubernetes.pod.namespace": kube-system, k8s-app: kube-dns}}]
      toPorts: [{ports: [{port: "53", protocol: ANY}], rules: {dns: [{matchPattern: "*"}]}}]
    - toFQDNs: [{matchName: huggingface.co}, {matchPattern: "**.hf.co"}, {matchPattern: "**.huggingface.co"}, {matchName: hf.co}]
      toPorts: [{ports: [{port: "443", protocol: TCP}]}]
`;
const CONFIG_MAP = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: other, namespace: ml}\n';

async function scanned(): Promise<ScanResult> {
  const context = openContext({ cwd: folder, paths: ['k8s'], revision: 'HEAD' });
  return scan({ ...context, root: 'k8s', now: Date.parse('2026-11-24'), nowText: null, commit: null });
}
const commands = (result: ScanResult, rule = 'HF101'): string[] =>
  renderGithub(result)
    .split('\n')
    .filter((line) => line.startsWith('::error') && line.includes(`title=${rule}`));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'removed-'));
  git('init', '-q');
  write('k8s/a.yaml', caller('a'));
  write('k8s/b.yaml', caller('b'));
  write('k8s/net/a.yaml', policy('a-egress', 'a'));
  write('k8s/net/all.yaml', [CONFIG_MAP, policy('b-egress', 'b'), CONFIG_MAP.replace('other', 'last')].join('---\n'));
  git('add', '-A');
  git('commit', '-qm', 'base');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a policy that this change takes away', () => {
  test('nothing is said where nothing changes', async () => {
    expect((await scanned()).removed).toEqual([]);
  });
  test('its file is deleted: annotated at the workload, and at the line that it had', async () => {
    rmSync(join(folder, 'k8s/net/a.yaml'));
    const result = await scanned();
    expect(result.gate.failed).toBe(true);
    const [workload, gone, ...more] = commands(result);
    expect(more).toEqual([]);
    expect(workload).toContain('::error file=k8s/a.yaml,line=12,');
    expect(gone).toBe(
      '::error file=k8s/net/a.yaml,line=1,endLine=1,title=HF101 egress-policy-missing%3A policy deleted::This change deletes CiliumNetworkPolicy ml/a-egress, which selected Deployment ml/a (k8s/a.yaml:12).',
    );
    expect(renderText(result).replace(/\s+/g, ' ')).toContain(
      'see k8s/net/a.yaml:1: CiliumNetworkPolicy ml/a-egress selected it in the base and is deleted with its file',
    );
  });
  test('one document of a file is deleted: annotated where it stood', async () => {
    write('k8s/net/all.yaml', [CONFIG_MAP, CONFIG_MAP.replace('other', 'last')].join('---\n'));
    const result = await scanned();
    expect(result.removed).toMatchObject([{ file: 'net/all.yaml', line: 5, isDeleted: true, name: 'b-egress' }]);
    expect(commands(result)[1]).toContain('::error file=k8s/net/all.yaml,line=5,');
  });
  test('its selector is changed: annotated at the policy, which still stands', async () => {
    write('k8s/net/a.yaml', policy('a-egress', 'nobody'));
    const result = await scanned();
    expect(result.removed).toMatchObject([{ file: 'net/a.yaml', isDeleted: false }]);
    expect(commands(result)[1]).toContain(
      'CiliumNetworkPolicy ml/a-egress no longer selects Deployment ml/a (k8s/a.yaml:12).',
    );
  });
  test('it is moved to another file: nothing is missing', async () => {
    rmSync(join(folder, 'k8s/net/a.yaml'));
    write('k8s/elsewhere.yaml', policy('a-egress', 'a'));
    const result = await scanned();
    expect([result.gate.failed, result.removed]).toEqual([false, []]);
  });
  test('a policy for all: one annotation for it, with the workloads that it held', async () => {
    rmSync(join(folder, 'k8s/net'), { recursive: true });
    write('k8s/net/team.yaml', policy('team', 'x').replace('{matchLabels: {app: x}}', '{}'));
    git('add', '-A');
    git('commit', '-qm', 'team');
    rmSync(join(folder, 'k8s/net'), { recursive: true });
    const result = await scanned();
    expect(result.removed.map(({ workloads }) => workloads.map(({ name }) => name))).toEqual([['a', 'b']]);
    expect(commands(result).map((line) => /file=([^,]+)/.exec(line)?.[1])).toEqual([
      'k8s/a.yaml',
      'k8s/net/team.yaml',
      'k8s/b.yaml',
    ]);
  });
  test('the scan from the top of the repository says the same', async () => {
    rmSync(join(folder, 'k8s/net/a.yaml'));
    const context = openContext({ cwd: folder, paths: ['.'], revision: 'HEAD' });
    const result = await scan({ ...context, root: '.', now: Date.parse('2026-11-24'), nowText: null, commit: null });
    expect(commands(result)).toEqual(commands(await scanned()));
  });
});

describe('lineMap', () => {
  const line = fc.constantFrom('a', 'b', 'c', '---');
  test('is a line of the new text, and exact for lines before and after what was cut out', () => {
    fc.assert(
      fc.property(fc.array(line), fc.array(line), fc.array(line), (before, cut, after) => {
        const old = [...before, ...cut, ...after];
        const now = [...before, ...after];
        const find = lineMap(old.join('\n'), now.join('\n'));
        for (let number = 1; number <= old.length; number += 1) {
          const found = find(number);
          expect(found).toBeGreaterThanOrEqual(1);
          expect(found).toBeLessThanOrEqual(Math.max(1, now.length));
          if (number <= before.length) expect(now[found - 1]).toBe(old[number - 1]);
        }
      }),
    );
  });
});
