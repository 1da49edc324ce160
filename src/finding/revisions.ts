import { applyBaseline, type BaselineEntry } from './baseline.ts';
import { type Comparison, compared } from './compare.ts';
import { lostInputs, type Readable } from './lost.ts';
import { repositoryPath } from './paths.ts';
import { contentNames, renamedFiles } from './renames.ts';
import { settle } from './settle.ts';
import { type Suppression, suppress, trustedSuppressions } from './suppressions.ts';
import type { Finding } from './types.ts';

/** What one revision says before suppression and comparison. */
export interface Revision extends Readable {
  readonly settled: readonly Finding[];
  /** Ignore comments and annotations in its files. */
  readonly suppressions: readonly Suppression[];
}

export interface JudgeSettings {
  /** From the top of the repository to the scanned root: '' or ending in '/'. */
  readonly prefix: string;
  /** `YYYY-MM-DD`; ends suppressions with a date. */
  readonly today: string;
  /** Findings that were accepted before. */
  readonly baseline: readonly BaselineEntry[];
  /** True where a path (from the top of the repository) belongs to this scan: what a baseline says of others is not judged. */
  readonly isScanned: (path: string) => boolean;
  /** Suppressions of the configuration that applies. */
  readonly configured: readonly Suppression[];
  /** Those of the head's own configuration: what is wrong with them is said at once. */
  readonly own: readonly Suppression[];
  /** Whether suppressions in the head's files that the base hasn't wait for the merge. */
  readonly trust: 'base' | 'head';
}

export interface Judged extends Comparison {
  /** Sentences about suppressions that the head adds, and entries of the baseline that match nothing. */
  readonly notes: readonly string[];
  /** Inputs that the base could read and the head can't: sentences. */
  readonly lost: readonly string[];
  /** Entries of the baseline about scanned files that match no finding. */
  readonly stale: readonly BaselineEntry[];
}

/**
 * Suppresses and compares with the base, where there is one. With `trust: base` what the head adds suppresses nothing until it is merged; what is
 * wrong with a suppression is said at once.
 */
export function judgeRevisions(head: Revision, base: Revision | null, settings: JudgeSettings): Judged {
  const { prefix, today, baseline, isScanned, configured, own, trust } = settings;
  const headName = contentNames(head);
  const all = suppress(head.settled, [...head.suppressions, ...own], today);
  const stale = settle(all.stale, prefix);
  const ownStale = (entries: readonly BaselineEntry[]): BaselineEntry[] =>
    entries.filter(({ file }) => isScanned(file));
  if (base === null) {
    const { findings, stale: gone } = applyBaseline([...all.findings, ...stale], baseline, headName);
    const left = ownStale(gone);
    return { findings, fixed: [], notes: baselineNotes(left), lost: [], stale: left };
  }
  const baseName = contentNames(base);
  const renamed = renamedFiles(head, base);
  const { trusted, added } =
    trust === 'base'
      ? trustedSuppressions(head.suppressions, base.suppressions, renamed)
      : { trusted: head.suppressions, added: [] };
  const marked = suppress(head.settled, [...trusted, ...configured], today).findings;
  const accepted = applyBaseline([...marked, ...stale], baseline, headName);
  const before = suppress(base.settled, [...base.suppressions, ...configured], today);
  const known = applyBaseline([...before.findings, ...settle(before.stale, prefix)], baseline, baseName).findings;
  const left = ownStale(accepted.stale);
  return {
    ...compared(accepted.findings, known, { renamed, headName, baseName }),
    notes: [
      ...added.filter(({ problem }) => problem === null).map((one) => addedNote(one, prefix)),
      ...baselineNotes(left),
    ],
    lost: lostInputs(head, base, renamed),
    stale: left,
  };
}

function addedNote({ kind, at, rules }: Suppression, prefix: string): string {
  const listed = rules.length === 0 ? 'no rule' : rules.join(', ');
  return `${repositoryPath(prefix, at.file)}:${at.line} adds an ignore ${kind} (${listed}): it applies after the merge.`;
}

/** A baseline only shrinks: what matches nothing is to be taken out, so that it can't hide a finding that comes back. */
function baselineNotes({ length }: readonly BaselineEntry[]): string[] {
  if (length === 0) return [];
  const [entries, them] =
    length === 1 ? ['1 entry of the baseline matches', 'it'] : [`${length} entries of the baseline match`, 'them'];
  return [`${entries} no finding any more: \`hf-guardrails baseline prune\` takes ${them} out.`];
}
