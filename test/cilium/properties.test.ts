import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains, parseAddress, parsePrefix } from '../../src/cilium/cidr.ts';
import type { Judgement } from '../../src/cilium/engine.ts';
import { fqdnMatches } from '../../src/cilium/fqdn.ts';
import type { Verdicts } from '../../src/cilium/verdict.ts';
import type { World } from '../../src/cilium/world.ts';
import type { JsonObject } from '../../src/finding/json.ts';
import { DNS_ITEM, engineOf, HUB, HUB_ITEM, POD, policyOf, WORLD } from './build.ts';

/** Everything is known here, so that no answer is `unknown`. */
const KNOWN: World = { ...WORLD, isPartial: false, namespaces: new Map([['ml', { team: 'nlp' }]]) };
const HOSTS = ['huggingface.co', 'us.aws.cdn.hf.co', 'hf.co', 'api.openai.com', 'a.huggingface.co'] as const;

const port = fc.record(
  {
    port: fc.constantFrom('443', '443', '53', '80', '0', '400'),
    protocol: fc.constantFrom('TCP', 'ANY', 'UDP'),
    endPort: fc.constantFrom(0, 500, 65535),
  },
  { requiredKeys: ['port', 'protocol'] },
);
const toPorts = fc.array(fc.record({ ports: fc.array(port, { minLength: 1, maxLength: 2 }) }), {
  minLength: 1,
  maxLength: 2,
});
const name = fc.oneof(
  fc.record({ matchName: fc.constantFrom(...HOSTS) }),
  fc.record({ matchPattern: fc.constantFrom('*', '*.co', '**.hf.co', '*.huggingface.co', '*huggingface.co', 'h*.co') }),
);
const sharedPeer: fc.Arbitrary<JsonObject> = fc.oneof(
  fc.constant<JsonObject>({}),
  fc.record({
    toEntities: fc.array(fc.constantFrom('world', 'cluster', 'all', 'host'), { minLength: 1, maxLength: 2 }),
  }),
  fc.record({ toCIDR: fc.array(fc.constantFrom('0.0.0.0/0', '203.0.113.0/24', '10.0.0.0/8'), { minLength: 1 }) }),
  fc.constant<JsonObject>({ toEndpoints: [{ matchLabels: { 'k8s:io.kubernetes.pod.namespace': 'kube-system' } }] }),
);
const peer = fc.oneof(sharedPeer, fc.record({ toFQDNs: fc.array(name, { minLength: 1, maxLength: 3 }) }));
const withPorts = (of: fc.Arbitrary<JsonObject>): fc.Arbitrary<JsonObject> =>
  fc.tuple(of, fc.option(toPorts)).map(([item, ports]) => (ports === null ? item : { ...item, toPorts: ports }));
const allow = fc.oneof(withPorts(peer), fc.constant(DNS_ITEM), fc.constant(HUB_ITEM));
const deny = withPorts(sharedPeer);
const policies = fc.array(
  fc.record({ egress: fc.array(allow, { minLength: 1, maxLength: 3 }), denies: fc.array(deny, { maxLength: 1 }) }),
  { minLength: 1, maxLength: 3 },
);
const host = fc.constantFrom(...HOSTS);

const documents = (specs: readonly { egress: JsonObject[]; denies: JsonObject[] }[]): JsonObject[] =>
  specs.map(({ egress, denies }, index) =>
    policyOf({ egress, ...(denies.length > 0 ? { egressDeny: denies } : {}) }, `p${index}`),
  );

function judge(values: readonly JsonObject[], asked: string): Judgement {
  return engineOf(values, KNOWN).judge(POD, { ...HUB, host: asked });
}

/** What a verdict lets through, by question. */
const grants = ({ dns, tcp, allPorts, broad, lookalike }: Verdicts): Record<string, boolean> => ({
  dns: dns.allowed,
  dnsTcp: dns.allowedTCP,
  named: tcp.ifNameKnown,
  unnamed: tcp.withoutName,
  allPorts,
  lookalike,
  ...Object.fromEntries(
    ['any-ip', 'other-name', 'other-name-deep', 'same-tld', 'same-tld-deep'].map((probe) => [
      probe,
      broad.includes(probe),
    ]),
  ),
});
const gained = (before: Verdicts, after: Verdicts): string[] => {
  const [was, is] = [grants(before), grants(after)];
  return Object.keys(is).filter((question) => is[question] === true && was[question] !== true);
};

describe('laws of policies', () => {
  it('one more deny never lets more through', () => {
    fc.assert(
      fc.property(policies, deny, host, (specs, extra, asked) => {
        const before = documents(specs);
        const after = [...before, policyOf({ egressDeny: [extra] }, 'extra')];
        expect(gained(judge(before, asked), judge(after, asked))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('one more plain allow never takes anything away while the pod stays in default deny', () => {
    fc.assert(
      fc.property(policies, withPorts(peer), host, (specs, extra, asked) => {
        const before = documents(specs);
        const after = [...before, policyOf({ egress: [extra] }, 'extra')];
        expect(gained(judge(after, asked), judge(before, asked))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('the order of policies, items and selectors is irrelevant', () => {
    fc.assert(
      fc.property(policies, host, fc.infiniteStream(fc.nat(100)), (specs, asked, random) => {
        const shuffle = <T>(list: readonly T[]): T[] =>
          list
            .map((item) => ({ item, key: random.next().value as number }))
            .sort((a, b) => a.key - b.key)
            .map(({ item }) => item);
        const before = documents(specs);
        const after = shuffle(documents(specs.map(({ egress, denies }) => ({ egress: shuffle(egress), denies }))));
        const [was, is] = [judge(before, asked), judge(after, asked)];
        expect([grants(is), is.effectiveVerdict]).toEqual([grants(was), was.effectiveVerdict]);
      }),
      { numRuns: 300 },
    );
  });

  it('a CiliumNetworkPolicy of another namespace never changes a verdict', () => {
    fc.assert(
      fc.property(policies, policies, host, (specs, others, asked) => {
        const own = documents(specs);
        const foreign = documents(others).map((document, index) => ({
          ...document,
          metadata: { name: `o${index}`, namespace: 'other' },
        }));
        const [was, is] = [judge(own, asked), judge([...foreign, ...own], asked)];
        expect([grants(is), is.effectiveVerdict, is.policies.length]).toEqual([
          grants(was),
          was.effectiveVerdict,
          was.policies.length,
        ]);
      }),
      { numRuns: 200 },
    );
  });
});

const KEYS = ['app', 'team', 'tier', 'app.kubernetes.io/name'] as const;
const VALUES = ['a', 'b', ''] as const;
const labels = fc.dictionary(fc.constantFrom(...KEYS), fc.constantFrom(...VALUES));
const expression = fc.oneof(
  fc.record({
    key: fc.constantFrom(...KEYS),
    operator: fc.constantFrom('In', 'NotIn'),
    values: fc.uniqueArray(fc.constantFrom(...VALUES), { minLength: 1 }),
  }),
  fc.record({ key: fc.constantFrom(...KEYS), operator: fc.constantFrom('Exists', 'DoesNotExist') }),
);

describe('selectors', () => {
  it('agree with the sentence in the documentation of Kubernetes', () => {
    fc.assert(
      fc.property(labels, labels, fc.array(expression, { maxLength: 3 }), (has, matchLabels, matchExpressions) => {
        const naive =
          Object.entries(matchLabels).every(([key, value]) => has[key] === value) &&
          matchExpressions.every((asked) => {
            const value = has[asked.key];
            if (asked.operator === 'Exists') return value !== undefined;
            if (asked.operator === 'DoesNotExist') return value === undefined;
            const isIn = value !== undefined && 'values' in asked && asked.values.some((one) => one === value);
            return asked.operator === 'In' ? isIn : !isIn;
          });
        const policy = policyOf({ endpointSelector: { matchLabels, matchExpressions }, egress: [{}] });
        const judgement = engineOf([policy], KNOWN).judge({ ...POD, labels: has }, HUB);
        expect(judgement.policies.length).toBe(naive ? 1 : 0);
      }),
      { numRuns: 500 },
    );
  });
});

const label = fc.string({ unit: fc.constantFrom('a', 'b', '-', '1', '_'), minLength: 1, maxLength: 3 });
const dotted = fc.array(label, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('.'));
const glob = fc
  .array(fc.string({ unit: fc.constantFrom('a', 'b', '*', '-'), minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join('.'));

/** The regular expressions of pkg/fqdn/matchpattern, written down once more in the plainest way: both sides end in a dot. */
function naiveMatch(pattern: string, asked: string, version: '1.18' | '1.19'): boolean {
  const every = version === '1.18' ? ['*.'] : ['*.', '**.'];
  if (every.includes(`${pattern}.`)) return true;
  const prefix = version === '1.18' ? null : /^\*{2,}\./.exec(`${pattern}.`);
  const rest = prefix === null ? `${pattern}.` : `${pattern}.`.slice(prefix[0].length);
  const body = rest.replaceAll('.', '[.]').replace(/\*+/g, '[-a-zA-Z0-9_]*');
  const start = prefix === null ? '' : '[-a-zA-Z0-9_]+(?:[.][-a-zA-Z0-9_]+)*[.]';
  return new RegExp(`^${start}${body}$`).test(`${asked}.`);
}

describe('names and patterns', () => {
  for (const version of ['1.18', '1.19'] as const) {
    it(`agree with a naive matcher (${version})`, () => {
      fc.assert(
        fc.property(glob, dotted, (matchPattern, asked) => {
          expect(fqdnMatches({ matchName: '', matchPattern }, asked, version)).toBe(
            naiveMatch(matchPattern, asked, version),
          );
        }),
        { numRuns: 2000 },
      );
    });
  }

  it('take a name as it is, whatever its case and the dot at its end', () => {
    fc.assert(
      fc.property(dotted, dotted, (matchName, asked) => {
        const matches = (text: string): boolean => fqdnMatches({ matchName, matchPattern: '' }, text, '1.19');
        expect(matches(asked)).toBe(matchName === asked);
        expect(matches(`${matchName.toUpperCase()}.`)).toBe(true);
      }),
    );
  });

  it('stay linear on patterns made to be slow', () => {
    const matchPattern = `${'*a'.repeat(100)}.co`;
    expect(fqdnMatches({ matchName: '', matchPattern }, `${'a'.repeat(60)}.co`, '1.19')).toBe(false);
    expect(fqdnMatches({ matchName: '', matchPattern }, `${'a'.repeat(200)}.co`, '1.19')).toBe(true);
  });
});

describe('addresses', () => {
  it('lie in a prefix exactly when their first bits are the same', () => {
    const byte = fc.nat(255);
    fc.assert(
      fc.property(fc.tuple(byte, byte, byte, byte), fc.tuple(byte, byte, byte, byte), fc.nat(32), (a, b, length) => {
        const bits = (bytes: readonly number[]): string =>
          bytes.map((value) => value.toString(2).padStart(8, '0')).join('');
        const prefix = parsePrefix(`${a.join('.')}/${length}`);
        const address = parseAddress(b.join('.'));
        if (prefix === null || address === null) throw new Error('unreadable');
        expect(contains(prefix, address)).toBe(bits(a).slice(0, length) === bits(b).slice(0, length));
      }),
    );
  });
});
