import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { builtInCatalogs } from '../../../src/config/catalogs.ts';
import { effectiveConfig } from '../../../src/config/config.ts';
import { isObject, type Json, type JsonObject, listAt, objectAt, stringAt } from '../../../src/finding/json.ts';
import type { Manifest } from '../../../src/input/manifest.ts';
import { manifestOf } from '../../../src/input/manifests.ts';
import { indexTree } from '../../../src/input/store.ts';
import { memoryTree } from '../../../src/input/tree.ts';
import type { Lookup } from '../../../src/render/gitops/helm-release.ts';
import { substitute } from '../../../src/render/gitops/substitute.ts';
import { releaseValues } from '../../../src/render/gitops/values-from.ts';
import { renderTree } from '../../../src/render/render-tree.ts';
import { openRenderSession } from '../../../src/render/session.ts';
import { renderSettings } from '../../../src/render/settings.ts';

const rendering = openRenderSession();
afterAll(() => rendering.close());

function linesOf(name: string): JsonObject[] {
  const text = readFileSync(new URL(`../../vectors/${name}`, import.meta.url), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as JsonObject);
}

/** A value with sorted keys, so that texts of equal values are equal. */
function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value as JsonObject).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item ?? null)]));
}

async function built(files: Readonly<Record<string, string>>) {
  const tree = memoryTree(files);
  const skip = (): boolean => false;
  const settings = renderSettings(effectiveConfig(null), '', skip, [], builtInCatalogs);
  const made = await renderTree(tree, indexTree(tree, skip), settings, rendering);
  const deployers = new Set(made.rendered.filter(({ origin }) => origin === 'flux').map(({ id }) => id));
  const objects = made.store.documents.flatMap(({ rendered }) =>
    rendered !== undefined && deployers.has(rendered.context.root)
      ? rendered.parse().manifests.map(({ value }) => JSON.stringify(sorted(value)))
      : [],
  );
  return { objects: objects.sort(), notRendered: made.notRendered };
}

describe('Flux Kustomizations as the Go code of Flux builds them', () => {
  test.each(linesOf('flux-kustomizations.jsonl').map((vector) => [String(vector['id']), vector] as const))(
    '%s',
    async (_, { files, objects, refused }) => {
      const texts = objectAt(files) as Readonly<Record<string, string>>;
      const result = await built(texts);
      const expected = listAt(objects).map((one) => JSON.stringify(sorted(one)));
      // What Flux refuses is looked at as far as it goes here.
      if (refused === undefined) expect(result.objects).toEqual(expected.sort());
      else expect(result.objects).toEqual(expect.arrayContaining(expected));
      const told = result.notRendered.map(({ label }) => label);
      for (const name of listAt(refused)) expect(told.join()).toContain(`/${stringAt(name)}`);
      expect(told.length > 0).toBe(refused !== undefined);
      for (const { at, reason } of result.notRendered) {
        expect(Object.keys(texts)).toContain(at.file);
        expect(reason).not.toBe('');
      }
    },
    20_000,
  );
});

describe('substitution as the Go code of Flux does it', () => {
  test.each(linesOf('flux-substitute.jsonl').map((vector) => [String(vector['text']), vector] as const))(
    '%s',
    (text, { vars, result }) => {
      const values = objectAt(vars);
      const filled = substitute(text, (name) => stringAt(values[name]) ?? null);
      expect(filled.problem === null ? filled.text : null).toBe(result ?? null);
    },
  );
});

const PLACE = { file: 'release.yaml', line: 1, column: 1, endLine: 1, endColumn: 1 };
const WHERE = { file: 'release.yaml', document: 0, path: [], locate: () => PLACE };

/** An object of the namespace `ns`. */
function objectOf(value: JsonObject): Manifest {
  const made = manifestOf(value, WHERE, { root: '', origin: 'raw', namespace: 'ns' });
  if (made === null) throw new Error('no object');
  return made;
}

describe('values of HelmReleases as the Go code of Flux merges them', () => {
  test.each(linesOf('flux-values.jsonl').map((vector) => [JSON.stringify(vector['from']), vector] as const))(
    '%s',
    (_, { objects, values, from, result }) => {
      const known = listAt(objects).map((one) => objectOf(objectAt(one)));
      const release = objectOf({
        apiVersion: 'helm.toolkit.fluxcd.io/v2',
        kind: 'HelmRelease',
        metadata: { name: 'x' },
      });
      const spec = { values: values ?? null, valuesFrom: from ?? null };
      const find: Lookup = (kind, _namespace, name) =>
        known.find((one) => one.kind === kind && one.name === name) ?? null;
      const { layers, missing, problem } = releaseValues(release, spec, find);
      const isRefused = problem !== null || missing.length > 0;
      expect(isRefused ? null : sorted(merged(layers.map(({ value }) => value)))).toEqual(
        result === undefined ? null : sorted(result),
      );
    },
  );
});

/** Layers put over each other as Helm does it; null stays. */
function merged(layers: readonly JsonObject[]): JsonObject {
  const all = new Map<string, Json>();
  for (const layer of layers) {
    for (const [key, value = null] of Object.entries(layer)) {
      const known = all.get(key);
      all.set(key, isObject(known) && isObject(value) ? merged([known, value]) : value);
    }
  }
  return Object.fromEntries(all);
}
