import { plain } from '../report/escape.ts';
import { statusOf } from './request.ts';

/** One place outside the log where the report appears; each fails by itself. */
export interface Surface {
  /** For the warning: `the comment`. */
  readonly what: string;
  /** Permission of the token that it needs: `pull-requests: write`; null where it needs none. */
  readonly permission: string | null;
  readonly isReadOnly: boolean;
}

/** Runs one surface; whatever goes wrong becomes one warning and never touches the verdict. */
export async function attempt(surface: Surface, warn: (text: string) => void, run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    warn(`${surface.what} is left out: ${reasonOf(error, surface)}`);
  }
}

function reasonOf(error: unknown, { permission, isReadOnly }: Surface): string {
  const message = plain(error instanceof Error ? error.message : String(error)).slice(0, 300);
  const status = statusOf(error);
  if (permission === null || (status !== 401 && status !== 403 && status !== 404)) return message;
  const fork = isReadOnly
    ? 'in pull requests from forks and of Dependabot the token can only read; nothing needs to be done.'
    : `give the job \`permissions: ${permission}\`.`;
  return `the token may not do it (HTTP ${status}: ${message}); ${fork}`;
}
