import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type GitServer, startGitServer } from '../github/git-server.ts';
import { type ActionProcess, nodeBinaries, type Start, startAction } from './process.ts';

const script = resolve('dist/action.js');
const token = 'a-token-for-the-test';
const bare = mkdtempSync(join(tmpdir(), 'origin-'));
const seed = mkdtempSync(join(tmpdir(), 'seed-'));
const server: { current: GitServer | null } = { current: null };
const commits: Record<string, string> = {};
let workspace = '';

function git(cwd: string, ...args: string[]): string {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'protocol.file.allow=always'];
  return execFileSync('git', [...identity, ...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();
}

const caller = (name: string): string => `apiVersion: apps/v1
kind: Deployment
metadata: {name: ${name}, namespace: ml}
spec:
  template:
    metadata: {labels: {app: ${name}}}
    spec:
      serviceAccountName: ${name}
      containers:
        - name: vllm
          image: vllm/vllm-openai:v0.9
          args: [--model, org/name]
`;

function commit(name: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(seed, path, '..'), { recursive: true });
    writeFileSync(join(seed, path), text);
  }
  git(seed, 'add', '-A');
  git(seed, 'commit', '-qm', name, '--allow-empty');
  commits[name] = git(seed, 'rev-parse', 'HEAD');
}

/** main: old → moved (adds a second open caller); a pull request from old adds a third; GitHub merges it into moved. */
beforeAll(async () => {
  git(seed, 'init', '-q', '-b', 'main');
  commit('old', { 'k8s/old.yaml': caller('old') });
  git(seed, 'checkout', '-qb', 'change');
  commit('head', { 'k8s/added.yaml': caller('added') });
  git(seed, 'checkout', '-q', 'main');
  commit('moved', { 'k8s/moved.yaml': caller('moved') });
  git(seed, 'checkout', '-qB', 'merge');
  git(seed, 'merge', '-q', '--no-ff', '-m', 'merge', 'change');
  commits['merge'] = git(seed, 'rev-parse', 'HEAD');
  mkdirSync(join(bare, 'o'));
  git(bare, 'clone', '-q', '--bare', seed, 'o/r');
  server.current = await startGitServer(bare, token);
});
afterAll(() => server.current?.close());
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'workspace-'));
  if (server.current !== null) server.current.seen.length = 0;
});

/** As actions/checkout does it: one commit with so much of its history. */
function checkOut(name: string, depth: number): void {
  git(workspace, 'init', '-q');
  git(workspace, 'remote', 'add', 'origin', `file://${bare}/o/r`);
  git(bare, '-C', 'o/r', 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  git(workspace, 'fetch', '-q', `--depth=${depth}`, 'origin', commits[name] ?? '');
  git(workspace, 'checkout', '-q', '--detach', commits[name] ?? '');
}

const run = (event: string, payload: object, start: Partial<Start> = {}): Promise<ActionProcess> =>
  startAction({
    node: process.execPath,
    script,
    event,
    payload: JSON.stringify(payload),
    workspace,
    ...start,
    inputs: { path: 'k8s', token, ...start.inputs },
    env: {
      GITHUB_SERVER_URL: server.current?.url,
      GITHUB_API_URL: 'http://127.0.0.1:1',
      GITHUB_SHA: commits['merge'],
      ...start.env,
    },
  });
const pull = () => ({
  pull_request: {
    number: 7,
    head: { sha: commits['head'], repo: { full_name: 'o/r' } },
    base: { sha: commits['old'] },
  },
});
const added = ({ stdout }: ActionProcess): string[] =>
  [...stdout.matchAll(/^::error file=k8s\/(\w+)\.yaml,[^:]*title=HF101/gm)].map((match) => match[1] ?? '');
const newOnes = ({ outputs }: ActionProcess): string | undefined => outputs.get('new-findings');

/** Every file under a folder that holds the text. */
function filesWith(folder: string, text: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .filter((path) => readFileSync(path, 'latin1').includes(text));
}

describe.each(nodeBinaries())('the base, on %s', (node) => {
  test('fetch-depth 2: the first parent of the merge commit, without any request', async () => {
    checkOut('merge', 2);
    const ran = await run('pull_request', pull(), { node });
    expect(ran.stdout).toContain(
      `Compared with ${commits['moved']?.slice(0, 12)}, the first parent of the merge commit.`,
    );
    expect([ran.code, added(ran), server.current?.seen]).toEqual([1, ['added'], []]);
  });
  test('fetch-depth 1: the same commit is fetched with the token, which stays nowhere', async () => {
    checkOut('merge', 1);
    const before = readFileSync(join(workspace, '.git/config'), 'utf8');
    const ran = await run('pull_request', pull(), { node });
    expect(ran.stdout).toContain(
      `Compared with ${commits['moved']?.slice(0, 12)}, the first parent of the merge commit.`,
    );
    expect([ran.code, added(ran)]).toEqual([1, ['added']]);
    expect(server.current?.seen.at(-1)).toBe('POST /o/r/git-upload-pack 200');
    expect(readFileSync(join(workspace, '.git/config'), 'utf8')).toBe(before);
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
    expect([...filesWith(workspace, token), ...filesWith(workspace, basic)]).toEqual([]);
    expect(existsSync(join(workspace, '.git/FETCH_HEAD'))).toBe(true); // of the check-out itself
    expect(readFileSync(join(workspace, '.git/FETCH_HEAD'), 'utf8')).not.toContain('127.0.0.1');
    expect(ran.stdout.split('\n').filter((line) => line.includes(token))).toEqual([`::add-mask::${token}`]);
  });
  test('a header that the check-out left in the configuration does not get in the way', async () => {
    checkOut('merge', 1);
    git(workspace, 'config', `http.${server.current?.url}/.extraheader`, 'AUTHORIZATION: basic left');
    expect(added(await run('pull_request', pull(), { node }))).toEqual(['added']);
  });
});

describe('which base', () => {
  test('the head itself is checked out: where it left its base branch', async () => {
    checkOut('head', 2);
    git(workspace, 'fetch', '-q', '--depth=5', 'origin', commits['moved'] ?? '');
    const payload = pull();
    payload.pull_request.base.sha = commits['moved'];
    const ran = await run('pull_request', payload);
    expect(ran.stdout).toContain(
      `Compared with ${commits['old']?.slice(0, 12)}, where the pull request left its base branch.`,
    );
    expect(added(ran)).toEqual(['added']);
  });
  test('a merge queue: the base that the event names, fetched', async () => {
    checkOut('merge', 1);
    const ran = await run('merge_group', { merge_group: { base_sha: commits['moved'], head_sha: commits['merge'] } });
    expect([ran.code, added(ran), newOnes(ran)]).toEqual([1, ['added'], '1']);
  });
  test('a push: the commit before it, with the settings of what was pushed', async () => {
    checkOut('merge', 1);
    writeFileSync(join(workspace, '.hf-guardrails.yaml'), 'version: 1\nfailOn: never\n');
    const ran = await run('push', { before: commits['moved'], after: commits['merge'] });
    expect(ran.stdout).toContain('the commit before the push. Settings are those of the commit that was pushed.');
    expect([ran.code, newOnes(ran)]).toEqual([0, '1']);
    rmSync(join(workspace, '.hf-guardrails.yaml'));
    expect((await run('push', { before: commits['moved'] })).code).toBe(1);
    expect((await run('push', { before: commits['merge'] })).code).toBe(0);
  });
  test('a forced push over a commit that is gone, and a new branch: everything counts, one line says so', async () => {
    checkOut('merge', 1);
    const forced = await run('push', { before: 'd'.repeat(40), forced: true });
    const lines = forced.stdout.split('\n').filter((line) => /compared/i.test(line));
    expect(lines[0]).toContain(
      `::warning title=hf-guardrails::Nothing was compared: ${'d'.repeat(12)}, the commit before the push`,
    );
    expect([forced.code, newOnes(forced)]).toEqual([1, '0']);
    const fresh = await run('push', { before: '0'.repeat(40) });
    expect(fresh.stdout).toContain('Nothing is compared: the push made the branch. Every finding counts.');
    expect(fresh.code).toBe(1);
  });
  test.each(['schedule', 'workflow_dispatch'])('%s: no base, everything counts', async (event) => {
    checkOut('merge', 1);
    const ran = await run(event, {});
    expect(ran.stdout).toContain(`Nothing is compared: a run on ${event} has no base. Every finding counts.`);
    expect([ran.code, newOnes(ran), server.current?.seen]).toEqual([1, '0', []]);
    expect(ran.outputs.get('conclusion')).toBe('failed');
  });
  test('the input base: a branch, fetched', async () => {
    checkOut('merge', 1);
    const ran = await run('schedule', {}, { inputs: { base: 'origin/main' } });
    expect([ran.code, added(ran)]).toEqual([1, ['added']]);
    expect((await run('schedule', {}, { inputs: { base: 'origin/nowhere' } })).stdout).toContain(
      'Nothing was compared: origin/nowhere, the input base: there is no such commit or branch.',
    );
  });
  test.each([
    ['no token', { inputs: { token: '' } }],
    ['a wrong token', { inputs: { token: 'wrong' } }],
    ['a server that is not there', { env: { GITHUB_SERVER_URL: 'http://127.0.0.1:1' } }],
    ['an address that is none', { env: { GITHUB_SERVER_URL: 'file:///etc' } }],
  ])('%s: one warning, every finding counts', async (_, start) => {
    checkOut('merge', 1);
    const ran = await run('pull_request', pull(), start);
    const warnings = ran.stdout.split('\n').filter((line) => line.startsWith('::warning title=hf-guardrails::'));
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(/Nothing was compared: .*Every finding counts.*fetch-depth: 2/);
    expect([ran.code, added(ran), ran.stderr]).toEqual([1, ['added', 'moved', 'old'], '']);
  });
  test('a partial clone, as sparse check-outs make it: the base comes with its files', async () => {
    git(bare, '-C', 'o/r', 'config', 'uploadpack.allowFilter', 'true');
    git(workspace, 'clone', '-q', '--filter=blob:none', '--no-checkout', `file://${bare}/o/r`, '.');
    git(workspace, 'checkout', '-q', '--detach', commits['merge'] ?? '');
    const ran = await run('pull_request', pull());
    expect(ran.stdout).toContain(
      `Compared with ${commits['moved']?.slice(0, 12)}, the first parent of the merge commit.`,
    );
    expect([ran.code, added(ran)]).toEqual([1, ['added']]);
    const without = await run('pull_request', pull(), { inputs: { token: '' } });
    expect(without.stdout).toContain('Nothing was compared');
  });
  test("a clone of another repository is not given this one's base", async () => {
    checkOut('old', 1);
    const ran = await run('pull_request', {
      pull_request: { head: { sha: 'e'.repeat(40) }, base: { sha: commits['moved'] } },
    });
    expect(ran.stdout).toContain("the commit that is checked out is not this event's");
    expect(server.current?.seen).toEqual([]);
  });
});
