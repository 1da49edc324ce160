import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { builtInCatalogs } from '../../src/config/catalogs.ts';
import { effectiveConfig } from '../../src/config/config.ts';
import { isObject, type Json } from '../../src/finding/json.ts';
import { memoryTree } from '../../src/input/tree.ts';
import { scan } from '../../src/scan.ts';
import { altered, ODD } from './altered.ts';

const top = new URL('../fixtures/rules', import.meta.url).pathname;
const VALUES: readonly Json[] = [ODD, [ODD]];

/** The documents of the plain fixtures: what no engine has to render. */
const documents = readdirSync(top, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name) && !entry.name.startsWith('.'))
  .map((entry) => join(entry.parentPath, entry.name))
  .sort()
  .filter((file) => !/\/templates\/|Chart\.yaml|values[^/]*\.yaml|kustomization/.test(file))
  .flatMap((file) => parseAllDocuments(readFileSync(file, 'utf8')).map((document): Json => document.toJS()))
  .filter(isObject);

/** Fixtures share most of what they say: two copies for each field of each kind. */
function copies(value: Json): string[] {
  const seen = new Map<string, number>();
  return documents.flatMap((document) =>
    [...altered(document, value)].flatMap(({ copy, path }) => {
      const key = `${String(document['kind'])} ${path}`;
      const count = (seen.get(key) ?? 0) + 1;
      seen.set(key, count);
      return count > 2 ? [] : [JSON.stringify(copy)];
    }),
  );
}

const scanned = (texts: readonly string[]) =>
  scan({
    tree: memoryTree(Object.fromEntries(texts.map((text, index) => [`${index}.yaml`, text]))),
    root: '.',
    repositoryPrefix: '',
    config: effectiveConfig(null),
    catalogs: builtInCatalogs,
    now: 0,
    nowText: null,
    commit: null,
  });

describe('a value of another type', () => {
  it.each(VALUES.map((value) => [JSON.stringify(value), value] as const))(
    '%s in place of any value of the fixtures stops nothing',
    async (_, value) => {
      const all = copies(value);
      expect(all.length).toBeGreaterThan(500);
      for (let at = 0; at < all.length; at += 200)
        expect((await scanned(all.slice(at, at + 200))).failures).toEqual([]);
    },
    120_000,
  );
});
