import { byCodeUnits } from '../input/tree.ts';
import type { Identity } from '../render/roots.ts';

/** A root as scopes see it: its id and what it defines. */
export interface ScopeMember {
  readonly id: string;
  readonly identities: ReadonlySet<Identity>;
  /** The cluster that it is deployed to, where something tells clusters apart: roots of different clusters never see each other. */
  readonly cluster?: string;
  /** Where it is deployed from, where an object deploys it: what is deployed from one place goes to one cluster. */
  readonly tree?: string;
}

/** Roots that are deployed to one cluster together, and those among them whose workloads are judged in it. */
export interface Scope {
  readonly name: string;
  readonly roots: ReadonlySet<string>;
  readonly judged: ReadonlySet<string>;
}

/** Alternatives of one root that are judged one by one; more would say nothing new to a person. */
const MAX_ALTERNATIVES = 32;

/**
 * The same for roots of which some are deployed from one place (`tree`): these are one root in all but name, whatever they define.
 */
export function inferScopes(members: readonly ScopeMember[]): Scope[] {
  const groups = new Map<string, ScopeMember[]>();
  for (const member of members) {
    const key = member.tree === undefined ? `root ${member.id}` : `tree ${member.tree} ${member.cluster ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), member]);
  }
  if (groups.size === members.length) return scopesOf(members);
  const ids = new Map<string, readonly string[]>();
  const joined = [...groups.values()].map((own): ScopeMember => {
    const [first] = own;
    const id = own.length === 1 || first?.tree === undefined ? (first?.id ?? '') : first.tree;
    let unique = id;
    while (ids.has(unique)) unique = `from ${unique}`;
    ids.set(
      unique,
      own.map((member) => member.id),
    );
    const identities = new Set(own.flatMap((member) => [...member.identities]));
    return { id: unique, identities, ...(first?.cluster === undefined ? {} : { cluster: first.cluster }) };
  });
  const expanded = (names: ReadonlySet<string>): Set<string> =>
    new Set([...names].flatMap((name) => ids.get(name) ?? []));
  return scopesOf(joined).map(({ name, roots, judged }) => ({
    name,
    roots: expanded(roots),
    judged: expanded(judged),
  }));
}

/**
 * Scopes without configuration: all roots share one cluster, but roots that define the same object are alternatives and never see each other.
 * A root is judged with every root it doesn't clash with; where two of those clash with each other, once with each.
 */
function scopesOf(members: readonly ScopeMember[]): Scope[] {
  const clashes = clashTable(members);
  const all = members.map(({ id }) => id);
  const byRoots = new Map<string, { name: string; roots: Set<string>; judged: Set<string> }>();
  const add = (name: string, roots: readonly string[], judged: string): void => {
    const sorted = [...roots].sort(byCodeUnits);
    const key = sorted.join('\0');
    const known = byRoots.get(key);
    if (known === undefined) byRoots.set(key, { name, roots: new Set(sorted), judged: new Set([judged]) });
    else known.judged.add(judged);
  };
  for (const id of all) {
    const own = clashes.get(id) ?? new Set();
    const compatible = all.filter((other) => other !== id && !own.has(other));
    const isContested = (other: string): boolean =>
      [...(clashes.get(other) ?? [])].some((third) => third !== id && !own.has(third));
    const contested = compatible.filter(isContested);
    const isSettled = new Set(contested);
    const settled = compatible.filter((other) => !isSettled.has(other));
    if (contested.length === 0) add(own.size === 0 ? 'default' : id, [id, ...settled], id);
    for (const alternative of contested.slice(0, MAX_ALTERNATIVES)) {
      const together = [id, ...settled, alternative];
      for (const other of contested) {
        if (other !== alternative && !together.some((member) => clashes.get(member)?.has(other))) together.push(other);
      }
      add(alternative, together, id);
    }
  }
  return [...byRoots.values()];
}

function clashTable(members: readonly ScopeMember[]): Map<string, Set<string>> {
  const definers = new Map<Identity, string[]>();
  for (const { id, identities } of members) {
    for (const identity of identities) {
      const list = definers.get(identity);
      if (list === undefined) definers.set(identity, [id]);
      else list.push(id);
    }
  }
  const clashes = new Map<string, Set<string>>();
  for (const ids of definers.values()) {
    if (ids.length < 2) continue;
    for (const id of ids) {
      const set = clashes.get(id) ?? new Set();
      for (const other of ids) if (other !== id) set.add(other);
      clashes.set(id, set);
    }
  }
  addClusters(members, clashes);
  return clashes;
}

/** Roots of different clusters are apart like alternatives. */
function addClusters(members: readonly ScopeMember[], clashes: Map<string, Set<string>>): void {
  const byCluster = new Map<string, string[]>();
  for (const { id, cluster } of members) {
    if (cluster !== undefined) byCluster.set(cluster, [...(byCluster.get(cluster) ?? []), id]);
  }
  for (const [cluster, ids] of byCluster) {
    const others = [...byCluster].flatMap(([other, theirs]) => (other === cluster ? [] : theirs));
    for (const id of ids) clashes.set(id, new Set([...(clashes.get(id) ?? []), ...others]));
  }
}
