import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ScanResult } from '../../src/finding/result.ts';
import { createCheckRun } from '../../src/github/check-run.ts';
import { runContext } from '../../src/github/context.ts';
import { openRequest } from '../../src/github/request.ts';
import { commentMarker } from '../../src/github/sticky-comment.ts';
import { renderComment } from '../../src/report/comment.ts';
import { renderReport } from '../../src/report/formats.ts';
import { renderGithub } from '../../src/report/github.ts';
import { byChange } from '../../src/report/order.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { type Mock, startMock } from '../github/mock.ts';
import { intruders, rendered } from './markdown-page.ts';
import { sampleRules, tainted } from './pull-sample.ts';
import { HOSTILE } from './sample.ts';

/** A node with its label, an edge, or the colour of edges. */
const GRAPH_LINE =
  /^(?:flowchart LR| {2}[whp]\d+(?:\["[^"[\]<>`]*"\]|\("[^"()<>`]*"\)|\{\{"[^"{}<>`]*"\}\})| {2}[whp]\d+ \S+(?:\|[a-zA-Z ]+\|)? [whp]\d+| {2}linkStyle [\d,]+ stroke:#[0-9a-f]{6}| {2}classDef deleted stroke:#8c959f,stroke-dasharray:4 4| {2}class p\d+(?:,p\d+)* deleted)$/;

const blobUrl = `https://github.com/o/r/blob/${'c'.repeat(40)}`;
const marker = commentMarker('scan');
const comment = (result: ScanResult): string =>
  renderComment(result, {
    marker,
    blobUrl,
    runUrl: 'https://github.com/o/r/actions/runs/5',
    command: `hf-guardrails scan '${result.report.root}'`,
  });

describe.each(HOSTILE)('%j', (text) => {
  const result = tainted(text);
  const harmless = tainted(text.replace(/[^\n]/g, 'x'));

  test('annotations: the same commands as from a harmless name, and no other', () => {
    const commands = (one: ScanResult): string[] =>
      renderGithub(one)
        .split('\n')
        .flatMap((line) => /^\s*((?:::|##\[)[a-z]+ ?)/.exec(line)?.[1] ?? []);
    expect(commands(result)).toEqual(commands(harmless));
    expect(renderGithub(result).split('\n')).toHaveLength(renderGithub(harmless).split('\n').length);
    for (const line of renderGithub(result).split('\n'))
      if (line.startsWith('::'))
        expect(line.slice(0, line.indexOf('::', 2))).toMatch(/^::error (?:[a-zA-Z]+=[^:,]*,?)+$/);
  });
  test('job summary and comment: no element, link, mention or reference but ours', () => {
    for (const page of [
      renderSummary(result, { blobUrl }),
      comment(result),
      renderReport('markdown', result, { rules: [] }),
    ]) {
      const html = rendered(page.startsWith(marker) ? page.slice(marker.length) : page);
      expect(intruders(html)).toEqual([]);
      expect(html.match(/<tr>/g)?.length).toBe(
        rendered(page === comment(result) ? comment(harmless) : renderSummary(harmless, { blobUrl })).match(/<tr>/g)
          ?.length,
      );
    }
  });
  test('comment: the marker stands at its start and nowhere else', () => {
    expect(comment(result).startsWith(`${marker}\n`)).toBe(true);
    expect(rendered(comment(result)).match(/<!--/g)).toHaveLength(1);
  });
  test('picture: labels of a small alphabet', () => {
    const graph = /```mermaid\n([\s\S]*?)\n```/.exec(renderSummary(result))?.[1]?.split('\n') ?? [];
    expect(graph.length).toBeGreaterThan(5);
    for (const line of graph) expect(line.replaceAll('<br/>', ' ')).toMatch(GRAPH_LINE);
  });
  test('SARIF: no link of its own, no scheme in a path, nothing hidden', () => {
    const sarif = JSON.parse(renderReport('sarif', result, { rules: sampleRules, category: text }));
    for (const one of sarif.runs[0].results) {
      const links = [...one.message.text.replace(/\\[[\]\\]/g, '').matchAll(/\]\(([^)]*)\)/g)].map((match) => match[1]);
      expect(links.every((link) => /^\d+$/.test(link ?? ''))).toBe(true);
      expect(one.locations[0].physicalLocation.artifactLocation.uri).not.toMatch(/[:\s<>"`\\]|^\//);
      expect(one.message.text).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    }
  });
  test('terminal: no control or bidirectional character', () => {
    expect(renderReport('text', result, { rules: [], showSuppressed: true })).not.toMatch(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/,
    );
  });
  test('JSON for other tools parses and shows every character', () => {
    for (const format of ['json', 'gitlab'] as const) {
      const json = renderReport(format, result, { rules: [] });
      expect(() => JSON.parse(json)).not.toThrow();
      expect(json).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    }
  });
});

describe('check run', () => {
  let mock: Mock;
  beforeEach(async () => {
    mock = await startMock();
  });
  afterEach(() => mock.close());
  test.each(HOSTILE)('%j: taken, with plain titles and messages', async (text) => {
    const result = tainted(text);
    const request = await openRequest(
      runContext({ GITHUB_REPOSITORY: 'o/r', GITHUB_API_URL: mock.url }, null),
      't',
      async () => {},
    );
    await createCheckRun(request, result, {
      name: 'n',
      headSha: 'c'.repeat(40),
      summary: renderSummary(result),
      findings: byChange(result).own,
    });
    expect(mock.seen.map(({ status }) => status)).toEqual([201]);
    const output = mock.seen[0]?.body['output'];
    const { annotations, title } = output as { annotations: Record<string, string>[]; title: string };
    for (const line of [
      title,
      ...annotations.flatMap(({ title: one, message, path }) => [
        one ?? '',
        ...(message ?? '').split('\n'),
        path ?? '',
      ]),
    ])
      expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  });
});

test('pieces of all of them in any order: nothing escapes into Markdown', () => {
  const piece = fc.oneof(
    fc.constantFrom(...HOSTILE),
    fc.constantFrom('\n', '`', '|', '\\', '<', '>', '[', ']', '(', ')', '@a', '#1', ' ', '*', '_', '&', '~'),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (parts) => {
      const result = tainted(parts.join(''));
      expect(intruders(rendered(renderSummary(result, { blobUrl })))).toEqual([]);
      expect(intruders(rendered(comment(result).slice(marker.length)))).toEqual([]);
    }),
    { numRuns: 30 },
  );
});
