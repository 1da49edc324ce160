import { existsSync } from 'node:fs';
import { join, normalize } from 'node:path/posix';
import { ConfigurationError } from '../config/errors.ts';
import type { LayeredConfig, Written } from '../config/layers.ts';
import { fixedPart } from '../finding/suppress-config.ts';
import { globMatcher } from '../input/store.ts';
import type { Tree } from '../input/tree.ts';

/** What is scanned, seen from the top of the repository. */
export interface ScannedTree {
  readonly tree: Tree;
  /** Absolute path of the repository's top. */
  readonly top: string;
  /** From the top of the repository to the tree: '' or ending in '/'. */
  readonly prefix: string;
  readonly isScanned: (path: string) => boolean;
}

interface MissingPath {
  readonly cluster: string;
  readonly path: string;
  readonly where: Partial<Written>;
}

/**
 * The paths of the configuration's `clusters` that take no file of the tree. What stands outside of what is scanned isn't judged, nor what a file says
 * that the configuration extends: that one is made for others, too.
 */
function missingClusterPaths(layers: LayeredConfig | null, scanned: ScannedTree): MissingPath[] {
  return (layers?.content.clusters ?? []).flatMap(({ name, paths }, cluster) =>
    paths.flatMap((path, index) => {
      const where = layers?.origins.get(`/clusters/${cluster}/paths/${index}`);
      if (where?.file !== layers?.path || takesFiles(path, scanned)) return [];
      return [{ cluster: name, path, where: where ?? {} }];
    }),
  );
}

function takesFiles(path: string, { tree, top, prefix, isScanned }: ScannedTree): boolean {
  const start = fixedPart(path);
  if (!start.startsWith('..') && !isScanned(start)) return true;
  // A folder may be empty, or a submodule that is not checked out.
  const isPlain = normalize(path) === path && path !== '.' && !path.startsWith('..') && !path.startsWith('/');
  if (isPlain && existsSync(join(top, path.replace(/(?:\/\*{1,2})+$/, '')))) return true;
  return tree.files.some(globMatcher([path], prefix));
}

/**
 * Refuses `clusters` paths where nothing is: what they are meant to tell apart would be judged as one. Where the base's configuration judges a change they are
 * sentences instead: a change may move what that names.
 * @throws ConfigurationError with file and line of the first one.
 */
export function checkClusterPaths(layers: LayeredConfig | null, scanned: ScannedTree, isChange: boolean): string[] {
  const missing = missingClusterPaths(layers, scanned);
  if (isChange)
    return missing.map(
      ({ cluster, path }) =>
        `The configuration has the path ${path} for cluster ${cluster}, where this revision has no file.`,
    );
  const [first, ...others] = missing.map(({ cluster, path, where }) => ({
    where,
    message: `clusters: ${cluster} has the path ${path}, where no file is; write globs as seen from the top of the repository (clusters/prod/**), or take it out`,
  }));
  if (first === undefined) return [];
  const more = others.map(({ where, message }) => `${where.file}:${where.line}: ${message}`);
  throw new ConfigurationError('path-missing', first.message, first.where, more);
}
