import { existsSync, statSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import type { Config } from '../config/config.ts';
import { diskTree } from '../input/disk.ts';
import type { PulledChart } from '../render/settings.ts';
import { slashed } from './paths.ts';

/**
 * The charts that the configuration's `charts:` names, relative to the top of the repository; and a sentence for each that isn't there: the step
 * that pulls it may run elsewhere only.
 */
export function pulledCharts(
  { charts }: Config,
  top: string,
  root: string,
): { readonly charts: readonly PulledChart[]; readonly notes: readonly string[] } {
  const found: PulledChart[] = [];
  const notes: string[] = [];
  for (const [reference, path] of Object.entries(charts)) {
    const full = resolve(top, path);
    if (!existsSync(full)) {
      notes.push(`charts: ${path} is not there, so ${reference} is not rendered (is the step that pulls it missing?).`);
      continue;
    }
    const isFolder = statSync(full).isDirectory();
    const inside = slashed(relative(root, full));
    if (inside !== '' && !inside.startsWith('../'))
      found.push({ reference, tree: diskTree(root, [inside]), path: inside });
    else if (isFolder) found.push({ reference, tree: diskTree(full, ['']), path: '' });
    else {
      const name = slashed(relative(dirname(full), full));
      found.push({ reference, tree: diskTree(dirname(full), [name]), path: name });
    }
  }
  return { charts: found, notes };
}
