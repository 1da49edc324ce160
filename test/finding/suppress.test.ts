import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ConfigurationError } from '../../src/config/errors.ts';
import { applyBaseline, baselineEntry, parseBaseline, renderBaseline } from '../../src/finding/baseline.ts';
import { suppressionComments } from '../../src/finding/suppress-comments.ts';
import { suppress, trustedSuppressions } from '../../src/finding/suppressions.ts';
import type { Finding } from '../../src/finding/types.ts';
import { growth } from '../growth.ts';

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
  const { findings } = suppress(lines, suppressionComments('a.yaml', text), today);
  return findings.filter(({ suppressed }) => suppressed !== null).map(({ at }) => at.line);
}
const problems = (text: string, findings: readonly Finding[] = [], today: string | null = '2026-11-24') =>
  suppress(findings, suppressionComments('a.yaml', text), today).stale.map(
    ({ message, at }) => `${at.line}: ${message}`,
  );

describe('ignore comments', () => {
  test('after content: that line; on a line of its own: the next line that is no comment', () => {
    expect(silenced('a: 1\nb: 2 # hf-guardrails: ignore HF101 -- why\nc: 3')).toEqual([2]);
    expect(silenced('a: 1\n# hf-guardrails: ignore HF101 -- why\n# more\n\nb: 2\nc: 3')).toEqual([2, 3, 4, 5]);
    expect(silenced('# hf-guardrails: ignore HF101 -- why\r\nb: 2\r\nc: 3')).toEqual([1, 2]);
  });
  test('on a line of its own it speaks of the node that begins on the next', () => {
    const env =
      'env:\n  # hf-guardrails: ignore HF201 -- why\n  - name: A\n    value: x\n\n    more: y\n  - name: B\n    value: z';
    expect(silenced(env, 'HF201')).toEqual([2, 3, 4, 5, 6]);
    expect(silenced('# hf-guardrails: ignore HF201 -- why\nargs:\n- a\n- b\nnext: 1', 'HF201')).toEqual([1, 2, 3, 4]);
    const chart =
      '  {{- /* hf-guardrails: ignore HF201 -- why */}}\n  {{- if .Values.x }}\n  - name: A\n    value: x\n  {{- end }}\n  - name: B';
    expect(silenced(chart, 'HF201')).toEqual([1, 2, 3, 4]);
  });
  test('before the first line of an object it speaks of the object, before a first separator of the file', () => {
    const object = 'apiVersion: v1\nkind: Secret\nmetadata: {name: a}';
    const comment = '# hf-guardrails: ignore HF202 -- why\n';
    expect(silenced(`# head\n${comment}${object}\n---\n${object}`, 'HF202')).toEqual([1, 2, 3, 4, 5]);
    expect(silenced(`${object}\n---\n${comment}${object}`, 'HF202')).toEqual([4, 5, 6, 7, 8]);
    expect(silenced(`${comment}---\n${object}\n---\n${object}`, 'HF202')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(silenced(`{{- if .Values.on }}\n${comment}${object}\n{{- end }}`, 'HF202')).toEqual([1, 2, 3, 4, 5, 6]);
    expect(silenced(`${comment}image: a\nother: b`, 'HF202')).toEqual([1, 2]);
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
    expect(comments).toMatchObject([{ reason: 'see ADR 7', rules: ['HF101'], problem: null }]);
    const block = '{{/*\n  hf-guardrails: ignore HF101 -- why\n*/}}\na: 1\nb: 2';
    expect(silenced(block)).toEqual([2, 3, 4]);
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
  test.each([
    [
      '# hf-guardrails: ignroe HF203 -- why',
      '`hf-guardrails: ignroe` is not understood; write `hf-guardrails: ignore HF203 -- reason`',
    ],
    ['# hf-guardrail: ignore HF203 -- why', '`hf-guardrail: ignore` is not understood'],
    ['# hf-guardrail: ignore', '`hf-guardrail: ignore` is not understood'],
    ['# hf-guardrails ignore HF203', '`hf-guardrails ignore` is not understood'],
    ['# hf guardrails: ignore HF203 -- why', '`hf guardrails: ignore` is not understood'],
    ['# hf_guardrails: ignore HF203 -- why', '`hf_guardrails: ignore` is not understood'],
    ['# HF-Guardrails: Ignore HF203 -- why', 'write `hf-guardrails: ignore HF203 -- reason`'],
    ['# hf-guardrails : ignore-fiel HF203 -- why', 'there is no `ignore-fiel`'],
    ['# hf-guardrails: disable HF203 -- why', 'write `hf-guardrails: ignore HF203 -- reason`'],
    ['# hf-guardrails: ignore-next-line HF203 -- why', 'there is no `ignore-next-line`'],
    ['# hf-guardrails: ignore-line HF203 -- why', 'there is no `ignore-line`'],
    ['# hf-guardrails: HF203 -- why', '`hf-guardrails: HF203 -- why` is not understood'],
    ['#hf-guardrails:ignore', 'it names no rule'],
    ['{{/* hf-guardrails ignore HF203 -- why */}}', '`hf-guardrails ignore` is not understood'],
    ['{{/*\n  hf-guardrails: ignroe HF203 -- why\n*/}}', '`hf-guardrails: ignroe` is not understood'],
  ])('a near miss is HF904 and suppresses nothing: %s', (comment, said) => {
    const text = `${comment}\na: 1`;
    expect(problems(text)).toEqual([expect.stringContaining(said)]);
    expect(silenced(text, 'HF203')).toEqual([]);
  });
  test.each([
    '# hf-guardrails: see docs',
    '# hf-guardrails ignores HF203 here because of the chart',
    '# hf-guardrails ignore comments are explained in the README',
    '# hf-guardrails finds HF203 in this file',
    '# hf-guardrails: HF203 is expected until the store is there',
    '# hf-guardrails allows this',
    '# guardrails: allow list of the proxy',
    '# write `# hf-guardrails: ignore HF203 -- reason` here',
    '# run hf-guardrails scan --base main',
    '# hf-gateway: ignore HF203',
    '# hf-guardrails/ignore is the annotation',
    '# hf-guardrails skips charts',
  ])('a sentence is none: %s', (comment) => {
    expect(suppressionComments('a', `${comment}\na: 1`)).toEqual([]);
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
        const elsewhere = finding(1, 'HF101', { at: { file: 'b', line: 1, column: 1, endLine: 1, endColumn: 2 } });
        expect(suppress([elsewhere], suppressionComments('a', text), null).findings).toEqual([elsewhere]);
      }),
    );
  });
  test('a file full of comments costs little, and the end of reading is said', () => {
    const text = '# hf-guardrails: ignore-object HF101 -- x\n'.repeat(40_000);
    expect(suppressionComments('a', text).at(-1)?.problem).toContain('more than 1000');
    const read = (count: number): unknown =>
      suppressionComments('a', '# hf-guardrails: ignore HF101 -- x\n'.repeat(count));
    expect(growth(read, 5_000, 40_000)).toBeLessThan(40);
  });
  test('what the head adds is told from what the base has, moved lines apart', () => {
    const base = suppressionComments('a', 'a: 1 # hf-guardrails: ignore HF101 -- x');
    const head = suppressionComments(
      'a',
      'new: 1\na: 1 # hf-guardrails: ignore HF101 -- x\nb: 1 # hf-guardrails: ignore HF101 -- x',
    );
    const { trusted, added } = trustedSuppressions(head, base);
    expect([trusted.length, added.map(({ at }) => at.line)]).toEqual([1, [3]]);
    const wider = suppressionComments('a', '# hf-guardrails: ignore-file HF101 -- x\na: 1');
    expect(trustedSuppressions(wider, base).added).toHaveLength(1);
    const file = suppressionComments('b', 'a: 1 # hf-guardrails: ignore HF101 -- x');
    expect(trustedSuppressions(file, base).added).toHaveLength(1);
    expect(trustedSuppressions(file, base, new Map([['b', 'a']])).added).toEqual([]);
  });
  test('one that is moved to another object or line is one that is added', () => {
    const object = (name: string, comment = '') =>
      `${comment}apiVersion: v1\nkind: Pod\nmetadata:\n  name: ${name}\nspec:\n  ${comment}x: 1\n`;
    const comment = '# hf-guardrails: ignore HF101 -- x\n';
    const base = suppressionComments('a', `${object('one', comment)}---\n${object('two')}`);
    const moved = suppressionComments('a', `${object('one')}---\n${object('two', comment)}`);
    expect(base).toHaveLength(2);
    expect(trustedSuppressions(moved, base)).toMatchObject({ trusted: [], added: [{}, {}] });
    const reordered = suppressionComments('a', `${object('two')}---\n${object('one', comment)}`);
    expect(trustedSuppressions(reordered, base).added).toEqual([]);
  });
});

const name = ({ message }: Finding): string => `content of ${message}`;
const written = (findings: readonly Finding[], prefix: string): string =>
  renderBaseline(findings.map((one) => baselineEntry(one, prefix, name(one))));
const accepted = (findings: readonly Finding[], text: string) => {
  const result = applyBaseline(findings, parseBaseline('b', text), name);
  return [result.findings.map(({ suppressed }) => suppressed?.kind), result.stale.length];
};

describe('baseline', () => {
  test('what is written accepts what was there, and nothing else', () => {
    const before = [finding(2), finding(1, 'HF202', { message: '"quoted"' })];
    const text = written(before, 'k8s/');
    expect(parseBaseline('b', text).map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'k8s/a.yaml HF101',
      'k8s/a.yaml HF202',
    ]);
    expect(accepted([...before, finding(3)], text)).toEqual([['baseline', 'baseline', undefined], 0]);
  });
  test('entries that match nothing are stale; an empty one is valid', () => {
    expect(accepted([], written([finding(1)], ''))).toEqual([[], 1]);
    expect(parseBaseline('b', written([], ''))).toEqual([]);
  });
  test('a comment wins over the baseline', () => {
    const ignored = finding(1, 'HF101', { suppressed: { kind: 'comment', reason: 'r' } });
    expect(accepted([ignored], written([ignored], ''))).toEqual([['comment'], 0]);
  });
  test('an entry holds for a document that moved, once, and not for a copy', () => {
    const there = finding(1);
    const moved = { ...there, fingerprint: 'moved' };
    const text = written([there], '');
    expect(accepted([moved], text)).toEqual([['baseline'], 0]);
    expect(accepted([moved, { ...moved, fingerprint: 'again' }], text)).toEqual([['baseline', undefined], 0]);
    expect(accepted([there, moved], text)).toEqual([['baseline', undefined], 0]);
  });
  test('an entry does not hold for a finding that got worse', () => {
    const text = written([finding(1, 'HF102', { level: 'note' })], '');
    expect(accepted([finding(1, 'HF102', { level: 'error' })], text)).toEqual([[undefined], 0]);
    expect(accepted([finding(1, 'HF102', { level: 'note' })], text)).toEqual([['baseline'], 0]);
  });
  test('entries of other writers, without level and content, hold by fingerprint', () => {
    const text = '{"version":1,"findings":[{"fingerprint":"HF101-1"}]}';
    expect(accepted([finding(1)], text)).toEqual([['baseline'], 0]);
  });
  test('the order of findings does not matter', () => {
    expect(written([finding(1), finding(2)], '')).toBe(written([finding(2), finding(1)], ''));
  });
  test('what is wrong is said with its line', () => {
    const problem = (text: string): string => {
      try {
        parseBaseline('b.json', text);
      } catch (error) {
        return error instanceof ConfigurationError ? `${error.line}: ${error.message.split(';')[0]}` : 'another error';
      }
      return 'none';
    };
    expect(problem('{\n  "version": 2,\n  "findings": []\n}')).toBe('2: a baseline of version 2');
    expect(problem('{\n  "version": 1,\n  "findings": [\n    {"fingerprint": "a"},\n    {}\n  ]\n}')).toBe(
      '5: entry 2 has no fingerprint',
    );
    expect(problem('{\n  "version": 1,\n  "findings": [\n')).toMatch(/^[34]: no JSON$/);
    expect(problem('{"findings": []}')).toBe('1: a baseline of no version');
  });
  test.each(['', '{', '[]', '{"version":2,"findings":[]}', '{"version":1}', '{"version":1,"findings":[1]}'])(
    '%j is refused',
    (text) => {
      expect(() => parseBaseline('b.json', text)).toThrow(ConfigurationError);
    },
  );
});
