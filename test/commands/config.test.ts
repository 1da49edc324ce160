import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { scanCommand } from '../../src/commands/scan.ts';
import { parseConfigFile } from '../../src/config/config.ts';
import { CONFIG_LEAVES } from '../../src/config/config-keys.gen.ts';
import { FLAG_KEYS, INPUT_KEYS } from '../../src/config/counterparts.ts';
import { INPUT_NAMES } from '../../src/github/inputs.ts';
import { caller, type Repository, repository } from '../scan/repository.ts';

let repo: Repository;
beforeEach(() => {
  repo = repository();
  repo.write('k8s/tgi.yaml', caller('tgi'));
});

const values = (out: string): Record<string, unknown> => parse(out);
/** Lines of `config print` by key path, as `value # origin`. */
const line = (out: string, start: string): string =>
  (out.split('\n').find((one) => one.trim().startsWith(start)) ?? '').trim().replace(/ +/g, ' ');

describe('every flag and input has a key, and every key a place', () => {
  test('flags of scan', () => {
    expect(Object.keys(FLAG_KEYS).sort()).toEqual(scanCommand.flags.map(({ name }) => name).sort());
    expect(Object.entries(FLAG_KEYS).filter(([, key]) => key === null)).toEqual([['config', null]]);
  });
  test('inputs of the action', () => {
    expect(Object.keys(INPUT_KEYS).sort()).toEqual([...INPUT_NAMES].sort());
    const without = Object.entries(INPUT_KEYS).filter(([, key]) => key === null);
    expect(without.map(([name]) => name).sort()).toEqual(['config-file', 'token']);
  });
  test('the keys exist', () => {
    for (const key of [...Object.values(FLAG_KEYS), ...Object.values(INPUT_KEYS)])
      if (key !== null)
        expect(
          CONFIG_LEAVES.some((leaf) => leaf === key || key.startsWith(`${leaf}.`) || leaf.startsWith(`${key}.`)),
        ).toBe(true);
  });
  test('the schema describes every key and its defaults and examples are valid', () => {
    const schema = JSON.parse(readFileSync('rules/schema/config.schema.json', 'utf8'));
    expect(schema.$id).toMatch(/^urn:/);
    const ajv = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true });
    ajv.addSchema(schema);
    let checked = 0;
    const visit = (node: Record<string, unknown>, path: string): void => {
      for (const [name, child] of Object.entries(
        (node['properties'] ?? {}) as Record<string, Record<string, unknown>>,
      )) {
        const at = `${path}/properties/${name}`;
        const target =
          child['$ref'] === undefined ? child : schema.definitions[String(child['$ref']).split('/').at(-1) ?? ''];
        expect([at, typeof (child['description'] ?? target['description'])]).toEqual([at, 'string']);
        const validate = ajv.compile({ $ref: `${schema.$id}#${at}` });
        for (const value of [
          ...(child['default'] === undefined ? [] : [child['default']]),
          ...((child['examples'] ?? []) as unknown[]),
        ]) {
          expect([at, value, validate(value)]).toEqual([at, value, true]);
          checked += 1;
        }
        visit(child, at);
      }
    };
    visit(schema, '');
    for (const name of Object.keys(schema.definitions).filter((one) => one !== 'names'))
      visit(schema.definitions[name], `/definitions/${name}`);
    expect(checked).toBeGreaterThan(30);
  });
});

describe('config print', () => {
  test('says of each value where it comes from, and prints a configuration that is valid', () => {
    repo.write(
      'shared/base.yaml',
      'version: 1\nfailOn: warning\nunknown: fail\nexclude: [vendor]\nrules: {HF405: {level: "off"}}\n',
    );
    repo.write(
      '.hf-guardrails.yaml',
      'extends: shared/base.yaml\nunknown: report\nexclude:\n  - testdata\nrules:\n  HF302:\n    level: note\n',
    );
    const { code, out } = repo.run('config', 'print', '--min-confidence', 'high', '--exclude', 'more');
    expect(code).toBe(0);
    expect(line(out, 'failOn')).toBe('failOn: warning # shared/base.yaml:2');
    expect(line(out, 'unknown')).toBe('unknown: report # .hf-guardrails.yaml:2');
    expect(line(out, 'minConfidence')).toBe('minConfidence: high # --min-confidence');
    expect(line(out, 'render')).toBe('render: true # default');
    expect(line(out, '- vendor')).toBe('- vendor # shared/base.yaml:4');
    expect(line(out, '- testdata')).toBe('- testdata # .hf-guardrails.yaml:4');
    expect(line(out, '- more')).toBe('- more # --exclude');
    expect(Object.keys(values(out)['rules'] as object)).toEqual(['HF405', 'HF302']);
    expect(out).toContain('# Not set: ');
    expect(parseConfigFile('out', out).failOn).toBe('warning');
    const json = JSON.parse(repo.run('config', 'print', '--format', 'json').out);
    expect([json.config.failOn, json.origins['/failOn'], json.origins['/rules/HF302/level']]).toEqual([
      'warning',
      'shared/base.yaml:2',
      '.hf-guardrails.yaml:7',
    ]);
  });
  test("with a base it is the base's, and says so", () => {
    repo.write('.hf-guardrails.yaml', 'failOn: warning\n');
    repo.commit();
    repo.write('.hf-guardrails.yaml', 'failOn: never\n');
    const { out, err } = repo.run('config', 'print', '--base', 'HEAD');
    expect(line(out, 'failOn')).toBe('failOn: warning # .hf-guardrails.yaml:1 in HEAD');
    expect(err).toContain("the base's applies here");
  });
});

describe('extends', () => {
  test('lists add up, mappings merge, clusters go by name, other lists are replaced', () => {
    repo.write(
      'a.yaml',
      'exclude: [a]\npaths: [x]\nclusters: [{name: one, paths: [a]}, {name: two, paths: [a]}]\nrotation: {synonyms: {rotatedAt: [a]}}\nrules: {HF302: {level: note, options: {maxAge: P1D}}}\n',
    );
    repo.write('b.yaml', 'exclude: [b]\nhub: {region: eu}\n');
    repo.write(
      '.hf-guardrails.yaml',
      'extends: [a.yaml, b.yaml]\npaths: [k8s]\nclusters: [{name: two, paths: [c]}]\nrotation: {synonyms: {rotatedAt: [c]}}\nrules: {HF302: {level: error}}\n',
    );
    repo.write('c/tgi.yaml', caller('tgi'));
    expect(values(repo.run('config', 'print').out)).toMatchObject({
      exclude: ['a', 'b'],
      paths: ['k8s'],
      clusters: [
        { name: 'one', paths: ['a'] },
        { name: 'two', paths: ['c'] },
      ],
      rotation: { synonyms: { rotatedAt: ['a', 'c'] } },
      rules: { HF302: { level: 'error', options: { maxAge: 'P1D' } } },
      hub: { region: 'eu' },
    });
  });
  test('a circle, a missing file and a mistake in it are told where they are', () => {
    repo.write('.hf-guardrails.yaml', 'version: 1\nextends: one/a.yaml\n');
    expect(repo.run('scan')).toMatchObject({ code: 2 });
    expect(repo.run('scan').err).toContain('.hf-guardrails.yaml:2: extends: there is no file one/a.yaml');
    repo.write('one/a.yaml', 'extends: ../.hf-guardrails.yaml\n');
    expect(repo.run('scan').err).toContain(
      'one/a.yaml:1: extends: .hf-guardrails.yaml extends one/a.yaml extends .hf-guardrails.yaml: leave one of them out',
    );
    repo.write('one/a.yaml', 'failon: error\n');
    expect(repo.run('scan').err).toContain('one/a.yaml:1: unknown key `failon`');
    repo.write('.hf-guardrails.yaml', 'extends: /etc/hostname\n');
    expect(repo.run('scan').err).toContain('write a path relative to this file');
  });
  test('a file of another repository is read from the disk, with a base too', () => {
    repo.write('.hf-guardrails.yaml', 'extends: platform/rules.yaml\n');
    repo.commit();
    const platform = repository(join(repo.folder, 'platform'));
    platform.write('rules.yaml', 'failOn: note\n');
    expect(line(repo.run('config', 'print', '--base', 'HEAD').out, 'failOn')).toContain(
      'failOn: note # platform/rules.yaml:1',
    );
  });
});

describe('paths and reports of the configuration', () => {
  test('scan without PATH takes them from the top of the repository', () => {
    repo.write('elsewhere/x.yaml', caller('other'));
    repo.write('.hf-guardrails.yaml', 'paths: [k8s]\nreport: {output: {json: out/report.json}}\n');
    const { report } = repo.scan();
    expect([report.root, report.calls.every(({ workload }) => workload.name === 'tgi')]).toEqual(['k8s', true]);
    expect(existsSync(join(repo.folder, 'out/report.json'))).toBe(true);
  });
  test.each(['../out.json', '.git/hooks/x', 'link/x.json', '/tmp/x.json'])('a report is not written to %s', (path) => {
    repo.link('link', '/tmp');
    repo.write('.hf-guardrails.yaml', `report: {output: {json: ${path}}}\n`);
    expect(repo.run('scan')).toMatchObject({ code: 2 });
    expect(existsSync(join(repo.folder, path))).toBe(false);
  });
});

describe('init', () => {
  test('writes a configuration and a workflow that are valid, asks nothing, offers a baseline', () => {
    const { code, err } = repo.run('init', 'k8s');
    expect(code).toBe(0);
    expect(err).toContain('wrote .hf-guardrails.yaml');
    expect(err).toContain('`hf-guardrails baseline create` accepts them');
    const text = readFileSync(join(repo.folder, '.hf-guardrails.yaml'), 'utf8');
    expect(parseConfigFile('c', text)).toMatchObject({ version: 1, paths: ['k8s'], failOn: 'error' });
    const everything = text.replace(/^# (?=[a-z][A-Za-z]+: )/gm, '').replace(/^extends.*\n/m, '');
    expect(Object.keys(parseConfigFile('c', everything)).length).toBeGreaterThan(10);
    const workflow = parse(readFileSync(join(repo.folder, '.github/workflows/hf-guardrails.yml'), 'utf8'));
    expect(workflow.permissions).toEqual({});
    expect(workflow.jobs.scan.permissions).toEqual({ contents: 'read' });
    expect(repo.run('scan').code).toBe(1);
    expect(repo.run('init', '--baseline').err).toMatch(
      /exists, left as it is: \.hf-guardrails\.yaml[\s\S]*wrote \.hf-guardrails\/baseline\.json/,
    );
    expect(repo.run('scan').code).toBe(0);
  });
  test('never overwrites, and not through a link', () => {
    repo.write('.hf-guardrails.yaml', 'failOn: note\n');
    repo.link('.github', '/tmp/nowhere-at-all');
    const { code, err } = repo.run('init');
    expect([code, readFileSync(join(repo.folder, '.hf-guardrails.yaml'), 'utf8')]).toEqual([0, 'failOn: note\n']);
    expect(err).toContain('left as it is: .github/workflows/hf-guardrails.yml');
  });
  test('--dry-run and --stdout write nothing', () => {
    expect(repo.run('init', '--dry-run').err).toContain('would write .github/workflows/hf-guardrails.yml');
    const sha = 'a'.repeat(40);
    const { out } = repo.run('init', '--stdout', '--action', `me/guardrails@${sha}`);
    expect(out).toContain('# .hf-guardrails.yaml\n');
    expect(out).toContain(`uses: me/guardrails@${sha} # v`);
    expect(repo.git('status', '--porcelain')).toBe('?? k8s/');
    expect(repo.run('init', '--stdout', '--action', 'me/guardrails@v1').code).toBe(2);
  });
});
