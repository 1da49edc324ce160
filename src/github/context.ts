import { isObject, type Json, objectAt, stringAt, valueAt } from '../finding/json.ts';

export type Env = Readonly<Record<string, string | undefined>>;

/** What is known of the run from environment and event; null where the runner doesn't say. */
export interface RunContext {
  readonly event: string;
  readonly owner: string;
  readonly repo: string;
  /** The commit that is checked out by default: the merge commit of a pull request. */
  readonly sha: string | null;
  readonly ref: string | null;
  /** Head of the pull request, else `sha`: where check runs are looked for. */
  readonly headSha: string | null;
  /** Tip of the branch that the pull request or merge group goes into, or the commit before a push, when the event was sent; else null. */
  readonly baseSha: string | null;
  /** True where a push made the branch: there is no commit before it. */
  readonly isNewBranch: boolean;
  readonly pullNumber: number | null;
  /** True where the event is about a pull request. */
  readonly isPull: boolean;
  /** True where the event carries a commit of another repository, or of one that is gone. */
  readonly fromFork: boolean;
  /** Full name of the repository that the event's commit comes from; null where the event doesn't say. */
  readonly headRepository: string | null;
  /** True where the token can only read, whatever the workflow grants: pull requests from forks and Dependabot's runs. */
  readonly isReadOnly: boolean;
  readonly apiUrl: string;
  readonly serverUrl: string;
  readonly runUrl: string | null;
  /** Where the files of the head commit can be looked at. */
  readonly blobUrl: string | null;
  /** Address of the repository that holds the action. */
  readonly homepage: string | null;
}

const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** Reads environment and event payload; anything absent or of another shape is as good as unknown. */
export function runContext(env: Env, payload: Json): RunContext {
  const at = (...path: string[]): Json | undefined => valueAt(payload, path);
  const commit = (value: Json | undefined): string | null => {
    const text = stringAt(value)?.toLowerCase();
    return text !== undefined && COMMIT.test(text) ? text : null;
  };
  const event = env['GITHUB_EVENT_NAME'] ?? '';
  const fullName = env['GITHUB_REPOSITORY'] ?? stringAt(at('repository', 'full_name')) ?? '';
  const [owner = '', repo = ''] = fullName.split('/');
  const serverUrl = withoutSlash(env['GITHUB_SERVER_URL'] ?? 'https://github.com');
  const sha = commit(env['GITHUB_SHA']);
  const pull = objectAt(at('pull_request'));
  const number = pull['number'] ?? at('number');
  const head = event === 'workflow_run' ? at('workflow_run', 'head_sha') : at('pull_request', 'head', 'sha');
  const headSha = commit(head) ?? sha;
  const runId = env['GITHUB_RUN_ID'];
  const home = env['GITHUB_ACTION_REPOSITORY'];
  const address = owner === '' ? null : `${serverUrl}/${fullName}`;
  return {
    event,
    owner,
    repo,
    sha,
    ref: env['GITHUB_REF'] ?? null,
    headSha,
    baseSha:
      commit(at('pull_request', 'base', 'sha')) ??
      commit(at('merge_group', 'base_sha')) ??
      (event === 'push' ? existing(commit(at('before'))) : null),
    isNewBranch: event === 'push' && /^0+$/.test(stringAt(at('before')) ?? ''),
    pullNumber: isObject(at('pull_request')) && Number.isInteger(number) ? Number(number) : null,
    isPull: event.startsWith('pull_request') || isObject(at('pull_request')),
    fromFork: isFromFork(event, payload, fullName),
    headRepository: stringAt(valueAt(payload, headPath(event))) ?? null,
    isReadOnly: isFromFork(event, payload, fullName) || env['GITHUB_ACTOR'] === 'dependabot[bot]',
    apiUrl: withoutSlash(env['GITHUB_API_URL'] ?? 'https://api.github.com'),
    serverUrl,
    runUrl: address === null || runId === undefined ? null : `${address}/actions/runs/${runId}`,
    blobUrl: address === null || headSha === null ? null : `${address}/blob/${headSha}`,
    homepage: home === undefined || home === '' ? null : `${serverUrl}/${home}`,
  };
}

function headPath(event: string): string[] {
  return event === 'workflow_run'
    ? ['workflow_run', 'head_repository', 'full_name']
    : ['pull_request', 'head', 'repo', 'full_name'];
}

function isFromFork(event: string, payload: Json, fullName: string): boolean {
  const path = headPath(event);
  if (!isObject(valueAt(payload, path.slice(0, 1)))) return PRIVILEGED.has(event);
  return stringAt(valueAt(payload, path))?.toLowerCase() !== fullName.toLowerCase();
}

/** A hash of zeros stands for no commit. */
function existing(commit: string | null): string | null {
  return commit === null || /^0+$/.test(commit) ? null : commit;
}

function withoutSlash(url: string): string {
  return url.replace(/\/+$/, '');
}

/** Events that run with the base repository's secrets and a writing token whatever commit is checked out. */
const PRIVILEGED: ReadonlySet<string> = new Set(['pull_request_target', 'workflow_run']);

/** A clone inside a folder that is scanned. */
export interface NestedClone {
  readonly path: string;
  /** null where it can't be told. */
  readonly commit: string | null;
  /** Where it was fetched from, as far as that can be told. */
  readonly remotes: readonly string[];
}

/**
 * Why this run must not go on, or null: a privileged event with anything but the base repository's own commit checked out.
 * `checkedOut` holds the commits of the folders to scan, null where one can't be told. Below them (`nested`, the paths of the configuration among
 * them) only other repositories may stand.
 */
export function unsafeReason(
  context: RunContext,
  checkedOut: readonly (string | null)[],
  nested: () => readonly NestedClone[],
): string | null {
  if (!PRIVILEGED.has(context.event) || !context.fromFork) return null;
  const other = [
    ...checkedOut,
    ...nested()
      .filter((clone) => mayBeOfFork(clone, context))
      .map(({ commit }) => commit),
  ].find((commit) => commit === null || commit !== context.sha);
  if (other === undefined) return null;
  return (
    `${context.event} runs with this repository's secrets, and the workspace holds ` +
    `${other === null ? 'a commit that could not be told' : `commit ${other.slice(0, 12)}, not this repository's own`}. ` +
    'Scan pull requests under `on: pull_request`: annotations, job summary and the gate need no secret and no writing token.'
  );
}

/** False only for a clone of repositories that are neither this one nor the one that the event's commit comes from. */
function mayBeOfFork({ remotes }: NestedClone, { owner, repo, headRepository }: RunContext): boolean {
  if (headRepository === null || remotes.length === 0) return true;
  const own = [`${owner}/${repo}`, headRepository].map((name) => name.toLowerCase());
  return remotes.some((remote) => {
    const address = remote.toLowerCase().replace(/(?:\.git)?\/*$/, '');
    return own.some((name) => address.endsWith(`/${name}`) || address.endsWith(`:${name}`));
  });
}
