import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { caller, type Repository, repository } from '../scan/repository.ts';

let repo: Repository;
beforeEach(() => {
  repo = repository();
  repo.write('k8s/tgi.yaml', caller('tgi'));
});

describe('what is wrong with a configuration', () => {
  const wrong = (text: string): string => {
    repo.write('.hf-guardrails.yaml', text);
    const scan = repo.run('scan');
    const check = repo.run('config', 'check');
    expect([scan.code, check.code, scan.out]).toEqual([2, 2, '']);
    return check.err.trim();
  };
  test.each([
    ['failon: error', '.hf-guardrails.yaml:1: unknown key `failon` in the file; did you mean `failOn`?'],
    ['version: 1\nfail-on: error', ':2: unknown key `fail-on` in the file; did you mean `failOn`?'],
    ['cilium:\n  versoin: "1.19"', ':2: unknown key `versoin` in `cilium`; did you mean `version`?'],
    ['hub: {zone: eu}', 'unknown key `zone` in `hub`; it may hold region'],
    ['failOn: 3', ':1: `failOn` must be one of error, warning, note, never'],
    ['exclude: vendor', ':1: `exclude` must be of type array'],
    ['cilium: {version: 1.19}', ':1: `cilium.version` must be of type string'],
    ['version: 2', ':1: `version` must be 1'],
    ['rules: {HF999: {level: error}}', ':1: there is no rule HF999'],
    ['rules:\n  HF302:\n    options: {maxage: P1D}', ':3: rule HF302 has no option maxage'],
    [
      'rules:\n  HF302:\n    options:\n      maxAge: 3 moons',
      ':4: rule HF302 option maxAge: "3 moons" is no duration; write P90D',
    ],
    ['rules:\n  HF302:\n    options: {maxAge: 90}', ':3: rule HF302 option maxAge: 90 is no duration; write P90D'],
    ['rules: {HF301: {options: {maxAge: 12}}}', ':1: rule HF301 option maxAge: 12 is no duration; write P90D'],
    ['rules:\n  HF101: error', ':2: `rules.HF101` must be a mapping; write `HF101: {level: error}`'],
    ['rules: [HF101]', ':1: `rules` must be a mapping; write `rules: {HF302: {level: error}}`'],
    ['rules: {HF101: {level: [error]}}', ':1: `rules.HF101.level` must be one of'],
    ['a: [', ':2: Flow sequence'],
    ['- a', ':1: the file must be of type object'],
    ['ignore: [{paths: [a]}]', '`ignore.0` lacks the key `rules`'],
    [
      'clusters:\n  - {name: a, paths: [k8s]}\n  - {name: a, paths: [k8s/**]}',
      ':3: `clusters.1.name`: line 2 has a cluster a already',
    ],
    [
      'clusters:\n  - name: a\n    paths: [k8s]\n    policySources: [k8s, ../gone]',
      ':4: policySources: there is no ../gone; write a folder',
    ],
    ['extends: 3', ':1: `extends` must be of type'],
  ])('%j', (text, message) => {
    expect(wrong(`${text}\n`)).toContain(message);
  });
  test('every problem is listed, in the order of the file', () => {
    expect(wrong('failon: error\ngate: some\nexclude: 1\n').split('\n')).toEqual([
      'hf-guardrails: .hf-guardrails.yaml:1: unknown key `failon` in the file; did you mean `failOn`?',
      'hf-guardrails: .hf-guardrails.yaml:2: `gate` must be one of new, all',
      'hf-guardrails: .hf-guardrails.yaml:3: `exclude` must be of type array',
    ]);
    expect(repo.run('scan').err).toContain('(2 more: `hf-guardrails config check` lists them)');
  });
  test('paths of clusters that take no file', () => {
    const paths = ['k8s/nowhere', 'nowhere/**', 'k8s/*/tgi.yaml', './k8s', '.', '/k8s', '../k8s'];
    const lines = paths.map((path) => `      - "${path}"\n`).join('');
    expect(wrong(`clusters:\n  - name: prod\n    paths:\n      - "k8s/**"\n${lines}`).split('\n')).toEqual(
      paths.map(
        (path, index) =>
          `hf-guardrails: .hf-guardrails.yaml:${index + 5}: clusters: prod has the path ${path}, where no file is; write globs as seen from the top of the repository (clusters/prod/**), or take it out`,
      ),
    );
  });
  test('paths of clusters that are there', () => {
    mkdirSync(join(repo.folder, 'empty'));
    const paths = JSON.stringify(['**', 'k8s', 'k8s/', 'k8s/**', 'k8s/*.yaml', '*/tgi.yaml', 'empty/**']);
    repo.write('.hf-guardrails.yaml', `clusters: [{name: prod, paths: ${paths}}]\n`);
    expect(repo.run('config', 'check')).toMatchObject({ code: 0 });
  });
  test('a path of a cluster says nothing outside of what is scanned, nor in a file made for others', () => {
    repo.write('shared.yaml', 'clusters: [{name: dev, paths: [elsewhere]}]\n');
    repo.write('.hf-guardrails.yaml', 'extends: shared.yaml\nclusters: [{name: prod, paths: ["prod/**"]}]\n');
    expect(repo.run('config', 'check', 'k8s').code).toBe(0);
    expect(repo.run('config', 'check').err).toBe(
      'hf-guardrails: .hf-guardrails.yaml:2: clusters: prod has the path prod/**, where no file is; write globs as seen from the top of the repository (clusters/prod/**), or take it out\n',
    );
  });
  test("a change may move what the base's configuration names: it is told, and judged", () => {
    repo.write('.hf-guardrails.yaml', 'clusters: [{name: prod, paths: ["k8s/**"]}]\n');
    repo.commit();
    repo.remove('k8s');
    repo.write('prod/tgi.yaml', caller('tgi'));
    const { code, out } = repo.run('scan', '--base', 'HEAD');
    expect([code, out.replace(/\s+/g, ' ')]).toEqual([
      0,
      expect.stringContaining(
        'The configuration has the path k8s/** for cluster prod, where this revision has no file.',
      ),
    ]);
  });
  test('no such file, and a folder', () => {
    const { code, err } = repo.run('scan', '--config', 'nofile');
    expect([code, err]).toEqual([2, expect.stringContaining('nofile: there is no such configuration file; write the')]);
    expect(repo.run('scan', '--config', 'k8s').err).toContain('k8s: it is a folder; write the path of a file in it');
  });
  test('entries of ignore that suppress nothing: a scan reports them and goes on', () => {
    const entries = [
      '{rules: [HF101]}',
      '{rules: [HF999], reason: x}',
      '{rules: [HF101], reason: x, until: 2027-02-30}',
      '{rules: [HF101], reason: x, until: 2027-02-28}',
    ];
    repo.write('.hf-guardrails.yaml', `ignore:\n${entries.map((entry) => `  - ${entry}\n`).join('')}`);
    const nothing = 'this ignore entry suppresses nothing:';
    const listed = [
      `hf-guardrails: .hf-guardrails.yaml:2: ${nothing} it has no reason under \`reason\``,
      `hf-guardrails: .hf-guardrails.yaml:3: ${nothing} there is no rule HF999`,
      `hf-guardrails: .hf-guardrails.yaml:4: ${nothing} \`until: 2027-02-30\` is no day like 2027-01-31`,
      '',
    ].join('\n');
    for (const paths of [['k8s'], ['.hf-guardrails.yaml']])
      expect(repo.run('config', 'check', ...paths)).toEqual({ code: 2, out: '', err: listed });
    expect(repo.scan().report.findings.filter(({ rule }) => rule === 'HF904').length).toBe(3);
  });
  test('a day that is none', () => {
    expect(wrong('now: yesterday at 9\n')).toContain('write a day (2026-01-31)');
  });
  test('a right one is said to be', () => {
    repo.write('.hf-guardrails.yaml', 'failOn: note\n');
    expect(repo.run('config', 'check')).toMatchObject({ code: 0, out: '.hf-guardrails.yaml: valid\n' });
    expect(repo.run('config', 'check', '.hf-guardrails.yaml').code).toBe(0);
    repo.write('other.yaml', 'failon: note\n');
    expect(repo.run('config', 'check', 'other.yaml')).toMatchObject({ code: 2 });
  });
});
