import { mayBeSpelt, resolved, wrappedBase64 } from './spelling.ts';
import {
  type FoundToken,
  findTokens,
  isWord,
  maskedRanges,
  mayHoldPlainToken,
  PREFIXES,
  stretchEnd,
} from './token-shape.ts';

/** Of a token, and of one that is encoded a second time. */
const ENCODED_PREFIX = new RegExp([...PREFIXES, ...PREFIXES.map(startInBase64)].flatMap(encodedForms).join('|'));
const ENCODED_PREFIXES = new RegExp(ENCODED_PREFIX, 'g');
const MAX_TIMES_ENCODED = 2;
/** A stretch of base64 that is long enough to hold a token, and one that masking looks into. */
const MIN_RUN = 40;
const MIN_MASKED_RUN = 24;

/** Tokens that stand in a text in base64 (also twice, also the URL's alphabet, wrapped over lines or with escapes in it), at the stretch that holds them. Linear. */
export function findEncodedTokens(text: string): FoundToken[] {
  const found = encodedTokens(text);
  const holds = (start: number, end: number): boolean => found.some((token) => token.start < end && start < token.end);
  for (const { start, end, run } of wrappedBase64(text)) {
    if (!ENCODED_PREFIX.test(run) || holds(start, end)) continue;
    found.push(...decodedTokens(run, MAX_TIMES_ENCODED).map(({ kind, prefix }) => ({ start, end, kind, prefix })));
  }
  const other = resolved(text);
  if (other !== null) {
    for (const token of encodedTokens(other.text)) {
      const [start, end] = [other.offsetOf(token.start), other.offsetOf(token.end)];
      if (!holds(start, end)) found.push({ ...token, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Whether a text may hold a token in any of the ways that are looked at. */
export function mayHoldToken(text: string): boolean {
  return mayHoldPlainToken(text) || ENCODED_PREFIX.test(text) || mayBeSpelt(text);
}

/** Whether a text may hold a token in base64. */
export function mayHoldEncodedToken(text: string): boolean {
  return ENCODED_PREFIX.test(text) || wrappedBase64(text).some(({ run }) => ENCODED_PREFIX.test(run));
}

function encodedTokens(text: string): FoundToken[] {
  return base64Runs(text, MIN_RUN).flatMap(({ start, end, run }) =>
    decodedTokens(run, MAX_TIMES_ENCODED).map(({ kind, prefix }) => ({ start, end, kind, prefix })),
  );
}

/** The tokens in a stretch of base64: the first decoding that has any counts. */
function decodedTokens(run: string, times: number): FoundToken[] {
  for (const { decoded } of decodings(run)) {
    const own = findTokens(decoded);
    if (own.length > 0) return own;
    if (times <= 1) continue;
    const inner = base64Runs(decoded, MIN_RUN).flatMap(({ run: stretch }) => decodedTokens(stretch, times - 1));
    if (inner.length > 0) return inner;
  }
  return [];
}

/** What a stretch of base64 says from each of its first four characters on: where it begins is not known. */
function* decodings(run: string): Generator<{ readonly offset: number; readonly decoded: string }> {
  const standard = run.replace(/=+$/, '').replaceAll('-', '+').replaceAll('_', '/');
  for (let offset = 0; offset < 4; offset += 1) {
    const part = standard.slice(offset);
    yield { offset, decoded: atob(part.length % 4 === 1 ? part.slice(0, -1) : part) };
  }
}

interface Run {
  readonly start: number;
  readonly end: number;
  readonly run: string;
}

/** Stretches of base64, of its URL alphabet too, that hold what a prefix looks like in it. Linear. */
export function base64Runs(text: string, minLength = MIN_MASKED_RUN): Run[] {
  const found: Run[] = [];
  let last = 0;
  for (const { index } of text.matchAll(ENCODED_PREFIXES)) {
    if (index < last) continue;
    let start = index;
    while (start > last && isBase64(text.charCodeAt(start - 1))) start -= 1;
    last = stretchEnd(text, index, isBase64);
    const isLong = last - start >= minLength;
    for (let padding = 0; padding < 2 && text.charAt(last) === '='; padding += 1) last += 1;
    if (isLong) found.push({ start, end: last, run: text.slice(start, last) });
  }
  return found;
}

function isBase64(code: number): boolean {
  return isWord(code) || code === 0x2b || code === 0x2d || code === 0x2f || code === 0x5f;
}

/** Cuts a stretch of base64 where a token begins in it, in any of its decodings. */
export function maskEncoded(run: string, times = MAX_TIMES_ENCODED): string {
  if (!ENCODED_PREFIX.test(run)) return run;
  let cut = run.length;
  for (const { offset, decoded } of decodings(run)) {
    const plain = maskedRanges(decoded)[0]?.from ?? -1;
    if (plain >= 0) cut = Math.min(cut, offset + Math.floor(plain / 3) * 4 + 4);
    if (plain >= 0 || times <= 1) continue;
    for (const { run: inner, start: index } of base64Runs(decoded)) {
      const masked = maskEncoded(inner, times - 1);
      if (masked !== inner) cut = Math.min(cut, offset + Math.floor((index + masked.length - 4) / 3) * 4);
    }
  }
  return cut < run.length ? `${run.slice(0, cut)}****` : run;
}

/** What base64 begins with where a prefix begins. */
function startInBase64(prefix: string): string {
  return btoa(prefix).slice(0, Math.floor((prefix.length * 8) / 6));
}

/** What a prefix looks like in base64 for each of its three positions in a group of three bytes. */
function encodedForms(prefix: string): string[] {
  return [0, 1, 2].map((before) => {
    const from = Math.ceil((before * 8) / 6);
    const end = Math.floor(((before + prefix.length) * 8) / 6);
    return btoa('\0'.repeat(before) + prefix)
      .slice(from, end)
      .replace(/[+/]/g, '\\$&');
  });
}
