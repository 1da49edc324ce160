import type { FindingRow, ScanResult } from '../finding/result.ts';
import { codeBlock, forMarkdown } from './escape.ts';
import { mermaidGraph } from './graph.ts';
import { type BlobUrl, findingDetails, findingRow, richestThatFits, TABLE_HEAD } from './markdown.ts';
import { visible, worstFirst } from './order.ts';
import { counted, lookedAt, verdictLine } from './words.ts';

/** GitHub shows nothing of a step summary over 1 MiB; some room is left for what other commands of the step write. */
export const MAX_SUMMARY_BYTES = 1_000_000;

export interface SummaryOptions {
  readonly blobUrl?: BlobUrl;
  readonly maxBytes?: number;
}

/** Markdown for the job summary: verdict, counts, findings, how to mend them, and a picture of the paths. */
export function renderSummary(result: ScanResult, options: SummaryOptions = {}): string {
  const blob = options.blobUrl ?? null;
  const findings = worstFirst(visible(result.report.findings));
  function* attempts(): Generator<string> {
    const graph = mermaidGraph(result.report.calls, findings);
    yield pageOf(result, findings, findings.length, 100, graph, blob);
    for (let rows = 1000; rows >= 1; rows = Math.floor(rows / 4)) {
      if (rows < findings.length) yield pageOf(result, findings, rows, Math.min(rows, 20), graph, blob);
    }
    yield pageOf(result, findings, 0, 0, '', blob);
  }
  return richestThatFits(attempts(), options.maxBytes ?? MAX_SUMMARY_BYTES);
}

function pageOf(
  result: ScanResult,
  findings: readonly FindingRow[],
  rows: number,
  details: number,
  graph: string,
  blob: BlobUrl,
): string {
  const { summary, fixed } = result.report;
  const { error, warning, note } = summary.findings;
  const parts = [
    `## ${result.gate.failed ? '❌' : '✅'} ${forMarkdown(verdictLine(result))}`,
    `| Errors | Warnings | Notes | Suppressed | Fixed |\n|---:|---:|---:|---:|---:|\n| ${error} | ${warning} | ${note} | ${summary.suppressed} | ${fixed.length} |`,
    ...headNotes(result),
  ];
  const shown = findings.slice(0, rows);
  if (shown.length > 0) {
    parts.push([TABLE_HEAD, ...shown.map((finding) => findingRow(finding, result, blob))].join('\n'));
  }
  if (shown.length < findings.length) {
    parts.push(
      `${counted(findings.length - shown.length, 'finding')} of ${findings.length} left out here, the mildest: the JSON and SARIF reports hold all.`,
    );
  }
  if (graph !== '') parts.push('### Who calls what, through which policy', codeBlock(graph, 'mermaid'));
  const folded = findings.slice(0, details);
  if (folded.length > 0) {
    parts.push('### How to mend it', ...folded.map((finding) => findingDetails(finding, result, blob)));
  }
  parts.push(forMarkdown(lookedAt(result)));
  return `${parts.join('\n\n')}\n`;
}

/** What a reader must know before the findings: our failures, reasons of the gate, what applies after the merge only. */
export function headNotes(result: ScanResult): string[] {
  const notes = [
    ...result.failures.map((text) => `**Our own failure:** ${forMarkdown(text)}`),
    ...[...result.gate.reasons, ...result.trustNotes].map((text) => forMarkdown(text)),
  ];
  return notes.length === 0
    ? []
    : [
        notes
          .slice(0, 50)
          .map((text) => `> ${text}`)
          .join('\n>\n'),
      ];
}
