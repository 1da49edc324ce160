import { describe, expect, it } from 'vitest';
import { CILIUM_VERSIONS, holdsIn, NEWEST_VERSION, parseCiliumVersion } from '../../src/cilium/versions.ts';
import { cilium } from '../../src/config/catalog/cilium.gen.ts';
import { builtInCatalogs } from '../../src/config/catalogs.ts';
import { effectiveConfig, parseConfigFile } from '../../src/config/config.ts';
import { memoryTree } from '../../src/input/tree.ts';
import { scan } from '../../src/scan.ts';
import { compiled, DNS_ITEM, engineOf, HUB, POD, PORT_443, policyOf } from './build.ts';

describe('versions of Cilium', () => {
  it('are those of the data, and each difference that the engine asks for is one of them', () => {
    expect(cilium.versions).toEqual(CILIUM_VERSIONS);
    expect(CILIUM_VERSIONS.at(-1)).toBe(NEWEST_VERSION);
    const ids = [
      'any-depth-patterns',
      'host-label',
      'except-not-wider',
      'cluster-mesh-entity',
      'strict-label-keys',
      'decimal-filter-ports',
      'own-named-ports',
      'port-0-range',
      'long-keys-drop',
      'long-keys-refused',
      'only-star-is-every-name',
      'names-beside-empty-lists',
      'service-key-source',
      'service-keys-unchecked',
      'cidr-groups-of-pods',
      'whole-range-is-world',
      'no-service-selector',
      'peers-without-selector',
      'groups-in-place',
    ] as const;
    const known = new Set(cilium.differences.map(({ id }) => id));
    expect(ids.filter((id) => !known.has(id))).toEqual([]);
    expect(ids.map((id) => CILIUM_VERSIONS.filter((version) => holdsIn(id, version)).join(' '))).toEqual([
      '1.19 1.20',
      '1.18 1.19',
      '1.20',
      '1.20',
      '1.20',
      '1.18 1.19',
      '1.20',
      '1.20',
      '1.19',
      '1.18',
      '1.18',
      '1.18',
      '1.19',
      '1.20',
      '1.18 1.19',
      '1.18',
      '1.18',
      '1.18',
      '1.20',
    ]);
  });

  it('answer for older and newer ones, and say so', () => {
    expect(parseCiliumVersion('v1.19.4')).toEqual({ version: '1.19', note: null });
    expect(parseCiliumVersion('1.15')).toMatchObject({
      version: '1.18',
      note: expect.stringContaining('toEntities: []'),
    });
    expect(parseCiliumVersion('1.17').note).not.toContain('toEntities: []');
    expect(parseCiliumVersion('1.31')).toMatchObject({ version: '1.20', note: expect.stringContaining('newest') });
  });

  it('differ where the data say so', () => {
    const deep = policyOf({ egress: [DNS_ITEM, { toFQDNs: [{ matchPattern: '**.hf.co' }], ...PORT_443 }] });
    const cdn = { ...HUB, host: 'us.aws.cdn.hf.co' };
    expect(CILIUM_VERSIONS.map((version) => engineOf([deep], undefined, version).judge(POD, cdn).verdict)).toEqual([
      'blocked',
      'allowed-pinned',
      'allowed-pinned',
    ]);
    const host = { ...POD, labels: { ...POD.labels, host: 'x' } };
    const closed = policyOf({ egress: [{}] });
    expect(CILIUM_VERSIONS.map((version) => engineOf([closed], undefined, version).judge(host, HUB).verdict)).toEqual([
      'default-allow',
      'default-allow',
      'blocked',
    ]);
    for (const key of [':app', '$app', 'app=x', 'a:b:c']) {
      const odd = policyOf({ endpointSelector: { matchLabels: { [key]: 'tgi' } }, egress: [{}] });
      expect(compiled(odd, '1.20').valid).toBe(false);
    }
    const wider = policyOf({ egress: [{ toCIDRSet: [{ cidr: '10.0.0.0/16', except: ['10.0.0.0/8'] }] }] });
    expect(CILIUM_VERSIONS.map((version) => compiled(wider, version).valid)).toEqual([true, true, false]);
    const kafka = policyOf({
      egress: [{ toPorts: [{ ports: [{ port: '9092', protocol: 'TCP' }], rules: { kafka: [{ topic: 't' }] } }] }],
    });
    expect(CILIUM_VERSIONS.map((version) => compiled(kafka, version).unknownFields.length)).toEqual([0, 0, 1]);
  });

  const app = (name: string) => `apiVersion: apps/v1
kind: Deployment
metadata: {name: ${name}, namespace: ml}
spec:
  template:
    metadata: {labels: {app: ${name}}}
    spec:
      serviceAccountName: ${name}
      containers: [{name: c, image: example/app, env: [{name: URL, value: "https://us.aws.cdn.hf.co/x"}]}]
`;
  const policy = `apiVersion: cilium.io/v2
kind: CiliumNetworkPolicy
metadata: {name: p, namespace: ml}
spec:
  endpointSelector: {matchLabels: {app: a}}
  egress:
    - toFQDNs: [{matchPattern: "**.hf.co"}]
      toPorts: [{ports: [{port: "443", protocol: TCP}]}]
`;
  async function findings(config: string | null) {
    const result = await scan({
      tree: memoryTree({ 'a.yaml': app('a'), 'p.yaml': policy }),
      root: '.',
      repositoryPrefix: '',
      config: effectiveConfig(config === null ? null : { path: 'c', content: parseConfigFile('c', config) }),
      catalogs: builtInCatalogs,
      now: 0,
      nowText: null,
      commit: null,
    });
    const text = result.report.findings.map(({ remediation }) => remediation).join('\n');
    return { text, notes: result.trustNotes };
  }

  it('that answer differently are named where none is configured', async () => {
    expect((await findings(null)).text).toContain('with 1.18 it is blocked');
    expect((await findings('version: 1\ncilium: {version: "1.20"}\n')).text).not.toContain('1.18');
    const old = await findings('version: 1\ncilium: {version: "1.14"}\n');
    expect(old.notes.join()).toContain('Cilium 1.14 is answered as 1.18');
  });
});
