import type { FindingRow, ScanResult } from '../finding/result.ts';
import type { Level } from '../finding/types.ts';
import { forCommandMessage, forCommandProperty, forLog } from './escape.ts';
import { visible, worstFirst } from './order.ts';
import { counted, lookedAt, remediationSentence, verdictLine } from './words.ts';

/** The runner takes this many annotations of each level from a step and drops the rest without a word. */
export const MAX_ANNOTATIONS_PER_LEVEL = 10;
/** The runner cuts longer messages; counted in UTF-16 units here, which is never more. */
const MAX_MESSAGE = 4096;

const COMMAND: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', note: 'notice' };

export interface AnnotationOptions {
  /** Findings to annotate; default: all visible ones. */
  readonly isShown?: (finding: FindingRow) => boolean;
  /** Findings to annotate before others of the same weight: those on changed lines. */
  readonly isFirst?: (finding: FindingRow) => boolean;
}

/** Findings as they should be annotated: worst first, and among equals those on changed lines. */
export function annotated(result: ScanResult, options: AnnotationOptions = {}): FindingRow[] {
  const { isFirst, isShown } = options;
  const shown = worstFirst(visible(result.report.findings)).filter((finding) => isShown?.(finding) ?? true);
  if (isFirst === undefined) return shown;
  return (['error', 'warning', 'note'] as const).flatMap((level) => {
    const group = shown.filter((finding) => finding.level === level);
    return [...group.filter(isFirst), ...group.filter((finding) => !isFirst(finding))];
  });
}

/** Workflow commands that annotate the lines of findings, and what the runner's limit left out in a line of log. */
export function renderGithub(result: ScanResult, options: AnnotationOptions = {}): string {
  const findings = annotated(result, options);
  const lines: string[] = [];
  const left: string[] = [];
  for (const level of ['error', 'warning', 'note'] as const) {
    const group = findings.filter((finding) => finding.level === level);
    lines.push(...group.slice(0, MAX_ANNOTATIONS_PER_LEVEL).map((finding) => commandOf(finding, result)));
    const more = group.length - MAX_ANNOTATIONS_PER_LEVEL;
    if (more > 0) left.push(counted(more, level));
  }
  if (left.length > 0) {
    lines.push(
      `Not annotated: ${left.join(', ')}. GitHub shows ${MAX_ANNOTATIONS_PER_LEVEL} of each level of one step; the report holds all.`,
    );
  }
  for (const failure of result.failures) lines.push(`::error title=hf-guardrails::${forCommandMessage(failure)}`);
  for (const note of [...result.trustNotes, ...result.gate.reasons]) lines.push(forLog(note));
  lines.push(forLog(lookedAt(result)), forLog(verdictLine(result)));
  return `${lines.join('\n')}\n`;
}

function commandOf(finding: FindingRow, result: ScanResult): string {
  const prose = remediationSentence(finding.remediation);
  const text = [finding.message, prose].filter((part) => part !== '').join('\n');
  const endsHere = finding.endLine === finding.line && finding.endColumn > finding.column;
  const properties: readonly (readonly [string, string | number])[] = [
    ['file', result.repositoryPrefix + finding.file],
    ['line', finding.line],
    ['endLine', finding.line],
    ['col', finding.column],
    ...(endsHere ? [['endColumn', finding.endColumn] as const] : []),
    ['title', `${finding.rule} ${finding.name}`],
  ];
  const written = properties.map(([name, value]) => `${name}=${forCommandProperty(String(value))}`).join(',');
  return `::${COMMAND[finding.level]} ${written}::${forCommandMessage(text.slice(0, MAX_MESSAGE))}`;
}
