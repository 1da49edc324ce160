import type { Path } from '../finding/json.ts';

/** A scalar (or key) of a chart's values. */
export interface Scalar {
  readonly text: string;
  readonly path: Path;
  readonly part: 'key' | 'value';
}

interface Span {
  readonly scalar: Scalar;
  readonly start: number;
  readonly end: number;
}

const MAX_LENGTH = 4000;

/** The scalars of which a text is made. Of two that could be the same stretch the longer one is it; where they are equal, neither is. */
export function heldIn(text: string, scalars: readonly Scalar[]): Scalar[] {
  if (text === '' || text.length > MAX_LENGTH) return [];
  const spans = scalars.flatMap((scalar) => spanOf(text, scalar) ?? []);
  return spans
    .filter((span) => !spans.some((other) => other !== span && overlaps(span, other) && isAsLong(other, span)))
    .map(({ scalar }) => scalar);
}

/** The scalar of several lines that has a text as one of them, and the offset of that line; null where none has it, offset null where it isn't sure. */
export function lineHeldIn(
  text: string,
  scalars: readonly Scalar[],
): { readonly path: Path; readonly offset: number | null } | null {
  const wanted = text.trim();
  if (wanted.length < 4 || wanted.length > MAX_LENGTH) return null;
  const found = scalars.flatMap(({ text: all, path, part }) => {
    if (part === 'key' || !all.includes('\n') || !all.includes(wanted)) return [];
    let at = 0;
    return all.split('\n').flatMap((line) => {
      const offset = at + Math.max(0, line.search(/\S/));
      at += line.length + 1;
      return line.trim() === wanted ? [{ path, offset }] : [];
    });
  });
  const [first] = found;
  if (first === undefined) return null;
  return { ...first, offset: found.length === 1 ? first.offset : null };
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function isAsLong(a: Span, b: Span): boolean {
  return a.end - a.start >= b.end - b.start;
}

function spanOf(text: string, scalar: Scalar): Span | null {
  const written = scalar.text.trimEnd();
  if (written === '' || written.length > MAX_LENGTH) return null;
  if (written.includes('{{')) return templateSpan(text, scalar, written);
  const start = wordAt(text, written);
  if (start >= 0) return { scalar, start, end: start + written.length };
  const encoded = Buffer.from(scalar.text, 'utf8').toString('base64');
  const hidden = encoded.length < 12 ? -1 : wordAt(text, encoded);
  return hidden < 0 ? null : { scalar, start: hidden, end: hidden + encoded.length };
}

/** The first offset at which a text stands as words of its own, or -1. */
function wordAt(text: string, wanted: string): number {
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    if (!isWord(text, at - 1, at) && !isWord(text, at + wanted.length - 1, at + wanted.length)) return at;
  }
  return -1;
}

/** Whether a word goes on from one offset to the next. */
function isWord(text: string, before: number, after: number): boolean {
  return /\w/.test(text.charAt(before)) && /\w/.test(text.charAt(after));
}

/** A value that is a template itself (`tpl`): what it has beside its actions stands in the text, in order. */
function templateSpan(text: string, scalar: Scalar, written: string): Span | null {
  const parts = written.split(/\{\{[^{}]*\}\}/);
  if (!parts.some(({ length }) => length >= 4)) return null;
  let start = -1;
  let end = 0;
  for (const part of parts) {
    const at = text.indexOf(part, end);
    if (at < 0) return null;
    if (start < 0 && part !== '') start = at;
    end = at + part.length;
  }
  return { scalar, start, end };
}
