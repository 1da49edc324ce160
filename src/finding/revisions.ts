import { applyBaseline, type BaselineEntry } from './baseline.ts';
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
  /** Sentences about ignore comments that the head adds, and entries of the baseline that match nothing. */
  readonly notes: readonly string[];
  /** Files that the base could read and the head can't. */
  readonly lost: readonly string[];
}

export interface Judging {
  /** From the top of the repository to the scanned root: '' or ending in '/'. */
  readonly prefix: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Whose ignore comments hold where there is a base. */
  readonly trust: 'base' | 'head';
  /** Findings that were accepted before. */
  readonly baseline: readonly BaselineEntry[];
}

/**
 * Suppresses by comment and compares with the base, where there is one. Comments that an untrusted head adds suppress nothing until they are merged;
 * what is wrong with a comment is said at once.
 */
export function judgeRevisions(
  head: Revision,
  base: Revision | null,
  { prefix, today, trust, baseline }: Judging,
): Judged {
  const all = suppressByComments(head.settled, head.comments, today);
  const stale = settle(all.stale, prefix);
  if (base === null) {
    const { findings, stale: gone } = applyBaseline([...all.findings, ...stale], baseline);
    return { findings, fixed: [], notes: baselineNotes(gone, prefix), lost: [] };
  }
  const { trusted, added } =
    trust === 'head' ? { trusted: head.comments, added: [] } : trustedComments(head.comments, base.comments);
  const marked = suppressByComments(head.settled, trusted, today).findings;
  const accepted = applyBaseline([...marked, ...stale], baseline);
  const before = suppressByComments(base.settled, base.comments, today);
  const known = applyBaseline([...before.findings, ...settle(before.stale, prefix)], baseline).findings;
  const notes = added.map(
    ({ at, rules }) =>
      `${prefix}${at.file}:${at.line} adds an ignore comment (${rules.join(', ')}): it applies after the merge.`,
  );
  const unread = new Set(base.unreadable);
  const readable = new Set(base.files.filter((file) => !unread.has(file)));
  const lost = [...new Set(head.unreadable)].filter((file) => readable.has(file)).sort();
  return { ...compared(accepted.findings, known), notes: [...notes, ...baselineNotes(accepted.stale, prefix)], lost };
}

/** A baseline only shrinks: what matches nothing is to be taken out, so that it can't hide a finding that comes back. */
function baselineNotes(stale: readonly BaselineEntry[], prefix: string): string[] {
  const own = stale.filter(({ file }) => file.startsWith(prefix)).length;
  if (own === 0) return [];
  return [
    `${own} ${own === 1 ? 'entry' : 'entries'} of the baseline match no finding any more: \`hf-guardrails baseline\` takes them out.`,
  ];
}
