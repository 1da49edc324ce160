import { createHash } from 'node:crypto';
import type { RawFinding } from './types.ts';

/**
 * A short, stable name of a finding: it depends on rule, file and subject, not on lines, so that it survives moved lines and reordered documents.
 * `prefix` leads from the top of the repository to the scanned root ('' or ending in '/'); `occurrence` tells equal findings of one file apart.
 */
export function fingerprintOf(
  finding: Pick<RawFinding, 'rule' | 'at' | 'subject'>,
  prefix: string,
  occurrence: number,
): string {
  const parts = [finding.rule, prefix + finding.at.file, finding.subject, String(occurrence)];
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 24);
}
