import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Mock, startMock } from '../github/mock.ts';
import { bundled, nodeBinaries, startAction } from './process.ts';

const sha = 'a'.repeat(40);
const head = 'c'.repeat(40);
const base = 'b'.repeat(40);
const pull = (repo: string) =>
  JSON.stringify({
    number: 7,
    pull_request: { number: 7, head: { sha: head, repo: { full_name: repo } }, base: { sha: base } },
  });

const EVENTS = {
  push: JSON.stringify({ before: base, after: sha, ref: 'refs/heads/main' }),
  pull_request: pull('o/r'),
  schedule: JSON.stringify({ schedule: '0 3 * * *' }),
  workflow_dispatch: JSON.stringify({ inputs: {} }),
  merge_group: JSON.stringify({ merge_group: { base_sha: base, head_sha: head } }),
} as const;

let script: string;
let mock: Mock;
beforeAll(async () => {
  script = await bundled('test/action/stub-entry.ts');
});
beforeEach(async () => {
  mock = await startMock();
});
afterEach(() => mock.close());

describe.each(nodeBinaries())('the shell on %s', (node) => {
  test.each(Object.entries(EVENTS))('%s: exit 1, outputs, annotations, summary', async (event, payload) => {
    const inputs = { token: 'tkn', 'check-run': 'true', 'upload-sarif': 'true', 'comment-summary-in-pr': 'on-failure' };
    const ran = await startAction({ node, script, event, payload, inputs, env: { GITHUB_API_URL: mock.url } });
    expect([ran.code, ran.stderr]).toEqual([1, '']);
    expect(ran.outputs.get('conclusion')).toBe('failed');
    expect(ran.outputs.get('sarif-file')).toMatch(/temp\/hf-guardrails-scan\.sarif$/);
    expect(ran.stdout).toContain('::error file=examples/payments/services/fraud-embedder/deployment.yaml,line=11');
    expect(ran.stdout).toContain('::add-mask::tkn');
    expect(ran.summary).toContain('Gate failed');
    expect(mock.comments).toHaveLength(event === 'pull_request' ? 1 : 0);
    expect(mock.uploads).toHaveLength(event === 'merge_group' ? 0 : 1);
    expect(mock.seen.filter(({ status }) => status >= 400)).toEqual([]);
  });

  test('a clean scan is exit 0', async () => {
    const ran = await startAction({ node, script, event: 'push', payload: '{}', env: { STUB: 'clean' } });
    expect([ran.code, ran.outputs.get('conclusion')]).toEqual([0, 'passed']);
  });

  test('nothing of the runner is there: the verdict stands', async () => {
    const missing = [
      'GITHUB_EVENT_NAME',
      'GITHUB_REPOSITORY',
      'GITHUB_SHA',
      'GITHUB_REF',
      'GITHUB_WORKSPACE',
      'GITHUB_OUTPUT',
      'GITHUB_STEP_SUMMARY',
      'RUNNER_TEMP',
    ];
    const ran = await startAction({
      node,
      script,
      event: '',
      env: Object.fromEntries(missing.map((name) => [name, undefined])),
    });
    expect([ran.code, ran.stderr]).toEqual([1, '']);
    expect(ran.stdout).toContain(
      '::warning title=hf-guardrails::The job summary is left out: GITHUB_STEP_SUMMARY is not set',
    );
    expect(ran.stdout).not.toContain('::set-output');
  });

  test('files that can not be written or read: one warning each, the verdict stands', async () => {
    const ran = await startAction({
      node,
      script,
      event: 'push',
      payload: '{ broken',
      inputs: { 'sarif-file': '/dev/null/x.sarif', 'report-file': '/dev/null/x.json' },
      env: {
        GITHUB_OUTPUT: '/dev/null/output',
        GITHUB_STEP_SUMMARY: '/dev/null/summary',
        RUNNER_TEMP: '/dev/null/temp',
      },
    });
    expect([ran.code, ran.stderr]).toEqual([1, '']);
    const warnings = ran.stdout.split('\n').filter((line) => line.startsWith('::warning title=hf-guardrails::'));
    expect(warnings).toHaveLength(7);
  });

  test('a report that can not be written where asked is in the temporary folder', async () => {
    const ran = await startAction({
      node,
      script,
      event: 'push',
      payload: '{}',
      inputs: { 'sarif-file': '/dev/null/x.sarif' },
    });
    expect(ran.outputs.get('sarif-file')).toMatch(/temp\/hf-guardrails-scan\.sarif$/);
    expect(ran.stdout).toContain('/dev/null/x.sarif could not be written');
  });

  test("pull_request_target with a fork's commit in the workspace is exit 2", async () => {
    const workspace = mkdtempSync(join(tmpdir(), 'fork-'));
    mkdirSync(join(workspace, '.git'));
    writeFileSync(join(workspace, '.git', 'HEAD'), `${head}\n`);
    const start = { node, script, event: 'pull_request_target', payload: pull('evil/r'), workspace };
    const refused = await startAction(start);
    expect(refused.code).toBe(2);
    expect(refused.stdout).toContain('Scan pull requests under `on: pull_request`');
    expect(refused.outputs.get('conclusion')).toBe('error');
    writeFileSync(join(workspace, '.git', 'HEAD'), `${sha}\n`);
    expect((await startAction(start)).code).toBe(1);
    // The configuration's paths may lead into a second clone.
    mkdirSync(join(workspace, 'a', 'inner', '.git'), { recursive: true });
    writeFileSync(join(workspace, 'a', 'inner', '.git', 'HEAD'), `${head}\n`);
    const inner = (url: string): void =>
      writeFileSync(join(workspace, 'a', 'inner', '.git', 'config'), `[remote "origin"]\n\turl = ${url}\n`);
    inner('https://github.com/evil/r');
    expect((await startAction(start)).code).toBe(2);
    inner('https://github.com/o/platform');
    expect((await startAction(start)).code).toBe(1);
    writeFileSync(join(workspace, '.git', 'HEAD'), 'ref: refs/heads/main\n');
    writeFileSync(join(workspace, '.git', 'packed-refs'), `# pack-refs\n${sha} refs/heads/main\n`);
    expect((await startAction(start)).code).toBe(1);
  });
});
