import type { Scope, ScopeMember } from './scopes.ts';

/**
 * Scopes by the names of their clusters, where objects of Flux or Argo CD tell them: a scope whose roots go to one cluster, which no other scope is
 * about, has that one's name.
 */
export function namedByCluster(scopes: readonly Scope[], members: readonly ScopeMember[]): Scope[] {
  const clusterOf = new Map(members.flatMap(({ id, cluster }) => (cluster === undefined ? [] : [[id, cluster]])));
  const clusters = scopes.map(({ roots, judged }) => {
    const own = new Set([...roots, ...judged].flatMap((root) => clusterOf.get(root) ?? []));
    return own.size === 1 ? [...own][0] : undefined;
  });
  const count = new Map<string, number>();
  for (const cluster of clusters) if (cluster !== undefined) count.set(cluster, (count.get(cluster) ?? 0) + 1);
  const taken = new Set(scopes.map(({ name }) => name));
  return scopes.map((scope, index) => {
    const cluster = clusters[index];
    if (cluster === undefined || cluster === scope.name || count.get(cluster) !== 1 || taken.has(cluster)) return scope;
    return { ...scope, name: cluster };
  });
}
