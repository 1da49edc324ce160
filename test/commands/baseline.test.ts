import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { caller, type Repository, repository, told } from '../scan/repository.ts';

let repo: Repository;
const file = '.hf-guardrails/baseline.json';
const text = (): string => readFileSync(join(repo.folder, file), 'utf8');
const count = (): number => JSON.parse(text()).findings.length;

beforeEach(() => {
  repo = repository();
  repo.write('k8s/a.yaml', caller('a'));
  repo.write('k8s/b.yaml', caller('b'));
});

describe('baseline create', () => {
  test('accepts what is there; the scan passes and says so in its JSON', () => {
    expect(repo.run('baseline', 'create')).toMatchObject({ code: 0 });
    const { code, report } = repo.scan();
    expect([code, told(report)]).toEqual([0, ['k8s/a.yaml baseline', 'k8s/b.yaml baseline']]);
    expect(report.findings[0]?.suppressed).toEqual({ kind: 'baseline', reason: 'accepted in the baseline' });
  });
  test('an existing one does not grow unless that is asked for', () => {
    repo.run('baseline', 'create');
    const before = text();
    repo.write('k8s/c.yaml', caller('c'));
    const refused = repo.run('baseline', 'create');
    expect([refused.code, text()]).toEqual([1, before]);
    expect(refused.err).toContain('k8s/c.yaml:16 HF101');
    expect(refused.err).toContain('--grow');
    expect(repo.run('baseline', 'create', '--grow').code).toBe(0);
    expect(repo.scan().code).toBe(0);
  });
  test('written for one folder it leaves the entries about others alone', () => {
    repo.write('other/c.yaml', caller('c'));
    repo.run('baseline', 'create');
    const all = count();
    repo.remove('k8s/b.yaml');
    expect(repo.run('baseline', 'create', 'k8s').code).toBe(0);
    expect([repo.scan().code, count() < all]).toEqual([0, true]);
    expect(text()).toContain('other/c.yaml');
  });
  test('the same findings give the same bytes', () => {
    repo.run('baseline', 'create');
    const before = text();
    repo.run('baseline', 'create');
    expect(text()).toBe(before);
  });
});

describe('baseline check and prune', () => {
  test('list and take out what matches nothing, and nothing else', () => {
    repo.run('baseline', 'create');
    expect(repo.run('baseline', 'check').code).toBe(0);
    const all = count();
    repo.remove('k8s/b.yaml');
    repo.write('k8s/c.yaml', caller('c'));
    const check = repo.run('baseline', 'check');
    expect([check.code, check.out.split('\n').every((one) => one === '' || one.startsWith('k8s/b.yaml HF'))]).toEqual([
      1,
      true,
    ]);
    expect(repo.run('baseline', 'prune').code).toBe(0);
    expect([repo.run('baseline', 'check').code, count() < all, text().includes('k8s/c.yaml')]).toEqual([
      0,
      true,
      false,
    ]);
    expect(told(repo.scan().report)).toEqual(['k8s/a.yaml baseline', 'k8s/c.yaml open']);
  });
  test.each([
    ['moved lines', () => repo.write('k8s/a.yaml', `# more\n\n${caller('a')}`)],
    ['a renamed file', () => repo.move('k8s/a.yaml', 'apps/renamed.yaml')],
    [
      'reordered documents',
      () => {
        repo.remove('k8s/b.yaml');
        repo.write('k8s/a.yaml', `${caller('b')}---\n${caller('a')}`);
      },
    ],
  ])('entries hold for %s', (_, change) => {
    repo.run('baseline', 'create');
    change();
    expect([repo.scan().code, repo.run('baseline', 'check').code]).toEqual([0, 0]);
    // Pruning writes them as they stand now: the next renaming is told from there.
    repo.run('baseline', 'prune');
    expect([repo.scan().code, repo.run('baseline', 'check').code]).toEqual([0, 0]);
  });
  test('not for a copy', () => {
    repo.run('baseline', 'create');
    repo.write('k8s/copy.yaml', caller('a', { namespace: 'other' }));
    expect(told(repo.scan().report)).toContain('k8s/copy.yaml open');
  });
});

describe('a baseline of another name', () => {
  test('by flag and by configuration: written, read and checked', () => {
    expect(repo.run('baseline', 'create', '--file', 'ci/accepted.json').code).toBe(0);
    expect(told(repo.scan().report)).toEqual(['k8s/a.yaml open', 'k8s/b.yaml open']);
    expect(told(repo.scan('--baseline', 'ci/accepted.json').report)).toEqual([
      'k8s/a.yaml baseline',
      'k8s/b.yaml baseline',
    ]);
    repo.write('.hf-guardrails.yaml', 'version: 1\nbaseline: ci/accepted.json\n');
    expect(repo.scan().code).toBe(0);
    expect(repo.run('baseline', 'check').code).toBe(0);
  });
  test('it is created where the configuration names one that is not there yet; a scan says that it is missing', () => {
    repo.write('.hf-guardrails.yaml', 'version: 1\nbaseline: ci/new.json\n');
    const { code, err } = repo.run('scan');
    expect([code, err.includes('ci/new.json'), err.includes('there is no such baseline')]).toEqual([2, true, true]);
    expect(repo.run('baseline', 'create').code).toBe(0);
    expect(repo.scan().code).toBe(0);
  });
  test('with a base, what the base accepted counts', () => {
    repo.run('baseline', 'create', '--file', 'ci/accepted.json');
    const base = repo.commit('accepted');
    repo.write('k8s/c.yaml', caller('c'));
    repo.run('baseline', 'create', '--file', 'ci/accepted.json', '--grow');
    const { code, report } = repo.scan('--base', base, '--baseline', 'ci/accepted.json');
    expect([code, told(report)]).toEqual([1, ['k8s/a.yaml baseline', 'k8s/b.yaml baseline', 'k8s/c.yaml new']]);
  });
});

describe('what is wrong', () => {
  test.each([
    [['baseline'], 'say what to do'],
    [['baseline', 'k8s'], 'no such subcommand'],
    [['baseline', 'check'], 'there is no baseline'],
    [['baseline', 'create', '--output', 'x'], 'unknown flag --output'],
  ])('%j', (args, message) => {
    const { code, err } = repo.run(...args);
    expect([code, err.includes(message)]).toEqual([2, true]);
  });
  test('a baseline of another version: file, line and what to write', () => {
    repo.write(file, '{\n  "version": 7,\n  "findings": []\n}\n');
    for (const args of [['scan'], ['baseline', 'check'], ['baseline', 'create']]) {
      const { code, err } = repo.run(...args);
      expect(code).toBe(2);
      expect(err).toContain(
        `${file}:2: a baseline of version 7; this hf-guardrails reads version 1; write it anew with`,
      );
    }
    expect(repo.run('baseline', 'create', '--grow').code).toBe(0);
    expect(repo.scan().code).toBe(0);
  });
});
