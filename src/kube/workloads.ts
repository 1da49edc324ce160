import type { WorkloadKindsCatalog } from '../config/catalog/workload-kinds.gen.ts';
import type { Manifest } from '../input/manifest.ts';
import { podsOf } from './pods.ts';
import { fieldPods, genericPods } from './unknown-kinds.ts';
import type { Workload } from './workload.ts';

type KindEntry = WorkloadKindsCatalog['kinds'][number];
/** The catalog entry of a manifest's kind; undefined where there is none. */
export function kindEntry(
  manifest: Pick<Manifest, 'group' | 'kind'>,
  kinds: WorkloadKindsCatalog,
): KindEntry | undefined {
  return kinds.kinds.find((entry) => entry.groups.includes(manifest.group) && entry.kinds.includes(manifest.kind));
}

/** The workload that a manifest is, or null. A kind that no catalog entry describes is read by shape: confidence low. */
export function readWorkload(manifest: Manifest, kinds: WorkloadKindsCatalog): Workload | null {
  const entry = kindEntry(manifest, kinds);
  const described = (entry?.pods ?? []).flatMap((pod) => podsOf(manifest, pod));
  // A version of the kind that the entry doesn't know is read by shape, like an unknown kind.
  const shaped = described.length > 0 ? described : genericPods(manifest);
  const pods = shaped.length > 0 || entry !== undefined ? shaped : fieldPods(manifest);
  if (pods.length === 0) return null;
  const isGeneric = described.length === 0;
  return {
    manifest,
    kind: manifest.kind,
    name: manifest.name,
    namespace: pods[0]?.namespace ?? manifest.namespace,
    root: manifest.root,
    catalogId: isGeneric ? null : (entry?.id ?? null),
    confidence: isGeneric ? 'low' : 'high',
    shortLived: entry?.shortLived === true,
    pods,
  };
}
