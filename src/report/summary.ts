import type { FindingRow, ScanResult } from '../finding/result.ts';
import type { RuleMetadata } from '../finding/rule-metadata.ts';
import { controlRows } from './controls.ts';
import { codeBlock, forMarkdown, proseMarkdown } from './escape.ts';
import { mermaidGraph } from './graph.ts';
import { type BlobUrl, findingDetails, findingRow, richestThatFits, TABLE_HEAD } from './markdown.ts';
import { byChange } from './order.ts';
import { counted, lookedAt, verdictLine } from './words.ts';

/** GitHub shows nothing of a step summary over 1 MiB; some room is left for what other commands of the step write. */
export const MAX_SUMMARY_BYTES = 1_000_000;

/** Fixed findings that are named. */
const MAX_FIXED = 50;

export interface SummaryOptions {
  readonly blobUrl?: BlobUrl;
  readonly maxBytes?: number;
  /** Where given, a table names the controls to which findings are open. */
  readonly rules?: readonly RuleMetadata[];
}

/** Markdown for the job summary: verdict, counts, the findings of this change, how to mend them, and a picture of the paths; what was known before is folded. */
export function renderSummary(result: ScanResult, options: SummaryOptions = {}): string {
  const blob = options.blobUrl ?? null;
  const { own, known } = byChange(result);
  const page = (ownRows: number, knownRows: number, details: number, graph: string): string =>
    pageOf(result, { own, known, ownRows, knownRows, details, graph }, blob, options.rules ?? []);
  function* attempts(): Generator<string> {
    const graph = mermaidGraph(result.report.calls, own, result.removed);
    yield page(own.length, known.length, 100, graph);
    for (let rows = 1000; rows >= 1; rows = Math.floor(rows / 4)) {
      if (rows < own.length + known.length) yield page(rows, Math.max(0, rows - own.length), Math.min(rows, 20), graph);
    }
    yield page(0, 0, 0, '');
  }
  return richestThatFits(attempts(), options.maxBytes ?? MAX_SUMMARY_BYTES);
}

interface Page {
  readonly own: readonly FindingRow[];
  readonly known: readonly FindingRow[];
  readonly ownRows: number;
  readonly knownRows: number;
  /** Findings whose remediation is shown. */
  readonly details: number;
  readonly graph: string;
}

function pageOf(result: ScanResult, page: Page, blob: BlobUrl, rules: readonly RuleMetadata[]): string {
  const own = page.own.slice(0, page.ownRows);
  const known = page.known.slice(0, page.knownRows);
  const all = page.own.length + page.known.length;
  const left = all - own.length - known.length;
  const table = (findings: readonly FindingRow[]): string =>
    [TABLE_HEAD, ...findings.map((finding) => findingRow(finding, result, blob))].join('\n');
  const parts = [
    `## ${result.gate.failed ? '❌' : '✅'} ${forMarkdown(verdictLine(result))}`,
    countsTable(result, page),
    ...headNotes(result),
  ];
  if (own.length > 0) parts.push(table(own));
  if (left > 0) {
    parts.push(
      `${counted(left, 'finding')} of ${all} left out here, the mildest: the JSON and SARIF reports hold all.`,
    );
  }
  if (page.graph !== '') parts.push('### Who calls what, through which policy', codeBlock(page.graph, 'mermaid'));
  const mended = own.slice(0, page.details);
  if (mended.length > 0) {
    parts.push('### How to mend it', ...mended.map((finding) => findingDetails(finding, result, blob)));
  }
  if (known.length > 0)
    parts.push(folded(`${counted(known.length, 'finding')} known before this change`, table(known)));
  const fixed = result.report.fixed.slice(0, MAX_FIXED).map(({ message }) => `- ${proseMarkdown(message)}`);
  if (fixed.length > 0 && page.ownRows > 0)
    parts.push(folded(`${counted(result.report.fixed.length, 'finding')} fixed by this change`, fixed.join('\n')));
  if (page.ownRows > 0) parts.push(...controlsTable(result, rules));
  parts.push(forMarkdown(lookedAt(result)));
  return `${parts.join('\n\n')}\n`;
}

/** Controls that rules with open findings support. */
function controlsTable({ report }: ScanResult, rules: readonly RuleMetadata[]): string[] {
  const open = controlRows(report, rules).filter((row) => row.open > 0);
  if (open.length === 0) return [];
  const rows = open.map(
    ({ framework, control, ids, open: count }) =>
      `| ${forMarkdown(framework)} | ${forMarkdown(control)} | ${ids.join(', ')} | ${count} |`,
  );
  const table = ['| Framework | Control | Rules | Open findings |', '|---|---|---|---:|', ...rows].join('\n');
  const words = 'A check supports a control where it looks at a part of what the control asks for; it satisfies none.';
  return [folded(`${counted(open.length, 'control')} that these checks support`, `${words}\n\n${table}`)];
}

/** Counts by level; where a base was compared with, those of this change and those before it. */
function countsTable({ report }: ScanResult, { own, known }: Page): string {
  const { suppressed } = report.summary;
  const cells = (findings: readonly FindingRow[]): string =>
    (['error', 'warning', 'note'] as const)
      .map((level) => findings.filter((finding) => finding.level === level).length)
      .join(' | ');
  if (report.run.base === null) {
    return `| Errors | Warnings | Notes | Suppressed |\n|---:|---:|---:|---:|\n| ${cells(own)} | ${suppressed} |`;
  }
  const fresh = own.filter((finding) => finding.new === true);
  const before = [...own.filter((finding) => finding.new !== true), ...known];
  const rest = [
    ...(report.fixed.length > 0 ? [`${report.fixed.length} fixed`] : []),
    ...(suppressed > 0 ? [`${suppressed} suppressed`] : []),
  ];
  return [
    '|  | Errors | Warnings | Notes |',
    '|---|---:|---:|---:|',
    `| New | ${cells(fresh)} |`,
    `| Known before | ${cells(before)} |`,
    ...(rest.length === 0 ? [] : ['', `${rest.join(', ')}.`]),
  ].join('\n');
}

/** Text under a line that opens it. */
export function folded(title: string, content: string): string {
  return `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
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
