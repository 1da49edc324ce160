import type { JsonObject, Path } from '../finding/json.ts';
import type { CiliumOptions, PolicyProblem } from './types.ts';

/** Accepted by Cilium, but not what it seems to say. `unknown` = the paths that were pruned. */
export function trapsOf(
  _written: JsonObject,
  _enforced: JsonObject,
  _unknown: readonly Path[],
  _options: CiliumOptions,
): PolicyProblem[] {
  return [];
}
