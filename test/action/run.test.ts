import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ConfigurationError } from '../../src/config/errors.ts';
import type { Json } from '../../src/finding/json.ts';
import type { ScanResult } from '../../src/finding/result.ts';
import { INPUT_NAMES } from '../../src/github/inputs.ts';
import { openRequest } from '../../src/github/request.ts';
import { type ActionDependencies, runAction, type ScanRequest } from '../../src/github/run-action.ts';
import { ruleMetadata } from '../../src/rules/metadata.gen.ts';
import { type Mock, startMock } from '../github/mock.ts';
import { cleanResult, finding, gate, HOSTILE, scanResult } from '../report/sample.ts';

const sha = 'a'.repeat(40);
const base = 'b'.repeat(40);
const head = 'c'.repeat(40);
const pull = (repo = 'o/r'): Json => ({
  number: 7,
  pull_request: { number: 7, head: { sha: head, repo: { full_name: repo } }, base: { sha: base } },
});

let mock: Mock;
beforeEach(async () => {
  mock = await startMock();
});
afterEach(() => mock.close());

interface Run {
  readonly code: number;
  readonly log: string[];
  readonly outputs: Record<string, string>;
  readonly summary: string;
  readonly written: Map<string, string>;
  readonly requests: ScanRequest[];
  readonly hidden: string[];
}

interface Given {
  readonly event?: string;
  readonly payload?: Json;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly result?: ScanResult;
  readonly env?: Readonly<Record<string, string>>;
  readonly overrides?: Partial<ActionDependencies>;
}

async function run({
  event = 'push',
  payload = null,
  inputs = {},
  result = scanResult(),
  env = {},
  overrides = {},
}: Given = {}): Promise<Run> {
  const log: string[] = [];
  const outputs: Record<string, string> = {};
  const written = new Map<string, string>();
  const requests: ScanRequest[] = [];
  const hidden: string[] = [];
  let summary = '';
  const code = await runAction({
    env: {
      GITHUB_EVENT_NAME: event,
      GITHUB_REPOSITORY: 'o/r',
      GITHUB_SHA: sha,
      GITHUB_REF: event.startsWith('pull') ? 'refs/pull/7/merge' : 'refs/heads/main',
      GITHUB_API_URL: mock.url,
      GITHUB_SERVER_URL: 'https://ghe.example.com/',
      GITHUB_RUN_ID: '5',
      ...env,
    },
    payload,
    input: (name) => inputs[name] ?? '',
    output: (name, value) => {
      outputs[name] = value;
    },
    checkedOut: () => [sha],
    nested: () => [],
    clone: () => ({ head: null, has: () => true, mergeBase: () => null, fetch: async () => ({ reason: 'no' }) }),
    scan: async (request) => {
      requests.push(request);
      return result;
    },
    rules: Object.values(ruleMetadata),
    print: (line) => log.push(line),
    hide: (secret) => hidden.push(secret),
    appendSummary: (markdown) => {
      summary += markdown;
    },
    writeReport: (asked, name, content) => {
      const path = asked ?? `/tmp/${name}`;
      written.set(path, content);
      return path;
    },
    openRequest,
    sleep: async () => {},
    now: () => new Date('2026-11-24T10:00:00Z'),
    ...overrides,
  });
  return { code, log, outputs, summary, written, requests, hidden };
}

const warnings = ({ log }: Run) => log.filter((line) => line.startsWith('::warning title=hf-guardrails::'));
const asked = { token: 'tkn', 'comment-summary-in-pr': 'always', 'check-run': 'true', 'upload-sarif': 'true' };

test('action.yml and the code know the same inputs', () => {
  const action = parse(readFileSync('action.yml', 'utf8'));
  expect(Object.keys(action.inputs).sort()).toEqual([...INPUT_NAMES].sort());
  expect(action.runs).toEqual({ using: 'node24', main: 'dist/action.js' });
});

describe('verdict and outputs', () => {
  test('a failed gate is exit 1 with every output set', async () => {
    const { code, outputs, summary, log } = await run();
    expect(code).toBe(1);
    expect(outputs).toEqual({
      conclusion: 'failed',
      findings: '3',
      'new-findings': '0',
      errors: '2',
      warnings: '0',
      notes: '1',
      'sarif-file': '/tmp/hf-guardrails-scan.sarif',
      'report-file': '/tmp/hf-guardrails-scan.json',
    });
    expect(summary).toContain('Gate failed');
    expect(log.filter((line) => line.startsWith('::error file='))).toHaveLength(2);
  });
  test.each([
    ['clean', cleanResult(), 0, 'passed'],
    [
      'nothing to scan',
      scanResult({
        report: { findings: [], summary: { ...cleanResult().report.summary, documents: 0 } },
        gate: gate({ failed: false, failing: 0 }),
      }),
      3,
      'nothing-to-scan',
    ],
    ['a rule threw', scanResult({ failures: ['x'], gate: gate({ failed: false }) }), 4, 'error'],
  ])('%s', async (_, result, code, conclusion) => {
    const ran = await run({ result });
    expect([ran.code, ran.outputs['conclusion']]).toEqual([code, conclusion]);
  });
  test('the reports are written where asked', async () => {
    const { written } = await run({ inputs: { 'sarif-file': 'out/x.sarif', 'report-file': 'out/x.json' } });
    expect([...written.keys()]).toEqual(['out/x.sarif', 'out/x.json']);
    expect(JSON.parse(written.get('out/x.json') ?? '').schemaVersion).toBe(1);
  });
  test('the scan gets the inputs, the day and the base', async () => {
    const { requests } = await run({
      event: 'pull_request',
      payload: pull(),
      inputs: { path: 'a, b\nc', 'fail-on': 'warning', rules: 'HF202=warning, HF405=off' },
    });
    expect(requests[0]).toMatchObject({
      base: { revision: base, trust: 'base' },
      commit: sha,
      now: '2026-11-24',
      inputs: { paths: ['a', 'b', 'c'], failOn: 'warning' },
    });
    expect([...(requests[0]?.inputs.rules ?? [])]).toEqual([
      ['HF202', 'warning'],
      ['HF405', 'off'],
    ]);
  });
  test('a merge queue compares with its base, and an input wins over the event', async () => {
    const group = { merge_group: { base_sha: base, head_sha: head } };
    expect(
      (await run({ event: 'merge_group', payload: group, inputs: { base: 'main' } })).requests[0]?.base.revision,
    ).toBe('main');
    const payload = { merge_group: { base_sha: base, head_sha: head } };
    expect((await run({ event: 'merge_group', payload })).requests[0]?.base.revision).toBe(base);
    expect((await run({ event: 'schedule' })).requests[0]?.base.revision).toBeNull();
    const unknown = await run({ event: 'merge_group', payload: { merge_group: { head_sha: head } } });
    expect([unknown.code, unknown.requests[0]?.base.isMissing]).toEqual([1, true]);
    expect(warnings(unknown)).toEqual([expect.stringContaining('Nothing was compared: the event names no base')]);
  });
});

describe('wrong usage', () => {
  test.each([
    ['fail-on', 'eror', 'input fail-on: eror is not one of error, warning, note, never'],
    ['check-run', 'yes', 'input check-run: yes is not one of true, false'],
    ['rules', 'HF999=off', 'input rules: there is no rule HF999'],
    ['rules', 'HF1=off', 'input rules: HF1=off is not of the form HF202=warning'],
  ])('%s: %s is exit 2 and says what to write', async (name, value, text) => {
    const { code, log, outputs, summary } = await run({ inputs: { [name]: value } });
    expect(code).toBe(2);
    expect(log.join('\n')).toContain(text);
    expect(summary).toContain('## ❌ Not scanned');
    expect(outputs).toEqual({ conclusion: 'error' });
  });
  test('a configuration error is annotated at its line', async () => {
    const scan = async () => {
      throw new ConfigurationError('config-invalid', 'failOn: no such level\n::set-output name=x::y', {
        file: 'a:b,c.yaml',
        line: 3,
      });
    };
    const { code, log } = await run({ overrides: { scan } });
    expect(code).toBe(2);
    expect(log.at(-1)).toMatch(/^::error file=a%3Ab%2Cc\.yaml,line=3,title=hf-guardrails::a:b,c\.yaml:3: failOn/);
    expect(
      log
        .join('\n')
        .split('\n')
        .filter((line) => line.startsWith('::set-output')),
    ).toEqual([]);
  });
  test('anything else that throws is exit 4 with our version', async () => {
    const { code, log } = await run({
      overrides: { scan: async () => Promise.reject(new TypeError('x is undefined')) },
    });
    expect(code).toBe(4);
    expect(log.at(-1)).toContain('Internal error in hf-guardrails 0.0.0-source: x is undefined');
  });
  test('an unknown input is a warning', async () => {
    const ran = await run({ env: { INPUT_FAIL_ON: 'error', 'INPUT_FAIL-ON': 'error' } });
    expect(ran.code).toBe(1);
    expect(warnings(ran)).toEqual([
      '::warning title=hf-guardrails::Input fail_on is not known: it changes nothing. action.yml lists the inputs.',
    ]);
  });
});

describe('privileged events', () => {
  const refused = async (event: string, payload: Json, checkedOut: (string | null)[]) => {
    const ran = await run({ event, payload, overrides: { checkedOut: () => checkedOut } });
    return [ran.code, ran.requests.length];
  };
  test('pull_request_target with the fork checked out is refused before anything is scanned', async () => {
    expect(await refused('pull_request_target', pull('evil/r'), [head])).toEqual([2, 0]);
    const { log } = await run({
      event: 'pull_request_target',
      payload: pull('evil/r'),
      overrides: { checkedOut: () => [head] },
    });
    expect(log[0]).toContain('Scan pull requests under `on: pull_request`');
  });
  test('also when only one of several folders is the fork, or the commit can not be told', async () => {
    expect(await refused('pull_request_target', pull('evil/r'), [sha, head])).toEqual([2, 0]);
    expect(await refused('pull_request_target', pull('evil/r'), [null])).toEqual([2, 0]);
    expect(await refused('pull_request_target', null, [head])).toEqual([2, 0]);
  });
  test('a clone below the scanned folder is refused too, unless it is of a third repository', async () => {
    const nested = async (commit: string | null, remotes: string[], payload: Json = pull('evil/r')) => {
      const overrides = { nested: () => [{ path: 'inner', commit, remotes }] };
      return (await run({ event: 'pull_request_target', payload, overrides })).code;
    };
    expect(await nested(head, ['https://github.com/Evil/r'])).toBe(2);
    expect(await nested(head, ['git@github.com:o/r.git'])).toBe(2);
    expect(await nested(null, ['https://github.com/o/r/'])).toBe(2);
    expect(await nested(head, [])).toBe(2);
    expect(await nested(head, ['https://github.com/o/platform'], null)).toBe(2);
    expect(await nested(sha, ['https://github.com/o/r'])).toBe(1);
    expect(await nested(head, ['https://github.com/o/platform'])).toBe(1);
    expect(await nested(head, ['https://github.com/o/platform', 'https://github.com/evil/r'])).toBe(2);
  });
  test('workflow_run of a fork is refused', async () => {
    const payload = { workflow_run: { head_sha: head, head_repository: { full_name: 'evil/r' } } };
    expect(await refused('workflow_run', payload, [head])).toEqual([2, 0]);
  });
  test("the repository's own code is scanned", async () => {
    expect(await refused('pull_request_target', pull('evil/r'), [sha])).toEqual([1, 1]);
    expect(await refused('pull_request_target', pull('O/R'), [head])).toEqual([1, 1]);
    expect(await refused('pull_request', pull('evil/r'), [head])).toEqual([1, 1]);
  });
});

describe('surfaces', () => {
  test('nothing is asked of the API unless an input asks for it', async () => {
    await run({ event: 'pull_request', payload: pull(), inputs: { token: 'tkn' } });
    expect(mock.seen).toEqual([]);
  });
  test('a pull request gets comment, check run on its head, and an upload of the merge commit', async () => {
    const ran = await run({ event: 'pull_request', payload: pull(), inputs: asked });
    expect(warnings(ran)).toEqual([]);
    expect(ran.hidden).toEqual(['tkn']);
    expect(mock.comments[0]?.body).toContain(`https://ghe.example.com/o/r/blob/${head}/examples/payments/`);
    expect(mock.seen.find(({ path }) => path.endsWith('/check-runs'))?.body['head_sha']).toBe(head);
    expect(mock.seen.find(({ path }) => path.endsWith('/sarifs'))?.body).toMatchObject({
      commit_sha: sha,
      ref: 'refs/pull/7/merge',
    });
    expect(JSON.parse(mock.uploads[0] ?? '').version).toBe('2.1.0');
  });
  test('a clean first run leaves no comment', async () => {
    await run({ event: 'pull_request', payload: pull(), inputs: asked, result: cleanResult() });
    expect(mock.comments).toEqual([]);
  });
  test('what was known before is no reason for a comment', async () => {
    const known = finding({ new: false });
    const result = scanResult({
      report: { findings: [known], run: { ...scanResult().report.run, base } },
      gate: gate({ mode: 'new', failed: false, failing: 0 }),
    });
    await run({ event: 'pull_request', payload: pull(), inputs: asked, result });
    expect(mock.comments).toEqual([]);
    const fresh = { ...result, report: { ...result.report, findings: [known, finding({ new: true, level: 'note' })] } };
    await run({ event: 'pull_request', payload: pull(), inputs: asked, result: fresh });
    expect(mock.comments).toHaveLength(1);
  });
  test('a fork with a read-only token: three warnings, one each, and the same verdict', async () => {
    mock.refusals.push({ match: /^POST|^GET .*comments/, status: 403, times: 99 });
    const ran = await run({ event: 'pull_request', payload: pull('evil/r'), inputs: asked });
    expect(ran.code).toBe(1);
    expect(warnings(ran).map((line) => line.split('::')[2]?.split(' is left out')[0])).toEqual([
      'The comment',
      'The check run',
      'The upload to code scanning',
    ]);
    expect(warnings(ran).every((line) => line.includes('nothing needs to be done'))).toBe(true);
  });
  test("Dependabot's token is read-only too", async () => {
    mock.refusals.push({ match: /./, status: 403, times: 99 });
    const ran = await run({
      event: 'pull_request',
      payload: pull(),
      inputs: asked,
      env: { GITHUB_ACTOR: 'dependabot[bot]' },
    });
    expect([ran.code, warnings(ran).filter((line) => line.includes('nothing needs to be done')).length]).toEqual([
      1, 3,
    ]);
  });
  test('a missing permission is named', async () => {
    mock.refusals.push({ match: /^POST|^GET .*comments/, status: 404, times: 99 });
    const ran = await run({ event: 'pull_request', payload: pull(), inputs: asked });
    for (const permission of ['pull-requests: write', 'checks: write', 'security-events: write']) {
      expect(warnings(ran).filter((line) => line.includes(`\`permissions: ${permission}\``))).toHaveLength(1);
    }
  });
  test('without a token each surface that was asked for says so', async () => {
    const ran = await run({ event: 'pull_request', payload: pull(), inputs: { ...asked, token: '' } });
    expect(ran.code).toBe(1);
    expect(warnings(ran)).toHaveLength(3);
    expect(warnings(ran)[0]).toContain('input token is empty');
  });
  test('a server that is not there costs warnings, not the verdict', async () => {
    const ran = await run({
      event: 'pull_request',
      payload: pull(),
      inputs: asked,
      env: { GITHUB_API_URL: 'http://127.0.0.1:1' },
    });
    expect(ran.code).toBe(1);
    expect(warnings(ran)).toHaveLength(3);
  });
  test('a merge queue never uploads', async () => {
    const ran = await run({
      event: 'merge_group',
      payload: { merge_group: { base_sha: base } },
      inputs: { token: 't', 'upload-sarif': 'true' },
    });
    expect(mock.uploads).toEqual([]);
    expect(warnings(ran)[0]).toContain('merge queue');
  });
  test('annotations can be kept to changed lines, or left out', async () => {
    const findings = [finding({ line: 11 }), finding({ line: 2, endLine: 2 }), finding({ file: 'x.yaml', new: true })];
    mock.files.push({ filename: `examples/payments/${findings[0]?.file}`, patch: '@@ -11 +11 @@\n-a\n+b' });
    const lines = async (annotations: string) => {
      const { log } = await run({
        event: 'pull_request',
        payload: pull(),
        inputs: { token: 't', annotations },
        result: scanResult({ report: { findings } }),
      });
      return log.filter((line) => line.startsWith('::error file=')).length;
    };
    expect([await lines('changed'), await lines('all'), await lines('none')]).toEqual([2, 3, 0]);
    mock.refusals.push({ match: /files$/, status: 403, times: 9 });
    expect(await lines('changed')).toBe(3);
  });
});

describe('bad surroundings leave the verdict', () => {
  const refuse = () => {
    throw new Error('EROFS: read-only file system');
  };
  test('nothing can be written anywhere', async () => {
    const ran = await run({ overrides: { output: refuse, appendSummary: refuse, writeReport: refuse } });
    expect(ran.code).toBe(1);
    expect(warnings(ran)).toHaveLength(4);
  });
  test.each([
    ['none', null],
    ['a list', []],
    ['of other shapes', { pull_request: 'x', merge_group: 3, number: {}, repository: [] }],
    ['with odd values', { pull_request: { number: '7', head: { sha: 'main', repo: null }, base: { sha: 5 } } }],
  ] as const)('event payload: %s', async (_, payload) => {
    for (const event of ['push', 'pull_request', 'schedule', 'workflow_dispatch', 'merge_group', '']) {
      const ran = await run({ event, payload, inputs: { token: 't' } });
      expect([ran.code, ran.requests[0]?.base.revision]).toEqual([1, null]);
    }
  });
  test('an empty environment', async () => {
    const env = { GITHUB_REPOSITORY: '', GITHUB_SHA: '', GITHUB_REF: '', GITHUB_RUN_ID: '', GITHUB_EVENT_NAME: '' };
    expect((await run({ env, inputs: asked })).code).toBe(1);
  });
  test('10,000 findings with hostile names', async () => {
    const findings = Array.from({ length: 10_000 }, (_, index) => {
      const text = `${HOSTILE[index % HOSTILE.length]} ${index}`;
      return finding({ file: text, message: text, name: text, line: index + 1, endLine: index + 1 });
    });
    const ran = await run({
      event: 'pull_request',
      payload: pull(),
      inputs: asked,
      result: scanResult({ report: { findings } }),
    });
    expect(ran.code).toBe(1);
    expect(warnings(ran)).toEqual([]);
    expect(Buffer.byteLength(ran.summary)).toBeLessThan(1 << 20);
    expect(
      ran.log
        .join('\n')
        .split('\n')
        .filter((line) => /^\s*(::|##\[)/.test(line)),
    ).toHaveLength(10);
    expect(mock.seen.filter(({ status }) => status >= 400)).toEqual([]);
    expect(mock.comments[0]?.body.length).toBeLessThanOrEqual(65_536);
  });
});
