import type { FindingRow, ScanResult } from '../finding/result.ts';
import { codeSpan, forMarkdown } from './escape.ts';
import { type BlobUrl, findingDetails, findingRow, richestThatFits, TABLE_HEAD } from './markdown.ts';
import { byChange } from './order.ts';
import { folded, headNotes } from './summary.ts';
import { counted, levelCounts, lookedAt, verdictLine } from './words.ts';

/** GitHub refuses longer comments. It counts characters; bytes are never fewer. */
export const MAX_COMMENT_BYTES = 65_536;
/** Findings in sight; the rest is folded. */
const TOP = 10;
/** So few are shown with their remediation unfolded. */
const FEW = 3;

export interface CommentOptions {
  /** Stands first in the body and finds the comment again. */
  readonly marker: string;
  readonly blobUrl?: BlobUrl;
  /** Address of the workflow run. */
  readonly runUrl?: string | null;
  /** The command that gives the same answer on a desk. */
  readonly command?: string | null;
  readonly maxBytes?: number;
}

/** Body of the sticky comment: verdict, the ten worst findings of this change with their remediation, the rest folded, and a footer. */
export function renderComment(result: ScanResult, options: CommentOptions): string {
  const { own: findings } = byChange(result);
  function* attempts(): Generator<string> {
    yield bodyOf(result, findings, TOP, findings.length, true, options);
    for (const rest of [200, 50, 10]) {
      if (TOP + rest < findings.length) yield bodyOf(result, findings, TOP, TOP + rest, false, options);
    }
    yield bodyOf(result, findings, TOP, TOP, true, options);
    yield bodyOf(result, findings, TOP, TOP, false, options);
    yield bodyOf(result, findings, 0, 0, false, options);
  }
  return richestThatFits(attempts(), options.maxBytes ?? MAX_COMMENT_BYTES);
}

function bodyOf(
  result: ScanResult,
  findings: readonly FindingRow[],
  top: number,
  upTo: number,
  withRemediation: boolean,
  options: CommentOptions,
): string {
  const blob = options.blobUrl ?? null;
  const row = (finding: FindingRow): string => findingRow(finding, result, blob);
  const parts = [
    `${options.marker}\n### ${result.gate.failed ? '❌' : '✅'} ${forMarkdown(verdictLine(result))}`,
    ...headNotes(result),
  ];
  const first = findings.slice(0, top);
  const rest = findings.slice(top, upTo);
  if (first.length > 0) parts.push([TABLE_HEAD, ...first.map(row)].join('\n'));
  if (withRemediation)
    parts.push(...first.map((finding) => findingDetails(finding, result, blob, findings.length <= FEW)));
  if (rest.length > 0) {
    parts.push(folded(counted(rest.length, 'more finding'), [TABLE_HEAD, ...rest.map(row)].join('\n')));
  }
  if (upTo < findings.length) {
    parts.push(
      `${counted(findings.length - upTo, 'finding')} of ${findings.length} left out here: the reports hold all.`,
    );
  }
  parts.push(footer(result, findings.length, options));
  return `${parts.join('\n\n')}\n`;
}

/** Small print: what is not listed, what was looked at, and how to see the same elsewhere. */
function footer(result: ScanResult, listed: number, { runUrl, command }: CommentOptions): string {
  const { report } = result;
  const { findings, suppressed } = report.summary;
  const known = findings.error + findings.warning + findings.note - listed;
  const counts = [levelCounts(findings)];
  if (known > 0) counts.push(`of which ${known} known before this change and not listed`);
  if (suppressed > 0) counts.push(`${suppressed} suppressed`);
  if (report.fixed.length > 0) counts.push(`${report.fixed.length} fixed`);
  const desk = command == null ? '' : ` The same on a desk: ${codeSpan(command)}.`;
  const run = runUrl == null ? '' : ` · [run](${runUrl})`;
  return `<sub>${counts.join(', ')}. ${forMarkdown(lookedAt(result))}${desk} hf-guardrails ${forMarkdown(report.tool.version)}${run}</sub>`;
}
