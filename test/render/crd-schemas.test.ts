import { expect, test } from 'vitest';
import { withoutSchemas } from '../../src/render/crd-schemas.ts';
import { openRenderSession } from '../../src/render/session.ts';

const definition = (schema: string, after = ''): string => `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: gears.example.com
spec:
  group: example.com
  versions:
  - name: v1
    schema:
      openAPIV3Schema:
${schema}    served: true
    storage: true
${after}`;
const SCHEMA = `        description: |-
          A gear.

          openAPIV3Schema:
# an aside
        properties:
          teeth: {type: integer}
        type: object
`;
const filesOf = (texts: Readonly<Record<string, string>>): Map<string, Uint8Array> =>
  new Map(Object.entries(texts).map(([path, text]) => [path, new TextEncoder().encode(text)]));
const cutOf = (texts: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    [...withoutSchemas(filesOf(texts))].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]),
  );
const isCut = (text: string): boolean => cutOf({ 'crd.yaml': text })['crd.yaml'] !== text;

test('the schemas of definitions are cut, and every other line stays where it is', () => {
  const service = 'apiVersion: v1\nkind: Service\nmetadata:\n  name: a\n';
  const text = `${definition(SCHEMA, '  - name: v2\n    schema:\n      openAPIV3Schema:\n        type: array')}\n---\n${service}`;
  const cut = cutOf({ 'crd.yaml': text, 'other.yaml': service });
  const lines = cut['crd.yaml']?.split('\n') ?? [];
  expect(lines).toHaveLength(text.split('\n').length);
  expect(text.split('\n').flatMap((line, at) => (line === lines[at] ? [] : [lines[at]]))).toEqual([
    '        type: object',
    ...Array.from({ length: 6 }, () => ''),
    '        type: object',
  ]);
  expect(cut['other.yaml']).toBe(service);
});

test('definitions of before v1 and with Windows line ends are cut too', () => {
  const old = definition('').replace(
    / {2}versions:[\s\S]*/,
    `  validation:\n    openAPIV3Schema:\n      type: object\n      x: 1\n`,
  );
  expect(isCut(old)).toBe(true);
  expect(isCut(definition(SCHEMA).replaceAll('\n', '\r\n'))).toBe(true);
});

test('where a patch or list names a schema, all stay as they are', () => {
  const texts = {
    'crd.yaml': definition(SCHEMA),
    'patch.yaml': '- op: remove\n  path: /spec/versions/0/schema/openAPIV3Schema/properties/teeth\n',
  };
  expect(cutOf(texts)).toEqual(texts);
  const list = {
    'crd.yaml': definition(SCHEMA),
    'list.yaml': `kind: List\nitems:\n- ${definition(SCHEMA).replaceAll('\n', '\n  ')}`,
  };
  expect(cutOf(list)).toEqual(list);
});

test('a file that is no UTF-8 is handed on as it is', () => {
  const content = Buffer.concat([Buffer.from(`# `), Buffer.from([0xff]), Buffer.from(`\n${definition(SCHEMA)}`)]);
  expect(withoutSchemas(new Map([['crd.yaml', content]])).get('crd.yaml')).toBe(content);
});

test('what is not plainly a schema is not cut', () => {
  // A quoted text that begins in the schema and goes on below it.
  expect(isCut(definition('        description: "a\n', '# "\n'))).toBe(false);
  expect(isCut(definition('        description: "a\n', "    x: it's\n"))).toBe(false);
  // Another object that says in a text that it is a definition.
  expect(isCut(`x: "\n${definition(SCHEMA)}"\nkind: Pod\n`)).toBe(false);
  // An anchor that what stays needs.
  expect(isCut(definition('        default: &a {b: 1}\n', '    c: *a\n'))).toBe(false);
  // The field at another place.
  expect(isCut(definition(SCHEMA).replace('    schema:', '    other:'))).toBe(false);
});

test('kustomize makes the same of everything else', async () => {
  const files = filesOf({
    'base/kustomization.yaml': 'resources: [crd.yaml, d.yaml]\n',
    'base/crd.yaml': definition(SCHEMA),
    'base/d.yaml':
      'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec: {template: {spec: {containers: []}}}\n',
    'prod/kustomization.yaml':
      'resources: [../base]\nnamespace: prod\npatches:\n- target: {kind: CustomResourceDefinition}\n  patch: |-\n    - {op: replace, path: /spec/versions/0/served, value: false}\n',
  });
  const session = openRenderSession();
  const [whole, cut] = await Promise.all(
    [files, withoutSchemas(files)].map(async (each) => {
      const outcome = await session.render({ engine: 'kustomize', directory: 'prod', files: each });
      return outcome.ok ? outcome.texts.map(({ file, text }) => `# ${file}\n${text}`) : [outcome.failure.message];
    }),
  );
  await session.close();
  expect(cut?.[1]).toBe(whole?.[1]);
  expect(cut?.[0]).toContain('served: false');
  expect(cut?.[0]).toContain('openAPIV3Schema:\n        type: object\n    served');
  expect(whole?.[0]).toContain('teeth');
});
