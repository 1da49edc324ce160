import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/input/token.ts
var TOKEN = /(?:(?<![A-Za-z0-9_])|(?<=%[0-9A-Fa-f]{2})|(?<=\\[nrt]))(?:(hf_(?:oauth|jwt|app)_)[A-Za-z0-9._-]{16,400}|(hf_|api_org_)[A-Za-z0-9]{30,64}(?![A-Za-z0-9]))/g;
var MASKED = /(hf(?:_|%5[Ff])(?:oauth|jwt|app)_)[A-Za-z0-9._-]{12,}|(hf(?:_|%5[Ff])|api_org_)[A-Za-z0-9]{16,}/g;
var MASKED_BASE64 = /[A-Za-z0-9+/_-]{24,}={0,2}/g;
var BASE64 = /[A-Za-z0-9+/_-]{40,}={0,2}/g;
var PREFIXES = ["hf_", "api_org_"];
var ENCODED_PREFIX = new RegExp([...PREFIXES, ...PREFIXES.map(startInBase64)].flatMap(encodedForms).join("|"));
var MAX_TIMES_ENCODED = 2;
var PLACEHOLDER_WORD = new RegExp(
  "your replace changeme change_me insert example dummy placeholder todo redacted fake testtoken test_token tokenhere token_here secrethere xxxx".split(" ").flatMap((word) => [word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)]).join("|")
);
var MIN_ENTROPY = 3;
function findTokens(text) {
  const found = [];
  for (const match of text.matchAll(TOKEN)) {
    const prefix = match[1] ?? match[2] ?? "";
    const body = match[0].slice(prefix.length);
    if (isPlaceholder(body)) continue;
    found.push({ start: match.index, end: match.index + match[0].length, kind: kindOf(prefix), prefix });
  }
  return found;
}
function findEncodedTokens(text) {
  if (!ENCODED_PREFIX.test(text)) return [];
  const found = [];
  for (const match of text.matchAll(BASE64)) {
    const run = match[0];
    if (!ENCODED_PREFIX.test(run)) continue;
    for (const { kind, prefix } of decodedTokens(run, MAX_TIMES_ENCODED))
      found.push({ start: match.index, end: match.index + run.length, kind, prefix });
  }
  return found;
}
function mayHoldEncodedToken(text) {
  return ENCODED_PREFIX.test(text);
}
function decodedTokens(run, times) {
  const standard = run.replace(/=+$/, "").replaceAll("-", "+").replaceAll("_", "/");
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
function decodedFrom(standard, offset) {
  const part = standard.slice(offset);
  return atob(part.length % 4 === 1 ? part.slice(0, -1) : part);
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
function maskTokens(text) {
  return text.replace(MASKED, (_, special, plain) => `${special ?? plain ?? ""}****`).replace(MASKED_BASE64, (run) => maskEncoded(run, MAX_TIMES_ENCODED));
}
function shortened(text, length) {
  return maskTokens(text.slice(0, length + 400)).slice(0, length);
}
function maskEncoded(run, times) {
  if (!ENCODED_PREFIX.test(run)) return run;
  const standard = run.replace(/=+$/, "").replaceAll("-", "+").replaceAll("_", "/");
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

export {
  findTokens,
  findEncodedTokens,
  mayHoldEncodedToken,
  entropy,
  maskTokens,
  shortened
};
