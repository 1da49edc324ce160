import { resolved } from './spelling.ts';

/** A token found in a text. Offsets are UTF-16 units. */
export interface FoundToken {
  readonly start: number;
  readonly end: number;
  /** `user` (hf_), `oauth`, `jwt`, `app` or `organisation` (api_org_). */
  readonly kind: 'user' | 'oauth' | 'jwt' | 'app' | 'organisation';
  /** What may be shown of it. */
  readonly prefix: string;
}

/** Hugging Face tokens by shape: user and organisation tokens, and OAuth, JWT and app ones. Digits occur in real tokens. %3D and \n may stand before one. Linear. */
const TOKEN =
  /(?:(?<![A-Za-z0-9_])|(?<=%[0-9A-Fa-f]{2})|(?<=\\[nrt]))(?:(hf_(?:oauth|jwt|app)_)[A-Za-z0-9._-]{16,400}|(hf_|api_org_)[A-Za-z0-9]{30,64}(?![A-Za-z0-9]))/g;
/** What tokens begin with. */
export const PREFIXES = ['hf_', 'api_org_'];
const PREFIX = /hf_|api_org_/;
/** Where masking begins: with more than what counts as a token, and what a message has cut short already, because a mask too many harms nobody. */
const MASKED = /(hf(?:_|%5[Ff])(?:oauth|jwt|app)_)(?=[A-Za-z0-9._-]{12})|(hf(?:_|%5[Ff])|api_org_)(?=[A-Za-z0-9]{16})/g;
const PLACEHOLDER_WORD = new RegExp(
  'your replace changeme change_me insert example dummy placeholder todo redacted fake testtoken test_token tokenhere token_here secrethere xxxx'
    .split(' ')
    .flatMap((word) => [word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)])
    .join('|'),
);
const MIN_ENTROPY = 3;

/** Whether a text may hold a token as it is. */
export function mayHoldPlainToken(text: string): boolean {
  return PREFIX.test(text);
}

/** Every token in a text that is no placeholder, also one with escapes in it, by its place in the text. Linear. */
export function findTokens(text: string): FoundToken[] {
  const found = plainTokens(text);
  const other = resolved(text);
  if (other === null) return found;
  const known = new Set(found.map(({ start }) => start));
  const further = plainTokens(other.text)
    .map((token) => ({ ...token, start: other.offsetOf(token.start), end: other.offsetOf(token.end) }))
    .filter(({ start }) => !known.has(start));
  return further.length === 0 ? found : [...found, ...further].sort((a, b) => a.start - b.start);
}

/** Enough different characters, entropy of at least 3 bits a character, no word that says "replace me". */
function plainTokens(text: string): FoundToken[] {
  if (!PREFIX.test(text)) return [];
  const found: FoundToken[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const prefix = match[1] ?? match[2] ?? '';
    const body = match[0].slice(prefix.length);
    if (isPlaceholder(body)) continue;
    found.push({ start: match.index, end: match.index + match[0].length, kind: kindOf(prefix), prefix });
  }
  return found;
}

/** What masking cuts: from `start` to `end`; the prefix before it begins at `from`. */
export interface MaskedRange {
  readonly from: number;
  readonly start: number;
  readonly end: number;
}

/** Every place that looks like a token, placeholders too. Linear. */
export function maskedRanges(text: string): MaskedRange[] {
  const found: MaskedRange[] = [];
  let last = 0;
  for (const { 0: prefix, 1: special, index } of text.matchAll(MASKED)) {
    if (index < last) continue;
    const start = index + prefix.length;
    last = stretchEnd(text, start, special === undefined ? isWord : isSpecial);
    found.push({ from: index, start, end: last });
  }
  return found;
}

/** The end of a stretch of characters. Not by a regular expression: its stack ends after some millions of characters. */
export function stretchEnd(text: string, start: number, isPart: (code: number) => boolean): number {
  let end = start;
  while (end < text.length && isPart(text.charCodeAt(end))) end += 1;
  return end;
}

/** A letter or a digit of ASCII. */
export function isWord(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

function isSpecial(code: number): boolean {
  return isWord(code) || code === 0x2d || code === 0x2e || code === 0x5f;
}

function kindOf(prefix: string): FoundToken['kind'] {
  if (prefix === 'api_org_') return 'organisation';
  return prefix === 'hf_oauth_' ? 'oauth' : prefix === 'hf_jwt_' ? 'jwt' : prefix === 'hf_app_' ? 'app' : 'user';
}

function isPlaceholder(body: string): boolean {
  if (PLACEHOLDER_WORD.test(body) || new Set(body).size < 8 || entropy(body) < MIN_ENTROPY) return true;
  const lower = body.toLowerCase();
  return isTyped(lower) || /^(.{1,12})\1{2,}/.test(lower);
}

const ROWS = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const NEIGHBOURS = new Set(
  ROWS.flatMap((row) =>
    [...row].slice(1).flatMap((character, index) => [`${row[index]}${character}`, `${character}${row[index]}`]),
  ),
);

/** A run along the alphabet, the digits or a row of the keyboard, either way: `abcdefgh…`, `12345678…`, `qwertz…`, as people type to fill a field. */
function isTyped(text: string): boolean {
  let steps = 0;
  for (let at = 1; at < text.length; at += 1) if (NEIGHBOURS.has(text.slice(at - 1, at + 1))) steps += 1;
  return steps > text.length * 0.6;
}

/** Shannon entropy in bits a character. */
export function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let sum = 0;
  for (const count of counts.values()) sum -= (count / text.length) * Math.log2(count / text.length);
  return sum;
}
