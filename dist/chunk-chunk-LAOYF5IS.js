import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/report/escape.ts
var ANSI = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b\]|\u009d)[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)?/g;
var INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
var CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;
var LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|\uffff/g;
var BREAK = "​";
function plain(text) {
  return text.replace(ANSI, "").replace(CONTROL, " ").replace(INVISIBLE, "").replace(LONE_SURROGATE, "�");
}
function plainLines(text) {
  return text.split(/\r\n|[\n\r]/).map(plain);
}
function forCommandMessage(text) {
  return plainLines(text).join("\n").replaceAll("%", "%25").replaceAll("\n", "%0A");
}
function forCommandProperty(text) {
  return plain(text).replaceAll("%", "%25").replaceAll(":", "%3A").replaceAll(",", "%2C");
}
function forLog(text) {
  const line = plain(text);
  return /^\s*(?:::|##\[)/.test(line) ? `| ${line}` : line;
}
function forHtml(text) {
  return plain(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("'", "&#39;");
}
function forMarkdown(text) {
  return plain(text).replace(/[&<>"'|`*_~[\]\\{}!$]/g, (character) => `&#${character.charCodeAt(0)};`).replace(/^(\s*)([-+=>#]|\d+[.)])/, (_, space, mark) => `${space}${BREAK}${mark}`).replaceAll("@", `@${BREAK}`).replace(/(?<!&)#(?=\d)/g, `#${BREAK}`).replace(/\b(GH)-(?=\d)/gi, `$1${BREAK}-`).replaceAll("://", `:${BREAK}//`).replace(/\bwww\./gi, (found) => `${found.slice(0, -1)}${BREAK}.`);
}
function codeSpan(text, inTable = false) {
  const content = plain(text).trim();
  if (content === "") return "";
  const longest = Math.max(0, ...(content.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  const padded = longest > 0 ? ` ${content} ` : content;
  return fence + (inTable ? padded.replace(/\\+(?=\|)/g, "").replaceAll("|", "\\|") : padded) + fence;
}
function proseMarkdown(text, inTable = false) {
  return text.split(/`([^`\n]+)`/).map((part, index) => index % 2 === 1 ? codeSpan(part, inTable) : forMarkdown(part)).join("");
}
function codeBlock(text, language) {
  const lines = plainLinesKeepingIndent(text);
  const longest = Math.max(2, ...(lines.join("\n").match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}
${lines.join("\n")}
${fence}`;
}
function plainLinesKeepingIndent(text) {
  return plainLines(text.replaceAll("	", "  "));
}
function forMermaid(text) {
  return [...plain(text)].map((character) => /[A-Za-z0-9 ./:*_-]/.test(character) ? character : `#${character.codePointAt(0)};`).join("");
}
function forUri(path) {
  const encoded = path.replace(LONE_SURROGATE, "�").split("/").map((part) => encodeURIComponent(part)).join("/");
  return encoded;
}
function visibleJson(json) {
  return json.replace(
    /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
}

export {
  plain,
  plainLines,
  forCommandMessage,
  forCommandProperty,
  forLog,
  forHtml,
  forMarkdown,
  codeSpan,
  proseMarkdown,
  codeBlock,
  forMermaid,
  forUri,
  visibleJson
};
