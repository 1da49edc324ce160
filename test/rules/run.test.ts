import { describe, expect, it } from 'vitest';
import type { Cluster } from '../../src/cluster/types.ts';
import type { RawFinding } from '../../src/finding/types.ts';
import { fillIn, type Rule } from '../../src/rules/define.ts';
import { rules } from '../../src/rules/index.ts';
import { ruleMetadata } from '../../src/rules/metadata.gen.ts';
import { RuleError, runRules } from '../../src/rules/run.ts';

const place = { file: 'a.yaml', line: 1, column: 1, endLine: 1, endColumn: 2 };
const finding: RawFinding = {
  rule: 'HF101',
  level: 'error',
  confidence: 'high',
  message: 'm',
  remediation: 'r',
  workload: null,
  at: place,
  related: [],
  subject: 's',
};
const cluster = {} as Cluster;
const speaking: Rule = { id: 'HF101', run: (_, add) => add(finding) };
const throwing: Rule = {
  id: 'HF102',
  run: () => {
    throw new Error('boom');
  },
};

describe('running rules', () => {
  it('a rule that throws is a failure beside the findings of the others', () => {
    const { findings, failures } = runRules([cluster], [throwing, speaking], new Map());
    expect(findings).toEqual([finding]);
    expect(failures).toHaveLength(1);
    expect(failures[0]).toBeInstanceOf(RuleError);
    expect(failures[0]?.message).toBe('rule HF102 failed: boom');
    expect(failures[0]?.cause).toBeInstanceOf(Error);
  });

  it('what a rule was reading when it threw is masked', () => {
    const secret = `hf_${'aBcDeFgHiJ'.repeat(4).slice(0, 34)}`;
    const careless: Rule = {
      id: 'HF102',
      run: () => {
        throw new Error(`can't read ${secret}`);
      },
    };
    expect(runRules([cluster], [careless], new Map()).failures[0]?.message).toBe(
      "rule HF102 failed: can't read hf_****",
    );
  });

  it('settings switch rules off, change their level and add options to the defaults', () => {
    expect(runRules([cluster], [speaking], new Map([['HF101', { level: 'off', options: {} }]])).findings).toEqual([]);
    expect(
      runRules([cluster], [speaking], new Map([['HF101', { level: 'note', options: {} }]])).findings[0]?.level,
    ).toBe('note');
    let seen: unknown;
    const curious: Rule = {
      id: 'HF301',
      run: (_, __, context) => {
        seen = context.options;
      },
    };
    runRules([cluster], [curious], new Map([['HF301', { level: null, options: { maxAge: 'P30D' } }]]));
    expect(seen).toEqual({ maxAge: 'P30D' });
    runRules([cluster], [curious], new Map());
    expect(seen).toEqual({ maxAge: 'P90D' });
  });

  it('texts are filled in once: data that holds braces stays as it is', () => {
    expect(fillIn('{a} and {b}', { a: '{b}', b: 'x', __proto__: 'y' })).toBe('{b} and x');
    expect(fillIn('{constructor}', {})).toBe('{constructor}');
  });

  it('every rule has metadata, once', () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(ruleMetadata[id].id).toBe(id);
  });
});
