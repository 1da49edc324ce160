import { describe, expect, test } from 'vitest';
import type { ScanResult } from '../../src/finding/result.ts';
import { renderComment } from '../../src/report/comment.ts';
import { renderGithub } from '../../src/report/github.ts';
import { mermaidGraph } from '../../src/report/graph.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { verdictLine } from '../../src/report/words.ts';
import { pullResult } from './pull-sample.ts';
import { call, cleanResult, embedder, finding, gate, HOSTILE, scanResult } from './sample.ts';

const marker = '<!-- cilium-hf-guardrails:default -->';
const policyRow = {
  kind: 'CiliumNetworkPolicy',
  namespace: 'payments',
  name: 'p',
  file: 'p.yaml',
  line: 1,
  valid: true,
  selects: true,
};
const many = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    finding({
      level: index % 2 === 0 ? 'warning' : 'error',
      line: index + 1,
      endLine: index + 1,
      fingerprint: String(index),
    }),
  );

describe('annotations', () => {
  test('name the file from the top of the repository, and one line', () => {
    expect(renderGithub(scanResult({ report: { findings: [finding()] } })).split('\n')[0]).toBe(
      '::error file=examples/payments/services/fraud-embedder/deployment.yaml,line=11,endLine=11,col=18,endColumn=30,title=HF101 egress-policy-missing::Deployment payments/fraud-embedder calls huggingface.co and us.aws.cdn.hf.co, and no Cilium policy restricts its egress: it may reach any address.%0AAdd a CiliumNetworkPolicy that selects this workload (the report has the text to paste).',
    );
  });
  test('ten of each level, worst first, and the rest stated', () => {
    const text = renderGithub(scanResult({ report: { findings: many(50) } }));
    const commands = text.split('\n').filter((line) => line.startsWith('::'));
    expect(commands.map((line) => line.slice(2, line.indexOf(' ')))).toEqual([
      ...Array(10).fill('error'),
      ...Array(10).fill('warning'),
    ]);
    expect(text).toContain('Not annotated: 15 errors, 15 warnings.');
  });
  test('what the step has spent already, and our own failures, take part in the limit', () => {
    const result = scanResult({ report: { findings: many(50) }, failures: ['rule HF101 threw'] });
    const text = renderGithub(result, { taken: { warning: 3 } });
    const count = (command: string): number =>
      text.split('\n').filter((line) => line.startsWith(`::${command} `)).length;
    expect([count('error'), count('warning')]).toEqual([10, 7]);
    expect(text.split('\n')[0]).toBe('::error title=hf-guardrails::rule HF101 threw');
    expect(text).toContain('Not annotated: 16 errors, 18 warnings.');
  });
  test('many inputs that got lost leave room for findings, and all are in the log', () => {
    const reasons = Array.from({ length: 30 }, (_, index) => `f${index}.yaml could be read in the base.`);
    const lines = renderGithub(scanResult({ report: { findings: many(50) }, gate: gate({ reasons }) })).split('\n');
    expect(lines.filter((line) => line.startsWith('::error title=hf-guardrails::'))).toHaveLength(5);
    expect(lines.filter((line) => line.startsWith('::error file='))).toHaveLength(5);
    expect(lines.filter((line) => line.includes('could be read in the base'))).toHaveLength(30);
  });
  test('with a base only what this change brings is annotated, unless the gate asks for all', () => {
    const names = (result: ScanResult): number =>
      renderGithub(result)
        .split('\n')
        .filter((line) => line.startsWith('::error file=')).length;
    const compared = pullResult();
    expect(names(compared)).toBe(3);
    expect(names({ ...compared, gate: gate({ mode: 'all' }) })).toBe(4);
  });
  test('changed lines come before others of the same level, never before worse ones', () => {
    const findings = [finding({ level: 'warning', line: 1 }), finding({ line: 2 }), finding({ line: 3 })];
    const text = renderGithub(scanResult({ report: { findings } }), { isFirst: ({ line }) => line !== 2 });
    expect([...text.matchAll(/line=(\d)/g)].map((match) => match[1])).toEqual(['3', '2', '1']);
  });
  test.each(HOSTILE)('%j gives no command of its own', (text) => {
    const rendered = renderGithub(
      scanResult({
        report: { findings: [finding({ message: text, name: text, file: text })] },
        trustNotes: [text],
        failures: [text],
      }),
    );
    const commands = rendered.split('\n').filter((line) => /^\s*(::|##\[)/.test(line));
    expect(commands).toHaveLength(2);
    expect(commands.every((line) => line.startsWith('::error '))).toBe(true);
    expect(rendered.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
  });
});

describe('job summary', () => {
  test('verdict, counts, table, picture, remediation, what was looked at', () => {
    const text = renderSummary(scanResult(), { blobUrl: 'https://github.com/o/r/blob/abc' });
    expect(text).toContain('Gate failed: 2 findings at level error');
    expect(text).toContain('| 2 | 0 | 1 | 1 |');
    expect(text).toContain(
      '(https://github.com/o/r/blob/abc/examples/payments/services/fraud-embedder/deployment.yaml#L11)',
    );
    expect(text).toContain('```mermaid\nflowchart LR');
    expect(text).toContain('w0 ==>|unrestricted| h1');
    expect(text).toContain('```yaml\napiVersion: cilium.io/v2');
    expect(text).toContain('Looked at 14 files');
    expect(text).not.toContain('Suppressed text');
  });
  test('callers without findings are not drawn', () => {
    expect(renderSummary(cleanResult())).not.toContain('mermaid');
  });
  test('policies stand between workload and destination', () => {
    const policy = policyRow;
    const text = renderSummary(
      scanResult({ report: { calls: [{ ...call, verdict: 'blocked', policies: [policy] }] } }),
    );
    expect(text).toMatch(/w0 --- p\d/);
    expect(text).toMatch(/p\d -\.-x\|blocked\| h\d/);
  });
  test('10,000 findings stay under the limit and the cut is stated', () => {
    const text = renderSummary(scanResult({ report: { findings: many(10_000) } }));
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1_000_000);
    expect(text).toMatch(/[\d]+ findings of 10000 left out here/);
    expect(text).toContain('Gate failed');
  });
  test('one finding with a message beyond the limit leaves the verdict', () => {
    const text = renderSummary(scanResult({ report: { findings: [finding({ message: 'x'.repeat(1_100_000) })] } }));
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1_000_000);
    expect(text).toContain('Gate failed');
  });
  test.each(HOSTILE)('%j breaks neither table, block nor page', (text) => {
    const hostile = finding({
      message: text,
      file: text,
      name: text,
      workload: { ...embedder, name: text },
      remediation: `${text.replaceAll('\n', ' ')}\n${text}`,
    });
    const page = renderSummary(
      scanResult({
        report: { findings: [hostile], calls: [{ ...call, workload: { ...embedder, name: text }, host: text }] },
      }),
      {
        blobUrl: 'https://github.com/o/r/blob/abc',
      },
    );
    const row = page.split('\n').find((line) => line.startsWith('| ❌'));
    expect(row?.replace(/\\\|/g, '').split('|')).toHaveLength(6);
    expect(page.match(/^<details>/gm)).toHaveLength(1);
    // Inside code nothing is HTML.
    expect(page.replace(/^(`{3,})\w+\n[\s\S]*?\n\1$/gm, '').replace(/(`+)[^\n]*?[^`]\1(?!`)/g, '')).not.toContain(
      '<img',
    );
    expect(page.split('```mermaid\n')[1]?.split('\n```')[0]?.replaceAll('<br/>', '')).not.toMatch(/[<`]/);
  });
});

describe('in a pull request', () => {
  test('the summary folds what was known, the comment leaves it out and says so', () => {
    const summary = renderSummary(pullResult());
    expect(summary).toContain('<summary>2 findings known before this change</summary>');
    expect(summary.indexOf('HF202')).toBeGreaterThan(summary.indexOf('known before this change</summary>'));
    const body = renderComment(pullResult(), { marker, command: 'hf-guardrails scan k8s --base abc' });
    expect(body).not.toContain('HF202');
    expect(body).toContain('of which 2 known before this change and not listed');
    expect(body).toContain('The same on a desk: `hf-guardrails scan k8s --base abc`.');
  });
  test('the picture shows the callers of this change, and the policy that it takes away', () => {
    const summary = renderSummary(pullResult());
    expect(summary).toContain('CiliumNetworkPolicy fraud-embedder-egress<br/>deleted');
    expect(summary).toMatch(/w\d+ -\.- p\d+/);
  });
  test('a policy whose file is deleted is linked in the base', () => {
    const result = pullResult();
    const gone = { ...result, removed: result.removed.map((one) => ({ ...one, isFileGone: true })) };
    const blobUrl = `https://github.com/o/r/blob/${'c'.repeat(40)}`;
    expect(renderSummary(gone, { blobUrl })).toContain(
      `/blob/${'b'.repeat(40)}/examples/payments/net/policies.yaml#L14`,
    );
    expect(renderSummary(result, { blobUrl })).toContain(
      `/blob/${'c'.repeat(40)}/examples/payments/net/policies.yaml#L14`,
    );
  });
  test('the verdict says what is new, and what applies after the merge', () => {
    expect(verdictLine(pullResult())).toBe(
      'Gate failed: 2 new findings at level error (2 known before). Not applied before the merge: .hf-guardrails.yaml, the ignore comment at examples/payments/net/chat.yaml:3 (HF104).',
    );
  });
  test('a picture that Mermaid would refuse is made smaller', () => {
    const calls = Array.from({ length: 3000 }, (_, index) => ({
      ...call,
      host: `h${index}.example.com`,
      verdict: 'blocked' as const,
      policies: [{ ...policyRow, name: `p${index}`.padEnd(60, 'é') }],
      workload: { ...embedder, name: `w${index % 12}` },
    }));
    const findings = Array.from({ length: 12 }, (_, index) =>
      finding({ workload: { ...embedder, name: `w${index}` } }),
    );
    const graph = mermaidGraph(calls, findings);
    expect(graph.length).toBeLessThan(50_000);
    expect(graph.split('\n').filter((line) => /-/.test(line)).length).toBeLessThan(500);
  });
});

describe('comment', () => {
  test('starts with the marker and holds the verdict', () => {
    const body = renderComment(scanResult(), { marker, runUrl: 'https://github.com/o/r/actions/runs/1' });
    expect(body.startsWith(marker)).toBe(true);
    expect(body).toContain('Gate failed');
    expect(body).toContain('[run](https://github.com/o/r/actions/runs/1)');
    expect(body).toContain('2 errors, 1 note, 1 suppressed');
  });
  test('shows ten findings and folds the rest', () => {
    const body = renderComment(scanResult({ report: { findings: many(30) } }), { marker });
    expect(body).toContain('<summary>20 more findings</summary>');
  });
  test.each([100, 1_000, 10_000])('%i findings fit', (count) => {
    const body = renderComment(scanResult({ report: { findings: many(count) } }), { marker });
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(body).toContain('Gate failed');
    expect(body).toContain('Looked at');
    if (count > 200) expect(body).toContain(`of ${count} left out here`);
  });
  test('the same scan gives the same body', () => {
    expect(renderComment(scanResult(), { marker })).toBe(renderComment(scanResult(), { marker }));
  });
});
