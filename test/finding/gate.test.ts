import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compared, type Identities } from '../../src/finding/compare.ts';
import { exitCodeOf } from '../../src/finding/exit-code.ts';
import { type Gated, type GateSettings, gateOf } from '../../src/finding/gate.ts';
import type { Finding } from '../../src/finding/types.ts';
import { cleanResult, gate, scanResult } from '../report/sample.ts';

const settings: GateSettings = { failOn: 'error', minConfidence: 'medium', unknown: 'report', mode: 'all' };
const one = (changes: Partial<Gated> = {}): Gated => ({
  rule: 'HF101',
  level: 'error',
  confidence: 'high',
  suppressed: null,
  new: null,
  ...changes,
});
const fails = (changes: Partial<Gated>, set: Partial<GateSettings> = {}) =>
  gateOf([one(changes)], { ...settings, ...set }).failed;

describe('gate', () => {
  test('level', () => {
    expect([fails({}), fails({ level: 'warning' }), fails({ level: 'warning' }, { failOn: 'warning' })]).toEqual([
      true,
      false,
      true,
    ]);
    expect([
      fails({ level: 'note' }, { failOn: 'warning' }),
      fails({}, { failOn: 'note' }),
      fails({}, { failOn: 'never' }),
    ]).toEqual([false, true, false]);
  });
  test('confidence', () => {
    expect([
      fails({ confidence: 'low' }),
      fails({ confidence: 'medium' }),
      fails({ confidence: 'low' }, { minConfidence: 'low' }),
    ]).toEqual([false, true, true]);
  });
  test('suppressed findings never fail it', () => {
    expect(fails({ suppressed: { kind: 'baseline', reason: '' } }, { failOn: 'note', unknown: 'fail' })).toBe(false);
  });
  test('what is new: known findings pass, and without a comparison nothing is known', () => {
    const mode = 'new';
    expect([
      fails({ new: false }, { mode }),
      fails({ new: true }, { mode }),
      fails({ new: null }, { mode }),
      fails({ new: false }),
    ]).toEqual([false, true, true, true]);
  });
  test('what could not be read fails it when asked, whatever its level', () => {
    const unread: Partial<Gated> = { rule: 'HF903', level: 'note', confidence: 'low' };
    expect([
      fails(unread),
      fails(unread, { unknown: 'fail' }),
      fails({ ...unread, rule: 'HF904' }, { unknown: 'fail' }),
    ]).toEqual([false, true, false]);
  });
  test('an input that the base could read and the head can not fails a gate on what is new', () => {
    expect(gateOf([], { ...settings, mode: 'new' }, ['a.yaml'])).toMatchObject({ failed: true, failing: 0 });
    expect(gateOf([], settings, ['a.yaml']).failed).toBe(false);
    expect(gateOf([], { ...settings, mode: 'new', failOn: 'never' }, ['a.yaml']).failed).toBe(false);
  });
  test('a stricter setting never lets more through', () => {
    const finding = fc.record<Gated>({
      rule: fc.constantFrom('HF101', 'HF901', 'HF903'),
      level: fc.constantFrom('error', 'warning', 'note'),
      confidence: fc.constantFrom('high', 'medium', 'low'),
      suppressed: fc.constantFrom(null, { kind: 'config', reason: 'r' } as const),
      new: fc.constantFrom(true, false, null),
    });
    const strictest: GateSettings = { failOn: 'note', minConfidence: 'low', unknown: 'fail', mode: 'all' };
    fc.assert(
      fc.property(
        fc.array(finding),
        fc.record<GateSettings>({
          failOn: fc.constantFrom('error', 'warning', 'note', 'never'),
          minConfidence: fc.constantFrom('high', 'medium', 'low'),
          unknown: fc.constantFrom('report', 'fail'),
          mode: fc.constantFrom('new', 'all'),
        }),
        (findings, some) => gateOf(findings, some).failing <= gateOf(findings, strictest).failing,
      ),
    );
  });
});

describe('comparison with the base', () => {
  const settled = (fingerprint: string, changes: Partial<Finding> = {}): Finding => ({
    ...one(),
    message: `message ${fingerprint}`,
    remediation: '',
    workload: null,
    at: { file: 'a', line: 1, column: 1, endLine: 1, endColumn: 2 },
    related: [],
    subject: '',
    fingerprint,
    ...changes,
  });
  const suppressed = { kind: 'comment', reason: 'r' } as const;
  const apart: Identities = {
    renamed: new Map(),
    headName: ({ fingerprint }) => `h${fingerprint}`,
    baseName: () => '',
  };
  test('marks what is new and lists what is gone', () => {
    const { findings, fixed } = compared([settled('a'), settled('b')], [settled('b'), settled('c')], apart);
    expect(findings.map(({ fingerprint, new: fresh }) => [fingerprint, fresh])).toEqual([
      ['a', true],
      ['b', false],
    ]);
    expect(fixed).toEqual([{ fingerprint: 'c', message: 'message c' }]);
  });
  test('what the base suppressed is neither new nor fixed', () => {
    const base = [settled('a', { suppressed }), settled('b', { suppressed })];
    const { findings, fixed } = compared([settled('a')], base, apart);
    expect([findings[0]?.new, fixed]).toEqual([false, []]);
  });
  test('what got worse is new: a higher level, or sure where it was a guess', () => {
    const isNew = (now: Partial<Finding>, before: Partial<Finding>) =>
      compared([settled('a', now)], [settled('a', before)], apart).findings[0]?.new;
    expect([isNew({ level: 'error' }, { level: 'warning' }), isNew({ level: 'note' }, { level: 'error' })]).toEqual([
      true,
      false,
    ]);
    expect([isNew({}, { confidence: 'low' }), isNew({}, { confidence: 'medium' })]).toEqual([true, false]);
  });
  test('a renamed file and a moved document make nothing new, a second one does', () => {
    const at = (file: string) => ({ at: { file, line: 1, column: 1, endLine: 1, endColumn: 2 } });
    const renamed = compared([settled('x', at('new'))], [settled('y', at('old'))], {
      ...apart,
      renamed: new Map([['new', 'old']]),
    });
    expect([renamed.findings[0]?.new, renamed.fixed]).toEqual([false, []]);
    const same = { renamed: new Map(), headName: () => 'c', baseName: () => 'c' };
    const moved = compared([settled('x'), settled('z')], [settled('y')], same);
    expect([moved.findings.map((one) => one.new), moved.fixed]).toEqual([[false, true], []]);
  });
});

describe('exit code', () => {
  test.each([
    [0, cleanResult()],
    [1, scanResult()],
    [
      3,
      scanResult({
        report: { findings: [], summary: { ...cleanResult().report.summary, documents: 0 } },
        gate: gate({ failed: false }),
      }),
    ],
    [4, scanResult({ failures: ['a rule threw'] })],
  ])('%i', (code, result) => expect(exitCodeOf(result)).toBe(code));
  test('a folder of unreadable manifests is not "nothing to scan"', () => {
    const summary = { ...cleanResult().report.summary, documents: 0 };
    expect(exitCodeOf(scanResult({ report: { summary }, gate: gate({ failed: false }) }))).toBe(0);
  });
});
