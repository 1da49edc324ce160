import type { Cluster } from '../cluster/types.ts';
import { byCodeUnits } from '../input/tree.ts';
import { push } from './groups.ts';
import type { Spread, Where, WorkloadName } from './types.ts';

/** Where a workload was judged: the clusters, each with the root that deploys it there. */
export type JudgedIn = (workload: WorkloadName) => readonly Where[];

/** Looks workloads up by what they are and where they stand: the same template of several overlays is one. */
export function judgedIn(clusters: readonly Pick<Cluster, 'scope' | 'callers'>[]): JudgedIn {
  const found = new Map<string, Where[]>();
  for (const { scope, callers } of clusters) {
    for (const { name, workload } of callers) {
      push(found, keyOf(name), { scope, root: workload.root });
    }
  }
  return (workload) => found.get(keyOf(workload)) ?? [];
}

function keyOf({ kind, namespace, name, file, line }: WorkloadName): string {
  return [kind, namespace ?? '', name, file, line].join('\0');
}

interface WithSpread {
  readonly spread?: Spread;
}

/**
 * Whether a finding holds where it didn't before: in a cluster that was judged and fine, or in one more than before. A cluster or an overlay that only
 * has another name now is none: it stands for one that is gone.
 */
export function isWider({ spread: now }: WithSpread, { spread: before }: WithSpread): boolean {
  if (now === undefined || before === undefined) return false;
  const scopes = new Set(before.held.map(({ scope }) => scope));
  const judged = new Set(before.judged.map(({ scope }) => scope));
  const isFine = ({ scope, root }: Where): boolean =>
    !before.held.some((held) => held.scope === scope && held.root === root);
  const fine = new Set(before.judged.filter(isFine).map(({ root }) => root));
  const roots = new Set(before.held.flatMap(({ root }) => (fine.has(root) ? [] : [root])));
  let unexplained = 0;
  for (const { scope, root } of now.held) {
    if (scopes.has(scope)) continue;
    if (judged.has(scope)) return true;
    if (!roots.has(root)) unexplained += 1;
  }
  const isThere = (old: Where): boolean =>
    now.judged.some(({ scope, root }) => scope === old.scope || root === old.root);
  return unexplained > before.held.filter((old) => !isThere(old)).length;
}

const MAX_NAMED = 8;

/** `a, b and 3 more`, sorted. */
export function namedScopes(scopes: Iterable<string>): string {
  const sorted = [...new Set(scopes)].sort(byCodeUnits);
  const shown = sorted.slice(0, MAX_NAMED);
  const rest = sorted.length - shown.length;
  if (rest > 0) return `${shown.join(', ')} and ${rest} more`;
  return sorted.length < 2 ? (sorted[0] ?? '') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`;
}
