import { dirname } from 'node:path/posix';
import type { Cluster } from '../cluster/types.ts';
import { unusedGrants } from '../cluster/unused-intents.ts';
import type { ScanOptions } from './options.ts';

/**
 * The clusters, the first one with the grants that nothing needs: only a scan of all that the intent file is for can tell. Its folder, or the one that
 * holds `.hf-guardrails`, must be scanned.
 */
export function withUnusedGrants(clusters: readonly Cluster[], options: ScanOptions): readonly Cluster[] {
  const { intent, repositoryPrefix } = options;
  const [first, ...others] = clusters;
  if (intent == null || first === undefined) return clusters;
  const home = dirname(intent.path.replace(/(^|\/)\.hf-guardrails\/[^/]*$/, '$1x'));
  const isScanned = options.isScanned ?? ((path: string) => `${path}/`.startsWith(repositoryPrefix));
  if (!isScanned(home === '.' ? '' : home)) return clusters;
  return [{ ...first, unusedGrants: unusedGrants(clusters) }, ...others];
}
