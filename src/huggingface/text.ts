import type { Path } from '../finding/json.ts';
import type { Evidence, Place } from '../finding/types.ts';
import type { Manifest } from '../input/manifest.ts';

/** A text of a container that may name a host or a model, with the way back to its lines. */
export interface Text {
  readonly text: string;
  readonly manifest: Manifest;
  readonly path: Path;
  readonly kind: 'word' | 'shell' | 'file' | 'secret' | 'annotation';
  /** Where the text is a part of the string at `path`: that string, and where the part starts in it. */
  readonly within?: { readonly text: string; readonly offset: number };
}

const MAX_EVIDENCE = 160;

/** The place of an offset in a text: block scalars keep their lines, so the line can be counted. */
export function placeAt(text: Text, offset: number): Place {
  if (text.within !== undefined) {
    const { within, ...rest } = text;
    return placeAt({ ...rest, text: within.text }, within.offset + offset);
  }
  const at = text.manifest.locate(text.path);
  if (at.endLine === at.line || !text.text.includes('\n')) return at;
  const line = at.line + 1 + countLines(text.text, offset);
  return line > at.endLine ? at : { ...at, line, column: 1, endLine: line, endColumn: 1 };
}

/** Where the lines of the text that was asked about last end: many places are looked up in one text, one after the other. */
let known: { readonly text: string; readonly ends: readonly number[] } = { text: '', ends: [] };

function countLines(text: string, offset: number): number {
  if (known.text !== text) {
    const ends: number[] = [];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) ends.push(at);
    known = { text, ends };
  }
  let [low, high] = [0, known.ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((known.ends[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Evidence in one line of at most 160 characters. */
export function evidence(at: Place, words: string): Evidence {
  const line = words.replace(/\s+/g, ' ').trim();
  return { ...at, text: line.length > MAX_EVIDENCE ? `${line.slice(0, MAX_EVIDENCE - 1)}…` : line };
}
