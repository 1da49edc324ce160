import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/input/spelling.ts
var ESCAPE = /\\{1,4}(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|u\{([0-9A-Fa-f]{2,6})\})|%([0-9A-Fa-f]{2})|\\\r?\n[ \t]{0,500}/g;
var MAY_BE_ESCAPED = /\\(?:[xuU][0-9A-Fa-f{]|\r?\n)|%[0-9A-Fa-f]{2}/;
function mayBeSpelt(text) {
  return MAY_BE_ESCAPED.test(text) || TWO_LINES.test(text);
}
function resolved(text) {
  if (!MAY_BE_ESCAPED.test(text)) return null;
  const parts = [];
  const starts = [];
  const sources = [];
  let length = 0;
  const add = (part, source) => {
    if (part === "") return;
    parts.push(part);
    starts.push(length);
    sources.push(source);
    length += part.length;
  };
  let end = 0;
  for (const match of text.matchAll(ESCAPE)) {
    const digits = match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[5];
    const code = digits === void 0 ? 0 : Number.parseInt(digits, 16);
    if (digits !== void 0 && (code < 33 || code > 126)) continue;
    add(text.slice(end, match.index), end);
    if (digits !== void 0) add(String.fromCharCode(code), match.index);
    end = match.index + match[0].length;
  }
  if (end === 0) return null;
  add(text.slice(end), end);
  return { text: parts.join(""), offsetOf: (index) => sourceOf(index, starts, sources, text.length) };
}
function sourceOf(index, starts, sources, end) {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((starts[middle] ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return Math.min(end, (sources[low] ?? 0) + index - (starts[low] ?? 0));
}
var LINE = /^[ \t]{0,200}([A-Za-z0-9+/_-]{1,1000}={0,2})[ \t]{0,200}\r?$/gm;
var TWO_LINES = /^[ \t]{0,200}[A-Za-z0-9+/_-]{16,1000}[ \t]{0,200}\r?\n[ \t]{0,200}[A-Za-z0-9+/_-]{1,1000}={0,2}[ \t]{0,200}\r?$/m;
var FULL = 16;
function wrappedBase64(text) {
  if (!TWO_LINES.test(text)) return [];
  const found = [];
  let block = null;
  const close = () => {
    if (block !== null && block.lines.length > 1)
      found.push({ start: block.start, end: block.end, run: block.lines.join("") });
    block = null;
  };
  for (const { 0: whole, 1: line = "", index } of text.matchAll(LINE)) {
    const start = index + whole.indexOf(line);
    if (block !== null && block.end + 1 !== index) close();
    block ??= { start, end: index, lines: [] };
    block.lines.push(line);
    block.end = index + whole.length;
    if (line.length < FULL || line.endsWith("=")) close();
  }
  close();
  return found;
}

// src/input/token-shape.ts
var TOKEN = /(?:(?<![A-Za-z0-9_])|(?<=%[0-9A-Fa-f]{2})|(?<=\\[nrt]))(?:(hf_(?:oauth|jwt|app)_)[A-Za-z0-9._-]{16,400}|(hf_|api_org_)[A-Za-z0-9]{30,64}(?![A-Za-z0-9]))/g;
var PREFIXES = ["hf_", "api_org_"];
var PREFIX = /hf_|api_org_/;
var MASKED = /(hf(?:_|%5[Ff])(?:oauth|jwt|app)_)(?=[A-Za-z0-9._-]{12})|(hf(?:_|%5[Ff])|api_org_)(?=[A-Za-z0-9]{16})/g;
var PLACEHOLDER_WORD = new RegExp(
  "your replace changeme change_me insert example dummy placeholder todo redacted fake testtoken test_token tokenhere token_here secrethere xxxx".split(" ").flatMap((word) => [word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)]).join("|")
);
var MIN_ENTROPY = 3;
function mayHoldPlainToken(text) {
  return PREFIX.test(text);
}
function findTokens(text) {
  const found = plainTokens(text);
  const other = resolved(text);
  if (other === null) return found;
  const known = new Set(found.map(({ start }) => start));
  const further = plainTokens(other.text).map((token) => ({ ...token, start: other.offsetOf(token.start), end: other.offsetOf(token.end) })).filter(({ start }) => !known.has(start));
  return further.length === 0 ? found : [...found, ...further].sort((a, b) => a.start - b.start);
}
function plainTokens(text) {
  if (!PREFIX.test(text)) return [];
  const found = [];
  for (const match of text.matchAll(TOKEN)) {
    const prefix = match[1] ?? match[2] ?? "";
    const body = match[0].slice(prefix.length);
    if (isPlaceholder(body)) continue;
    found.push({ start: match.index, end: match.index + match[0].length, kind: kindOf(prefix), prefix });
  }
  return found;
}
function maskedRanges(text) {
  const found = [];
  let last = 0;
  for (const { 0: prefix, 1: special, index } of text.matchAll(MASKED)) {
    if (index < last) continue;
    const start = index + prefix.length;
    last = stretchEnd(text, start, special === void 0 ? isWord : isSpecial);
    found.push({ from: index, start, end: last });
  }
  return found;
}
function stretchEnd(text, start, isPart) {
  let end = start;
  while (end < text.length && isPart(text.charCodeAt(end))) end += 1;
  return end;
}
function isWord(code) {
  return code >= 48 && code <= 57 || code >= 65 && code <= 90 || code >= 97 && code <= 122;
}
function isSpecial(code) {
  return isWord(code) || code === 45 || code === 46 || code === 95;
}
function kindOf(prefix) {
  if (prefix === "api_org_") return "organisation";
  return prefix === "hf_oauth_" ? "oauth" : prefix === "hf_jwt_" ? "jwt" : prefix === "hf_app_" ? "app" : "user";
}
function isPlaceholder(body) {
  if (PLACEHOLDER_WORD.test(body) || new Set(body).size < 8 || entropy(body) < MIN_ENTROPY) return true;
  const lower = body.toLowerCase();
  return isTyped(lower) || /^(.{1,12})\1{2,}/.test(lower);
}
var ROWS = ["abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm"];
var NEIGHBOURS = new Set(
  ROWS.flatMap(
    (row) => [...row].slice(1).flatMap((character, index) => [`${row[index]}${character}`, `${character}${row[index]}`])
  )
);
function isTyped(text) {
  let steps = 0;
  for (let at = 1; at < text.length; at += 1) if (NEIGHBOURS.has(text.slice(at - 1, at + 1))) steps += 1;
  return steps > text.length * 0.6;
}
function entropy(text) {
  const counts = /* @__PURE__ */ new Map();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let sum = 0;
  for (const count of counts.values()) sum -= count / text.length * Math.log2(count / text.length);
  return sum;
}

// src/input/encoded-token.ts
var ENCODED_PREFIX = new RegExp([...PREFIXES, ...PREFIXES.map(startInBase64)].flatMap(encodedForms).join("|"));
var ENCODED_PREFIXES = new RegExp(ENCODED_PREFIX, "g");
var MAX_TIMES_ENCODED = 2;
var MIN_RUN = 40;
var MIN_MASKED_RUN = 24;
function findEncodedTokens(text) {
  const found = encodedTokens(text);
  const holds = (start, end) => found.some((token) => token.start < end && start < token.end);
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
function mayHoldToken(text) {
  return mayHoldPlainToken(text) || ENCODED_PREFIX.test(text) || mayBeSpelt(text);
}
function mayHoldEncodedToken(text) {
  return ENCODED_PREFIX.test(text) || wrappedBase64(text).some(({ run }) => ENCODED_PREFIX.test(run));
}
function encodedTokens(text) {
  return base64Runs(text, MIN_RUN).flatMap(
    ({ start, end, run }) => decodedTokens(run, MAX_TIMES_ENCODED).map(({ kind, prefix }) => ({ start, end, kind, prefix }))
  );
}
function decodedTokens(run, times) {
  for (const { decoded } of decodings(run)) {
    const own = findTokens(decoded);
    if (own.length > 0) return own;
    if (times <= 1) continue;
    const inner = base64Runs(decoded, MIN_RUN).flatMap(({ run: stretch }) => decodedTokens(stretch, times - 1));
    if (inner.length > 0) return inner;
  }
  return [];
}
function* decodings(run) {
  const standard = run.replace(/=+$/, "").replaceAll("-", "+").replaceAll("_", "/");
  for (let offset = 0; offset < 4; offset += 1) {
    const part = standard.slice(offset);
    yield { offset, decoded: atob(part.length % 4 === 1 ? part.slice(0, -1) : part) };
  }
}
function base64Runs(text, minLength = MIN_MASKED_RUN) {
  const found = [];
  let last = 0;
  for (const { index } of text.matchAll(ENCODED_PREFIXES)) {
    if (index < last) continue;
    let start = index;
    while (start > last && isBase64(text.charCodeAt(start - 1))) start -= 1;
    last = stretchEnd(text, index, isBase64);
    const isLong = last - start >= minLength;
    for (let padding = 0; padding < 2 && text.charAt(last) === "="; padding += 1) last += 1;
    if (isLong) found.push({ start, end: last, run: text.slice(start, last) });
  }
  return found;
}
function isBase64(code) {
  return isWord(code) || code === 43 || code === 45 || code === 47 || code === 95;
}
function maskEncoded(run, times = MAX_TIMES_ENCODED) {
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
function startInBase64(prefix) {
  return btoa(prefix).slice(0, Math.floor(prefix.length * 8 / 6));
}
function encodedForms(prefix) {
  return [0, 1, 2].map((before) => {
    const from = Math.ceil(before * 8 / 6);
    const end = Math.floor((before + prefix.length) * 8 / 6);
    return btoa("\0".repeat(before) + prefix).slice(from, end).replace(/[+/]/g, "\\$&");
  });
}

// src/input/token.ts
function maskTokens(text) {
  const plain = maskResolved(maskWrapped(text));
  const masked = withoutCuts(plain, maskedRanges(plain));
  return withoutCuts(masked, encodedCuts(masked));
}
function encodedCuts(text) {
  return base64Runs(text).flatMap(({ start, end, run }) => {
    const masked = maskEncoded(run);
    return masked === run ? [] : [{ start: start + masked.length - 4, end }];
  });
}
function maskResolved(text) {
  const other = resolved(text);
  if (other === null) return text;
  return withoutCuts(
    text,
    [...maskedRanges(other.text), ...encodedCuts(other.text)].map(({ start, end }) => ({
      start: other.offsetOf(start),
      end: other.offsetOf(end)
    }))
  );
}
function maskWrapped(text) {
  return withoutCuts(
    text,
    wrappedBase64(text).flatMap(({ start, end, run }) => {
      const masked = maskEncoded(run);
      if (masked === run) return [];
      let at = start;
      for (let left = masked.length - 4; left > 0; at += 1) if (!/\s/.test(text.charAt(at))) left -= 1;
      return [{ start: at, end }];
    })
  );
}
function withoutCuts(text, cuts) {
  const parts = [];
  let end = 0;
  for (const cut of [...cuts].sort((a, b) => a.start - b.start)) {
    if (cut.start < end) continue;
    parts.push(text.slice(end, cut.start), "****");
    end = cut.end;
  }
  return end === 0 ? text : `${parts.join("")}${text.slice(end)}`;
}
function shortened(text, length) {
  return maskTokens(text.slice(0, length + 400)).slice(0, length);
}

export {
  resolved,
  findTokens,
  findEncodedTokens,
  mayHoldToken,
  mayHoldEncodedToken,
  maskTokens,
  shortened
};
