import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { caller, policy, repository } from '../scan/repository.ts';

let folder: string;
let archive: string;
let files: string[];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pack-'));
  const packed = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );
  files = packed[0].files.map(({ path }: { path: string }) => path).sort();
  archive = join(folder, packed[0].filename);
});

/** Every module of dist/ that the entries of the command line load, now or later. */
function loaded(entries: readonly string[]): Set<string> {
  const seen = new Set<string>();
  const todo = [...entries];
  for (let name = todo.pop(); name !== undefined; name = todo.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    const text = readFileSync(join('dist', name), 'utf8');
    for (const [, next = ''] of text.matchAll(/(?:from|import)\s*\(?\s*["']\.\/([^"']+\.js)["']/g)) todo.push(next);
  }
  return seen;
}

describe('the npm package', () => {
  test('contains what runs, the schemas and what every package says of itself, and nothing else', () => {
    const modules = loaded(['cli.js', 'render-worker.js']);
    const expected = [
      ...[...modules].map((name) => `dist/${name}`),
      ...readdirSync('dist')
        .filter((name) => name.endsWith('.wasm.br'))
        .map((name) => `dist/${name}`),
      'dist/licenses.txt',
      ...['catalog', 'config', 'intent', 'report'].map((name) => `rules/schema/${name}.schema.json`),
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'package.json',
    ];
    expect(files).toEqual(expected.sort());
    expect(modules.size).toBeGreaterThan(10);
  });
  test('runs through npx from its archive, without a network, charts included', () => {
    const repo = repository();
    repo.write('k8s/tgi.yaml', caller('tgi'));
    repo.write('chart/Chart.yaml', 'apiVersion: v2\nname: a\nversion: 1.0.0\n');
    repo.write('chart/templates/a.yaml', caller('{{ .Release.Name }}').replace('namespace: ml', 'namespace: other'));
    const npx = (...args: string[]) =>
      spawnSync('npx', ['--offline', '--yes', `--package=${archive}`, 'hf-guardrails', ...args], {
        cwd: repo.folder,
        encoding: 'utf8',
        env: { ...process.env, npm_config_cache: join(folder, 'cache') },
      });
    expect(npx('--version').stdout.trim()).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
    const scan = npx('scan', '--format', 'json');
    expect(scan.status).toBe(1);
    expect(JSON.parse(scan.stdout).summary).toMatchObject({ callers: 2, rendered: 1 });
  });
});

describe('the hook of pre-commit', () => {
  const [hook] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'));
  test('starts the package', () => {
    expect(Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).bin)).toEqual([hook.entry.split(' ')[0]]);
    expect(hook).toMatchObject({ language: 'node', pass_filenames: false, require_serial: true });
  });
  test('runs for the files that a scan reads', () => {
    const pattern = new RegExp(hook.files);
    for (const file of ['a.yaml', 'b/c.yml', 'd.json', 'values.yaml', 'templates/_helpers.tpl', '.env'])
      expect([file, pattern.test(file)]).toEqual([file, true]);
    for (const file of ['README.md', 'a.py']) expect([file, pattern.test(file)]).toEqual([file, false]);
  });
});

describe("GitLab's code quality report", () => {
  test('keeps the format: known fields and severities, paths from the top, a fingerprint for each', () => {
    const repo = repository();
    repo.write('k8s/a.yaml', `${caller('a')}---\n${policy('b')}`);
    repo.write('k8s/b.yaml', caller('b', { annotations: 'HF101' }));
    const issues = JSON.parse(repo.run('scan', 'k8s', '--format', 'gitlab').out);
    expect(issues.length).toBeGreaterThan(1);
    for (const issue of issues) {
      expect([typeof issue.description, typeof issue.check_name, issue.description !== '']).toEqual([
        'string',
        'string',
        true,
      ]);
      expect(['info', 'minor', 'major', 'critical', 'blocker']).toContain(issue.severity);
      expect(issue.fingerprint).toMatch(/^[0-9a-f]{24}$/);
      expect(issue.location.path).toMatch(/^k8s\/[ab]\.yaml$/);
      expect(Number.isInteger(issue.location.lines.begin) && issue.location.lines.begin > 0).toBe(true);
    }
    expect(new Set(issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(issues.length);
  });
});
