import type { ScanResult } from '../finding/result.ts';
import { visibleJson } from './escape.ts';

/** The report contract as JSON, indented by two; every character is visible in a terminal. */
export function renderJson(result: ScanResult): string {
  return `${visibleJson(JSON.stringify(result.report, null, 2))}\n`;
}
