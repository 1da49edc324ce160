import type { RbacCatalog } from '../config/catalog/rbac.gen.ts';
import { push } from '../finding/groups.ts';
import { isObject, type Json, type JsonObject, listAt, valueAt } from '../finding/json.ts';
import type { Manifest } from '../input/manifest.ts';
import { stringList, stringMap } from '../input/manifests.ts';
import { selectsLabels } from './label-selector.ts';

/** What a role grants as far as Secrets go. */
export interface Grant {
  /** wildcard = every resource, no `resourceNames`. */
  readonly reads: (secret: string) => 'no' | 'yes' | 'wildcard';
  /** Ways around a read, in words; those that need a ClusterRoleBinding are apart. */
  readonly ways: readonly string[];
  readonly clusterWays: readonly string[];
}

/** What a role's own rules say; `ways` are positions in the catalog's list. */
interface Rules {
  readonly isWildcard: boolean;
  readonly readsAll: boolean;
  readonly names: ReadonlySet<string>;
  readonly ways: ReadonlySet<number>;
}

/** Selectors without a plain label are compared with every role; a stranger's bundle must not make that a square. */
const MAX_COMPARISONS = 3_000_000;

/** What rules of one role grant. */
export function grantOfRules(rules: readonly Json[], catalog: RbacCatalog): Grant {
  const own = readRules(rules, catalog);
  return {
    reads: (secret) => (own.isWildcard ? 'wildcard' : own.readsAll || own.names.has(secret) ? 'yes' : 'no'),
    ...waysOf((way) => own.ways.has(way), catalog),
  };
}

/**
 * What ClusterRoles grant, by name: their own rules, or with an aggregationRule those of the roles that it selects (its own are overwritten then).
 * Grants are spread from the roles that have them to the roles that select them: linear, cycles included.
 */
export function grantsOfClusterRoles(clusterRoles: readonly Manifest[], catalog: RbacCatalog): (name: string) => Grant {
  const byName = new Map<string, Manifest[]>();
  const own = new Map<Manifest, Rules>();
  for (const role of clusterRoles) {
    push(byName, role.name, role);
    if (selectorsOf(role) === undefined) own.set(role, readRules(listAt(role.value['rules']), catalog));
  }
  const spread = spreader(clusterRoles);
  const holders = (has: (rules: Rules) => boolean): ReadonlySet<Manifest> =>
    spread([...own].flatMap(([role, rules]) => (has(rules) ? [role] : [])));
  const wildcard = holders(({ isWildcard }) => isWildcard);
  const all = holders(({ readsAll }) => readsAll);
  const ways = catalog.indirect.map((_, way) => holders((rules) => rules.ways.has(way)));
  const byResourceName = new Map<string, Manifest[]>();
  for (const [role, { names }] of own) for (const name of names) push(byResourceName, name, role);
  const named = new Map<string, ReadonlySet<Manifest>>();
  const holdersOfName = (secret: string): ReadonlySet<Manifest> => {
    const known = named.get(secret) ?? spread(byResourceName.get(secret) ?? []);
    named.set(secret, known);
    return known;
  };
  return (name) => {
    const written = byName.get(name) ?? [];
    const builtin = catalog.builtin.find(({ id }) => id === name);
    // The API server puts back what a written copy of a built-in role lacks, unless its annotation says no.
    const standard = builtin !== undefined && written.every(isReconciled) ? builtin : null;
    const label = standard?.label;
    const roles =
      label === undefined ? written : [...written, ...clusterRoles.filter((role) => labelsOf(role)[label] === 'true')];
    const isAmong = (set: ReadonlySet<Manifest>): boolean => roles.some((role) => set.has(role));
    const isWildcard = isAmong(wildcard) || standard?.wildcard === true;
    const isReader = isAmong(all) || standard?.reads === true;
    return {
      reads: (secret) => (isWildcard ? 'wildcard' : isReader || isAmong(holdersOfName(secret)) ? 'yes' : 'no'),
      ...waysOf((way) => isAmong(ways[way] ?? new Set()), catalog),
    };
  };
}

/** Roles that get what `from` have: those that select them, those that select these, and so on. */
function spreader(clusterRoles: readonly Manifest[]): (from: readonly Manifest[]) => ReadonlySet<Manifest> {
  const aggregated = clusterRoles.filter((role) => selectorsOf(role) !== undefined);
  const selecting = new Map<Manifest, string[]>();
  const using = new Map<string, Manifest[]>();
  const select = selectorIndex(aggregated.length === 0 ? [] : clusterRoles);
  for (const role of aggregated) {
    for (const selector of listAt(selectorsOf(role))) {
      const id = JSON.stringify(selector);
      if (!using.has(id)) for (const selected of select(selector)) push(selecting, selected, id);
      push(using, id, role);
    }
  }
  return (from) => {
    const reached = new Set(from);
    const followed = new Set<string>();
    // A set that grows while it is walked is walked to its end.
    for (const role of reached) {
      for (const selector of selecting.get(role) ?? []) {
        if (followed.has(selector)) continue;
        followed.add(selector);
        for (const user of using.get(selector) ?? []) reached.add(user);
      }
    }
    return reached;
  };
}

function selectorIndex(roles: readonly Manifest[]): (selector: Json) => readonly Manifest[] {
  const labels = new Map(roles.map((role) => [role, labelsOf(role)]));
  const byLabel = new Map<string, Manifest[]>();
  for (const [role, own] of labels)
    for (const [key, value] of Object.entries(own)) push(byLabel, `${key}=${value}`, role);
  let comparisons = 0;
  return (selector) => {
    const [first] = Object.entries(stringMap(valueAt(selector, ['matchLabels'])));
    const candidates = first === undefined ? roles : (byLabel.get(`${first[0]}=${first[1]}`) ?? []);
    comparisons += candidates.length;
    if (comparisons > MAX_COMPARISONS) return [];
    return candidates.filter((role) => selectsLabels(selector, labels.get(role) ?? {}));
  };
}

function readRules(rules: readonly Json[], catalog: RbacCatalog): Rules {
  const names = new Set<string>();
  const ways = new Set<number>();
  let isWildcard = false;
  let readsAll = false;
  for (const rule of rules) {
    if (!isObject(rule)) continue;
    for (const [position, way] of catalog.indirect.entries()) if (allows(rule, way)) ways.add(position);
    if (!readsSecrets(rule, catalog)) continue;
    const limited = stringList(rule['resourceNames']);
    for (const name of limited) names.add(name);
    if (limited.length > 0) continue;
    readsAll = true;
    if (stringList(rule['resources']).includes('*')) isWildcard = true;
  }
  return { isWildcard, readsAll, names, ways };
}

function waysOf(has: (way: number) => boolean, { indirect }: RbacCatalog): Pick<Grant, 'ways' | 'clusterWays'> {
  const found = indirect.filter((_, way) => has(way));
  const words = (clusterOnly: boolean): string[] => [
    ...new Set(found.filter((way) => (way.clusterOnly === true) === clusterOnly).map(({ says }) => says)),
  ];
  return { ways: words(false), clusterWays: words(true) };
}

/** A subresource (`secrets/*`) doesn't grant its parent. list and watch with `resourceNames` read by the `metadata.name` field selector. */
function readsSecrets(rule: JsonObject, { read }: RbacCatalog): boolean {
  return (
    stringList(rule['apiGroups']).some((group) => read.groups.includes(group)) &&
    stringList(rule['resources']).some((resource) => read.resources.includes(resource)) &&
    stringList(rule['verbs']).some((verb) => read.verbs.includes(verb))
  );
}

function allows(rule: JsonObject, { groups, resources, verbs }: RbacCatalog['indirect'][number]): boolean {
  return (
    stringList(rule['apiGroups']).some((group) => group === '*' || groups.includes(group)) &&
    stringList(rule['resources']).some((resource) => resource === '*' || resources.includes(resource)) &&
    stringList(rule['verbs']).some((verb) => verb === '*' || verbs.includes(verb))
  );
}

function selectorsOf(role: Manifest): Json | undefined {
  return valueAt(role.value, ['aggregationRule', 'clusterRoleSelectors']);
}

function labelsOf(role: Manifest): Readonly<Record<string, string>> {
  return stringMap(valueAt(role.value, ['metadata', 'labels']));
}

function isReconciled(role: Manifest): boolean {
  const annotations = stringMap(valueAt(role.value, ['metadata', 'annotations']));
  return annotations['rbac.authorization.kubernetes.io/autoupdate'] !== 'false';
}
