/** A text as its reader's parser would resolve it, and where in the written text a character of it begins. */
export interface Resolved {
  readonly text: string;
  readonly offsetOf: (index: number) => number;
}

/**
 * What stands for another character, in YAML's and JSON's double quotes and in shells (`\x68`, `\u005f`, once or twice escaped), in URLs (`%5F`), and a
 * line that goes on in the next (`\` at its end).
 */
const ESCAPE =
  /\\{1,4}(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|u\{([0-9A-Fa-f]{2,6})\})|%([0-9A-Fa-f]{2})|\\\r?\n[ \t]{0,500}/g;
const MAY_BE_ESCAPED = /\\(?:[xuU][0-9A-Fa-f{]|\r?\n)|%[0-9A-Fa-f]{2}/;

/** Whether a text has escapes, or base64 over several lines. */
export function mayBeSpelt(text: string): boolean {
  return MAY_BE_ESCAPED.test(text) || TWO_LINES.test(text);
}

/** The text with escapes of visible ASCII characters resolved; null where there are none. Linear. */
export function resolved(text: string): Resolved | null {
  if (!MAY_BE_ESCAPED.test(text)) return null;
  const parts: string[] = [];
  const starts: number[] = [];
  const sources: number[] = [];
  let length = 0;
  const add = (part: string, source: number): void => {
    if (part === '') return;
    parts.push(part);
    starts.push(length);
    sources.push(source);
    length += part.length;
  };
  let end = 0;
  for (const match of text.matchAll(ESCAPE)) {
    const digits = match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[5];
    const code = digits === undefined ? 0 : Number.parseInt(digits, 16);
    if (digits !== undefined && (code < 0x21 || code > 0x7e)) continue;
    add(text.slice(end, match.index), end);
    if (digits !== undefined) add(String.fromCharCode(code), match.index);
    end = match.index + match[0].length;
  }
  if (end === 0) return null;
  add(text.slice(end), end);
  return { text: parts.join(''), offsetOf: (index) => sourceOf(index, starts, sources, text.length) };
}

function sourceOf(index: number, starts: readonly number[], sources: readonly number[], end: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return Math.min(end, (sources[low] ?? 0) + index - (starts[low] ?? 0));
}

/** A line of nothing but base64. Bounded: what wraps base64 writes lines of 60 to 76 characters, and a long loop of a regular expression fills its stack. */
const LINE = /^[ \t]{0,200}([A-Za-z0-9+/_-]{1,1000}={0,2})[ \t]{0,200}\r?$/gm;
const TWO_LINES =
  /^[ \t]{0,200}[A-Za-z0-9+/_-]{16,1000}[ \t]{0,200}\r?\n[ \t]{0,200}[A-Za-z0-9+/_-]{1,1000}={0,2}[ \t]{0,200}\r?$/m;
const FULL = 16;

/** Base64 that is wrapped over lines, as `base64` writes it, put together: only the last line may be short. Linear. */
export function wrappedBase64(text: string): { readonly start: number; readonly end: number; readonly run: string }[] {
  if (!TWO_LINES.test(text)) return [];
  const found: { start: number; end: number; run: string }[] = [];
  let block: { start: number; end: number; readonly lines: string[] } | null = null;
  const close = (): void => {
    if (block !== null && block.lines.length > 1)
      found.push({ start: block.start, end: block.end, run: block.lines.join('') });
    block = null;
  };
  for (const { 0: whole, 1: line = '', index } of text.matchAll(LINE)) {
    const start = index + whole.indexOf(line);
    if (block !== null && block.end + 1 !== index) close();
    block ??= { start, end: index, lines: [] };
    block.lines.push(line);
    block.end = index + whole.length;
    if (line.length < FULL || line.endsWith('=')) close();
  }
  close();
  return found;
}
