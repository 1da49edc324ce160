import { push } from './groups.ts';
import { isAsSureAs, isAtLeast } from './settle.ts';
import { isWider } from './spread.ts';
import type { Finding } from './types.ts';

export interface Comparison {
  /** The head's findings, each marked as new or known. */
  readonly findings: readonly Finding[];
  /** What the base has and the head hasn't. */
  readonly fixed: readonly { readonly fingerprint: string; readonly message: string }[];
}

/** What tells that two findings of different files are one: `renamed` leads from the head's files to the base's, the names are those of `contentNames`. */
export interface Identities {
  readonly renamed: ReadonlyMap<string, string>;
  readonly headName: (finding: Finding) => string;
  readonly baseName: (finding: Finding) => string;
}

/**
 * Compares the settled findings of two revisions: by fingerprint, then by what they say in a file that was renamed, then by what they say in a
 * document that was moved unchanged. A finding that the base suppressed is known all the same; one that got worse (a higher level, sure where it
 * was a guess, or in a cluster that was fine) is new.
 */
export function compared(
  head: readonly Finding[],
  base: readonly Finding[],
  { renamed, headName, baseName }: Identities,
): Comparison {
  const here = new Set(head.map(({ fingerprint }) => fingerprint));
  const there = new Map(base.map((finding) => [finding.fingerprint, finding]));
  const left = new Set(base.filter(({ fingerprint }) => !here.has(fingerprint)));
  const matched = new Map(head.map((finding) => [finding, there.get(finding.fingerprint)]));
  const pair = (headKey: (finding: Finding) => string, baseKey: (finding: Finding) => string): void => {
    if (left.size === 0) return;
    const pool = new Map<string, Finding[]>();
    for (const finding of left) push(pool, baseKey(finding), finding);
    for (const finding of head) {
      if (matched.get(finding) !== undefined) continue;
      const match = pool.get(headKey(finding))?.shift();
      if (match === undefined) continue;
      matched.set(finding, match);
      left.delete(match);
    }
  };
  const inFile = ({ rule, subject }: Finding, file: string): string => [rule, subject, file].join('\0');
  pair(
    (finding) => inFile(finding, renamed.get(finding.at.file) ?? '\0'),
    (finding) => inFile(finding, finding.at.file),
  );
  pair(headName, baseName);
  return {
    findings: head.map((finding) => {
      const before = matched.get(finding);
      return { ...finding, new: before === undefined || isWorse(finding, before) || isWider(finding, before) };
    }),
    fixed: [...left]
      .filter((finding) => finding.suppressed === null)
      .map(({ fingerprint, message }) => ({ fingerprint, message })),
  };
}

/** True where a finding is worse than it was. */
export function isWorse(
  now: Pick<Finding, 'level' | 'confidence'>,
  before: Pick<Finding, 'level' | 'confidence'>,
): boolean {
  return !isAtLeast(before.level, now.level) || (before.confidence === 'low' && isAsSureAs(now.confidence, 'medium'));
}
