import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readManifests } from '../../src/input/manifests.ts';
import { splitDocuments } from '../../src/input/split.ts';
import { sourceText } from '../../src/input/text.ts';
import { parseYaml, readFirstDocument } from '../../src/input/yaml.ts';

const context = { root: '.', origin: 'raw', namespace: null } as const;
const scalar = (text: string) => {
  const read = readFirstDocument(`v: ${text}`);
  return 'value' in read && typeof read.value === 'object' && read.value !== null && 'v' in read.value
    ? read.value.v
    : read;
};

describe('scalars as Kubernetes reads them (YAML 1.1, sigs.k8s.io/yaml)', () => {
  it.each([
    ['y', true],
    ['N', false],
    ['yes', true],
    ['Off', false],
    ['ON', true],
    ['yEs', 'yEs'],
    ['0777', 511],
    ['0o17', 15],
    ['0b11', 3],
    ['1_000', 1000],
    ['e3', 'e3'],
    ['.', '.'],
    ['.5', 0.5],
    ['1e3', 1000],
    ['0_', 0],
    ['1:30', '1:30'],
    ['190:20:30', '190:20:30'],
    ['2026-01-01', '2026-01-01'],
    ['"on"', 'on'],
    ['~', null],
  ])('%s', (text, value) => {
    expect(scalar(text)).toEqual(value);
  });

  it('reads keys the same way and lets the last duplicate win', () => {
    expect(readFirstDocument('on: 1\na: 2\na: 3')).toEqual({ value: { true: 1, a: 3 } });
  });
});

describe('hostile documents', () => {
  it.each([
    ['flow nesting', '['.repeat(50_000)],
    ['mapping nesting', '{a: '.repeat(50_000)],
    ['dash runs', `${'- '.repeat(50_000)}x`],
    [
      'an alias bomb',
      `a: &a [x,x]\n${[...'bcdefghijklmnopqrstuvwxyz'].map((name, index) => `${name}: &${name} [${`*${String.fromCharCode(96 + index + 1)},`.repeat(9)}]`).join('\n')}`,
    ],
    ['an unclosed quote', 'a: "b\nc: d'],
    ['a tab for indentation', 'a:\n\t- b'],
  ])('%s is a failure with a reason, not an exception', (_, text) => {
    const parsed = parseYaml(text);
    expect(parsed.ok).toBe(false);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (text) => {
        parseYaml(text);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['a value', 'kind: Deployment\napiVersion: v1\nspec:\n  args: [--model, {{ .Values.model }}]\n', 4, true],
    [
      'a block',
      '{{- if .Values.x }}\napiVersion: v1\nkind: Pod\nmetadata: {name: {{ .Release.Name }}}\n{{- end }}\n',
      1,
      true,
    ],
    ['the line before', 'apiVersion: v1\nkind: Pod\nspec:\n  {{- toYaml .Values.x }}\n  a: b\n', 4, true],
    ['none, but text in quotes', 'apiVersion: v1\nkind: Pod\na: "{{ x }}"\nb: [\n', 4, false],
  ])('says where a template marker stands that made a document unreadable: %s', (_, text, line, isMarker) => {
    const source = sourceText('a.yaml', text);
    const [failure] = readManifests(source, 0, text.length, 0, context).unparseable;
    expect(failure?.reason.includes('template marker')).toBe(isMarker);
    expect(failure?.at.line).toBeLessThanOrEqual(isMarker ? line : 5);
    if (isMarker) expect(source.line(failure?.at.line ?? 0)).toContain('{{');
  });

  it('names oversized and binary documents', () => {
    const large = sourceText('a.yaml', `kind: Pod\nx: ${'y'.repeat(1 << 20)}`);
    expect(readManifests(large, 0, large.text.length, 0, context).unparseable[0]?.reason).toContain('over the limit');
    const binary = sourceText('a.yaml', 'kind: Pod\0');
    expect(readManifests(binary, 0, binary.text.length, 0, context).unparseable[0]?.reason).toBe('binary content');
  });
});

describe('positions', () => {
  const text =
    '# top\n---\napiVersion: v1\nkind: List\nitems:\n  - &base\n    apiVersion: v1\n    kind: ConfigMap\n    metadata: {name: a, namespace: ns}\n  - <<: *base\n    metadata:\n      name: b\n';
  const source = sourceText('k/a.yaml', text);
  const objects = splitDocuments(text).flatMap(
    ({ start, end }, index) => readManifests(source, start, end, index, context).manifests,
  );

  it('opens Lists, resolves anchors and merge keys', () => {
    expect(objects.map(({ kind, name, namespace }) => [kind, name, namespace])).toEqual([
      ['ConfigMap', 'a', 'ns'],
      ['ConfigMap', 'b', null],
    ]);
  });

  it('leads to the line of a value, through a merge key too, and to the nearest ancestor of what is missing', () => {
    expect(objects[1]?.locate(['metadata', 'name'])).toEqual({
      file: 'k/a.yaml',
      line: 12,
      column: 13,
      endLine: 12,
      endColumn: 14,
    });
    expect(objects[1]?.locate(['kind']).line).toBe(8);
    expect(objects[1]?.locate(['metadata', 'labels', 'x']).line).toBe(12);
    expect(objects[0]?.locate(['metadata', 'namespace'], 'key').column).toBe(25);
  });

  it('glances at kind, name and namespace without parsing', () => {
    const [document] = splitDocuments(
      'kind: Secret\nmetadata:\n  labels:\n    name: wrong\n  name: right # x\n  namespace: "ns"\n',
    );
    expect(document).toMatchObject({ kind: 'Secret', name: 'right', namespace: 'ns' });
  });
});
