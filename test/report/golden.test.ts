import { afterEach, beforeEach, expect, test } from 'vitest';
import { createCheckRun } from '../../src/github/check-run.ts';
import { runContext } from '../../src/github/context.ts';
import { openRequest } from '../../src/github/request.ts';
import { renderComment } from '../../src/report/comment.ts';
import { FORMATS, renderReport } from '../../src/report/formats.ts';
import { byChange } from '../../src/report/order.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { type Mock, startMock } from '../github/mock.ts';
import { pullResult, sampleRules } from './pull-sample.ts';

const blobUrl = `https://github.com/o/r/blob/${'c'.repeat(40)}`;
let mock: Mock;
beforeEach(async () => {
  mock = await startMock();
});
afterEach(() => mock.close());

const EXTENSION = {
  text: 'txt',
  json: 'json',
  sarif: 'sarif.json',
  markdown: 'md',
  html: 'html',
  github: 'txt',
  gitlab: 'json',
};
/** One line of JSON can't be reviewed. */
const readable = (text: string): string =>
  text.startsWith('{"') ? `${JSON.stringify(JSON.parse(text), null, 1)}\n` : text;

test.each(FORMATS)('--format %s', async (format) => {
  const text = renderReport(format, pullResult(), { rules: sampleRules, category: 'scan', columns: 100 });
  await expect(readable(text)).toMatchFileSnapshot(`golden/${format}.${EXTENSION[format]}`);
});
test('job summary', async () => {
  await expect(renderSummary(pullResult(), { blobUrl, rules: sampleRules })).toMatchFileSnapshot(
    'golden/job-summary.md',
  );
});
test('comment', async () => {
  const body = renderComment(pullResult(), {
    marker: '<!-- cilium-hf-guardrails:scan -->',
    blobUrl,
    runUrl: 'https://github.com/o/r/actions/runs/5',
    command: 'hf-guardrails scan k8s --base bbbbbbbbbbbb',
  });
  await expect(body).toMatchFileSnapshot('golden/comment.md');
});
test('check run', async () => {
  const request = await openRequest(
    runContext({ GITHUB_REPOSITORY: 'o/r', GITHUB_API_URL: mock.url }, null),
    't',
    async () => {},
  );
  const findings = byChange(pullResult()).own;
  await createCheckRun(request, pullResult(), {
    name: 'hf-guardrails (scan)',
    headSha: 'c'.repeat(40),
    summary: 'As the job summary.',
    findings,
  });
  expect(mock.seen.map(({ status }) => status)).toEqual([201]);
  await expect(`${JSON.stringify(mock.seen[0]?.body, null, 1)}\n`).toMatchFileSnapshot('golden/check-run.json');
});
