import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isObject, type Json, type JsonObject, listAt, objectAt } from '../../../src/finding/json.ts';
import type { Manifest } from '../../../src/input/manifest.ts';
import { manifestOf } from '../../../src/input/manifests.ts';
import { memoryTree } from '../../../src/input/tree.ts';
import { argoApplications } from '../../../src/render/gitops/argo-application.ts';

const text = readFileSync(new URL('../../vectors/argo-applicationsets.jsonl', import.meta.url), 'utf8');
const [shared, ...vectors] = text
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as JsonObject);
const FILES = { tree: memoryTree(objectAt(shared?.['files']) as Readonly<Record<string, string>>), prefix: '' };

const PLACE = { file: 'set.yaml', line: 1, column: 1, endLine: 1, endColumn: 1 };

function objectOf(value: JsonObject): Manifest {
  const where = { file: 'set.yaml', document: 0, path: [], locate: () => PLACE };
  const made = manifestOf(value, where, { root: '', origin: 'raw', namespace: null });
  if (made === null) throw new Error('no object');
  return made;
}

/** What is deployed by it, as texts in order. */
function deployedBy(object: Manifest): string[] {
  return argoApplications(object, FILES)
    .applications.map(({ name, namespace, cluster, sources }) =>
      JSON.stringify(sorted([name, namespace, cluster, sources.map(({ at: _, ...source }) => asJson(source))])),
    )
    .sort();
}

function asJson(value: object): Json {
  return JSON.parse(JSON.stringify(value)) as Json;
}

function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item ?? null)]));
}

test.each(vectors.map((vector) => [String(vector['id']), vector] as const))(
  'Applications of an ApplicationSet as the Go code of Argo CD makes them: %s',
  (_, { set, apps, refused }) => {
    const object = objectOf(objectAt(set));
    const { problems } = argoApplications(object, FILES);
    expect(problems.length > 0).toBe(refused === true);
    for (const { reason } of problems) expect(reason).not.toBe('');
    const expected = listAt(apps).flatMap((one) => {
      const { name, spec } = objectAt(one);
      const metadata = { name: name ?? '' };
      return deployedBy(
        objectOf({ apiVersion: 'argoproj.io/v1alpha1', kind: 'Application', metadata, spec: spec ?? {} }),
      );
    });
    if (refused === undefined) expect(deployedBy(object)).toEqual(expected.sort());
  },
);
