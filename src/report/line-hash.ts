/** Units that one hash looks at. */
const BLOCK = 100;
const TAB = 9;
const SPACE = 32;
const LF = 10;
const CR = 13;
const END = 65535;

/**
 * `primaryLocationLineHash` of every line, as GitHub's own upload computes it (codeql-action v4, `src/fingerprints.ts`): a 64-bit rolling hash over the
 * 100 UTF-16 units from the line's start, spaces and tabs skipped, line ends as LF; `:n` numbers equal hashes. Index 0 is line 1.
 */
export function lineHashes(text: string): string[] {
  const units = significantUnits(text);
  const counts = new Map<string, number>();
  return units.starts.map((start) => {
    const hash = hashFrom(units.codes, start);
    const count = (counts.get(hash) ?? 0) + 1;
    counts.set(hash, count);
    return `${hash}:${count}`;
  });
}

/** The units that count, closed by one end mark, and where each line starts among them. */
function significantUnits(text: string): { readonly codes: Uint16Array; readonly starts: readonly number[] } {
  const codes = new Uint16Array(text.length + 1);
  const starts = [0];
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === SPACE || code === TAB || (code === LF && text.charCodeAt(at - 1) === CR)) continue;
    const isLineEnd = code === LF || code === CR;
    codes[length] = isLineEnd ? LF : code;
    length += 1;
    if (isLineEnd) starts.push(length);
  }
  codes[length] = END;
  return { codes: codes.subarray(0, length + 1), starts };
}

/** Horner's scheme with factor 37 modulo 2^64 in two 32-bit halves; missing units count as 0. */
function hashFrom(codes: Uint16Array, start: number): string {
  let high = 0;
  let low = 0;
  for (let at = start; at < start + BLOCK; at += 1) {
    const product = low * 37 + (codes[at] ?? 0);
    high = (Math.imul(high, 37) + Math.floor(product / 0x1_0000_0000)) >>> 0;
    low = product >>> 0;
  }
  return high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, '0');
}
