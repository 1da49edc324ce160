import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/input/token.ts
var TOKEN = /(?<![A-Za-z0-9_])(?:(hf_(?:oauth|jwt|app)_)[A-Za-z0-9._-]{16,400}|(hf_|api_org_)[A-Za-z0-9]{30,64}(?![A-Za-z0-9]))/g;
var ENCODED = /(?<![A-Za-z0-9+/])(aGZf|YXBpX29yZ1)[A-Za-z0-9+/]{36,600}={0,2}/g;
var PLACEHOLDER_WORD = /your|replace|change.?me|insert|example|dummy|placeholder|todo|redacted|fake|test_?token|token_?here|secret_?here|xxxx/i;
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
function kindOf(prefix) {
  if (prefix === "api_org_") return "organisation";
  return prefix === "hf_oauth_" ? "oauth" : prefix === "hf_jwt_" ? "jwt" : prefix === "hf_app_" ? "app" : "user";
}
function isPlaceholder(body) {
  if (PLACEHOLDER_WORD.test(body) || new Set(body).size < 8 || entropy(body) < MIN_ENTROPY) return true;
  const lower = body.toLowerCase();
  return isRun(lower) || /^(.{1,12})\1{2,}/.test(lower);
}
function isRun(text) {
  let steps = 0;
  for (let at = 1; at < text.length; at += 1) if (text.charCodeAt(at) - text.charCodeAt(at - 1) === 1) steps += 1;
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
  return text.replace(TOKEN, (_, special, plain) => `${special ?? plain ?? ""}****`).replace(ENCODED, "$1****");
}

export {
  findTokens,
  entropy,
  maskTokens
};
