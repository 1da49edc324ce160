import type { FindingRow, ScanResult } from '../finding/result.ts';
import type { Confidence, Level } from '../finding/types.ts';

const LEVELS: Readonly<Record<Level, number>> = { error: 0, warning: 1, note: 2 };
const CONFIDENCES: Readonly<Record<Confidence, number>> = { high: 0, medium: 1, low: 2 };

/** Worst first, then surest, then what is new, then as they stand in the report. */
export function worstFirst(findings: readonly FindingRow[]): FindingRow[] {
  return [...findings].sort(
    (a, b) =>
      LEVELS[a.level] - LEVELS[b.level] ||
      CONFIDENCES[a.confidence] - CONFIDENCES[b.confidence] ||
      Number(b.new === true) - Number(a.new === true),
  );
}

/** The findings that count: those nobody suppressed. */
export function visible(findings: readonly FindingRow[]): FindingRow[] {
  return findings.filter((finding) => finding.suppressed === null);
}

/** True for findings that this change brings; for all where nothing was compared, or old findings fail the gate too. */
export function isOfThisChange(finding: FindingRow, { report, gate }: ScanResult): boolean {
  return report.run.base === null || gate.mode === 'all' || finding.new !== false;
}

/** What a report in a pull request puts first, and what was there before; everything is in `own` where nothing was compared. */
export function byChange(result: ScanResult): { readonly own: FindingRow[]; readonly known: FindingRow[] } {
  const own: FindingRow[] = [];
  const known: FindingRow[] = [];
  for (const finding of worstFirst(visible(result.report.findings)))
    (isOfThisChange(finding, result) ? own : known).push(finding);
  return { own, known };
}
