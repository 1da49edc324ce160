import { beforeEach, describe, expect, test } from 'vitest';
import { caller, policy, type Repository, repository, told } from './repository.ts';

let repo: Repository;
let base: string;

beforeEach(() => {
  repo = repository();
  repo.write('k8s/tgi.yaml', caller('tgi'));
  repo.write('k8s/tgi-policy.yaml', policy('tgi'));
  base = repo.commit('base');
});

/** The workload that every trick tries to slip in. */
const slipIn = (changes: Parameters<typeof caller>[1] = {}): void => repo.write('k8s/bad.yaml', caller('bad', changes));

/** The gate fails for the new finding, and a note about `subject` says what applies after the merge. */
function isCaught(subject: string): void {
  const { code, report } = repo.scan('--base', base);
  expect([code, told(report)]).toEqual([1, ['k8s/bad.yaml new']]);
  const text = repo.run('scan', '--base', base).out.replace(/\s+/g, ' ');
  expect(text).toContain(subject);
  expect(text).toContain('after the merge');
  // After the merge it counts: the same files without a base.
  expect(repo.scan('--gate', 'all').code).toBe(0);
}

/** The gate fails because an input can't be judged any more. */
function isLost(sentence: string, ...flags: string[]): void {
  const { code } = repo.scan('--base', base, ...flags);
  expect(code).toBe(1);
  expect(repo.run('scan', '--base', base, ...flags).out.replace(/\s+/g, ' ')).toContain(sentence);
}

describe('a pull request cannot turn its own gate green', () => {
  test('by a comment that ignores the finding', () => {
    slipIn({ head: '# hf-guardrails: ignore HF101 -- fine\n' });
    isCaught('k8s/bad.yaml:1 adds an ignore comment (HF101)');
  });
  test('by an annotation that ignores it', () => {
    slipIn({ annotations: 'HF101 -- fine' });
    isCaught('k8s/bad.yaml:7 adds an ignore annotation (HF101)');
  });
  test('by moving a comment that the base has to another object', () => {
    repo.write('k8s/tgi.yaml', caller('tgi', { head: '# hf-guardrails: ignore HF401, HF101 -- fine\n' }));
    base = repo.commit('accepted');
    repo.write(
      'k8s/tgi.yaml',
      `${caller('tgi')}---\n${caller('bad', { head: '# hf-guardrails: ignore HF401, HF101 -- fine\n' })}`,
    );
    const { code, report } = repo.scan('--base', base);
    expect([code, told(report)]).toEqual([1, ['k8s/tgi.yaml new']]);
  });
  test.each([
    ['failOn', 'failOn: never\n'],
    ['exclude', 'exclude: [k8s/bad.yaml]\n'],
    ['a rule switched off', 'rules: {HF101: {level: "off"}}\n'],
    ['ignore', 'ignore: [{rules: [HF101], reason: fine}]\n'],
    [
      'clusters',
      'clusters: [{name: none, paths: [node_modules/p], policySources: [node_modules/p]}, {name: a, paths: [k8s], policySources: [node_modules/p]}]\n',
    ],
    ['trust', 'trust: head\nfailOn: never\n'],
  ])('by its configuration: %s', (_, text) => {
    slipIn();
    repo.write('node_modules/p/policy.yaml', policy('bad'));
    repo.write('.hf-guardrails.yaml', `version: 1\n${text}`);
    isCaught('.hf-guardrails.yaml differs from the base');
  });
  test('by a configuration nearer to what is scanned, or one that it extends', () => {
    repo.write('.hf-guardrails.yaml', 'version: 1\nextends: shared.yaml\n');
    repo.write('shared.yaml', 'version: 1\nfailOn: error\n');
    base = repo.commit('configured');
    slipIn();
    repo.write('shared.yaml', 'version: 1\nfailOn: never\n');
    isCaught('shared.yaml differs from the base');
    repo.write('k8s/.hf-guardrails.yaml', 'version: 1\nfailOn: never\n');
    const { code } = repo.scan('k8s', '--base', base);
    expect(code).toBe(1);
  });
  test('by deleting the policy that holds it from a folder that is read for policies only', () => {
    repo.write('.hf-guardrails.yaml', 'version: 1\nclusters: [{name: a, paths: [k8s], policySources: [platform]}]\n');
    repo.move('k8s/tgi-policy.yaml', 'platform/tgi.yaml');
    base = repo.commit('a platform folder');
    expect(repo.scan('k8s', '--base', base).code).toBe(0);
    for (const path of ['platform/tgi.yaml', 'platform']) {
      repo.remove(path);
      for (const scanned of ['k8s', '.']) {
        const { code, report } = repo.scan(scanned, '--base', base);
        expect([code, told(report).map((one) => one.split(' ')[1])]).toEqual([1, ['new']]);
      }
    }
  });
  test('by entries of the baseline', () => {
    slipIn();
    expect(repo.run('baseline', 'create').code).toBe(0);
    isCaught('.hf-guardrails/baseline.json differs from the base');
  });
  test('by a catalog that switches the engine off', () => {
    slipIn();
    repo.write('.hf-guardrails/catalog/x.yaml', 'version: 1\ndisable: [vllm]\n');
    isCaught('.hf-guardrails/catalog/x.yaml differs from the base');
  });
});

describe('what the base could read and the head cannot fails', () => {
  test('a file that is made unparseable', () => {
    repo.write('k8s/tgi.yaml', `${caller('tgi')}  x: [\n`);
    isLost("k8s/tgi.yaml could be read in the base and can't be read now");
  });
  test('a second document of a file that was broken before', () => {
    repo.write('k8s/tgi.yaml', `a: [\n---\n${caller('tgi')}`);
    base = repo.commit('half broken');
    expect(repo.scan('--base', base).code).toBe(0);
    repo.write('k8s/tgi.yaml', `a: [\n---\n${caller('tgi')}  x: [\n`);
    isLost("k8s/tgi.yaml could be read in the base and can't be read now");
  });
  test('a file that is renamed and made unparseable', () => {
    repo.remove('k8s/tgi.yaml');
    repo.write('k8s/other.yaml', `${caller('tgi')}  x: [\n`);
    isLost('k8s/other.yaml (k8s/tgi.yaml in the base)');
  });
  test('a document that is made too big', () => {
    repo.write('k8s/tgi.yaml', `${caller('tgi')}${'# padding\n'.repeat(120_000)}`);
    isLost("k8s/tgi.yaml could be read in the base and can't be read now");
  });
  test('a chart that is made to fail, where it stood and in another folder', () => {
    repo.write('chart/Chart.yaml', 'apiVersion: v2\nname: a\nversion: 1.0.0\n');
    repo.write('chart/templates/app.yaml', caller('{{ .Release.Name }}', { namespace: 'other' }));
    base = repo.commit('a chart');
    expect(repo.scan('--base', base).code).toBe(0);
    repo.write('chart/templates/fail.yaml', '{{ fail "no" }}\n');
    isLost("Chart chart could be read in the base and can't be read now");
    repo.move('chart', 'moved/chart');
    isLost('(chart/templates/app.yaml in the base) could be read in the base');
  });
  test('a file that becomes a link out of the repository', () => {
    repo.remove('k8s/tgi.yaml');
    repo.link('k8s/tgi.yaml', '/etc/hostname');
    isLost("k8s/tgi.yaml could be read in the base and can't be read now");
  });
  test('a folder that becomes a link to one that no scan reads', () => {
    repo.move('k8s', 'node_modules/k8s');
    repo.link('k8s', 'node_modules/k8s');
    repo.write('apps/other.yaml', 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: x}\n');
    isLost("k8s could be read in the base and can't be read now");
  });
  test('a file with another extension', () => {
    repo.move('k8s/tgi.yaml', 'k8s/tgi.txt');
    isLost('k8s/tgi.yaml is now k8s/tgi.txt, which no scan reads as a manifest');
  });
  test('not where nothing is lost: a file that is deleted, or one that never mattered', () => {
    repo.remove('k8s/tgi.yaml');
    expect(repo.scan('--base', base).code).toBe(0);
    repo.git('checkout', '-q', '.');
    repo.write('k8s/notes.yaml', 'a: 1\n');
    base = repo.commit('notes');
    repo.move('k8s/notes.yaml', 'k8s/notes.txt');
    expect(repo.scan('--base', base).code).toBe(0);
  });
});

describe('a pull request cannot turn its own gate green by intent', () => {
  const intent = (account: string, use = 'org/*'): string =>
    `  - {name: ${account}, who: {namespace: ml, serviceAccount: ${account}}, may: [{use: ["${use}"], at: [hub], for: download}]}\n`;
  const file = (...intents: readonly string[]): string => `version: 1\nintents:\n${intents.join('')}`;
  const FILE = '.hf-guardrails/intent.yaml';

  beforeEach(() => {
    repo.write('k8s/second-policy.yaml', policy('second'));
    repo.write(FILE, file(intent('tgi')));
    base = repo.commit('declared');
  });

  /** The gate fails for what the base's intent doesn't cover, and the report says what applies after the merge. */
  function isHeld(rule: string, subject: string | null, ...flags: string[]): void {
    const { code, report } = repo.scan('--base', base, ...flags);
    expect([code, told(report, rule).filter((one) => one.endsWith(' new')).length]).toEqual([1, 1]);
    const text = repo.run('scan', '--base', base, ...flags).out.replace(/\s+/g, ' ');
    if (subject !== null)
      expect(text).toContain(`${subject} differs from the base: the base's applies here, this one after the merge.`);
  }

  test('a workload that no intent names fails, and passes when the base names it', () => {
    repo.write('k8s/second.yaml', caller('second'));
    isHeld('HF502', null);
    repo.git('checkout', '-q', '-b', 'declared-first');
    repo.write(FILE, file(intent('tgi'), intent('second')));
    repo.git('add', FILE);
    repo.git('commit', '-qm', 'declare it');
    expect(repo.scan('--base', 'HEAD').code).toBe(0);
  });
  test('by naming the workload', () => {
    repo.write('k8s/second.yaml', caller('second'));
    repo.write(FILE, file(intent('tgi'), intent('second')));
    isHeld('HF502', FILE);
    expect(repo.scan().code).toBe(0);
  });
  test('by widening what is covered', () => {
    repo.write('k8s/tgi.yaml', caller('tgi').replace('org/name', 'other/name'));
    repo.write(FILE, file(intent('tgi', '**')));
    isHeld('HF501', FILE);
    expect(repo.scan().code).toBe(0);
  });
  test('by deleting the file', () => {
    repo.write('k8s/second.yaml', caller('second'));
    repo.remove(FILE);
    isHeld('HF502', FILE);
    expect(repo.scan().code).toBe(0);
  });
  test('by another file that its configuration names', () => {
    repo.write('k8s/second.yaml', caller('second'));
    repo.write('wide.yaml', file(intent('tgi'), intent('second')));
    repo.write('.hf-guardrails.yaml', 'version: 1\nintent: wide.yaml\n');
    isHeld('HF502', 'wide.yaml');
    isHeld('HF502', '.hf-guardrails.yaml');
  });
  test('by a file nearer to what is scanned', () => {
    repo.write('k8s/second.yaml', caller('second'));
    repo.write('k8s/.hf-guardrails/intent.yaml', file(intent('tgi'), intent('second')));
    isHeld('HF502', 'k8s/.hf-guardrails/intent.yaml', 'k8s');
  });
  test('by a new file that the workflow names: what the base has where it is looked for counts', () => {
    repo.write('k8s/second.yaml', caller('second'));
    repo.write('wide.yaml', file(intent('tgi'), intent('second')));
    isHeld('HF502', 'wide.yaml', '--intent', 'wide.yaml');
  });
  test('by switching the rules off', () => {
    repo.write('k8s/second.yaml', caller('second'));
    repo.write('.hf-guardrails.yaml', 'version: 1\nrules: {HF502: {level: "off"}}\n');
    isHeld('HF502', '.hf-guardrails.yaml');
  });
  test('nor may it break the file unseen', () => {
    repo.write(FILE, file(intent('tgi')).replace('may', 'my'));
    const { code, err } = repo.run('scan', '--base', base);
    expect([code, err]).toEqual([2, expect.stringContaining(`${FILE}:3: `)]);
  });
  test('the first file of a repository applies after the merge', () => {
    repo.remove(FILE);
    base = repo.commit('nothing declared');
    repo.write(FILE, file(intent('other')));
    const { code, report } = repo.scan('--base', base);
    expect([code, told(report, 'HF502')]).toEqual([0, []]);
    expect(repo.run('scan', '--base', base).out.replace(/\s+/g, ' ')).toContain(`${FILE} differs from the base`);
    expect(repo.scan().code).toBe(1);
  });
});
