import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { runBaseline } from '../../src/commands/baseline.ts';
import { openContext } from '../../src/commands/context.ts';
import type { Shell } from '../../src/commands/shell.ts';
import { ConfigurationError } from '../../src/config/errors.ts';
import { exitCodeOf } from '../../src/finding/exit-code.ts';
import type { ScanResult } from '../../src/finding/result.ts';
import { scan } from '../../src/scan.ts';

let folder: string;
const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
const write = (path: string, text: string): void => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};
/** A caller without any policy: HF101. */
const open = (name: string, comment = ''): string => `${comment}apiVersion: apps/v1
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
const IGNORE = '# hf-guardrails: ignore-file HF101 -- accepted by the platform team\n';

async function scanned(revision: string | null = 'base', path = 'k8s'): Promise<ScanResult> {
  const context = openContext({ cwd: folder, paths: [path], revision });
  return scan({ ...context, root: path, now: Date.parse('2026-11-24'), nowText: null, commit: null });
}
const egress = ({ report }: ScanResult) =>
  report.findings
    .filter(({ rule }) => rule === 'HF101')
    .map(({ file, suppressed, new: fresh }) => `${file} ${suppressed === null ? 'open' : suppressed.kind} ${fresh}`);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'base-'));
  git('init', '-q', '-b', 'main');
  write('k8s/old.yaml', open('old'));
  git('add', '-A');
  git('commit', '-qm', 'base');
  git('tag', 'base');
});

describe('comparison with a base', () => {
  test('what the base has is known and passes', async () => {
    const result = await scanned();
    expect(egress(result)).toEqual(['old.yaml open false']);
    expect([exitCodeOf(result), result.gate.mode, result.report.run.base]).toEqual([0, 'new', 'base']);
    expect(result.trustNotes).toEqual([]);
  });
  test('moved lines and other files around it make nothing new', async () => {
    write('k8s/old.yaml', `# a comment\n\n${open('old')}`);
    write('k8s/other.yaml', 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: x, namespace: ml}\n');
    expect(egress(await scanned())).toEqual(['old.yaml open false']);
  });
  test('what the head adds is new and fails', async () => {
    write('k8s/added.yaml', open('added'));
    const result = await scanned();
    expect(egress(result)).toEqual(['added.yaml open true', 'old.yaml open false']);
    expect(exitCodeOf(result)).toBe(1);
  });
  test('what the head mends is listed', async () => {
    rmSync(join(folder, 'k8s/old.yaml'));
    write('k8s/new.yaml', 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: x, namespace: ml}\n');
    const { report } = await scanned();
    expect(report.fixed.map(({ message }) => message).join()).toContain('Deployment ml/old calls huggingface.co');
  });
  test('a manifest that the head breaks fails; one that was broken before does not', async () => {
    write('k8s/old.yaml', `${open('old')}  x: [\n`);
    const result = await scanned();
    expect(result.gate.reasons).toEqual([
      "old.yaml could be read in the base and can't be read now: what it holds is not judged.",
    ]);
    expect(exitCodeOf(result)).toBe(1);
    git('add', '-A');
    git('commit', '-qm', 'broken');
    expect((await scanned('HEAD')).gate.reasons).toEqual([]);
  });
  test('without the revision nothing is compared, and that is said', async () => {
    const result = await scanned('0'.repeat(40));
    expect(egress(result)).toEqual(['old.yaml open null']);
    expect(exitCodeOf(result)).toBe(1);
    expect(result.trustNotes.join()).toContain('Nothing was compared');
  });
  test('a folder, one file, the whole repository', async () => {
    expect(egress(await scanned('base', '.'))).toEqual(['k8s/old.yaml open false']);
    expect(egress(await scanned('base', 'k8s/old.yaml'))).toEqual(['old.yaml open false']);
  });
});

describe('baseline', () => {
  const shell: Shell = {
    cwd: '',
    env: {},
    out: () => {},
    err: () => {},
    isTerminal: false,
    isErrorTerminal: false,
    columns: 80,
    readStdin: () => '',
  };
  const accept = (...args: string[]) => runBaseline(['create', ...args], { ...shell, cwd: folder });

  test('what it accepts passes, from whatever folder it is scanned; what comes later fails', async () => {
    expect(await accept('k8s')).toBe(0);
    for (const path of ['k8s', '.', 'k8s/old.yaml']) expect(exitCodeOf(await scanned(null, path))).toBe(0);
    expect(egress(await scanned(null))).toEqual(['old.yaml baseline null']);
    write('k8s/added.yaml', open('added'));
    expect(exitCodeOf(await scanned(null))).toBe(1);
  });
  test('what is mended is said to be taken out, and a second writing takes it out', async () => {
    write('k8s/b.yaml', open('b'));
    await accept('.');
    rmSync(join(folder, 'k8s/b.yaml'));
    expect((await scanned(null)).trustNotes.join()).toContain('1 entry of the baseline matches no finding any more');
    await accept('.');
    expect((await scanned(null)).trustNotes).toEqual([]);
  });
  test('one that the head adds applies after the merge', async () => {
    write('k8s/added.yaml', open('added'));
    await accept('.');
    const result = await scanned();
    expect([exitCodeOf(result), egress(result)]).toEqual([1, ['added.yaml open true', 'old.yaml open false']]);
    expect(result.trustNotes.join()).toContain('.hf-guardrails/baseline.json differs from the base');
  });
});

describe('what the head cannot switch off', () => {
  test('an ignore comment that it adds applies after the merge', async () => {
    write('k8s/added.yaml', open('added', IGNORE));
    const result = await scanned();
    expect(egress(result)).toContain('added.yaml open true');
    expect(exitCodeOf(result)).toBe(1);
    expect(result.trustNotes).toEqual(['k8s/added.yaml:1 adds an ignore comment (HF101): it applies after the merge.']);
    expect(egress(await scanned(null))).toContain('added.yaml comment null');
  });
  test('a comment that the base has holds', async () => {
    write('k8s/old.yaml', open('old', IGNORE));
    git('add', '-A');
    git('commit', '-qm', 'ignore');
    expect(egress(await scanned('HEAD'))).toEqual(['old.yaml comment false']);
  });
  test('its configuration and catalogs apply after the merge', async () => {
    write('k8s/added.yaml', open('added'));
    write('.hf-guardrails.yaml', 'version: 1\nfailOn: never\nrules: {HF101: {level: "off"}}\n');
    write('.hf-guardrails/catalog/x.yaml', 'version: 1\ndisable: [vllm]\n');
    const result = await scanned();
    expect([egress(result).length, exitCodeOf(result)]).toEqual([2, 1]);
    expect(result.trustNotes).toHaveLength(2);
    expect(result.trustNotes[0]).toContain('.hf-guardrails.yaml differs from the base');
    expect(exitCodeOf(await scanned(null))).toBe(0);
  });
  test("the base's configuration applies although the head deletes it", async () => {
    write('.hf-guardrails.yaml', 'version: 1\nfailOn: note\n');
    git('add', '-A');
    git('commit', '-qm', 'strict');
    rmSync(join(folder, '.hf-guardrails.yaml'));
    expect((await scanned('HEAD')).gate.failOn).toBe('note');
  });
  test('a broken configuration in the head is an error, one in the base is mended by the head', async () => {
    write('.hf-guardrails.yaml', 'failOn: sometimes\n');
    await expect(scanned()).rejects.toThrow(ConfigurationError);
    git('add', '-A');
    git('commit', '-qm', 'broken');
    write('.hf-guardrails.yaml', 'version: 1\nfailOn: never\n');
    const result = await scanned('HEAD');
    expect([result.gate.failOn, result.trustNotes.length]).toEqual(['never', 1]);
  });
});
