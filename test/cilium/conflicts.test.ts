import { describe, expect, it } from 'vitest';
import { conflictText } from '../../src/cilium/conflicts.ts';
import { CILIUM_VERSIONS } from '../../src/cilium/versions.ts';
import type { JsonObject } from '../../src/finding/json.ts';
import { compiled, DNS_ITEM, engineOf, HUB, HUB_ITEM, POD, policyOf, yaml } from './build.ts';

const ports = [{ port: '443', protocol: 'TCP' }];
const names = [{ matchName: 'huggingface.co' }];
const item = (part: JsonObject, more: JsonObject = {}): JsonObject => ({
  toFQDNs: names,
  toPorts: [{ ports, ...part }],
  ...more,
});
const secret = (name: string): JsonObject => ({ secret: { namespace: 'ml', name } });
const listener = (name: string): JsonObject => ({ envoyConfig: { kind: 'CiliumEnvoyConfig', name: 'c' }, name });
const http = { http: [{ method: 'GET' }] };
const dns = { dns: [{ matchPattern: '*.hf.co' }] };

/** [what, first item, second item, what the message says, what to write instead] */
const CONFLICTS: readonly (readonly [string, JsonObject, JsonObject, RegExp, unknown])[] = [
  [
    'DNS and HTTP rules',
    item({ rules: dns }),
    item({ rules: http }),
    /one has DNS rules, the other HTTP rules/,
    { toPorts: [{ ports: [{ port: '53', protocol: 'ANY' }], rules: dns }] },
  ],
  [
    'DNS rules and server names',
    item({ rules: dns }),
    item({ serverNames: ['hf.co'] }),
    /one has DNS rules, the other `serverNames`/,
    { toPorts: [{ ports: [{ port: '53', protocol: 'ANY' }], rules: dns }] },
  ],
  [
    'HTTP rules and a listener',
    item({ rules: http }),
    item({ listener: listener('l') }),
    /one has HTTP rules, the other a listener/,
    { toPorts: [{ ports }] },
  ],
  [
    'two listeners',
    item({ listener: listener('l') }),
    item({ listener: listener('m') }),
    /different listeners of the same priority/,
    { toPorts: [{ ports, listener: listener('l') }] },
  ],
  [
    'two modes of authentication',
    item({}, { authentication: { mode: 'required' } }),
    item({}, { authentication: { mode: 'disabled' } }),
    /authentication `required`, the other for `disabled`/,
    { authentication: { mode: 'required' } },
  ],
  [
    'two secrets that end TLS',
    item({ terminatingTLS: secret('a') }),
    item({ terminatingTLS: secret('b') }),
    /different secrets in `terminatingTLS`/,
    { toPorts: [{ ports, terminatingTLS: secret('a') }] },
  ],
  [
    'two secrets that start TLS',
    item({ originatingTLS: secret('a') }),
    item({ originatingTLS: secret('b') }),
    /different secrets in `originatingTLS`/,
    { toPorts: [{ ports, originatingTLS: secret('a') }] },
  ],
  [
    'requests and server names without TLS in the open',
    item({ rules: http }),
    item({ serverNames: ['hf.co'] }),
    /without `terminatingTLS` no proxy does both/,
    { toPorts: [{ ports, serverNames: ['hf.co'] }] },
  ],
];

describe('items that Cilium accepts and can’t merge', () => {
  it.each(CONFLICTS)('%s in one policy', (_, first, second, message, correction) => {
    const policy = compiled(policyOf({ egress: [DNS_ITEM, first, second] }));
    expect(policy.errors).toEqual([]);
    const [trap, ...others] = policy.traps.filter(({ code }) => code === 'merge-conflict');
    expect(others).toEqual([]);
    expect(trap?.message).toMatch(message);
    expect(trap?.message).toContain('`spec.egress[1]` of ml/p and `spec.egress[2]` of ml/p');
    expect(trap?.path).toEqual(['spec', 'egress', 2]);
    expect(yaml(trap?.correction ?? '')).toEqual(correction);
  });

  it.each(CONFLICTS)('%s in two policies, in each version', (_, first, second, message) => {
    for (const version of CILIUM_VERSIONS) {
      const policies = [policyOf({ egress: [DNS_ITEM, HUB_ITEM, first] }, 'a'), policyOf({ egress: [second] }, 'b')];
      const engine = engineOf(policies, undefined, version);
      const { verdict, reason, dns: lookUp, conflict } = engine.judge(POD, HUB);
      expect([verdict, reason, lookUp.allowed]).toEqual(['blocked', 'merge-conflict', false]);
      if (conflict === null) throw new Error('no conflict');
      expect(conflictText(conflict, engine.policies)).toMatch(message);
      expect(conflictText(conflict, engine.policies)).toMatch(
        /of ml\/a and `spec.egress\[0\]` of ml\/b .* on 443\/TCP/,
      );
      for (const policy of policies) expect(compiled(policy, version).traps).toEqual([]);
    }
  });

  it('are none where the destination, the port or the protocol differs, or a deny comes first', () => {
    const other = [
      { toFQDNs: [{ matchName: 'hf.co' }], toPorts: [{ ports, rules: http }] },
      { toFQDNs: names, toPorts: [{ ports: [{ port: '80', protocol: 'TCP' }], rules: http }] },
    ];
    for (const second of other)
      expect(
        engineOf([policyOf({ egress: [DNS_ITEM, item({ rules: dns }), second] })]).judge(POD, HUB).conflict,
      ).toBeNull();
    const deny = policyOf({ egressDeny: [{ toEntities: ['world'], toPorts: [{ ports }] }] }, 'a');
    const world = (part: JsonObject): JsonObject => ({ toEntities: ['world'], toPorts: [{ ports, ...part }] });
    const allows = policyOf({ egress: [world({ rules: dns }), world({ rules: http })] }, 'b');
    expect(engineOf([deny, allows]).judge(POD, HUB).conflict).toBeNull();
  });

  it('join where one has no L7 part, or one ends TLS', () => {
    const { verdict } = engineOf([
      policyOf({ egress: [DNS_ITEM, item({ serverNames: ['huggingface.co'] }), item({})] }),
    ]).judge(POD, HUB);
    expect(verdict).toBe('allowed-pinned');
    const opened = item({ rules: http, terminatingTLS: secret('a') });
    const named = item({ serverNames: ['huggingface.co'] });
    expect(engineOf([policyOf({ egress: [DNS_ITEM, opened, named] })]).judge(POD, HUB).verdict).toBe('allowed-pinned');
  });
});
