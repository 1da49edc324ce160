import type { Place } from '../finding/types.ts';
import type { HuggingFaceCatalog } from '../huggingface/catalog.ts';
import type { HubRegion } from '../huggingface/downloads.ts';
import { type ValueCall, valuesCalls } from '../huggingface/values.ts';
import type { UnrenderedValues } from '../render/gitops/types.ts';

/** What the values of a chart that could not be rendered would call. */
export interface ValuesCalls {
  /** `HelmRelease ml/vllm`, or the values file. */
  readonly root: string;
  /** Why the chart wasn't rendered: a clause. */
  readonly reason: string;
  readonly calls: readonly ValueCall[];
}

/** Values that would call, one entry a place: the same release in several roots is one. */
export function valuesThatCall(
  unrendered: readonly UnrenderedValues[],
  catalog: HuggingFaceCatalog,
  region: HubRegion,
): ValuesCalls[] {
  const found = new Map<string, ValuesCalls>();
  for (const { root, reason, file, values } of unrendered) {
    const calls = [...valuesCalls(values, file, catalog, region)].sort((a, b) => order(a.at, b.at, file));
    const first = calls[0];
    if (first !== undefined) found.set(`${root}\0${first.at.file}\0${first.at.line}`, { root, reason, calls });
  }
  return [...found.values()];
}

/** Places of the release's own file first, then by line. */
function order(a: Place, b: Place, file: string): number {
  return Number(a.file !== file) - Number(b.file !== file) || a.line - b.line;
}
