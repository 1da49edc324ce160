import type { ScanResult } from './result.ts';

/** True where no manifest was read or rendered and nothing was said about any file. */
export function isNothingScanned({ report: { summary, findings } }: ScanResult): boolean {
  return summary.documents + summary.rendered === 0 && findings.length === 0;
}

/** Exit code of a scan: 4 our own failure, 1 gate failed, 3 nothing to scan, 0 passed. Wrong usage (2) never becomes a result. */
export function exitCodeOf(result: ScanResult): 0 | 1 | 3 | 4 {
  if (result.failures.length > 0) return 4;
  if (result.gate.failed) return 1;
  return isNothingScanned(result) ? 3 : 0;
}
