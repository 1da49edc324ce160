import type { FindingRow, ScanResult } from '../finding/result.ts';
import type { RuleMetadata } from '../finding/rule-metadata.ts';
import type { Level, WorkloadName } from '../finding/types.ts';
import { plain, plainLines } from './escape.ts';
import { excerptOf, lineReader } from './excerpt.ts';
import { isOfThisChange, visible, worstFirst } from './order.ts';
import { counted, lookedAt, remediationParts, verdictLine, workloadTitle } from './words.ts';

export type Style = Level | 'good' | 'strong' | 'faint';
/** Colours a text; the shell decides whether at all. */
export type Paint = (style: Style, text: string) => string;

export interface TextOptions {
  readonly paint?: Paint;
  /** Width to wrap at. */
  readonly columns?: number;
  /** Shows suppressed findings too, with their reason. */
  readonly showSuppressed?: boolean;
  /** Where given, the advice at the end is the rule's own sentence when a finding's begins a text to paste. */
  readonly rules?: readonly RuleMetadata[];
}

const GUTTER = 7;

/** The report for a terminal: grouped by workload, each finding with its line and a caret, and at the end what to do first. */
export function renderText(result: ScanResult, options: TextOptions = {}): string {
  const paint = options.paint ?? ((_, text) => text);
  const columns = Math.max(40, options.columns ?? 80);
  const { report } = result;
  const shown = visible(report.findings);
  const findings = shown.filter((finding) => isOfThisChange(finding, result));
  const line = lineReader(result);
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
      for (const related of finding.related) {
        out.push(
          ...wrapped(`see ${joined(report.root, related.file)}:${related.line}: ${related.message}`, columns, 4),
        );
      }
      const { prose, block } = remediationParts(finding.remediation);
      if (prose !== '') out.push(...wrapped(`Remediation: ${prose}`, columns, 4));
      if (block !== '') out.push(...plainLines(block).map((text) => `      ${text}`.trimEnd()));
      out.push('');
    }
  }
  if (options.showSuppressed === true) out.push(...suppressedLines(report.findings, report.root, columns));
  const known = shown.length - findings.length;
  if (known > 0) out.push(`${counted(known, 'finding')} known in the base, not shown: --gate all shows them.`);
  out.push(...ending(result, findings, paint, columns, options.rules ?? []));
  return `${out.join('\n')}\n`;
}

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

function placeOf(finding: FindingRow, root: string): string {
  return `${joined(root, finding.file)}:${finding.line}:${finding.column}`;
}

/** A path that can be opened from where the scan was started. */
function joined(root: string, file: string): string {
  return plain(root === '.' || root === '' ? file : `${root.replace(/\/$/, '')}/${file}`);
}

function adviceOf(finding: FindingRow, rules: readonly RuleMetadata[]): string {
  const { prose, block } = remediationParts(finding.remediation);
  const general = block === '' ? undefined : rules.find(({ id }) => id === finding.rule)?.remediation;
  return general ?? prose.replace(/\s*:$/, ', as shown above.');
}

function ending(
  result: ScanResult,
  findings: readonly FindingRow[],
  paint: Paint,
  columns: number,
  rules: readonly RuleMetadata[],
): string[] {
  const { report, gate } = result;
  const out = result.failures.map((failure) => paint('error', `Our own failure: ${plain(failure)}`));
  for (const note of [...result.trustNotes, ...gate.reasons]) out.push(...wrapped(note, columns, 0));
  if (report.fixed.length > 0) out.push(`${counted(report.fixed.length, 'finding')} of the base fixed.`);
  if (report.summary.suppressed > 0) out.push(`${counted(report.summary.suppressed, 'finding')} suppressed.`);
  out.push(...wrapped(lookedAt(result), columns, 0));
  const verdict = gate.failed ? 'error' : 'good';
  out.push(...wrapped(verdictLine(result), columns, 0).map((text) => paint(verdict, text)));
  const [first] = worstFirst(findings);
  if (first !== undefined) {
    const prose = adviceOf(first, rules);
    const where = placeOf(first, report.root);
    out.push(...wrapped(`Do first: ${first.rule} at ${where}${prose === '' ? '' : `: ${prose}`}`, columns, 0));
  }
  return out;
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

/** Breaks text at spaces; a word that is longer than a line keeps its own. */
export function wrapped(text: string, columns: number, indent: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of plain(text).split(' ')) {
    if (word === '') continue;
    if (line !== '' && indent + line.length + 1 + word.length > columns) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  if (line !== '') lines.push(line);
  return lines.map((part) => ' '.repeat(indent) + part);
}
