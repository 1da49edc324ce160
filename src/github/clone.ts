import { spawn } from 'node:child_process';
import { GIT_ENVIRONMENT, git, ownedByOthers } from '../input/git.ts';
import { plain } from '../report/escape.ts';
import type { Env, RunContext } from './context.ts';

export interface Commit {
  readonly id: string;
  /** As the commit itself names them, also where a shallow clone doesn't hold them. */
  readonly parents: readonly string[];
}

/** The clone that is scanned, as far as the base is looked for in it. */
export interface Clone {
  /** The commit that is checked out; null outside a repository. */
  readonly head: Commit | null;
  /** True where the clone holds the revision with all its files. */
  readonly has: (revision: string) => boolean;
  /** The commit from which two commits part ways; null where the clone doesn't hold enough history. */
  readonly mergeBase: (a: string, b: string) => string | null;
  /** Brings a commit (hash) or a branch (`main`, `origin/main`). Returns the commit, or why it can't be had. */
  readonly fetch: (revision: string, token: string | null) => Promise<string | { readonly reason: string }>;
}

const TIMEOUT_MS = 120_000;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** The clone whose top is `folder`; null = no clone. */
export function openClone(folder: string | null, context: RunContext, env: Env): Clone {
  const read = (...args: string[]): string | null =>
    folder === null ? null : (git(folder, args)?.toString('utf8').trim() ?? null);
  // A partial clone (`filter: blob:none`, sparse check-outs) has commits without their files, and nothing here reaches out for single ones.
  const isPartial = read('config', '--get-regexp', '^remote\\..*\\.promisor$') !== null;
  const fetch = async (revision: string, token: string | null) => {
    if (folder === null) return { reason: 'the folder is no clone' };
    if (context.owner === '' || context.repo === '') return { reason: 'the runner does not name the repository' };
    const address = `${context.serverUrl}/${context.owner}/${context.repo}`;
    const remote = (args: readonly string[]) => remoteGit(folder, args, address, token, env);
    const options = isPartial ? [...FETCH_OPTIONS, '--refetch', '--no-filter'] : FETCH_OPTIONS;
    if (COMMIT.test(revision)) return fetched(remote, [...options, '--', address, revision], revision, folder);
    const branch = revision.replace(/^(?:refs\/heads\/|refs\/remotes\/origin\/|origin\/)/, '');
    const listed = await remote(['ls-remote', '--', address, `refs/heads/${branch}`]);
    if (typeof listed !== 'string') return listed;
    const commit = listed.split(/\s/)[0] ?? '';
    return COMMIT.test(commit)
      ? fetched(remote, [...options, '--', address, commit], commit, folder)
      : { reason: `there is no such commit or branch` };
  };
  return {
    head: commitOf(read('rev-parse', '--verify', '--quiet', 'HEAD^{commit}'), read('cat-file', 'commit', 'HEAD')),
    has: (revision) =>
      !isPartial && read('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`) !== null,
    mergeBase: (a, b) => read('merge-base', '--end-of-options', a, b) || null,
    fetch,
  };
}

function commitOf(id: string | null, text: string | null): Commit | null {
  if (id === null || text === null) return null;
  const header = text.split('\n\n', 1)[0] ?? '';
  return { id, parents: [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] ?? '') };
}

type Remote = (args: readonly string[]) => Promise<string | { readonly reason: string }>;

const FETCH_OPTIONS = [
  '--quiet',
  '--depth=1',
  '--no-tags',
  '--no-recurse-submodules',
  '--no-write-fetch-head',
  '--no-auto-maintenance',
];

async function fetched(remote: Remote, args: readonly string[], commit: string, folder: string) {
  const result = await remote(['fetch', ...args]);
  if (typeof result !== 'string') return result;
  return git(folder, ['cat-file', '-e', `${commit}^{commit}`]) === null ? { reason: 'it did not arrive' } : commit;
}

/** Runs git against the run's own server and nothing else. The token travels in the environment of this one process and is never written anywhere. */
function remoteGit(
  folder: string,
  args: readonly string[],
  address: string,
  token: string | null,
  env: Env,
): ReturnType<Remote> {
  const scheme = /^(https?):/.exec(address)?.[1];
  if (scheme === undefined) return Promise.resolve({ reason: `${plain(address)} is no address of a server` });
  const header = `http.${address}.extraheader`;
  const settings: readonly (readonly [string, string])[] = [
    // An empty value forgets what a check-out with `persist-credentials` has left: two such headers are refused.
    [header, ''],
    ...(token === null ? [] : [[header, `AUTHORIZATION: basic ${basic(token)}`] as const]),
    ['credential.helper', ''],
    ['core.hooksPath', '/dev/null'],
    [`protocol.${scheme}.allow`, 'always'],
  ];
  const child = spawn('git', ['-c', 'protocol.allow=never', ...ownedByOthers(folder), ...args], {
    cwd: folder,
    env: { ...withoutTraces(env), ...GIT_ENVIRONMENT, GIT_ASKPASS: 'true', ...asVariables(settings, env) },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: TIMEOUT_MS,
  });
  const texts = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => {
    texts.stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    texts.stderr += chunk;
  });
  return new Promise((done) => {
    child.on('error', (error) => done({ reason: plain(error.message) }));
    child.on('close', (code, signal) =>
      done(
        code === 0 ? texts.stdout : { reason: signal === null ? reasonIn(texts.stderr) : 'the server does not answer' },
      ),
    );
  });
}

function basic(token: string): string {
  return Buffer.from(`x-access-token:${token}`).toString('base64');
}

/** Settings of one git process, after those that the environment holds already. */
function asVariables(settings: readonly (readonly [string, string])[], env: Env): Record<string, string> {
  const before = Number(env['GIT_CONFIG_COUNT'] ?? 0) || 0;
  const variables: Record<string, string> = { GIT_CONFIG_COUNT: String(before + settings.length) };
  for (const [index, [key, value]] of settings.entries()) {
    variables[`GIT_CONFIG_KEY_${before + index}`] = key;
    variables[`GIT_CONFIG_VALUE_${before + index}`] = value;
  }
  return variables;
}

/** Traces would print headers. */
function withoutTraces(env: Env): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^GIT_(?:TRACE|CURL_VERBOSE)/.test(name)));
}

/** What git says went wrong, in one line. */
function reasonIn(stderr: string): string {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '');
  const telling = lines.find((line) => /^(?:fatal|error|remote error):/.test(line)) ?? lines.at(-1) ?? 'git failed';
  return plain(telling).slice(0, 300);
}
