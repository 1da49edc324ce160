import type { Place } from '../finding/types.ts';
import type { SourceText } from '../input/text.ts';
import { rememberSources } from './place-sources.ts';

/** How the text at a place was filled in. */
export interface FilledText {
  /** The file as it is written. */
  readonly written: (file: string) => SourceText | null;
  /** Fills a text in. */
  readonly fill: (text: string) => string;
  /** Where a variable gets its value; null where nothing in the scan says so. */
  readonly placeOf: (variable: string) => Place | null;
}

/** Remembers how the text at a place was filled in: its variables are where it comes from. */
export function rememberFilled(place: Place, text: FilledText): Place {
  return rememberSources(place, (message) => variablePlaces(place, text, message));
}

const MAX_LINE = 4000;
const MAX_LINES = 20;

/**
 * Where the variables get their values of which the text at a place is made. Of a place that goes over several lines only a variable whose value a
 * message names.
 */
function variablePlaces(place: Place, text: FilledText, message: string): Place[] {
  const source = text.written(place.file);
  if (source === null || !source.text.includes('${')) return [];
  const found: Place[] = [];
  const isOneLine = place.endLine <= place.line;
  for (let line = place.line; line <= Math.min(place.endLine, place.line + MAX_LINES); line += 1) {
    const written = source.line(line);
    if (written.length > MAX_LINE) continue;
    for (const { start, end, names } of expressionsIn(written)) {
      const from = text.fill(written.slice(0, start)).length;
      const value = text.fill(written.slice(start, end));
      const isMeant = isOneLine
        ? from < place.endColumn - 1 && place.column - 1 < from + value.length
        : value.length > 3 && message.includes(value);
      const name = isMeant ? names.find((one) => text.placeOf(one) !== null) : undefined;
      const at = name === undefined ? null : text.placeOf(name);
      if (at !== null) found.push(at);
    }
  }
  return found;
}

interface Expression {
  readonly start: number;
  readonly end: number;
  /** The variable, and those in its default. */
  readonly names: readonly string[];
}

/** The outermost `${…}` of a line. */
function expressionsIn(line: string): Expression[] {
  const found: Expression[] = [];
  for (let start = line.indexOf('${'); start >= 0; start = line.indexOf('${', start + 2)) {
    if (line[start - 1] === '$') continue;
    let depth = 0;
    let end = start;
    do {
      if (line.startsWith('${', end)) depth += 1;
      else if (line[end] === '}') depth -= 1;
      end += 1;
    } while (depth > 0 && end < line.length);
    const names = [...line.slice(start, end).matchAll(/\$\{#?([\p{L}\p{Nd}_]{1,256})/gu)].map(
      (match) => match[1] ?? '',
    );
    found.push({ start, end, names });
    start = end - 2;
  }
  return found;
}
