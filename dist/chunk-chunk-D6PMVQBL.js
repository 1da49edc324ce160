import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  counted,
  lookedAt,
  remediationParts,
  remediationSentence,
  verdictLine,
  workloadTitle
} from "./chunk-chunk-CJ5UIO6N.js";
import {
  codeBlock,
  codeSpan,
  forCommandMessage,
  forCommandProperty,
  forLog,
  forMarkdown,
  forMermaid,
  forUri,
  plain,
  proseMarkdown,
  visibleJson
} from "./chunk-chunk-LAOYF5IS.js";
import {
  repositoryPath
} from "./chunk-chunk-B3SWOOOU.js";

// src/report/order.ts
var LEVELS = { error: 0, warning: 1, note: 2 };
var CONFIDENCES = { high: 0, medium: 1, low: 2 };
function worstFirst(findings) {
  return [...findings].sort(
    (a, b) => LEVELS[a.level] - LEVELS[b.level] || CONFIDENCES[a.confidence] - CONFIDENCES[b.confidence] || Number(b.new === true) - Number(a.new === true)
  );
}
function visible(findings) {
  return findings.filter((finding) => finding.suppressed === null);
}
function isOfThisChange(finding, { report, gate }) {
  return report.run.base === null || gate.mode === "all" || finding.new !== false;
}
function byChange(result) {
  const own = [];
  const known = [];
  for (const finding of worstFirst(visible(result.report.findings)))
    (isOfThisChange(finding, result) ? own : known).push(finding);
  return { own, known };
}

// src/report/github.ts
var MAX_ANNOTATIONS_PER_LEVEL = 10;
var MAX_OWN_ERRORS = 5;
var MAX_MESSAGE = 4096;
var COMMAND = { error: "error", warning: "warning", note: "notice" };
function annotationsOf(findings, result) {
  const { repositoryPrefix: prefix } = result;
  const rows = new Map(result.report.findings.map((finding) => [finding.fingerprint, finding]));
  const removals = /* @__PURE__ */ new Map();
  for (const removed of result.removed) {
    for (const id of removed.fingerprints) removals.set(id, [...removals.get(id) ?? [], removed]);
  }
  const said = /* @__PURE__ */ new Set();
  return findings.flatMap((finding) => {
    const gone = (removals.get(finding.fingerprint) ?? []).filter((one) => !said.has(one));
    for (const one of gone) said.add(one);
    return [findingAnnotation(finding, prefix), ...gone.map((one) => removalAnnotation(one, finding, prefix, rows))];
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
function removalAnnotation(removed, finding, prefix, rows) {
  const { kind, namespace, name, file, line, isDeleted, fingerprints } = removed;
  const policy = `${kind} ${namespace === null ? "" : `${namespace}/`}${name}`;
  const workloads = /* @__PURE__ */ new Map();
  for (const id of fingerprints) {
    const one = rows.get(id);
    if (one === void 0 || one.workload === null) continue;
    const title = workloadTitle(one.workload);
    if (!workloads.has(title)) workloads.set(title, `${title} (${repositoryPath(prefix, one.file)}:${one.line})`);
  }
  const places = [...workloads.values()];
  const more = places.length > 3 ? ` and ${places.length - 3} more` : "";
  const what = isDeleted ? `This change deletes ${policy}, which selected` : `${policy} no longer selects`;
  return {
    level: finding.level,
    path: repositoryPath(prefix, file),
    line,
    columns: null,
    title: `${finding.rule} ${finding.name}: policy ${isDeleted ? "deleted" : "changed"}`,
    message: `${what} ${places.slice(0, 3).join(", ")}${more}.`
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
  const all = [...result.failures, ...result.gate.reasons];
  const ours = all.slice(0, MAX_OWN_ERRORS);
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
  for (const note of [...all.slice(MAX_OWN_ERRORS), ...result.trustNotes]) lines.push(forLog(note));
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
function ruleDescriptor(rule, taxonomies, homepage) {
  const isSecurity = Number(rule.securitySeverity) > 0;
  const relationships = taxonomies.relationshipsOf(rule);
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
        ...controls.length === 0 ? [] : [
          `## Controls

The check supports (it satisfies none by itself):

${controls.map((text) => `- ${text}`).join("\n")}`
        ]
      ].join("\n\n")
    },
    defaultConfiguration: { level: rule.levels.default },
    ...relationships.length === 0 ? {} : { relationships },
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

// src/report/sarif-taxonomies.ts
function taxonomiesOf(rules) {
  const entries = /* @__PURE__ */ new Map();
  for (const { controls } of rules) {
    for (const [framework, ids] of Object.entries(controls)) {
      const known = entries.get(framework) ?? /* @__PURE__ */ new Map();
      entries.set(framework, known);
      for (const id of ids) if (!known.has(id)) known.set(id, known.size);
    }
  }
  const names = [...entries.keys()];
  return {
    components: [...entries].map(([name, ids]) => ({
      name,
      shortDescription: { text: `Entries of ${name} that rules support; no rule satisfies one by itself.` },
      taxa: [...ids.keys()].map((id) => ({ id }))
    })),
    relationshipsOf: ({ controls }) => Object.entries(controls).flatMap(
      ([name, ids]) => ids.map((id) => ({
        target: { id, index: entries.get(name)?.get(id) ?? -1, toolComponent: { name, index: names.indexOf(name) } },
        kinds: ["relevant"]
      }))
    )
  };
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
  const taxonomies = taxonomiesOf(options.rules);
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
            rules: options.rules.map((rule) => ruleDescriptor(rule, taxonomies, options.homepage)),
            supportedTaxonomies: taxonomies.components.map(({ name }, index) => ({ name, index }))
          }
        },
        taxonomies: taxonomies.components,
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

// src/report/controls.ts
function controlRows(report, rules) {
  const open = /* @__PURE__ */ new Map();
  for (const { rule } of visible(report.findings)) open.set(rule, (open.get(rule) ?? 0) + 1);
  const frameworks = /* @__PURE__ */ new Map();
  for (const { id, controls } of rules) {
    for (const [framework, names] of Object.entries(controls)) {
      const known = frameworks.get(framework) ?? /* @__PURE__ */ new Map();
      frameworks.set(framework, known);
      for (const name of names) known.set(name, [...known.get(name) ?? [], id]);
    }
  }
  return [...frameworks].flatMap(
    ([framework, controls]) => [...controls].sort(([a], [b]) => a.localeCompare(b, "en", { numeric: true })).map(([control, ids]) => ({
      framework,
      control,
      ids,
      open: ids.reduce((sum, id) => sum + (open.get(id) ?? 0), 0)
    }))
  );
}

// src/report/graph.ts
var MAX_WORKLOADS = 12;
var MAX_HOSTS = 6;
var MAX_LABEL = 60;
var MAX_TEXT = 45e3;
var MAX_LINES = 450;
var EDGE = {
  "allowed-pinned": "-->|pinned|",
  "allowed-broad": "-->|too broad|",
  blocked: "-.-x|blocked|",
  "blocked-dns": "-.-x|no DNS rule|",
  "default-allow": "==>|unrestricted|",
  "policy-invalid": "==>|policy invalid|",
  unknown: "-.->|unknown|"
};
function mermaidGraph(calls, findings, removed = []) {
  for (let workloads = MAX_WORKLOADS; workloads > 0; workloads = Math.floor(workloads / 2)) {
    const graph = graphOf(calls, findings, removed, workloads);
    if (graph.length <= MAX_TEXT && graph.split("\n").length <= MAX_LINES) return graph;
  }
  return "";
}
function graphOf(calls, findings, removed, maxWorkloads) {
  const concerned = new Set(findings.flatMap(({ workload }) => workload === null ? [] : [keyOf(workload)]));
  const shown = /* @__PURE__ */ new Map();
  for (const call of calls) {
    const key = keyOf(call.workload);
    if (!concerned.has(key) || !shown.has(key) && shown.size >= maxWorkloads) continue;
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
    nodes.push(`  ${id}${open}"${label.split("\n").map(shortLabel).join("<br/>")}"${close}`);
    return id;
  };
  const edges = /* @__PURE__ */ new Map();
  const ghosts = [];
  for (const group of shown.values()) {
    for (const { from, policy, host, verdict } of linesOf(group)) {
      const workload = node("w", from, "[", "]");
      const destination = node("h", host, "(", ")");
      if (policy === null) edges.set(`  ${workload} ${EDGE[verdict]} ${destination}`, PAINT[verdict]);
      else {
        const through = node("p", policy, "{{", "}}");
        edges.set(`  ${workload} --- ${through}`, "plain");
        edges.set(`  ${through} ${EDGE[verdict]} ${destination}`, PAINT[verdict]);
      }
    }
  }
  for (const { kind, name, workloads, isDeleted } of removed) {
    const gone = workloads.filter((one) => shown.has(keyOf(one)));
    if (gone.length === 0) continue;
    const policy = node(
      "p",
      `${plain(`${kind} ${name}`)}
${isDeleted ? "deleted" : "no longer selects it"}`,
      "{{",
      "}}"
    );
    if (isDeleted) ghosts.push(policy);
    for (const one of gone) edges.set(`  ${node("w", plain(workloadTitle(one)), "[", "]")} -.- ${policy}`, "faint");
  }
  const faded = ghosts.length === 0 ? [] : [`  classDef deleted stroke:#8c959f,stroke-dasharray:4 4`, `  class ${ghosts.join(",")} deleted`];
  return ["flowchart LR", ...nodes, ...edges.keys(), ...styles([...edges.values()]), ...faded].join("\n");
}
function shortLabel(text) {
  return forMermaid(text.length <= MAX_LABEL ? text : `${text.slice(0, MAX_LABEL - 1)}…`);
}
var PAINT = {
  "allowed-pinned": "good",
  "allowed-broad": "doubtful",
  blocked: "bad",
  "blocked-dns": "bad",
  "default-allow": "bad",
  "policy-invalid": "bad",
  unknown: "doubtful"
};
var STROKE = {
  bad: "stroke:#d1242f",
  doubtful: "stroke:#bf8700",
  good: "stroke:#2da44e",
  faint: "stroke:#8c959f"
};
function styles(paints) {
  return ["bad", "doubtful", "good", "faint"].flatMap((paint) => {
    const numbers = paints.flatMap((one, index) => one === paint ? [index] : []);
    return numbers.length === 0 ? [] : [`  linkStyle ${numbers.join(",")} ${STROKE[paint]}`];
  });
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
  return `[${label}](${commitOf(finding, result, blob)}/${linkPath(path)}#L${finding.line})`;
}
function commitOf({ file, line }, { removed, report }, blob) {
  const { base } = report.run;
  const isGone = removed.some((one) => one.isFileGone && one.file === file && one.line === line);
  return isGone && base !== null && /^[0-9a-f]{40,64}$/.test(base) ? blob.replace(/[^/]+$/, base) : blob;
}
function linkPath(path) {
  return forUri(path).replace(/[()!'*~_]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
function findingRow(finding, result, blob) {
  const workload = finding.workload === null ? "" : forMarkdown(workloadTitle(finding.workload));
  const isMarked = finding.new === true && result.gate.mode === "all";
  const rule = `${finding.rule} ${forMarkdown(finding.name)}${isMarked ? " **new**" : ""}`;
  const cells = [
    `${ICON[finding.level]}&nbsp;${finding.level}`,
    rule,
    workload,
    `${proseMarkdown(finding.message, true)}<br>${placeMarkdown(finding, result, blob, true)}`
  ];
  return `| ${cells.join(" | ")} |`;
}
var TABLE_HEAD = "| Level | Rule | Workload | Finding |\n|---|---|---|---|";
function findingDetails(finding, result, blob, isOpen = false) {
  const { prose, block } = remediationParts(finding.remediation);
  const subject = finding.workload === null ? finding.file : workloadTitle(finding.workload);
  const title = `${ICON[finding.level]} ${finding.rule} ${forMarkdown(finding.name)}: ${forMarkdown(subject)}`;
  return [
    `<details${isOpen ? " open" : ""}><summary>${title}</summary>`,
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
var MAX_FIXED = 50;
function renderSummary(result, options = {}) {
  const blob = options.blobUrl ?? null;
  const { own, known } = byChange(result);
  const page = (ownRows, knownRows, details, graph) => pageOf(result, { own, known, ownRows, knownRows, details, graph }, blob, options.rules ?? []);
  function* attempts() {
    const graph = mermaidGraph(result.report.calls, own, result.removed);
    yield page(own.length, known.length, 100, graph);
    for (let rows = 1e3; rows >= 1; rows = Math.floor(rows / 4)) {
      if (rows < own.length + known.length) yield page(rows, Math.max(0, rows - own.length), Math.min(rows, 20), graph);
    }
    yield page(0, 0, 0, "");
  }
  return richestThatFits(attempts(), options.maxBytes ?? MAX_SUMMARY_BYTES);
}
function pageOf(result, page, blob, rules) {
  const own = page.own.slice(0, page.ownRows);
  const known = page.known.slice(0, page.knownRows);
  const all = page.own.length + page.known.length;
  const left = all - own.length - known.length;
  const table = (findings) => [TABLE_HEAD, ...findings.map((finding) => findingRow(finding, result, blob))].join("\n");
  const parts = [
    `## ${result.gate.failed ? "❌" : "✅"} ${forMarkdown(verdictLine(result))}`,
    countsTable(result, page),
    ...headNotes(result)
  ];
  if (own.length > 0) parts.push(table(own));
  if (left > 0) {
    parts.push(
      `${counted(left, "finding")} of ${all} left out here, the mildest: the JSON and SARIF reports hold all.`
    );
  }
  if (page.graph !== "") parts.push("### Who calls what, through which policy", codeBlock(page.graph, "mermaid"));
  const mended = own.slice(0, page.details);
  if (mended.length > 0) {
    parts.push("### How to mend it", ...mended.map((finding) => findingDetails(finding, result, blob)));
  }
  if (known.length > 0)
    parts.push(folded(`${counted(known.length, "finding")} known before this change`, table(known)));
  const fixed = result.report.fixed.slice(0, MAX_FIXED).map(({ message }) => `- ${proseMarkdown(message)}`);
  if (fixed.length > 0 && page.ownRows > 0)
    parts.push(folded(`${counted(result.report.fixed.length, "finding")} fixed by this change`, fixed.join("\n")));
  if (page.ownRows > 0) parts.push(...controlsTable(result, rules));
  parts.push(forMarkdown(lookedAt(result)));
  return `${parts.join("\n\n")}
`;
}
function controlsTable({ report }, rules) {
  const open = controlRows(report, rules).filter((row) => row.open > 0);
  if (open.length === 0) return [];
  const rows = open.map(
    ({ framework, control, ids, open: count }) => `| ${forMarkdown(framework)} | ${forMarkdown(control)} | ${ids.join(", ")} | ${count} |`
  );
  const table = ["| Framework | Control | Rules | Open findings |", "|---|---|---|---:|", ...rows].join("\n");
  const words = "A check supports a control where it looks at a part of what the control asks for; it satisfies none.";
  return [folded(`${counted(open.length, "control")} that these checks support`, `${words}

${table}`)];
}
function countsTable({ report }, { own, known }) {
  const { suppressed } = report.summary;
  const cells = (findings) => ["error", "warning", "note"].map((level) => findings.filter((finding) => finding.level === level).length).join(" | ");
  if (report.run.base === null) {
    return `| Errors | Warnings | Notes | Suppressed |
|---:|---:|---:|---:|
| ${cells(own)} | ${suppressed} |`;
  }
  const fresh = own.filter((finding) => finding.new === true);
  const before = [...own.filter((finding) => finding.new !== true), ...known];
  const rest = [
    ...report.fixed.length > 0 ? [`${report.fixed.length} fixed`] : [],
    ...suppressed > 0 ? [`${suppressed} suppressed`] : []
  ];
  return [
    "|  | Errors | Warnings | Notes |",
    "|---|---:|---:|---:|",
    `| New | ${cells(fresh)} |`,
    `| Known before | ${cells(before)} |`,
    ...rest.length === 0 ? [] : ["", `${rest.join(", ")}.`]
  ].join("\n");
}
function folded(title, content) {
  return `<details><summary>${title}</summary>

${content}

</details>`;
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
  worstFirst,
  visible,
  isOfThisChange,
  byChange,
  annotationsOf,
  renderGithub,
  controlRows,
  renderJson,
  renderSarif,
  findingRow,
  TABLE_HEAD,
  findingDetails,
  richestThatFits,
  renderSummary,
  folded,
  headNotes
};
