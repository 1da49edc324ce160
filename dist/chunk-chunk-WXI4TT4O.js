import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  plain
} from "./chunk-chunk-LAOYF5IS.js";

// src/report/width.ts
var WIDE = new RegExp("[\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\u33ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\ua000-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe4f\\uff00-\\uff60\\uffe0-\\uffe6]|\\p{Emoji_Presentation}|[\\u{20000}-\\u{3fffd}]", "u");
var NONE = new RegExp("\\p{Mn}|\\p{Me}|[\\ufe00-\\ufe0f]", "u");
function displayWidth(text) {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += NONE.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}
function fitting(text, columns) {
  if (displayWidth(text) <= columns) return text;
  let width = 0;
  let end = 0;
  for (const character of text) {
    width += displayWidth(character);
    if (width > columns) break;
    end += character.length;
  }
  return text.slice(0, end);
}

// src/report/lines.ts
function placeOf(finding, root) {
  return `${joined(root, finding.file)}:${finding.line}:${finding.column}`;
}
function joined(root, file) {
  return plain(root === "." || root === "" ? file : `${root.replace(/\/$/, "")}/${file}`);
}
function wrapped(text, columns, indent) {
  const lines = [];
  let line = "";
  let width = indent;
  for (const word of plain(text).split(" ")) {
    if (word === "") continue;
    const own = displayWidth(word);
    if (line !== "" && width + 1 + own > columns) {
      lines.push(line);
      line = "";
      width = indent;
    }
    width += own + (line === "" ? 0 : 1);
    line = line === "" ? word : `${line} ${word}`;
  }
  if (line !== "") lines.push(line);
  return lines.map((part) => " ".repeat(indent) + part);
}

export {
  displayWidth,
  fitting,
  placeOf,
  joined,
  wrapped
};
