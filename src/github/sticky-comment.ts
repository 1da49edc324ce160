import { isObject, stringAt } from '../finding/json.ts';
import type { Request } from './request.ts';
import { statusOf } from './request.ts';

export type CommentMode = 'never' | 'on-failure' | 'always';

/** Stands first in the body of our comment; `id` tells several uses in one pull request apart. */
export function commentMarker(id: string): string {
  return `<!-- cilium-hf-guardrails:${id.replace(/[^A-Za-z0-9_.]+/g, '-')} -->`;
}

export interface Comment {
  readonly marker: string;
  readonly body: string;
  /** False: there is nothing to say; an existing comment is brought up to date, none is created. */
  readonly create: boolean;
}

export type CommentOutcome = 'created' | 'updated' | 'unchanged' | 'none';

const PER_PAGE = 100;
/** 3,000 comments; a pull request beyond that gets a second comment rather than an endless search. */
const MAX_PAGES = 30;

/** Creates or updates the one comment of ours. The whole search is repeated once after a server error, so that no second comment appears. */
export async function keepComment(request: Request, issue: number, comment: Comment): Promise<CommentOutcome> {
  try {
    return await keepOnce(request, issue, comment);
  } catch (error) {
    if ((statusOf(error) ?? 0) < 500) throw error;
    return keepOnce(request, issue, comment);
  }
}

async function keepOnce(request: Request, issue: number, comment: Comment): Promise<CommentOutcome> {
  const existing = await ownComment(request, issue, comment.marker);
  if (existing === null) {
    if (!comment.create) return 'none';
    await request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      issue_number: issue,
      body: comment.body,
    });
    return 'created';
  }
  if (sameText(existing.body, comment.body)) return 'unchanged';
  await request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
    comment_id: existing.id,
    body: comment.body,
  });
  return 'updated';
}

/** Anyone can paste the marker: only a bot's comment that starts with it is ours. */
async function ownComment(
  request: Request,
  issue: number,
  marker: string,
): Promise<{ readonly id: number; readonly body: string } | null> {
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const { data } = await request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      issue_number: issue,
      per_page: PER_PAGE,
      page,
    });
    const comments: readonly unknown[] = Array.isArray(data) ? data : [];
    for (const item of comments) {
      if (!isObject(item)) continue;
      const { id, body, user } = item;
      const isBot = isObject(user) && user['type'] === 'Bot';
      const text = stringAt(body) ?? '';
      if (isBot && typeof id === 'number' && text.startsWith(marker)) return { id, body: text };
    }
    if (comments.length < PER_PAGE) break;
  }
  return null;
}

/** GitHub stores line ends as CRLF at times; links to the run and to the commit, and the base, change with every push and say nothing new. */
function sameText(a: string, b: string): boolean {
  const essence = (text: string): string =>
    text
      .replaceAll('\r\n', '\n')
      .replace(/ · \[run\]\([^)]*\)/g, '')
      .replace(/\/blob\/[0-9a-f]{40,64}\//g, '/blob/')
      .replace(/(Compared with|--base) [0-9a-f]{12}\b/g, '$1')
      .trim();
  return essence(a) === essence(b);
}
