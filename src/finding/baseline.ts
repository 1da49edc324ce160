import { ConfigurationError } from '../config/errors.ts';
import { byCodeUnits } from '../input/tree.ts';
import { isObject } from './json.ts';
import type { FindingRow } from './result.ts';
import type { Finding } from './types.ts';

/** A finding that was accepted before; rule, file and message are for the reader of the file. */
export interface BaselineEntry {
  readonly fingerprint: string;
  readonly rule: string;
  readonly file: string;
  readonly message: string;
}

const ADVICE = 'write it anew with `hf-guardrails baseline`';

/**
 * Reads a baseline file.
 * @throws ConfigurationError for anything that is no baseline: ignoring it would fail every gate, accepting parts of it would hide findings.
 */
export function parseBaseline(file: string, text: string): BaselineEntry[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    throw new ConfigurationError('baseline-invalid', `no JSON (${what}); ${ADVICE}`, { file });
  }
  if (!isObject(value) || value['version'] !== 1 || !Array.isArray(value['findings'])) {
    throw new ConfigurationError('baseline-invalid', `no baseline of version 1; ${ADVICE}`, { file });
  }
  return value['findings'].map((entry: unknown, index) => {
    if (!isObject(entry) || typeof entry['fingerprint'] !== 'string') {
      throw new ConfigurationError('baseline-invalid', `entry ${index + 1} has no fingerprint; ${ADVICE}`, { file });
    }
    const { fingerprint, rule, file: at, message } = entry;
    return { fingerprint, rule: String(rule ?? ''), file: String(at ?? ''), message: String(message ?? '') };
  });
}

/** What a baseline needs of a finding: rows of the report have it. */
export type BaselineFinding = Pick<FindingRow, 'fingerprint' | 'rule' | 'file' | 'message' | 'suppressed'>;

/** The text of a baseline that accepts all findings that nothing else suppresses, one to a line, sorted so that changes can be read. `prefix` leads from the top of the repository to the scanned root. */
export function renderBaseline(findings: readonly BaselineFinding[], prefix: string): string {
  const lines = findings
    .filter(({ suppressed }) => suppressed === null || suppressed.kind === 'baseline')
    .map(({ fingerprint, rule, file, message }) => ({ fingerprint, rule, file: prefix + file, message }))
    .sort((a, b) => byCodeUnits(keyOf(a), keyOf(b)))
    .map((entry) => `    ${JSON.stringify(entry)}`);
  return `{\n  "version": 1,\n  "findings": [${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n  `}]\n}\n`;
}

function keyOf({ file, rule, fingerprint }: BaselineEntry): string {
  return [file, rule, fingerprint].join('\0');
}

export interface Baselined {
  readonly findings: readonly Finding[];
  /** Entries that match nothing any more: a baseline only shrinks. */
  readonly stale: readonly BaselineEntry[];
}

/** Marks the findings that the baseline accepts. */
export function applyBaseline(findings: readonly Finding[], baseline: readonly BaselineEntry[]): Baselined {
  const accepted = new Set(baseline.map(({ fingerprint }) => fingerprint));
  const present = new Set(findings.map(({ fingerprint }) => fingerprint));
  return {
    findings: findings.map((finding) =>
      finding.suppressed === null && accepted.has(finding.fingerprint)
        ? { ...finding, suppressed: { kind: 'baseline', reason: 'accepted in the baseline' } }
        : finding,
    ),
    stale: baseline.filter(({ fingerprint }) => !present.has(fingerprint)),
  };
}
