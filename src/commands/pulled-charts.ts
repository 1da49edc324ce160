import { existsSync, statSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import type { Config } from '../config/config.ts';
import { ConfigurationError } from '../config/errors.ts';
import type { LayeredConfig } from '../config/layers.ts';
import { diskTree } from '../input/disk.ts';
import type { PulledChart } from '../render/settings.ts';
import { slashed } from './paths.ts';

/**
 * The charts that the configuration's `charts:` names, relative to the top of the repository. `layers` tells where each is written.
 * @throws ConfigurationError with file and line for a path that is not there, and for one that is no chart.
 */
export function pulledCharts(
  { charts }: Config,
  top: string,
  root: string,
  layers: LayeredConfig | null,
): PulledChart[] {
  const found: PulledChart[] = [];
  for (const [reference, path] of Object.entries(charts)) {
    const full = resolve(top, path);
    const where = layers?.origins.get(pointerTo(reference)) ?? {};
    if (!existsSync(full))
      throw new ConfigurationError(
        'path-missing',
        `charts: ${path} is not there; pull ${reference} to it before the scan (\`helm pull\`), or take the entry out`,
        where,
      );
    const isFolder = statSync(full).isDirectory();
    if (isFolder ? !existsSync(resolve(full, 'Chart.yaml')) : !full.endsWith('.tgz'))
      throw new ConfigurationError(
        'path-missing',
        `charts: ${path} is no chart; name a folder with a Chart.yaml, or a .tgz file`,
        where,
      );
    const inside = slashed(relative(root, full));
    if (inside !== '' && !inside.startsWith('../'))
      found.push({ reference, tree: diskTree(root, [inside]), path: inside });
    else if (isFolder) found.push({ reference, tree: diskTree(full, ['']), path: '' });
    else {
      const name = slashed(relative(dirname(full), full));
      found.push({ reference, tree: diskTree(dirname(full), [name]), path: name });
    }
  }
  return found;
}

/** JSON pointer into the configuration (RFC 6901). */
function pointerTo(reference: string): string {
  return `/charts/${reference.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
