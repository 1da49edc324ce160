import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { substitute } from '../../../src/render/gitops/substitute.ts';

const V = '$';
const filled = (text: string, values: Readonly<Record<string, string>> = {}, keep = false) =>
  substitute(text, (name) => values[name] ?? null, keep);

describe('substitution as Flux does it', () => {
  test.each([
    ['plain', `a ${V}{X} b`, { X: '1' }, 'a 1 b'],
    ['twice', `${V}{X}${V}{X}`, { X: '1' }, '11'],
    ['without braces', `${V}X`, { X: '1' }, `${V}X`],
    ['a lone dollar sign', `a${V} b${V}`, {}, `a${V} b${V}`],
    ['escaped', `${V}${V}{X} ${V}{X}`, { X: '1' }, `${V}{X} 1`],
    ['nothing has it', `a${V}{X}b`, {}, 'ab'],
    ['default with :=', `${V}{X:=d}`, {}, 'd'],
    ['default with :-', `${V}{X:-d}`, {}, 'd'],
    ['default for an empty value', `${V}{X:=d}`, { X: '' }, 'd'],
    ['default not used', `${V}{X:=d}`, { X: 'x' }, 'x'],
    ['= is a default too', `${V}{X=d}`, {}, 'd'],
    [':+ is a default too', `${V}{X:+d}`, {}, 'd'],
    ['a default with spaces and colons', `${V}{X:=http://a b:80}`, {}, 'http://a b:80'],
    ['a default in a default', `${V}{X:=a-${V}{Y:=b}-c}`, {}, 'a-b-c'],
    ['length', `${V}{#X}`, { X: 'abc' }, '3'],
    ['cases', `${V}{X^}${V}{X^^}${V}{Y,}${V}{Y,,}`, { X: 'ab', Y: 'AB' }, 'AbABaBab'],
    ['part', `${V}{X:2} ${V}{X:1:2} ${V}{X:9}`, { X: 'abcd' }, 'cd bc '],
    ['replaced once, everywhere', `${V}{X/a/b} ${V}{X//a/b}`, { X: 'aa' }, 'ba bb'],
    ['replaced at the start, at the end', `${V}{X/#a/b} ${V}{X/%a/b}`, { X: 'aca' }, 'bca acb'],
    ['an escaped slash', `${V}{X//\\//-}`, { X: 'a/b/c' }, 'a-b-c'],
    ['deleted', `${V}{X/./}`, { X: 'a.b' }, 'ab'],
    ['shortest start, longest start', `${V}{X#*/} ${V}{X##*/}`, { X: 'a/b/c' }, 'b/c c'],
    ['shortest end, longest end', `${V}{X%.*} ${V}{X%%.*}`, { X: 'a.b.c' }, 'a.b a'],
    ["a replacement isn't a pattern", `${V}{X/a/b}`, { X: 'a$&' }, 'b$&'],
  ])('%s', (_, text, values, expected) => {
    expect(filled(text, values)).toMatchObject({ text: expected, problem: null });
  });

  test('names without a value are told once; one with a default is not', () => {
    expect(filled(`${V}{A} ${V}{B:=x} ${V}{A} ${V}{#C}`).missing).toEqual(['A', 'C']);
  });

  test('where values may be missing, what stands there stays', () => {
    expect(filled(`${V}{A} ${V}{B:=x} ${V}{C^^}`, {}, true).text).toBe(`${V}{A} x ${V}{C^^}`);
  });

  test.each([
    ['no name', `${V}{}`],
    ['a name that is none', `${V}{a-b`],
    ['not closed', `a ${V}{X`],
    ['not closed after a default', `${V}{X:=a`],
    ['a dot', `${V}{a.b}`],
  ])('%s: the text stays and the problem is told', (_, text) => {
    const { text: result, problem } = filled(text, { X: '1' });
    expect(result).toBe(text);
    expect(problem).not.toBeNull();
  });

  test('never throws, and text without a dollar sign stays', () => {
    const part = fc.constantFrom('${', '}', ':=', 'X', '$', '/', '#', '%', '\\', 'a', '*', '^', '\n');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const { text, problem } = filled(parts.join(''), { X: '1' });
        expect(typeof text).toBe('string');
        if (problem !== null) expect(text).toBe(parts.join(''));
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => filled(text.replaceAll('$', '')).text === text.replaceAll('$', '')));
  });

  test('linear in the number of expressions', () => {
    const text = `${V}{X:=a}${V}{Y%%*b}`.repeat(50_000);
    expect(filled(text, { Y: 'ab' }).text).toBe('a'.repeat(50_000));
  });

  test('nested beyond bounds is refused', () => {
    expect(filled(`${`${V}{X:=`.repeat(50)}a${'}'.repeat(50)}`).problem).toContain('too deep');
  });
});
