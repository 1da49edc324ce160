import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { conditionsOf, type Provided, tightened } from '../../src/intent/conditions.ts';

const at = (line: number) => () => line;
const merged = (common: Provided, own: Provided) => tightened(conditionsOf(common, at(1)), conditionsOf(own, at(9)));
const one = (common: Provided, own: Provided) => merged(common, own).conditions[0];

describe('an intent can only tighten what its file asks for', () => {
  test.each<[Provided, Provided, object]>([
    [
      { token: { from: ['store', 'keyless'] } },
      { token: { from: ['keyless', 'none'] } },
      { value: ['keyless'], line: 9 },
    ],
    [{ token: { maxAge: 'P90D' } }, { token: { maxAge: 'P30D' } }, { value: 'P30D', line: 9 }],
    [{ token: { maxAge: 'P4W' } }, { token: { maxAge: 'P1M' } }, { value: 'P4W', line: 1 }],
    [{ token: { maxAge: 'P1Y2M' } }, { token: { maxAge: 'P400D' } }, { value: 'P400D', line: 9 }],
    [{ token: { exclusive: true } }, { token: { exclusive: false } }, { kind: 'token.exclusive', line: 1 }],
    [{ token: { chain: 'asserted' } }, { token: { chain: 'proved' } }, { value: 'proved', line: 9 }],
    [{ token: { chain: 'proved' } }, { token: { chain: 'asserted' } }, { value: 'proved', line: 1 }],
    [{ audit: 'sni' }, { audit: 'dns' }, { value: 'sni', line: 1 }],
    [{ audit: 'dns' }, { audit: 'http' }, { value: 'http', line: 9 }],
    [{ region: ['eu-*'] }, { region: ['eu-west-1', 'us-east-1'] }, { value: ['eu-west-1'] }],
    [{ region: ['eu-west-*', 'us-*'] }, { region: ['eu-*', '!eu-west-9'] }, { value: ['eu-west-*', '!eu-west-9'] }],
    [{ revision: 'pinned' }, { revision: 'any' }, { kind: 'revision', line: 1 }],
    [{ private: true }, { private: false }, { kind: 'private', line: 1 }],
    [{ data: 'internal' }, { data: 'internal' }, { value: 'internal' }],
  ])('%j and %j', (common, own, expected) => {
    expect(one(common, own)).toMatchObject(expected);
    expect(merged(common, own).contradictions).toEqual([]);
  });

  test.each<[Provided, Provided]>([
    [{ token: { from: ['store'] } }, { token: { from: ['none'] } }],
    [{ region: ['eu-*'] }, { region: ['us-*'] }],
    [{ data: 'internal' }, { data: 'confidential' }],
  ])('%j and %j contradict each other', (common, own) => {
    expect(merged(common, own).contradictions).toMatchObject([{ line: 9, other: 1 }]);
  });

  it('what says nothing asks for nothing', () => {
    expect(
      conditionsOf({ private: false, offline: false, egressIP: false, revision: 'any', token: {} }, at(1)),
    ).toEqual([]);
  });

  it('keeps every kind that either asks for, and no more', () => {
    const flag = fc.record(
      {
        private: fc.boolean(),
        offline: fc.boolean(),
        egressIP: fc.boolean(),
        revision: fc.constantFrom('any' as const, 'pinned' as const),
      },
      { requiredKeys: [] },
    );
    const kinds = (provided: Provided): Set<string> => new Set(conditionsOf(provided, at(1)).map(({ kind }) => kind));
    fc.assert(
      fc.property(flag, flag, (common, own) => {
        const both = merged(common as Provided, own as Provided).conditions.map(({ kind }) => kind);
        expect(new Set(both)).toEqual(new Set([...kinds(common as Provided), ...kinds(own as Provided)]));
      }),
    );
  });
});
