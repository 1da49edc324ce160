import { type Comparison, compared } from './compare.ts';
import { settle } from './settle.ts';
import { type SuppressionComment, suppressByComments, trustedComments } from './suppress-comments.ts';
import type { Finding } from './types.ts';

/** What one revision says before suppression and comparison. */
export interface Revision {
  readonly settled: readonly Finding[];
  readonly comments: readonly SuppressionComment[];
  /** Files with a document that can't be read. */
  readonly unreadable: readonly string[];
  /** Files with a document, readable or not. */
  readonly files: readonly string[];
}

export interface Judged extends Comparison {
  /** A sentence for each ignore comment that the head adds. */
  readonly notes: readonly string[];
  /** Files that the base could read and the head can't. */
  readonly lost: readonly string[];
}

/**
 * Suppresses by comment and compares with the base, where there is one. Comments that the head adds suppress nothing until they are merged;
 * what is wrong with a comment is said at once. `today` is `YYYY-MM-DD`.
 */
export function judgeRevisions(head: Revision, base: Revision | null, prefix: string, today: string): Judged {
  const all = suppressByComments(head.settled, head.comments, today);
  const stale = settle(all.stale, prefix);
  if (base === null) return { findings: [...all.findings, ...stale], fixed: [], notes: [], lost: [] };
  const { trusted, added } = trustedComments(head.comments, base.comments);
  const marked = suppressByComments(head.settled, trusted, today).findings;
  const before = suppressByComments(base.settled, base.comments, today);
  const notes = added.map(
    ({ at, rules }) =>
      `${prefix}${at.file}:${at.line} adds an ignore comment (${rules.join(', ')}): it applies after the merge.`,
  );
  const unread = new Set(base.unreadable);
  const readable = new Set(base.files.filter((file) => !unread.has(file)));
  const lost = [...new Set(head.unreadable)].filter((file) => readable.has(file)).sort();
  return { ...compared([...marked, ...stale], [...before.findings, ...settle(before.stale, prefix)]), notes, lost };
}
