import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type GitTree, gitTree } from './git.ts';
import { byCodeUnits, movedTree, type Tree } from './tree.ts';

/** Submodules in submodules; deeper nobody nests them. */
const MAX_DEPTH = 5;

/**
 * A revision's tree with the files of those submodules that are checked out at `folder` (absolute) and wanted, each at the commit that the revision
 * names. `notes` are sentences about those that the working tree has at another commit and whose clone doesn't hold this one.
 */
export function withSubmodules(
  tree: GitTree,
  folder: string,
  isWanted: (path: string) => boolean,
  above: readonly string[] = [],
): { readonly tree: Tree; readonly notes: readonly string[] } {
  const notes: string[] = [];
  const parts = [...tree.submodules].flatMap(([path, commit]) => {
    const inside = join(folder, path);
    if (above.length >= MAX_DEPTH || !isWanted(path) || !existsSync(join(inside, '.git'))) return [];
    const found = gitTree(inside, commit);
    if ('reason' in found) {
      const name = [...above, path].join('/');
      notes.push(
        `This change moves the submodule ${name}, and its clone does not hold the base's commit ${commit.slice(0, 12)}: ` +
          'every finding in it counts as new. Check the submodule out with its history.',
      );
      return [];
    }
    const whole = withSubmodules(found, inside, () => true, [...above, path]);
    notes.push(...whole.notes);
    return [movedTree(whole.tree, `${path}/`)];
  });
  return { tree: parts.length === 0 ? tree : joined(tree, parts), notes };
}

function joined(own: Tree, parts: readonly Tree[]): Tree {
  const trees = [own, ...parts];
  const owner = new Map(trees.flatMap((tree) => tree.files.map((path) => [path, tree] as const)));
  return {
    files: [...owner.keys()].sort(byCodeUnits),
    refused: trees.flatMap(({ refused }) => refused),
    folderLinks: new Map(trees.flatMap(({ folderLinks }) => [...(folderLinks ?? [])])),
    fileLinks: new Map(trees.flatMap(({ fileLinks }) => [...(fileLinks ?? [])])),
    sizeOf: (path) => owner.get(path)?.sizeOf?.(path) ?? 0,
    read: (path) => owner.get(path)?.read(path) ?? { reason: 'no such file' },
  };
}
