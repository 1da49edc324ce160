import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { caller, type Repository, repository } from '../scan/repository.ts';
import { startAction } from './process.ts';

let repo: Repository;
beforeEach(() => {
  repo = repository();
  repo.write('k8s/a.yaml', caller('a'));
  repo.write('other/b.yaml', caller('b'));
});

const run = (inputs: Readonly<Record<string, string>> = {}, env: Readonly<Record<string, string>> = {}) =>
  startAction({
    node: process.execPath,
    script: resolve('dist/action.js'),
    event: 'schedule',
    payload: '{}',
    inputs,
    workspace: repo.folder,
    env,
  });
const annotated = (stdout: string): string[] =>
  [...stdout.matchAll(/^::error file=([^,]+)/gm)].map(([, file = '']) => file);

describe('the configuration says what an input does not', () => {
  test('what is scanned, annotated and written; an input wins', async () => {
    repo.write(
      '.hf-guardrails.yaml',
      'paths: [k8s]\nreport: {output: {sarif: out/x.sarif, json: out/x.json}}\ngithub: {annotations: none, category: team}\n',
    );
    const quiet = await run();
    expect([quiet.code, annotated(quiet.stdout)]).toEqual([1, []]);
    expect(quiet.outputs.get('sarif-file')).toBe(join(repo.folder, 'out/x.sarif'));
    expect(JSON.parse(readFileSync(join(repo.folder, 'out/x.sarif'), 'utf8')).runs[0].automationDetails.id).toContain(
      '/team/',
    );
    expect(JSON.parse(readFileSync(join(repo.folder, 'out/x.json'), 'utf8')).root).toBe('k8s');
    expect(annotated((await run({ annotations: 'all', path: 'other' })).stdout)).toEqual(['other/b.yaml']);
  });
  test('whether charts are rendered', async () => {
    repo.write('chart/Chart.yaml', 'apiVersion: v2\nname: chart\nversion: 0.1.0\n');
    repo.write('chart/templates/c.yaml', caller('{{ .Release.Name }}'));
    const findings = async (inputs: Readonly<Record<string, string>>): Promise<string[]> => {
      const { outputs } = await run({ path: 'chart', ...inputs });
      const { findings: told } = JSON.parse(readFileSync(outputs.get('report-file') ?? '', 'utf8'));
      return told.map(({ rule }: { rule: string }) => rule);
    };
    expect(await findings({})).toContain('HF101');
    expect(await findings({ render: 'false' })).toEqual(['HF902']);
    repo.write('.hf-guardrails.yaml', 'render: false\n');
    expect(await findings({})).toEqual(['HF902']);
    expect(await findings({ render: 'true' })).toContain('HF101');
  });
  test('in debug runs the log says where each value comes from', async () => {
    repo.write('.hf-guardrails.yaml', 'unknown: fail\n');
    const { stdout } = await run({ 'fail-on': 'warning', rules: 'HF405=off', exclude: 'a, b' }, { RUNNER_DEBUG: '1' });
    const log = stdout.replace(/ +/g, ' ');
    expect(log).toContain('::debug::failOn: warning # input fail-on');
    expect(log).toContain('::debug::unknown: fail # .hf-guardrails.yaml:1');
    expect(log).toContain('::debug:: level: off # input rules');
    expect(log).toContain('::debug:: - b # input exclude');
    expect((await run()).stdout).not.toContain('::debug::');
  });
  test('a configuration that asks to write elsewhere is refused, a link that diverts an input is not followed', async () => {
    repo.write('.hf-guardrails.yaml', 'report: {output: {sarif: ../x.sarif}}\n');
    const refused = await run();
    expect([refused.code, refused.stdout.includes('file=.hf-guardrails.yaml')]).toEqual([2, true]);
    repo.remove('.hf-guardrails.yaml');
    repo.link('out', '/tmp');
    const name = `guardrails-${process.pid}.sarif`;
    const diverted = await run({ 'sarif-file': `out/${name}` });
    expect([diverted.code, existsSync(`/tmp/${name}`)]).toEqual([1, false]);
    expect(diverted.stdout).toContain('leads through a link');
    expect(existsSync(diverted.outputs.get('sarif-file') ?? '')).toBe(true);
  });
});
