import type { Identity } from '../render/roots.ts';
import type { ScopeMember } from './scopes.ts';

/** Trees with fewer objects are told apart by any that they share. */
const LEAST_OBJECTS = 10;
/** Part of the smaller tree's objects that two alternatives (dev, prod) share at least. */
const LEAST_SHARED = 0.1;
/** An object that more trees define is no slip. */
const MAX_DEFINERS = 8;

/**
 * Objects that two trees of deploying objects both define, while next to nothing else is in both: that is one cluster in which an object was written
 * twice, not two clusters.
 */
export function sharedByChance(trees: readonly ScopeMember[]): ReadonlySet<Identity> {
  const definers = new Map<Identity, number[]>();
  trees.forEach(({ identities }, tree) => {
    for (const identity of identities) {
      const known = definers.get(identity);
      if (known === undefined) definers.set(identity, [tree]);
      else known.push(tree);
    }
  });
  const shared = [...definers].filter(([, { length }]) => length > 1 && length <= MAX_DEFINERS);
  const counts = new Map<string, number>();
  for (const [, own] of shared) for (const pair of pairsOf(own)) counts.set(pair.key, (counts.get(pair.key) ?? 0) + 1);
  const sizeOf = (tree: number): number => trees[tree]?.identities.size ?? 0;
  const isChance = ({ key, one, other }: Pair): boolean => {
    const least = Math.min(sizeOf(one), sizeOf(other));
    return least >= LEAST_OBJECTS && (counts.get(key) ?? 0) < least * LEAST_SHARED;
  };
  return new Set(shared.filter(([, own]) => pairsOf(own).every(isChance)).map(([identity]) => identity));
}

interface Pair {
  readonly key: string;
  readonly one: number;
  readonly other: number;
}

function pairsOf(trees: readonly number[]): Pair[] {
  return trees.flatMap((one, index) => trees.slice(index + 1).map((other) => ({ key: `${one} ${other}`, one, other })));
}
