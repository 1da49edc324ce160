import { describe, expect, test } from 'vitest';
import type { CallRow } from '../../src/finding/result.ts';
import { callerChains } from '../../src/report/chain.ts';
import { call, embedder, finding, scanResult, secretFinding, suppressedFinding } from './sample.ts';

const statesOf = (changes: Parameters<typeof scanResult>[0]) => {
  const [chain] = callerChains(scanResult(changes).report);
  return Object.fromEntries((chain?.links ?? []).map(({ name, state }) => [name, state]));
};
const policy = {
  kind: 'CiliumNetworkPolicy',
  namespace: 'payments',
  name: 'egress',
  file: 'egress.yaml',
  line: 1,
  valid: true,
  selects: true,
};
const pinned: CallRow = {
  ...call,
  verdict: 'allowed-pinned',
  effectiveVerdict: 'allowed-pinned',
  policies: [policy],
};

describe('the chain of a caller', () => {
  test('each finding breaks its own link, a suppressed one says so', () => {
    expect(statesOf({ report: { findings: [finding(), secretFinding, suppressedFinding] } })).toEqual({
      'Service account': 'holds',
      'Cilium policy': 'error',
      Destinations: 'error',
      Models: 'not checked',
      Token: 'error',
      Rotation: 'unknown',
      'Audit trail': 'suppressed',
    });
  });

  test('the audit trail is what the files say of it: never a pass where nothing does', () => {
    const result = scanResult({ report: { findings: [] } });
    const [chain] = callerChains(result.report, result.trails);
    expect(chain?.links.find(({ name }) => name === 'Audit trail')).toMatchObject({
      state: 'note',
      facts: ['a flow shows addresses, and no policy that allowed them: huggingface.co', 'Hubble records flows'],
    });
    const [bare] = callerChains(result.report);
    expect(bare?.links.find(({ name }) => name === 'Audit trail')).toBeUndefined();
  });

  test('a pinned call without findings holds; an undecided one is unknown', () => {
    expect(statesOf({ report: { findings: [], calls: [pinned] } })).toMatchObject({
      'Cilium policy': 'holds',
      Destinations: 'holds',
      Token: 'holds',
    });
    const undecided: CallRow = { ...pinned, verdict: 'unknown', effectiveVerdict: 'unknown' };
    expect(statesOf({ report: { findings: [], calls: [undecided] } })).toMatchObject({
      'Cilium policy': 'unknown',
      Destinations: 'unknown',
    });
    expect(statesOf({ report: { findings: [], calls: [pinned], tokens: [] } })).toMatchObject({
      Token: 'not checked',
    });
  });

  test('a container without a token has nothing to rotate', () => {
    const [token] = scanResult().report.tokens;
    if (token === undefined) throw new Error('no token in the sample');
    const none = { ...token, reference: 'none', provenance: 'none', secret: null };
    const states = statesOf({ report: { findings: [], calls: [pinned], tokens: [none] } });
    expect(states).toMatchObject({ Token: 'not checked' });
    expect(states).not.toHaveProperty('Rotation');
  });

  test('hosts stand by verdict, those that are always needed first', () => {
    const calls: CallRow[] = [
      { ...pinned, host: 'cas.example', required: false },
      { ...pinned, host: 'b.example' },
      { ...pinned, host: 'c.example', port: 8443, via: 'proxy.example:3128' },
    ];
    const [chain] = callerChains(scanResult({ report: { findings: [], calls } }).report);
    expect(chain?.links.find(({ name }) => name === 'Destinations')?.facts).toEqual([
      'allowed, pinned by name: b.example:443, c.example:8443 through proxy.example:3128',
      'allowed, pinned by name (not always needed): cas.example:443',
    ]);
    expect(chain?.links.find(({ name }) => name === 'Cilium policy')?.places).toEqual([
      { file: 'egress.yaml', line: 1, text: 'CiliumNetworkPolicy egress' },
    ]);
  });

  test('two workloads of one name in two namespaces have a chain each', () => {
    const calls = [pinned, { ...pinned, workload: { ...embedder, namespace: 'other' } }];
    expect(callerChains(scanResult({ report: { findings: [finding()], calls } }).report)).toHaveLength(2);
  });
});
