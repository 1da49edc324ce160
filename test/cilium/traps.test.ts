import { describe, expect, it } from 'vitest';
import { resemblesPolicy } from '../../src/cilium/compile.ts';
import { SETTLED_BY_VERDICT } from '../../src/cilium/traps.ts';
import type { JsonObject } from '../../src/finding/json.ts';
import { isObject } from '../../src/finding/json.ts';
import { compiled, DNS_ITEM, engineOf, HUB, HUB_ITEM, POD, PORT_443, policyOf, yaml } from './build.ts';

const names = [{ matchName: 'huggingface.co' }];
const kubeDns = { matchLabels: { 'k8s-app': 'kube-dns' } };

/** [what, spec, code, stage, what the message says, verdict for the hub] */
const TRAPS: readonly (readonly [string, JsonObject, string, 'pruned' | 'semantics', RegExp, string])[] = [
  [
    'a lower-case key',
    { egress: [DNS_ITEM, { toFqdns: names, ...PORT_443 }] },
    'any-destination',
    'pruned',
    /`toFQDNs` is.*443\/TCP to any destination/,
    'allowed-broad',
  ],
  [
    'a singular key',
    { egress: [DNS_ITEM, { toFQDN: 'huggingface.co', ...PORT_443 }] },
    'any-destination',
    'pruned',
    /443\/TCP to any destination/,
    'allowed-broad',
  ],
  [
    'an invented key',
    { egress: [DNS_ITEM, { toHosts: ['huggingface.co'], ...PORT_443 }] },
    'any-destination',
    'pruned',
    /`toFQDNs` is/,
    'allowed-broad',
  ],
  [
    'a null list',
    { egress: [DNS_ITEM, { toFQDNs: null, ...PORT_443 }] },
    'any-destination',
    'semantics',
    /`toFQDNs: null`.*any destination/,
    'allowed-broad',
  ],
  [
    'an empty list of names',
    { egress: [DNS_ITEM, { toFQDNs: [], ...PORT_443 }] },
    'any-destination',
    'semantics',
    /`toFQDNs: \[\]`.*any destination/,
    'allowed-broad',
  ],
  [
    'an empty list of entities',
    { egress: [DNS_ITEM, { toEntities: [], ...PORT_443 }] },
    'selects-nothing',
    'semantics',
    /selects nothing/,
    'blocked',
  ],
  [
    'toPort',
    { egress: [DNS_ITEM, { toFQDNs: names, toPort: PORT_443['toPorts'] ?? null }] },
    'every-port',
    'pruned',
    /every port/,
    'allowed-pinned',
  ],
  [
    'action: DENY',
    { egress: [DNS_ITEM, { ...HUB_ITEM, action: 'DENY' }] },
    'action-allows',
    'pruned',
    /allows what it names/,
    'allowed-pinned',
  ],
  [
    'denyFQDNs',
    { egress: [DNS_ITEM, HUB_ITEM], denyFQDNs: names },
    'deny-dropped',
    'pruned',
    /nothing is denied/,
    'allowed-pinned',
  ],
  [
    'a stray dash',
    { egress: [DNS_ITEM, { toFQDNs: names }, PORT_443] },
    'split-item',
    'semantics',
    /because of its dash.*any destination/,
    'allowed-broad',
  ],
  [
    'a deny by name with ports',
    { egress: [DNS_ITEM, HUB_ITEM], egressDeny: [HUB_ITEM] },
    'deny-by-name',
    'pruned',
    /denies 443\/TCP to every destination/,
    'blocked',
  ],
  [
    'a deny by name alone',
    { egress: [DNS_ITEM, HUB_ITEM], egressDeny: [{ toFQDNs: names }] },
    'deny-by-name',
    'pruned',
    /denies nothing/,
    'allowed-pinned',
  ],
  [
    'toPorts indented too far',
    { egress: [{ toEndpoints: [{ ...kubeDns, toPorts: DNS_ITEM['toPorts'] ?? null }] }, HUB_ITEM] },
    'indented',
    'pruned',
    /indented too far.*no DNS rules/,
    'blocked-dns',
  ],
  [
    'plain 53',
    { egress: [{ ...DNS_ITEM, toPorts: [{ ports: [{ port: '53' }] }] }, HUB_ITEM] },
    'dns-unobserved',
    'semantics',
    /without `rules\.dns`/,
    'blocked-dns',
  ],
  [
    'rules beside toPorts',
    { egress: [{ ...DNS_ITEM, toPorts: [{ ports: [{ port: '53' }] }], rules: { dns: names } }, HUB_ITEM] },
    'misplaced',
    'pruned',
    /belongs into an entry of `toPorts`/,
    'blocked-dns',
  ],
  [
    'no default deny',
    { enableDefaultDeny: { egress: false }, egress: [DNS_ITEM, HUB_ITEM] },
    'no-default-deny',
    'semantics',
    /restrict nothing/,
    'default-allow',
  ],
  [
    'default deny without items',
    { enableDefaultDeny: { egress: true }, ingress: [{}] },
    'default-deny-without-items',
    'semantics',
    /no effect/,
    'default-allow',
  ],
  [
    'policyTypes',
    { policyTypes: ['Egress'], ingress: [{}] },
    'policy-types',
    'pruned',
    /egress stays open/,
    'default-allow',
  ],
  [
    'DNS pods without a namespace',
    { egress: [{ ...DNS_ITEM, toEndpoints: [kubeDns] }, HUB_ITEM] },
    'dns-namespace',
    'semantics',
    /namespace ml.*never reached/,
    'blocked-dns',
  ],
  [
    'k8s. for k8s:',
    { endpointSelector: { matchLabels: { 'k8s.app': 'tgi' } }, egress: [{}] },
    'dotted-prefix',
    'semantics',
    /`k8s:app`/,
    'default-allow',
  ],
  [
    'a label outside the identity',
    { endpointSelector: { matchLabels: { 'pod-template-hash': 'abc' } }, egress: [{}] },
    'not-in-identity',
    'semantics',
    /not part of/,
    'default-allow',
  ],
  [
    'the subject in another namespace',
    { endpointSelector: { matchLabels: { 'io.kubernetes.pod.namespace': 'prod' } }, egress: [{}] },
    'forced-namespace',
    'semantics',
    /selects no pod/,
    'default-allow',
  ],
  [
    'the world beside names',
    { egress: [DNS_ITEM, HUB_ITEM, { toEntities: ['world'], ...PORT_443 }] },
    'names-pointless',
    'semantics',
    /rules add up/,
    'allowed-broad',
  ],
  [
    'a look-alike pattern',
    { egress: [DNS_ITEM, { toFQDNs: [{ matchPattern: '*huggingface.co' }], ...PORT_443 }] },
    'lookalike-pattern',
    'semantics',
    /evilhuggingface\.co/,
    'allowed-pinned',
  ],
  [
    'an octal port',
    { egress: [DNS_ITEM, { toFQDNs: names, toPorts: [{ ports: [{ port: '0443' }] }] }] },
    'octal-port',
    'semantics',
    /port 291/,
    'blocked',
  ],
  [
    'a named port',
    { egress: [DNS_ITEM, { toFQDNs: names, toPorts: [{ ports: [{ port: 'https' }] }] }] },
    'named-port',
    'semantics',
    /nothing outside/,
    'blocked',
  ],
  [
    'no port',
    { egress: [DNS_ITEM, { toFQDNs: names, toPorts: [{}] }] },
    'no-port',
    'semantics',
    /allows nothing/,
    'blocked',
  ],
  [
    'a reversed range',
    { egress: [DNS_ITEM, { toFQDNs: names, toPorts: [{ ports: [{ port: '500', endPort: 400 }] }] }] },
    'range-reversed',
    'semantics',
    /only port 500/,
    'blocked',
  ],
];

describe('traps', () => {
  it.each(TRAPS)('%s', (_, spec, code, stage, says, verdict) => {
    const policy = compiled(policyOf(spec));
    expect(policy.errors).toEqual([]);
    const trap = policy.traps.find((found) => found.code === code);
    expect(policy.traps.map((found) => found.code)).toContain(code);
    expect(trap?.stage).toBe(stage);
    expect(trap?.message).toMatch(says);
    expect(engineOf([policyOf(spec)]).judge(POD, HUB).verdict).toBe(verdict);
  });

  it('correct to YAML that the gates accept and that has no such trap any more', () => {
    let tried = 0;
    for (const [what, spec, code] of TRAPS) {
      const found = compiled(policyOf(spec)).traps.find((trap) => trap.code === code);
      const correction = found?.correction === null || found === undefined ? null : yaml(found.correction);
      if (!isObject(correction) || !Array.isArray(correction['egress'])) continue;
      tried += 1;
      const policy = compiled(policyOf({ egress: correction['egress'] }));
      expect([what, policy.errors, policy.unknownFields]).toEqual([what, [], []]);
      expect(policy.traps.map((trap) => trap.code).filter((left) => left === code)).toEqual([]);
    }
    expect(tried).toBeGreaterThan(8);
  });

  it('are silent about what is what it seems', () => {
    for (const spec of [
      { egress: [DNS_ITEM, HUB_ITEM] },
      { egress: [{}] },
      { egress: [DNS_ITEM, { toFQDNs: [{ matchPattern: '**.hf.co' }, { matchPattern: '*.hf.co' }], ...PORT_443 }] },
      { egress: [DNS_ITEM, PORT_443] },
      { egress: [DNS_ITEM, { toFQDNs: [{ matchPattern: '*cdn.hf.co' }], ...PORT_443 }] },
      {
        egress: [
          DNS_ITEM,
          HUB_ITEM,
          { toEntities: ['world'], toPorts: [{ ports: [{ port: '80', protocol: 'TCP' }] }] },
        ],
      },
      {
        endpointSelector: { matchLabels: { 'k8s:io.kubernetes.pod.namespace': 'ml', 'app.kubernetes.io/name': 'tgi' } },
        egress: [{}],
      },
      { endpointSelector: {}, egressDeny: [{ toEntities: ['world'], ...PORT_443 }] },
    ]) {
      expect(compiled(policyOf(spec)).traps).toEqual([]);
    }
    expect(
      compiled(policyOf({ egress: [{ ...DNS_ITEM, toEndpoints: [kubeDns] }] }, 'p', { namespace: 'kube-system' }))
        .traps,
    ).toEqual([]);
  });

  it('say nothing about a refused policy, which restricts nothing', () => {
    const policy = compiled(policyOf({ egress: [{ toFQDN: names, ...PORT_443 }, { toEntities: ['aws'] }] }));
    expect(policy.valid).toBe(false);
    expect(policy.traps).toEqual([]);
  });

  it('know `**.` for what it is in 1.18', () => {
    const spec = { egress: [DNS_ITEM, { toFQDNs: [{ matchPattern: '**.hf.co' }], ...PORT_443 }] };
    expect(compiled(policyOf(spec), '1.18').traps.map(({ code }) => code)).toEqual(['pattern-depth']);
    expect(compiled(policyOf(spec), '1.20').traps).toEqual([]);
  });

  it('find the item in specs as well', () => {
    const { spec, ...rest } = policyOf({ egress: [{ toFQDN: names, ...PORT_443 }] });
    expect(compiled({ ...rest, specs: [spec ?? null] }).traps.map(({ path }) => path)).toEqual([
      ['specs', 0, 'egress', 0, 'toFQDN'],
    ]);
  });

  it('leave to the verdict what another policy may make good', () => {
    const codes = new Set(TRAPS.map(([, , code]) => code));
    for (const code of SETTLED_BY_VERDICT) expect(codes).toContain(code);
  });
});

/** [what, spec, code, message, correction] */
const REFUSED: readonly (readonly [string, JsonObject, string, RegExp, unknown])[] = [
  [
    'a port as a number',
    { egress: [{ toFQDNs: names, toPorts: [{ ports: [{ port: 443 }] }] }] },
    'port-number',
    /in quotes/,
    { port: '443' },
  ],
  [
    'a range as a port',
    { egress: [{ toFQDNs: names, toPorts: [{ ports: [{ port: '443-444', protocol: 'TCP' }] }] }] },
    'port-range',
    /endPort/,
    { ports: [{ port: '443', endPort: 444, protocol: 'TCP' }] },
  ],
  [
    'a lower-case protocol',
    { egress: [{ toFQDNs: names, toPorts: [{ ports: [{ port: '443', protocol: 'tcp' }] }] }] },
    'protocol',
    /upper case/,
    { protocol: 'TCP' },
  ],
  [
    'TLS as a protocol',
    { egress: [{ toFQDNs: names, toPorts: [{ ports: [{ port: '443', protocol: 'TLS' }] }] }] },
    'protocol',
    /over TCP/,
    { protocol: 'TCP' },
  ],
  [
    'a wildcard in matchName',
    { egress: [{ toFQDNs: [{ matchName: '*.hf.co' }] }] },
    'name-wildcard',
    /matchPattern/,
    { matchPattern: '*.hf.co' },
  ],
  [
    'a URL',
    { egress: [{ toFQDNs: [{ matchName: 'https://huggingface.co/api' }] }] },
    'name-url',
    /scheme, port and path/,
    { matchName: 'huggingface.co' },
  ],
  [
    'a name with a port',
    { egress: [{ toFQDNs: [{ matchPattern: '*.hf.co:443' }] }] },
    'name-url',
    /port/,
    { matchPattern: '*.hf.co' },
  ],
  [
    'a leading dot',
    { egress: [{ toFQDNs: [{ matchName: '.hf.co' }] }] },
    'name-dot',
    /matchPattern/,
    { matchPattern: '*.hf.co' },
  ],
  [
    'names as strings',
    { egress: [{ toFQDNs: ['huggingface.co'] }] },
    'name-form',
    /mapping/,
    [{ matchName: 'huggingface.co' }],
  ],
  [
    'matchname',
    { egress: [{ toFQDNs: [{ matchname: 'huggingface.co' }] }] },
    'name-key',
    /case-sensitive/,
    [{ matchName: 'huggingface.co' }],
  ],
  [
    'an entity in upper case',
    { egress: [{ toEntities: ['Cluster'] }] },
    'entity',
    /written cluster/,
    { toEntities: ['cluster'] },
  ],
  ['a cloud as an entity', { egress: [{ toEntities: ['aws'] }] }, 'entity', /toFQDNs or toCIDR/, { toFQDNs: names }],
  ['world-ipv4', { egress: [{ toEntities: ['world-ipv4'] }] }, 'entity', /write world/, { toEntities: ['world'] }],
  [
    'an address as a CIDR',
    { egress: [{ toCIDR: ['203.0.113.1'] }] },
    'cidr-length',
    /203\.0\.113\.1\/32/,
    { toCIDR: ['203.0.113.1/32'] },
  ],
  [
    'a label value as a number',
    { endpointSelector: { matchLabels: { v: 1 } }, egress: [{}] },
    'label-quotes',
    /in quotes/,
    { matchLabels: { v: '1' } },
  ],
  ['egress as a mapping', { egress: HUB_ITEM }, 'no-list', /dash/, { egress: [HUB_ITEM] }],
  [
    'enableDefaultDeny as a switch',
    { enableDefaultDeny: false, egress: [{}] },
    'default-deny-form',
    /direction/,
    { enableDefaultDeny: { egress: false } },
  ],
  ['half a policy', {}, 'no-section', /says nothing/, { egress: [{}] }],
  ['only an empty list', { egress: [] }, 'sanitize', /refuses an empty rule/, { egress: [{}] }],
  [
    'two kinds of peers',
    { egress: [{ ...HUB_ITEM, toEntities: ['world'] }] },
    'combined-peers',
    /can't stand in one rule/,
    { egress: [{ toEntities: ['world'], ...PORT_443 }, HUB_ITEM] },
  ],
];

describe('refused policies', () => {
  it.each(REFUSED)('say what to write instead of %s', (_, spec, code, message, correction) => {
    const { errors, valid } = compiled(policyOf(spec));
    expect(valid).toBe(false);
    const error = errors.find((found) => found.code === code);
    expect(errors.map((found) => found.code)).toContain(code);
    expect(error?.message).toMatch(message);
    expect(yaml(error?.correction ?? '')).toEqual(correction);
  });

  it('say which selector a podSelector should have been', () => {
    const policy = { ...policyOf({}), spec: { podSelector: { matchLabels: { app: 'tgi' } }, egress: [{}] } };
    const [error] = compiled(policy).errors;
    expect(error?.code).toBe('endpoint-selector');
    expect(yaml(error?.correction ?? '')).toEqual({ endpointSelector: { matchLabels: { app: 'tgi' } } });
  });

  it('name the kind and version that were meant', () => {
    const [error] = compiled({
      ...policyOf({ egress: [{}] }),
      kind: 'CiliumNetworkpolicy',
      apiVersion: 'cilium.io/v1',
    }).errors;
    expect(yaml(error?.correction ?? '')).toEqual({ apiVersion: 'cilium.io/v2', kind: 'CiliumNetworkPolicy' });
  });
});

describe('kinds that look like a policy', () => {
  it.each([
    ['cilium.io/v2alpha1', 'CiliumNetworkPolicy', 'CiliumNetworkPolicy'],
    ['cilium.io/v1', 'CiliumNetworkpolicy', 'CiliumNetworkPolicy'],
    ['v1', 'CiliumClusterNetworkPolicy', 'CiliumClusterwideNetworkPolicy'],
    ['cilium.io/v2', 'CiliumClusterWideNetworkPolicies', 'CiliumClusterwideNetworkPolicy'],
    ['cilium.io/v2', 'CiliumEgressPolicy', 'CiliumNetworkPolicy'],
    ['extensions/v1beta1', 'NetworkPolicy', 'NetworkPolicy'],
    ['networking.k8s.io/v1', 'networkpolicy', 'NetworkPolicy'],
  ])('%s %s are told whom they were meant for', (apiVersion, kind, meant) => {
    const spec =
      meant === 'NetworkPolicy' ? { podSelector: { matchLabels: { app: 'tgi' } }, egress: [] } : { egress: [{}] };
    const written = { ...policyOf(spec), apiVersion, kind };
    const policy = compiled(written);
    expect(policy.valid).toBe(false);
    expect(policy.errors[0]?.message).toContain(`knows no policy kind ${apiVersion} ${kind}`);
    const corrected = yaml(policy.errors[0]?.correction ?? '');
    expect(corrected).toMatchObject({ kind: meant });
    expect(compiled({ ...written, ...(isObject(corrected) ? corrected : {}) }).errors).toEqual([]);
    expect(resemblesPolicy(apiVersion, kind)).toBe(true);
    expect(engineOf([written]).judge(POD, HUB)).toMatchObject({
      verdict: 'policy-invalid',
      effectiveVerdict: 'default-allow',
    });
  });

  it.each([
    ['crd.projectcalico.org/v1', 'NetworkPolicy'],
    ['projectcalico.org/v3', 'NetworkPolicy'],
    ['cilium.io/v2', 'CiliumLocalRedirectPolicy'],
    ['cilium.io/v2', 'CiliumEgressGatewayPolicy'],
  ])('%s %s is another thing', (apiVersion, kind) => {
    expect(resemblesPolicy(apiVersion, kind)).toBe(false);
    expect(engineOf([{ ...policyOf({ egress: [{}] }), apiVersion, kind }]).judge(POD, HUB).verdict).toBe(
      'default-allow',
    );
  });
});
