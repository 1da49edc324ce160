import { describe, expect, test } from 'vitest';
import { secretStores } from '../../src/config/catalog/secret-stores.gen.ts';
import { type ChainFacts, type ChainLink, chainOf } from '../../src/secrets/chain.ts';
import { provenanceOf } from '../../src/secrets/provenance.ts';
import { createSecretIndex } from '../../src/secrets/secret-index.ts';
import { manifestsOf, referenceTo } from './read.ts';

const external =
  'apiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata: {name: hf, namespace: ml}\nspec: {data: [{secretKey: token, remoteRef: {key: a}}]}';
const [account] = manifestsOf('apiVersion: v1\nkind: ServiceAccount\nmetadata: {name: tgi, namespace: ml}');
const reference = referenceTo();
const { at } = reference;
const authentication = {
  form: 'workload',
  store: 'SecretStore ml/s',
  says: 'a token',
  account: 'ml/tgi',
  servesAll: false,
  at,
} as const;
const consumer = (identity: string) => ({
  workload: reference.workload,
  identity,
  namespace: 'ml',
  serviceAccount: 'tgi',
  key: null,
  at,
});
const companion = (isOther: boolean | null) => ({ workload: reference.workload, isOther });

const sound = (changes: Partial<ChainFacts> = {}, text = external): ChainFacts => ({
  reference,
  origin: provenanceOf(reference, createSecretIndex(manifestsOf(text), secretStores)),
  account: account ?? null,
  companions: [],
  authentication,
  marks: [{ says: 'IRSA', strength: 'asserted', at }],
  consumers: [consumer('ml/tgi')],
  readers: [],
  copies: [],
  ...changes,
});
const strengths = (facts: ChainFacts): Record<string, string> =>
  Object.fromEntries(chainOf(facts).map(({ link, strength }) => [link, strength]));

test('a sound chain is as strong as what the cloud must confirm', () => {
  expect(strengths(sound())).toEqual({
    account: 'proved',
    identity: 'asserted',
    store: 'proved',
    secret: 'proved',
    exclusive: 'proved',
  });
  expect(chainOf(sound())[0]?.link).toBe('identity');
});

test('links judged elsewhere take their place, the weakest first', () => {
  const policy: ChainLink = { link: 'policy', strength: 'broken', says: 'no policy', at };
  expect(chainOf(sound(), [policy])[0]).toBe(policy);
});

describe('one link at a time', () => {
  const [pod] = reference.workload.pods;
  if (pod === undefined) throw new Error('no pod');
  const ofPod = (changes: Partial<typeof pod>) => ({
    ...reference,
    workload: { ...reference.workload, pods: [{ ...pod, ...changes }] },
  });
  const reader = { subject: 'Group system:authenticated', path: 'a', at, confidence: 'high' } as const;
  test.each<[string, string, Partial<ChainFacts>]>([
    [
      'account',
      'broken',
      {
        reference: ofPod({ serviceAccount: 'default' }),
        authentication: { ...authentication, account: 'ml/default' },
      },
    ],
    ['account', 'unknown', { reference: ofPod({ serviceAccountKnown: false }) }],
    ['account', 'unknown', { account: null }],
    ['identity', 'unknown', { marks: [] }],
    ['identity', 'proved', { marks: [...sound().marks, { says: 'audience', strength: 'proved', at }] }],
    ['store', 'asserted', { authentication: { ...authentication, account: 'ml/other' } }],
    ['store', 'broken', { authentication: { ...authentication, form: 'static' } }],
    ['store', 'broken', { authentication: { ...authentication, form: 'controller' } }],
    ['store', 'unknown', { authentication: { ...authentication, form: 'unknown' } }],
    ['store', 'broken', { authentication: null }],
    ['store', 'broken', { authentication: { ...authentication, servesAll: true } }],
    ['account', 'broken', { companions: [companion(null), companion(true)] }],
    ['account', 'asserted', { companions: [companion(false), companion(null)] }],
    ['account', 'proved', { companions: [companion(false)] }],
    ['exclusive', 'broken', { consumers: [consumer('ml/tgi'), consumer('ml/other')] }],
    [
      'exclusive',
      'broken',
      { copies: [{ copier: 'Reflector', range: 'every namespace', name: 'hf', covers: () => true, at }] },
    ],
    ['exclusive', 'broken', { readers: [{ ...reader, severity: 'error' }] }],
    ['exclusive', 'asserted', { readers: [{ ...reader, severity: 'note' }] }],
  ])('%s %s', (link, strength, changes) => {
    const expected = { ...strengths(sound()), [link]: strength };
    expect(strengths(sound(changes))).toEqual(expected);
  });

  test('open keys are asserted, a key that is not written breaks, an unknown Secret is unknown', () => {
    const open = external.replace('data: [{secretKey: token, remoteRef: {key: a}}]', 'dataFrom: [{extract: {key: a}}]');
    expect(strengths(sound({}, open))['secret']).toBe('asserted');
    expect(strengths(sound({}, external.replace('secretKey: token', 'secretKey: other')))['secret']).toBe('broken');
    expect(strengths(sound({}, ''))).toMatchObject({ secret: 'unknown', store: 'unknown' });
  });

  test('without a stored token nothing has to open a store', () => {
    const origin = { ...sound().origin, provenance: 'keyless', name: null, producer: null } as const;
    expect(strengths(sound({ origin, authentication: null }))).toMatchObject({ store: 'proved', secret: 'proved' });
  });
});
