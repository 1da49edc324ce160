import { isObject } from '../finding/json.ts';
import type { RunContext } from './context.ts';

/** One call of GitHub's REST API: `POST /repos/{owner}/{repo}/…` with its parameters. */
export type Request = (
  route: string,
  parameters: Readonly<Record<string, unknown>>,
) => Promise<{ readonly data: unknown }>;

/** Opens the connection where something needs it. Throws where it can't be opened. */
export type OpenRequest = () => Promise<Request>;

export type Sleep = (milliseconds: number) => Promise<void>;

const ATTEMPTS = 4;
const MAX_WAIT_MS = 60_000;
const TIMEOUT_MS = 30_000;

/** A request function for the run's server; the client is loaded here, so that runs without API calls never pay for it. */
export async function openRequest(context: RunContext, token: string, sleep: Sleep): Promise<Request> {
  const { getOctokit } = await import('@actions/github');
  const octokit = getOctokit(token, { baseUrl: context.apiUrl, log: silent });
  const send: Request = async (route, parameters) =>
    octokit.request(route, {
      owner: context.owner,
      repo: context.repo,
      ...parameters,
      request: { signal: AbortSignal.timeout(TIMEOUT_MS) },
    });
  return withRetry(send, sleep);
}

/** Opens the connection at the first use and once. */
export function lazyRequest(
  open: typeof openRequest,
  { token }: { readonly token: string | null },
  context: RunContext,
  sleep: Sleep,
): OpenRequest {
  let opened: Promise<Request> | undefined;
  return async () => {
    if (token === null) throw new Error('input token is empty');
    if (context.owner === '' || context.repo === '') throw new Error('the runner does not name the repository');
    opened ??= open(context, token, sleep);
    return opened;
  };
}

const nothing = (): void => {};
/** Octokit's own warnings go to the console unescaped. */
const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing };

/** Repeats what the server asks to repeat (rate limits) and what failed on its side, with growing waits. */
export function withRetry(send: Request, sleep: Sleep): Request {
  // A server that stayed away through all attempts is asked once by whatever comes next: the verdict is not to wait for each surface anew.
  let attempts = ATTEMPTS;
  return async (route, parameters) => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const answer = await send(route, parameters);
        attempts = ATTEMPTS;
        return answer;
      } catch (error) {
        const wait = waitBefore(error, attempt, route);
        if (wait !== null && attempt >= attempts) attempts = 1;
        if (wait === null || attempt >= attempts) throw error;
        await sleep(wait);
      }
    }
  };
}

/** Milliseconds to wait before the next attempt; null = a repetition would not help, or might do the thing twice. */
function waitBefore(error: unknown, attempt: number, route: string): number | null {
  const status = statusOf(error);
  if (status === null) return null;
  const after = Number(headerOf(error, 'retry-after'));
  const isSpent = headerOf(error, 'x-ratelimit-remaining') === '0';
  const isSecondary = error instanceof Error && /secondary rate limit/i.test(error.message);
  if (status === 429 || (status === 403 && (after > 0 || isSpent || isSecondary))) {
    const reset = Number(headerOf(error, 'x-ratelimit-reset')) * 1000 - Date.now();
    // GitHub asks to wait a minute where it names no time.
    const wait = after > 0 ? after * 1000 : isSpent && reset > 0 ? reset : MAX_WAIT_MS;
    return wait > MAX_WAIT_MS ? null : wait;
  }
  // A comment may have been written although the answer was an error.
  if (status < 500 || /^POST .*\/comments$/.test(route)) return null;
  return 500 * 2 ** attempt;
}

/** HTTP status of a failed request, or null where the error is none. */
export function statusOf(error: unknown): number | null {
  return error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : null;
}

function headerOf(error: unknown, name: string): string | undefined {
  if (!(error instanceof Error) || !('response' in error) || !isObject(error.response)) return undefined;
  const headers: unknown = error.response['headers'];
  const value: unknown = isObject(headers) ? headers[name] : undefined;
  return value === undefined ? undefined : String(value);
}
