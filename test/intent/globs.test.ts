import fc from 'fast-check';
import { minimatch } from 'minimatch';
import { describe, expect, it, test } from 'vitest';
import { compileGlob, compileGlobs } from '../../src/intent/globs.ts';
import { growth } from '../growth.ts';

// minimatch is made for paths, where `.` and `..` are folders: no id has such a part.
const name = fc
  .string({ unit: fc.constantFrom('a', 'b', '-', '.', '1', '*'), minLength: 1, maxLength: 4 })
  .filter((one) => !/^[.*]*$/.test(one));
const text = fc
  .array(
    name.map((one) => one.replaceAll('*', 'a')),
    { minLength: 1, maxLength: 3 },
  )
  .map((parts) => parts.join('/'));
const part = fc.oneof(name, fc.constantFrom('**', '?a', '[ab]', '[!a]*', '[a-b]?', '*', '{a,b}*', 'a{b,.1}'));
const glob = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));

describe('globs', () => {
  it('match what minimatch matches', () => {
    fc.assert(
      fc.property(glob, text, (pattern, id) => {
        expect(compileGlob(pattern)(id)).toBe(
          minimatch(id, pattern, { dot: true, nonegate: true, nocomment: true, noext: true }),
        );
      }),
      { numRuns: 5000 },
    );
  });

  test.each([
    ['meta-llama/Llama-3.*-Instruct', 'meta-llama/Llama-3.1-8B-Instruct', true],
    ['meta-llama/*', 'meta-llama/Llama-3.1-8B/x', false],
    ['*', 'org/name', false],
    ['*/*', 'org/name', true],
    ['**', 'datasets/org/name', true],
    ['org/name', 'Org/name', false],
    ['*.llm.svc.cluster.local', 'tgi.llm.svc.cluster.local', true],
    ['*.endpoints.huggingface.cloud', 'x.eu-west-1.aws.endpoints.huggingface.cloud', true],
    ['*.hf.space', 'hf.space', false],
    ['(a|b)+', '(a|b)+', true],
    ['[', '[', true],
    ['{', '{', true],
    ['[]', '[]', true],
    ['a\\*', 'ab', false],
  ])('%s and %s: %s', (pattern, id, expected) => {
    expect(compileGlob(pattern)(id)).toBe(expected);
  });

  it('a removal only removes, wherever it stands', () => {
    fc.assert(
      fc.property(fc.array(glob, { minLength: 1, maxLength: 3 }), glob, text, (globs, removed, id) => {
        const without = compileGlobs(globs).matches(id);
        for (const order of [
          [...globs, `!${removed}`],
          [`!${removed}`, ...globs],
        ])
          expect(compileGlobs(order).matches(id)).toBe(without && !compileGlob(removed)(id));
      }),
    );
  });

  it('only a plain ** stands for what is not known', () => {
    expect([['**'], ['*/*'], ['**', '!a/b'], ['a', '**']].map((globs) => compileGlobs(globs).isAnything)).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  it('takes no longer than glob times text', () => {
    const pattern = `${'*a'.repeat(90)}b`;
    expect(growth((size) => compileGlob(pattern)('a'.repeat(size)), 500, 4000)).toBeLessThan(16);
  });
});
