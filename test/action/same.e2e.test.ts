import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Mock, startMock } from '../github/mock.ts';
import { type ActionProcess, nodeBinaries } from './process.ts';
import { caller, policy, pullRequest, runPull } from './pull-request.ts';

const pull = pullRequest(
  { 'k8s/a.yaml': caller('a'), 'k8s/b.yaml': caller('b'), 'net/a.yaml': policy('a-egress', 'a') },
  { 'net/a.yaml': null, 'k8s/c.yaml': caller('c') },
);
afterAll(() => rmSync(pull.folder, { recursive: true, force: true }));
const run = (start: Parameters<typeof runPull>[1] = {}) => runPull(pull, start, 'keep');

/** Everything that a run leaves behind, without the temporary folders' names. */
function traces({ code, stdout, stderr, outputs, summary }: ActionProcess) {
  const file = (name: string): string => readFileSync(outputs.get(name) ?? '', 'utf8');
  return {
    code,
    stderr,
    stdout,
    summary,
    outputs: [...outputs].map(([name, value]) => [name, value.replace(/^.*\//, '')]),
    sarif: JSON.parse(file('sarif-file')),
    report: JSON.parse(file('report-file')),
  };
}

describe('one answer', () => {
  test('on every Node: log, outputs, summary, SARIF, report, exit code', async () => {
    const [first, ...others] = await Promise.all(nodeBinaries().map(async (node) => traces(await run({ node }))));
    expect([first?.code, first?.stderr]).toEqual([1, '']);
    expect(first?.outputs).toContainEqual(['new-findings', '2']);
    for (const other of others) expect(other).toEqual(first);
  });
  test('on a desk: the command that the comment names prints the same commands', async () => {
    const ran = await run();
    const { GITHUB_WORKSPACE: _, ...env } = process.env;
    const args = [resolve('dist/cli.js'), 'scan', '.', '--base', pull.base.slice(0, 12), '--format', 'github'];
    const desk = spawnSync(process.execPath, args, { cwd: pull.folder, encoding: 'utf8', env });
    const commands = (text: string): string[] => text.split('\n').filter((line) => line.startsWith('::'));
    expect(desk.status).toBe(1);
    expect(commands(desk.stdout)).toHaveLength(3);
    expect(commands(desk.stdout)).toEqual(commands(ran.stdout));
  });
  test('in a workspace that belongs to another user, as in a container', async () => {
    const ran = await run({ env: { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' } });
    expect(ran.stdout).toContain(`Compared with ${pull.base.slice(0, 12)}`);
    expect(ran.outputs.get('new-findings')).toBe('2');
    // The same git refuses it otherwise.
    const refuses = () =>
      execFileSync('git', ['status'], {
        cwd: pull.folder,
        stdio: 'ignore',
        env: { ...process.env, GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' },
      });
    expect(refuses).toThrow();
  });
});

describe.each(nodeBinaries())('an API that refuses, on %s', (node) => {
  let mock: Mock;
  beforeEach(async () => {
    mock = await startMock();
  });
  afterEach(() => mock.close());
  const inputs = {
    token: 'tkn-of-the-test',
    'comment-summary-in-pr': 'always',
    'check-run': 'true',
    'upload-sarif': 'true',
  };
  const ask = async (path = '') => {
    const ran = await run({ node, inputs, env: { GITHUB_API_URL: `${mock.url}${path}` } });
    const warnings = ran.stdout.split('\n').filter((line) => line.startsWith('::warning title=hf-guardrails::'));
    return { code: ran.code, warnings, conclusion: ran.outputs.get('conclusion') };
  };

  test('everything is there: comment, check run with the deleted policy, upload', async () => {
    expect(await ask()).toEqual({ code: 1, warnings: [], conclusion: 'failed' });
    expect(mock.comments).toHaveLength(1);
    const output = mock.seen.find(({ path }) => path.endsWith('/check-runs'))?.body['output'];
    const { annotations } = output as { annotations: { path: string }[] };
    expect(annotations.map(({ path }) => path)).toEqual(['k8s/a.yaml', 'net/a.yaml', 'k8s/c.yaml']);
    expect(mock.uploads).toHaveLength(1);
    expect(mock.seen.filter(({ status }) => status >= 400)).toEqual([]);
  });
  test('403 on all: three warnings, each with its permission', async () => {
    mock.refusals.push({ match: /./, status: 403, times: 99 });
    const { code, warnings } = await ask();
    expect([code, warnings.length]).toEqual([1, 3]);
    for (const permission of ['pull-requests: write', 'checks: write', 'security-events: write'])
      expect(warnings.filter((line) => line.includes(`\`permissions: ${permission}\``))).toHaveLength(1);
  });
  test('422 for a commit that the server does not know, 404 for the pull request', async () => {
    mock.refusals.push({ match: /check-runs$|sarifs$/, status: 422, times: 9, message: 'No commit found for SHA' });
    mock.refusals.push({ match: /comments$/, status: 404, times: 9 });
    const { code, warnings } = await ask();
    expect(code).toBe(1);
    expect(warnings.map((line) => /HTTP 404|No commit found/.exec(line)?.[0])).toEqual([
      'HTTP 404',
      'No commit found',
      'No commit found',
    ]);
  });
  test('5xx, then success: nothing is lost, nothing is said twice', async () => {
    for (const match of [/^POST .*comments$/, /^POST .*check-runs$/, /^POST .*sarifs$/, /^GET .*sarifs/])
      mock.refusals.push({ match, status: 502, times: 1 });
    expect(await ask()).toEqual({ code: 1, warnings: [], conclusion: 'failed' });
    expect([mock.comments.length, mock.uploads.length]).toEqual([1, 1]);
  });
  test('an enterprise server, whose API stands under a path', async () => {
    expect(await ask('/api/v3')).toEqual({ code: 1, warnings: [], conclusion: 'failed' });
    expect(mock.comments).toHaveLength(1);
  });
});
