import { maskTokens } from '../input/token.ts';
import { byCodeUnits } from '../input/tree.ts';
import { fingerprintOf } from './fingerprint.ts';
import { push } from './groups.ts';
import { type JudgedIn, namedScopes } from './spread.ts';
import { withoutHashes } from './stable-subject.ts';
import type { Confidence, Finding, Level, RawFinding, RelatedPlace, Where } from './types.ts';

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
 * One finding where several scopes (or two routes to one fact) say the same: the worst, then the surest stands, and names the scopes of which it holds
 * and those that are fine. What another scope says in other words of the same workload is a related place.
 */
export function deduplicated(
  findings: readonly RawFinding[],
  judgedIn: JudgedIn = () => [],
): (RawFinding & Pick<Finding, 'spread'>)[] {
  const groups = new Map<string, RawFinding[]>();
  for (const finding of oncePerCause(findings)) {
    const key = [finding.rule, finding.at.file, finding.at.line, finding.subject].join('\0');
    push(groups, key, finding);
  }
  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = group;
    return first === undefined ? [] : [merged(first, others, judgedIn)];
  });
}

function merged(
  first: RawFinding,
  others: readonly RawFinding[],
  judgedIn: JudgedIn,
): RawFinding & Pick<Finding, 'spread'> {
  const worst = others.reduce((known, one) => (byWeight(one, known) < 0 ? one : known), first);
  const group = [first, ...others];
  const same = group.filter((one) => one !== worst && one.message === worst.message);
  const inOtherWords = group.filter(({ message }) => message !== worst.message);
  const judged = worst.workload === null ? [] : judgedIn(worst.workload);
  const spread = { held: group.flatMap(whereOf), judged };
  const scopes = (some: readonly RawFinding[]): Set<string> => new Set(some.flatMap(whereOf).map(({ scope }) => scope));
  const [here, elsewhere] = [scopes([worst, ...same]), scopes(inOtherWords)];
  for (const scope of here) elsewhere.delete(scope);
  const fine = new Set(judged.flatMap(({ scope }) => (here.has(scope) || elsewhere.has(scope) ? [] : [scope])));
  const words = wordsOf(inOtherWords, elsewhere);
  const finding = same.reduce(withRelated, worst);
  return {
    ...finding,
    ...(worst.workload === null ? {} : { spread }),
    message: `${finding.message}${scopesText(here, elsewhere, fine)}`,
    related: [...finding.related, ...words],
  };
}

function whereOf({ workload, root }: RawFinding): Where[] {
  return workload === null || root === undefined ? [] : [{ scope: workload.scope, root }];
}

/** `The same in dev and test, not in prod.`; '' where there is one scope only. */
function scopesText(here: ReadonlySet<string>, elsewhere: ReadonlySet<string>, fine: ReadonlySet<string>): string {
  if (here.size === 0 || here.size + elsewhere.size + fine.size < 2) return '';
  const parts = [
    here.size > 1 ? `The same in ${namedScopes(here)}` : `So in ${namedScopes(here)}`,
    ...(elsewhere.size === 0 ? [] : [`in other words in ${namedScopes(elsewhere)}`]),
    ...(fine.size === 0 ? [] : [`not in ${namedScopes(fine)}`]),
  ];
  return ` ${parts.join(', ')}.`;
}

/** What other scopes say of the same, each sentence once. */
function wordsOf(findings: readonly RawFinding[], scopes: ReadonlySet<string>): RelatedPlace[] {
  const said = new Map<string, RawFinding[]>();
  for (const finding of findings) {
    if (!whereOf(finding).some(({ scope }) => scopes.has(scope))) continue;
    push(said, finding.message, finding);
  }
  return [...said].slice(0, MAX_NAMED).flatMap(([message, own]): RelatedPlace[] => {
    const [first] = own;
    if (first === undefined) return [];
    const at = first.related[0] ?? first.at;
    const names = namedScopes(own.flatMap(whereOf).map(({ scope }) => scope));
    return [{ ...at, message: `in ${names}: ${message}` }];
  });
}

/** What several scopes show at different places is said once, at the worst of them; the others are related. */
function oncePerCause(findings: readonly RawFinding[]): RawFinding[] {
  const byCause = new Map<string, RawFinding[]>();
  for (const finding of findings) {
    if (finding.cause === undefined) continue;
    push(byCause, [finding.rule, finding.cause].join('\0'), finding);
  }
  const merged = [...byCause.values()].map((same) => {
    const [worst, ...others] = same.toSorted(byWeight);
    if (worst === undefined) throw new Error('a cause without findings');
    const places = others.map(({ at, message, related }) => ({ related: [{ ...at, message }, ...related] }));
    return places.reduce(withRelated, worst);
  });
  return [...findings.filter(({ cause }) => cause === undefined), ...merged];
}

const MAX_NAMED = 8;

/** A finding with the related places of another that says the same of another overlay or set of values. */
function withRelated(finding: RawFinding, same: Pick<RawFinding, 'related'>): RawFinding {
  const textOf = ({ file, line, message }: RelatedPlace): string => [file, line, message].join('\0');
  const known = new Set([...finding.related, { ...finding.at, message: finding.message }].map(textOf));
  const more = same.related.filter((place) => !known.has(textOf(place)));
  if (more.length === 0 || finding.related.length >= MAX_NAMED) return finding;
  return { ...finding, related: [...finding.related, ...more].slice(0, Math.max(MAX_NAMED, finding.related.length)) };
}

/** Raw findings → findings as reporters get them, in a deterministic order. `prefix` as in `fingerprintOf`. */
export function settle(raw: readonly RawFinding[], prefix: string, judgedIn?: JudgedIn): Finding[] {
  const counts = new Map<string, number>();
  return deduplicated(raw.map(masked), judgedIn)
    .sort(byPlace)
    .map((finding) => {
      const key = [finding.rule, finding.at.file, finding.subject].join('\0');
      const occurrence = counts.get(key) ?? 0;
      counts.set(key, occurrence + 1);
      return { ...finding, fingerprint: fingerprintOf(finding, prefix, occurrence), suppressed: null, new: null };
    });
}
