import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { caller, policy, type Repository, repository } from './repository.ts';

// What a submodule or an inner clone holds belongs to the base only as far as the base names its commit.

let repo: Repository;
let shared: Repository;
const made: string[] = [];
beforeEach(() => {
  shared = repository();
  repo = repository();
  made.push(shared.folder, repo.folder);
  repo.write('k8s/app.yaml', caller('app'));
});
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

const addSubmodule = (): void => {
  repo.git('-c', 'protocol.file.allow=always', 'submodule', 'add', '-q', shared.folder, 'shared');
};
const code = (): number | null => repo.run('scan', '--base', 'HEAD^1').code;

describe('a configuration in a submodule', () => {
  beforeEach(() => {
    shared.write('strict.yaml', 'failOn: error\n');
    shared.commit();
    repo.write('.hf-guardrails.yaml', 'extends: shared/strict.yaml\n');
    addSubmodule();
    repo.commit('base');
    repo.write('k8s/more.yaml', caller('more'));
  });
  test('applies as long as the change leaves it', () => {
    repo.commit();
    expect(code()).toBe(1);
  });
  test("is the base's where the change moves the submodule", () => {
    const inner = repository(join(repo.folder, 'shared'));
    inner.write('strict.yaml', 'failOn: never\n');
    inner.commit();
    repo.commit();
    const { code, out } = repo.run('scan', '--base', 'HEAD^1');
    expect(code).toBe(1);
    expect(out.replace(/\s+/g, ' ')).toContain('Not applied before the merge: shared/strict.yaml.');
  });
  test("is exit 2 where the clone doesn't hold the base's", () => {
    shared.write('strict.yaml', 'failOn: never\n');
    shared.commit();
    repo.remove('shared');
    repo.git('clone', '-q', '--depth=1', `file://${shared.folder}`, 'shared');
    repo.commit();
    const { code, err } = repo.run('scan', '--base', 'HEAD^1');
    expect(code).toBe(2);
    expect(err).toContain('this change moves the submodule shared');
  });
});

test("a folder of the base that becomes a submodule keeps the base's configuration", () => {
  repo.write('.hf-guardrails.yaml', 'extends: shared/strict.yaml\n');
  repo.write('shared/strict.yaml', 'failOn: error\n');
  repo.commit('base');
  repo.git('rm', '-qr', 'shared');
  shared.write('strict.yaml', 'failOn: never\n');
  shared.commit();
  addSubmodule();
  repo.write('k8s/more.yaml', caller('more'));
  repo.commit();
  expect(code()).toBe(1);
});

test('policies of a submodule that the change moves are compared with those before', () => {
  shared.write('policies/app.yaml', policy('app'));
  shared.commit();
  addSubmodule();
  repo.write('.hf-guardrails.yaml', 'clusters: [{name: one, paths: [k8s], policySources: [shared/policies]}]\n');
  repo.commit('base');
  expect(repo.scan().report.summary.findings.error).toBe(0);
  const inner = repository(join(repo.folder, 'shared'));
  inner.write('policies/app.yaml', 'a: b\n');
  inner.commit();
  repo.commit();
  expect(code()).toBe(1);
});

test('a folder of the base in whose place a submodule is that nobody checked out fails the gate', () => {
  repo.write('other/a.yaml', 'a: b\n');
  repo.commit('base');
  shared.write('a.yaml', 'a: b\n');
  shared.commit();
  repo.git('rm', '-qr', 'k8s');
  addSubmodule();
  repo.git('mv', 'shared', 'k8s');
  repo.commit();
  repo.remove('k8s');
  const { code, out } = repo.run('scan', '--base', 'HEAD^1');
  expect(code).toBe(1);
  expect(out.replace(/\s+/g, ' ')).toContain('k8s could be read in the base');
});

describe('a finding in a submodule', () => {
  beforeEach(() => {
    repo.remove('k8s');
    shared.write('known.yaml', caller('known'));
    shared.commit();
    addSubmodule();
    repo.commit('base');
  });
  const found = (): { code: number | null; fresh: readonly string[]; notes: string } => {
    const { code, out } = repo.run('scan', '--base', 'HEAD^1', '--format', 'json');
    const { findings } = JSON.parse(out) as { findings: { file: string; rule: string; new: boolean }[] };
    const text = repo.run('scan', '--base', 'HEAD^1').out.replace(/\s+/g, ' ');
    return {
      code,
      fresh: findings.filter((one) => one.new && one.rule === 'HF101').map(({ file }) => file),
      notes: /This change moves the submodule[^.]*\./.exec(text)?.[0] ?? '',
    };
  };
  test('is known where the change leaves the submodule', () => {
    repo.write('README.md', 'x\n');
    repo.commit();
    expect(found()).toEqual({ code: 0, fresh: [], notes: '' });
  });
  test('is new where the change moves the submodule to a commit that brings it', () => {
    const inner = repository(join(repo.folder, 'shared'));
    inner.write('added.yaml', caller('added'));
    inner.commit();
    repo.commit();
    expect(found()).toEqual({ code: 1, fresh: ['shared/added.yaml'], notes: '' });
  });
  test("is new, and said to be so, where the clone doesn't hold the commit of the base", () => {
    shared.write('added.yaml', caller('added'));
    shared.commit();
    repo.remove('shared');
    repo.git('clone', '-q', '--depth=1', `file://${shared.folder}`, 'shared');
    repo.commit();
    const { code, fresh, notes } = found();
    expect([code, fresh]).toEqual([1, ['shared/added.yaml', 'shared/known.yaml']]);
    expect(notes).toContain('This change moves the submodule shared, and its clone does not hold');
  });
});
