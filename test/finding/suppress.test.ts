import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ConfigurationError } from '../../src/config/errors.ts';
import { applyBaseline, parseBaseline, renderBaseline } from '../../src/finding/baseline.ts';
import { suppressByComments, suppressionComments, trustedComments } from '../../src/finding/suppress-comments.ts';
import type { Finding } from '../../src/finding/types.ts';

const finding = (line: number, rule = 'HF101', changes: Partial<Finding> = {}): Finding => ({
  rule,
  level: 'error',
  confidence: 'high',
  message: `m${line}`,
  remediation: '',
  workload: null,
  at: { file: 'a.yaml', line, column: 1, endLine: line, endColumn: 2 },
  related: [],
  subject: '',
  fingerprint: `${rule}-${line}`,
  suppressed: null,
  new: null,
  ...changes,
});

/** Lines on which a finding of the rule would be suppressed. */
function silenced(text: string, rule = 'HF101', today: string | null = '2026-11-24'): number[] {
  const lines = text.split('\n').map((_, index) => finding(index + 1, rule));
  const { findings } = suppressByComments(lines, suppressionComments('a.yaml', text), today);
  return findings.filter(({ suppressed }) => suppressed !== null).map(({ at }) => at.line);
}
const problems = (text: string, findings: readonly Finding[] = [], today: string | null = '2026-11-24') =>
  suppressByComments(findings, suppressionComments('a.yaml', text), today).stale.map(
    ({ message, at }) => `${at.line}: ${message}`,
  );

describe('ignore comments', () => {
  test('after content: that line; on a line of its own: the next line that is no comment', () => {
    expect(silenced('a: 1\nb: 2 # hf-guardrails: ignore HF101 -- why\nc: 3')).toEqual([2]);
    expect(silenced('a: 1\n# hf-guardrails: ignore HF101 -- why\n# more\n\nb: 2\nc: 3')).toEqual([2, 3, 4, 5]);
    expect(silenced('# hf-guardrails: ignore HF101 -- why\r\nb: 2\r\nc: 3')).toEqual([1, 2]);
  });
  test('object: its document; file: all of it', () => {
    const text = 'a: 1\n---\n# hf-guardrails: ignore-object HF101 -- why\nb: 2\nc: 3\n---\nd: 4';
    expect(silenced(text)).toEqual([2, 3, 4, 5]);
    expect(silenced(text.replace('-object', '-file'))).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });
  test('several rules, and only those', () => {
    const text = 'a: 1 # hf-guardrails: ignore HF101, HF102 HF103 -- why';
    expect([
      silenced(text, 'HF101'),
      silenced(text, 'HF102'),
      silenced(text, 'HF103'),
      silenced(text, 'HF104'),
    ]).toEqual([[1], [1], [1], []]);
  });
  test('the end date is the last day', () => {
    const text = 'a: 1 # hf-guardrails: ignore HF101 until=2026-11-24 -- why';
    expect([silenced(text), silenced(text, 'HF101', '2026-11-25'), silenced(text, 'HF101', null)]).toEqual([
      [1],
      [],
      [1],
    ]);
  });
  test('the reason is kept; a template comment works too', () => {
    const comments = suppressionComments('a', '{{- /* hf-guardrails: ignore HF101 -- see ADR 7 */ -}}\na: 1');
    expect(comments).toMatchObject([{ reason: 'see ADR 7', rules: ['HF101'], from: 1, to: 2, problem: null }]);
  });
  test('what suppresses nothing is HF904, and suppresses nothing', () => {
    expect(problems('# hf-guardrails: ignore HF101\na: 1', [finding(2)])).toEqual([
      '1: This suppression of HF101 suppresses nothing: it has no reason after `--`.',
    ]);
    expect(silenced('# hf-guardrails: ignore HF101\na: 1')).toEqual([]);
    expect(problems('# hf-guardrails: ignore -- x\na: 1')[0]).toContain('it names no rule');
    expect(problems('# hf-guardrails: ignore HF101 until=soon -- x\na: 1')[0]).toContain(
      '`until=soon` is not of the form',
    );
    expect(problems('# hf-guardrails: ignore HF101 until=2026-13-45 -- x\na: 1')[0]).toContain('is not of the form');
    expect(problems('# hf-guardrails: ignore HF101 until=2026-01-01 -- x\na: 1', [finding(2)])[0]).toContain(
      'it ended on 2026-01-01',
    );
    expect(problems('# hf-guardrails: ignore HF101 -- x\na: 1')[0]).toContain('there is no such finding');
    expect(problems('# hf-guardrails: ignore HF101 -- x\na: 1', [finding(2)])).toEqual([]);
  });
  test('other comments and annotations of ours are none', () => {
    expect(suppressionComments('a', 'x: 1 # hf-guardrails: see docs\nhf-guardrails/rotated-at: "2026-01-01"')).toEqual(
      [],
    );
  });
  test('arbitrary text never throws, and a comment never reaches outside its file', () => {
    const piece = fc.constantFrom(
      '# hf-guardrails: ignore',
      '-object',
      '-file',
      ' HF101',
      ' until=2026-01-01',
      ' -- x',
      '\n',
      '---\n',
      '/* ',
      ' */',
      '\r\n',
      'a: 1',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const count = text.split('\n').length;
        for (const { from, to } of suppressionComments('a', text)) {
          expect(from).toBeGreaterThanOrEqual(1);
          expect(to).toBeGreaterThanOrEqual(from);
          expect(to).toBeLessThanOrEqual(count + 1);
        }
      }),
    );
  });
  test('a file full of comments costs little, and the end of reading is said', () => {
    const text = '# hf-guardrails: ignore-object HF101 -- x\n'.repeat(40_000);
    const start = performance.now();
    expect(suppressionComments('a', text).at(-1)?.problem).toContain('more than 1000');
    expect(performance.now() - start).toBeLessThan(5_000);
  });
  test('what the head adds is told from what the base has, moved lines apart', () => {
    const base = suppressionComments('a', 'a: 1 # hf-guardrails: ignore HF101 -- x');
    const head = suppressionComments(
      'a',
      'new: 1\na: 1 # hf-guardrails: ignore HF101 -- x\nb: 1 # hf-guardrails: ignore HF101 -- x',
    );
    const { trusted, added } = trustedComments(head, base);
    expect([trusted.length, added.map(({ at }) => at.line)]).toEqual([1, [3]]);
    const wider = suppressionComments('a', '# hf-guardrails: ignore-file HF101 -- x\na: 1');
    expect(trustedComments(wider, base).added).toHaveLength(1);
  });
});

const written = (findings: readonly Finding[], prefix: string): string =>
  renderBaseline(
    findings.map((one) => ({ ...one, file: one.at.file })),
    prefix,
  );

describe('baseline', () => {
  test('what is written accepts what was there, and nothing else', () => {
    const before = [finding(2), finding(1, 'HF202', { message: '"quoted"' })];
    const baseline = parseBaseline('b.json', written(before, 'k8s/'));
    expect(baseline.map(({ file, rule }) => `${file} ${rule}`)).toEqual(['k8s/a.yaml HF101', 'k8s/a.yaml HF202']);
    const { findings, stale } = applyBaseline([...before, finding(3)], baseline);
    expect(findings.map(({ suppressed }) => suppressed?.kind)).toEqual(['baseline', 'baseline', undefined]);
    expect(stale).toEqual([]);
  });
  test('entries that match nothing are stale; an empty one is valid', () => {
    expect(applyBaseline([], parseBaseline('b', written([finding(1)], ''))).stale).toHaveLength(1);
    expect(parseBaseline('b', written([], ''))).toEqual([]);
  });
  test('a comment wins over the baseline, and is not written into it', () => {
    const ignored = finding(1, 'HF101', { suppressed: { kind: 'comment', reason: 'r' } });
    expect(parseBaseline('b', written([ignored], ''))).toEqual([]);
  });
  test('the order of findings does not matter', () => {
    expect(written([finding(1), finding(2)], '')).toBe(written([finding(2), finding(1)], ''));
  });
  test.each(['', '{', '[]', '{"version":2,"findings":[]}', '{"version":1}', '{"version":1,"findings":[1]}'])(
    '%j is refused',
    (text) => {
      expect(() => parseBaseline('b.json', text)).toThrow(ConfigurationError);
    },
  );
});
