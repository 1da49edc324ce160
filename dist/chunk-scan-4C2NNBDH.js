import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  nowOf
} from "./chunk-chunk-XXS2VHMF.js";
import {
  renderText
} from "./chunk-chunk-BW73CNGR.js";
import {
  wantsColour
} from "./chunk-chunk-L5IAJN6S.js";
import {
  renderGithub,
  renderJson,
  renderSarif,
  renderSummary
} from "./chunk-chunk-PQYOJVBT.js";
import {
  scan
} from "./chunk-chunk-ZL6KARB6.js";
import "./chunk-chunk-E46IXEFM.js";
import {
  openContext,
  repositoryPath,
  slashed
} from "./chunk-chunk-W222ESUI.js";
import {
  isInside,
  memoryTree
} from "./chunk-chunk-7TQVRCHO.js";
import {
  visible,
  worstFirst
} from "./chunk-chunk-JTKD5WHB.js";
import {
  counted,
  exitCodeOf,
  isNothingScanned,
  lookedAt,
  remediationParts,
  verdictLine,
  workloadTitle
} from "./chunk-chunk-BBXNNP5T.js";
import {
  ruleMetadata
} from "./chunk-chunk-LICYL7JD.js";
import {
  forHtml,
  plain,
  plainLines,
  visibleJson
} from "./chunk-chunk-LAOYF5IS.js";
import "./chunk-chunk-3YBZLOXN.js";
import "./chunk-chunk-ZR5FIKFV.js";
import "./chunk-chunk-IWWM63LD.js";
import {
  parseFlags
} from "./chunk-chunk-BQJO5DSR.js";
import {
  ConfigurationError
} from "./chunk-chunk-AKZ6CGRA.js";
import "./chunk-chunk-7L5LYMMV.js";
import "./chunk-chunk-PHNUEGBI.js";

// src/commands/scan.ts
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, relative as relative2, resolve as resolve2 } from "node:path";
import { styleText } from "node:util";

// src/input/writable.ts
import { lstatSync, realpathSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
function writablePath(top, path) {
  const realTop = realpathSync(top);
  const full = resolve(realTop, path);
  if (full === realTop || !isInside(realTop, full)) return null;
  const steps = relative(realTop, full).split(sep);
  if (steps.some((step) => step.toLowerCase() === ".git")) return null;
  for (const [index] of steps.entries()) {
    const part = join(realTop, ...steps.slice(0, index + 1));
    if (lstatSync(part, { throwIfNoEntry: false })?.isSymbolicLink() === true) return null;
  }
  return full;
}

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

// src/report/html.ts
var VERDICT_LEVEL = {
  "allowed-pinned": "good",
  "allowed-broad": "warning",
  blocked: "error",
  "blocked-dns": "error",
  "default-allow": "error",
  "policy-invalid": "error",
  unknown: "note"
};
function renderHtml(result) {
  const { report } = result;
  const findings = worstFirst(visible(report.findings));
  const title = `hf-guardrails: ${report.root}`;
  const notes = [...result.failures, ...result.gate.reasons, ...result.trustNotes];
  const body = [
    `<header class="${result.gate.failed ? "error" : "good"}"><h1>${forHtml(verdictLine(result))}</h1><p>${forHtml(lookedAt(result))}</p></header>`,
    ...notes.map((note) => `<p class="message note">${forHtml(note)}</p>`),
    "<h2>Chains</h2>",
    chains(report.calls, report.tokens),
    `<h2>${counted(findings.length, "finding")}</h2>`,
    ...findings.map((finding) => findingSection(finding, result)),
    suppressedSection(report.findings),
    `<footer>${forHtml(report.tool.name)} ${forHtml(report.tool.version)}${report.run.commit === null ? "" : `, commit ${forHtml(report.run.commit)}`}</footer>`
  ];
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${forHtml(title)}</title><style>${STYLE}</style></head><body>
${body.filter((part) => part !== "").join("\n")}
</body></html>
`;
}
function chains(calls, tokens) {
  if (calls.length === 0) return "<p>No workload calls Hugging Face.</p>";
  const byWorkload = /* @__PURE__ */ new Map();
  for (const { workload, container, provenance, secret } of tokens) {
    const key = keyOf(workload, container);
    const text = `${provenance}${secret === null ? "" : ` (${secret.name})`}`;
    const known = byWorkload.get(key);
    if (known === void 0) byWorkload.set(key, [text]);
    else if (!known.includes(text)) known.push(text);
  }
  const rows = calls.map((call) => {
    const policies = call.policies.map(({ kind, name, valid }) => `${kind} ${name}${valid ? "" : " (invalid)"}`);
    const cells = [
      forHtml(workloadTitle(call.workload)),
      forHtml(call.workload.serviceAccount),
      policies.length === 0 ? "none" : policies.map(forHtml).join("<br>"),
      `<span class="tag ${VERDICT_LEVEL[call.verdict]}">${forHtml(call.verdict)}</span>`,
      `${forHtml(call.host)}:${call.port}${call.required ? "" : " <small>optional</small>"}`,
      forHtml(call.model ?? ""),
      (byWorkload.get(keyOf(call.workload, call.container)) ?? ["none"]).map(forHtml).join("<br>")
    ];
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
  });
  const head = ["Workload", "Service account", "Policies", "Verdict", "Destination", "Model", "Token"];
  return `<table><thead><tr>${head.map((name) => `<th scope="col">${name}</th>`).join("")}</tr></thead><tbody>
${rows.join("\n")}
</tbody></table>`;
}
function keyOf(workload, container) {
  return [workload.scope, workload.namespace ?? "", workload.kind, workload.name, container].join("\0");
}
function findingSection(finding, { repositoryPrefix }) {
  const { prose, block } = remediationParts(finding.remediation);
  const marks = [
    ...finding.new === true ? ["new"] : [],
    ...finding.confidence === "high" ? [] : [`${finding.confidence} confidence`]
  ];
  const related = finding.related.map(
    ({ file, line, message }) => `<li>${forHtml(message)}: <code>${forHtml(repositoryPath(repositoryPrefix, file))}:${line}</code></li>`
  );
  return [
    `<section class="message ${finding.level}" id="${forHtml(finding.fingerprint)}">`,
    `<h3><span class="tag ${finding.level}">${finding.level}</span> ${forHtml(finding.rule)} ${forHtml(finding.name)}${marks.map((mark) => ` <small>${mark}</small>`).join("")}</h3>`,
    `<p>${forHtml(finding.message)}</p>`,
    `<p><code>${forHtml(repositoryPath(repositoryPrefix, finding.file))}:${finding.line}:${finding.column}</code></p>`,
    related.length === 0 ? "" : `<ul>${related.join("")}</ul>`,
    prose === "" ? "" : `<p><b>Remediation:</b> ${forHtml(prose)}</p>`,
    block === "" ? "" : `<pre>${plainLines(block).map(forHtml).join("\n")}</pre>`,
    "</section>"
  ].filter((part) => part !== "").join("\n");
}
function suppressedSection(findings) {
  const rows = findings.flatMap(
    ({ suppressed, rule, file, line }) => suppressed === null ? [] : [
      `<li>${forHtml(rule)} <code>${forHtml(file)}:${line}</code> by ${suppressed.kind}: ${forHtml(suppressed.reason)}</li>`
    ]
  );
  return rows.length === 0 ? "" : `<h2>${counted(rows.length, "suppressed finding")}</h2>
<ul>${rows.join("\n")}</ul>`;
}
var STYLE = `:root{color-scheme:light dark;--line:#8884}
body{font:15px/1.5 system-ui,sans-serif;margin:0 auto;padding:1.5rem;max-width:75rem}
h1{font-size:1.3rem;margin:0}h2{font-size:1.1rem;margin-top:2rem}h3{font-size:1rem;margin:0}
header,.message{border:1px solid var(--line);border-left:.4rem solid var(--c,#888);border-radius:.4rem;padding:.8rem 1rem;margin:.8rem 0}
.error{--c:#cf222e}.warning{--c:#bf8700}.note{--c:#0969da}.good{--c:#1a7f37}
.tag{border:1px solid var(--c);color:var(--c);border-radius:1rem;padding:0 .5rem;font-size:.85em;white-space:nowrap}
table{border-collapse:collapse;width:100%;display:block;overflow-x:auto}th,td{border:1px solid var(--line);padding:.3rem .6rem;text-align:left;vertical-align:top}
pre{background:#8881;padding:.6rem;overflow-x:auto}code{overflow-wrap:anywhere}p{margin:.4rem 0}footer{margin-top:2rem;font-size:.85em;opacity:.7}`;

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
      return renderSummary(result);
    case "html":
      return renderHtml(result);
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
      help: "What to print: text (default), json, sarif, markdown, github, gitlab."
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
      help: "Whose configuration, catalogs, baseline and suppressions count with --base. Default: base."
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
    {
      name: "color",
      value: "WHEN",
      choices: ["auto", "always", "never"],
      help: "When to colour the text. Default: auto; NO_COLOR is obeyed."
    },
    { name: "debug", help: "Say on stderr what is done and how long it takes. Tokens are masked there too." }
  ],
  notes: `Charts and kustomizations are rendered first; \`-\` reads manifests that are rendered already from
standard input: helm template web | hf-guardrails scan -

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
  const root = slashed(relative2(shell.cwd, context.root)) || ".";
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
  return verdict(result, shell, given === null ? slashed(relative2(shell.cwd, context.root)) || "." : null);
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
    rules: Object.values(ruleMetadata),
    category: "scan",
    columns: Math.min(shell.columns, 100),
    showSuppressed: flags.isOn("show-suppressed") || settings.showSuppressed,
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
var colours = (style, text) => STYLES[style].reduce((inner, format) => styleText(format, inner), text);
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
  return { format, file: resolve2(cwd, text.slice(equals + 1)), told: `--output ${text}` };
}
function configuredOutputs({ config, top }) {
  return FORMATS.flatMap((format) => {
    const name = config.report.output[format];
    if (name === void 0) return [];
    const told = `${config.file ?? "configuration"}: report.output.${format}: ${name}`;
    const file = writablePath(top, name);
    if (file === null)
      throw new ConfigurationError("config-invalid", `${told}: write a path inside the repository, not through a link`);
    return [{ format, file, told }];
  });
}
function overridesOf(flags) {
  const failOn = flags.value("fail-on");
  const minConfidence = flags.value("min-confidence");
  const unknown = flags.value("unknown");
  const gate = flags.value("gate");
  const trust = flags.value("trust");
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
    ...namespace === void 0 ? {} : { namespace },
    ...ciliumVersion === void 0 ? {} : { ciliumVersion }
  };
}
export {
  scanCommand,
  scanPaths
};
