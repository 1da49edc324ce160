import { describe, expect, test } from 'vitest';
import { memoryTree } from '../../../src/input/tree.ts';
import { parseYaml } from '../../../src/input/yaml.ts';
import { generated } from '../../../src/render/gitops/argo-generators.ts';

const FILES = {
  'clusters/dev/config.yaml': 'cluster: {name: dev, region: eu}\n',
  'clusters/prod/config.yaml': 'cluster: {name: prod, region: us}\n',
  'clusters/many.json': '[{"cluster": {"name": "a"}}, {"cluster": {"name": "b"}}]',
  'clusters/broken.yaml': 'cluster: [\n',
  'apps/web/kustomization.yaml': 'resources: []\n',
  'apps/tgi/kustomization.yaml': 'resources: []\n',
  'apps/old/kustomization.yaml': 'resources: []\n',
};

/** What generators, as YAML, give over the files, or the reason. */
function given(yaml: string): unknown {
  const parsed = parseYaml(yaml);
  const value = parsed.ok ? parsed.documents[0]?.value : undefined;
  const result = generated(value, { tree: memoryTree(FILES), prefix: '' }, 'go');
  return result.ok ? result.asked.map(({ parameters }) => parameters) : result.reason;
}

describe('git files', () => {
  test('each file gives its content and its path', () => {
    expect(given('- git: {files: [{path: "clusters/*/config.yaml"}]}')).toEqual(
      ['dev', 'prod'].map((name) => ({
        cluster: { name, region: name === 'dev' ? 'eu' : 'us' },
        path: {
          path: `clusters/${name}`,
          basename: name,
          basenameNormalized: name,
          segments: ['clusters', name],
          filename: 'config.yaml',
          filenameNormalized: 'config.yaml',
        },
      })),
    );
  });

  test('a list gives one set for each object; a file that is neither is told', () => {
    expect(given('- git: {files: [{path: clusters/many.json}]}')).toMatchObject([
      { cluster: { name: 'a' } },
      { cluster: { name: 'b' } },
    ]);
    expect(given('- git: {files: [{path: clusters/gone.yaml}]}')).toEqual([]);
    expect(given('- git: {files: [{path: clusters/broken.yaml}, {path: clusters/gone.yaml}]}')).toBe(
      'the file clusters/broken.yaml holds neither a mapping nor a list of mappings',
    );
  });

  test('values and a prefix of its own', () => {
    expect(
      given(
        '- git: {files: [{path: clusters/dev/config.yaml}], pathParamPrefix: at, values: {id: "x-{{ .cluster.name }}"}}',
      ),
    ).toMatchObject([{ at: { path: { basename: 'dev' } }, values: { id: 'x-dev' } }]);
  });
});

test.each([
  ['matchLabels: {stage: dev}', ['a']],
  ['matchLabels: {enabled: "true"}', ['a', 'b']],
  ['matchLabels: {"path.depth": "2"}', ['b']],
  ['matchExpressions: [{key: stage, operator: In, values: [prod, none]}]', ['b']],
  ['matchExpressions: [{key: stage, operator: NotIn, values: [prod]}]', ['a', 'c']],
  ['matchExpressions: [{key: stage, operator: Exists}, {key: path.depth, operator: DoesNotExist}]', ['a']],
  ['matchExpressions: 5', ['a', 'b', 'c']],
])('selector %s', (selector, names) => {
  const elements =
    '[{name: a, stage: dev, enabled: true}, {name: b, stage: prod, enabled: true, path: {depth: 2}}, {name: c}]';
  expect(given(`- list: {elements: ${elements}}\n  selector: {${selector}}`)).toMatchObject(
    names.map((name) => ({ name })),
  );
  expect(given(`- list: {elements: ${elements}}\n  selector: {${selector}}`)).toHaveLength(names.length);
});

test('a selector with an operator that there is none of is told', () => {
  expect(given('- list: {elements: [{a: b}]}\n  selector: {matchExpressions: [{key: a, operator: Like}]}')).toBe(
    'the selector of a generator has the operator Like',
  );
});

describe('matrix', () => {
  test('each pair; the second sees what the first gives', () => {
    const yaml = `- matrix:
    generators:
      - git: {directories: [{path: apps/*}, {path: apps/old, exclude: true}]}
      - git: {files: [{path: "clusters/{{ .stage }}/config.yaml"}]}
`;
    expect(given(yaml)).toEqual([]);
    const staged = yaml.replace(
      /- git: \{directories.*\n/,
      '- list: {elements: [{stage: dev}, {stage: prod}, {stage: none}]}\n',
    );
    expect(given(staged)).toMatchObject([
      { stage: 'dev', cluster: { region: 'eu' } },
      { stage: 'prod', cluster: { region: 'us' } },
    ]);
    const crossed = yaml.replace(/"clusters.*"/, '"clusters/*/config.yaml"');
    expect(given(crossed)).toHaveLength(4);
  });

  test.each([
    ['[]', 'a matrix takes two generators'],
    ['[{list: {elements: []}}]', 'a matrix takes two generators'],
    [
      '[{list: {elements: [{a: 1}]}}, {clusters: {}}]',
      'what the generator `clusters` gives is known in the cluster only',
    ],
    ['5', 'a matrix takes two generators'],
  ])('%s', (generators, reason) => {
    expect(given(`- matrix: {generators: ${generators}}`)).toBe(reason);
  });
});

describe('merge', () => {
  test('later ones override the first by their keys, and add nothing of their own', () => {
    expect(
      given(`- merge:
    mergeKeys: [name]
    generators:
      - list: {elements: [{name: a, size: 1, kept: true}, {name: b, size: 1}]}
      - list: {elements: [{name: b, size: 2}, {name: c, size: 2}]}
      - list: {elements: [{name: b, more: 3}]}
`),
    ).toEqual([
      { name: 'a', size: 1, kept: true },
      { name: 'b', size: 2, more: 3 },
    ]);
  });

  test('one that is known in the cluster only', () => {
    expect(given('- merge: {mergeKeys: [name], generators: [{list: {elements: [{name: a}]}}, {clusters: {}}]}')).toBe(
      'what the generator `clusters` gives is known in the cluster only',
    );
  });
});

test.each([
  ['5', []],
  ['[5, x]', []],
  ['[]', []],
  ['- list: 5', 'what the generator `list` gives is known in the cluster only'],
  ['- list: {elements: x}', []],
  ['- list: {elements: [x]}', 'an element of its list generator is not a mapping of texts'],
  ['- list: {elementsYaml: "["}', 'the `elementsYaml` of its list generator is no list of mappings'],
])('wrong types: %s', (yaml, expected) => {
  expect(given(yaml)).toEqual(expected);
});
