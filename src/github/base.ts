import { type Json, stringAt, valueAt } from '../finding/json.ts';
import type { Clone } from './clone.ts';
import type { RunContext } from './context.ts';
import type { Request } from './request.ts';

/** What a run is compared with, and whose settings apply. */
export interface Base {
  /** A commit that the clone holds; null = nothing is compared, every finding counts. */
  readonly revision: string | null;
  /** Whose configuration, baseline, catalogs and ignore comments apply: a change that is to be judged can't bring its own. */
  readonly trust: 'base' | 'head';
  /** One sentence for the log: with what is compared, or why with nothing. */
  readonly note: string;
  /** True where this run ought to have a base and it can't be had. */
  readonly isMissing: boolean;
}

export interface BaseQuestion {
  readonly context: RunContext;
  /** The input `base`, or null. */
  readonly asked: string | null;
  readonly clone: Clone;
  readonly token: string | null;
  /** Asks the server for the commit from which two commits part ways; null where it doesn't say. */
  readonly mergeBase: (base: string, head: string) => Promise<string | null>;
}

interface Candidate {
  readonly revision: string;
  readonly what: string;
}

const EVERYTHING = 'Every finding counts.';

/** Finds the commit to compare with, best first, and fetches it where a shallow clone doesn't hold it. */
export async function resolveBase(question: BaseQuestion): Promise<Base> {
  const { context, asked, clone, token } = question;
  const isPush = asked === null && context.event === 'push';
  const trust = isPush ? 'head' : 'base';
  const candidates = await candidatesOf(question);
  const reasons: string[] = [];
  for (const { revision, what } of candidates) {
    const said = `${shortened(revision)}, ${what}`;
    if (clone.has(revision)) return found(revision, said, trust);
    if (asked === null && !isOurs(question)) {
      reasons.push(`${said}: the commit that is checked out is not this event's`);
      continue;
    }
    const fetched = await clone.fetch(revision, token);
    if (typeof fetched === 'string') return found(fetched, said, trust);
    reasons.push(`${said}: ${fetched.reason}`);
  }
  const hasBase = context.isPull || context.event === 'merge_group';
  const isMissing = candidates.length > 0 || (hasBase && !isItsOwnBase(question));
  const why = isMissing ? missing(reasons) : `Nothing is compared: ${withoutBase(context, question)}. ${EVERYTHING}`;
  return { revision: null, trust, note: why, isMissing };
}

async function candidatesOf(question: BaseQuestion): Promise<Candidate[]> {
  const { context, asked, clone, mergeBase } = question;
  if (asked !== null) return [{ revision: asked, what: 'the input base' }];
  const { baseSha, event, headSha, sha } = context;
  const { head } = clone;
  if (isItsOwnBase(question)) return [];
  const tip: Candidate[] =
    baseSha === null
      ? []
      : [{ revision: baseSha, what: event === 'push' ? 'the commit before the push' : 'the tip of the base branch' }];
  if (!context.isPull || head === null) return tip;
  const [first, second, ...more] = head.parents;
  // GitHub's merge commit: its first parent is the branch as it is now; the event's base may be older, and what came in between is not this change.
  if (first !== undefined && second !== undefined && more.length === 0 && (head.id === sha || second === headSha))
    return [{ revision: first, what: 'the first parent of the merge commit' }, ...tip];
  if (baseSha === null || headSha === null || head.id !== headSha) return tip;
  const fork = clone.mergeBase(baseSha, head.id) ?? (await mergeBase(baseSha, head.id));
  return fork === null ? tip : [{ revision: fork, what: 'where the pull request left its base branch' }, ...tip];
}

/** True where a privileged event has its own branch checked out: there is nothing to compare. */
function isItsOwnBase({ context, clone }: BaseQuestion): boolean {
  return context.event === 'pull_request_target' && clone.head !== null && clone.head.id === context.sha;
}

/** True where the clone stands at a commit of this event: a clone of another repository has another base. */
function isOurs({ context, clone: { head } }: BaseQuestion): boolean {
  return (
    head !== null && (head.id === context.sha || head.id === context.headSha || head.parents[1] === context.headSha)
  );
}

function found(revision: string, said: string, trust: Base['trust']): Base {
  const settings = trust === 'head' ? ' Settings are those of the commit that was pushed.' : '';
  return { revision, trust, note: `Compared with ${said}.${settings}`, isMissing: false };
}

function missing(reasons: readonly string[]): string {
  const tried = reasons.length === 0 ? 'the event names no base' : reasons.join('; ');
  return (
    `Nothing was compared: ${tried}. ${EVERYTHING} Settings are those of the working tree. ` +
    'Check out with `fetch-depth: 2`, or let the token read contents.'
  );
}

function withoutBase(context: RunContext, question: BaseQuestion): string {
  if (isItsOwnBase(question)) return "the base branch's own commit is checked out";
  if (context.event === 'push')
    return context.isNewBranch ? 'the push made the branch' : 'the event names no commit before the push';
  return `${context.event === '' ? 'a run without an event' : `a run on ${context.event}`} has no base`;
}

function shortened(revision: string): string {
  return /^[0-9a-f]{40,64}$/.test(revision) ? revision.slice(0, 12) : revision;
}

/** The commit from which two commits part ways, as the server knows it; null where it can't be had. */
export async function mergeBaseOf(request: Request, base: string, head: string): Promise<string | null> {
  try {
    const { data } = await request('GET /repos/{owner}/{repo}/compare/{basehead}', {
      basehead: `${base}...${head}`,
      per_page: 1,
    });
    return stringAt(valueAt(data as Json, ['merge_base_commit', 'sha'])) ?? null;
  } catch {
    return null;
  }
}
