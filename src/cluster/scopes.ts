import { byCodeUnits } from '../input/tree.ts';
import { type Clashes, type Clashing, clashesAmong } from './clashes.ts';
import { sharedByChance } from './shared-by-chance.ts';

/** A root as scopes see it: its id and what it defines. */
export interface ScopeMember extends Clashing {
  /** Where it is deployed from, where an object deploys it: what is deployed from one place goes to one cluster. */
  readonly tree?: string;
  /** True where nothing deploys it, though the repository says what is deployed. */
  readonly isUndeployed?: boolean;
}

/** Roots that are deployed to one cluster together, and those among them whose workloads are judged in it. */
export interface Scope {
  readonly name: string;
  readonly roots: ReadonlySet<string>;
  readonly judged: ReadonlySet<string>;
  /** Roots whose Secrets count, and nothing else of them. */
  readonly lending?: ReadonlySet<string>;
}

/** Alternatives of one root that are judged one by one; more would say nothing new to a person. */
const MAX_ALTERNATIVES = 32;

/**
 * The scopes of roots. What nothing deploys splits no cluster and lends no policy to what is deployed: it is judged apart, with everything that it
 * doesn't clash with. Its Secrets count for the others too: those are what people put into a cluster by hand.
 */
export function inferScopes(members: readonly ScopeMember[]): Scope[] {
  const aside = new Set(members.filter(({ isUndeployed }) => isUndeployed === true).map(({ id }) => id));
  const deployed = members.filter(({ id }) => !aside.has(id));
  if (aside.size === 0 || deployed.length === 0) return treesOf(members);
  const own = treesOf(deployed).map((scope) => ({ ...scope, lending: aside }));
  const others = treesOf(members).flatMap(({ name, roots, judged }): Scope[] => {
    const left = new Set([...judged].filter((id) => aside.has(id)));
    const apart = name === DEFAULT ? APART : name.includes(APART) ? name : `${name}, ${APART}`;
    return left.size === 0 ? [] : [{ name: apart, roots, judged: left }];
  });
  return [...own, ...others];
}

const DEFAULT = 'default';
const APART = 'not deployed';

/** The same where some are deployed from one place (`tree`): these are one root in all but name, whatever they define. */
function treesOf(members: readonly ScopeMember[]): Scope[] {
  const groups = new Map<string, ScopeMember[]>();
  for (const member of members) {
    const key = member.tree === undefined ? `root ${member.id}` : `tree ${member.tree} ${member.cluster ?? ''}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [member]);
    else group.push(member);
  }
  if (members.every(({ tree }) => tree === undefined)) return scopesOf(members);
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
    return { ...(first ?? {}), id: unique, identities };
  });
  const byChance = sharedByChance(joined.filter(({ tree }) => tree !== undefined));
  const apart = joined.map((member): ScopeMember => {
    if (member.tree === undefined || byChance.size === 0) return member;
    return { ...member, identities: new Set([...member.identities].filter((identity) => !byChance.has(identity))) };
  });
  const expanded = (names: ReadonlySet<string>): Set<string> =>
    new Set([...names].flatMap((name) => ids.get(name) ?? []));
  return scopesOf(apart).map(({ name, roots, judged }) => ({
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
  const clashes = clashesAmong(members);
  const { ids } = clashes;
  const inOrder = ids.map((_, root) => root).sort((a, b) => byCodeUnits(ids[a] ?? '', ids[b] ?? ''));
  const byRoots = new Map<string, { name: string; roots: Set<string>; judged: Set<string> }>();
  const scopeOf = (name: string, together: readonly number[]) => {
    const taken = new Uint8Array(ids.length);
    for (const root of together) taken[root] = 1;
    const key = bitsOf(taken);
    const known = byRoots.get(key);
    if (known !== undefined) return known;
    const roots = new Set(inOrder.filter((root) => taken[root] === 1).map((root) => ids[root] ?? ''));
    const scope = { name, roots, judged: new Set<string>() };
    byRoots.set(key, scope);
    return scope;
  };
  // What clashes with the same roots is judged in the same scopes.
  const known = new Map<string, readonly ReturnType<typeof scopeOf>[]>();
  ids.forEach((id, root) => {
    const own = clashes.with(root);
    const key = bitsOf(own);
    const scopes = known.get(key) ?? scopesAround(clashes, own, id).map(({ name, roots }) => scopeOf(name, roots));
    known.set(key, scopes);
    for (const { judged } of scopes) judged.add(id);
  });
  return [...byRoots.values()];
}

/** The scopes of a root that clashes with `own`. */
function scopesAround(clashes: Clashes, own: Uint8Array, id: string): { name: string; roots: readonly number[] }[] {
  const { ids } = clashes;
  const isContested = clashes.contestedBeside(own);
  const settled: number[] = [];
  const contested: number[] = [];
  for (let other = 0; other < ids.length; other += 1) {
    if (own[other] === 0) (isContested(other) ? contested : settled).push(other);
  }
  if (contested.length === 0) return [{ name: own.includes(1) ? id : DEFAULT, roots: settled }];
  // Nothing settled clashes with what is contested, so only these have to be held against each other.
  return contested.slice(0, MAX_ALTERNATIVES).map((alternative) => {
    const join = clashes.joining();
    join(alternative);
    return {
      name: ids[alternative] ?? '',
      roots: [...settled, alternative, ...contested.filter((other) => other !== alternative && join(other))],
    };
  });
}

/** Sixteen flags a character, as a key. */
function bitsOf(flags: Uint8Array): string {
  let key = '';
  for (let start = 0; start < flags.length; start += 16) {
    let word = 0;
    for (let bit = start; bit < start + 16 && bit < flags.length; bit += 1) word = word * 2 + (flags[bit] ?? 0);
    key += String.fromCharCode(word);
  }
  return key;
}
