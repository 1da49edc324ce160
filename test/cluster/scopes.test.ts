import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inferScopes, nothingBears, type ScopeMember } from '../../src/cluster/scopes.ts';

/** The rule as it is written: by pairs. `weights` = what a root holds that bears on others, '' for nothing. */
function pairwise(
  members: readonly ScopeMember[],
  weights: ReadonlyMap<string, string>,
): { name: string; roots: string[]; judged: string[] }[] {
  const clash = (a: ScopeMember, b: ScopeMember): boolean =>
    a !== b &&
    ([...a.identities].some((identity) => b.identities.has(identity)) ||
      (a.cluster !== undefined && b.cluster !== undefined && a.cluster !== b.cluster));
  const scopes = new Map<string, { name: string; roots: string[]; judged: string[] }>();
  for (const own of members) {
    const compatible = members.filter((other) => other !== own && !clash(own, other));
    const contested = compatible.filter((other) => compatible.some((third) => clash(other, third)));
    const settled = compatible.filter((other) => !contested.includes(other));
    const weightOf = ({ id, cluster }: ScopeMember): string =>
      weights.get(id) || (cluster === undefined ? '' : `cluster ${cluster}`);
    const weighty = contested.filter((other) => weightOf(other) !== '');
    const inert = contested.filter((other) => weightOf(other) === '');
    // What it holds, and what it keeps out.
    const keyOf = (other: ScopeMember): string => {
      const out = weighty.filter((third) => clash(other, third)).map(weightOf);
      return [weightOf(other), ...new Set(out.filter((weight) => weight !== weightOf(other)).sort())].join();
    };
    const decisive = contested.filter((other) => keyOf(other) !== '');
    const distinct = decisive.filter(
      (other, at) => decisive.findIndex((first) => keyOf(first) === keyOf(other)) === at,
    );
    const isAlone = members.every((other) => !clash(own, other));
    const first = members.find((other) => members.every((third) => clash(own, third) === clash(other, third)));
    const companies = (distinct.length === 0 ? [null] : distinct.slice(0, 32)).map((alternative) => {
      const together = [own, ...settled, ...(alternative === null ? [] : [alternative])];
      for (const other of [...weighty, ...inert]) {
        if (other !== alternative && !together.some((member) => clash(member, other))) together.push(other);
      }
      return { name: (alternative ?? (isAlone ? contested[0] : first))?.id ?? 'default', together };
    });
    for (const { name, together } of companies) {
      const roots = together.map(({ id }) => id).sort();
      const scope = scopes.get(roots.join()) ?? { name, roots, judged: [] };
      scopes.set(roots.join(), scope);
      scope.judged.push(own.id);
    }
  }
  return [...scopes.values()].map((scope) => ({ ...scope, judged: [...new Set(scope.judged)].sort() }));
}

const members = fc
  .array(
    fc.record({
      identities: fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'), { maxLength: 3 }),
      cluster: fc.constantFrom(undefined, undefined, 'east', 'west'),
    }),
    { maxLength: 12 },
  )
  .map((drawn) =>
    drawn.map(({ identities, cluster }, index): ScopeMember => {
      const own = { id: `r${(index * 7) % 12}`, identities: new Set(identities) };
      return cluster === undefined ? own : { ...own, cluster };
    }),
  );

test('scopes are those of the rule applied pair by pair', () => {
  fc.assert(
    fc.property(members, fc.array(fc.constantFrom('', '', 'a', 'b', 'own'), { minLength: 12 }), (drawn, weight) => {
      const weights = new Map(
        drawn.map(({ id }, index) => [id, weight[index] === 'own' ? id : (weight[index] ?? '')] as const),
      );
      const found = inferScopes(drawn, () => (root) => weights.get(root) ?? '').map(({ name, roots, judged }) => ({
        name,
        roots: [...roots],
        judged: [...judged].sort(),
      }));
      expect(found).toEqual(pairwise(drawn, weights));
    }),
    { numRuns: 500 },
  );
});

test('a root that is listed twice is one root', () => {
  const listed = [
    { id: 'apps', identities: new Set(['a']) },
    { id: 'apps', identities: new Set(['a', 'b']) },
    { id: 'infra', identities: new Set(['c']) },
  ];
  expect(inferScopes(listed, nothingBears)).toEqual([
    { name: 'default', roots: new Set(['apps', 'infra']), judged: new Set(['apps', 'infra']) },
  ]);
});

test('2,000 roots that clash with each other, and 2,000 that stand apart, are one scope each and one scope together', () => {
  const alternatives = Array.from({ length: 2000 }, (_, index) => ({
    id: `o${index}`,
    identities: new Set(['d', 'p']),
  }));
  const scopes = inferScopes(alternatives, nothingBears);
  expect(scopes.map(({ roots }) => [...roots])).toEqual(alternatives.map(({ id }) => [id]));
  const apart = Array.from({ length: 2000 }, (_, index) => ({ id: `a${index}`, identities: new Set([`d${index}`]) }));
  expect(inferScopes(apart, nothingBears)).toMatchObject([
    { name: 'default', judged: new Set(apart.map(({ id }) => id)) },
  ]);
});
