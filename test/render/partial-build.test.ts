import { describe, expect, test } from 'vitest';
import { withoutMissing } from '../../src/render/partial-build.ts';

const encoder = new TextEncoder();
const filesOf = (texts: Readonly<Record<string, string>>) =>
  new Map(Object.entries(texts).map(([path, text]) => [path, encoder.encode(text)]));

/** The lines that are left of a kustomization beside `here.yaml`, and what is missing. */
function left(text: string): { lines: string[]; missing: readonly string[] } | null {
  const rest = withoutMissing(filesOf({ 'a/kustomization.yaml': text, 'a/here.yaml': '', 'a/dir/x.yaml': '' }));
  if (rest === null) return null;
  const lines = new TextDecoder().decode(rest.files.get('a/kustomization.yaml')).split('\n');
  expect(lines.slice(0, text.split('\n').length).length).toBe(text.split('\n').length);
  return { lines: lines.filter((line) => line !== '' && !line.startsWith('#')), missing: rest.missing };
}

describe('a kustomization without what is not here', () => {
  test('nothing is left out where everything is here', () => {
    expect(left('resources: [here.yaml, dir]\npatches:\n- path: here.yaml\n')).toBeNull();
  });

  test('files, folders and addresses in lists, in both styles', () => {
    expect(left('resources:\n  - here.yaml\n  - gone.yaml # private\n  - https://example.org/x.yaml\n')).toEqual({
      lines: ['resources:', '  - here.yaml'],
      missing: ['gone.yaml', 'https://example.org/x.yaml'],
    });
    expect(left('namespace: ml\nresources: [here.yaml, "gone.yaml"]\ncomponents: [../gone]\n')).toEqual({
      lines: ['namespace: ml', 'resources: [here.yaml]', 'components:'],
      missing: ['gone.yaml', '../gone'],
    });
  });

  test('patches whose file is missing, whole; the path in a patch is no file', () => {
    const text = `namespace: ml
patches:
- target: {kind: Deployment}
  path: private/patch.yaml
- target: {kind: Deployment}
  patch: |-
    - op: replace
      path: /spec/replicas
      value: 1
- path: here.yaml
- path: "private/other.yaml"
  options:
    allowNameChange: true
images:
- {name: x, newTag: "1"}
`;
    expect(left(text)?.missing).toEqual(['private/patch.yaml', 'private/other.yaml']);
    expect(left(text)?.lines).toEqual(
      `namespace: ml
patches:
- target: {kind: Deployment}
  patch: |-
    - op: replace
      path: /spec/replicas
      value: 1
- path: here.yaml
images:
- {name: x, newTag: "1"}`.split('\n'),
    );
  });

  test('patches that stand in the list itself stay', () => {
    const text =
      'resources:\n- gone.yaml\npatchesStrategicMerge:\n- |-\n  kind: Deployment\n  metadata: {name: a}\n- here.yaml\n';
    expect(left(text)?.lines).toEqual([
      'resources:',
      'patchesStrategicMerge:',
      '- |-',
      '  kind: Deployment',
      '  metadata: {name: a}',
      '- here.yaml',
    ]);
  });

  test('addresses among the files of generators; files get stand-ins', () => {
    const text = `configMapGenerator:
- name: a
  files:
  - here.yaml
  - board.json=https://example.org/board.json
  literals:
  - key=gone.yaml
- name: b
  envs: [private.env]
secretGenerator:
- files: ["x=here.yaml", "y=https://example.org/y"]
  name: d
`;
    expect(left(text)).toEqual({
      lines: `configMapGenerator:
- name: a
  files:
  - here.yaml
  literals:
  - key=gone.yaml
- name: b
  envs: [private.env]
secretGenerator:
- files: ["x=here.yaml"]
  name: d`.split('\n'),
      missing: ['https://example.org/board.json', 'https://example.org/y', 'a/private.env'],
    });
  });

  test('an included kustomization of which only addresses are gone still says something; the one that is built has nothing', () => {
    const crds = 'kind: Kustomization\nresources:\n- https://example.org/crds.yaml\n';
    const rest = withoutMissing(filesOf({ 'a/kustomization.yaml': crds, 'kustomization.yaml': 'resources: [a]\n' }));
    expect(new TextDecoder().decode(rest?.files.get('a/kustomization.yaml'))).toBe(
      'kind: Kustomization\nresources:\n#- https://example.org/crds.yaml\n\ngeneratorOptions: {disableNameSuffixHash: true}',
    );
    expect(left(crds)).toBeNull();
  });

  test('one that was made for the build, as JSON', () => {
    const text = JSON.stringify(
      { kind: 'Kustomization', resources: ['here.yaml'], components: ['gone', 'dir'] },
      null,
      1,
    );
    const rest = withoutMissing(filesOf({ 'a/kustomization.yaml': text, 'a/here.yaml': '', 'a/dir/x.yaml': '' }));
    expect(JSON.parse(new TextDecoder().decode(rest?.files.get('a/kustomization.yaml')))).toEqual({
      kind: 'Kustomization',
      resources: ['here.yaml'],
      components: ['dir'],
    });
    expect(rest?.missing).toEqual(['gone']);
  });

  test('replacements, where a file that they may take from is missing', () => {
    const text =
      'namespace: ml\nconfigMapGenerator:\n- name: a\n  envs: [x.env]\nreplacements:\n- source: {kind: ConfigMap}\n  targets:\n  - select: {kind: Job}\n';
    expect(left(text)).toEqual({
      lines: ['namespace: ml', 'configMapGenerator:', '- name: a', '  envs: [x.env]', 'replacements:'],
      missing: ['its replacements', 'a/x.env'],
    });
  });

  test('generators that merge into what is remote', () => {
    const text =
      'resources:\n- https://example.org/x.yaml\nconfigMapGenerator:\n- name: a\n  behavior: merge\n  literals:\n  - a=b\n- name: b\n  literals: [a=b]\n';
    expect(left(text)).toEqual({
      lines: ['resources:', 'configMapGenerator:', '- name: b', '  literals: [a=b]'],
      missing: ['https://example.org/x.yaml', 'the merge into a'],
    });
  });
});
