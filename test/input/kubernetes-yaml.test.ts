import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json, Path } from '../../src/finding/json.ts';
import { decodeText } from '../../src/input/decode.ts';
import { readManifests } from '../../src/input/manifests.ts';
import { splitDocuments } from '../../src/input/split.ts';
import { sourceText } from '../../src/input/text.ts';
import { parseYaml } from '../../src/input/yaml.ts';

/**
 * Answers of `sigs.k8s.io/yaml` 1.6.0 (`YAMLToJSON`), one text a line. Left out, since the parser under ours can't tell them: `%YAML 1.2` (refused there),
 * a tab after the dash of a later list item (refused there), quoted and flow texts that go on with less indentation (read there).
 */
const VECTORS: readonly { readonly yaml: string; readonly json?: Json; readonly refused?: true }[] = readFileSync(
  'test/input/kubernetes-yaml.jsonl',
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

const context = { root: '.', origin: 'raw', namespace: null } as const;
const FILE = 'a.yaml';

/** What `kubectl` would get of a text: the objects, in order. */
function objectsOf(text: string) {
  const source = sourceText(FILE, text);
  return splitDocuments(text).flatMap(({ start, end }, index) => {
    const { manifests, unparseable } = readManifests(source, start, end, index, context);
    return [...manifests.map(({ value }) => value), ...unparseable.map(({ reason }) => reason)];
  });
}

describe('documents as sigs.k8s.io/yaml 1.6.0 reads them', () => {
  it.each(VECTORS.map((vector) => [JSON.stringify(vector.yaml), vector] as const))('%s', (_, vector) => {
    const parsed = parseYaml(vector.yaml, 'text');
    const answer = parsed.ok ? { json: parsed.documents[0]?.value ?? null } : { refused: true };
    expect(JSON.stringify(sorted(answer))).toBe(JSON.stringify(sorted(without(vector))));
  });
});

describe('files as kubectl reads them', () => {
  const pod = (name: string) => `apiVersion: v1\nkind: Pod\nmetadata: {name: ${name}}\n`;
  const names = (text: string) =>
    objectsOf(text).map((object) => (typeof object === 'string' ? object : JSON.stringify(object['metadata'])));
  const ab = ['{"name":"a"}', '{"name":"b"}'];

  it.each([
    ['comments and spaces after separators', `--- # first\n${pod('a')}---  \n---\n# nothing\n---\n${pod('b')}`],
    ['CRLF', `${pod('a')}---\n${pod('b')}`.replaceAll('\n', '\r\n')],
    ['no line end at the end', `${pod('a')}---\n${pod('b')}`.trimEnd()],
    [
      'JSON objects one after the other',
      '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"a"}}\n {"kind":"Pod","metadata":{"name":"b"},"apiVersion":"v1"}\n',
    ],
    [
      'a List',
      `apiVersion: v1\nkind: List\nitems:\n- ${pod('a').replaceAll('\n', '\n  ')}\n- ${pod('b').replaceAll('\n', '\n  ')}`,
    ],
    [
      'a typed list',
      JSON.stringify({
        apiVersion: 'v1',
        kind: 'PodList',
        items: ['a', 'b'].map((name) => ({ apiVersion: 'v1', kind: 'Pod', metadata: { name } })),
      }),
    ],
    ['directives', `%YAML 1.1\n---\n${pod('a')}...\n---\n${pod('b')}`],
    ['a separator inside a block text', `${pod('a')}x: |\n  ---\n  y\n---\n${pod('b')}`],
  ])('%s', (_, text) => {
    expect(names(text)).toEqual(ab);
  });

  it('reads nothing behind a document end without separator, as kubectl', () => {
    expect(names(`${pod('a')}...\n${pod('b')}`)).toEqual(['{"name":"a"}']);
  });

  it.each([
    ['UTF-8 with marks at both files', Buffer.from(`\ufeff${pod('a')}---\n\ufeff${pod('b')}`)],
    ['UTF-16 little endian', Buffer.from(`\ufeff${pod('a')}---\n${pod('b')}`, 'utf16le')],
    ['UTF-16 big endian', Buffer.from(`\ufeff${pod('a')}---\n${pod('b')}`, 'utf16le').swap16()],
  ])('decodes %s', (_, bytes) => {
    expect(names(decodeText(bytes))).toEqual(ab);
  });

  it('refuses bytes that are no UTF-8, and only those', () => {
    const latin = Buffer.concat([Buffer.from(`${pod('a')}# caf`), Buffer.from([0xe9, 0x0a])]);
    expect(objectsOf(decodeText(latin))).toEqual(['not UTF-8']);
    expect(names(decodeText(Buffer.from(`${pod('a')}# \ufffd\n`)))).toEqual(['{"name":"a"}']);
  });

  it('counts brackets of the structure only', () => {
    const text = `${pod('a')}data:\n  colours: |\n${'    echo "\\e[31m {"\n'.repeat(300)}`;
    expect(names(text)).toEqual(['{"name":"a"}']);
    expect(objectsOf(`${pod('a')}deep: ${'['.repeat(300)}${']'.repeat(300)}`)).toEqual([
      'nested more than 200 levels deep',
    ]);
  });

  it('an alias bomb costs its text, not its expansion', () => {
    const bomb = [...'bcdefghijklmnopqrstuvwxyz'].map(
      (name, index) => `${name}: &${name} [${`*${String.fromCharCode(97 + index)},`.repeat(9)}]`,
    );
    expect(objectsOf(`${pod('a')}a: &a [x]\n${bomb.join('\n')}`)).toEqual(['aliases expand to too many nodes']);
  });
});

interface Written {
  readonly text: string;
  /** Every scalar with its route and its spelling. */
  readonly scalars: readonly (readonly [Path, string])[];
}

const scalar = fc.oneof(
  fc.stringMatching(/^[a-z][a-z0-9./-]{0,8}$/),
  fc.stringMatching(/^[a-z é😀:#]{0,8}$/u).map((text) => JSON.stringify(text)),
  fc.stringMatching(/^[a-z "{}é😀]{0,8}$/u).map((text) => `'${text}'`),
  fc.integer().map(String),
  fc.constantFrom('true', 'off', '~', '0777'),
);
const trailing = fc.constantFrom('', ' # comment', '  ');
const flow: fc.Memo<Written> = fc.memo((depth) =>
  depth <= 1
    ? leaf
    : fc.oneof(
        leaf,
        fc
          .array(flow(depth - 1), { maxLength: 3 })
          .map((items) => joined('[', ']', items, (index) => ({ head: '', step: index }))),
        fc
          .array(flow(depth - 1), { maxLength: 3 })
          .map((items) => joined('{', '}', items, (index) => ({ head: `k${index}: `, step: `k${index}` }))),
      ),
);
const leaf: fc.Arbitrary<Written> = scalar.map((text) => ({ text, scalars: [[[], text]] }));

function joined(
  open: string,
  close: string,
  items: readonly Written[],
  headOf: (index: number) => { head: string; step: string | number },
): Written {
  const parts = items.map((item, index) => ({ item, ...headOf(index) }));
  return {
    text: open + parts.map(({ item, head }) => head + item.text).join(', ') + close,
    scalars: parts.flatMap(({ item, step }) => item.scalars.map(([path, text]) => [[step, ...path], text] as const)),
  };
}

const block: fc.Memo<Written> = fc.memo((depth) =>
  depth <= 1
    ? flow(3)
    : fc.oneof(
        flow(3),
        fc
          .array(fc.tuple(block(depth - 1), trailing), { minLength: 1, maxLength: 3 })
          .map((items) => nested(items, (index) => ({ head: '-', step: index }))),
        fc
          .array(fc.tuple(block(depth - 1), trailing), { minLength: 1, maxLength: 3 })
          .map((items) => nested(items, (index) => ({ head: `k${index}:`, step: `k${index}` }))),
      ),
);

function nested(
  items: readonly (readonly [Written, string])[],
  headOf: (index: number) => { head: string; step: string | number },
): Written {
  const parts = items.map(([item, end], index) => ({ item, end, ...headOf(index) }));
  return {
    text: parts
      .map(({ item, end, head }) =>
        item.text.includes('\n')
          ? `\n${head}${end}${item.text.replaceAll('\n', '\n  ')}`
          : `\n${head} ${item.text}${end}`,
      )
      .join(''),
    scalars: parts.flatMap(({ item, step }) => item.scalars.map(([path, text]) => [[step, ...path], text] as const)),
  };
}

describe('positions', () => {
  it('the place of every scalar is its spelling in the file', () => {
    fc.assert(
      fc.property(block(4), fc.constantFrom('\n', '\r\n'), fc.nat(3), ({ text, scalars }, lineEnd, before) => {
        const body = `apiVersion: v1\nkind: X\nspec:${text.includes('\n') ? '' : ' '}${text.replaceAll('\n', '\n  ')}\n`;
        const whole = `${'# é\n---\n'.repeat(before)}${body}`.replaceAll('\n', lineEnd);
        const source = sourceText(FILE, whole);
        const documents = splitDocuments(whole);
        const last = documents.at(-1);
        if (last === undefined) throw new Error('no document');
        const [manifest] = readManifests(source, last.start, last.end, 0, context).manifests;
        for (const [path, spelling] of scalars) {
          const at = manifest?.locate(['spec', ...path]);
          if (at === undefined) throw new Error(`not parsed: ${whole}`);
          expect(source.line(at.line).slice(at.column - 1, at.endColumn - 1)).toBe(spelling);
          expect(at.endLine).toBe(at.line);
        }
      }),
      { numRuns: 300 },
    );
  });
});

function without({ yaml: _, ...answer }: (typeof VECTORS)[number]) {
  return answer;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key === '__proto__' ? '(proto)' : key, sorted(inner)]),
  );
}
