import { maskTokens } from '../input/token.ts';
import { byCodeUnits } from '../input/tree.ts';
import { fingerprintOf } from './fingerprint.ts';
import { withoutHashes } from './stable-subject.ts';
import type { Confidence, Finding, Level, RawFinding, RelatedPlace } from './types.ts';

const LEVEL_RANK: Readonly<Record<Level, number>> = { error: 0, warning: 1, note: 2 };
const CONFIDENCE_RANK: Readonly<Record<Confidence, number>> = { high: 0, medium: 1, low: 2 };

/** True where `level` is as bad as `threshold` or worse. */
export function isAtLeast(level: Level, threshold: Level): boolean {
  return LEVEL_RANK[level] <= LEVEL_RANK[threshold];
}

/** True where `confidence` is as sure as `threshold` or surer. */
export function isAsSureAs(confidence: Confidence, threshold: Confidence): boolean {
  return CONFIDENCE_RANK[confidence] <= CONFIDENCE_RANK[threshold];
}

/** Worst first, then surest, then in the order of the files: for media that show only the first. */
export function byWeight(a: RawFinding, b: RawFinding): number {
  return (
    LEVEL_RANK[a.level] - LEVEL_RANK[b.level] ||
    CONFIDENCE_RANK[a.confidence] - CONFIDENCE_RANK[b.confidence] ||
    byPlace(a, b)
  );
}

/** The order of the files, then of the lines, then of the rules: deterministic whatever order the rules ran in. */
export function byPlace(a: RawFinding, b: RawFinding): number {
  return (
    byCodeUnits(a.at.file, b.at.file) ||
    a.at.line - b.at.line ||
    a.at.column - b.at.column ||
    byCodeUnits(a.rule, b.rule) ||
    byCodeUnits(a.subject, b.subject) ||
    byCodeUnits(a.message, b.message)
  );
}

/** Takes token material out of every text of a finding: reporters get nothing else. */
export function masked(finding: RawFinding): RawFinding {
  return {
    ...finding,
    message: maskTokens(finding.message),
    remediation: maskTokens(finding.remediation),
    subject: withoutHashes(maskTokens(finding.subject)),
    related: finding.related.map((place) => ({ ...place, message: maskTokens(place.message) })),
  };
}

/**
 * One finding where several scopes (or two routes to one fact) say the same: the worst, then the surest stands, and names the overlays or sets of
 * values of which it holds in the same words.
 */
export function deduplicated(findings: readonly RawFinding[]): RawFinding[] {
  const kept = new Map<string, { readonly finding: RawFinding; readonly roots: ReadonlySet<string> }>();
  for (const finding of findings) {
    const key = [finding.rule, finding.at.file, finding.at.line, finding.subject].join('\0');
    const known = kept.get(key);
    const own = finding.root === undefined ? [] : [finding.root];
    if (known === undefined) kept.set(key, { finding, roots: new Set(own) });
    else if (known.finding.message === finding.message && byWeight(finding, known.finding) >= 0)
      kept.set(key, { finding: withRelated(known.finding, finding), roots: new Set([...known.roots, ...own]) });
    else if (byWeight(finding, known.finding) < 0)
      kept.set(key, {
        finding: known.finding.message === finding.message ? withRelated(finding, known.finding) : finding,
        roots: new Set(known.finding.message === finding.message ? [...known.roots, ...own] : own),
      });
  }
  return [...kept.values()].map(({ finding, roots }) =>
    roots.size < 2 ? finding : { ...finding, message: `${finding.message} The same in ${named([...roots])}.` },
  );
}

const MAX_NAMED = 8;

/** A finding with the related places of another that says the same of another overlay or set of values. */
function withRelated(finding: RawFinding, same: RawFinding): RawFinding {
  const textOf = ({ file, line, message }: RelatedPlace): string => [file, line, message].join('\0');
  const known = new Set(finding.related.map(textOf));
  const more = same.related.filter((place) => !known.has(textOf(place)));
  if (more.length === 0 || finding.related.length >= MAX_NAMED) return finding;
  return { ...finding, related: [...finding.related, ...more].slice(0, Math.max(MAX_NAMED, finding.related.length)) };
}

function named(roots: readonly string[]): string {
  const sorted = [...roots].sort(byCodeUnits);
  const shown = sorted.slice(0, MAX_NAMED);
  const rest = sorted.length - shown.length;
  if (rest > 0) return `${shown.join(', ')} and ${rest} more`;
  return `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`;
}

/** Raw findings → findings as reporters get them, in a deterministic order. `prefix` as in `fingerprintOf`. */
export function settle(raw: readonly RawFinding[], prefix: string): Finding[] {
  const counts = new Map<string, number>();
  return deduplicated(raw.map(masked))
    .sort(byPlace)
    .map((finding) => {
      const key = [finding.rule, finding.at.file, finding.subject].join('\0');
      const occurrence = counts.get(key) ?? 0;
      counts.set(key, occurrence + 1);
      return { ...finding, fingerprint: fingerprintOf(finding, prefix, occurrence), suppressed: null, new: null };
    });
}
