import { isObject, type Json, withText } from '../finding/json.ts';
import { readFacts } from '../huggingface/calls.ts';
import type { HuggingFaceCatalog } from '../huggingface/catalog.ts';
import type { HubRegion } from '../huggingface/downloads.ts';
import type { Objects } from '../kube/objects.ts';
import type { Workload } from '../kube/workload.ts';
import { readWorkload } from '../kube/workloads.ts';
import { heldText } from '../render/blanks.ts';
import type { QuietWorkload } from './types.ts';

/**
 * Workloads that call nothing only because an empty string stands for variables that nothing defines (`org/` is no model): with a word in their place
 * they call.
 */
export function blankCallers(
  quiet: readonly QuietWorkload[],
  objects: Objects,
  catalog: HuggingFaceCatalog,
  region: HubRegion,
): { readonly workload: Workload }[] {
  return quiet.flatMap(({ facts: { workload } }) => {
    const { manifest } = workload;
    const { blanks = [] } = manifest;
    if (blanks.length === 0) return [];
    const value = blanks.reduce<Json>(
      (all, { path, written }) => withText(all, path, heldText(written)),
      manifest.value,
    );
    const filled = isObject(value) ? readWorkload({ ...manifest, value }, catalog.workloadKinds) : null;
    const calls = filled === null ? [] : readFacts(filled, objects, catalog, { region }).calls;
    return calls.length === 0 ? [] : [{ workload }];
  });
}
