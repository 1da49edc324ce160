import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { diskTree } from '../../src/input/disk.ts';
import { gitTree } from '../../src/input/git.ts';
import { subTree, type Tree } from '../../src/input/tree.ts';

let folder: string;
const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
const file = (path: string, content: string | Uint8Array): void => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), content);
};
const text = (bytes: Uint8Array | { reason: string }): string =>
  bytes instanceof Uint8Array ? Buffer.from(bytes).toString('utf8') : `reason: ${bytes.reason}`;
const opened = (at: string, revision: string) => {
  const tree = gitTree(at, revision);
  if ('reason' in tree) throw new Error(tree.reason);
  return tree;
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'git-tree-'));
  git('init', '-q', '-b', 'main');
  file('k8s/a.yaml', 'a: 1\n');
  file('k8s/ü b\n.yaml', 'odd: name\n');
  file('k8s/binary.yaml', Uint8Array.from([0, 10, 255, 10]));
  file('k8s/empty.yaml', '');
  for (let index = 0; index < 600; index += 1) file(`many/${index}.yaml`, `n: ${index}\n`);
  symlinkSync('/etc/passwd', join(folder, 'k8s/link.yaml'));
  file('linked/common/a.yaml', 'common: 1\n');
  file('linked/common/deep/b.yaml', 'deep: 1\n');
  for (const [path, target] of [
    ['linked/chart/file.yaml', '../common/a.yaml'],
    ['linked/chart/common', '../common'],
    ['linked/chart/twice', 'common/deep'],
    ['linked/chart/through.yaml', 'twice/b.yaml'],
    ['linked/chart/gone.yaml', 'nothing.yaml'],
    ['linked/chart/circle', 'circle'],
    ['linked/chart/top', '../../k8s/a.yaml'],
    ['linked/chart/out', '../../../../../etc/hosts'],
    ['linked/self', '.'],
  ] as const) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    symlinkSync(target, join(folder, path));
  }
  git('add', '-A');
  git('commit', '-qm', 'one');
  git('tag', 'base');
  file('k8s/a.yaml', 'a: 2\n');
  rmSync(join(folder, 'many'), { recursive: true });
  git('add', '-A');
  git('commit', '-qm', 'two');
});

describe('a git revision as a tree', () => {
  test('holds the files as they were, by their exact bytes, without links that lead out', () => {
    const tree = opened(join(folder, 'k8s'), 'base');
    expect(tree.files).toEqual(['a.yaml', 'binary.yaml', 'empty.yaml', 'ü b\n.yaml']);
    expect(text(tree.read('a.yaml'))).toBe('a: 1\n');
    expect(tree.read('binary.yaml')).toEqual(Buffer.from([0, 10, 255, 10]));
    expect(text(tree.read('empty.yaml'))).toBe('');
    expect(text(tree.read('ü b\n.yaml'))).toBe('odd: name\n');
    expect(text(tree.read('link.yaml'))).toBe('reason: no such file');
  });
  test('links are those that the disk shows', () => {
    for (const start of ['linked', 'linked/chart', '']) {
      const prefix = start === '' ? '' : `${start}/`;
      const disk = diskTree(join(folder, start));
      const git = subTree(opened(folder, 'HEAD'), prefix, ['']);
      const paths = ({ refused }: Tree) => refused.map(({ path }) => path).sort();
      expect(git.files).toEqual(disk.files);
      expect(paths(git)).toEqual(paths(disk));
      expect([...(git.folderLinks ?? [])].sort()).toEqual([...(disk.folderLinks ?? [])].sort());
      for (const path of disk.files) expect(text(git.read(path))).toBe(text(disk.read(path)));
    }
    expect(text(subTree(opened(folder, 'HEAD'), 'linked/', ['']).read('chart/through.yaml'))).toBe('deep: 1\n');
  });
  test('many files in any order', () => {
    const tree = opened(folder, 'base');
    const names = tree.files.filter((path) => path.startsWith('many/'));
    expect(names).toHaveLength(600);
    for (const path of [...names].reverse().slice(0, 20))
      expect(text(tree.read(path))).toBe(`n: ${/\d+/.exec(path)?.[0]}\n`);
    for (const path of names) expect(text(tree.read(path))).toBe(`n: ${/\d+/.exec(path)?.[0]}\n`);
  });
  test('a folder that the revision does not have is empty', () => {
    mkdirSync(join(folder, 'later'), { recursive: true });
    expect(opened(join(folder, 'later'), 'base').files).toEqual([]);
  });
  test.each(['0'.repeat(40), 'no-such', '--help', '-x', ''])('revision %j is a reason', (revision) => {
    expect(gitTree(folder, revision)).toMatchObject({ reason: expect.stringContaining('is not in this clone') });
  });
  test('no repository is a reason', () => {
    expect(gitTree(tmpdir(), 'HEAD')).toHaveProperty('reason');
  });
});
