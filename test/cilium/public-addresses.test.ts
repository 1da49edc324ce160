import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { coversEveryPublicHost } from '../../src/cilium/public-addresses.ts';
import type { JsonObject } from '../../src/finding/json.ts';
import { DNS_ITEM, engineOf, HUB, POD, PORT_443, policyOf, WORLD } from './build.ts';

type Range = readonly [start: number, length: number];

/** What is left of all IPv4 addresses without some ranges, as `ipaddress` in Python and its like print it. */
function complement(holes: readonly string[]): string[] {
  const taken = holes.map((text): Range => {
    const [address = '', length = ''] = text.split('/');
    return [address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0), Number(length)];
  });
  const split = ([start, length]: Range): Range[] => {
    const size = 2 ** (32 - length);
    const meets = taken.filter(([from, bits]) => from < start + size && from + 2 ** (32 - bits) > start);
    if (meets.length === 0) return [[start, length]];
    if (meets.some(([from, bits]) => from <= start && from + 2 ** (32 - bits) >= start + size)) return [];
    return [...split([start, length + 1]), ...split([start + size / 2, length + 1])];
  };
  return split([0, 0]).map(([start, length]) => {
    const bytes = [24, 16, 8, 0].map((bits) => Math.floor(start / 2 ** bits) % 256);
    return `${bytes.join('.')}/${length}`;
  });
}

const OWN = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16'];
const INTERNET = complement(OWN);
const verdict = (spec: JsonObject, world = WORLD): string =>
  engineOf([policyOf(spec)], world).judge(POD, HUB).effectiveVerdict;
const ranges = (cidrs: readonly string[]): JsonObject => ({ toCIDRSet: cidrs.map((cidr) => ({ cidr })), ...PORT_443 });

describe('the internet, written as all that private networks leave over', () => {
  it('is every public host', () => {
    expect(INTERNET.length).toBeGreaterThan(20);
    expect(verdict({ egress: [DNS_ITEM, ranges(INTERNET)] })).toBe('allowed-broad');
    expect(verdict({ egress: [DNS_ITEM, { toCIDR: INTERNET, ...PORT_443 }] })).toBe('allowed-broad');
  });

  it('is not, where one range is missing', () => {
    for (const gone of ['8.0.0.0/7', '192.0.0.0/9'])
      expect(verdict({ egress: [DNS_ITEM, ranges(INTERNET.filter((cidr) => cidr !== gone))] })).toBe('unknown');
  });

  it('is also in a group of ranges, and in the items of a NetworkPolicy', () => {
    const groups = [{ name: 'internet', labels: {}, cidrs: INTERNET }];
    const item = { toCIDRSet: [{ cidrGroupRef: 'internet' }], ...PORT_443 };
    expect(verdict({ egress: [DNS_ITEM, item] }, { ...WORLD, cidrGroups: groups })).toBe('allowed-broad');
    const policy = {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'NetworkPolicy',
      metadata: { name: 'p', namespace: 'ml' },
      spec: {
        podSelector: {},
        policyTypes: ['Egress'],
        egress: [
          { to: [{ namespaceSelector: {} }] },
          { to: INTERNET.map((cidr) => ({ ipBlock: { cidr } })), ports: [{ port: 443, protocol: 'TCP' }] },
        ],
      },
    };
    expect(engineOf([policy]).judge(POD, HUB).effectiveVerdict).toBe('allowed-broad');
  });

  it('is denied as a whole, too', () => {
    const egress = [DNS_ITEM, { toEntities: ['world'] }];
    expect(verdict({ egress, egressDeny: [ranges(INTERNET)] })).toBe('blocked');
  });
});

describe('exceptions', () => {
  test.each([
    ['of the networks of their own', [...OWN, '100.64.0.0/10', '169.254.0.0/16', '127.0.0.0/8'], 'allowed-broad'],
    [
      'of what is never a public host',
      ['0.0.0.0/8', '198.18.0.0/15', '203.0.113.0/24', '224.0.0.0/4'],
      'allowed-broad',
    ],
    ['of public hosts', ['10.0.0.0/8', '18.0.0.0/8'], 'unknown'],
  ])('%s', (_, except, expected) => {
    expect(verdict({ egress: [DNS_ITEM, { toCIDRSet: [{ cidr: '0.0.0.0/0', except }], ...PORT_443 }] })).toBe(expected);
  });

  it('count against their own range only', () => {
    const halves = [
      { cidr: '0.0.0.0/1', except: ['18.0.0.0/8'] },
      { cidr: '128.0.0.0/1', except: [] },
    ];
    expect(coversEveryPublicHost(halves)).toBe(false);
    expect(coversEveryPublicHost([...halves, { cidr: '16.0.0.0/4', except: [] }])).toBe(true);
  });
});

const NEVER =
  '0.0.0.0/8 127.0.0.0/8 100.64.0.0/10 169.254.0.0/16 198.18.0.0/15 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 198.51.100.0/24 203.0.113.0/24 224.0.0.0/3'
    .split(' ')
    .concat(OWN);

it('whatever is left out of everything: covered just where no hole holds a public host', () => {
  const hole = fc
    .tuple(fc.integer({ min: 1, max: 223 }), fc.integer({ min: 0, max: 255 }), fc.integer({ min: 8, max: 16 }))
    .map(([first, second, length]) => `${first}.${second - (second % 2 ** (16 - length))}.0.0/${length}`);
  const public_ = complement(NEVER).join();
  fc.assert(
    fc.property(fc.array(hole, { maxLength: 4 }), fc.boolean(), (holes, reversed) => {
      const left = complement([...OWN, ...holes]).map((cidr) => ({ cidr, except: [] }));
      const expected = holes.every((text) => complement([...NEVER, text]).join() === public_);
      expect(coversEveryPublicHost(reversed ? left.reverse() : left)).toBe(expected);
    }),
    { numRuns: 100 },
  );
});
