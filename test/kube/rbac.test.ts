import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rbac } from '../../src/config/catalog/rbac.gen.ts';
import type { Manifest } from '../../src/input/manifest.ts';
import { readersOf } from '../../src/kube/rbac.ts';
import { createRbacIndex } from '../../src/kube/rbac-index.ts';
import { growth } from '../growth.ts';
import { manifestsOf } from './manifests.ts';

const API = 'apiVersion: rbac.authorization.k8s.io/v1';
const role = (name: string, rules: string, namespace = 'ml') =>
  `${API}\nkind: Role\nmetadata: {name: ${name}, namespace: ${namespace}}\nrules: ${rules}\n`;
const clusterRole = (name: string, rules: string, more = '') =>
  `${API}\nkind: ClusterRole\nmetadata: {name: ${name}${more}}\nrules: ${rules}\n`;
const bind = (to: string, subjects: string, namespace: string | null = 'ml') =>
  `${API}\nkind: RoleBinding\nmetadata: {name: b${namespace === null ? '' : `, namespace: ${namespace}`}}\nroleRef: {kind: ${to.split('/')[0]}, name: ${to.split('/')[1]}}\nsubjects: ${subjects}\n`;
const bindAll = (to: string, subjects: string) =>
  `${API}\nkind: ClusterRoleBinding\nmetadata: {name: cb}\nroleRef: {kind: ClusterRole, name: ${to}}\nsubjects: ${subjects}\n`;
const GET = '[{apiGroups: [""], resources: [secrets], verbs: [get]}]';
const CI = '[{kind: ServiceAccount, name: ci}]';
const CI_ML = '[{kind: ServiceAccount, name: ci, namespace: ml}]';
const TOKEN = { namespace: 'ml', name: 'hf', root: 'k8s' };

function readers(parts: readonly string[], secret: Parameters<typeof readersOf>[1] = TOKEN) {
  const index = createRbacIndex(manifestsOf(parts.join('---\n')), rbac);
  return readersOf(index, secret).map(({ severity, subject }) => `${severity} ${subject}`);
}

describe('who can read a Secret', () => {
  test('Role and RoleBinding of its namespace; the subject without namespace is of the binding', () => {
    expect(readers([role('r', GET), bind('Role/r', CI)])).toEqual(['warning ServiceAccount ml/ci']);
    expect(readers([role('r', GET, 'web'), bind('Role/r', CI, 'web')])).toEqual([]);
    expect(readers([role('r', GET, 'web'), bind('Role/r', CI)])).toEqual([]);
  });

  test('a RoleBinding grants a ClusterRole in its namespace only', () => {
    expect(readers([clusterRole('r', GET), bind('ClusterRole/r', CI)])).toEqual(['warning ServiceAccount ml/ci']);
    expect(readers([clusterRole('r', GET), bind('ClusterRole/r', CI, 'web')])).toEqual([]);
  });

  test.each([
    ['[{apiGroups: ["*"], resources: ["*"], verbs: ["*"]}]', true],
    ['[{apiGroups: [""], resources: [secrets], verbs: [list]}]', true],
    ['[{apiGroups: [""], resources: [secrets], verbs: [watch], resourceNames: [hf]}]', true],
    ['[{apiGroups: [""], resources: [secrets], verbs: [get], resourceNames: [other]}]', false],
    ['[{apiGroups: [""], resources: [secrets], verbs: [create, delete]}]', false],
    ['[{apiGroups: [apps], resources: [secrets], verbs: [get]}]', false],
    ['[{apiGroups: [""], resources: ["secrets/*"], verbs: [get]}]', false],
    ['[{apiGroups: [""], resources: [configmaps], verbs: [get]}]', false],
    ['[{nonResourceURLs: ["*"], verbs: ["*"]}]', false],
    ['oops', false],
  ])('rules %s', (rules, reads) => {
    expect(readers([role('r', rules), bind('Role/r', CI)]).length > 0).toBe(reads);
  });

  test('built-in roles read, view only where a role of the scan joins it', () => {
    for (const name of ['cluster-admin', 'admin', 'edit'])
      expect(readers([bind(`ClusterRole/${name}`, CI)])).toEqual(['warning ServiceAccount ml/ci']);
    expect(readers([bind('ClusterRole/view', CI)])).toEqual([]);
    const joins = ', labels: {rbac.authorization.k8s.io/aggregate-to-view: "true"}';
    expect(readers([clusterRole('extra', GET, joins), bind('ClusterRole/view', CI)])).toHaveLength(1);
    expect(readers([clusterRole('edit', '[]'), bind('ClusterRole/edit', CI)])).toHaveLength(1);
    const kept = ', annotations: {rbac.authorization.kubernetes.io/autoupdate: "false"}';
    expect(readers([clusterRole('edit', '[]', kept), bind('ClusterRole/edit', CI)])).toEqual([]);
  });

  test('aggregation by labels and expressions overwrites own rules, cycles end', () => {
    const aggregate = (name: string, selector: string, labels: string) =>
      `${API}\nkind: ClusterRole\nmetadata: {name: ${name}, labels: ${labels}}\naggregationRule: {clusterRoleSelectors: [${selector}]}\nrules: ${GET}\n`;
    const byExpression = '{matchExpressions: [{key: team, operator: In, values: [ml]}]}';
    expect(readers([aggregate('a', byExpression, '{team: web}'), bind('ClusterRole/a', CI)])).toEqual([]);
    const part = clusterRole('part', GET, ', labels: {team: ml}');
    expect(readers([aggregate('a', byExpression, '{}'), part, bind('ClusterRole/a', CI)])).toHaveLength(1);
    const loop = aggregate('a', '{matchLabels: {x: b}}', '{x: a}');
    expect(readers([loop, aggregate('b', '{matchLabels: {x: a}}', '{x: b}'), bind('ClusterRole/a', CI)])).toEqual([]);
  });

  test('broad subjects and cluster-wide wildcards are errors', () => {
    for (const subject of [
      '{kind: Group, name: "system:authenticated"}',
      '{kind: Group, name: "system:serviceaccounts:web"}',
      '{kind: User, name: "system:anonymous"}',
      '{kind: User, name: "system:serviceaccount:ml:default"}',
      '{kind: ServiceAccount, name: default}',
    ])
      expect(readers([role('r', GET), bind('Role/r', `[${subject}]`)])[0]).toMatch(/^error /);
    expect(readers([bindAll('cluster-admin', CI_ML)])).toEqual(['error ServiceAccount ml/ci']);
    expect(readers([clusterRole('r', GET), bindAll('r', CI_ML)])).toEqual(['warning ServiceAccount ml/ci']);
  });

  test('what the API server refuses is told with its place', () => {
    const refused = (text: string) =>
      createRbacIndex(manifestsOf(text), rbac).refused.map(({ manifest, path, reason }) => [
        manifest.locate(path).line,
        reason,
      ]);
    expect(refused(bindAll('cluster-admin', CI))).toEqual([[5, 'subject 1 is a service account without a namespace']]);
    expect(refused(bindAll('r', CI_ML).replace('kind: ClusterRole,', 'kind: Role,'))).toEqual([
      [4, 'its roleRef is a Role'],
    ]);
    expect(refused(bindAll('r', CI_ML))).toEqual([]);
  });

  test('a copy has the readers of where it stands', () => {
    const parts = [role('r', GET, 'web'), bind('Role/r', CI, 'web')];
    const copies = (name: string, namespace: string) => [{ name, covers: (other: string) => other === namespace }];
    expect(readers(parts, { ...TOKEN, copies: copies('hf', 'web') })).toEqual(['warning ServiceAccount web/ci']);
    expect(readers(parts, { ...TOKEN, copies: copies('hf', 'other') })).toEqual([]);
    const named = [role('r', GET.replace('verbs', 'resourceNames: [copy], verbs'), 'web'), bind('Role/r', CI, 'web')];
    expect(readers(named, { ...TOKEN, copies: copies('hf', 'web') })).toEqual([]);
    expect(readers(named, { ...TOKEN, copies: copies('copy', 'web') })).toEqual(['warning ServiceAccount web/ci']);
  });

  test('binding ClusterRoles in a namespace is a way around there', () => {
    const binds = '[{apiGroups: [rbac.authorization.k8s.io], resources: [clusterroles], verbs: [bind]}]';
    expect(readers([role('r', binds), bind('Role/r', CI)])).toEqual(['note ServiceAccount ml/ci']);
    expect(readers([role('r', binds.replace('bind', 'escalate')), bind('Role/r', CI)])).toEqual([]);
  });

  test('what the API server refuses grants nothing', () => {
    expect(readers([bindAll('cluster-admin', CI)])).toEqual([]);
    expect(readers([role('r', GET), bindAll('r', CI_ML).replace('kind: ClusterRole,', 'kind: Role,')])).toEqual([]);
  });

  test('ways around are notes, and only for subjects that cannot read it anyway', () => {
    const pods = '[{apiGroups: [""], resources: [pods], verbs: [create]}]';
    expect(readers([role('r', pods), bind('Role/r', CI)])).toEqual(['note ServiceAccount ml/ci']);
    expect(readers([role('r', pods), bind('Role/r', CI), bind('ClusterRole/edit', CI)])).toEqual([
      'warning ServiceAccount ml/ci',
    ]);
    const proxy = '[{apiGroups: [""], resources: [nodes/proxy], verbs: [get]}]';
    expect(readers([clusterRole('r', proxy), bind('ClusterRole/r', CI)])).toEqual([]);
    expect(readers([clusterRole('r', proxy), bindAll('r', CI_ML)])).toEqual(['note ServiceAccount ml/ci']);
  });

  test('consumers and operators are expected, the default account never is', () => {
    const index = createRbacIndex(
      manifestsOf(
        [
          role('r', GET),
          bind(
            'Role/r',
            '[{kind: ServiceAccount, name: tgi}, {kind: ServiceAccount, name: external-secrets}, {kind: ServiceAccount, name: default}]',
          ),
        ].join('---\n'),
      ),
      rbac,
    );
    const consumers = [
      { namespace: 'ml', name: 'tgi' },
      { namespace: 'ml', name: 'default' },
    ];
    expect(readersOf(index, TOKEN, consumers).map(({ subject }) => subject)).toEqual(['ServiceAccount ml/default']);
  });

  test('an unset namespace is a guess within its root, and none outside', () => {
    const parts = [role('r', GET).replace(', namespace: ml', ''), bind('Role/r', CI, null)].join('---\n');
    const index = createRbacIndex(manifestsOf(parts), rbac);
    expect(readersOf(index, TOKEN)).toMatchObject([{ confidence: 'low', subject: 'ServiceAccount ci' }]);
    expect(readersOf(index, { ...TOKEN, namespace: null })).toMatchObject([{ confidence: 'high' }]);
    expect(readersOf(index, { ...TOKEN, root: 'other' })).toEqual([]);
  });

  test('a reader stands at the line of its subject', () => {
    const [reader] = readersOf(
      createRbacIndex(manifestsOf([role('r', GET), bind('Role/r', CI)].join('---\n')), rbac),
      TOKEN,
    );
    expect(reader).toMatchObject({ at: { file: 'k8s/all.yaml', line: 10 }, path: 'RoleBinding ml/b, Role r' });
  });
});

const name = fc.constantFrom('a', 'b', 'c', 'default');
const rule = fc.constantFrom(
  GET,
  '[]',
  '[{apiGroups: [""], resources: [secrets], resourceNames: [hf], verbs: ["*"]}]',
  '[{apiGroups: ["*"], resources: ["*"], verbs: ["*"]}]',
);
const object = fc.oneof(
  fc.tuple(name, rule).map(([id, rules]) => role(id, rules)),
  fc.tuple(name, rule).map(([id, rules]) => clusterRole(id, rules)),
  fc.tuple(name, name).map(([to, who]) => bind(`Role/${to}`, `[{kind: ServiceAccount, name: ${who}}]`)),
  fc.tuple(name, name).map(([to, who]) => bindAll(to, `[{kind: ServiceAccount, name: ${who}, namespace: ml}]`)),
);
const objects = fc.array(object, { minLength: 1, maxLength: 8 });

test('a further Role never takes a reader away', () => {
  fc.assert(
    fc.property(objects, name, rule, (parts, id, rules) => {
      const subjects = (list: readonly string[]) =>
        new Set(readers(list).map((line) => line.split(' ').slice(1).join(' ')));
      const after = subjects([...parts, role(id, rules)]);
      for (const subject of subjects(parts)) expect(after.has(subject)).toBe(true);
    }),
  );
});

test('names mean nothing: renamed consistently, the same answers; and order of objects changes nothing', () => {
  fc.assert(
    fc.property(objects, (parts) => {
      const renamed = parts.map((part) => part.replaceAll(/\bname: ([abc])\b/g, 'name: new-$1'));
      expect(
        readers(renamed)
          .map((line) => line.replaceAll('new-', ''))
          .sort(),
      ).toEqual([...readers(parts)].sort());
      expect(readers([...parts].reverse())).toEqual(readers(parts));
    }),
  );
});

describe('10,000 objects', () => {
  test.each([
    [
      'roles of one name in as many namespaces',
      (index: number) => [role('dev', GET, `n${index}`), bind('Role/dev', CI, `n${index}`)],
    ],
    [
      'roles that aggregate one another in a circle',
      (index: number) => [
        `${API}\nkind: ClusterRole\nmetadata: {name: r${index}, labels: {l: v${(index + 1) % 5000}}}\naggregationRule: {clusterRoleSelectors: [{matchLabels: {l: v${index}}}]}\n`,
        bindAll(`r${index}`, CI_ML),
      ],
    ],
    [
      'roles that all aggregate all others',
      (index: number) => [
        index % 2 === 0
          ? `${API}\nkind: ClusterRole\nmetadata: {name: r${index}, labels: {l: v}}\naggregationRule: {clusterRoleSelectors: [{matchLabels: {l: v}}, {matchLabels: {x: "${index}"}}]}\n`
          : clusterRole(`r${index}`, GET, ', labels: {l: v}'),
        bindAll(`r${index}`, CI_ML),
      ],
    ],
  ])('%s cost in proportion', (_, parts) => {
    const all = manifestsEach(5000, (index) => parts(index).join('---\n'));
    const read = (count: number): void => {
      const index = createRbacIndex(all.slice(0, count), rbac);
      for (let secret = 0; secret < 5; secret += 1) readersOf(index, { namespace: `n${secret}`, name: 'hf' });
    };
    expect(growth(read, 1_250, 10_000)).toBeLessThan(40);
  });
});

function manifestsEach(count: number, part: (index: number) => string): Manifest[] {
  return Array.from({ length: count }, (_, index) => manifestsOf(part(index))).flat();
}
