import { expect, test } from 'vitest';
import { folders } from '../../src/config/catalog/folders.gen.ts';
import { builtInCatalogs, mergeCatalogs, parseCatalogFile } from '../../src/config/catalogs.ts';
import { putAwayBy } from '../../src/render/gitops/put-away.ts';

test.each([
  ['.archive/apps/a.yaml', true],
  ['apps/.github/workflows/a.yaml', true],
  ['Archive/a.yaml', true],
  ['apps/_archived/a.yaml', true],
  ['apps/archive.yaml', false],
  ['.sops.yaml', false],
  ['apps/archiver/a.yaml', false],
  ['./a.yaml', false],
])('%s', (file, expected) => {
  expect(putAwayBy(folders)(file)).toBe(expected);
});

test('names of folders are added and switched off as other facts are', () => {
  const own = parseCatalogFile(
    'own.yaml',
    'version: 1\ndisable: [archive]\nfolders: {putAway: [{id: attic, name: "attic*", source: ours}]}\n',
  );
  const isPutAway = putAwayBy(mergeCatalogs(builtInCatalogs, [own]).folders);
  expect(['attic-2/a.yaml', 'archive/a.yaml', '_archive/a.yaml'].map(isPutAway)).toEqual([true, false, true]);
});
