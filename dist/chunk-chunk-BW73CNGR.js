import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  isOfThisChange,
  visible,
  worstFirst
} from "./chunk-chunk-JTKD5WHB.js";
import {
  counted,
  lookedAt,
  remediationParts,
  verdictLine,
  workloadTitle
} from "./chunk-chunk-BBXNNP5T.js";
import {
  plain,
  plainLines
} from "./chunk-chunk-LAOYF5IS.js";
import {
  maskTokens
} from "./chunk-chunk-ZR5FIKFV.js";

// src/report/excerpt.ts
var NAMING_KEYS = /* @__PURE__ */ new Set([
  "name",
  "secretName",
  "key",
  "kind",
  "namespace",
  "apiVersion",
  "image",
  "type",
  "secretKey"
]);
function lineReader(result) {
  const lines = /* @__PURE__ */ new Map();
  return (file, line) => {
    let known = lines.get(file);
    if (known === void 0) {
      known = result.sources.get(file)?.split("\n") ?? [];
      lines.set(file, known);
    }
    return known[line - 1]?.replace(/\r$/, "");
  };
}
function excerptOf(finding, line, width) {
  if (line === void 0 || line.trim() === "") return void 0;
  const secret = finding.rule.startsWith("HF2") || finding.rule === "HF602";
  const before = shown(line.slice(0, finding.column - 1));
  const end = finding.endLine === finding.line ? finding.endColumn - 1 : line.length;
  const whole = shown(secret ? withoutValue(line) : maskTokens(line));
  const indent = whole.length - whole.trimStart().length;
  const from = Math.min(Math.max(before.length, indent), Math.max(whole.length - 1, 0));
  const marked = Math.max(1, Math.min(shown(line.slice(finding.column - 1, end)).length, whole.length - from));
  const start = whole.length <= width ? 0 : Math.min(indent, from) + Math.max(0, from - indent - Math.floor(width / 2));
  const cut = whole.slice(start, start + width);
  return { text: cut, from: from - start, to: Math.min(from - start + marked, cut.length) };
}
function shown(text) {
  return plain(text.replaceAll("	", "  "));
}
function withoutValue(line) {
  const match = /^(\s*(?:- )?["']?([\w./-]+)["']?:\s+)(\S.*)$/.exec(line);
  if (match?.[1] === void 0 || match[2] === void 0 || NAMING_KEYS.has(match[2])) return maskTokens(line);
  return /^[&*|>{[]/.test(match[3] ?? "") ? maskTokens(line) : `${match[1]}****`;
}

// src/report/text.ts
var GUTTER = 7;
function renderText(result, options = {}) {
  const paint = options.paint ?? ((_, text) => text);
  const columns = Math.max(40, options.columns ?? 80);
  const { report } = result;
  const shown2 = visible(report.findings);
  const findings = shown2.filter((finding) => isOfThisChange(finding, result));
  const line = lineReader(result);
  const out = [];
  for (const [title, group] of byWorkload(findings)) {
    out.push(paint("strong", title), "");
    for (const finding of group) {
      const head = `${finding.level} ${finding.rule} ${plain(finding.name)}`;
      const marks = [
        finding.new === true ? "new" : "",
        finding.confidence === "high" ? "" : `${finding.confidence} confidence`
      ].filter((mark) => mark !== "");
      out.push(`  ${paint(finding.level, head)}${marks.length === 0 ? "" : paint("faint", ` (${marks.join(", ")})`)}`);
      out.push(...wrapped(finding.message, columns, 4));
      out.push(paint("faint", `  --> ${placeOf(finding, report.root)}`));
      const excerpt = excerptOf(finding, line(finding.file, finding.line), columns - GUTTER - 2);
      if (excerpt !== void 0) {
        const bar = paint("faint", "|");
        out.push(`${String(finding.line).padStart(GUTTER - 1)} ${bar} ${excerpt.text}`.trimEnd());
        const caret = "^".repeat(Math.max(1, excerpt.to - excerpt.from));
        out.push(`${" ".repeat(GUTTER)}${bar} ${" ".repeat(excerpt.from)}${paint(finding.level, caret)}`);
      }
      for (const related of finding.related) {
        out.push(
          ...wrapped(`see ${joined(report.root, related.file)}:${related.line}: ${related.message}`, columns, 4)
        );
      }
      const { prose, block } = remediationParts(finding.remediation);
      if (prose !== "") out.push(...wrapped(`Remediation: ${prose}`, columns, 4));
      if (block !== "") out.push(...plainLines(block).map((text) => `      ${text}`.trimEnd()));
      out.push("");
    }
  }
  if (options.showSuppressed === true) out.push(...suppressedLines(report.findings, report.root, columns));
  const known = shown2.length - findings.length;
  if (known > 0) out.push(`${counted(known, "finding")} known in the base, not shown: --gate all shows them.`);
  out.push(...ending(result, findings, paint, columns, options.rules ?? []));
  return `${out.join("\n")}
`;
}
function byWorkload(findings) {
  const groups = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const title = plain(finding.workload === null ? finding.file : heading(finding.workload));
    const group = groups.get(title);
    if (group === void 0) groups.set(title, [finding]);
    else group.push(finding);
  }
  return groups;
}
function heading(workload) {
  return `${workloadTitle(workload)} (service account ${workload.serviceAccount})`;
}
function placeOf(finding, root) {
  return `${joined(root, finding.file)}:${finding.line}:${finding.column}`;
}
function joined(root, file) {
  return plain(root === "." || root === "" ? file : `${root.replace(/\/$/, "")}/${file}`);
}
function adviceOf(finding, rules) {
  const { prose, block } = remediationParts(finding.remediation);
  const general = block === "" ? void 0 : rules.find(({ id }) => id === finding.rule)?.remediation;
  return general ?? prose.replace(/\s*:$/, ", as shown above.");
}
function ending(result, findings, paint, columns, rules) {
  const { report, gate } = result;
  const out = result.failures.map((failure) => paint("error", `Our own failure: ${plain(failure)}`));
  for (const note of [...result.trustNotes, ...gate.reasons]) out.push(...wrapped(note, columns, 0));
  if (report.fixed.length > 0) out.push(`${counted(report.fixed.length, "finding")} of the base fixed.`);
  if (report.summary.suppressed > 0) out.push(`${counted(report.summary.suppressed, "finding")} suppressed.`);
  out.push(...wrapped(lookedAt(result), columns, 0));
  const verdict = gate.failed ? "error" : "good";
  out.push(...wrapped(verdictLine(result), columns, 0).map((text) => paint(verdict, text)));
  const [first] = worstFirst(findings);
  if (first !== void 0) {
    const prose = adviceOf(first, rules);
    const where = placeOf(first, report.root);
    out.push(...wrapped(`Do first: ${first.rule} at ${where}${prose === "" ? "" : `: ${prose}`}`, columns, 0));
  }
  return out;
}
function suppressedLines(findings, root, columns) {
  const out = [];
  for (const finding of findings) {
    if (finding.suppressed === null) continue;
    const { kind, reason } = finding.suppressed;
    const text = `suppressed ${finding.rule} at ${placeOf(finding, root)} by ${kind}: ${reason === "" ? "no reason given" : reason}`;
    out.push(...wrapped(text, columns, 2));
  }
  return out.length === 0 ? out : [...out, ""];
}
function wrapped(text, columns, indent) {
  const lines = [];
  let line = "";
  for (const word of plain(text).split(" ")) {
    if (word === "") continue;
    if (line !== "" && indent + line.length + 1 + word.length > columns) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  if (line !== "") lines.push(line);
  return lines.map((part) => " ".repeat(indent) + part);
}

export {
  renderText,
  wrapped
};
