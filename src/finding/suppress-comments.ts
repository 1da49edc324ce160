import { fillIn } from '../rules/define.ts';
import { ruleMetadata } from '../rules/metadata.gen.ts';
import type { Finding, Place, RawFinding } from './types.ts';

/** A comment `hf-guardrails: ignore HF101 until=2027-01-31 -- reason`. */
export interface SuppressionComment {
  readonly at: Place;
  readonly rules: readonly string[];
  /** First and last line that it covers. */
  readonly from: number;
  readonly to: number;
  /** Last day on which it holds; null = no end. */
  readonly until: string | null;
  readonly reason: string;
  /** Why it suppresses nothing; null where it is well formed. */
  readonly problem: string | null;
}

/** A file with more than these is no manifest that people keep; reading on would take quadratic time. */
const MAX_COMMENTS = 1000;
const MARK = 'hf-guardrails:';
/** After `#` in YAML, or inside a template's comment. */
const COMMENT = /(?:#|\/\*)[ \t]*hf-guardrails:[ \t]*(ignore(?:-object|-file)?)\b(.*)$/;
const RULES = /^[ \t]*(HF\d{3}(?:[ \t]*,[ \t]*HF\d{3}|[ \t]+HF\d{3})*)/;
const UNTIL = /^until=(\d{4}-\d{2}-\d{2})$/;

/** All ignore comments of a file, those too that are written wrong. */
export function suppressionComments(file: string, text: string): SuppressionComment[] {
  if (!text.includes(MARK)) return [];
  const lines = text.split('\n');
  const comments: SuppressionComment[] = [];
  for (const [index, line] of lines.entries()) {
    const match = line.includes(MARK) ? COMMENT.exec(line.replace(/\r$/, '')) : null;
    if (match === null) continue;
    const [whole, scope = '', rest = ''] = match;
    const number = index + 1;
    const column = match.index + 1;
    const at: Place = { file, line: number, column, endLine: number, endColumn: column + whole.length };
    if (comments.length === MAX_COMMENTS) {
      const problem = `the file holds more than ${MAX_COMMENTS} such comments, the rest is not read`;
      comments.push({ at, ...contentOf(rest), problem, from: number, to: number });
      break;
    }
    const isAlone = /^[ \t]*(?:\{\{-?[ \t]*)?$/.test(line.slice(0, match.index));
    comments.push({ at, ...contentOf(rest), ...coverage(scope, lines, index, isAlone) });
  }
  return comments;
}

function contentOf(rest: string): Pick<SuppressionComment, 'rules' | 'until' | 'reason' | 'problem'> {
  const dashes = rest.indexOf('--');
  const head = (dashes < 0 ? rest : rest.slice(0, dashes)).replace(/\*\/.*$/, '');
  const reason =
    dashes < 0
      ? ''
      : rest
          .slice(dashes + 2)
          .replace(/\*\/.*$/, '')
          .trim();
  const listed = RULES.exec(head);
  const rules = listed?.[1]?.match(/HF\d{3}/g) ?? [];
  const tail = head.slice(listed?.[0].length ?? 0).trim();
  const until = UNTIL.exec(tail)?.[1] ?? null;
  const problem =
    rules.length === 0
      ? 'it names no rule'
      : tail !== '' && (until === null || Number.isNaN(Date.parse(until)))
        ? `\`${tail.slice(0, 60)}\` is not of the form until=2027-01-31`
        : reason === ''
          ? 'it has no reason after `--`'
          : null;
  return { rules, until, reason, problem };
}

function coverage(
  scope: string,
  lines: readonly string[],
  index: number,
  isAlone: boolean,
): { from: number; to: number } {
  const isSeparator = (line: string | undefined): boolean => line !== undefined && /^---(?:\s|$)/.test(line);
  if (scope === 'ignore-file') return { from: 1, to: lines.length };
  if (scope === 'ignore-object') {
    let from = index;
    while (from > 0 && !isSeparator(lines[from])) from -= 1;
    let to = index + 1;
    while (to < lines.length && !isSeparator(lines[to])) to += 1;
    return { from: from + 1, to };
  }
  if (!isAlone) return { from: index + 1, to: index + 1 };
  // A comment on lines of its own speaks of the next line that is no comment.
  let next = index + 1;
  while (next < lines.length - 1 && /^[ \t]*(?:#|\r?$)/.test(lines[next] ?? '')) next += 1;
  return { from: index + 1, to: next + 1 };
}

export interface Suppressed {
  readonly findings: readonly Finding[];
  /** HF904 for comments that suppress nothing. */
  readonly stale: readonly RawFinding[];
}

/** Marks the findings that comments cover. `today` (`YYYY-MM-DD`) ends those with a date; null = ages aren't judged. */
export function suppressByComments(
  findings: readonly Finding[],
  comments: readonly SuppressionComment[],
  today: string | null,
): Suppressed {
  const byFile = new Map<string, SuppressionComment[]>();
  for (const comment of comments) byFile.set(comment.at.file, [...(byFile.get(comment.at.file) ?? []), comment]);
  const used = new Set<SuppressionComment>();
  const marked = findings.map((finding): Finding => {
    const covering = (byFile.get(finding.at.file) ?? []).filter((comment) => covers(comment, finding));
    for (const comment of covering) used.add(comment);
    const holding = covering.find((comment) => comment.problem === null && !isExpired(comment, today));
    if (holding === undefined || finding.suppressed !== null) return finding;
    return { ...finding, suppressed: { kind: 'comment', reason: holding.reason } };
  });
  const stale = comments.flatMap((comment) => {
    const problem =
      comment.problem ??
      (isExpired(comment, today)
        ? `it ended on ${comment.until}`
        : used.has(comment)
          ? null
          : 'there is no such finding');
    return problem === null ? [] : [staleFinding(comment, problem)];
  });
  return { findings: marked, stale };
}

function covers(comment: SuppressionComment, finding: Finding): boolean {
  return comment.rules.includes(finding.rule) && comment.from <= finding.at.line && finding.at.line <= comment.to;
}

function isExpired(comment: SuppressionComment, today: string | null): boolean {
  return today !== null && comment.until !== null && comment.until < today;
}

function staleFinding(comment: SuppressionComment, problem: string): RawFinding {
  const { messages, levels, confidence, remediation } = ruleMetadata.HF904;
  const rules = comment.rules.length === 0 ? 'no rule' : comment.rules.join(', ');
  return {
    rule: 'HF904',
    level: levels.default,
    confidence,
    message: fillIn(messages.default, { rules, problem }),
    remediation,
    workload: null,
    at: comment.at,
    related: [],
    subject: `comment ${rules}`,
  };
}

/** Splits the head's comments into those that the base has too and those that it adds: the latter apply after the merge. */
export function trustedComments(
  head: readonly SuppressionComment[],
  base: readonly SuppressionComment[],
): { readonly trusted: readonly SuppressionComment[]; readonly added: readonly SuppressionComment[] } {
  const keyOf = ({ at, rules, until, reason, from, to }: SuppressionComment): string =>
    [at.file, rules.join(), until ?? '', reason, to - from].join('\0');
  const known = new Map<string, number>();
  for (const comment of base) known.set(keyOf(comment), (known.get(keyOf(comment)) ?? 0) + 1);
  const trusted: SuppressionComment[] = [];
  const added: SuppressionComment[] = [];
  for (const comment of head) {
    const left = known.get(keyOf(comment)) ?? 0;
    if (left > 0) known.set(keyOf(comment), left - 1);
    (left > 0 ? trusted : added).push(comment);
  }
  return { trusted, added };
}
