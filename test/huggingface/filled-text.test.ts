import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filledText } from '../../src/huggingface/filled-text.ts';

test('offsets lead back to the text as it is written', () => {
  const { text, back } = filledText('a $x b $y c', /\$(\w)/g, ([, name]) => (name === 'x' ? 'long\nvalue' : ''));
  expect(text).toBe('a long\nvalue b  c');
  expect([0, 2, 8, 13, 16].map((offset) => back?.(offset))).toEqual([0, 2, 2, 5, 10]);
  expect(filledText('a', /b/g, () => '')).toEqual({ text: 'a' });
});

test('what was not replaced keeps its place', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('$x', 'word', ' ', '$y')), (parts) => {
      const written = parts.join('');
      const { text, back = (offset) => offset } = filledText(written, /\$[xy]/g, ([one]) =>
        one === '$x' ? '' : '###',
      );
      for (const { index } of text.matchAll(/word/g)) expect(written.slice(back(index), back(index) + 4)).toBe('word');
    }),
  );
});
