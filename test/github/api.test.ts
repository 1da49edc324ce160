import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addedLines, changedLines, isChanged } from '../../src/github/changed-lines.ts';
import { createCheckRun } from '../../src/github/check-run.ts';
import { type RunContext, runContext } from '../../src/github/context.ts';
import { openRequest, type Request } from '../../src/github/request.ts';
import { commentMarker, keepComment } from '../../src/github/sticky-comment.ts';
import { uploadSarif } from '../../src/github/upload-sarif.ts';
import { finding, gate, HOSTILE, scanResult } from '../report/sample.ts';
import { type Mock, startMock } from './mock.ts';

let mock: Mock;
let request: Request;
let waits: number[];
const sleep = async (milliseconds: number): Promise<void> => {
  waits.push(milliseconds);
};
const sha = 'a'.repeat(40);
const context = (): RunContext =>
  runContext({ GITHUB_REPOSITORY: 'o/r', GITHUB_API_URL: mock.url, GITHUB_SHA: sha }, null);

beforeEach(async () => {
  waits = [];
  mock = await startMock();
  request = await openRequest(context(), 'token', sleep);
});
afterEach(() => mock.close());

const marker = commentMarker('prod');
const comment = (body: string, create = true) => ({ marker, body: `${marker}\n${body}`, create });
const writes = () => mock.seen.filter(({ method }) => method !== 'GET');

describe('the mock itself', () => {
  test('refuses what GitHub refuses', async () => {
    const annotation = { path: 'a', start_line: 1, end_line: 1, annotation_level: 'notice', message: 'm' };
    const output = (count: number) => ({ title: 't', summary: 's', annotations: Array(count).fill(annotation) });
    const check = (count: number) =>
      request('POST /repos/{owner}/{repo}/check-runs', { name: 'n', head_sha: sha, output: output(count) });
    await expect(check(51)).rejects.toMatchObject({ status: 422 });
    await expect(check(50)).resolves.toMatchObject({ status: 201 });
    const upload = (commit: string, sarif: string) =>
      request('POST /repos/{owner}/{repo}/code-scanning/sarifs', { commit_sha: commit, ref: 'refs/heads/main', sarif });
    await expect(upload('abc', 'H4sI')).rejects.toMatchObject({ status: 422 });
    await expect(upload(sha, 'no gzip')).rejects.toMatchObject({ status: 422 });
    await expect(request('GET /nowhere', {})).rejects.toMatchObject({ status: 404 });
  });
});

describe('sticky comment', () => {
  test('is created once, then updated, then left alone', async () => {
    expect(await keepComment(request, 1, comment('one'))).toBe('created');
    expect(await keepComment(request, 1, comment('two'))).toBe('updated');
    expect(await keepComment(request, 1, comment('two'))).toBe('unchanged');
    expect(mock.comments.map(({ body }) => body)).toEqual([`${marker}\ntwo`]);
    expect(writes()).toHaveLength(2);
  });
  test('another run of the same content writes nothing', async () => {
    await keepComment(request, 1, comment('x · [run](https://github.com/o/r/actions/runs/1)'));
    expect(await keepComment(request, 1, comment('x · [run](https://github.com/o/r/actions/runs/2)'))).toBe(
      'unchanged',
    );
  });
  test('another commit with the same findings writes nothing', async () => {
    const body = (commit: string, base: string) =>
      `x [a](https://github.com/o/r/blob/${commit.repeat(40)}/k8s/a.yaml#L3) Compared with ${base.repeat(12)}. \`scan --base ${base.repeat(12)}\``;
    await keepComment(request, 1, comment(body('a', '1')));
    expect(await keepComment(request, 1, comment(body('b', '2')))).toBe('unchanged');
    expect(await keepComment(request, 1, comment(body('b', '2').replace('L3', 'L4')))).toBe('updated');
  });
  test('is not created when there is nothing to say, but brought up to date', async () => {
    expect(await keepComment(request, 1, comment('clean', false))).toBe('none');
    await keepComment(request, 1, comment('bad'));
    expect(await keepComment(request, 1, comment('clean', false))).toBe('updated');
  });
  test("is found on a later page; the marker in a person's comment or in the middle of a text is not ours", async () => {
    for (let id = 1; id <= 130; id += 1) mock.comments.push({ id, body: `talk ${marker}`, user: { type: 'Bot' } });
    mock.comments.push({ id: 131, body: `${marker}\npasted`, user: { type: 'User' } });
    mock.comments.push({ id: 132, body: `${marker}\nold`, user: { type: 'Bot' } });
    expect(await keepComment(request, 1, comment('new'))).toBe('updated');
    expect(mock.comments.filter(({ body }) => body === `${marker}\nnew`).map(({ id }) => id)).toEqual([132]);
  });
  test('another category keeps its own comment', async () => {
    await keepComment(request, 1, comment('one'));
    const other = commentMarker('dev');
    expect(await keepComment(request, 1, { marker: other, body: `${other}\nx`, create: true })).toBe('created');
  });
  test('a category can not leave the marker', () => {
    expect(commentMarker('--> <script>')).toMatch(/^<!-- cilium-hf-guardrails:[\w.-]+ -->$/);
  });
  test('after a server error the search is repeated, so that no second comment appears', async () => {
    mock.refusals.push({ match: /^POST .*comments$/, status: 502, times: 1 });
    expect(await keepComment(request, 1, comment('one'))).toBe('created');
    expect(mock.comments).toHaveLength(1);
    expect(mock.seen.map(({ method }) => method)).toEqual(['GET', 'POST', 'GET', 'POST']);
  });
});

describe('retries', () => {
  test('server errors are repeated with growing waits', async () => {
    mock.refusals.push({ match: /^GET/, status: 503, times: 2 });
    await changedLines(request, 1);
    expect(waits).toEqual([1000, 2000]);
  });
  test('a rate limit is waited for as long as the server says', async () => {
    mock.refusals.push({ match: /^GET/, status: 403, times: 1, headers: { 'retry-after': '7' } });
    await changedLines(request, 1);
    expect(waits).toEqual([7000]);
  });
  test('a limit of an hour is not waited for, a missing permission not repeated', async () => {
    mock.refusals.push({ match: /^GET/, status: 429, times: 1, headers: { 'retry-after': '3600' } });
    await expect(changedLines(request, 1)).rejects.toMatchObject({ status: 429 });
    mock.refusals.push({ match: /^GET/, status: 403, times: 1 });
    await expect(changedLines(request, 1)).rejects.toMatchObject({ status: 403 });
    expect(waits).toEqual([]);
  });
  test('a secondary limit without a time is waited for a minute', async () => {
    mock.refusals.push({ match: /^GET/, status: 403, times: 1, message: 'You have exceeded a secondary rate limit' });
    await changedLines(request, 1);
    expect(waits).toEqual([60_000]);
  });
  test('a server that stays away is not asked four times by each of the following', async () => {
    mock.refusals.push({ match: /^GET/, status: 503, times: 5 });
    await expect(changedLines(request, 1)).rejects.toMatchObject({ status: 503 });
    await expect(changedLines(request, 1)).rejects.toMatchObject({ status: 503 });
    expect(mock.seen).toHaveLength(5);
    await changedLines(request, 1);
    mock.refusals.push({ match: /^GET/, status: 503, times: 1 });
    await changedLines(request, 1);
    expect(mock.seen).toHaveLength(8);
  });
  test('gives up after four attempts', async () => {
    mock.refusals.push({ match: /^GET/, status: 500, times: 9 });
    await expect(changedLines(request, 1)).rejects.toMatchObject({ status: 500 });
    expect(mock.seen).toHaveLength(4);
  });
});

describe('check run', () => {
  const check = (count: number) => ({
    name: 'hf-guardrails (prod)',
    headSha: sha,
    summary: 's',
    findings: Array.from({ length: count }, (_, index) => finding({ line: index + 1, endLine: index + 1 })),
  });
  test('120 findings are one creation and two additions of at most 50', async () => {
    expect(await createCheckRun(request, scanResult(), check(120))).toBe(0);
    const counts = writes().map(
      ({ method, body }) => `${method} ${(body['output'] as { annotations: [] }).annotations.length}`,
    );
    expect(counts).toEqual(['POST 50', 'PATCH 50', 'PATCH 20']);
    expect(writes()[0]?.body).toMatchObject({ status: 'completed', conclusion: 'failure' });
  });
  test('a passed gate is a success', async () => {
    await createCheckRun(request, scanResult({ gate: gate({ failed: false, failing: 0 }) }), check(1));
    expect(writes()[0]?.body['conclusion']).toBe('success');
  });
  test('what is left out is stated', async () => {
    expect(await createCheckRun(request, scanResult(), check(1003))).toBe(3);
    expect(JSON.stringify(writes()[0]?.body)).toContain('3 findings not annotated here');
  });
  test.each(HOSTILE)('%j is taken', async (text) => {
    const hostile = { ...check(0), findings: [finding({ message: text, name: text, remediation: text })] };
    await createCheckRun(request, scanResult(), hostile);
    expect(writes().map(({ status }) => status)).toEqual([201]);
  });
});

describe('SARIF upload', () => {
  const upload = {
    sarif: '{"version":"2.1.0"}',
    commit: sha,
    ref: 'refs/pull/1/merge',
    startedAt: '2026-11-24T00:00:00.000Z',
  };
  test('arrives whole and is followed until it is processed', async () => {
    mock.processing.unshift({ processing_status: 'pending' }, { processing_status: 'pending' });
    expect(await uploadSarif(request, upload, sleep)).toBeNull();
    expect(mock.uploads).toEqual([upload.sarif]);
    expect(waits).toHaveLength(3);
  });
  test('a file that is refused after it was accepted is a problem', async () => {
    mock.processing.splice(0, 1, { processing_status: 'failed', errors: ['rejecting SARIF'] });
    expect(await uploadSarif(request, upload, sleep)).toContain('rejecting SARIF');
  });
  test('right after the upload the server may not know it yet; what can not be followed is said', async () => {
    mock.refusals.push({ match: /^GET .*upload-1$/, status: 404, times: 2 });
    expect(await uploadSarif(request, upload, sleep)).toBeNull();
    mock.refusals.push({ match: /^GET .*upload-1$/, status: 403, times: 1 });
    expect(await uploadSarif(request, upload, sleep)).toContain("it was accepted, and its processing can't be followed");
  });
  test('processing that does not end is said', async () => {
    mock.processing.splice(0, 1, { processing_status: 'pending' });
    expect(await uploadSarif(request, upload, sleep)).toContain('not finished');
  });
});

describe('changed lines', () => {
  test('are those that the patch adds, by line of the new file', () => {
    expect([
      ...addedLines('@@ -1,3 +1,4 @@ x\n a\n-b\n+c\n+d\n e\n@@ -10 +12,2 @@\n+f\n g\n\\ No newline at end of file'),
    ]).toEqual([2, 3, 12]);
  });
  test('a file without a patch counts as changed as a whole', async () => {
    mock.files.push({ filename: 'big.yaml' }, { filename: 'a.yaml', patch: '@@ -0,0 +1 @@\n+x' });
    const changed = (await changedLines(request, 1)) ?? new Map();
    expect([
      isChanged(changed, 'big.yaml', 99),
      isChanged(changed, 'a.yaml', 1),
      isChanged(changed, 'a.yaml', 2),
      isChanged(changed, 'b.yaml', 1),
    ]).toEqual([true, true, false, false]);
  });
  test('all pages are read; beyond the limit of the API nothing is claimed', async () => {
    for (let index = 0; index < 250; index += 1) mock.files.push({ filename: `f${index}` });
    expect((await changedLines(request, 1))?.size).toBe(250);
    for (let index = 250; index < 3000; index += 1) mock.files.push({ filename: `f${index}` });
    expect(await changedLines(request, 1)).toBeNull();
  });
});
