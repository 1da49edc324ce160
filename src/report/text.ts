import type { FindingRow, ScanResult } from '../finding/result.ts';
import type { RuleMetadata } from '../finding/rule-metadata.ts';
import type { WorkloadName } from '../finding/types.ts';
import { plain, plainLines } from './escape.ts';
import { excerptOf, lineReader } from './excerpt.ts';
import { joined, type Paint, placeOf, wrapped } from './lines.ts';
import { isOfThisChange, visible, worstFirst } from './order.ts';
import { endingLines } from './text-ending.ts';
import { counted, remediationParts, workloadTitle } from './words.ts';

export interface TextOptions {
  readonly paint?: Paint;
  /** Width to wrap at. */
  readonly columns?: number;
  /** Shows suppressed findings too, with their reason. */
  readonly showSuppressed?: boolean;
  /** Repeats remediations however many findings there are. */
  readonly full?: boolean;
  /** Where given, the advice at the end is the rule's own sentence when a finding's begins a text to paste. */
  readonly rules?: readonly RuleMetadata[];
}

const GUTTER = 7;
/** With more findings than this a remediation that was shown before is not repeated. */
const REPEATED_UP_TO = 12;
/** Further places of one finding that are shown unless all are wanted. */
const MAX_PLACES = 16;

/** The report for a terminal: grouped by workload, worst first, each finding with its line and a caret, and at the end what to do first. */
export function renderText(result: ScanResult, options: TextOptions = {}): string {
  const paint = options.paint ?? ((_, text) => text);
  const columns = Math.max(40, options.columns ?? 80);
  const { report } = result;
  const shown = visible(report.findings);
  const findings = worstFirst(shown.filter((finding) => isOfThisChange(finding, result)));
  const line = lineReader(result);
  const remediation = remediationWriter(columns, options.full === true || findings.length <= REPEATED_UP_TO);
  const out: string[] = [];
  for (const [title, group] of byWorkload(findings)) {
    out.push(paint('strong', title), '');
    for (const finding of group) {
      const head = `${finding.level} ${finding.rule} ${plain(finding.name)}`;
      const marks = [
        finding.new === true ? 'new' : '',
        finding.confidence === 'high' ? '' : `${finding.confidence} confidence`,
      ].filter((mark) => mark !== '');
      out.push(`  ${paint(finding.level, head)}${marks.length === 0 ? '' : paint('faint', ` (${marks.join(', ')})`)}`);
      out.push(...wrapped(finding.message, columns, 4));
      out.push(paint('faint', `  --> ${placeOf(finding, report.root)}`));
      const excerpt = excerptOf(finding, line(finding.file, finding.line), columns - GUTTER - 2);
      if (excerpt !== undefined) {
        const bar = paint('faint', '|');
        out.push(`${String(finding.line).padStart(GUTTER - 1)} ${bar} ${excerpt.text}`.trimEnd());
        const caret = '^'.repeat(Math.max(1, excerpt.to - excerpt.from));
        out.push(`${' '.repeat(GUTTER)}${bar} ${' '.repeat(excerpt.from)}${paint(finding.level, caret)}`);
      }
      const rest = options.full === true ? 0 : Math.max(0, finding.related.length - MAX_PLACES);
      for (const related of finding.related.slice(0, finding.related.length - rest)) {
        out.push(
          ...wrapped(`see ${joined(report.root, related.file)}:${related.line}: ${related.message}`, columns, 4),
        );
      }
      if (rest > 0) out.push(...wrapped(`and ${counted(rest, 'more place')} (--full shows them)`, columns, 4));
      out.push(...remediation(finding), '');
    }
  }
  if (options.showSuppressed === true) out.push(...suppressedLines(report.findings, report.root, columns));
  const known = shown.length - findings.length;
  if (known > 0) out.push(`${counted(known, 'finding')} known in the base, not shown: --gate all shows them.`);
  out.push(...endingLines(result, findings, { paint, columns, rules: options.rules ?? [] }));
  return `${out.join('\n')}\n`;
}

/** Writes remediations; unless all are wanted, what a rule said before is only named, and of its texts to paste the first stands. */
function remediationWriter(columns: number, all: boolean): (finding: FindingRow) => string[] {
  const shown = new Set<string>();
  return ({ rule, remediation }) => {
    const { prose, block } = remediationParts(remediation);
    const key = block === '' ? prose : `${rule} block`;
    if (!all && shown.has(key)) {
      return wrapped(`Remediation: as for the first ${rule} (--full repeats it).`, columns, 4);
    }
    shown.add(key);
    return [
      ...(prose === '' ? [] : wrapped(`Remediation: ${prose}`, columns, 4)),
      ...(block === '' ? [] : plainLines(block).map((text) => `      ${text}`.trimEnd())),
    ];
  };
}

/** Groups in the order of their worst finding. */
function byWorkload(findings: readonly FindingRow[]): Map<string, FindingRow[]> {
  const groups = new Map<string, FindingRow[]>();
  for (const finding of findings) {
    const title = plain(finding.workload === null ? finding.file : heading(finding.workload));
    const group = groups.get(title);
    if (group === undefined) groups.set(title, [finding]);
    else group.push(finding);
  }
  return groups;
}

function heading(workload: WorkloadName): string {
  return `${workloadTitle(workload)} (service account ${workload.serviceAccount})`;
}

function suppressedLines(findings: readonly FindingRow[], root: string, columns: number): string[] {
  const out: string[] = [];
  for (const finding of findings) {
    if (finding.suppressed === null) continue;
    const { kind, reason } = finding.suppressed;
    const text = `suppressed ${finding.rule} at ${placeOf(finding, root)} by ${kind}: ${reason === '' ? 'no reason given' : reason}`;
    out.push(...wrapped(text, columns, 2));
  }
  return out.length === 0 ? out : [...out, ''];
}
