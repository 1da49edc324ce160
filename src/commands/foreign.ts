import { existsSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { ConfigurationError } from '../config/errors.ts';
import { commitId, git, gitTree } from '../input/git.ts';
import type { Tree } from '../input/tree.ts';

/**
 * Where a revision's file is read that may belong to another repository: `own` = in the revision itself; `disk` = in what is checked out beside or
 * inside it, which no commit of this one can change; a tree = in the submodule, as the revision has it, with the path inside it.
 */
export type Origin = 'own' | 'disk' | { readonly tree: Tree; readonly path: string };

/**
 * Tells where `path` (relative to the repository's top) is read for a revision whose files are `tree`.
 * @throws ConfigurationError for a submodule that the working tree has at another commit, where the clone doesn't hold the revision's.
 */
export function originOf(top: string, path: string, revision: string, tree: Tree): Origin {
  if (path.startsWith('../') || isAbsolute(path)) return 'disk';
  const parts = path.split('/').slice(0, -1);
  const folder = parts
    .map((_, index) => parts.slice(0, index + 1).join('/'))
    .find((one) => existsSync(join(top, one, '.git')));
  if (folder === undefined || tree.files.some((file) => file.startsWith(`${folder}/`))) return 'own';
  const inside = join(top, folder);
  const before = submoduleCommit(top, revision, folder);
  if (before === null) return submoduleCommit(top, 'HEAD', folder) === null ? 'disk' : 'own';
  if (before === commitId(inside, 'HEAD')) return 'disk';
  const found = gitTree(inside, before);
  if (!('reason' in found)) return { tree: found, path: path.slice(folder.length + 1) };
  throw new ConfigurationError(
    'config-moved',
    `this change moves the submodule ${folder}, and its clone does not hold commit ${before.slice(0, 12)}, where the base's settings are: ` +
      'check the submodule out with its history',
    { file: path.replace(/\/\.$/, '') },
  );
}

/** The commit that a revision names for a submodule; null where there is none. */
function submoduleCommit(top: string, revision: string, folder: string): string | null {
  const listed = git(top, ['ls-tree', '-z', '--full-tree', revision, '--', folder])?.toString('utf8') ?? '';
  return /^160000 commit ([0-9a-f]+)\t/.exec(listed)?.[1] ?? null;
}
