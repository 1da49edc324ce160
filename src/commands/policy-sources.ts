import { existsSync, statSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { ConfigurationError } from '../config/errors.ts';
import type { Written } from '../config/layers.ts';
import { diskTree } from '../input/disk.ts';
import { memoryTree, movedTree, type Tree } from '../input/tree.ts';
import { slashed } from './paths.ts';
import type { Settings } from './settings.ts';

/** What the configuration's clusters read for policies only; `where` = the place that names a source. */
export function policySources(
  { config, layers }: Pick<Settings, 'config' | 'layers'>,
  open: (source: string, where: Partial<Written>) => Tree,
): { cluster: string; tree: Tree }[] {
  return config.clusters.flatMap(({ name, policySources: sources = [] }, cluster) =>
    sources.map((source, index) => {
      const where = layers?.origins.get(`/clusters/${cluster}/policySources/${index}`);
      return { cluster: name, tree: open(source, where ?? {}) };
    }),
  );
}

/**
 * A folder or bundle beside the repository, its paths written relative to the scanned root.
 * @throws ConfigurationError for one that isn't there, unless it may be gone.
 */
export function policySource(
  source: string,
  where: Partial<Written>,
  top: string,
  root: string,
  mayBeGone: boolean,
): Tree {
  const full = resolve(top, source);
  // A change may delete what the base's configuration names: then there is nothing there.
  if (!existsSync(full) && mayBeGone) return memoryTree({});
  if (!existsSync(full)) {
    const message = `policySources: there is no ${source}; write a folder or file as seen from the top of the repository, and check it out before the scan`;
    throw new ConfigurationError('path-missing', message, where);
  }
  const folder = statSync(full).isDirectory() ? full : dirname(full);
  const tree = diskTree(folder, [slashed(relative(folder, full))]);
  return movedTree(tree, `${slashed(relative(root, folder)) || '.'}/`);
}
