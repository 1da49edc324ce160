/** A token found in a text. Offsets are UTF-16 units. */
export interface FoundToken {
  readonly start: number;
  readonly end: number;
  /** `user` (hf_), `oauth`, `jwt`, `app` or `organisation` (api_org_). */
  readonly kind: 'user' | 'oauth' | 'jwt' | 'app' | 'organisation';
  /** What may be shown of it. */
  readonly prefix: string;
}

/** Hugging Face tokens by shape: user and organisation tokens, and OAuth, JWT and app ones. Digits occur in real tokens. Linear. */
const TOKEN =
  /(?<![A-Za-z0-9_])(?:(hf_(?:oauth|jwt|app)_)[A-Za-z0-9._-]{16,400}|(hf_|api_org_)[A-Za-z0-9]{30,64}(?![A-Za-z0-9]))/g;
/** The same in base64, as a Secret's `data` holds it: `hf_` and `api_org_` at the start of a value. */
const ENCODED = /(?<![A-Za-z0-9+/])(aGZf|YXBpX29yZ1)[A-Za-z0-9+/]{36,600}={0,2}/g;
const PLACEHOLDER_WORD =
  /your|replace|change.?me|insert|example|dummy|placeholder|todo|redacted|fake|test_?token|token_?here|secret_?here|xxxx/i;
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

function kindOf(prefix: string): FoundToken['kind'] {
  if (prefix === 'api_org_') return 'organisation';
  return prefix === 'hf_oauth_' ? 'oauth' : prefix === 'hf_jwt_' ? 'jwt' : prefix === 'hf_app_' ? 'app' : 'user';
}

function isPlaceholder(body: string): boolean {
  if (PLACEHOLDER_WORD.test(body) || new Set(body).size < 8 || entropy(body) < MIN_ENTROPY) return true;
  const lower = body.toLowerCase();
  return isRun(lower) || /^(.{1,12})\1{2,}/.test(lower);
}

/** An alphabet or number run: `abcdefgh…`, `12345678…`, as people type to fill a field. */
function isRun(text: string): boolean {
  let steps = 0;
  for (let at = 1; at < text.length; at += 1) if (text.charCodeAt(at) - text.charCodeAt(at - 1) === 1) steps += 1;
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

/** The text with every token, plain or base64, cut to its prefix: `hf_****`. Placeholders that look like one are cut too. */
export function maskTokens(text: string): string {
  return text
    .replace(TOKEN, (_, special: string | undefined, plain: string | undefined) => `${special ?? plain ?? ''}****`)
    .replace(ENCODED, '$1****');
}
