import type { Authentication } from './types.ts';

/** One allow of a pod's policy map that covers a connection. */
export interface MapEntry {
  /** True where it stands for every destination, false where it names this one. */
  readonly wildcard: boolean;
  /** How specific its protocol and port are; more bits win. */
  readonly bits: number;
  /** Rank of the proxy it redirects to; 0 = none, higher wins. */
  readonly rank: number;
  /** null = the rule says nothing about authentication. */
  readonly authentication: Authentication | null;
}

const STRENGTH: Readonly<Record<Authentication, number>> = { disabled: 0, required: 1, 'test-always-fail': 2 };

/** An entry while it is merged: `explicit` = a rule says so itself, else it is derived from a broader one. */
interface Merged {
  readonly bits: number;
  rank: number;
  strength: number;
  explicit: boolean;
}

/**
 * Whether the entry that decides about a connection asks for authentication (pkg/policy/mapstate.go authPreferredInsert and lookup, 1.19):
 * what a rule says for exactly this port wins over broader ones; where it says nothing, the nearest broader rule counts.
 */
export function asksForAuthentication(entries: readonly MapEntry[]): boolean {
  if (entries.every(({ authentication }) => authentication === null || authentication === 'disabled')) return false;
  const named = mostSpecific(entries.filter(({ wildcard }) => !wildcard));
  const every = mostSpecific(entries.filter(({ wildcard }) => wildcard));
  if (named === null || every === null) return ((named ?? every)?.strength ?? 0) > 0;
  if (named.rank !== every.rank) return (named.rank > every.rank ? named : every).strength > 0;
  const [chosen, other] = every.bits > named.bits ? [every, named] : [named, every];
  return (chosen.explicit ? chosen.strength : Math.max(chosen.strength, other.strength)) > 0;
}

/** The entry that a longest-prefix match finds once broader entries have had their say. */
function mostSpecific(entries: readonly MapEntry[]): Merged | null {
  const byBits = new Map<number, Merged>();
  for (const { bits, rank, authentication } of entries) {
    const incoming = {
      bits,
      rank,
      strength: authentication === null ? 0 : STRENGTH[authentication],
      explicit: authentication !== null,
    };
    const known = byBits.get(bits);
    if (known === undefined) byBits.set(bits, incoming);
    else mergeInto(known, incoming);
  }
  const kept: Merged[] = [];
  for (const entry of [...byBits.values()].sort((a, b) => a.bits - b.bits)) {
    const stronger = kept.findLast(({ rank }) => rank > entry.rank);
    if (stronger !== undefined && !entry.explicit) continue;
    if (stronger !== undefined) entry.rank = stronger.rank;
    if (!entry.explicit) entry.strength = kept.findLast(({ explicit }) => explicit)?.strength ?? entry.strength;
    kept.push(entry);
  }
  return kept.at(-1) ?? null;
}

/** Entries with the same key (pkg/policy/types/entry.go Merge). */
function mergeInto(known: Merged, incoming: Merged): void {
  known.rank = Math.max(known.rank, incoming.rank);
  if (known.explicit === incoming.explicit) known.strength = Math.max(known.strength, incoming.strength);
  else if (incoming.explicit) {
    known.strength = incoming.strength;
    known.explicit = true;
  }
}
