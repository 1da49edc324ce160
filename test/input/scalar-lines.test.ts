import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineInScalar, sameLine } from '../../src/input/scalar-lines.ts';
import { parseYaml } from '../../src/input/yaml.ts';

/** Lines of the text (from 1) in which each word of a scalar is found. */
function linesOf(text: string, words: readonly string[]): number[] {
  const parsed = parseYaml(text);
  const document = parsed.ok ? parsed.documents[0] : undefined;
  const value = (document?.value as { a: string } | undefined)?.a ?? '';
  const range = document?.rangeOf(['a'], 'value') ?? { start: 0, end: 0 };
  return words.map((word) => {
    const { start } = lineInScalar(text, range, value, value.indexOf(word));
    return text.slice(0, start).split('\n').length;
  });
}

describe('lines of a scalar', () => {
  test('literal, folded, plain and quoted texts', () => {
    expect(linesOf('a: |\n\n  one\n    two\n\n  three\n', ['one', 'two', 'three'])).toEqual([3, 4, 6]);
    expect(linesOf('a: >-\n  one\n  two\n\n  three\n', ['one', 'two', 'three'])).toEqual([2, 3, 5]);
    expect(linesOf('a: one\n  two\n  three\n', ['one', 'two', 'three'])).toEqual([1, 2, 3]);
    expect(linesOf('a: "one\n  two\n\n  three"\n', ['one', 'two', 'three'])).toEqual([1, 2, 4]);
    expect(linesOf('a: |-2\r\n  one\r\n  two\r\n', ['one', 'two'])).toEqual([2, 3]);
  });

  test('the whole scalar where escapes hide them', () => {
    expect(linesOf('a: "one\\x20\n  two"\n', ['one', 'two'])).toEqual([1, 1]);
  });

  test('any lines of a literal text', () => {
    const line = fc.stringMatching(/^[a-z #"'-]{0,12}[a-z]$/);
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
        const named = lines.map((one, index) => `${one.trim()}${index}x`);
        const text = `a: |2\n${named.map((one) => `  ${one}\n`).join('')}`;
        expect(
          linesOf(
            text,
            named.map((_, index) => `${index}x`),
          ),
        ).toEqual(named.map((_, index) => index + 2));
      }),
    );
  });

  test('the same line of another text', () => {
    expect(sameLine('a\nb\nc', 2, 'long\n  other\nc')).toBe(7);
    expect(sameLine('a\nb', 2, 'a\n\nb')).toBeUndefined();
    expect(sameLine('a\nb', 2, 'a\n')).toBeUndefined();
  });
});
