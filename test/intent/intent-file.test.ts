import { describe, expect, it, test } from 'vitest';
import { allProblems, ConfigurationError } from '../../src/config/errors.ts';
import { parseIntent } from '../../src/intent/intent-file.ts';
import { growth } from '../growth.ts';

const intent = (name: string, more = ''): string => `  - name: ${name}
    who: {namespace: ml, serviceAccount: tgi}
    may: [{use: [org/*], at: [hub]}]
${more}`;
const file = (more = '', head = ''): string => `version: 1\n${head}intents:\n${intent('tgi', more)}`;

function problems(text: string): string[] {
  try {
    parseIntent('intent.yaml', text);
  } catch (error) {
    if (error instanceof ConfigurationError) return allProblems(error);
    throw error;
  }
  return [];
}

describe('an intent file', () => {
  it('becomes grants with the lines that a reviewer would look at', () => {
    const [first] = parseIntent(
      'intent.yaml',
      `version: 1
provided: {audit: dns}
intents:
  - name: summariser
    why: summarise letters
    owner: letters@example.com
    until: 2027-06-30
    who: {namespace: letters, serviceAccount: summariser, labels: {tier: api}}
    may:
      - {use: [meta-llama/*, "!meta-llama/*-70B-*"], at: [Router.HuggingFace.co], for: inference}
      - use: [datasets/acme/*]
        at: [hub]
`,
    ).intents;
    expect(first).toEqual({
      name: 'summariser',
      until: '2027-06-30',
      who: { namespace: 'letters', serviceAccount: 'summariser', labels: { tier: 'api' } },
      may: [
        { use: ['meta-llama/*', '!meta-llama/*-70B-*'], at: ['router.huggingface.co'], for: 'inference', line: 10 },
        { use: ['datasets/acme/*'], at: ['hub'], for: null, line: 11 },
      ],
      conditions: [{ kind: 'audit', value: 'dns', line: 2 }],
      line: 4,
    });
  });

  test.each([
    ['', '1: the file lacks the key `version`'],
    ['- x', '1: the file must be of type object'],
    ['version: 2\nintents: []', '1: `version` must be 1'],
    ['version: 1\nintents: []', '2: `intents` is empty: name at least one'],
    ['version: 1\nintents: {}', '2: `intents` must be a list'],
    ['version: 1\nintents: [', '2: Flow sequence'],
    [`version: 1\nintents: ${'['.repeat(5000)}`, '2: nested more than 200 levels deep'],
    [file().replace('serviceAccount', 'serviceAcount'), 'did you mean `serviceAccount`?'],
    [file().replace('name: tgi', 'nmae: tgi'), '3: unknown key `nmae` in `intents.0`; did you mean `name`?'],
    [
      file('    provided: {egressIp: true}\n'),
      '6: unknown key `egressIp` in `intents.0.provided`; did you mean `egressIP`?',
    ],
    [
      file('    provided: {token: {frm: [store]}}\n'),
      'unknown key `frm` in `intents.0.provided.token`; did you mean `from`?',
    ],
    [file('', 'provided: {rgion: [eu]}\n'), '2: unknown key `rgion` in `provided`; did you mean `region`?'],
    [file().replace(', serviceAccount: tgi', ''), '4: `intents.0.who` lacks `serviceAccount` or `labels`'],
    [
      file().replace('serviceAccount: tgi', 'serviceAccount: default'),
      '4: `intents.0.who.serviceAccount`: pods without an account',
    ],
    [file().replace('serviceAccount: tgi', 'labels: {app: 1}'), '4: `intents.0.who.labels.app` must be of type string'],
    [
      file().replace('name: tgi', `name: ${'a'.repeat(33)}`),
      '3: `intents.0.name` must be at most 32 lower-case letters',
    ],
    [file().replace('[hub]', 'hub'), '5: `intents.0.may.0.at` must be a list, such as [hub]'],
    [file().replace('[org/*]', '[]'), '5: `intents.0.may.0.use` is empty'],
    [file().replace('[org/*]', '["a b"]'), '5: `intents.0.may.0.use.0` must not hold white space'],
    [file().replace('[org/*]', '["!org/x"]'), '5: use: only `!` entries, so it covers nothing'],
    [file().replace('[org/*]', '["org/{1..101}"]'), '5: use: org/{1..101} stands for more than 100 alternatives'],
    [file().replace('[hub]', '[hub, "!{a,b}{1..99}"]'), 'more than 100 alternatives'],
    [file().replace('[hub]', '["!hub"]'), '5: at: only `!` entries, so it covers nothing'],
    [file().replace('[hub]}', '[hub], for: training}'), 'must be one of download, inference, train, upload'],
    [
      file('    provided: {token: {maxAge: 720h}}\n'),
      '6: `intents.0.provided.token.maxAge` must be an ISO 8601 duration',
    ],
    [file('    provided: {audit: htp}\n'), '6: `intents.0.provided.audit` must be one of flow, dns, sni, http'],
    [file(intent('tgi')), '6: a second intent tgi (the first is in line 3)'],
  ])('refuses %j', (text, said) => {
    expect(problems(text).join('\n')).toContain(said);
  });

  test.each(['2027-6-30', '2027-06-30T00:00:00Z', '2027-06-30 00:00:00', '30.06.2027', '20270630', '1:30', 'never'])(
    'a day is written one way: %s is none',
    (until) => {
      expect(problems(file(`    until: ${until}\n`))).toEqual([
        expect.stringMatching(/^intent\.yaml:6: `intents\.0\.until` must be a day such as 2027-06-30$/),
      ]);
    },
  );
  test.each(['2027-02-29', '2027-04-31'])('%s is no day of the calendar', (until) => {
    expect(problems(file(`    until: ${until}\n`))).toEqual([
      `intent.yaml:6: until: ${until} is no day of the calendar`,
    ]);
  });
  test.each(['2027-06-30', '"2027-06-30"', "'2028-02-29'", '!!str 2027-06-30'])('%s is a day', (until) => {
    expect(problems(file(`    until: ${until}\n`))).toEqual([]);
  });

  it('names all that is wrong, in the order of the file', () => {
    const text = file('    provided: {audit: htp}\n').replace('name: tgi', 'name: TGI').replace('[hub]', 'hub');
    expect(problems(text).map((one) => one.split(':')[1])).toEqual(['3', '5', '6']);
  });

  it('takes keys and values that are odd, and nothing of them for a property of its own', () => {
    const text = file('    __proto__: {a: 1}\n    constructor: x\n');
    expect(problems(text).map((one) => one.replace(/;.*/, ''))).toEqual([
      expect.stringContaining('unknown key `__proto__`'),
      expect.stringContaining('unknown key `constructor`'),
    ]);
    const odd = parseIntent('i', file().replace('org/*', 'ünïcode/ﬀ\u202e'));
    expect(odd.intents[0]?.may[0]?.use).toEqual(['ünïcode/ﬀ\u202e']);
  });

  it('takes twice as long for twice as many intents', () => {
    const many = (count: number): string =>
      `version: 1\nintents:\n${Array.from({ length: count }, (_, index) => intent(`i${index}`)).join('')}`;
    expect(parseIntent('i', many(10_000)).intents.length).toBe(10_000);
    expect(growth((size) => parseIntent('i', many(size)), 1000, 4000)).toBeLessThan(10);
  });
});
