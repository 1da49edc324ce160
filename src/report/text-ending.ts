import type { FindingRow, ScanResult } from '../finding/result.ts';
import type { RuleMetadata } from '../finding/rule-metadata.ts';
import { plain } from './escape.ts';
import { type Paint, placeOf, wrapped } from './lines.ts';
import { counted, lookedAt, remediationParts, verdictLine } from './words.ts';

interface Ending {
  readonly paint: Paint;
  readonly columns: number;
  readonly rules: readonly RuleMetadata[];
}

/** With more findings than this they are counted by rule. */
const COUNTED_FROM = 10;
const STEPS = 3;
const LEAD_LENGTH = 60;

/** What stands below the findings: counts by rule, what was looked at, the verdict, and what to do first. `findings` come worst first. */
export function endingLines(result: ScanResult, findings: readonly FindingRow[], options: Ending): string[] {
  const { paint, columns } = options;
  const { report, gate } = result;
  const groups = byRule(findings, options.rules);
  const out = result.failures.map((failure) => paint('error', `Our own failure: ${plain(failure)}`));
  if (findings.length > COUNTED_FROM) out.push(...countLines(findings, paint), '');
  for (const note of [...result.trustNotes, ...gate.reasons]) out.push(...wrapped(note, columns, 0));
  if (report.fixed.length > 0) out.push(`${counted(report.fixed.length, 'finding')} of the base fixed.`);
  if (report.summary.suppressed > 0) out.push(`${counted(report.summary.suppressed, 'finding')} suppressed.`);
  out.push(...wrapped(lookedAt(result), columns, 0));
  const verdict = gate.failed ? 'error' : 'good';
  out.push(...wrapped(verdictLine(result), columns, 0).map((text) => paint(verdict, text)));
  const steps = groups.slice(0, STEPS).map((group) => stepText(group, report.root, options.rules));
  const [first] = steps;
  if (first !== undefined && steps.length === 1) out.push(...wrapped(`Do first: ${first}`, columns, 0));
  else if (first !== undefined) {
    out.push('Do first:');
    for (const [index, step] of steps.entries()) {
      const [head = '', ...rest] = wrapped(step, columns, 5);
      out.push(`  ${index + 1}. ${head.trimStart()}`, ...rest);
    }
  }
  return out;
}

interface RuleGroup {
  readonly first: FindingRow;
  readonly count: number;
}

/** The findings by rule: worst level first, then the graver rule, then the one with more findings. */
function byRule(findings: readonly FindingRow[], rules: readonly RuleMetadata[]): RuleGroup[] {
  const groups = new Map<string, { first: FindingRow; count: number }>();
  for (const finding of findings) {
    const group = groups.get(finding.rule);
    if (group === undefined) groups.set(finding.rule, { first: finding, count: 1 });
    else group.count += 1;
  }
  const graveness = (id: string): number => Number(rules.find((rule) => rule.id === id)?.securitySeverity ?? 0);
  const levels = ['error', 'warning', 'note'];
  return [...groups.values()].sort(
    (a, b) =>
      levels.indexOf(a.first.level) - levels.indexOf(b.first.level) ||
      graveness(b.first.rule) - graveness(a.first.rule) ||
      b.count - a.count,
  );
}

function countLines(findings: readonly FindingRow[], paint: Paint): string[] {
  const counts = new Map<string, RuleGroup>();
  for (const finding of findings) {
    const key = `${finding.level} ${finding.rule}`;
    counts.set(key, { first: finding, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const width = Math.max(...[...counts.values()].map(({ count }) => String(count).length));
  return [...counts.values()].map(({ first: { level, rule, name }, count }) => {
    const padded = paint(level, level.padEnd(7));
    return `${String(count).padStart(width + 2)}  ${padded}  ${rule} ${plain(name)}`;
  });
}

function stepText({ first, count }: RuleGroup, root: string, rules: readonly RuleMetadata[]): string {
  const prose = adviceOf(first, rules);
  const more = count === 1 ? '' : ` and ${counted(count - 1, 'other place')}`;
  return `${first.rule} at ${placeOf(first, root)}${more}${prose === '' ? '' : `: ${prose}`}`;
}

function adviceOf(finding: FindingRow, rules: readonly RuleMetadata[]): string {
  const { prose, block } = remediationParts(finding.remediation);
  // A lead such as "Write" says nothing without its block; a sentence does.
  if (block !== '' && prose.length > LEAD_LENGTH) return `${prose.replace(/[\s:;,]+$/, '')}, as shown above.`;
  const general = block === '' ? undefined : rules.find(({ id }) => id === finding.rule)?.remediation;
  return general ?? prose.replace(/\s*:$/, ', as shown above.');
}
