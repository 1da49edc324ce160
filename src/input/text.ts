import type { Place } from '../finding/types.ts';
import type { Range } from './yaml.ts';

/** Text of one file with its line starts, found once and only when a place is asked for. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
  /** Line and column (from 1, UTF-16 units) of an offset. */
  readonly positionAt: (offset: number) => { readonly line: number; readonly column: number };
  readonly placeOf: (range: Range) => Place;
  /** A line's text without its line end; '' outside the file. Lines count from 1. */
  readonly line: (number: number) => string;
}

/** Wraps the text of a file; offsets are UTF-16 units. */
export function sourceText(file: string, text: string): SourceText {
  let starts: number[] | undefined;
  const lineStarts = (): number[] => {
    if (starts === undefined) {
      starts = [0];
      for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    }
    return starts;
  };
  const positionAt = (offset: number) => {
    const all = lineStarts();
    let low = 0;
    let high = all.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((all[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (all[low] ?? 0) + 1 };
  };
  const line = (number: number) => {
    const from = lineStarts()[number - 1];
    if (from === undefined) return '';
    const end = text.indexOf('\n', from);
    return text.slice(from, end < 0 ? text.length : end).replace(/\r$/, '');
  };
  const placeOf = (range: Range): Place => {
    const start = positionAt(range.start);
    // A value that ends with its line end (block scalars, collections) ends on the line before.
    let last = Math.max(range.start, range.end);
    while (last > range.start && /\s/.test(text.charAt(last - 1))) last -= 1;
    const end = positionAt(last);
    return { file, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
  };
  return { file, text, positionAt, placeOf, line };
}
