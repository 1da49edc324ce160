import { describe, expect, test } from 'vitest';
import { isActive, type RuleMetadata } from '../../src/finding/rule-metadata.ts';
import { FORMATS, renderReport } from '../../src/report/formats.ts';
import { renderHtml } from '../../src/report/html.ts';
import { ruleMetadata } from '../../src/rules/metadata.gen.ts';
import { call, embedder, finding, HOSTILE, scanResult } from './sample.ts';

/** Names of all tags, in order; a quick reader that knows no escapes, so that an unescaped `<` shows. */
const tagsOf = (html: string) => [...html.matchAll(/<\/?([a-z!][a-z0-9]*)/gi)].map((match) => match[0]);

describe('HTML report', () => {
  test('holds verdict, chain, findings, suppressed ones with reason, and asks nothing of the network', () => {
    const html = renderHtml(scanResult());
    expect(html).toContain('Gate failed');
    expect(html).toContain('<td>no policy selects this workload</td>');
    expect(html).toContain(
      'static-secret: env of container embedder from Secret payments/fraud-embedder-hf, key token',
    );
    expect(html).toContain(
      '<code>examples/payments/services/fraud-embedder/deployment.yaml:10</code> secretKeyRef: fraud-embedder-hf',
    );
    expect(html).toContain('reviewed in March');
    expect(html).not.toMatch(/https?:|<script|<link|url\(/);
  });
  test('names for each finding and in a table what its rule supports', () => {
    const rules = Object.values<RuleMetadata>(ruleMetadata).filter(isActive);
    const html = renderHtml(scanResult(), { rules });
    expect(html).toContain('<small>Supports SOC 2: CC6.1');
    expect(html).toMatch(
      /<td>SOC 2<\/td><td>CC6\.1<\/td><td>HF101, [^<]*<\/td><td><span class="tag error">3 findings<\/span>/,
    );
    expect(html).toContain('HF602');
    const planned = rules.map((rule) => (rule.id === 'HF602' ? { ...rule, planned: true as const } : rule));
    expect(renderHtml(scanResult(), { rules: planned.filter(isActive) })).not.toContain('HF602');
    expect(renderHtml(scanResult())).not.toContain('Supports');
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
