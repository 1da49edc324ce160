import type { Finding } from './types.ts';

export interface Comparison {
  /** The head's findings, each marked as new or known. */
  readonly findings: readonly Finding[];
  /** What the base has and the head hasn't. */
  readonly fixed: readonly { readonly fingerprint: string; readonly message: string }[];
}

/** Compares the settled findings of two revisions by fingerprint. A finding that the base suppressed is known all the same. */
export function compared(head: readonly Finding[], base: readonly Finding[]): Comparison {
  const known = new Set(base.map(({ fingerprint }) => fingerprint));
  const left = new Set(head.map(({ fingerprint }) => fingerprint));
  return {
    findings: head.map((finding) => ({ ...finding, new: !known.has(finding.fingerprint) })),
    fixed: base
      .filter((finding) => finding.suppressed === null && !left.has(finding.fingerprint))
      .map(({ fingerprint, message }) => ({ fingerprint, message })),
  };
}
