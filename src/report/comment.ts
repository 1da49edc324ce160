import type { FindingRow, ScanResult } from '../finding/result.ts';
import { forMarkdown } from './escape.ts';
import { type BlobUrl, findingDetails, findingRow, richestThatFits, TABLE_HEAD } from './markdown.ts';
import { visible, worstFirst } from './order.ts';
import { headNotes } from './summary.ts';
import { counted, levelCounts, lookedAt, verdictLine } from './words.ts';

/** GitHub refuses longer comments. It counts characters; bytes are never fewer. */
export const MAX_COMMENT_BYTES = 65_536;
/** Findings in sight; the rest is folded. */
const TOP = 10;

export interface CommentOptions {
  /** Stands first in the body and finds the comment again. */
  readonly marker: string;
  readonly blobUrl?: BlobUrl;
  /** Address of the workflow run. */
  readonly runUrl?: string | null;
  readonly maxBytes?: number;
}

/** Body of the sticky comment: verdict, counts, the ten worst findings, the rest folded, and a footer. */
export function renderComment(result: ScanResult, options: CommentOptions): string {
  const findings = worstFirst(visible(result.report.findings));
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
  const { report } = result;
  const row = (finding: FindingRow): string => findingRow(finding, result, blob);
  const parts = [
    `${options.marker}\n### ${result.gate.failed ? '❌' : '✅'} ${forMarkdown(verdictLine(result))}`,
    ...headNotes(result),
  ];
  const first = findings.slice(0, top);
  const rest = findings.slice(top, upTo);
  if (first.length > 0) parts.push([TABLE_HEAD, ...first.map(row)].join('\n'));
  if (withRemediation) parts.push(...first.map((finding) => findingDetails(finding, result, blob)));
  if (rest.length > 0) {
    parts.push(
      `<details><summary>${counted(rest.length, 'more finding')}</summary>\n\n${[TABLE_HEAD, ...rest.map(row)].join('\n')}\n\n</details>`,
    );
  }
  if (upTo < findings.length) {
    parts.push(
      `${counted(findings.length - upTo, 'finding')} of ${findings.length} left out here: the reports hold all.`,
    );
  }
  const { suppressed } = report.summary;
  const counts = [levelCounts(report.summary.findings)];
  if (suppressed > 0) counts.push(`${suppressed} suppressed`);
  if (report.fixed.length > 0) counts.push(`${report.fixed.length} fixed`);
  const run = options.runUrl == null ? '' : ` · [run](${options.runUrl})`;
  parts.push(
    `<sub>${counts.join(', ')}. ${forMarkdown(lookedAt(result))} hf-guardrails ${forMarkdown(report.tool.version)}${run}</sub>`,
  );
  return `${parts.join('\n\n')}\n`;
}
