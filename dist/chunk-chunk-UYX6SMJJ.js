import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  repositoryPath
} from "./chunk-chunk-FLMCUVY2.js";
import {
  isOfThisChange,
  visible,
  worstFirst
} from "./chunk-chunk-PIJTDPBU.js";
import {
  counted,
  lookedAt,
  remediationParts,
  remediationSentence,
  verdictLine,
  workloadTitle
} from "./chunk-chunk-YOROGMWJ.js";
import {
  codeBlock,
  codeSpan,
  forCommandMessage,
  forCommandProperty,
  forHtml,
  forLog,
  forMarkdown,
  forMermaid,
  forUri,
  plain,
  proseMarkdown,
  visibleJson
} from "./chunk-chunk-LAOYF5IS.js";

// src/report/github.ts
var MAX_ANNOTATIONS_PER_LEVEL = 10;
var MAX_MESSAGE = 4096;
var COMMAND = { error: "error", warning: "warning", note: "notice" };
function annotationsOf(findings, result) {
  const { repositoryPrefix: prefix } = result;
  const left = new Set(result.removed);
  return findings.flatMap((finding) => {
    const gone = [...left].filter(({ fingerprints }) => fingerprints.includes(finding.fingerprint));
    for (const one of gone) left.delete(one);
    return [findingAnnotation(finding, prefix), ...gone.map((one) => removalAnnotation(one, finding, prefix))];
  });
}
function findingAnnotation(finding, prefix) {
  const { level, file, line, column, endLine, endColumn, rule, name, message, remediation } = finding;
  return {
    level,
    path: repositoryPath(prefix, file),
    line,
    columns: endLine === line && endColumn > column ? [column, endColumn] : null,
    title: `${rule} ${name}`,
    message: [message, remediationSentence(remediation)].filter((part) => part !== "").join("\n")
  };
}
function removalAnnotation(removed, finding, prefix) {
  const { kind, namespace, name, workloads, file, line, isDeleted } = removed;
  const policy = `${kind} ${namespace === null ? "" : `${namespace}/`}${name}`;
  const titles = workloads.slice(0, 3).map((one) => `${workloadTitle(one)} (${prefix}${one.file}:${one.line})`);
  const more = workloads.length > titles.length ? ` and ${workloads.length - titles.length} more` : "";
  const what = isDeleted ? `This change deletes ${policy}, which selected` : `${policy} no longer selects`;
  return {
    level: finding.level,
    path: repositoryPath(prefix, file),
    line,
    columns: null,
    title: `${finding.rule} ${finding.name}: what held it`,
    message: `${what} ${titles.join(", ")}${more}.`
  };
}
function annotated(result, options = {}) {
  const { isFirst, isShown } = options;
  const shown = worstFirst(visible(result.report.findings)).filter(
    isShown ?? ((finding) => isOfThisChange(finding, result))
  );
  if (isFirst === void 0) return shown;
  return ["error", "warning", "note"].flatMap((level) => {
    const group = shown.filter((finding) => finding.level === level);
    return [...group.filter(isFirst), ...group.filter((finding) => !isFirst(finding))];
  });
}
function renderGithub(result, options = {}) {
  const annotations = annotationsOf(annotated(result, options), result);
  const ours = [...result.failures, ...result.gate.reasons];
  const lines = ours.map((text) => `::error title=hf-guardrails::${forCommandMessage(text)}`);
  const left = [];
  for (const level of ["error", "warning", "note"]) {
    const group = annotations.filter((annotation) => annotation.level === level);
    const taken = (options.taken?.[level] ?? 0) + (level === "error" ? ours.length : 0);
    const room = Math.max(0, MAX_ANNOTATIONS_PER_LEVEL - taken);
    lines.push(...group.slice(0, room).map(commandOf));
    if (group.length > room) left.push(counted(group.length - room, level));
  }
  if (left.length > 0) {
    lines.push(
      `Not annotated: ${left.join(", ")}. GitHub shows ${MAX_ANNOTATIONS_PER_LEVEL} of each level of one step; the report holds all.`
    );
  }
  for (const note of result.trustNotes) lines.push(forLog(note));
  lines.push(forLog(lookedAt(result)), forLog(verdictLine(result)));
  return `${lines.join("\n")}
`;
}
function commandOf({ level, path, line, columns, title, message }) {
  const properties = [
    ["file", path],
    ["line", line],
    ["endLine", line],
    ...columns === null ? [] : [
      ["col", columns[0]],
      ["endColumn", columns[1]]
    ],
    ["title", title]
  ];
  const written = properties.map(([name, value]) => `${name}=${forCommandProperty(String(value))}`).join(",");
  return `::${COMMAND[level]} ${written}::${forCommandMessage(message.slice(0, MAX_MESSAGE))}`;
}

// src/report/json.ts
function renderJson(result) {
  return `${visibleJson(JSON.stringify(result.report, null, 2))}
`;
}

// src/report/line-hash.ts
var BLOCK = 100;
var TAB = 9;
var SPACE = 32;
var LF = 10;
var CR = 13;
var END = 65535;
function lineHashes(text) {
  const units = significantUnits(text);
  const counts = /* @__PURE__ */ new Map();
  return units.starts.map((start) => {
    const hash = hashFrom(units.codes, start);
    const count = (counts.get(hash) ?? 0) + 1;
    counts.set(hash, count);
    return `${hash}:${count}`;
  });
}
function significantUnits(text) {
  const codes = new Uint16Array(text.length + 1);
  const starts = [0];
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === SPACE || code === TAB || code === LF && text.charCodeAt(at - 1) === CR) continue;
    const isLineEnd = code === LF || code === CR;
    codes[length] = isLineEnd ? LF : code;
    length += 1;
    if (isLineEnd) starts.push(length);
  }
  codes[length] = END;
  return { codes: codes.subarray(0, length + 1), starts };
}
function hashFrom(codes, start) {
  let high = 0;
  let low = 0;
  for (let at = start; at < start + BLOCK; at += 1) {
    const product = low * 37 + (codes[at] ?? 0);
    high = Math.imul(high, 37) + Math.floor(product / 4294967296) >>> 0;
    low = product >>> 0;
  }
  return high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, "0");
}

// src/report/sarif-flow.ts
var MAX_STEPS = 12;
function threadFlow(finding, calls, prefix) {
  const steps = /* @__PURE__ */ new Map();
  const add = (file, line, text) => {
    const key = `${file}:${line}`;
    if (steps.size >= MAX_STEPS || steps.has(key)) return;
    steps.set(key, {
      location: {
        physicalLocation: {
          artifactLocation: { uri: forUri(repositoryPath(prefix, file)) },
          region: { startLine: Math.max(1, line) }
        },
        message: { text: plain(text) || "see here" }
      }
    });
  };
  const { workload } = finding;
  add(finding.file, finding.line, finding.message);
  if (workload !== null && FLOWING.test(finding.rule)) {
    for (const call of calls) {
      if (!isSame(call, workload)) continue;
      const [first] = call.evidence;
      if (first !== void 0) add(first.file, first.line, `calls ${call.host}:${call.port}`);
      for (const policy of call.policies) add(policy.file, policy.line, `${policy.kind} ${policy.name} selects it`);
    }
  }
  for (const related of finding.related) add(related.file, related.line, related.message);
  return [...steps.values()];
}
var FLOWING = /^HF[156]/;
function isSame({ workload }, other) {
  return workload.name === other.name && workload.kind === other.kind && workload.namespace === other.namespace && workload.scope === other.scope;
}

// src/report/sarif-rule.ts
var MAX_TAGS = 10;
var PROBLEM_SEVERITY = { error: "error", warning: "warning", note: "recommendation" };
var PRECISION = { high: "very-high", medium: "medium", low: "low" };
function ruleDescriptor(rule, homepage) {
  const isSecurity = Number(rule.securitySeverity) > 0;
  const controls = Object.entries(rule.controls).map(([framework, ids]) => `${framework} ${ids.join(", ")}`);
  return {
    id: rule.id,
    name: pascalCase(rule.name),
    shortDescription: { text: rule.summary },
    fullDescription: { text: `${rule.summary} ${rule.why}`.slice(0, 1024) },
    ...homepage === void 0 ? {} : { helpUri: `${homepage}/blob/main/rules/${rule.id}.md` },
    help: {
      text: `${rule.why}

${rule.remediation}`,
      markdown: [
        `# ${rule.id} ${rule.name}`,
        rule.summary,
        `## Why it matters

${rule.why}`,
        `## Remediation

${rule.remediation}`,
        ...controls.length === 0 ? [] : [`## Controls

${controls.map((text) => `- ${text}`).join("\n")}`]
      ].join("\n\n")
    },
    defaultConfiguration: { level: rule.levels.default },
    properties: {
      tags: [...isSecurity ? ["security"] : [], "kubernetes", "cilium", "hugging-face", rule.family].slice(
        0,
        MAX_TAGS
      ),
      precision: PRECISION[rule.confidence],
      "problem.severity": PROBLEM_SEVERITY[rule.levels.default],
      ...isSecurity ? { "security-severity": rule.securitySeverity } : {}
    }
  };
}
function pascalCase(name) {
  return name.split("-").map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join("");
}

// src/report/sarif.ts
var MAX_SARIF_RESULTS = 25e3;
var SARIF_LEVEL = {
  error: "error",
  warning: "warning",
  note: "note"
};
function renderSarif(result, options) {
  const all = visible(result.report.findings);
  const shown = all.length > MAX_SARIF_RESULTS ? worstFirst(all).slice(0, MAX_SARIF_RESULTS) : all;
  const ruleIndex = new Map(options.rules.map((rule, index) => [rule.id, index]));
  const hashes = hashReader(result);
  const { tool } = result.report;
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "hf-guardrails",
            fullName: tool.name,
            semanticVersion: tool.version,
            ...options.homepage === void 0 ? {} : { informationUri: options.homepage },
            rules: options.rules.map((rule) => ruleDescriptor(rule, options.homepage))
          }
        },
        automationDetails: { id: `cilium-hf-guardrails/${forUri(options.category ?? "scan")}/` },
        columnKind: "utf16CodeUnits",
        invocations: [
          {
            executionSuccessful: result.failures.length === 0,
            toolExecutionNotifications: [
              ...result.failures.map((text) => ({ level: "error", message: { text: plain(text) } })),
              ...shown.length < all.length ? [{ level: "warning", message: { text: cutNotice(shown.length, all.length) } }] : []
            ]
          }
        ],
        results: shown.map((finding) => resultOf(finding, result, ruleIndex, hashes))
      }
    ]
  };
  return `${JSON.stringify(log)}
`;
}
function cutNotice(shown, all) {
  return `${all - shown} of ${all} findings are left out, the mildest: code scanning takes ${MAX_SARIF_RESULTS} of one run.`;
}
function resultOf(finding, result, ruleIndex, hashOf) {
  const { repositoryPrefix: prefix } = result;
  const index = ruleIndex.get(finding.rule);
  const hash = hashOf(finding.file, finding.line);
  const flow = threadFlow(finding, result.report.calls, prefix);
  const prose = remediationSentence(finding.remediation);
  const links = finding.related.map(
    ({ file, line, message }, id) => `See ${forMessage(message)} ([${forMessage(file)}:${line}](${id})).`
  );
  const text = [forMessage(sentence(finding.message)), ...links, forMessage(prose)].filter((part) => part !== "");
  return {
    ruleId: finding.rule,
    ...index === void 0 ? {} : { ruleIndex: index },
    level: SARIF_LEVEL[finding.level],
    message: { text: text.join(" ") },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: forUri(repositoryPath(prefix, finding.file)) },
          region: regionOf(finding)
        },
        ...finding.workload === null ? {} : {
          logicalLocations: [
            {
              name: plain(finding.workload.name),
              fullyQualifiedName: plain(
                [finding.workload.namespace ?? "", finding.workload.kind, finding.workload.name].join("/")
              ),
              kind: "resource"
            }
          ]
        }
      }
    ],
    relatedLocations: finding.related.map((related, id) => ({
      id,
      message: { text: plain(related.message) },
      physicalLocation: {
        artifactLocation: { uri: forUri(repositoryPath(prefix, related.file)) },
        region: { startLine: Math.max(1, related.line) }
      }
    })),
    ...flow.length < 2 ? {} : { codeFlows: [{ threadFlows: [{ locations: flow }] }] },
    partialFingerprints: {
      ...hash === void 0 ? {} : { primaryLocationLineHash: hash },
      "hfGuardrails/v1": finding.fingerprint
    },
    properties: { precision: PRECISION2[finding.confidence], ...finding.new === null ? {} : { new: finding.new } }
  };
}
var PRECISION2 = { high: "very-high", medium: "medium", low: "low" };
function regionOf(finding) {
  const endsHere = finding.endLine === finding.line && finding.endColumn > finding.column;
  return {
    startLine: finding.line,
    startColumn: finding.column,
    endLine: finding.line,
    endColumn: endsHere ? finding.endColumn : finding.column + 1
  };
}
function sentence(text) {
  const line = plain(text).trim();
  return line === "" || /[.!?]$/.test(line) ? line : `${line}.`;
}
function forMessage(text) {
  return plain(text).replace(/[[\]\\]/g, (character) => `\\${character}`);
}
function hashReader(result) {
  const known = /* @__PURE__ */ new Map();
  return (file, line) => {
    const text = result.sources.get(file);
    if (text === void 0) return void 0;
    const hashes = known.get(file) ?? lineHashes(text);
    known.set(file, hashes);
    return hashes[line - 1];
  };
}

// src/report/graph.ts
var MAX_WORKLOADS = 12;
var MAX_HOSTS = 6;
var EDGE = {
  "allowed-pinned": "-->|pinned|",
  "allowed-broad": "-->|too broad|",
  blocked: "-.-x|blocked|",
  "blocked-dns": "-.-x|no DNS rule|",
  "default-allow": "==>|unrestricted|",
  "policy-invalid": "==>|policy invalid|",
  unknown: "-.->|unknown|"
};
function mermaidGraph(calls, findings) {
  const concerned = new Set(findings.flatMap(({ workload }) => workload === null ? [] : [keyOf(workload)]));
  const shown = /* @__PURE__ */ new Map();
  for (const call of calls) {
    const key = keyOf(call.workload);
    if (!concerned.has(key) || !shown.has(key) && shown.size >= MAX_WORKLOADS) continue;
    shown.set(key, [...shown.get(key) ?? [], call]);
  }
  if (shown.size === 0) return "";
  const ids = /* @__PURE__ */ new Map();
  const nodes = [];
  const node = (kind, label, open, close) => {
    const key = `${kind}\0${label}`;
    const known = ids.get(key);
    if (known !== void 0) return known;
    const id = `${kind}${ids.size}`;
    ids.set(key, id);
    nodes.push(`  ${id}${open}"${label.split("\n").map(forMermaid).join("<br/>")}"${close}`);
    return id;
  };
  const edges = /* @__PURE__ */ new Set();
  for (const group of shown.values()) {
    for (const { from, policy, host, verdict } of linesOf(group)) {
      const workload = node("w", from, "[", "]");
      const destination = node("h", host, "(", ")");
      if (policy === null) edges.add(`  ${workload} ${EDGE[verdict]} ${destination}`);
      else {
        const through = node("p", policy, "{{", "}}");
        edges.add(`  ${workload} --- ${through}`);
        edges.add(`  ${through} ${EDGE[verdict]} ${destination}`);
      }
    }
  }
  return ["flowchart LR", ...nodes, ...edges].join("\n");
}
function linesOf(calls) {
  const groups = /* @__PURE__ */ new Map();
  const required = calls.filter((call) => call.required);
  for (const call of required.length > 0 ? required : calls) {
    const key = `${call.verdict}\0${policyOf(call) ?? ""}`;
    const group = groups.get(key) ?? { call, hosts: /* @__PURE__ */ new Set() };
    group.hosts.add(plain(call.port === 443 ? call.host : `${call.host}:${call.port}`));
    groups.set(key, group);
  }
  return [...groups.values()].map(({ call, hosts }) => ({
    from: plain(workloadTitle(call.workload)),
    policy: policyOf(call),
    host: [...hosts].slice(0, MAX_HOSTS).join("\n") + (hosts.size > MAX_HOSTS ? `
and ${hosts.size - MAX_HOSTS} more` : ""),
    verdict: call.verdict
  }));
}
function policyOf(call) {
  const names = call.policies.map(({ kind, name }) => plain(`${kind} ${name}`));
  return names.length === 0 ? null : names.slice(0, 3).join("\n") + (names.length > 3 ? `
and ${names.length - 3} more` : "");
}
function keyOf({ scope, namespace, kind, name }) {
  return [scope, namespace ?? "", kind, name].join("\0");
}

// src/report/markdown.ts
var ICON = { error: "❌", warning: "⚠️", note: "ℹ️" };
function placeMarkdown(finding, result, blob, inTable = false) {
  const path = repositoryPath(result.repositoryPrefix, finding.file);
  const label = codeSpan(`${path}:${finding.line}`, inTable);
  if (blob === null) return label;
  return `[${label}](${blob}/${linkPath(path)}#L${finding.line})`;
}
function linkPath(path) {
  return forUri(path).replace(/[()!'*~_]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
function findingRow(finding, result, blob) {
  const workload = finding.workload === null ? "" : codeSpan(workloadTitle(finding.workload), true);
  const rule = `${finding.rule} ${forMarkdown(finding.name)}${finding.new === true ? " **new**" : ""}`;
  const cells = [
    `${ICON[finding.level]} ${finding.level}`,
    rule,
    workload,
    `${proseMarkdown(finding.message, true)}<br>${placeMarkdown(finding, result, blob, true)}`
  ];
  return `| ${cells.join(" | ")} |`;
}
var TABLE_HEAD = "| Level | Rule | Workload | Finding |\n|---|---|---|---|";
function findingDetails(finding, result, blob) {
  const { prose, block } = remediationParts(finding.remediation);
  const title = `${ICON[finding.level]} ${finding.rule} ${forHtml(finding.name)}: ${finding.workload === null ? forHtml(finding.file) : forHtml(workloadTitle(finding.workload))}`;
  return [
    `<details><summary>${title.replaceAll("@", "@​")}</summary>`,
    "",
    `${proseMarkdown(finding.message)} ${placeMarkdown(finding, result, blob)}`,
    ...finding.related.map(
      (related) => `- ${proseMarkdown(related.message)}: ${placeMarkdown({ ...finding, ...related }, result, blob)}`
    ),
    ...prose === "" ? [] : ["", `**Remediation:** ${proseMarkdown(prose)}`],
    ...block === "" ? [] : ["", codeBlock(block, "yaml")],
    "",
    "</details>"
  ].join("\n");
}
function richestThatFits(texts, maxBytes) {
  let last = "";
  for (const text of texts) {
    if (Buffer.byteLength(text) <= maxBytes) return text;
    last = text;
  }
  return Buffer.from(last).subarray(0, maxBytes).toString("utf8").replace(/\ufffd+$/, "");
}

// src/report/summary.ts
var MAX_SUMMARY_BYTES = 1e6;
function renderSummary(result, options = {}) {
  const blob = options.blobUrl ?? null;
  const findings = worstFirst(visible(result.report.findings));
  function* attempts() {
    const graph = mermaidGraph(result.report.calls, findings);
    yield pageOf(result, findings, findings.length, 100, graph, blob);
    for (let rows = 1e3; rows >= 1; rows = Math.floor(rows / 4)) {
      if (rows < findings.length) yield pageOf(result, findings, rows, Math.min(rows, 20), graph, blob);
    }
    yield pageOf(result, findings, 0, 0, "", blob);
  }
  return richestThatFits(attempts(), options.maxBytes ?? MAX_SUMMARY_BYTES);
}
function pageOf(result, findings, rows, details, graph, blob) {
  const { summary, fixed } = result.report;
  const { error, warning, note } = summary.findings;
  const parts = [
    `## ${result.gate.failed ? "❌" : "✅"} ${forMarkdown(verdictLine(result))}`,
    `| Errors | Warnings | Notes | Suppressed | Fixed |
|---:|---:|---:|---:|---:|
| ${error} | ${warning} | ${note} | ${summary.suppressed} | ${fixed.length} |`,
    ...headNotes(result)
  ];
  const shown = findings.slice(0, rows);
  if (shown.length > 0) {
    parts.push([TABLE_HEAD, ...shown.map((finding) => findingRow(finding, result, blob))].join("\n"));
  }
  if (shown.length < findings.length) {
    parts.push(
      `${counted(findings.length - shown.length, "finding")} of ${findings.length} left out here, the mildest: the JSON and SARIF reports hold all.`
    );
  }
  if (graph !== "") parts.push("### Who calls what, through which policy", codeBlock(graph, "mermaid"));
  const folded = findings.slice(0, details);
  if (folded.length > 0) {
    parts.push("### How to mend it", ...folded.map((finding) => findingDetails(finding, result, blob)));
  }
  parts.push(forMarkdown(lookedAt(result)));
  return `${parts.join("\n\n")}
`;
}
function headNotes(result) {
  const notes = [
    ...result.failures.map((text) => `**Our own failure:** ${forMarkdown(text)}`),
    ...[...result.gate.reasons, ...result.trustNotes].map((text) => forMarkdown(text))
  ];
  return notes.length === 0 ? [] : [
    notes.slice(0, 50).map((text) => `> ${text}`).join("\n>\n")
  ];
}

export {
  annotationsOf,
  renderGithub,
  renderJson,
  renderSarif,
  findingRow,
  TABLE_HEAD,
  findingDetails,
  richestThatFits,
  renderSummary,
  headNotes
};
