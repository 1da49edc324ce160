import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { caller, policy, type Repository, repository, told } from './repository.ts';

let repo: Repository;
let base: string;

/** One workload that is held by a policy in another file, and one that is open. */
beforeEach(() => {
  repo = repository();
  repo.write('k8s/tgi.yaml', caller('tgi'));
  repo.write('policies/tgi.yaml', `# the platform team's\n${policy('tgi')}`);
  repo.write('k8s/old.yaml', caller('old'));
  base = repo.commit('base');
});

describe('what a change breaks is told where it breaks', () => {
  test('a policy that is deleted in one file exposes a workload in another', () => {
    repo.remove('policies/tgi.yaml');
    const { code, report } = repo.scan('--base', base);
    expect([code, told(report)]).toEqual([1, ['k8s/old.yaml known', 'k8s/tgi.yaml new']]);
    const finding = report.findings.find(({ file, rule }) => file === 'k8s/tgi.yaml' && rule === 'HF101');
    expect(finding?.related).toContainEqual({
      file: 'policies/tgi.yaml',
      line: 2,
      message: 'CiliumNetworkPolicy ml/tgi-egress selected it in the base and is deleted with its file',
    });
    const log = repo.run('scan', '--base', base, '--format', 'github').out;
    expect(log).toMatch(/^::error file=k8s\/tgi\.yaml,line=16,/m);
    expect(log).toMatch(
      /^::error file=policies\/tgi\.yaml,line=2,.*::This change deletes CiliumNetworkPolicy ml\/tgi-egress, which selected Deployment ml\/tgi/m,
    );
  });
  test('a policy that no longer selects is told at its own place', () => {
    repo.write('policies/tgi.yaml', policy('tgi').replace('      app: tgi', '      app: another'));
    const { report } = repo.scan('--base', base);
    const finding = report.findings.find(({ file, rule }) => file === 'k8s/tgi.yaml' && rule === 'HF101');
    expect(finding?.related).toContainEqual({
      file: 'policies/tgi.yaml',
      line: 4,
      message: "CiliumNetworkPolicy ml/tgi-egress selected it in the base and doesn't any more",
    });
  });
  test('what is mended is listed', () => {
    repo.write('policies/old.yaml', policy('old'));
    const { code, report } = repo.scan('--base', base);
    expect([code, told(report), report.fixed.length]).toEqual([0, [], 1]);
    expect(report.fixed[0]?.message).toContain('Deployment ml/old');
  });
  test('a finding that gets worse is new', () => {
    const narrow = (...hosts: string[]) =>
      policy('tgi').replace(
        / {8}- matchName: hugg[\s\S]*?(?= {6}toPorts)/,
        hosts.map((host) => `        - matchName: ${host}\n`).join(''),
      );
    repo.write('policies/tgi.yaml', narrow('huggingface.co', 'us.aws.cdn.hf.co'));
    const before = repo.commit('some hosts are missing');
    const blocked = () => repo.scan('--base', before).report.findings.find(({ rule }) => rule === 'HF102');
    expect(blocked()).toMatchObject({ level: 'warning', new: false });
    repo.write('policies/tgi.yaml', narrow('us.aws.cdn.hf.co'));
    expect(blocked()).toMatchObject({ level: 'error', new: true });
    expect(repo.scan('--base', before).code).toBe(1);
  });
});

describe('what does not change makes nothing new', () => {
  const unchanged = (): void => {
    const { code, report } = repo.scan('--base', base);
    expect(told(report).map((one) => one.split(' ')[1])).toEqual(['known']);
    expect([code, report.fixed]).toEqual([0, []]);
  };
  test('moved lines, reordered documents', () => {
    repo.write('k8s/old.yaml', `# a comment\n---\n${caller('new-and-held')}---\n\n\n${caller('old')}`);
    repo.write('policies/new.yaml', policy('new-and-held'));
    unchanged();
  });
  test('a file that is renamed, with a change in it', () => {
    repo.remove('k8s/old.yaml');
    repo.write('apps/old/deployment.yaml', caller('old').replace('v0.9', 'v0.10'));
    unchanged();
  });
  test('a document that moves to another file as it is', () => {
    repo.remove('k8s/old.yaml');
    repo.write('k8s/tgi.yaml', `${caller('tgi')}---\n# moved here\n${caller('old')}`);
    unchanged();
  });
  test('but a copy is new', () => {
    repo.write('k8s/copy.yaml', caller('old', { namespace: 'other' }));
    expect(told(repo.scan('--base', base).report)).toEqual(['k8s/copy.yaml new', 'k8s/old.yaml known']);
  });
});

describe('clones and revisions', () => {
  test('a merge commit is compared with its first parent, also in a clone of depth 2', () => {
    repo.git('checkout', '-qb', 'feature');
    repo.write('k8s/added.yaml', caller('added'));
    repo.commit('feature');
    repo.git('checkout', '-q', 'main');
    repo.write('docs/other.md', 'other');
    repo.commit('main moves on');
    repo.git('merge', '-q', '--no-ff', '-m', 'merge', 'feature');
    const shallow = join(repo.folder, '..', `${repo.folder.split('/').at(-1)}-shallow`);
    repo.git('clone', '-q', '--depth', '2', `file://${repo.folder}`, shallow);
    for (const clone of [repo, repository(shallow)]) {
      const { code, report } = clone.scan('--base', 'HEAD^1');
      expect([code, told(report)]).toEqual([1, ['k8s/added.yaml new', 'k8s/old.yaml known']]);
    }
    const gone = repository(shallow).scan('--base', base);
    expect([gone.code, told(gone.report)]).toEqual([1, ['k8s/added.yaml open', 'k8s/old.yaml open']]);
    expect(repository(shallow).run('scan', '--base', base).out.replace(/\s+/g, ' ')).toContain(
      `Nothing was compared: revision ${base} is not in this clone (fetch-depth: 0 brings it). Every finding counts`,
    );
  });
  test('a branch that is behind is compared with where it left', () => {
    repo.git('checkout', '-qb', 'feature');
    repo.git('checkout', '-q', 'main');
    repo.write('policies/old.yaml', policy('old'));
    repo.commit('mended on main');
    repo.git('checkout', '-q', 'feature');
    repo.write('docs/other.md', 'other');
    repo.commit('feature');
    const { code, report } = repo.scan('--base', 'main');
    expect([code, told(report)]).toEqual([0, ['k8s/old.yaml known']]);
  });
  test('nothing is checked out or written', () => {
    repo.write('k8s/tgi.yaml', `${caller('tgi')}# uncommitted\n`);
    const before = repo.git('status', '--porcelain');
    repo.scan('--base', base);
    expect([repo.git('status', '--porcelain'), repo.git('worktree', 'list').split('\n').length]).toEqual([before, 1]);
    expect(existsSync(join(repo.folder, '.git/index.lock'))).toBe(false);
  });
});
