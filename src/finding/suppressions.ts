import { fillIn } from '../rules/define.ts';
import { ruleMetadata } from '../rules/metadata.gen.ts';
import type { Finding, Place, RawFinding, SuppressionKind } from './types.ts';

/** A written decision to accept findings of some rules in some place, from a comment, an annotation or the configuration. */
export interface Suppression {
  readonly kind: Exclude<SuppressionKind, 'baseline'>;
  /** Where it is written. */
  readonly at: Place;
  readonly rules: readonly string[];
  /** Last day on which it holds; null = no end. */
  readonly until: string | null;
  readonly reason: string;
  /** Why it suppresses nothing; null where it is well formed. */
  readonly problem: string | null;
  /** File whose findings alone it can cover; null where others can be meant. */
  readonly file: string | null;
  /** Whether a finding of one of its rules is meant. */
  readonly covers: (finding: Finding) => boolean;
  /** True where what it is about may stand outside of what is scanned: that there is no such finding says nothing then. */
  readonly isPartial: boolean;
  /** What it says and of what, without file and line: the same in two revisions where nobody changed it. */
  readonly key: string;
}

/** The parts of a suppression that its author writes in words. */
export type SuppressionText = Pick<Suppression, 'rules' | 'until' | 'reason' | 'problem'>;

const RULES = /^[ \t]*(HF\d{3}(?:[ \t]*,[ \t]*HF\d{3}|[ \t]+HF\d{3})*)/;
const UNTIL = /^until=(\d{4}-\d{2}-\d{2})$/;

/** Reads `HF203, HF204 until=2027-01-31 -- reason`. */
export function suppressionText(text: string): SuppressionText {
  const dashes = text.indexOf('--');
  const head = dashes < 0 ? text : text.slice(0, dashes);
  const reason = dashes < 0 ? '' : text.slice(dashes + 2).trim();
  const listed = RULES.exec(head);
  const rules = [...new Set(listed?.[1]?.match(/HF\d{3}/g) ?? [])];
  const tail = head.slice(listed?.[0].length ?? 0).trim();
  const until = UNTIL.exec(tail)?.[1] ?? null;
  const problem =
    tail !== '' && rules.length > 0 && (until === null || !isDay(until))
      ? `\`${tail.slice(0, 60)}\` is not of the form until=2027-01-31`
      : null;
  return { rules, until, reason, problem: problem ?? problemOf(rules, reason, 'after `--`') };
}

/** Why rules and reason make no suppression, or null. `where` says where a reason would stand. */
export function problemOf(rules: readonly string[], reason: string, where: string): string | null {
  if (rules.length === 0) return 'it names no rule';
  const unknown = rules.find((rule) => !Object.hasOwn(ruleMetadata, rule));
  if (unknown !== undefined) return `there is no rule ${unknown}`;
  return reason.trim() === '' ? `it has no reason ${where}` : null;
}

/** True for a day of the calendar: `2027-01-31`. */
export function isDay(text: string): boolean {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

export interface Suppressed {
  readonly findings: readonly Finding[];
  /** HF904 for those that suppress nothing. */
  readonly stale: readonly RawFinding[];
}

/** Marks the findings that suppressions cover. `today` (`YYYY-MM-DD`) ends those with a date; null = ages aren't judged. */
export function suppress(
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
  today: string | null,
): Suppressed {
  const inFile = grouped(suppressions.filter(({ file }) => file !== null));
  const anywhere = grouped(suppressions.filter(({ file }) => file === null));
  // By place: what a kustomization writes to many objects is used where one of them has the finding.
  const used = new Set<string>();
  const useOf = ({ kind, at }: Suppression, rule: string): string =>
    [kind, at.file, at.line, at.column, rule].join('\0');
  const marked = findings.map((finding): Finding => {
    const candidates = [
      ...(inFile.get(`${finding.at.file}\0${finding.rule}`) ?? []),
      ...(anywhere.get(`\0${finding.rule}`) ?? []),
    ];
    const covering = candidates.filter(({ covers }) => covers(finding));
    for (const suppression of covering) used.add(useOf(suppression, finding.rule));
    const holding = covering.find(({ problem, until }) => problem === null && !isOver(until, today));
    if (holding === undefined || finding.suppressed !== null) return finding;
    return { ...finding, suppressed: { kind: holding.kind, reason: holding.reason } };
  });
  const stale = suppressions.flatMap((suppression) => {
    const { problem, until, rules } = suppression;
    if (problem !== null) return [staleFinding(suppression, rules, problem)];
    if (isOver(until, today)) return [staleFinding(suppression, rules, `it ended on ${until}`)];
    const unused = rules.filter((rule) => !used.has(useOf(suppression, rule)));
    if (unused.length === 0 || suppression.isPartial) return [];
    return [staleFinding(suppression, unused, 'there is no such finding')];
  });
  return { findings: marked, stale };
}

function grouped(suppressions: readonly Suppression[]): Map<string, Suppression[]> {
  const groups = new Map<string, Suppression[]>();
  for (const suppression of suppressions) {
    for (const rule of suppression.rules) {
      const key = `${suppression.file ?? ''}\0${rule}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [suppression]);
      else group.push(suppression);
    }
  }
  return groups;
}

function isOver(until: string | null, today: string | null): boolean {
  return today !== null && until !== null && until < today;
}

function staleFinding({ kind, at }: Suppression, listed: readonly string[], problem: string): RawFinding {
  const { messages, levels, confidence, remediation } = ruleMetadata.HF904;
  const rules = listed.length === 0 ? 'no rule' : listed.join(', ');
  return {
    rule: 'HF904',
    level: levels.default,
    confidence,
    message: fillIn(messages.default, { rules, problem }),
    remediation,
    workload: null,
    at,
    related: [],
    subject: `${kind} ${rules}`,
  };
}

/**
 * Splits the head's suppressions into those that the base has too and those that it adds: the latter apply after the merge. One counts as the same
 * when it says the same of the same object (and line), so that it can't be moved to another. `renamed` leads from the head's files to the base's.
 */
export function trustedSuppressions(
  head: readonly Suppression[],
  base: readonly Suppression[],
  renamed: ReadonlyMap<string, string> = new Map(),
): { readonly trusted: readonly Suppression[]; readonly added: readonly Suppression[] } {
  const keyOf = ({ at, kind, key }: Suppression, file: string = at.file): string => [kind, file, key].join('\0');
  const known = new Map<string, number>();
  for (const suppression of base) known.set(keyOf(suppression), (known.get(keyOf(suppression)) ?? 0) + 1);
  const trusted: Suppression[] = [];
  const added: Suppression[] = [];
  for (const suppression of head) {
    const key = keyOf(suppression, renamed.get(suppression.at.file));
    const left = known.get(key) ?? 0;
    if (left > 0) known.set(key, left - 1);
    (left > 0 ? trusted : added).push(suppression);
  }
  return { trusted, added };
}
