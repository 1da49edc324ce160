import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePolicy } from '../../src/cilium/compile.ts';
import { explain } from '../../src/cilium/explain.ts';
import { pathText } from '../../src/cilium/path-text.ts';
import { runScenario } from '../../src/cilium/scenario.ts';
import type { Json, JsonObject } from '../../src/finding/json.ts';
import { readFirstDocument } from '../../src/input/yaml.ts';
import { growth } from '../growth.ts';
import { compiled, DNS_ITEM, engineOf, HUB, HUB_ITEM, OPTIONS, POD, PORT_443, policyOf } from './build.ts';

const KNP: JsonObject = {
  apiVersion: 'networking.k8s.io/v1',
  kind: 'NetworkPolicy',
  metadata: { name: 'k', namespace: 'ml' },
};
const first = (value: Json): string => {
  const [error] = compiled(value).errors;
  return error === undefined ? 'valid' : pathText(error.path);
};

describe('broken policies are refused with the path of what is wrong', () => {
  const long = 'v'.repeat(1_000_000);
  const cases: readonly (readonly [string, Json, string])[] = [
    ['no object', 'kind: x', ''],
    ['a list', [], ''],
    ['nothing', null, ''],
    ['an unknown kind', { apiVersion: 'cilium.io/v2', kind: 'CiliumNetworkPolicies' }, ''],
    ['an unknown version', { ...policyOf({ egress: [{}] }), apiVersion: 'cilium.io/v3' }, ''],
    ['no name', policyOf({ egress: [{}] }, ''), 'metadata.name'],
    ['half a policy', policyOf({}), 'spec'],
    ['no spec', { ...policyOf({}), spec: null }, ''],
    ['a spec that is a list', { ...policyOf({}), spec: [] }, 'spec'],
    ['a selector that is a word', policyOf({ endpointSelector: 'app', egress: [{}] }), 'spec.endpointSelector'],
    [
      'a port that is a number',
      policyOf({ egress: [{ toPorts: [{ ports: [{ port: 443 }] }] }] }),
      'spec.egress[0].toPorts[0].ports[0].port',
    ],
    ['an item that is null', policyOf({ egress: [null] }), 'spec.egress[0]'],
    [
      'a label value of 1 MB',
      policyOf({ endpointSelector: { matchLabels: { app: long } }, egress: [{}] }),
      'spec.endpointSelector.matchLabels.app',
    ],
    [
      'a label key of 1 MB',
      policyOf({ endpointSelector: { matchLabels: { [long]: 'x' } }, egress: [{}] }),
      `spec.endpointSelector.matchLabels.${'v'.repeat(200)}…`,
    ],
    [
      'a name of 1 MB',
      policyOf({ egress: [{ toFQDNs: [{ matchName: long }] }] }),
      'spec.egress[0].toFQDNs[0].matchName',
    ],
    [
      '41 ports',
      policyOf({ egress: [{ toPorts: [{ ports: Array.from({ length: 41 }, () => ({ port: '443' })) }] }] }),
      'spec.egress[0].toPorts[0].ports',
    ],
    [
      'a NetworkPolicy with a number as a label',
      { ...KNP, spec: { podSelector: { matchLabels: { app: 1 } } } },
      'spec.podSelector.matchLabels.app',
    ],
    [
      'a NetworkPolicy with a bad range',
      { ...KNP, spec: { podSelector: {}, egress: [{ ports: [{ port: 443, endPort: 1 }] }] } },
      'spec.egress[0].ports[0].endPort',
    ],
    [
      'a NetworkPolicy with a bad block',
      { ...KNP, spec: { podSelector: {}, egress: [{ to: [{ ipBlock: { cidr: 'huggingface.co' } }] }] } },
      'spec.egress[0].to[0].ipBlock.cidr',
    ],
    ['a NetworkPolicy with a word for a list', { ...KNP, spec: { podSelector: {}, egress: 'all' } }, 'spec.egress'],
  ];
  for (const [name, value, path] of cases) {
    it(name, () => {
      expect(first(value)).toBe(path);
      const [error] = compiled(value).errors;
      expect(error?.message.length).toBeLessThan(400);
    });
  }
});

/** Anything that YAML can hold, with the words of a policy in it now and then. */
const WORDS = [
  'spec',
  'specs',
  'egress',
  'egressDeny',
  'endpointSelector',
  'matchLabels',
  'matchExpressions',
  'toFQDNs',
  'toPorts',
  'ports',
  'port',
  'rules',
  'dns',
  'toCIDRSet',
  'cidr',
  'except',
  'toEntities',
  'podSelector',
  'to',
  '__proto__',
  'constructor',
  'toString',
];
const word = fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 6 }));
const anything = fc.letrec<{ node: Json }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom<Json>(null, true, 443, -1, 1.5, '', '443', '*', '0.0.0.0/0', 'world', '\u0000', '\u202e'),
    word,
    fc.array(tie('node'), { maxLength: 4 }),
    fc.dictionary(word, tie('node'), { maxKeys: 4 }),
  ),
})).node;

describe('whatever stands in a policy', () => {
  it('is answered, never thrown', () => {
    fc.assert(
      fc.property(
        anything,
        fc.constantFrom('CiliumNetworkPolicy', 'CiliumClusterwideNetworkPolicy', 'NetworkPolicy'),
        (spec, kind) => {
          const apiVersion = kind === 'NetworkPolicy' ? 'networking.k8s.io/v1' : 'cilium.io/v2';
          const value: JsonObject = { apiVersion, kind, metadata: { name: 'p', namespace: 'ml' }, spec };
          const judgement = engineOf([value, policyOf({ egress: [DNS_ITEM, HUB_ITEM] })]).judge(POD, HUB);
          expect(explain(judgement, HUB.host, { version: '1.19', enforcement: 'default' }).length).toBeGreaterThan(0);
          const scenario = { pod: { namespace: 'ml', labels: {} }, policies: [value], destination: { fqdn: 'hf.co' } };
          expect(runScenario({ id: 'x', scenario }, readFirstDocument, null)).toHaveProperty('perPolicy');
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is answered where a port of a scenario is a mapping that no text can be made of', () => {
    const odd = { toString: null, valueOf: null };
    const scenario = { pod: {}, policies: [], destination: { port: odd }, namedPorts: { 'tcp/https': odd } };
    expect(runScenario({ scenario }, readFirstDocument, null)).toMatchObject({ verdict: 'default-allow' });
  });

  it('is answered in a scenario of any shape, too', () => {
    fc.assert(
      fc.property(anything, anything, anything, (pod, policies, destination) => {
        const line = {
          scenario: { pod, policies, destination, config: pod, services: policies, dnsServer: destination },
        };
        expect(typeof runScenario(line, readFirstDocument, null)).toBe('object');
      }),
      { numRuns: 300 },
    );
  });
});

describe('large policies', () => {
  const shapes: readonly (readonly [string, (size: number) => JsonObject])[] = [
    [
      'names',
      (size) =>
        policyOf({
          egress: [
            { toFQDNs: Array.from({ length: size }, (_, at) => ({ matchName: `h${at}.example.org` })), ...PORT_443 },
          ],
        }),
    ],
    [
      'items',
      (size) =>
        policyOf({
          egress: Array.from({ length: size }, (_, at) => ({ toFQDNs: [{ matchPattern: `*.h${at}.org` }] })),
        }),
    ],
    [
      'blocks',
      (size) =>
        policyOf({
          egress: [
            {
              toCIDRSet: [
                {
                  cidr: '10.0.0.0/8',
                  except: Array.from({ length: size }, (_, at) => `10.${at >> 8}.${at & 255}.0/24`),
                },
              ],
            },
          ],
        }),
    ],
    [
      'labels',
      (size) =>
        policyOf({
          endpointSelector: {
            matchExpressions: [
              { key: 'app', operator: 'In', values: Array.from({ length: size }, (_, at) => `v${at}`) },
            ],
          },
          egress: [{}],
        }),
    ],
    [
      'unknown fields',
      (size) =>
        policyOf({
          egress: [HUB_ITEM],
          ...Object.fromEntries(Array.from({ length: size }, (_, at) => [`field${at}`, at])),
        }),
    ],
  ];
  for (const [name, make] of shapes) {
    it(`take time in proportion: 10,000 ${name}`, () => {
      const judge = (size: number): void => {
        const policy = compilePolicy({ value: make(size), id: '0' }, OPTIONS);
        expect(policy.errors.length + policy.rules.length).toBeGreaterThan(0);
        engineOf([make(size)]).judge(POD, HUB);
      };
      // Eight times the input; a quadratic step would give sixty-four.
      expect(growth(judge, 1_250, 10_000)).toBeLessThan(40);
    });
  }
});
