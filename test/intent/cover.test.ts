import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { createGrants, type Subject, type Use } from '../../src/intent/cover.ts';
import type { Intent, IntentFile } from '../../src/intent/types.ts';
import { growth } from '../growth.ts';

const HOSTS = {
  hub: ['huggingface.co', 'cas-server.xethub.hf.co'],
  inference: ['router.huggingface.co', '*.endpoints.huggingface.cloud'],
};
const TODAY = '2026-11-24';

const intentOf = (name: string, more: Partial<Intent> = {}): Intent => ({
  name,
  until: null,
  who: { namespace: 'ml', serviceAccount: 'tgi', labels: {} },
  may: [{ use: ['org/*'], at: ['hub'], for: null, line: 5 }],
  conditions: [],
  line: 3,
  ...more,
});
const fileOf = (...intents: Intent[]): IntentFile => ({ path: 'intent.yaml', intents });
const pod: Subject = { namespace: 'ml', serviceAccount: 'tgi', labels: { app: 'tgi' }, labelsComplete: true };
const use: Use = { model: 'org/name', host: 'huggingface.co', activities: ['download'] };

/** What becomes of a use: covered, not known, or what it lacks. */
function outcome(intents: readonly Intent[], subject: Subject, asked: Use): string {
  const grants = createGrants(fileOf(...intents), HOSTS);
  const { intents: named, perhaps } = grants.naming(subject, TODAY);
  if (named.length === 0) return perhaps.length === 0 ? 'unnamed' : 'perhaps';
  const cover = grants.covering(named, asked);
  return cover.answer === 'no' ? `lacks ${cover.lacks.join(' and ')}` : cover.answer;
}

describe('whom an intent names', () => {
  test.each<[Partial<Subject>, Partial<Intent['who']>, string]>([
    [{}, {}, 'yes'],
    [{ namespace: 'ml-dev' }, {}, 'unnamed'],
    [{ namespace: null }, {}, 'perhaps'],
    [{ namespace: null, serviceAccount: 'other' }, {}, 'unnamed'],
    [{ serviceAccount: null }, {}, 'perhaps'],
    [{ serviceAccount: null }, { serviceAccount: null, labels: { app: 'tgi' } }, 'yes'],
    [{}, { labels: { tier: 'api' } }, 'unnamed'],
    [{ labelsComplete: false }, { labels: { tier: 'api' } }, 'perhaps'],
    [{ labelsComplete: false }, { labels: { app: 'other' } }, 'unnamed'],
    [{}, { labels: { toString: 'x' } }, 'unnamed'],
  ])('%j by %j: %s', (subject, who, expected) => {
    const intent = intentOf('a', { who: { namespace: 'ml', serviceAccount: 'tgi', labels: {}, ...who } });
    expect(outcome([intent], { ...pod, ...subject }, use)).toBe(expected);
  });
  it('until its last day, that day too', () => {
    const until = (day: string): string => outcome([intentOf('a', { until: day })], pod, use);
    expect([until('2026-11-23'), until(TODAY), until('2026-11-25')]).toEqual(['unnamed', 'yes', 'yes']);
  });
});

describe('what an entry covers', () => {
  const entry = (globs: string, at: string, activity: Intent['may'][number]['for'] = null): Intent['may'][number] => ({
    use: globs.split(' '),
    at: at.split(' '),
    for: activity,
    line: 5,
  });
  test.each<[Intent['may'][number], Partial<Use>, string]>([
    [entry('org/*', 'hub'), {}, 'yes'],
    [entry('org/*', 'hub'), { model: 'other/name' }, 'lacks model'],
    [entry('org/*', 'hub'), { host: 'router.huggingface.co' }, 'lacks host'],
    [entry('org/*', 'hub'), { host: 'x.example', model: 'a/b' }, 'lacks model and host'],
    [entry('org/* !org/name', 'hub'), {}, 'lacks model'],
    [entry('org/*', 'hub !huggingface.co'), {}, 'lacks host'],
    [entry('org/*', 'hub', 'inference'), {}, 'lacks activity'],
    [entry('org/*', 'hub'), { model: null }, 'unknown'],
    [entry('**', 'hub'), { model: null }, 'yes'],
    [entry('** !a/b', 'hub'), { model: null }, 'unknown'],
    [entry('org/*', 'inference'), { host: '*.endpoints.huggingface.cloud' }, 'yes'],
    [entry('org/*', 'abc.eu.endpoints.huggingface.cloud'), { host: '*.endpoints.huggingface.cloud' }, 'unknown'],
    [
      entry('org/*', 'inference !abc.endpoints.huggingface.cloud'),
      { host: '*.endpoints.huggingface.cloud' },
      'unknown',
    ],
    [entry('org/*', 'hub'), { host: '*.endpoints.huggingface.cloud' }, 'lacks host'],
  ])('%j and %j: %s', (item, asked, expected) => {
    expect(outcome([intentOf('a', { may: [item] })], pod, { ...use, ...asked })).toBe(expected);
  });
  it('an entry for the model and another for the host cover nothing together', () => {
    const may = [entry('org/*', 'inference'), entry('other/*', 'hub')];
    expect(outcome([intentOf('a', { may })], pod, use)).toBe('lacks host');
    const [first, second] = may.map((item, index) => intentOf(`i${index}`, { may: [item] }));
    if (first !== undefined && second !== undefined) expect(outcome([first, second], pod, use)).toBe('lacks host');
  });
});

const globs = fc.array(fc.constantFrom('org/*', 'org/name', 'other/*', '**', '!org/name', '!other/*'), {
  minLength: 1,
  maxLength: 3,
});
const hosts = fc.array(fc.constantFrom('hub', 'inference', '*.example', 'huggingface.co', '!huggingface.co'), {
  minLength: 1,
  maxLength: 3,
});
const item = fc.record({
  use: globs,
  at: hosts,
  for: fc.constantFrom(null, 'download' as const, 'inference' as const),
  line: fc.constant(1),
});
const grant = fc.record({
  who: fc.record({
    namespace: fc.constantFrom('ml', 'dev'),
    serviceAccount: fc.constantFrom('tgi', 'chat'),
    labels: fc.constant({}),
  }),
  until: fc.constantFrom(null, '2026-01-01', '2027-01-01'),
  may: fc.array(item, { minLength: 1, maxLength: 3 }),
});
const grants = fc.array(grant, { maxLength: 4 }).map((list) => list.map((one, index) => intentOf(`i${index}`, one)));
const asked = fc.record({
  model: fc.constantFrom('org/name', 'org/other', 'other/name', null),
  host: fc.constantFrom('huggingface.co', 'router.huggingface.co', 'x.example', '*.endpoints.huggingface.cloud'),
  activities: fc.constantFrom(
    ['download' as const],
    ['inference' as const],
    ['download' as const, 'inference' as const],
  ),
});
const isOpen = (told: string): boolean => told === 'yes' || told === 'unknown';

describe('grants only give', () => {
  it('one more takes nothing away, and accuses nobody that is covered', () => {
    fc.assert(
      fc.property(grants, grant, asked, (some, more, question) => {
        const before = outcome(some, pod, question);
        const after = outcome([...some, intentOf('added', more)], pod, question);
        if (before === 'yes') expect(after).toBe('yes');
        if (isOpen(before)) expect(isOpen(after)).toBe(true);
      }),
    );
  });
  it('their order says nothing', () => {
    fc.assert(
      fc.property(grants, asked, (some, question) => {
        expect(outcome([...some].reverse(), pod, question)).toBe(outcome(some, pod, question));
      }),
    );
  });
  it('a removal only removes', () => {
    fc.assert(
      fc.property(
        grants,
        asked,
        fc.constantFrom('use' as const, 'at' as const),
        fc.constantFrom('!org/*', '!**', '!huggingface.co', '!*'),
        (some, question, list, removal) => {
          const fewer = some.map((one) => ({
            ...one,
            may: one.may.map((entry) => ({ ...entry, [list]: [...entry[list], removal] })),
          }));
          if (outcome(fewer, pod, question) === 'yes') expect(outcome(some, pod, question)).toBe('yes');
        },
      ),
    );
  });
  it('10,000 of them are asked in the time of one namespace', () => {
    const many = (count: number) => {
      const file = fileOf(
        ...Array.from({ length: count }, (_, index) =>
          intentOf(`i${index}`, { who: { namespace: `n${index}`, serviceAccount: 'tgi', labels: {} } }),
        ),
      );
      const made = createGrants(file, HOSTS);
      for (let index = 0; index < count; index += 1) made.naming({ ...pod, namespace: `n${index}` }, TODAY);
    };
    expect(growth(many, 5000, 20_000)).toBeLessThan(10);
  });
});
