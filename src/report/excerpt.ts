import type { FindingRow, ScanResult } from '../finding/result.ts';
import { maskTokens } from '../input/token.ts';
import { plain } from './escape.ts';
import { displayWidth, fitting } from './width.ts';

/** One line of a file with the columns of a terminal to underline (from 0, end exclusive), cut to a width. */
export interface Excerpt {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Keys whose values are names, not material. */
const NAMING_KEYS = new Set([
  'name',
  'secretName',
  'key',
  'kind',
  'namespace',
  'apiVersion',
  'image',
  'type',
  'secretKey',
]);

/** Splits `text` once, so that many findings of one file cost one pass. */
export function lineReader(result: ScanResult): (file: string, line: number) => string | undefined {
  const lines = new Map<string, readonly string[]>();
  return (file, line) => {
    let known = lines.get(file);
    if (known === undefined) {
      known = result.sources.get(file)?.split('\n') ?? [];
      lines.set(file, known);
    }
    return known[line - 1]?.replace(/\r$/, '');
  };
}

/**
 * The line of a finding as it may be shown: tokens masked, and for findings about secrets every value that isn't a name.
 * undefined where the line isn't known or is empty.
 */
export function excerptOf(finding: FindingRow, line: string | undefined, width: number): Excerpt | undefined {
  if (line === undefined || line.trim() === '') return undefined;
  const secret = finding.rule.startsWith('HF2') || finding.rule === 'HF602';
  const front = shown(line.slice(0, finding.column - 1));
  const end = finding.endLine === finding.line ? finding.endColumn - 1 : line.length;
  const whole = shown(secret ? withoutValue(line) : maskTokens(line));
  const indent = whole.length - whole.trimStart().length;
  const from = Math.min(Math.max(front.length, indent), Math.max(whole.length - 1, 0));
  const marked = Math.max(1, Math.min(shown(line.slice(finding.column - 1, end)).length, whole.length - from));
  // Keep the marked part in sight: cut the indentation first, then the front, then the tail.
  const columns = displayWidth(whole);
  const fits = columns <= width;
  // Wide characters: half as many fit before the marked part.
  const context = Math.floor(width / (columns > whole.length ? 4 : 2));
  const start = fits ? 0 : wholeCharacter(whole, Math.min(indent, from) + Math.max(0, from - indent - context));
  const cut = fitting(whole.slice(start), width);
  const before = displayWidth(whole.slice(start, from));
  return {
    text: cut,
    from: before,
    to: Math.min(before + displayWidth(whole.slice(from, from + marked)), displayWidth(cut)),
  };
}

/** An offset that doesn't stand inside a surrogate pair. */
function wholeCharacter(text: string, offset: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(offset)) ? offset + 1 : offset;
}

function shown(text: string): string {
  return plain(text.replaceAll('\t', '  '));
}

function withoutValue(line: string): string {
  const match = /^(\s*(?:- )?["']?([\w./-]+)["']?:\s+)(\S.*)$/.exec(line);
  if (match?.[1] === undefined || match[2] === undefined || NAMING_KEYS.has(match[2])) return maskTokens(line);
  return /^[&*|>{[]/.test(match[3] ?? '') ? maskTokens(line) : `${maskTokens(match[1])}****`;
}
