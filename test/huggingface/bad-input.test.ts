import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostsIn } from '../../src/huggingface/hosts.ts';
import { readModel } from '../../src/huggingface/models.ts';
import { growth } from '../growth.ts';
import { callsIn, deployment, factsIn, shellJob } from './read.ts';

const VLLM = 'image: vllm/vllm-openai';

describe('what cannot be resolved stays unknown and is said', () => {
  test.each([
    ['$(MODEL)', 'HF_TOKEN', ['download null']],
    ['{{ .Values.model }}', 'HF_TOKEN', ['download null']],
    ['<your model>', 'HF_TOKEN', ['download null']],
    ['${MODEL}', 'HF_TOKEN', ['download null']],
    ['$(MODEL)', 'OTHER', []],
  ])('%s beside %s', (model, variable, calls) => {
    const text = deployment(`${VLLM}, args: ["--model", "${model}"], env: [{name: ${variable}, value: x}]`);
    expect(callsIn(text)).toEqual(calls);
    expect(factsIn(text)?.unresolved.map(({ what }) => what)).toEqual(calls.length === 0 ? [] : [`model ${model}`]);
  });

  test.each([
    ['envFrom: [{configMapRef: {name: gone}}]', 'ConfigMap ml/gone'],
    [
      'env: [{name: HF_TOKEN, value: x}, {name: MODEL, valueFrom: {configMapKeyRef: {name: gone, key: m}}}]',
      'ConfigMap ml/gone',
    ],
  ])('a missing ConfigMap: %s', (variables, what) => {
    expect(factsIn(deployment(`${VLLM}, args: [--model, org/name], ${variables}`))?.unresolved).toMatchObject([
      { what, at: { file: 'k8s/all.yaml' } },
    ]);
  });

  test('an optional one is not missed', () => {
    expect(
      factsIn(deployment(`${VLLM}, args: [--model, org/name], envFrom: [{configMapRef: {name: gone, optional: true}}]`))
        ?.unresolved,
    ).toEqual([]);
  });

  test('$$(NAME) is no reference, references only look backwards', () => {
    const env = (list: string) => callsIn(deployment(`${VLLM}, args: ["--model=$(ID)"], env: [${list}]`));
    expect(env('{name: ID, value: org/name}')).toEqual(['download org/name']);
    expect(callsIn(deployment(`${VLLM}, args: ["--model=$$(ID)"], env: [{name: ID, value: org/name}]`))).toEqual([]);
    expect(env('{name: ID, value: "$(LATER)"}, {name: LATER, value: org/name}')).toEqual([]);
    expect(env('{name: ID, value: "$(ID)"}')).toEqual([]);
  });
});

test('a value that is no id is said, not guessed', () => {
  const facts = factsIn(deployment(`${VLLM}, args: [--model, "@org/name"]`));
  expect(facts?.calls).toEqual([]);
  expect(facts?.dismissed).toMatchObject([{ what: '--model @org/name', why: 'that is no id of a repository' }]);
});

describe('odd shapes', () => {
  test.each([
    'command: 3',
    'command: [null, {a: b}, 3]',
    'args: {a: b}',
    'env: 3, envFrom: x',
    'env: [3, null, {name: 3}, {value: x}, {name: A, valueFrom: 3}, {name: B, valueFrom: {secretKeyRef: 3}}]',
    'envFrom: [null, {configMapRef: 3}, {secretRef: {}}]',
    'volumeMounts: 3, lifecycle: x, readinessProbe: {exec: {command: 3}}, resources: {limits: x}',
    'image: {repository: 3}',
    'env: {__proto__: {value: x}, constructor: y}',
  ])('%s', (container) => {
    expect(callsIn(deployment(`${container}${container.includes('image') ? '' : ', image: i'}`))).toEqual([]);
  });

  test.each([
    'metadata: 3',
    'spec: 3',
    'spec: {template: []}',
    'spec: {template: {spec: {containers: {a: b}, initContainers: 3, volumes: x}}}',
    'spec: {template: {metadata: {labels: x, annotations: 3}, spec: {}}}',
  ])('a Deployment with %s', (rest) => {
    const metadata = rest.startsWith('metadata') ? '' : 'metadata: {name: x}\n';
    expect(callsIn(`apiVersion: apps/v1\nkind: Deployment\n${metadata}${rest}\n`)).toEqual([]);
  });

  test('cyclic and repeated anchors', () => {
    const text =
      'apiVersion: v1\nkind: Pod\nmetadata: {name: x}\nspec:\n  containers:\n    - &c {name: a, image: vllm/vllm-openai, args: [--model, org/name]}\n    - *c\n';
    expect(callsIn(text)).toEqual(['download org/name']);
  });

  test.each([
    'vllm serve "org/name',
    "vllm serve 'org/name",
    'vllm serve $(cat x',
    'vllm serve ${M',
    'cat <<EOF\nvllm serve org/name',
    '((((',
    '\\',
  ])('broken shell text %j', (script) => {
    expect(() => callsIn(shellJob(script))).not.toThrow();
  });

  test.each([
    'org/name/../../x',
    'org//name',
    '/',
    'org/',
    '-a/b',
    'org/na me',
    'org/name?x',
    `${'a'.repeat(97)}/b`,
    'org/name.gguf',
    '..',
    'ørg/näme',
    '__proto__/constructor\u0000',
  ])('no model id: %j', (text) => {
    const reference = readModel(text, { bare: true });
    expect(reference.type).toBe('elsewhere');
  });
});

describe('long texts', () => {
  test.each([
    ['the same download, over and over', 'hf download org/name'],
    ['the same in a shell in a shell', `sh -c "sh -c 'hf download org/name'"`],
    ['code in here-documents', 'python <<E\nfrom_pretrained("org/name")\nE'],
  ])('%s is one use, with the first ten places', (_, part) => {
    const facts = factsIn(shellJob(Array.from({ length: 600 }, () => part).join('\n')));
    expect(facts?.calls.filter(({ host }) => host === 'huggingface.co')).toHaveLength(1);
    expect(facts?.calls.map(({ evidence }) => evidence.length)).toEqual(facts?.calls.map(() => 10));
    const lines = facts?.calls[0]?.evidence.map(({ line }) => line) ?? [];
    expect(lines).toEqual([...new Set(lines)].sort((a, b) => a - b));
  });

  test('what is handed on to the cluster in between is no call, the lines after it keep their place', () => {
    const object = 'kubectl apply -f - <<E\nurl: https://huggingface.co/org/other\nE\n';
    const facts = factsIn(shellJob(`${object.repeat(100)}hf download org/name`));
    expect(new Set(facts?.calls.map(({ model }) => model))).toEqual(new Set(['org/name']));
    expect(facts?.calls[0]?.at.line).toBe(13 + 3 * 100);
  });
});

describe('hostile texts', () => {
  const hostile = fc.string({
    unit: fc.constantFrom(...'https://huggingface.co/hf.co @:$(){}"\'\\\n<>-=_*,;|&#.'),
    maxLength: 300,
  });

  test('no text of a container stops the reading', () => {
    fc.assert(
      fc.property(hostile, hostile, (first, second) => {
        const text = `${deployment(`image: i, command: [sh, -c, ${JSON.stringify(first)}], env: [{name: HF_ENDPOINT, value: ${JSON.stringify(second)}}, {name: HTTPS_PROXY, value: ${JSON.stringify(second)}}]`)}`;
        for (const { host, port } of factsIn(text)?.calls ?? []) {
          expect(host).toMatch(/^[a-z0-9.*_-]+$/);
          expect(port).toBeLessThan(65_536);
        }
      }),
      { numRuns: 300 },
    );
  });

  test.each(['a.', 'https://', 'hf.co/', 'a@', 'git@hf.co:', 'x-', 'https://a:', '%'])(
    'hosts are found in linear time in %j',
    (part) => {
      const read = (length: number): unknown => hostsIn(part.repeat(Math.floor(length / part.length)));
      expect(growth(read, 10_000, 80_000)).toBeLessThan(40);
    },
  );
});
