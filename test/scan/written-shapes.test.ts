import { expect, test } from 'vitest';
import { parseYaml } from '../../src/input/yaml.ts';
import { rootsOf } from '../../src/scan/questions.ts';
import { deployment, type Files, flux, judged, optionsOf, policy } from './gitops-cases.ts';

/** Ways to write one document so that its kind isn't at the start of a line. */
const shapes: readonly [string, (text: string) => string][] = [
  ['JSON in one line', json],
  ['JSON on many lines', (text) => JSON.stringify(value(text), null, 2)],
  ['a flow mapping', (text) => json(text).replaceAll(/"(\w+)":/g, '$1: ')],
  ['keys in quotes', (text) => text.replace(/^(\w+):/gm, '"$1":')],
  ['all of it indented', (text) => text.replace(/^(?=.)/gm, '  ')],
  ['a List', (text) => `apiVersion: v1\nkind: List\nitems:\n${text.replace(/^(?=.)/gm, '    ').replace('  ', '- ')}`],
  ['a List in JSON', (text) => JSON.stringify({ apiVersion: 'v1', kind: 'List', items: [value(text)] })],
];

function value(text: string): unknown {
  const parsed = parseYaml(text);
  return parsed.ok ? parsed.documents[0]?.value : undefined;
}

function json(text: string): string {
  return JSON.stringify(value(text));
}

test.each(shapes)('%s: objects clash however they are written', async (_, write) => {
  const files: Files = {
    'dev/tgi.yaml': write(deployment()),
    'prod/tgi.yaml': write(deployment()),
    'prod/policy.yaml': write(policy('ml')),
  };
  expect((await judged(files, 'namespace: ml')).map((text) => text.replace(/ \S+ org\/name/, ''))).toEqual([
    'dev: ml/tgi default-allow',
    'prod: ml/tgi allowed-broad',
  ]);
  const { roots } = await rootsOf(optionsOf(files, 'namespace: ml'));
  expect(roots.map(({ id, objects, namespaces }) => `${id} ${objects} ${namespaces.join()}`)).toEqual([
    'dev 1 ml',
    'prod 2 ml',
  ]);
});

test.each(shapes)('%s: what deploys is followed', async (_, write) => {
  const files: Files = {
    'flux/apps.yaml': write(flux('apps', './apps', 'targetNamespace: ml\n')),
    'apps/tgi.yaml': deployment(),
    'apps/policy.yaml': write(policy('ml')),
  };
  expect(await judged(files)).toEqual(['default: ml/tgi apps/tgi.yaml:12 org/name allowed-broad']);
});
