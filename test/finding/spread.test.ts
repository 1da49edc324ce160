import { expect, test } from 'vitest';
import { isWider } from '../../src/finding/spread.ts';
import type { Spread, Where } from '../../src/finding/types.ts';

/** `dev` stands for a cluster whose root has its name, `dev/app` for the root app in it, a `!` for one where the finding holds. */
function spread(text: string): { readonly spread: Spread } {
  const all = text.split(' ').map((word) => {
    const [scope = '', root = scope] = word.replace('!', '').split('/');
    return { where: { scope, root } satisfies Where, holds: word.includes('!') };
  });
  return {
    spread: {
      held: all.flatMap(({ where, holds }) => (holds ? [where] : [])),
      judged: all.map(({ where }) => where),
    },
  };
}

test.each([
  ['nothing changed', 'dev! prod', 'dev! prod', false],
  ['it holds where it was fine', 'dev! prod!', 'dev! prod', true],
  ['it moved to a cluster that was fine', 'dev prod!', 'dev! prod', true],
  ['it holds in fewer', 'dev! prod', 'dev! prod!', false],
  ['an overlay has another name', 'test! prod', 'dev! prod', false],
  ['an overlay has another name, and one that was fine breaks', 'test! prod!', 'dev! prod', true],
  ['one more overlay', 'dev! prod! test!', 'dev! prod!', true],
  ['one more overlay, which is fine', 'dev! prod! test', 'dev! prod!', false],
  ['the first overlay got a second', 'dev/dev! prod/prod!', 'default/dev!', true],
  ['the same root, now told apart by what it is judged with', 'dev/app! prod/app!', 'default/app!', false],
  ['the same root, fine with one of those before', 'dev/app! prod/app!', 'dev/app! prod/app', true],
  ['plain files that were one root are two', 'a/a!', 'default/.!', false],
  ['a third cluster shifts the names of roots', 'ap/apps eu/other us/more!', 'eu/apps us/other!', false],
])('%s', (_, now, before, expected) => {
  expect(isWider(spread(now), spread(before))).toBe(expected);
});

test('what is said of no workload is nowhere wider', () => {
  expect(isWider({}, spread('dev!'))).toBe(false);
  expect(isWider(spread('dev!'), {})).toBe(false);
});
