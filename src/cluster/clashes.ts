import type { Identity } from '../render/roots.ts';

/** What decides which roots clash. */
export interface Clashing {
  readonly id: string;
  readonly identities: ReadonlySet<Identity>;
  /** The cluster that it is deployed to, where something tells clusters apart: roots of different clusters never see each other. */
  readonly cluster?: string;
}

/** Which roots are alternatives of each other; a root goes by its number. Flags are 1 for yes, one for each root. */
export interface Clashes {
  /** Each root once, in the order of the members. */
  readonly ids: readonly string[];
  readonly clusterOf: (root: number) => string | undefined;
  /** Flags of the roots that clash with one. */
  readonly with: (root: number) => Uint8Array;
  /** Tells whether a root that is none of `own` clashes with another that is none of them. */
  readonly contestedBeside: (own: Uint8Array) => (root: number) => boolean;
  /** Starts a company that is empty; asked for a root it takes it in and says true, unless that clashes with one that is in. */
  readonly joining: () => (root: number) => boolean;
}

/**
 * Roots clash that define the same object or belong to different clusters. Kept as groups of roots that define the same, not as pairs: of 2,000
 * overlays of one base each clashes with each.
 */
export function clashesAmong(members: readonly Clashing[]): Clashes {
  const numbers = new Map<string, number>();
  for (const { id } of members) if (!numbers.has(id)) numbers.set(id, numbers.size);
  const ids = [...numbers.keys()];
  const clusterOf: (string | undefined)[] = ids.map(() => undefined);
  for (const { id, cluster } of members) clusterOf[numbers.get(id) ?? 0] ??= cluster;
  const groups = groupsOf(members, numbers);
  const groupsOfRoot: number[][] = ids.map(() => []);
  groups.forEach((group, index) => {
    for (const root of group) groupsOfRoot[root]?.push(index);
  });
  const groupsWith = (root: number): readonly number[] => groupsOfRoot[root] ?? [];
  const clustered = ids.flatMap((_, root) => (clusterOf[root] === undefined ? [] : [root]));
  const areApart = (one: string | undefined, other: string | undefined): boolean =>
    one !== undefined && other !== undefined && one !== other;
  return {
    ids,
    clusterOf: (root) => clusterOf[root],
    with: (root) => {
      const flags = new Uint8Array(ids.length);
      for (const group of groupsWith(root)) for (const other of groups[group] ?? []) flags[other] = 1;
      for (const other of clustered) if (areApart(clusterOf[root], clusterOf[other])) flags[other] = 1;
      flags[root] = 0;
      return flags;
    },
    contestedBeside: (own) => {
      const isFree = (root: number): boolean => own[root] === 0;
      const crowded = new Map<number, boolean>();
      const isCrowded = (group: number): boolean => {
        const known = crowded.get(group) ?? hasTwo(groups[group] ?? [], isFree);
        crowded.set(group, known);
        return known;
      };
      const clusters = new Set(clustered.filter(isFree).map((root) => clusterOf[root]));
      return (root) => groupsWith(root).some(isCrowded) || (clusterOf[root] !== undefined && clusters.size > 1);
    },
    joining: () => {
      const taken = new Set<number>();
      let cluster: string | undefined;
      return (root) => {
        const own = groupsWith(root);
        if (areApart(cluster, clusterOf[root]) || own.some((group) => taken.has(group))) return false;
        cluster ??= clusterOf[root];
        for (const group of own) taken.add(group);
        return true;
      };
    },
  };
}

/** The roots that define one object, for every object that several define; equal groups once. */
function groupsOf(members: readonly Clashing[], numbers: ReadonlyMap<string, number>): (readonly number[])[] {
  const definers = new Map<Identity, Set<number>>();
  for (const { id, identities } of members) {
    const root = numbers.get(id) ?? 0;
    for (const identity of identities) {
      const known = definers.get(identity);
      if (known === undefined) definers.set(identity, new Set([root]));
      else known.add(root);
    }
  }
  const groups = new Map<string, readonly number[]>();
  for (const roots of definers.values()) if (roots.size > 1) groups.set([...roots].join(), [...roots]);
  return [...groups.values()];
}

function hasTwo(roots: readonly number[], isOne: (root: number) => boolean): boolean {
  let found = 0;
  for (const root of roots) {
    if (isOne(root)) found += 1;
    if (found === 2) return true;
  }
  return false;
}
