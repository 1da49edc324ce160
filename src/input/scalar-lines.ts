import type { Range } from './yaml.ts';

/** One line of a scalar that goes over several lines. */
interface ScalarLine {
  /** Offset in the value at which the line's words begin. */
  readonly from: number;
  /** Where these words stand in the text. */
  readonly start: number;
  readonly end: number;
}

/** The scalar that was asked about last: many places are looked up in one, one after the other. */
let known: {
  readonly text: string;
  readonly at: number;
  readonly value: string;
  readonly lines: readonly ScalarLine[];
} = {
  text: '',
  at: 0,
  value: '',
  lines: [],
};

/**
 * The line of a scalar in which an offset of its value stands, without the white space around it; the whole range where the scalar is written in one
 * line, or where its lines can't be told apart (escapes).
 */
export function lineInScalar(text: string, range: Range, value: string, offset: number): Range {
  const line = lineAt(text, range, value, offset);
  return line === null ? range : { start: line.start, end: line.end };
}

/** A stretch of a scalar's value as the stretch of the text that it stands in; null where that can't be told. */
export function rangeInScalar(text: string, range: Range, value: string, inner: Range): Range | null {
  const first = lineAt(text, range, value, inner.start);
  const last = lineAt(text, range, value, Math.max(inner.start, inner.end - 1));
  if (first === null || last === null) return null;
  const start = Math.min(first.end, first.start + Math.max(0, inner.start - first.from));
  return { start, end: Math.max(start, Math.min(last.end, last.start + inner.end - last.from)) };
}

/**
 * An offset in another text with the same lines, in the line in which an offset of the first one stands; undefined where the texts haven't as many
 * lines, or that line is blank.
 */
export function sameLine(text: string, offset: number, other: string): number | undefined {
  const [ends, others] = [lineEnds(text), lineEnds(other)];
  if (ends.length !== others.length) return undefined;
  let [low, high] = [0, ends.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  const start = low === 0 ? 0 : (others[low - 1] ?? 0) + 1;
  const line = other.slice(start, others[low]);
  return line.trim() === '' ? undefined : start + line.search(/\S/);
}

let counted: readonly { readonly text: string; readonly ends: readonly number[] }[] = [];

/** Where the lines of a text end; of the two texts that were asked about last this is known. */
function lineEnds(text: string): readonly number[] {
  const before = counted.find((one) => one.text === text);
  if (before !== undefined) return before.ends;
  const ends: number[] = [];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) ends.push(at);
  ends.push(text.length);
  counted = [{ text, ends }, ...counted.slice(0, 1)];
  return ends;
}

function lineAt(text: string, range: Range, value: string, offset: number): ScalarLine | null {
  if (known.text !== text || known.at !== range.start || known.value !== value)
    known = { text, at: range.start, value, lines: linesOf(text, range, value) };
  const { lines } = known;
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.from ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return lines[low] ?? null;
}

/** The lines with words; none where the words of the value aren't those of the text, line by line. */
function linesOf(text: string, { start, end }: Range, value: string): ScalarLine[] {
  const lines: ScalarLine[] = [];
  const opening = text.charAt(start);
  const isBlock = opening === '|' || opening === '>';
  const isQuoted = opening === '"' || opening === "'";
  let from = 0;
  let at = start;
  for (const [index, line] of text.slice(start, end).split('\n').entries()) {
    const isHeader = isBlock && index === 0;
    const first = at + Math.max(0, line.search(/\S/)) + (isQuoted && index === 0 ? 1 : 0);
    const last = at + line.trimEnd().length;
    at += line.length + 1;
    const isEnd = isQuoted && at > end && text.charAt(last - 1) === opening;
    const words = isHeader ? '' : text.slice(first, isEnd ? last - 1 : last).trimEnd();
    if (words === '') continue;
    const found = value.indexOf(words, from);
    if (found < 0 || value.slice(from, found).trim() !== '') return [];
    lines.push({ from: found, start: first, end: first + words.length });
    from = found + words.length;
  }
  return value.slice(from).trim() === '' ? lines : [];
}
