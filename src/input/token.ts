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
/** What masking cuts: more than what counts as a token, and what a message has cut short already, because a mask too many harms nobody. */
const MASKED = /(hf(?:_|%5[Ff])(?:oauth|jwt|app)_)[A-Za-z0-9._-]{12,}|(hf(?:_|%5[Ff])|api_org_)[A-Za-z0-9]{16,}/g;
/** The same for base64. */
const MASKED_BASE64 = /[A-Za-z0-9+/_-]{24,}={0,2}/g;
/** A stretch of base64 that is long enough to hold a token. */
const BASE64 = /[A-Za-z0-9+/_-]{40,}={0,2}/g;
const PREFIXES = ['hf_', 'api_org_'];
/** Of a token, and of one that is encoded a second time. */
const ENCODED_PREFIX = new RegExp([...PREFIXES, ...PREFIXES.map(startInBase64)].flatMap(encodedForms).join('|'));
const MAX_TIMES_ENCODED = 2;
const PLACEHOLDER_WORD = new RegExp(
  'your replace changeme change_me insert example dummy placeholder todo redacted fake testtoken test_token tokenhere token_here secrethere xxxx'
    .split(' ')
    .flatMap((word) => [word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)])
    .join('|'),
);
const MIN_ENTROPY = 3;

/** Every token in a text that is no placeholder: enough different characters, entropy of at least 3 bits a character, no word that says "replace me". */
export function findTokens(text: string): FoundToken[] {
  const found: FoundToken[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const prefix = match[1] ?? match[2] ?? '';
    const body = match[0].slice(prefix.length);
    if (isPlaceholder(body)) continue;
    found.push({ start: match.index, end: match.index + match[0].length, kind: kindOf(prefix), prefix });
  }
  return found;
}

/** Tokens that stand in a text in base64 (also twice, also the URL's alphabet), at the stretch that holds them. Linear. */
export function findEncodedTokens(text: string): FoundToken[] {
  if (!ENCODED_PREFIX.test(text)) return [];
  const found: FoundToken[] = [];
  for (const match of text.matchAll(BASE64)) {
    const run = match[0];
    if (!ENCODED_PREFIX.test(run)) continue;
    for (const { kind, prefix } of decodedTokens(run, MAX_TIMES_ENCODED))
      found.push({ start: match.index, end: match.index + run.length, kind, prefix });
  }
  return found;
}

/** Whether a text may hold a token in base64. */
export function mayHoldEncodedToken(text: string): boolean {
  return ENCODED_PREFIX.test(text);
}

/** The tokens in a stretch of base64. Where the stretch begins is not known, so each of the four offsets is tried; the first that has any counts. */
function decodedTokens(run: string, times: number): FoundToken[] {
  const standard = run.replace(/=+$/, '').replaceAll('-', '+').replaceAll('_', '/');
  for (let offset = 0; offset < 4; offset += 1) {
    const decoded = decodedFrom(standard, offset);
    const own = findTokens(decoded);
    if (own.length > 0) return own;
    if (times <= 1 || !ENCODED_PREFIX.test(decoded)) continue;
    const inner = [...decoded.matchAll(BASE64)].flatMap(([stretch]) => decodedTokens(stretch, times - 1));
    if (inner.length > 0) return inner;
  }
  return [];
}

function decodedFrom(standard: string, offset: number): string {
  const part = standard.slice(offset);
  return atob(part.length % 4 === 1 ? part.slice(0, -1) : part);
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

/** The text with every token, plain, URL-encoded or inside base64, cut to its prefix: `hf_****`. Placeholders that look like one are cut too. */
export function maskTokens(text: string): string {
  return text
    .replace(MASKED, (_, special: string | undefined, plain: string | undefined) => `${special ?? plain ?? ''}****`)
    .replace(MASKED_BASE64, (run) => maskEncoded(run, MAX_TIMES_ENCODED));
}

/** A text cut to a length for a message, masked first: half a token would not be recognised. */
export function shortened(text: string, length: number): string {
  return maskTokens(text.slice(0, length + 400)).slice(0, length);
}

/** Cuts a stretch of base64 where a token begins in it. Where the stretch begins is not known, so each of the four offsets is tried. */
function maskEncoded(run: string, times: number): string {
  if (!ENCODED_PREFIX.test(run)) return run;
  const standard = run.replace(/=+$/, '').replaceAll('-', '+').replaceAll('_', '/');
  let cut = run.length;
  for (let offset = 0; offset < 4; offset += 1) {
    const decoded = decodedFrom(standard, offset);
    const plain = decoded.search(MASKED);
    if (plain >= 0) cut = Math.min(cut, offset + Math.floor(plain / 3) * 4 + 4);
    if (plain >= 0 || times <= 1) continue;
    for (const { 0: inner, index } of decoded.matchAll(MASKED_BASE64)) {
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
