import type { FindingRow } from '../finding/result.ts';
import type { Level } from '../finding/types.ts';
import { plain } from './escape.ts';
import { displayWidth } from './width.ts';

export type Style = Level | 'good' | 'strong' | 'faint';
/** Colours a text; the shell decides whether at all. */
export type Paint = (style: Style, text: string) => string;

/** Where a finding stands, as an editor opens it. */
export function placeOf(finding: FindingRow, root: string): string {
  return `${joined(root, finding.file)}:${finding.line}:${finding.column}`;
}

/** A path that can be opened from where the scan was started. */
export function joined(root: string, file: string): string {
  return plain(root === '.' || root === '' ? file : `${root.replace(/\/$/, '')}/${file}`);
}

/** Breaks text at spaces; a word that is longer than a line keeps its own. */
export function wrapped(text: string, columns: number, indent: number): string[] {
  const lines: string[] = [];
  let line = '';
  let width = indent;
  for (const word of plain(text).split(' ')) {
    if (word === '') continue;
    const own = displayWidth(word);
    if (line !== '' && width + 1 + own > columns) {
      lines.push(line);
      line = '';
      width = indent;
    }
    width += own + (line === '' ? 0 : 1);
    line = line === '' ? word : `${line} ${word}`;
  }
  if (line !== '') lines.push(line);
  return lines.map((part) => ' '.repeat(indent) + part);
}
