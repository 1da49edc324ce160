/** A text with some parts replaced, and the way back to offsets of the text as it is written. */
export interface FilledText {
  readonly text: string;
  /** Absent where nothing was replaced. */
  readonly back?: (offset: number) => number;
}

interface Piece {
  /** Where a replacement ends in the new text and in the old one. */
  readonly now: number;
  readonly before: number;
  /** Length of what was put in. */
  readonly length: number;
}

/** Replaces what a pattern finds; `put` gives the text for a match. Whatever stands in a replacement stands where the match begins. */
export function filledText(text: string, pattern: RegExp, put: (match: RegExpExecArray) => string): FilledText {
  const parts: string[] = [];
  const pieces: Piece[] = [];
  let at = 0;
  let now = 0;
  for (const match of text.matchAll(pattern)) {
    const value = put(match);
    if (value === match[0]) continue;
    parts.push(text.slice(at, match.index), value);
    now += match.index - at + value.length;
    at = match.index + match[0].length;
    pieces.push({ now, before: at, length: value.length });
  }
  if (pieces.length === 0) return { text };
  return { text: [...parts, text.slice(at)].join(''), back: (offset) => before(pieces, offset) };
}

function before(pieces: readonly Piece[], offset: number): number {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.now ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const last = pieces[low - 1];
  const next = pieces[low];
  const own = last === undefined ? offset : last.before + offset - last.now;
  // Inside of what was put in.
  if (next !== undefined && offset > next.now - next.length) {
    const start = last === undefined ? next.now - next.length : last.before + (next.now - next.length - last.now);
    return Math.min(own, start);
  }
  return own;
}
