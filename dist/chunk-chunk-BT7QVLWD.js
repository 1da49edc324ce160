import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  displayWidth,
  fitting,
  joined,
  placeOf,
  wrapped
} from "./chunk-chunk-WXI4TT4O.js";
import {
  nowOf
} from "./chunk-chunk-BE5DWVXI.js";
import {
  wantsColour
} from "./chunk-chunk-L5IAJN6S.js";
import {
  controlRows,
  isOfThisChange,
  renderGithub,
  renderJson,
  renderSarif,
  renderSummary,
  visible,
  worstFirst
} from "./chunk-chunk-D6PMVQBL.js";
import {
  isActive
} from "./chunk-chunk-VLYRJUNT.js";
import {
  scan
} from "./chunk-chunk-WRRIECAH.js";
import {
  counted,
  exitCodeOf,
  isNothingScanned,
  levelCounts,
  lookedAt,
  remediationParts,
  verdictLine,
  workloadTitle
} from "./chunk-chunk-CJ5UIO6N.js";
import {
  forHtml,
  plain,
  plainLines,
  visibleJson
} from "./chunk-chunk-LAOYF5IS.js";
import {
  memoryTree,
  openContext,
  repositoryPath,
  slashed
} from "./chunk-chunk-B3SWOOOU.js";
import {
  ruleMetadata
} from "./chunk-chunk-YXT3USG5.js";
import {
  maskTokens
} from "./chunk-chunk-OGKSDIJW.js";
import {
  parseFlags
} from "./chunk-chunk-LBTFEDJ6.js";
import {
  ConfigurationError
} from "./chunk-chunk-M7P5J5CG.js";

// src/commands/scan.ts
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { styleText } from "node:util";

// src/report/gitlab.ts
var SEVERITY = { error: "critical", warning: "major", note: "info" };
function renderGitlab(result) {
  const issues = visible(result.report.findings).map((finding) => ({
    type: "issue",
    check_name: finding.rule,
    description: plain(finding.message),
    categories: ["Security"],
    severity: SEVERITY[finding.level],
    fingerprint: finding.fingerprint,
    location: {
      path: repositoryPath(result.repositoryPrefix, finding.file),
      lines: { begin: finding.line, end: finding.line }
    }
  }));
  return `${visibleJson(JSON.stringify(issues, null, 2))}
`;
}

// src/report/chain.ts
var VERDICT_TEXT = {
  "allowed-pinned": "allowed, pinned by name",
  "allowed-broad": "allowed, with much else",
  blocked: "blocked",
  "blocked-dns": "blocked, its name is not looked up through the DNS proxy",
  "default-allow": "allowed, as any address is: no policy restricts egress",
  "policy-invalid": "a policy that would decide is invalid",
  unknown: "unknown, what decides is not in the scan"
};
var LINKS_OF_RULE = {
  HF101: ["policy", "destination"],
  HF105: ["policy", "destination"],
  HF106: ["policy"],
  HF401: ["account"],
  HF402: ["policy"],
  HF1: ["destination"],
  HF2: ["token"],
  HF3: ["rotation"],
  HF4: ["readers"],
  HF5: ["intent"],
  HF6: ["audit"]
};
function callerChains(report, trails = []) {
  const groups = /* @__PURE__ */ new Map();
  for (const call of report.calls) {
    const key = workloadKey(call.workload);
    const group = groups.get(key) ?? { calls: [], workload: call.workload };
    groups.set(key, group);
    group.calls.push(call);
  }
  const tokens = groupedBy(report.tokens, ({ workload }) => workloadKey(workload));
  const findings = groupedBy(report.findings, ({ workload }) => workload === null ? "" : workloadKey(workload));
  const trailOf = new Map(trails.map((trail) => [workloadKey(trail.workload), trail]));
  return [...groups].map(
    ([key, { workload, calls }]) => chainOf(workload, calls, tokens.get(key) ?? [], findings.get(key) ?? [], trailOf.get(key))
  );
}
function workloadKey({ scope, namespace, kind, name }) {
  return [scope, namespace ?? "", kind, name].join("\0");
}
function chainOf(workload, calls, uses, findings, trail) {
  const tokens = uses.filter(({ provenance }) => provenance !== "none");
  const link = (name, id, facts, places, otherwise) => {
    const found = findings.filter(({ rule }) => linksOf(rule).includes(id));
    return {
      name,
      state: worstOf(found) ?? (found.length > 0 ? "suppressed" : otherwise),
      facts,
      places,
      findings: found
    };
  };
  const policies = unique(
    calls.flatMap((call) => call.policies),
    policyName
  );
  const models = [...new Set(calls.flatMap(({ model }) => model ?? []))];
  const isUnknown = calls.some(({ effectiveVerdict }) => effectiveVerdict === "unknown");
  const own = { file: workload.file, line: workload.line, text: `${workload.kind} ${workload.name}` };
  const links = [
    link("Service account", "account", [workload.serviceAccount], [own], "holds"),
    link(
      "Cilium policy",
      "policy",
      policies.length === 0 ? ["no policy selects this workload"] : policies.map(policyFact),
      policies.map(({ file, line, kind, name }) => ({ file, line, text: `${kind} ${name}` })),
      isUnknown ? "unknown" : "holds"
    ),
    link("Destinations", "destination", destinationFacts(calls), callPlaces(calls), verdictState(calls)),
    link("Models", "intent", models.length === 0 ? ["not named in the manifests"] : models, [], "not checked"),
    link("Token", "token", tokenFacts(tokens), tokenPlaces(tokens), tokenState(tokens)),
    link("Rotation", "rotation", rotationFacts(tokens), [], rotationState(tokens)),
    link("Readers of the token", "readers", [], [], tokens.length === 0 ? "not checked" : "holds"),
    link("Audit trail", "audit", trail?.facts ?? [], trail?.places ?? [], trail?.state ?? "holds"),
    link("Not decided", "undecided", [], [], "holds")
  ];
  return { workload, models, links: links.filter(isTelling), findings };
}
function linksOf(rule) {
  return LINKS_OF_RULE[rule] ?? LINKS_OF_RULE[rule.slice(0, 3)] ?? ["undecided"];
}
function isTelling({ facts, findings }) {
  return facts.length > 0 || findings.length > 0;
}
function worstOf(findings) {
  const levels = new Set(findings.filter(({ suppressed }) => suppressed === null).map(({ level }) => level));
  return ["error", "warning", "note"].find((level) => levels.has(level));
}
function verdictState(calls) {
  const needed = calls.filter(({ required }) => required);
  const verdicts = (needed.length > 0 ? needed : calls).map(({ effectiveVerdict }) => effectiveVerdict);
  if (verdicts.every((verdict2) => verdict2 === "allowed-pinned")) return "holds";
  return verdicts.includes("unknown") ? "unknown" : "note";
}
function tokenState(tokens) {
  if (tokens.length === 0) return "not checked";
  return tokens.some(({ provenance }) => provenance === "unknown") ? "unknown" : "holds";
}
function rotationState(tokens) {
  if (tokens.length === 0) return "not checked";
  const isTold = ({ rotation }) => Object.values(rotation).some((value) => value !== null);
  return tokens.every(isTold) ? "holds" : "unknown";
}
function policyName({ kind, namespace, name }) {
  return `${kind} ${namespace === null ? "" : `${namespace}/`}${name}`;
}
function policyFact(policy) {
  const marks = [policy.valid ? "" : "invalid", policy.selects ? "" : "would select it"].filter((mark) => mark !== "");
  return `${policyName(policy)}${marks.length === 0 ? "" : ` (${marks.join(", ")})`}`;
}
function destinationFacts(calls) {
  const byVerdict = groupedBy(calls, ({ verdict: verdict2, required }) => `${required ? "0" : "1"}${verdict2}`);
  return [...byVerdict].sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0).flatMap(([, group]) => {
    const [first] = group;
    if (first === void 0) return [];
    const hosts = [
      ...new Set(group.map(({ host, port, via }) => `${host}:${port}${via === null ? "" : ` through ${via}`}`))
    ];
    return [`${VERDICT_TEXT[first.verdict]}${first.required ? "" : " (not always needed)"}: ${hosts.join(", ")}`];
  });
}
function callPlaces(calls) {
  return unique(
    calls.flatMap(({ evidence }) => evidence),
    placeKey
  ).map(({ file, line, text }) => ({ file, line, text }));
}
function tokenFacts(tokens) {
  if (tokens.length === 0) return ["no token is handed to this workload"];
  return tokens.map(({ container, reference, secret, provenance, via }) => {
    const name = secret === null ? "" : ` from Secret ${secret.namespace === null ? "" : `${secret.namespace}/`}${secret.name}${secret.key === null ? "" : `, key ${secret.key}`}`;
    return `${provenance}${via === null ? "" : ` by ${via}`}: ${reference} of container ${container}${name}`;
  });
}
function tokenPlaces(tokens) {
  return unique(
    tokens.flatMap(({ evidence }) => evidence),
    placeKey
  ).map(({ file, line, text }) => ({ file, line, text }));
}
function rotationFacts(tokens) {
  const facts = tokens.flatMap(({ rotation: { recordedAt, every, dueAt, refresh, reload } }) => {
    const parts = [
      recordedAt === null ? "" : `rotated on ${recordedAt}`,
      every === null ? "" : `every ${every}`,
      dueAt === null ? "" : `due on ${dueAt}`,
      refresh === null ? "" : `refresh ${refresh}`,
      reload === null ? "" : `reload ${reload}`
    ].filter((part) => part !== "");
    return parts.length === 0 ? ["nothing is recorded"] : [parts.join(", ")];
  });
  return [...new Set(facts)];
}
function placeKey({ file, line, text }) {
  return `${file}\0${line}\0${text}`;
}
function unique(items, keyOf) {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}
function groupedBy(items, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === void 0) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

// src/report/html-style.ts
var STYLE = `:root{color-scheme:light dark;--line:#8884}
body{font:15px/1.5 system-ui,sans-serif;margin:0 auto;padding:1.5rem;max-width:75rem}
h1{font-size:1.3rem;margin:0}h2{font-size:1.15rem;margin-top:2.2rem}h3{font-size:1rem;margin:1.4rem 0 .4rem}section h3{margin:0}
header,.message{border:1px solid var(--line);border-left:.4rem solid var(--c,#888);border-radius:.4rem;padding:.8rem 1rem;margin:.8rem 0}
.error{--c:#cf222e}.warning{--c:#bf8700}.note{--c:#0969da}.good{--c:#1a7f37}.none{--c:#888}
.tag{border:1px solid var(--c);color:var(--c);border-radius:1rem;padding:0 .5rem;font-size:.85em;white-space:nowrap}
table{border-collapse:collapse;width:100%;display:block;overflow-x:auto;font-size:.93em}th,td{border:1px solid var(--line);padding:.3rem .6rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
td:first-child,th{overflow-wrap:normal}.run th{font-weight:normal;white-space:nowrap}.run{margin:.8rem 0}
pre{background:#8881;padding:.6rem;overflow-x:auto}code{font-size:.92em;overflow-wrap:anywhere}small{font-weight:normal}p{margin:.4rem 0}footer{margin-top:2rem;font-size:.85em;opacity:.7}
@media print{body{max-width:none;padding:0;font-size:11px}section,tr{break-inside:avoid}h2,h3{break-after:avoid}a{color:inherit}pre{white-space:pre-wrap}}`;

// src/report/html.ts
var STATE_CLASS = {
  holds: "good",
  error: "error",
  warning: "warning",
  note: "note",
  suppressed: "none",
  unknown: "note",
  "not checked": "none"
};
function renderHtml(result, options = {}) {
  const { report } = result;
  const findings = worstFirst(visible(report.findings));
  const chains = callerChains(report, result.trails);
  const rules = options.rules ?? [];
  const body = [
    `<header class="${result.gate.failed ? "error" : "good"}"><h1>${forHtml(verdictLine(result))}</h1><p>${forHtml(lookedAt(result))}</p></header>`,
    ...[...result.failures, ...result.gate.reasons, ...result.trustNotes].map(
      (note) => `<p class="message note">${forHtml(note)}</p>`
    ),
    runTable(report),
    `<h2>${counted(chains.length, "caller")}</h2>`,
    chains.length === 0 ? "<p>No workload calls Hugging Face.</p>" : callersTable(chains),
    ...chains.map((chain, index) => chainSection(chain, index, result)),
    `<h2>${counted(findings.length, "finding")}</h2>`,
    ...findings.map((finding) => findingSection(finding, result, rules)),
    suppressedSection(report.findings, result),
    controlsSection(report, rules),
    `<footer>${forHtml(report.tool.name)} ${forHtml(report.tool.version)}. Made from files alone: nothing here was seen in a cluster.</footer>`
  ];
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${forHtml(`hf-guardrails: ${report.root}`)}</title><style>${STYLE}</style></head><body>
${body.filter((part) => part !== "").join("\n")}
</body></html>
`;
}
function runTable({ root, run, tool }) {
  const rows = [
    ["Scanned", root],
    ["Commit", run.commit],
    ["Compared with", run.base],
    ["Ages judged by", run.now],
    ["Cilium", run.ciliumVersion],
    ["Version", `${tool.name} ${tool.version}`],
    ["Configuration, catalogs", `${run.configDigest.slice(0, 16)}, ${run.catalogDigest.slice(0, 16)}`]
  ];
  const cells = rows.flatMap(
    ([name, value]) => value === null ? [] : [`<tr><th scope="row">${name}</th><td><code>${forHtml(value)}</code></td></tr>`]
  );
  return `<table class="run"><tbody>${cells.join("")}</tbody></table>`;
}
function callersTable(chains) {
  const names = ["Service account", "Cilium policy", "Destinations", "Token", "Rotation", "Audit trail"];
  const rows = chains.map(({ workload, models, links, findings }, index) => {
    const states = names.map((name) => stateTag(links.find((link) => link.name === name)?.state ?? "not checked"));
    const cells = [
      `<a href="#caller-${index + 1}">${forHtml(workloadTitle(workload))}</a>`,
      models.map(forHtml).join("<br>"),
      ...states,
      forHtml(levelCounts(countsOf(visible(findings))))
    ];
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
  });
  return tableOf(["Workload", "Model", ...names, "Findings"], rows);
}
function chainSection({ workload, links }, index, result) {
  const rows = links.map((link) => linkRow(link, result));
  return `<h3 id="caller-${index + 1}">${forHtml(workloadTitle(workload))} <small>${place(workload.file, workload.line, result)}</small></h3>
${tableOf(["Link", "State", "What the manifests say", "Evidence"], rows)}`;
}
function linkRow({ name, state, facts, places, findings }, result) {
  const reported = findings.map(
    ({ rule, fingerprint, suppressed }) => suppressed === null ? `<a href="#${forHtml(fingerprint)}">${forHtml(rule)}</a>` : `${forHtml(rule)} suppressed: ${forHtml(suppressed.reason)}`
  );
  const evidence = places.map(({ file, line, text }) => `${place(file, line, result)} ${forHtml(text)}`);
  const cells = [
    name,
    [stateTag(state), ...reported].join("<br>"),
    facts.map(forHtml).join("<br>"),
    evidence.join("<br>")
  ];
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
}
function findingSection(finding, result, rules) {
  const { prose, block } = remediationParts(finding.remediation);
  const marks = [
    ...finding.new === true ? ["new"] : [],
    ...finding.confidence === "high" ? [] : [`${finding.confidence} confidence`]
  ];
  const related = finding.related.map(
    ({ file, line, message }) => `<li>${forHtml(message)}: ${place(file, line, result)}</li>`
  );
  const controls = Object.entries(rules.find(({ id }) => id === finding.rule)?.controls ?? {});
  return [
    `<section class="message ${finding.level}" id="${forHtml(finding.fingerprint)}">`,
    `<h3><span class="tag ${finding.level}">${finding.level}</span> ${forHtml(finding.rule)} ${forHtml(finding.name)}${marks.map((mark) => ` <small>${mark}</small>`).join("")}</h3>`,
    `<p>${forHtml(finding.message)}</p>`,
    `<p>${place(finding.file, finding.line, result)}</p>`,
    related.length === 0 ? "" : `<ul>${related.join("")}</ul>`,
    prose === "" ? "" : `<p><b>Remediation:</b> ${forHtml(prose)}</p>`,
    block === "" ? "" : `<pre>${plainLines(block).map(forHtml).join("\n")}</pre>`,
    controls.length === 0 ? "" : `<p><small>Supports ${controls.map(([framework, ids]) => `${forHtml(framework)}: ${ids.map(forHtml).join(", ")}`).join("; ")}</small></p>`,
    "</section>"
  ].filter((part) => part !== "").join("\n");
}
function suppressedSection(findings, result) {
  const rows = findings.flatMap(
    ({ suppressed, rule, message, file, line }) => suppressed === null ? [] : [
      `<tr><td>${forHtml(rule)}</td><td>${forHtml(message)}</td><td>${place(file, line, result)}</td><td>${suppressed.kind}</td><td>${forHtml(suppressed.reason)}</td></tr>`
    ]
  );
  if (rows.length === 0) return "";
  return `<h2>${counted(rows.length, "suppressed finding")}</h2>
${tableOf(["Rule", "Finding", "Place", "By", "Reason"], rows)}`;
}
function controlsSection(report, rules) {
  const rows = controlRows(report, rules).map(({ framework, control, ids, open }) => {
    const state = open === 0 ? "none" : `<span class="tag error">${counted(open, "finding")}</span>`;
    const cells = [forHtml(framework), forHtml(control), ids.map(forHtml).join(", "), state];
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
  });
  if (rows.length === 0) return "";
  return `<h2>Controls that these checks support</h2>
<p>A check supports a control where it looks at a part of what the control asks for. It doesn't fulfil the control, and speaks of nothing that isn't in these files.</p>
${tableOf(["Framework", "Control", "Rules", "Open findings"], rows)}`;
}
function tableOf(head, rows) {
  return `<table><thead><tr>${head.map((name) => `<th scope="col">${name}</th>`).join("")}</tr></thead><tbody>
${rows.join("\n")}
</tbody></table>`;
}
function stateTag(state) {
  return `<span class="tag ${STATE_CLASS[state]}">${state}</span>`;
}
function place(file, line, { repositoryPrefix }) {
  return `<code>${forHtml(repositoryPath(repositoryPrefix, file))}:${line}</code>`;
}
function countsOf(findings) {
  const count = (level) => findings.filter((finding) => finding.level === level).length;
  return { error: count("error"), warning: count("warning"), note: count("note") };
}

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
  const front = shown(line.slice(0, finding.column - 1));
  const end = finding.endLine === finding.line ? finding.endColumn - 1 : line.length;
  const whole = shown(secret ? withoutValue(line) : maskTokens(line));
  const indent = whole.length - whole.trimStart().length;
  const from = Math.min(Math.max(front.length, indent), Math.max(whole.length - 1, 0));
  const marked = Math.max(1, Math.min(shown(line.slice(finding.column - 1, end)).length, whole.length - from));
  const columns = displayWidth(whole);
  const fits = columns <= width;
  const context = Math.floor(width / (columns > whole.length ? 4 : 2));
  const start = fits ? 0 : wholeCharacter(whole, Math.min(indent, from) + Math.max(0, from - indent - context));
  const cut = fitting(whole.slice(start), width);
  const before = displayWidth(whole.slice(start, from));
  return {
    text: cut,
    from: before,
    to: Math.min(before + displayWidth(whole.slice(from, from + marked)), displayWidth(cut))
  };
}
function wholeCharacter(text, offset) {
  return /[\udc00-\udfff]/.test(text.charAt(offset)) ? offset + 1 : offset;
}
function shown(text) {
  return plain(text.replaceAll("	", "  "));
}
function withoutValue(line) {
  const match = /^(\s*(?:- )?["']?([\w./-]+)["']?:\s+)(\S.*)$/.exec(line);
  if (match?.[1] === void 0 || match[2] === void 0 || NAMING_KEYS.has(match[2])) return maskTokens(line);
  return /^[&*|>{[]/.test(match[3] ?? "") ? maskTokens(line) : `${maskTokens(match[1])}****`;
}

// src/report/text-ending.ts
var COUNTED_FROM = 10;
var STEPS = 3;
var LEAD_LENGTH = 60;
function endingLines(result, findings, options) {
  const { paint, columns } = options;
  const { report, gate } = result;
  const groups = byRule(findings, options.rules);
  const out = result.failures.map((failure) => paint("error", `Our own failure: ${plain(failure)}`));
  if (findings.length > COUNTED_FROM) out.push(...countLines(findings, paint), "");
  for (const note of [...result.trustNotes, ...gate.reasons]) out.push(...wrapped(note, columns, 0));
  if (report.fixed.length > 0) out.push(`${counted(report.fixed.length, "finding")} of the base fixed.`);
  if (report.summary.suppressed > 0) out.push(`${counted(report.summary.suppressed, "finding")} suppressed.`);
  out.push(...wrapped(lookedAt(result), columns, 0));
  const verdict2 = gate.failed ? "error" : "good";
  out.push(...wrapped(verdictLine(result), columns, 0).map((text) => paint(verdict2, text)));
  const steps = groups.slice(0, STEPS).map((group) => stepText(group, report.root, options.rules));
  const [first] = steps;
  if (first !== void 0 && steps.length === 1) out.push(...wrapped(`Do first: ${first}`, columns, 0));
  else if (first !== void 0) {
    out.push("Do first:");
    for (const [index, step] of steps.entries()) {
      const [head = "", ...rest] = wrapped(step, columns, 5);
      out.push(`  ${index + 1}. ${head.trimStart()}`, ...rest);
    }
  }
  return out;
}
function byRule(findings, rules) {
  const groups = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const group = groups.get(finding.rule);
    if (group === void 0) groups.set(finding.rule, { first: finding, count: 1 });
    else group.count += 1;
  }
  const graveness = (id) => Number(rules.find((rule) => rule.id === id)?.securitySeverity ?? 0);
  const levels = ["error", "warning", "note"];
  return [...groups.values()].sort(
    (a, b) => levels.indexOf(a.first.level) - levels.indexOf(b.first.level) || graveness(b.first.rule) - graveness(a.first.rule) || b.count - a.count
  );
}
function countLines(findings, paint) {
  const counts = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const key = `${finding.level} ${finding.rule}`;
    counts.set(key, { first: finding, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const width = Math.max(...[...counts.values()].map(({ count }) => String(count).length));
  return [...counts.values()].map(({ first: { level, rule, name }, count }) => {
    const padded = paint(level, level.padEnd(7));
    return `${String(count).padStart(width + 2)}  ${padded}  ${rule} ${plain(name)}`;
  });
}
function stepText({ first, count }, root, rules) {
  const prose = adviceOf(first, rules);
  const more = count === 1 ? "" : ` and ${counted(count - 1, "other place")}`;
  return `${first.rule} at ${placeOf(first, root)}${more}${prose === "" ? "" : `: ${prose}`}`;
}
function adviceOf(finding, rules) {
  const { prose, block } = remediationParts(finding.remediation);
  if (block !== "" && prose.length > LEAD_LENGTH) return `${prose.replace(/[\s:;,]+$/, "")}, as shown above.`;
  const general = block === "" ? void 0 : rules.find(({ id }) => id === finding.rule)?.remediation;
  return general ?? prose.replace(/\s*:$/, ", as shown above.");
}

// src/report/text.ts
var GUTTER = 7;
var REPEATED_UP_TO = 12;
var MAX_PLACES = 16;
function renderText(result, options = {}) {
  const paint = options.paint ?? ((_, text) => text);
  const columns = Math.max(40, options.columns ?? 80);
  const { report } = result;
  const shown2 = visible(report.findings);
  const findings = worstFirst(shown2.filter((finding) => isOfThisChange(finding, result)));
  const line = lineReader(result);
  const remediation = remediationWriter(columns, options.full === true || findings.length <= REPEATED_UP_TO);
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
      const rest = options.full === true ? 0 : Math.max(0, finding.related.length - MAX_PLACES);
      for (const related of finding.related.slice(0, finding.related.length - rest)) {
        out.push(
          ...wrapped(`see ${joined(report.root, related.file)}:${related.line}: ${related.message}`, columns, 4)
        );
      }
      if (rest > 0) out.push(...wrapped(`and ${counted(rest, "more place")} (--full shows them)`, columns, 4));
      out.push(...remediation(finding), "");
    }
  }
  if (options.showSuppressed === true) out.push(...suppressedLines(report.findings, report.root, columns));
  const known = shown2.length - findings.length;
  if (known > 0) out.push(`${counted(known, "finding")} known in the base, not shown: --gate all shows them.`);
  out.push(...endingLines(result, findings, { paint, columns, rules: options.rules ?? [] }));
  return `${out.join("\n")}
`;
}
function remediationWriter(columns, all) {
  const shown2 = /* @__PURE__ */ new Set();
  return ({ rule, remediation }) => {
    const { prose, block } = remediationParts(remediation);
    const key = block === "" ? prose : `${rule} block`;
    if (!all && shown2.has(key)) {
      return wrapped(`Remediation: as for the first ${rule} (--full repeats it).`, columns, 4);
    }
    shown2.add(key);
    return [
      ...prose === "" ? [] : wrapped(`Remediation: ${prose}`, columns, 4),
      ...block === "" ? [] : plainLines(block).map((text) => `      ${text}`.trimEnd())
    ];
  };
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

// src/report/formats.ts
var FORMATS = ["text", "json", "sarif", "markdown", "html", "github", "gitlab"];
function renderReport(format, result, options) {
  switch (format) {
    case "text":
      return renderText(result, options);
    case "json":
      return renderJson(result);
    case "sarif":
      return renderSarif(result, options);
    case "markdown":
      return renderSummary(result, { rules: options.rules });
    case "html":
      return renderHtml(result, options);
    case "github":
      return renderGithub(result);
    case "gitlab":
      return renderGitlab(result);
  }
}

// src/commands/scan.ts
var scanCommand = {
  name: "scan",
  usage: "scan [PATH…|-] [flags]",
  summary: "Scans folders or files and reports which workloads call Hugging Face without a sound policy, token or identity.",
  flags: [
    {
      name: "format",
      short: "f",
      value: "FORMAT",
      choices: FORMATS,
      help: "What to print: text (default), json, sarif, markdown, html (evidence to keep), github (workflow commands), gitlab."
    },
    {
      name: "output",
      short: "o",
      value: "FORMAT=FILE",
      multiple: true,
      help: "Write a report to a file as well; may be given several times."
    },
    {
      name: "exclude",
      value: "GLOB",
      multiple: true,
      help: "Leave out files, relative to the top of the repository; may be given several times."
    },
    { name: "config", value: "FILE", help: "Use this configuration instead of .hf-guardrails.yaml." },
    {
      name: "fail-on",
      value: "LEVEL",
      choices: ["error", "warning", "note", "never"],
      help: "Lowest level that makes the exit code 1. Default: error."
    },
    {
      name: "min-confidence",
      value: "CONFIDENCE",
      choices: ["high", "medium", "low"],
      help: "Lowest confidence that makes the exit code 1. Default: medium."
    },
    {
      name: "unknown",
      value: "MODE",
      choices: ["report", "fail"],
      help: "fail: what could not be read or resolved fails too. Default: report."
    },
    {
      name: "base",
      value: "REVISION",
      help: "Compare with this git revision, and take settings and ignore comments from it. Only what is new fails then."
    },
    {
      name: "gate",
      value: "MODE",
      choices: ["new", "all"],
      help: "What can make the exit code 1: findings that the base has not, or all. Default: new with --base, else all."
    },
    {
      name: "trust",
      value: "REVISION",
      choices: ["base", "head"],
      help: "Whose configuration, intent, catalogs, baseline and suppressions count with --base. Default: base."
    },
    {
      name: "baseline",
      value: "FILE",
      help: "Findings that were accepted before. Default: .hf-guardrails/baseline.json, looked for like the configuration."
    },
    {
      name: "intent",
      value: "FILE",
      help: "Who may call which model on which host. Default: .hf-guardrails/intent.yaml, looked for like the configuration."
    },
    { name: "namespace", short: "n", value: "NAME", help: "Namespace of objects that name none." },
    {
      name: "cilium-version",
      value: "VERSION",
      help: "Version of Cilium in the cluster, such as 1.19. Default: the newest known."
    },
    {
      name: "now",
      value: "DATE",
      help: "Judge the age of tokens by this day (2026-01-31), so that a scan can be repeated."
    },
    { name: "show-suppressed", help: "Show suppressed findings too." },
    { name: "full", help: "Repeat remediations in the text, however many findings there are." },
    {
      name: "color",
      value: "WHEN",
      choices: ["auto", "always", "never"],
      help: "When to colour the text. Default: auto; NO_COLOR is obeyed."
    },
    { name: "debug", help: "Say on stderr what is done and how long it takes. Tokens are masked there too." }
  ],
  notes: `Charts and kustomizations are rendered first; \`-\` reads manifests that were
rendered elsewhere: helm template web | hf-guardrails scan -

Exit codes: 0 the gate passed; 1 it failed; 2 wrong usage or configuration;
3 nothing to scan; 4 our own failure.`
};
var STDIN_FILE = "stdin.yaml";
async function scanPaths(args, shell) {
  const flags = parseFlags(scanCommand, args);
  const started = performance.now();
  const given = givenTree(flags, shell);
  const context = openContext({
    cwd: shell.cwd,
    paths: given === null ? flags.positionals : ["."],
    given,
    overrides: overridesOf(flags),
    configFile: flags.value("config") ?? null,
    revision: given === null ? flags.value("base") : null
  });
  const { report: settings } = context.config;
  const outputs = [...configuredOutputs(context), ...flags.values("output").map((text) => outputOf(text, shell.cwd))];
  const format = flags.value("format") ?? settings.format ?? "text";
  const now = nowOf(flags.value("now"), context.config.now);
  const debug = (what) => {
    if (flags.isOn("debug") || settings.debug)
      shell.err(`debug: ${what} in ${Math.round(performance.now() - started)} ms
`);
  };
  debug(`${context.tree.files.length} files listed`);
  const root = slashed(relative(shell.cwd, context.root)) || ".";
  const result = await scan({ ...context, root, now: now.time, nowText: now.text, commit: null });
  debug(`${result.report.summary.documents} documents scanned`);
  const options = reportOptions(shell, flags, settings);
  for (const { format: asked, file, told } of outputs) {
    try {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, ended(renderReport(asked, result, { ...options, paint: plain2 })));
    } catch (error) {
      throw new ConfigurationError(
        "flag-value",
        `${told}: the file can't be written (${error instanceof Error ? error.message : "unknown error"})`
      );
    }
  }
  if (!isNothingScanned(result) || format !== "text") shell.out(ended(renderReport(format, result, options)));
  return verdict(result, shell, given === null ? slashed(relative(shell.cwd, context.root)) || "." : null);
}
function givenTree(flags, shell) {
  if (!flags.positionals.includes("-")) return null;
  if (flags.positionals.length > 1)
    throw new ConfigurationError("flag-value", "scan - reads standard input alone: give it no further path");
  if (flags.value("base") !== void 0)
    throw new ConfigurationError(
      "flag-value",
      "scan - has no base to compare with: render the base too, and compare the two reports or use a baseline"
    );
  return memoryTree({ [STDIN_FILE]: shell.readStdin() });
}
function verdict(result, shell, folder) {
  for (const failure of result.failures)
    shell.err(`hf-guardrails: ${failure}; the other rules reported, this is our fault
`);
  const code = exitCodeOf(result);
  if (code === 3)
    shell.err(
      folder === null ? "hf-guardrails: nothing to scan: standard input is empty\n" : `hf-guardrails: nothing to scan in ${folder}: no .yaml, .yml or .json file there (or all are excluded)
`
    );
  return code;
}
var plain2 = (_, text) => text;
function reportOptions(shell, flags, settings) {
  const choice = flags.value("color") ?? settings.color;
  const isColoured = wantsColour(shell, choice === "always" || choice === "never" ? choice : "auto");
  return {
    rules: Object.values(ruleMetadata).filter(isActive),
    category: "scan",
    columns: Math.min(shell.columns, 100),
    showSuppressed: flags.isOn("show-suppressed") || settings.showSuppressed,
    full: flags.isOn("full") || settings.full,
    paint: isColoured ? colours : plain2
  };
}
var STYLES = {
  error: ["bold", "red"],
  warning: ["yellow"],
  note: ["cyan"],
  good: ["green"],
  strong: ["bold"],
  faint: ["dim"]
};
var colours = (style, text) => STYLES[style].reduce((inner, format) => styleText(format, inner, { validateStream: false }), text);
function ended(text) {
  return text.endsWith("\n") ? text : `${text}
`;
}
function outputOf(text, cwd) {
  const equals = text.indexOf("=");
  const format = FORMATS.find((known) => known === text.slice(0, equals));
  if (equals < 0 || format === void 0 || equals === text.length - 1) {
    throw new ConfigurationError(
      "flag-value",
      `--output ${text}: write FORMAT=FILE with a format of ${FORMATS.join(", ")}`
    );
  }
  return { format, file: resolve(cwd, text.slice(equals + 1)), told: `--output ${text}` };
}
function configuredOutputs({ config }) {
  return FORMATS.flatMap((format) => {
    const file = config.report.output[format];
    return file === void 0 ? [] : [{ format, file, told: `report.output.${format}: ${file}` }];
  });
}
function overridesOf(flags) {
  const failOn = flags.value("fail-on");
  const minConfidence = flags.value("min-confidence");
  const unknown = flags.value("unknown");
  const gate = flags.value("gate");
  const trust = flags.value("trust");
  const baseline = flags.value("baseline");
  const intent = flags.value("intent");
  const namespace = flags.value("namespace");
  const ciliumVersion = flags.value("cilium-version");
  if (ciliumVersion !== void 0 && !/^v?1\.\d+(?:\.\d+)?$/.test(ciliumVersion)) {
    throw new ConfigurationError(
      "flag-value",
      `--cilium-version ${ciliumVersion}: write a version such as 1.19 or 1.19.4`
    );
  }
  return {
    exclude: flags.values("exclude"),
    ...failOn === void 0 ? {} : { failOn },
    ...minConfidence === void 0 ? {} : { minConfidence },
    ...unknown === void 0 ? {} : { unknown },
    ...gate === void 0 ? {} : { gate },
    ...trust === void 0 ? {} : { trust },
    ...baseline === void 0 ? {} : { baseline },
    ...intent === void 0 ? {} : { intent },
    ...namespace === void 0 ? {} : { namespace },
    ...ciliumVersion === void 0 ? {} : { ciliumVersion }
  };
}

export {
  scanCommand,
  scanPaths,
  overridesOf
};
