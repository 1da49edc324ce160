import { describe, expect, test } from 'vitest';
import { FORMATS, renderReport } from '../../src/report/formats.ts';
import { renderHtml } from '../../src/report/html.ts';
import { call, embedder, finding, HOSTILE, scanResult } from './sample.ts';

/** Names of all tags, in order; a quick reader that knows no escapes, so that an unescaped `<` shows. */
const tagsOf = (html: string) => [...html.matchAll(/<\/?([a-z!][a-z0-9]*)/gi)].map((match) => match[0]);

describe('HTML report', () => {
  test('holds verdict, chain, findings, suppressed ones with reason, and asks nothing of the network', () => {
    const html = renderHtml(scanResult());
    expect(html).toContain('Gate failed');
    expect(html).toContain('<td>Deployment payments/fraud-embedder</td><td>fraud-embedder</td><td>none</td>');
    expect(html).toContain('<td>static-secret (fraud-embedder-hf)</td>');
    expect(html).toContain('reviewed in March');
    expect(html).not.toMatch(/https?:|<script|<link|url\(/);
  });
  test.each(HOSTILE)('%j adds no tag and no attribute', (text) => {
    const result = (value: string) =>
      scanResult({
        report: {
          root: value,
          findings: [
            finding({
              message: value,
              name: value,
              file: value,
              fingerprint: value,
              remediation: `${value}\n${value}`,
              related: [{ file: value, line: 1, message: value }],
            }),
          ],
          calls: [
            { ...call, host: value, model: value, workload: { ...embedder, name: value, serviceAccount: value } },
          ],
        },
        trustNotes: [value],
      });
    // The same page with a harmless name that has as many line ends.
    expect(tagsOf(renderHtml(result(text)))).toEqual(tagsOf(renderHtml(result(text.replace(/[^\n]/g, 'x')))));
  });
});

test.each(FORMATS)('--format %s gives something that ends with a line end', (format) => {
  const text = renderReport(format, scanResult(), { rules: [] });
  expect(text.length).toBeGreaterThan(100);
  expect(text.endsWith('\n')).toBe(true);
});
