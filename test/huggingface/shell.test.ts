import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeIndex, readShell, shellTextIndex } from '../../src/huggingface/shell.ts';
import { growth } from '../growth.ts';

const words = (text: string) => readShell(text).commands.map((command) => command.map((word) => word.text));

describe('words of a shell text', () => {
  test.each([
    ['a b  c', [['a', 'b', 'c']]],
    ['a; b && c | d', [['a'], ['b'], ['c'], ['d']]],
    [`a "b c" 'd $e'f`, [['a', 'b c', 'd $ef']]],
    ['a \\\n  b', [['a', 'b']]],
    ['a # b\nc#d', [['a'], ['c#d']]],
    ['a "unclosed b', [['a', 'unclosed b']]],
    ['$(x y) ${z', [['$(x y)', '${z']]],
    ['a <<EOF\nb c\nEOF\nd', [['a'], ['d']]],
    ["sh <<'E'\nb c\nE\nd", [['sh'], ['b', 'c'], ['d']]],
    ['a <<EOF\nb', [['a']]],
    ['a <<<text', [['a', '<<<text']]],
    ['', []],
  ])('%j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('here-documents keep their place and their reader', () => {
    const text = 'x\ncat > f <<-EOF | tee g\n\tone\n\tEOF\ny';
    const [document] = readShell(text).documents;
    expect(document?.reader).toBe('cat');
    expect(text.slice(document?.start, document?.end)).toBe('\tone\n');
  });

  test('plain words come back as written, wherever they stand', () => {
    const word = fc.stringMatching(/^[\w./:=-]{1,12}$/);
    fc.assert(
      fc.property(fc.array(fc.array(word, { minLength: 1, maxLength: 6 }), { maxLength: 6 }), (commands) => {
        expect(words(commands.map((command) => command.join(' ')).join('\n'))).toEqual(commands);
      }),
    );
  });

  test('any text is read: offsets lie in it and rise within a command', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...`ab '"\\\n$(){};|&#<>-E`), maxLength: 200 }), (text) => {
        for (const command of readShell(text).commands) {
          const offsets = command.map(({ offset }) => offset);
          expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
          for (const offset of offsets) expect(offset).toBeLessThan(text.length);
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each(['"', "'", '$(', '${', '<<E\n', '\\', 'a ', '(', 'sh <<E\n', '# \n', 'A=1 '])(
    'time is linear in %j',
    (part) => {
      const read = (length: number): unknown => readShell(part.repeat(Math.floor(length / part.length)));
      expect(growth(read, 25_000, 200_000)).toBeLessThan(40);
    },
  );
});

test.each([
  [['sh', '-c', 'x'], 2],
  [['/bin/bash', '-lc', '--', 'x'], 3],
  [['bash', '-euxo', 'pipefail', '-c', 'x'], 4],
  [['bash', '-e', '-o', 'pipefail', '-c', 'x'], 5],
  [['sh', 'file.sh'], -1],
  [['sh', '-c'], -1],
])('the text that %j hands to a shell', (command, index) => {
  expect(shellTextIndex(command)).toBe(index);
});

test.each([
  [['python', '-c', 'x'], 2],
  [['/usr/bin/python3.11', '-u', '-c', 'x'], 3],
  [['node', '-e', 'x'], 2],
  [['python', '-m', 'x'], -1],
])('the code that %j hands to an interpreter', (command, index) => {
  expect(codeIndex(command)).toBe(index);
});
