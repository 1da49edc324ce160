import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  TABLE_HEAD,
  findingDetails,
  findingRow,
  headNotes,
  renderGithub,
  renderJson,
  renderSarif,
  renderSummary,
  richestThatFits
} from "./chunk-chunk-2YCP2UIY.js";
import {
  openContext,
  scan,
  slashed
} from "./chunk-chunk-WLCKIZHO.js";
import {
  visible,
  worstFirst
} from "./chunk-chunk-JYNFACSC.js";
import {
  counted,
  exitCodeOf,
  levelCounts,
  lookedAt,
  remediationSentence,
  ruleMetadata,
  verdictLine
} from "./chunk-chunk-XEMZDM7K.js";
import {
  version
} from "./chunk-chunk-3YBZLOXN.js";
import "./chunk-chunk-RVJ7YOFM.js";
import {
  isObject,
  objectAt,
  stringAt,
  valueAt
} from "./chunk-chunk-JWIR4SIF.js";
import {
  forCommandMessage,
  forCommandProperty,
  forMarkdown,
  plain,
  plainLines
} from "./chunk-chunk-S5GYDVGX.js";
import {
  ConfigurationError,
  describeConfigurationError
} from "./chunk-chunk-AKZ6CGRA.js";
import "./chunk-chunk-PHNUEGBI.js";

// src/action.ts
import { relative } from "node:path";

// src/github/changed-lines.ts
var PER_PAGE = 100;
var MAX_PAGES = 30;
async function changedLines(request, pullNumber) {
  const changed = /* @__PURE__ */ new Map();
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const { data } = await request("GET /repos/{owner}/{repo}/pulls/{pull_number}/files", {
      pull_number: pullNumber,
      per_page: PER_PAGE,
      page
    });
    const files = Array.isArray(data) ? data : [];
    for (const file of files) {
      if (!isObject(file)) continue;
      const name = stringAt(file["filename"]);
      const patch = stringAt(file["patch"]);
      if (name !== void 0) changed.set(name, patch === void 0 ? null : addedLines(patch));
    }
    if (files.length < PER_PAGE) return changed;
  }
  return null;
}
function addedLines(patch) {
  const added = /* @__PURE__ */ new Set();
  let line = 0;
  for (const text of patch.split("\n")) {
    const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)/.exec(text);
    if (hunk?.[1] !== void 0) line = Number(hunk[1]);
    else if (text.startsWith("+")) {
      added.add(line);
      line += 1;
    } else if (text.startsWith(" ")) line += 1;
  }
  return added;
}
function isChanged(changed, path, line) {
  const lines = changed.get(path);
  return lines === null || lines?.has(line) === true;
}

// src/github/context.ts
var COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
function runContext(env, payload) {
  const at = (...path) => valueAt(payload, path);
  const commit = (value) => {
    const text = stringAt(value)?.toLowerCase();
    return text !== void 0 && COMMIT.test(text) ? text : null;
  };
  const event = env["GITHUB_EVENT_NAME"] ?? "";
  const fullName = env["GITHUB_REPOSITORY"] ?? stringAt(at("repository", "full_name")) ?? "";
  const [owner = "", repo = ""] = fullName.split("/");
  const serverUrl = withoutSlash(env["GITHUB_SERVER_URL"] ?? "https://github.com");
  const sha = commit(env["GITHUB_SHA"]);
  const pull = objectAt(at("pull_request"));
  const number = pull["number"] ?? at("number");
  const head = event === "workflow_run" ? at("workflow_run", "head_sha") : at("pull_request", "head", "sha");
  const headSha = commit(head) ?? sha;
  const runId = env["GITHUB_RUN_ID"];
  const home = env["GITHUB_ACTION_REPOSITORY"];
  const address = owner === "" ? null : `${serverUrl}/${fullName}`;
  return {
    event,
    owner,
    repo,
    sha,
    ref: env["GITHUB_REF"] ?? null,
    headSha,
    baseSha: commit(at("pull_request", "base", "sha")) ?? commit(at("merge_group", "base_sha")),
    pullNumber: isObject(at("pull_request")) && Number.isInteger(number) ? Number(number) : null,
    fromFork: isFromFork(event, payload, fullName),
    apiUrl: withoutSlash(env["GITHUB_API_URL"] ?? "https://api.github.com"),
    serverUrl,
    runUrl: address === null || runId === void 0 ? null : `${address}/actions/runs/${runId}`,
    blobUrl: address === null || headSha === null ? null : `${address}/blob/${headSha}`,
    homepage: home === void 0 || home === "" ? null : `${serverUrl}/${home}`
  };
}
function isFromFork(event, payload, fullName) {
  const path = event === "workflow_run" ? ["workflow_run", "head_repository", "full_name"] : ["pull_request", "head", "repo", "full_name"];
  if (!isObject(valueAt(payload, path.slice(0, 1)))) return PRIVILEGED.has(event);
  return stringAt(valueAt(payload, path))?.toLowerCase() !== fullName.toLowerCase();
}
function withoutSlash(url) {
  return url.replace(/\/+$/, "");
}
var PRIVILEGED = /* @__PURE__ */ new Set(["pull_request_target", "workflow_run"]);
function unsafeReason(context, checkedOut) {
  if (!PRIVILEGED.has(context.event) || !context.fromFork) return null;
  const other = checkedOut.find((commit) => commit === null || commit !== context.sha);
  if (other === void 0) return null;
  return `${context.event} runs with this repository's secrets, and the workspace holds ${other === null ? "a commit that could not be told" : `commit ${other.slice(0, 12)}, not this repository's own`}. Scan pull requests under \`on: pull_request\`: annotations, job summary and the gate need no secret and no writing token.`;
}

// src/github/inputs.ts
var INPUT_NAMES = [
  "path",
  "config-file",
  "rules",
  "exclude",
  "fail-on",
  "min-confidence",
  "unknown",
  "gate",
  "base",
  "annotations",
  "comment-summary-in-pr",
  "check-run",
  "sarif-file",
  "report-file",
  "upload-sarif",
  "category",
  "token"
];
function readInputs(get) {
  const text = (name) => get(name).trim() || null;
  const items = (name) => get(name).split(/[\n,]/).map((item) => item.trim()).filter((item) => item !== "");
  const choice = (name, choices) => {
    const value = text(name);
    if (value === null) return void 0;
    const found = choices.find((one) => one === value.toLowerCase());
    if (found === void 0)
      throw new ConfigurationError("flag-value", `input ${name}: ${value} is not one of ${choices.join(", ")}`);
    return found;
  };
  const flag = (name) => {
    const value = choice(name, ["true", "false"]);
    return value === void 0 ? void 0 : value === "true";
  };
  const paths = items("path");
  return {
    paths: paths.length === 0 ? ["."] : paths,
    configFile: text("config-file"),
    rules: ruleLevels(items("rules")),
    exclude: items("exclude"),
    failOn: choice("fail-on", ["error", "warning", "note", "never"]),
    minConfidence: choice("min-confidence", ["high", "medium", "low"]),
    unknown: choice("unknown", ["report", "fail"]),
    gate: choice("gate", ["new", "all"]),
    base: text("base"),
    annotations: choice("annotations", ["changed", "all", "none"]) ?? "all",
    comment: choice("comment-summary-in-pr", ["never", "on-failure", "always"]) ?? "never",
    checkRun: flag("check-run") ?? false,
    sarifFile: text("sarif-file"),
    reportFile: text("report-file"),
    uploadSarif: flag("upload-sarif") ?? false,
    category: text("category") ?? "scan",
    token: text("token")
  };
}
function ruleLevels(items) {
  const levels = /* @__PURE__ */ new Map();
  for (const item of items) {
    const [, id, level] = /^(HF\d{3})\s*[=:]\s*(error|warning|note|off)$/.exec(item) ?? [];
    if (id === void 0)
      throw new ConfigurationError(
        "flag-value",
        `input rules: ${item} is not of the form HF202=warning (error, warning, note, off)`
      );
    levels.set(id, level === "error" || level === "warning" || level === "note" ? level : "off");
  }
  return levels;
}
function unknownInputs(env) {
  const known = new Set(INPUT_NAMES.map((name) => `INPUT_${name.toUpperCase()}`));
  return Object.keys(env).filter((key) => key.startsWith("INPUT_") && !known.has(key)).map((key) => key.slice("INPUT_".length).toLowerCase()).sort();
}

// src/report/comment.ts
var MAX_COMMENT_BYTES = 65536;
var TOP = 10;
function renderComment(result, options) {
  const findings = worstFirst(visible(result.report.findings));
  function* attempts() {
    yield bodyOf(result, findings, TOP, findings.length, true, options);
    for (const rest of [200, 50, 10]) {
      if (TOP + rest < findings.length) yield bodyOf(result, findings, TOP, TOP + rest, false, options);
    }
    yield bodyOf(result, findings, TOP, TOP, true, options);
    yield bodyOf(result, findings, TOP, TOP, false, options);
    yield bodyOf(result, findings, 0, 0, false, options);
  }
  return richestThatFits(attempts(), options.maxBytes ?? MAX_COMMENT_BYTES);
}
function bodyOf(result, findings, top, upTo, withRemediation, options) {
  const blob = options.blobUrl ?? null;
  const { report: report2 } = result;
  const row = (finding) => findingRow(finding, result, blob);
  const parts = [
    `${options.marker}
### ${result.gate.failed ? "❌" : "✅"} ${forMarkdown(verdictLine(result))}`,
    ...headNotes(result)
  ];
  const first = findings.slice(0, top);
  const rest = findings.slice(top, upTo);
  if (first.length > 0) parts.push([TABLE_HEAD, ...first.map(row)].join("\n"));
  if (withRemediation) parts.push(...first.map((finding) => findingDetails(finding, result, blob)));
  if (rest.length > 0) {
    parts.push(
      `<details><summary>${counted(rest.length, "more finding")}</summary>

${[TABLE_HEAD, ...rest.map(row)].join("\n")}

</details>`
    );
  }
  if (upTo < findings.length) {
    parts.push(
      `${counted(findings.length - upTo, "finding")} of ${findings.length} left out here: the reports hold all.`
    );
  }
  const { suppressed } = report2.summary;
  const counts = [levelCounts(report2.summary.findings)];
  if (suppressed > 0) counts.push(`${suppressed} suppressed`);
  if (report2.fixed.length > 0) counts.push(`${report2.fixed.length} fixed`);
  const run = options.runUrl == null ? "" : ` · [run](${options.runUrl})`;
  parts.push(
    `<sub>${counts.join(", ")}. ${forMarkdown(lookedAt(result))} hf-guardrails ${forMarkdown(report2.tool.version)}${run}</sub>`
  );
  return `${parts.join("\n\n")}
`;
}

// src/github/check-run.ts
var BATCH = 50;
var MAX_ANNOTATIONS = 1e3;
var MAX_TITLE = 255;
var MAX_TEXT = 65535;
var LEVEL = {
  error: "failure",
  warning: "warning",
  note: "notice"
};
async function createCheckRun(request, result, check) {
  const shown = check.findings.slice(0, MAX_ANNOTATIONS);
  const left = check.findings.length - shown.length;
  const notice = left > 0 ? `${counted(left, "finding")} not annotated here.

` : "";
  const output = {
    title: plain(verdictLine(result)).slice(0, MAX_TITLE),
    summary: (notice + check.summary).slice(0, MAX_TEXT)
  };
  const annotations = shown.map((finding) => annotationOf(finding, result.repositoryPrefix));
  const { data } = await request("POST /repos/{owner}/{repo}/check-runs", {
    name: check.name,
    head_sha: check.headSha,
    status: "completed",
    conclusion: result.gate.failed || result.failures.length > 0 ? "failure" : "success",
    output: { ...output, annotations: annotations.slice(0, BATCH) }
  });
  const id = isObject(data) ? data["id"] : void 0;
  for (let from = BATCH; from < annotations.length; from += BATCH) {
    await request("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", {
      check_run_id: id,
      output: { ...output, annotations: annotations.slice(from, from + BATCH) }
    });
  }
  return left;
}
function annotationOf(finding, prefix) {
  const prose = remediationSentence(finding.remediation);
  const endsHere = finding.endLine === finding.line && finding.endColumn > finding.column;
  return {
    path: prefix + finding.file,
    start_line: finding.line,
    end_line: finding.line,
    ...endsHere ? { start_column: finding.column, end_column: finding.endColumn } : {},
    annotation_level: LEVEL[finding.level],
    title: plain(`${finding.rule} ${finding.name}`).slice(0, MAX_TITLE),
    message: [finding.message, prose].flatMap(plainLines).join("\n").trim().slice(0, 16e3) || finding.rule
  };
}

// src/github/request.ts
var ATTEMPTS = 4;
var MAX_WAIT_MS = 6e4;
var TIMEOUT_MS = 3e4;
async function openRequest(context, token, sleep) {
  const { getOctokit } = await import("./chunk-github-DWYRNBHP.js");
  const octokit = getOctokit(token, { baseUrl: context.apiUrl, log: silent });
  const send = async (route, parameters) => octokit.request(route, {
    owner: context.owner,
    repo: context.repo,
    ...parameters,
    request: { signal: AbortSignal.timeout(TIMEOUT_MS) }
  });
  return withRetry(send, sleep);
}
var nothing = () => {
};
var silent = { debug: nothing, info: nothing, warn: nothing, error: nothing };
function withRetry(send, sleep) {
  return async (route, parameters) => {
    for (let attempt2 = 1; ; attempt2 += 1) {
      try {
        return await send(route, parameters);
      } catch (error) {
        const wait2 = waitBefore(error, attempt2, route);
        if (wait2 === null || attempt2 === ATTEMPTS) throw error;
        await sleep(wait2);
      }
    }
  };
}
function waitBefore(error, attempt2, route) {
  const status = statusOf(error);
  if (status === null) return null;
  const after = Number(headerOf(error, "retry-after"));
  const isLimited = status === 429 || status === 403 && (after > 0 || headerOf(error, "x-ratelimit-remaining") === "0");
  if (isLimited) {
    const reset = Number(headerOf(error, "x-ratelimit-reset")) * 1e3 - Date.now();
    const wait2 = after > 0 ? after * 1e3 : reset > 0 ? reset : 1e3 * 2 ** attempt2;
    return wait2 > MAX_WAIT_MS ? null : wait2;
  }
  if (status < 500 || /^POST .*\/comments$/.test(route)) return null;
  return 500 * 2 ** attempt2;
}
function statusOf(error) {
  return error instanceof Error && "status" in error && typeof error.status === "number" ? error.status : null;
}
function headerOf(error, name) {
  if (!(error instanceof Error) || !("response" in error) || !isObject(error.response)) return void 0;
  const headers = error.response["headers"];
  const value = isObject(headers) ? headers[name] : void 0;
  return value === void 0 ? void 0 : String(value);
}

// src/github/sticky-comment.ts
function commentMarker(id) {
  return `<!-- cilium-hf-guardrails:${id.replace(/[^A-Za-z0-9_.]+/g, "-")} -->`;
}
var PER_PAGE2 = 100;
var MAX_PAGES2 = 30;
async function keepComment(request, issue2, comment) {
  try {
    return await keepOnce(request, issue2, comment);
  } catch (error) {
    if ((statusOf(error) ?? 0) < 500) throw error;
    return keepOnce(request, issue2, comment);
  }
}
async function keepOnce(request, issue2, comment) {
  const existing = await ownComment(request, issue2, comment.marker);
  if (existing === null) {
    if (!comment.create) return "none";
    await request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
      issue_number: issue2,
      body: comment.body
    });
    return "created";
  }
  if (sameText(existing.body, comment.body)) return "unchanged";
  await request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
    comment_id: existing.id,
    body: comment.body
  });
  return "updated";
}
async function ownComment(request, issue2, marker) {
  for (let page = 1; page <= MAX_PAGES2; page += 1) {
    const { data } = await request("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
      issue_number: issue2,
      per_page: PER_PAGE2,
      page
    });
    const comments = Array.isArray(data) ? data : [];
    for (const item of comments) {
      if (!isObject(item)) continue;
      const { id, body, user } = item;
      const isBot = isObject(user) && user["type"] === "Bot";
      const text = stringAt(body) ?? "";
      if (isBot && typeof id === "number" && text.startsWith(marker)) return { id, body: text };
    }
    if (comments.length < PER_PAGE2) break;
  }
  return null;
}
function sameText(a, b) {
  const essence = (text) => text.replaceAll("\r\n", "\n").replace(/ · \[run\]\([^)]*\)/g, "").trim();
  return essence(a) === essence(b);
}

// src/github/surfaces.ts
async function attempt(surface, warn, run) {
  try {
    await run();
  } catch (error) {
    warn(`${surface.what} is left out: ${reasonOf(error, surface)}`);
  }
}
function reasonOf(error, { permission, fromFork }) {
  const message = plain(error instanceof Error ? error.message : String(error)).slice(0, 300);
  const status = statusOf(error);
  if (permission === null || status !== 401 && status !== 403 && status !== 404) return message;
  const fork = fromFork ? "in pull requests from forks and of Dependabot the token can only read; nothing needs to be done." : `give the job \`permissions: ${permission}\`.`;
  return `the token may not do it (HTTP ${status}: ${message}); ${fork}`;
}

// src/github/upload-sarif.ts
import { gzipSync } from "node:zlib";
var MAX_COMPRESSED_BYTES = 1e7;
var WAITS_MS = [2e3, 3e3, 5e3, 1e4, 15e3, 25e3];
async function uploadSarif(request, upload, sleep) {
  const compressed = gzipSync(upload.sarif);
  if (compressed.length > MAX_COMPRESSED_BYTES) {
    return `the SARIF file has ${compressed.length} bytes compressed; code scanning takes ${MAX_COMPRESSED_BYTES}`;
  }
  const { data } = await request("POST /repos/{owner}/{repo}/code-scanning/sarifs", {
    commit_sha: upload.commit,
    ref: upload.ref,
    sarif: compressed.toString("base64"),
    started_at: upload.startedAt,
    tool_name: "hf-guardrails"
  });
  const id = isObject(data) ? stringAt(data["id"]) : void 0;
  if (id === void 0) return "the upload was accepted without an id: it can not be followed";
  for (const wait2 of WAITS_MS) {
    await sleep(wait2);
    const { data: state } = await request("GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}", {
      sarif_id: id
    });
    if (!isObject(state)) continue;
    if (state["processing_status"] === "complete") return null;
    if (state["processing_status"] === "failed") {
      const errors = state["errors"];
      return `code scanning refused the file: ${plain(Array.isArray(errors) ? errors.join("; ") : "no reason given")}`;
    }
  }
  return "code scanning has not finished processing the file yet; its result is not known";
}

// src/github/publish.ts
var MAX_CHECK_SUMMARY_BYTES = 65e3;
async function publish({ result, inputs, context, sarif, startedAt }, request, sleep, warn) {
  const { fromFork, pullNumber, headSha, sha, ref, blobUrl, runUrl } = context;
  const hasSomethingToSay = result.gate.failed || result.failures.length > 0;
  if (inputs.comment !== "never" && pullNumber !== null) {
    await attempt({ what: "The comment", permission: "pull-requests: write", fromFork }, warn, async () => {
      const marker = commentMarker(inputs.category);
      const findings = visible(result.report.findings).length;
      await keepComment(await request(), pullNumber, {
        marker,
        body: renderComment(result, { marker, blobUrl, runUrl }),
        create: hasSomethingToSay || inputs.comment === "always" && findings > 0
      });
    });
  }
  if (inputs.checkRun) {
    await attempt({ what: "The check run", permission: "checks: write", fromFork }, warn, async () => {
      if (headSha === null) throw new Error("the runner does not name the commit");
      await createCheckRun(await request(), result, {
        name: `hf-guardrails (${inputs.category})`,
        headSha,
        summary: renderSummary(result, { blobUrl, maxBytes: MAX_CHECK_SUMMARY_BYTES }),
        findings: worstFirst(visible(result.report.findings))
      });
    });
  }
  if (inputs.uploadSarif && context.event === "merge_group") {
    warn("SARIF is not uploaded from a merge queue: its ref is gone before code scanning has looked at it.");
  } else if (inputs.uploadSarif) {
    await attempt(
      { what: "The upload to code scanning", permission: "security-events: write", fromFork },
      warn,
      async () => {
        if (sha === null || ref === null) throw new Error("the runner does not name commit and ref");
        const problem = await uploadSarif(await request(), { sarif, commit: sha, ref, startedAt }, sleep);
        if (problem !== null) throw new Error(problem);
      }
    );
  }
}

// src/github/run-action.ts
async function runAction(deps) {
  const warn = (text) => deps.print(`::warning title=hf-guardrails::${forCommandMessage(text)}`);
  try {
    return await gatedRun(deps, warn);
  } catch (error) {
    return failed(error, deps, warn);
  }
}
async function gatedRun(deps, warn) {
  const inputs = readInputs(deps.input);
  if (inputs.token !== null) deps.hide(inputs.token);
  for (const id of inputs.rules.keys()) {
    if (!deps.rules.some((rule) => rule.id === id))
      throw new ConfigurationError("rule-unknown", `input rules: there is no rule ${id}`);
  }
  for (const name of unknownInputs(deps.env))
    warn(`Input ${name} is not known: it changes nothing. action.yml lists the inputs.`);
  const context = runContext(deps.env, deps.payload);
  const unsafe = unsafeReason(context, deps.checkedOut(inputs.paths));
  if (unsafe !== null) throw new ConfigurationError("unsafe-event", unsafe);
  const started = deps.now().toISOString();
  const result = await deps.scan({
    inputs,
    base: inputs.base ?? context.baseSha,
    commit: context.sha,
    now: started.slice(0, 10)
  });
  const code = exitCodeOf(result);
  const files = writeFiles(deps, result, inputs, context, warn);
  await report(deps, { result, inputs, context, sarif: files.sarif, startedAt: started }, warn);
  writeOutputs(deps, result, code, files, warn);
  return code;
}
function writeFiles(deps, result, inputs, context, warn) {
  const sarif = renderSarif(result, {
    rules: deps.rules,
    category: inputs.category,
    ...context.homepage === null ? {} : { homepage: context.homepage }
  });
  const stem = `hf-guardrails-${inputs.category.replace(/[^A-Za-z0-9_.-]+/g, "-")}`;
  const write = (asked, name, content) => {
    try {
      return deps.writeReport(asked, name, content, warn);
    } catch (error) {
      warn(`${name} could not be written: ${messageOf(error)}`);
      return "";
    }
  };
  return {
    sarif,
    sarifFile: write(inputs.sarifFile, `${stem}.sarif`, sarif),
    reportFile: write(inputs.reportFile, `${stem}.json`, renderJson(result))
  };
}
async function report(deps, showing, warn) {
  const { result, inputs, context } = showing;
  const { fromFork } = context;
  const request = lazyRequest(deps, showing);
  let isShown = (_) => inputs.annotations !== "none";
  if (inputs.annotations === "changed" && context.pullNumber !== null) {
    const pull = context.pullNumber;
    await attempt(
      { what: "The list of changed lines (every finding is annotated)", permission: "pull-requests: read", fromFork },
      warn,
      async () => {
        const changed = await changedLines(await request(), pull);
        if (changed !== null) {
          isShown = (finding) => finding.new === true || isChanged(changed, result.repositoryPrefix + finding.file, finding.line);
        }
      }
    );
  }
  for (const line of renderGithub(result, { isShown }).trimEnd().split("\n")) deps.print(line);
  await attempt({ what: "The job summary", permission: null, fromFork }, warn, async () => {
    deps.appendSummary(renderSummary(result, { blobUrl: context.blobUrl }));
  });
  await publish(showing, request, deps.sleep, warn);
}
function lazyRequest(deps, { inputs, context }) {
  let opened;
  return async () => {
    if (inputs.token === null) throw new Error("input token is empty");
    if (context.owner === "" || context.repo === "") throw new Error("the runner does not name the repository");
    opened ??= deps.openRequest(context, inputs.token, deps.sleep);
    return opened;
  };
}
var CONCLUSION = { 0: "passed", 1: "failed", 3: "nothing-to-scan", 4: "error" };
function writeOutputs(deps, { report: { summary: summary2, findings } }, code, files, warn) {
  const { error, warning, note } = summary2.findings;
  const fresh = findings.filter((finding) => finding.suppressed === null && finding.new === true).length;
  writeAll(deps, warn, [
    ["conclusion", CONCLUSION[code]],
    ["findings", String(error + warning + note)],
    ["new-findings", String(fresh)],
    ["errors", String(error)],
    ["warnings", String(warning)],
    ["notes", String(note)],
    ["sarif-file", files.sarifFile],
    ["report-file", files.reportFile]
  ]);
}
function writeAll(deps, warn, outputs) {
  try {
    for (const [name, value] of outputs) deps.output(name, value);
  } catch (error) {
    warn(`The step's outputs could not be written: ${messageOf(error)}`);
  }
}
function failed(error, deps, warn) {
  const isUsage = error instanceof ConfigurationError;
  const text = isUsage ? describeConfigurationError(error) : `Internal error in hf-guardrails ${version}: ${messageOf(error)}`;
  const place = isUsage && error.file !== null ? `file=${forCommandProperty(error.file)},${error.line === null ? "" : `line=${error.line},`}` : "";
  deps.print(`::error ${place}title=hf-guardrails::${forCommandMessage(text)}`);
  writeAll(deps, warn, [["conclusion", "error"]]);
  return isUsage ? 2 : 4;
}
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}

// src/github/runner.ts
import { dirname, isAbsolute, join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

// node_modules/@actions/core/lib/command.js
import * as os from "os";

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
import * as crypto from "crypto";
import * as fs from "fs";
import * as os2 from "os";
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js
import * as os4 from "os";

// node_modules/@actions/core/lib/summary.js
import { EOL as EOL3 } from "os";
import { constants, promises } from "fs";
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve2) {
      resolve2(value);
    });
  }
  return new (P || (P = Promise))(function(resolve2, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve2(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, constants.R_OK | constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text, addEOL = false) {
    this._buffer += text;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(EOL3);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row) => {
      const cells = row.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header, data, colspan, rowspan } = cell;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text, href) {
    const element = this.wrap("a", text, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();

// node_modules/@actions/core/lib/platform.js
import os3 from "os";
var platform = os3.platform();
var arch = os3.arch();

// node_modules/@actions/core/lib/core.js
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
}
function getInput(name, options) {
  const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os4.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}

// src/github/runner.ts
function runnerDependencies({ env, files, print, rules, scan: scan2 }) {
  const workspace2 = resolve(env["GITHUB_WORKSPACE"] ?? ".");
  const named = (name) => {
    const path = env[name];
    if (path === void 0 || path === "") throw new Error(`${name} is not set`);
    return path;
  };
  return {
    env,
    rules,
    scan: scan2,
    print,
    input: (name) => getInput(name),
    output: (name, value) => {
      named("GITHUB_OUTPUT");
      setOutput(name, value);
    },
    hide: setSecret,
    payload: eventPayload(env, files, print),
    checkedOut: (paths) => paths.map((path) => commitAt(files, isAbsolute(path) ? path : join(workspace2, path))),
    appendSummary: (markdown) => files.append(named("GITHUB_STEP_SUMMARY"), markdown),
    writeReport: (asked, name, content, warn) => {
      if (asked !== null) {
        const path2 = resolve(workspace2, asked);
        try {
          files.write(path2, content);
          return path2;
        } catch (error) {
          warn(`${asked} could not be written (${messageOf2(error)}): the report is in the runner's temporary folder.`);
        }
      }
      const path = join(env["RUNNER_TEMP"] || files.newFolder(), name);
      files.write(path, content);
      return path;
    },
    openRequest,
    sleep: (milliseconds) => wait(milliseconds),
    now: () => /* @__PURE__ */ new Date()
  };
}
function eventPayload(env, files, print) {
  const path = env["GITHUB_EVENT_PATH"];
  if (path === void 0 || path === "") return null;
  try {
    const payload = JSON.parse(files.read(path));
    return payload;
  } catch (error) {
    print(
      `::warning title=hf-guardrails::${forCommandMessage(`The event payload can't be read: ${messageOf2(error)}`)}`
    );
    return null;
  }
}
function commitAt(files, path) {
  let folder = path;
  while (!files.exists(join(folder, ".git"))) {
    const parent = dirname(folder);
    if (parent === folder) return null;
    folder = parent;
  }
  const git = join(folder, ".git");
  try {
    const head = files.read(join(git, "HEAD")).trim();
    const ref = /^ref: (refs\/[^\s]+)$/.exec(head)?.[1];
    if (ref === void 0) return head;
    if (files.exists(join(git, ref))) return files.read(join(git, ref)).trim();
    const packed = files.read(join(git, "packed-refs")).split("\n");
    return packed.find((line) => line.endsWith(` ${ref}`))?.split(" ")[0] ?? null;
  } catch {
    return null;
  }
}
function messageOf2(error) {
  return error instanceof Error ? error.message : String(error);
}

// src/input/disk-files.ts
import { appendFileSync as appendFileSync2, existsSync as existsSync2, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname as dirname2, join as join2 } from "node:path";
var diskFiles = {
  read: (path) => readFileSync(path, "utf8"),
  write: (path, content) => {
    mkdirSync(dirname2(path), { recursive: true });
    writeFileSync(path, content);
  },
  append: (path, content) => appendFileSync2(path, content),
  exists: (path) => existsSync2(path),
  newFolder: () => mkdtempSync(join2(tmpdir(), "hf-guardrails-"))
};

// src/action.ts
function overridesOf(inputs) {
  const { failOn, minConfidence, unknown, gate, rules, exclude } = inputs;
  return {
    exclude,
    rules,
    ...failOn === void 0 ? {} : { failOn },
    ...minConfidence === void 0 ? {} : { minConfidence },
    ...unknown === void 0 ? {} : { unknown },
    ...gate === void 0 ? {} : { gate }
  };
}
var workspace = process.env["GITHUB_WORKSPACE"] ?? process.cwd();
process.exitCode = await runAction(
  runnerDependencies({
    env: process.env,
    files: diskFiles,
    print: (line) => process.stdout.write(`${line}
`),
    rules: Object.values(ruleMetadata),
    scan: async ({ inputs, base, commit, now }) => {
      const context = openContext(workspace, inputs.paths, overridesOf(inputs), inputs.configFile, base);
      const root = slashed(relative(workspace, context.root)) || ".";
      return scan({ ...context, root, now: Date.parse(now), nowText: now, commit });
    }
  })
);
