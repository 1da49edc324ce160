import { push } from '../finding/groups.ts';
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

/**
 * For roots that are judged in the same scopes: what another root holds that can change the answers for them. Two that say the same give the same
 * text; '' = nothing.
 */
export type Bearing = (judged: readonly string[]) => (root: string) => string;

/** Every root bears on all others in its own way. */
export const anythingBears: Bearing = () => (root) => root;

/** Where no answer is asked for: every root is in one cluster, and which others it sees there is all the same. */
export const nothingBears: Bearing = () => () => '';

/** Alternatives of one root that are judged one by one; more would say nothing new to a person. */
const MAX_ALTERNATIVES = 32;

/**
 * The scopes of roots. What nothing deploys splits no cluster and lends no policy to what is deployed: it is judged apart, with everything that it
 * doesn't clash with. Its Secrets count for the others too: those are what people put into a cluster by hand.
 */
export function inferScopes(members: readonly ScopeMember[], bearing: Bearing): Scope[] {
  const aside = new Set(members.filter(({ isUndeployed }) => isUndeployed === true).map(({ id }) => id));
  const deployed = members.filter(({ id }) => !aside.has(id));
  if (aside.size === 0 || deployed.length === 0) return treesOf(members, bearing);
  const own = treesOf(deployed, bearing).map((scope) => ({ ...scope, lending: aside }));
  const others = treesOf(members, bearing).flatMap(({ name, roots, judged }): Scope[] => {
    const left = new Set([...judged].filter((id) => aside.has(id)));
    const apart = name === DEFAULT ? APART : name.includes(APART) ? name : `${name}, ${APART}`;
    return left.size === 0 ? [] : [{ name: apart, roots, judged: left }];
  });
  return [...own, ...others];
}

const DEFAULT = 'default';
const APART = 'not deployed';

/** The same where some are deployed from one place (`tree`): these are one root in all but name, whatever they define. */
function treesOf(members: readonly ScopeMember[], bearing: Bearing): Scope[] {
  const groups = new Map<string, ScopeMember[]>();
  for (const member of members) {
    const key = member.tree === undefined ? `root ${member.id}` : `tree ${member.tree} ${member.cluster ?? ''}`;
    push(groups, key, member);
  }
  if (members.every(({ tree }) => tree === undefined)) return scopesOf(members, bearing);
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
  const bearingOfTrees: Bearing = (judged) => {
    const bears = bearing([...expanded(new Set(judged))]);
    return (name) =>
      [...expanded(new Set([name]))]
        .map(bears)
        .filter((text) => text !== '')
        .join(';');
  };
  return scopesOf(apart, bearingOfTrees).map(({ name, roots, judged }) => ({
    name,
    roots: expanded(roots),
    judged: expanded(judged),
  }));
}

/**
 * Scopes without configuration: all roots share one cluster, but roots that define the same object are alternatives and never see each other.
 * A root is judged with every root it doesn't clash with; where two of those clash with each other, once with each that bears on it in its own way.
 */
function scopesOf(members: readonly ScopeMember[], bearing: Bearing): Scope[] {
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
  const alike = new Map<string, { readonly own: Uint8Array; readonly judged: string[] }>();
  ids.forEach((id, root) => {
    const own = clashes.with(root);
    const key = bitsOf(own);
    const known = alike.get(key);
    if (known === undefined) alike.set(key, { own, judged: [id] });
    else known.judged.push(id);
  });
  for (const { own, judged } of alike.values())
    for (const { name, roots } of scopesAround(clashes, own, judged, bearing))
      for (const id of judged) scopeOf(name, roots).judged.add(id);
  return [...byRoots.values()];
}

/** The scopes of roots that clash with `own`. */
function scopesAround(
  clashes: Clashes,
  own: Uint8Array,
  judged: readonly string[],
  bearing: Bearing,
): { name: string; roots: readonly number[] }[] {
  const { ids } = clashes;
  const isContested = clashes.contestedBeside(own);
  const settled: number[] = [];
  const contested: number[] = [];
  for (let other = 0; other < ids.length; other += 1) {
    if (own[other] === 0) (isContested(other) ? contested : settled).push(other);
  }
  const bears = contested.length === 0 ? () => '' : bearing(judged);
  // What goes to a cluster of its own makes a scope of that cluster, whatever it changes.
  const textOf = (root: number): string => {
    const cluster = clashes.clusterOf(root);
    return bears(ids[root] ?? '') || (cluster === undefined ? '' : `cluster ${cluster}`);
  };
  const texts = new Map(contested.map((root) => [root, textOf(root)] as const));
  const weighty = contested.filter((root) => texts.get(root) !== '');
  const inert = contested.filter((root) => texts.get(root) === '');
  const alternatives = new Map<string, number>();
  for (const root of weighty.length === 0 ? [] : contested) {
    const text = texts.get(root) ?? '';
    const others = clashes.with(root);
    // What it keeps out changes answers as what it holds does.
    const missing = new Set(weighty.filter((other) => others[other] === 1).map((other) => texts.get(other) ?? ''));
    missing.delete(text);
    const key = [text, ...[...missing].sort()].join('\n');
    if (key !== '' && !alternatives.has(key)) alternatives.set(key, root);
  }
  // Nothing settled clashes with what is contested, so only these have to be held against each other.
  const together = (first: readonly number[]): readonly number[] => {
    const join = clashes.joining();
    return [...settled, ...[...new Set([...first, ...weighty, ...inert])].filter(join)];
  };
  if (alternatives.size === 0) {
    const [first] = own.includes(1) ? judged : contested.map((root) => ids[root] ?? '');
    return [{ name: first ?? DEFAULT, roots: together([]) }];
  }
  return [...alternatives.values()]
    .slice(0, MAX_ALTERNATIVES)
    .map((alternative) => ({ name: ids[alternative] ?? '', roots: together([alternative]) }));
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
