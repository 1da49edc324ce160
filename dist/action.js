import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  INPUT_KEYS,
  configYaml,
  effectiveWithOrigins
} from "./chunk-chunk-OQWP5LFN.js";
import {
  TABLE_HEAD,
  annotationsOf,
  byChange,
  findingDetails,
  findingRow,
  folded,
  headNotes,
  isOfThisChange,
  renderGithub,
  renderJson,
  renderSarif,
  renderSummary,
  richestThatFits
} from "./chunk-chunk-D6PMVQBL.js";
import {
  isActive
} from "./chunk-chunk-VLYRJUNT.js";
import {
  scan
} from "./chunk-chunk-WRRIECAH.js";
import "./chunk-chunk-IJTX6O4O.js";
import {
  counted,
  exitCodeOf,
  isNothingScanned,
  levelCounts,
  lookedAt,
  verdictLine
} from "./chunk-chunk-CJ5UIO6N.js";
import "./chunk-chunk-MSYGNRDT.js";
import {
  codeSpan,
  forCommandMessage,
  forCommandProperty,
  forLog,
  forMarkdown,
  plain,
  plainLines,
  proseMarkdown
} from "./chunk-chunk-LAOYF5IS.js";
import {
  GIT_ENVIRONMENT,
  git,
  isObject,
  objectAt,
  openContext,
  ownedByOthers,
  repositoryPath,
  slashed,
  stringAt,
  valueAt,
  writablePath
} from "./chunk-chunk-B3SWOOOU.js";
import {
  ruleMetadata
} from "./chunk-chunk-YXT3USG5.js";
import {
  version
} from "./chunk-chunk-3YBZLOXN.js";
import {
  maskTokens
} from "./chunk-chunk-OGKSDIJW.js";
import "./chunk-chunk-YOCOY6JA.js";
import {
  ConfigurationError,
  describeConfigurationError
} from "./chunk-chunk-M7P5J5CG.js";
import "./chunk-chunk-7L5LYMMV.js";
import "./chunk-chunk-PHNUEGBI.js";

// src/action.ts
import { relative } from "node:path";

// src/github/inputs.ts
function withConfiguration(given, { github, output }) {
  return {
    ...given,
    annotations: given.annotations ?? github.annotations,
    comment: given.comment ?? github.comment,
    checkRun: given.checkRun ?? github.checkRun,
    uploadSarif: given.uploadSarif ?? github.uploadSarif,
    category: given.category ?? github.category,
    sarifFile: given.sarifFile ?? output["sarif"] ?? null,
    reportFile: given.reportFile ?? output["json"] ?? null
  };
}
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
  "baseline-file",
  "intent-file",
  "render",
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
    const found2 = choices.find((one) => one === value.toLowerCase());
    if (found2 === void 0)
      throw new ConfigurationError("flag-value", `input ${name}: ${value} is not one of ${choices.join(", ")}`);
    return found2;
  };
  const flag = (name) => {
    const value = choice(name, ["true", "false"]);
    return value === void 0 ? void 0 : value === "true";
  };
  return {
    paths: items("path"),
    configFile: text("config-file"),
    rules: ruleLevels(items("rules")),
    exclude: items("exclude"),
    failOn: choice("fail-on", ["error", "warning", "note", "never"]),
    minConfidence: choice("min-confidence", ["high", "medium", "low"]),
    unknown: choice("unknown", ["report", "fail"]),
    gate: choice("gate", ["new", "all"]),
    base: text("base"),
    baselineFile: text("baseline-file"),
    intentFile: text("intent-file"),
    render: flag("render"),
    annotations: choice("annotations", ["new", "changed", "all", "none"]),
    comment: choice("comment-summary-in-pr", ["never", "on-failure", "always"]),
    checkRun: flag("check-run"),
    sarifFile: text("sarif-file"),
    reportFile: text("report-file"),
    uploadSarif: flag("upload-sarif"),
    category: text("category"),
    token: text("token")
  };
}
function givenValues(inputs) {
  const rules = [...inputs.rules].map(([id, level]) => [id, { level }]);
  const values = {
    path: inputs.paths.length === 0 ? null : inputs.paths,
    rules: rules.length === 0 ? null : Object.fromEntries(rules),
    exclude: inputs.exclude.length === 0 ? null : inputs.exclude,
    "fail-on": inputs.failOn,
    "min-confidence": inputs.minConfidence,
    unknown: inputs.unknown,
    gate: inputs.gate,
    base: inputs.base,
    "baseline-file": inputs.baselineFile,
    "intent-file": inputs.intentFile,
    render: inputs.render,
    annotations: inputs.annotations,
    "comment-summary-in-pr": inputs.comment,
    "check-run": inputs.checkRun,
    "sarif-file": inputs.sarifFile,
    "report-file": inputs.reportFile,
    "upload-sarif": inputs.uploadSarif,
    category: inputs.category
  };
  return INPUT_NAMES.flatMap((name) => {
    const value = values[name];
    const key = INPUT_KEYS[name];
    return value == null || key == null ? [] : [{ from: `input ${name}`, key, value }];
  });
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

// src/github/base.ts
var EVERYTHING = "Every finding counts.";
async function resolveBase(question) {
  const { context, asked, clone, token } = question;
  const isPush = asked === null && context.event === "push";
  const trust = isPush ? "head" : "base";
  const candidates = await candidatesOf(question);
  const reasons = [];
  for (const { revision, what } of candidates) {
    const said = `${shortened(revision)}, ${what}`;
    if (clone.has(revision)) return found(revision, said, trust);
    if (asked === null && !isOurs(question)) {
      reasons.push(`${said}: the commit that is checked out is not this event's`);
      continue;
    }
    const fetched2 = await clone.fetch(revision, token);
    if (typeof fetched2 === "string") return found(fetched2, said, trust);
    reasons.push(`${said}: ${fetched2.reason}`);
  }
  const hasBase = context.isPull || context.event === "merge_group";
  const isMissing = candidates.length > 0 || hasBase && !isItsOwnBase(question);
  const why = isMissing ? missing(reasons) : `Nothing is compared: ${withoutBase(context, question)}. ${EVERYTHING}`;
  return { revision: null, trust, note: why, isMissing };
}
async function candidatesOf(question) {
  const { context, asked, clone, mergeBase } = question;
  if (asked !== null) return [{ revision: asked, what: "the input base" }];
  const { baseSha, event, headSha, sha } = context;
  const { head } = clone;
  if (isItsOwnBase(question)) return [];
  const tip = baseSha === null ? [] : [{ revision: baseSha, what: event === "push" ? "the commit before the push" : "the tip of the base branch" }];
  if (!context.isPull || head === null) return tip;
  const [first, second, ...more] = head.parents;
  if (first !== void 0 && second !== void 0 && more.length === 0 && (head.id === sha || second === headSha))
    return [{ revision: first, what: "the first parent of the merge commit" }, ...tip];
  if (baseSha === null || headSha === null || head.id !== headSha) return tip;
  const fork = clone.mergeBase(baseSha, head.id) ?? await mergeBase(baseSha, head.id);
  return fork === null ? tip : [{ revision: fork, what: "where the pull request left its base branch" }, ...tip];
}
function isItsOwnBase({ context, clone }) {
  return context.event === "pull_request_target" && clone.head !== null && clone.head.id === context.sha;
}
function isOurs({ context, clone: { head } }) {
  return head !== null && (head.id === context.sha || head.id === context.headSha || head.parents[1] === context.headSha);
}
function found(revision, said, trust) {
  const settings = trust === "head" ? " Settings are those of the commit that was pushed." : "";
  return { revision, trust, note: `Compared with ${said}.${settings}`, isMissing: false };
}
function missing(reasons) {
  const tried = reasons.length === 0 ? "the event names no base" : reasons.join("; ");
  return `Nothing was compared: ${tried}. ${EVERYTHING} Settings are those of the working tree. Check out with \`fetch-depth: 2\`, or let the token read contents.`;
}
function withoutBase(context, question) {
  if (isItsOwnBase(question)) return "the base branch's own commit is checked out";
  if (context.event === "push")
    return context.isNewBranch ? "the push made the branch" : "the event names no commit before the push";
  return `${context.event === "" ? "a run without an event" : `a run on ${context.event}`} has no base`;
}
function shortened(revision) {
  return /^[0-9a-f]{40,64}$/.test(revision) ? revision.slice(0, 12) : revision;
}
async function mergeBaseOf(request, base, head) {
  try {
    const { data } = await request("GET /repos/{owner}/{repo}/compare/{basehead}", {
      basehead: `${base}...${head}`,
      per_page: 1
    });
    return stringAt(valueAt(data, ["merge_base_commit", "sha"])) ?? null;
  } catch {
    return null;
  }
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
    baseSha: commit(at("pull_request", "base", "sha")) ?? commit(at("merge_group", "base_sha")) ?? (event === "push" ? existing(commit(at("before"))) : null),
    isNewBranch: event === "push" && /^0+$/.test(stringAt(at("before")) ?? ""),
    pullNumber: isObject(at("pull_request")) && Number.isInteger(number) ? Number(number) : null,
    isPull: event.startsWith("pull_request") || isObject(at("pull_request")),
    fromFork: isFromFork(event, payload, fullName),
    headRepository: stringAt(valueAt(payload, headPath(event))) ?? null,
    isReadOnly: isFromFork(event, payload, fullName) || env["GITHUB_ACTOR"] === "dependabot[bot]",
    apiUrl: withoutSlash(env["GITHUB_API_URL"] ?? "https://api.github.com"),
    serverUrl,
    runUrl: address === null || runId === void 0 ? null : `${address}/actions/runs/${runId}`,
    blobUrl: address === null || headSha === null ? null : `${address}/blob/${headSha}`,
    homepage: home === void 0 || home === "" ? null : `${serverUrl}/${home}`
  };
}
function headPath(event) {
  return event === "workflow_run" ? ["workflow_run", "head_repository", "full_name"] : ["pull_request", "head", "repo", "full_name"];
}
function isFromFork(event, payload, fullName) {
  const path = headPath(event);
  if (!isObject(valueAt(payload, path.slice(0, 1)))) return PRIVILEGED.has(event);
  return stringAt(valueAt(payload, path))?.toLowerCase() !== fullName.toLowerCase();
}
function existing(commit) {
  return commit === null || /^0+$/.test(commit) ? null : commit;
}
function withoutSlash(url) {
  return url.replace(/\/+$/, "");
}
var PRIVILEGED = /* @__PURE__ */ new Set(["pull_request_target", "workflow_run"]);
function unsafeReason(context, checkedOut, nested) {
  if (!PRIVILEGED.has(context.event) || !context.fromFork) return null;
  const other = [
    ...checkedOut,
    ...nested().filter((clone) => mayBeOfFork(clone, context)).map(({ commit }) => commit)
  ].find((commit) => commit === null || commit !== context.sha);
  if (other === void 0) return null;
  return `${context.event} runs with this repository's secrets, and the workspace holds ${other === null ? "a commit that could not be told" : `commit ${other.slice(0, 12)}, not this repository's own`}. Scan pull requests under \`on: pull_request\`: annotations, job summary and the gate need no secret and no writing token.`;
}
function mayBeOfFork({ remotes }, { owner, repo, headRepository }) {
  if (headRepository === null || remotes.length === 0) return true;
  const own = [`${owner}/${repo}`, headRepository].map((name) => name.toLowerCase());
  return remotes.some((remote) => {
    const address = remote.toLowerCase().replace(/(?:\.git)?\/*$/, "");
    return own.some((name) => address.endsWith(`/${name}`) || address.endsWith(`:${name}`));
  });
}

// src/github/request.ts
var ATTEMPTS = 4;
var MAX_WAIT_MS = 6e4;
var TIMEOUT_MS = 3e4;
async function openRequest(context, token, sleep) {
  const { getOctokit } = await import("./chunk-github-B2EDHUFK.js");
  const octokit = getOctokit(token, { baseUrl: context.apiUrl, log: silent });
  const send = async (route, parameters) => octokit.request(route, {
    owner: context.owner,
    repo: context.repo,
    ...parameters,
    request: { signal: AbortSignal.timeout(TIMEOUT_MS) }
  });
  return withRetry(send, sleep);
}
function lazyRequest(open, { token }, context, sleep) {
  let opened;
  return async () => {
    if (token === null) throw new Error("input token is empty");
    if (context.owner === "" || context.repo === "") throw new Error("the runner does not name the repository");
    opened ??= open(context, token, sleep);
    return opened;
  };
}
var nothing = () => {
};
var silent = { debug: nothing, info: nothing, warn: nothing, error: nothing };
function withRetry(send, sleep) {
  let attempts = ATTEMPTS;
  return async (route, parameters) => {
    for (let attempt2 = 1; ; attempt2 += 1) {
      try {
        const answer = await send(route, parameters);
        attempts = ATTEMPTS;
        return answer;
      } catch (error) {
        const wait2 = waitBefore(error, attempt2, route);
        if (wait2 !== null && attempt2 >= attempts) attempts = 1;
        if (wait2 === null || attempt2 >= attempts) throw error;
        await sleep(wait2);
      }
    }
  };
}
function waitBefore(error, attempt2, route) {
  const status = statusOf(error);
  if (status === null) return null;
  const after = Number(headerOf(error, "retry-after"));
  const isSpent = headerOf(error, "x-ratelimit-remaining") === "0";
  const isSecondary = error instanceof Error && /secondary rate limit/i.test(error.message);
  if (status === 429 || status === 403 && (after > 0 || isSpent || isSecondary)) {
    const reset = Number(headerOf(error, "x-ratelimit-reset")) * 1e3 - Date.now();
    const wait2 = after > 0 ? after * 1e3 : isSpent && reset > 0 ? reset : MAX_WAIT_MS;
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

// src/report/comment.ts
var MAX_COMMENT_BYTES = 65536;
var TOP = 10;
var FEW = 3;
function renderComment(result, options) {
  const { own: findings } = byChange(result);
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
  const row = (finding) => findingRow(finding, result, blob);
  const parts = [
    `${options.marker}
### ${result.gate.failed ? "❌" : "✅"} ${forMarkdown(verdictLine(result))}`,
    ...headNotes(result)
  ];
  const first = findings.slice(0, top);
  const rest = findings.slice(top, upTo);
  if (first.length > 0) parts.push([TABLE_HEAD, ...first.map(row)].join("\n"));
  if (withRemediation)
    parts.push(...first.map((finding) => findingDetails(finding, result, blob, findings.length <= FEW)));
  if (rest.length > 0) {
    parts.push(folded(counted(rest.length, "more finding"), [TABLE_HEAD, ...rest.map(row)].join("\n")));
  }
  if (upTo < findings.length) {
    parts.push(
      `${counted(findings.length - upTo, "finding")} of ${findings.length} left out here: the reports hold all.`
    );
  }
  parts.push(footer(result, findings.length, options));
  return `${parts.join("\n\n")}
`;
}
function footer(result, listed, { runUrl, command }) {
  const { report } = result;
  const { findings, suppressed } = report.summary;
  const known = findings.error + findings.warning + findings.note - listed;
  const counts = [levelCounts(findings)];
  if (known > 0) counts.push(`of which ${known} known before this change and not listed`);
  if (suppressed > 0) counts.push(`${suppressed} suppressed`);
  if (report.fixed.length > 0) counts.push(`${report.fixed.length} fixed`);
  const desk = command == null ? "" : ` The same on a desk: ${codeSpan(command)}.`;
  const run = runUrl == null ? "" : ` · [run](${runUrl})`;
  return `<sub>${counts.join(", ")}. ${forMarkdown(lookedAt(result))}${desk} hf-guardrails ${forMarkdown(report.tool.version)}${run}</sub>`;
}

// src/github/check-run.ts
var BATCH = 50;
var MAX_ANNOTATIONS = 1e3;
var MAX_TITLE = 255;
var MAX_TEXT = 65535;
var MAX_MESSAGE = 16e3;
var LEVEL = {
  error: "failure",
  warning: "warning",
  note: "notice"
};
async function createCheckRun(request, result, check) {
  const all = annotationsOf(check.findings, result);
  const left = Math.max(0, all.length - MAX_ANNOTATIONS);
  const notice = left > 0 ? `${counted(left, "finding")} not annotated here.

` : "";
  const output = {
    title: plain(verdictLine(result)).slice(0, MAX_TITLE),
    summary: (notice + check.summary).slice(0, MAX_TEXT)
  };
  const annotations = all.slice(0, MAX_ANNOTATIONS).map(annotationOf);
  const { data } = await request("POST /repos/{owner}/{repo}/check-runs", {
    name: check.name,
    head_sha: check.headSha,
    status: "completed",
    conclusion: conclusionOf(result),
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
function conclusionOf(result) {
  if (result.gate.failed || result.failures.length > 0) return "failure";
  return isNothingScanned(result) ? "neutral" : "success";
}
function annotationOf({ level, path, line, columns, title, message }) {
  return {
    path: plain(path),
    start_line: line,
    end_line: line,
    ...columns === null ? {} : { start_column: columns[0], end_column: columns[1] },
    annotation_level: LEVEL[level],
    title: plain(title).slice(0, MAX_TITLE),
    message: plainLines(message).join("\n").trim().slice(0, MAX_MESSAGE) || title
  };
}

// src/github/desk-command.ts
function deskCommand(inputs, { report }) {
  if (inputs.rules.size > 0) return null;
  const { base } = report.run;
  const flags = [
    ["--base", base !== null && /^[0-9a-f]{40,64}$/.test(base) ? base.slice(0, 12) : base],
    ["--config", inputs.configFile],
    ["--fail-on", inputs.failOn],
    ["--min-confidence", inputs.minConfidence],
    ["--unknown", inputs.unknown],
    ["--gate", inputs.gate],
    ...inputs.exclude.map((glob) => ["--exclude", glob])
  ];
  const written = flags.flatMap(([name, value]) => value == null ? [] : [name, quoted(value)]);
  return ["hf-guardrails", "scan", ...inputs.paths.map(quoted), ...written].join(" ");
}
function quoted(text) {
  return /^[\w./@%+=:,-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
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
  const existing2 = await ownComment(request, issue2, comment.marker);
  if (existing2 === null) {
    if (!comment.create) return "none";
    await request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
      issue_number: issue2,
      body: comment.body
    });
    return "created";
  }
  if (sameText(existing2.body, comment.body)) return "unchanged";
  await request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
    comment_id: existing2.id,
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
  const essence = (text) => text.replaceAll("\r\n", "\n").replace(/ · \[run\]\([^)]*\)/g, "").replace(/\/blob\/[0-9a-f]{40,64}\//g, "/blob/").replace(/(Compared with|--base) [0-9a-f]{12}\b/g, "$1").trim();
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
function reasonOf(error, { permission, isReadOnly }) {
  const message = plain(error instanceof Error ? error.message : String(error)).slice(0, 300);
  const status = statusOf(error);
  if (permission === null || status !== 401 && status !== 403 && status !== 404) return message;
  const fork = isReadOnly ? "in pull requests from forks and of Dependabot the token can only read; nothing needs to be done." : `give the job \`permissions: ${permission}\`.`;
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
    const state = await stateOf(request, id);
    if (state instanceof Error) return `it was accepted, and its processing can't be followed: ${state.message}`;
    if (!isObject(state)) continue;
    if (state["processing_status"] === "complete") return null;
    if (state["processing_status"] === "failed") {
      const errors = state["errors"];
      return `code scanning refused the file: ${plain(Array.isArray(errors) ? errors.join("; ") : "no reason given")}`;
    }
  }
  return "code scanning has not finished processing the file yet; its result is not known";
}
async function stateOf(request, id) {
  try {
    const { data } = await request("GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}", { sarif_id: id });
    return data;
  } catch (error) {
    if (statusOf(error) === 404) return null;
    return error instanceof Error ? error : new Error(String(error));
  }
}

// src/github/publish.ts
var MAX_CHECK_SUMMARY_BYTES = 65e3;
async function publish({ result, inputs, context, rules, sarif, startedAt }, request, sleep, warn) {
  const { isReadOnly, pullNumber, headSha, sha, ref, blobUrl, runUrl } = context;
  const mustBeSaid = result.gate.failed || result.failures.length > 0;
  if (inputs.comment !== "never" && pullNumber !== null) {
    await attempt({ what: "The comment", permission: "pull-requests: write", isReadOnly }, warn, async () => {
      const marker = commentMarker(inputs.category);
      const isClean = byChange(result).own.length === 0 && result.trustNotes.length === 0;
      await keepComment(await request(), pullNumber, {
        marker,
        body: renderComment(result, { marker, blobUrl, runUrl, command: deskCommand(inputs, result) }),
        create: mustBeSaid || inputs.comment === "always" && !isClean
      });
    });
  }
  if (inputs.checkRun) {
    await attempt({ what: "The check run", permission: "checks: write", isReadOnly }, warn, async () => {
      if (headSha === null) throw new Error("the runner does not name the commit");
      await createCheckRun(await request(), result, {
        name: `hf-guardrails (${inputs.category})`,
        headSha,
        summary: renderSummary(result, { blobUrl, rules, maxBytes: MAX_CHECK_SUMMARY_BYTES }),
        findings: byChange(result).own
      });
    });
  }
  if (inputs.uploadSarif && context.event === "merge_group") {
    warn("SARIF is not uploaded from a merge queue: its ref is gone before code scanning has looked at it.");
  } else if (inputs.uploadSarif) {
    await attempt(
      { what: "The upload to code scanning", permission: "security-events: write", isReadOnly },
      warn,
      async () => {
        if (sha === null || ref === null) throw new Error("the runner does not name commit and ref");
        const problem = await uploadSarif(await request(), { sarif, commit: sha, ref, startedAt }, sleep);
        if (problem !== null) throw new Error(problem);
      }
    );
  }
}

// src/github/show.ts
async function show(showing, outlets) {
  const { result, inputs, context } = showing;
  const { print: print2, warn, warnings, request, sleep } = outlets;
  const isShown = await shownFindings(showing, request, warn);
  const taken = { warning: warnings.length + surfacesAskedFor(inputs) };
  for (const line of renderGithub(result, { isShown, taken }).trimEnd().split("\n")) print2(line);
  await attempt({ what: "The job summary", permission: null, isReadOnly: context.isReadOnly }, warn, async () => {
    outlets.appendSummary(renderSummary(result, { blobUrl: context.blobUrl, rules: showing.rules }));
  });
  await publish(showing, request, sleep, warn);
}
async function shownFindings({ result, inputs: { annotations }, context }, request, warn) {
  if (annotations === "all") return () => true;
  if (annotations === "none") return () => false;
  const { pullNumber, isReadOnly } = context;
  const isOwn = (finding) => isOfThisChange(finding, result);
  if (annotations === "new" || pullNumber === null) return isOwn;
  const what = "The list of changed lines (findings are annotated as with `annotations: new`)";
  let isShown = isOwn;
  await attempt({ what, permission: "pull-requests: read", isReadOnly }, warn, async () => {
    const changed = await changedLines(await request(), pullNumber);
    if (changed === null) return;
    isShown = (finding) => finding.new === true || isChanged(changed, repositoryPath(result.repositoryPrefix, finding.file), finding.line);
  });
  return isShown;
}
function surfacesAskedFor({ comment, checkRun, uploadSarif: uploadSarif2 }) {
  return [comment !== "never", checkRun, uploadSarif2].filter(Boolean).length;
}

// src/github/run-action.ts
async function runAction(deps) {
  const warnings = [];
  const warn = (text) => {
    warnings.push(text);
    deps.print(`::warning title=hf-guardrails::${forCommandMessage(text)}`);
  };
  try {
    return await gatedRun(deps, warn, warnings);
  } catch (error) {
    return failed(error, deps, warn);
  }
}
async function gatedRun(deps, warn, warnings) {
  const given = readInputs(deps.input);
  if (given.token !== null) deps.hide(given.token);
  for (const id of given.rules.keys()) {
    if (!deps.rules.some((rule) => rule.id === id))
      throw new ConfigurationError("rule-unknown", `input rules: there is no rule ${id}`);
  }
  for (const name of unknownInputs(deps.env))
    warn(`Input ${name} is not known: it changes nothing. action.yml lists the inputs.`);
  const context = runContext(deps.env, deps.payload);
  const unsafe = unsafeReason(context, deps.checkedOut(foldersOf(given)), () => deps.nested(foldersOf(given)));
  if (unsafe !== null) throw new ConfigurationError("unsafe-event", unsafe);
  const request = lazyRequest(deps.openRequest, given, context, deps.sleep);
  const base = await baseOf(deps, given, context, request, warn);
  const started = deps.now().toISOString();
  const scanned = await deps.scan({ inputs: given, base, commit: context.sha, now: started.slice(0, 10) });
  const result = base.isMissing ? { ...scanned, trustNotes: [base.note, ...scanned.trustNotes] } : scanned;
  const inputs = withConfiguration(given, result.settings);
  const code = exitCodeOf(result);
  const files = writeFiles(deps, result, inputs, context, warn);
  await show(
    { result, inputs, context, rules: deps.rules, sarif: files.sarif, startedAt: started },
    { ...deps, request, warn, warnings }
  );
  writeOutputs(deps, result, code, files, warn);
  return code;
}
function foldersOf({ paths }) {
  return paths.length === 0 ? ["."] : paths;
}
async function baseOf(deps, inputs, context, request, warn) {
  const base = await resolveBase({
    context,
    asked: inputs.base,
    clone: deps.clone(foldersOf(inputs), context),
    token: inputs.token,
    mergeBase: async (from, to) => inputs.token === null ? null : mergeBaseOf(await request(), from, to)
  });
  if (base.isMissing) warn(base.note);
  else deps.print(forLog(base.note));
  return base;
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
  const text = maskTokens(
    isUsage ? describeConfigurationError(error) : `Internal error in hf-guardrails ${version}: ${messageOf(error)}`
  );
  const place = isUsage && error.file !== null ? `file=${forCommandProperty(error.file)},${error.line === null ? "" : `line=${error.line},`}` : "";
  deps.print(`::error ${place}title=hf-guardrails::${forCommandMessage(text)}`);
  try {
    deps.appendSummary(`## ❌ ${isUsage ? "Not scanned" : "Our own failure"}

${proseMarkdown(text)}
`);
  } catch (problem) {
    warn(`The job summary is left out: ${messageOf(problem)}`);
  }
  writeAll(deps, warn, [["conclusion", "error"]]);
  return isUsage ? 2 : 4;
}
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}

// src/github/runner.ts
import { dirname, join, resolve } from "node:path";
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

// src/github/clone.ts
import { spawn } from "node:child_process";
var TIMEOUT_MS2 = 12e4;
var COMMIT2 = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
function openClone(folder, context, env) {
  const read = (...args) => folder === null ? null : git(folder, args)?.toString("utf8").trim() ?? null;
  const isPartial = read("config", "--get-regexp", "^remote\\..*\\.promisor$") !== null;
  const fetch = async (revision, token) => {
    if (folder === null) return { reason: "the folder is no clone" };
    if (context.owner === "" || context.repo === "") return { reason: "the runner does not name the repository" };
    const address = `${context.serverUrl}/${context.owner}/${context.repo}`;
    const remote = (args) => remoteGit(folder, args, address, token, env);
    const options = isPartial ? [...FETCH_OPTIONS, "--refetch", "--no-filter"] : FETCH_OPTIONS;
    if (COMMIT2.test(revision)) return fetched(remote, [...options, "--", address, revision], revision, folder);
    const branch = revision.replace(/^(?:refs\/heads\/|refs\/remotes\/origin\/|origin\/)/, "");
    const listed = await remote(["ls-remote", "--", address, `refs/heads/${branch}`]);
    if (typeof listed !== "string") return listed;
    const commit = listed.split(/\s/)[0] ?? "";
    return COMMIT2.test(commit) ? fetched(remote, [...options, "--", address, commit], commit, folder) : { reason: `there is no such commit or branch` };
  };
  return {
    head: commitOf(read("rev-parse", "--verify", "--quiet", "HEAD^{commit}"), read("cat-file", "commit", "HEAD")),
    has: (revision) => !isPartial && read("rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`) !== null,
    mergeBase: (a, b) => read("merge-base", "--end-of-options", a, b) || null,
    fetch
  };
}
function commitOf(id, text) {
  if (id === null || text === null) return null;
  const header = text.split("\n\n", 1)[0] ?? "";
  return { id, parents: [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] ?? "") };
}
var FETCH_OPTIONS = [
  "--quiet",
  "--depth=1",
  "--no-tags",
  "--no-recurse-submodules",
  "--no-write-fetch-head",
  "--no-auto-maintenance"
];
async function fetched(remote, args, commit, folder) {
  const result = await remote(["fetch", ...args]);
  if (typeof result !== "string") return result;
  return git(folder, ["cat-file", "-e", `${commit}^{commit}`]) === null ? { reason: "it did not arrive" } : commit;
}
function remoteGit(folder, args, address, token, env) {
  const scheme = /^(https?):/.exec(address)?.[1];
  if (scheme === void 0) return Promise.resolve({ reason: `${plain(address)} is no address of a server` });
  const header = `http.${address}.extraheader`;
  const settings = [
    // An empty value forgets what a check-out with `persist-credentials` has left: two such headers are refused.
    [header, ""],
    ...token === null ? [] : [[header, `AUTHORIZATION: basic ${basic(token)}`]],
    ["credential.helper", ""],
    ["core.hooksPath", "/dev/null"],
    [`protocol.${scheme}.allow`, "always"]
  ];
  const child = spawn("git", ["-c", "protocol.allow=never", ...ownedByOthers(folder), ...args], {
    cwd: folder,
    env: { ...withoutTraces(env), ...GIT_ENVIRONMENT, GIT_ASKPASS: "true", ...asVariables(settings, env) },
    stdio: ["ignore", "pipe", "pipe"],
    timeout: TIMEOUT_MS2
  });
  const texts = { stdout: "", stderr: "" };
  child.stdout.on("data", (chunk) => {
    texts.stdout += chunk;
  });
  child.stderr.on("data", (chunk) => {
    texts.stderr += chunk;
  });
  return new Promise((done) => {
    child.on("error", (error) => done({ reason: plain(error.message) }));
    child.on(
      "close",
      (code, signal) => done(
        code === 0 ? texts.stdout : { reason: signal === null ? reasonIn(texts.stderr) : "the server does not answer" }
      )
    );
  });
}
function basic(token) {
  return Buffer.from(`x-access-token:${token}`).toString("base64");
}
function asVariables(settings, env) {
  const before = Number(env["GIT_CONFIG_COUNT"] ?? 0) || 0;
  const variables = { GIT_CONFIG_COUNT: String(before + settings.length) };
  for (const [index, [key, value]] of settings.entries()) {
    variables[`GIT_CONFIG_KEY_${before + index}`] = key;
    variables[`GIT_CONFIG_VALUE_${before + index}`] = value;
  }
  return variables;
}
function withoutTraces(env) {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^GIT_(?:TRACE|CURL_VERBOSE)/.test(name)));
}
function reasonIn(stderr) {
  const lines = stderr.split("\n").filter((line) => line.trim() !== "");
  const telling = lines.find((line) => /^(?:fatal|error|remote error):/.test(line)) ?? lines.at(-1) ?? "git failed";
  return plain(telling).slice(0, 300);
}

// src/github/runner.ts
function runnerDependencies({ env, files, print: print2, rules, scan: scan2 }) {
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
    print: print2,
    input: (name) => getInput(name),
    output: (name, value) => {
      named("GITHUB_OUTPUT");
      setOutput(name, value);
    },
    hide: setSecret,
    payload: eventPayload(env, files, print2),
    checkedOut: (paths) => paths.map((path) => commitAt(files, resolve(workspace2, path))),
    nested: (paths) => paths.flatMap((path) => clonesBelow(files, resolve(workspace2, path))),
    clone: ([path = "."], context) => openClone(cloneTop(files, resolve(workspace2, path)), context, env),
    appendSummary: (markdown) => files.append(named("GITHUB_STEP_SUMMARY"), markdown),
    writeReport: (asked, name, content, warn) => {
      if (asked !== null) {
        const path2 = resolve(workspace2, asked);
        const isDiverted = path2.startsWith(`${workspace2}/`) && files.writable(workspace2, path2) === null;
        try {
          if (isDiverted) throw new Error("it leads through a link or into .git");
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
function eventPayload(env, files, print2) {
  const path = env["GITHUB_EVENT_PATH"];
  if (path === void 0 || path === "") return null;
  try {
    const payload = JSON.parse(files.read(path));
    return payload;
  } catch (error) {
    print2(
      `::warning title=hf-guardrails::${forCommandMessage(`The event payload can't be read: ${messageOf2(error)}`)}`
    );
    return null;
  }
}
function cloneTop(files, path) {
  for (let folder = path; ; folder = dirname(folder)) {
    if (files.exists(join(folder, ".git"))) return folder;
    if (dirname(folder) === folder) return null;
  }
}
function clonesBelow(files, folder, depth = 0) {
  return files.folders(folder).flatMap((name) => {
    const path = join(folder, name);
    if (name === ".git" || name === "node_modules") return [];
    const below = depth < MAX_CLONE_DEPTH ? clonesBelow(files, path, depth + 1) : [];
    return files.exists(join(path, ".git")) ? [{ path, commit: commitAt(files, path), remotes: remotesOf(files, path) }, ...below] : below;
  });
}
var MAX_CLONE_DEPTH = 6;
function remotesOf(files, folder) {
  try {
    const config = files.read(join(folder, ".git", "config"));
    return [...config.matchAll(/^\s*url\s*=\s*(\S+)\s*$/gm)].map(([, url = ""]) => url);
  } catch {
    return [];
  }
}
function commitAt(files, path) {
  const folder = cloneTop(files, path);
  if (folder === null) return null;
  const git2 = join(folder, ".git");
  try {
    const head = files.read(join(git2, "HEAD")).trim();
    const ref = /^ref: (refs\/[^\s]+)$/.exec(head)?.[1];
    if (ref === void 0) return head;
    if (files.exists(join(git2, ref))) return files.read(join(git2, ref)).trim();
    const packed = files.read(join(git2, "packed-refs")).split("\n");
    return packed.find((line) => line.endsWith(` ${ref}`))?.split(" ")[0] ?? null;
  } catch {
    return null;
  }
}
function messageOf2(error) {
  return error instanceof Error ? error.message : String(error);
}

// src/input/disk-files.ts
import { appendFileSync as appendFileSync2, existsSync as existsSync2, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
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
  /** Names of the folders in a folder, links left out; none where there is no such folder. */
  folders: (path) => {
    try {
      return readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
    } catch {
      return [];
    }
  },
  /** The absolute path of a file to write below a folder; null where a link would lead it elsewhere. */
  writable: (folder, path) => writablePath(folder, path),
  newFolder: () => mkdtempSync(join2(tmpdir(), "hf-guardrails-"))
};

// src/action.ts
function overridesOf(inputs) {
  const { failOn, minConfidence, unknown, gate, rules, exclude, baselineFile, intentFile, render } = inputs;
  return {
    exclude,
    rules,
    ...failOn === void 0 ? {} : { failOn },
    ...minConfidence === void 0 ? {} : { minConfidence },
    ...unknown === void 0 ? {} : { unknown },
    ...gate === void 0 ? {} : { gate },
    ...baselineFile === null ? {} : { baseline: baselineFile },
    ...intentFile === null ? {} : { intent: intentFile },
    ...render === void 0 ? {} : { render }
  };
}
var print = (line) => {
  process.stdout.write(`${line}
`);
};
var workspace = process.env["GITHUB_WORKSPACE"] ?? process.cwd();
process.exitCode = await runAction(
  runnerDependencies({
    env: process.env,
    files: diskFiles,
    print,
    rules: Object.values(ruleMetadata).filter(isActive),
    scan: async ({ inputs, base, commit, now }) => {
      const context = openContext({
        cwd: workspace,
        paths: inputs.paths,
        overrides: overridesOf(inputs),
        configFile: inputs.configFile,
        // Where the event has no base the configuration may name one; where it ought to have one nothing else will do.
        revision: base.revision ?? (base.isMissing ? null : void 0),
        trust: base.trust
      });
      if (process.env["RUNNER_DEBUG"] === "1") {
        const effective = effectiveWithOrigins(context.layers, givenValues(inputs), "");
        for (const line of configYaml(effective).trimEnd().split("\n")) print(`::debug::${forCommandMessage(line)}`);
      }
      const root = slashed(relative(workspace, context.root)) || ".";
      return scan({ ...context, root, now: Date.parse(now), nowText: now, commit });
    }
  })
);
