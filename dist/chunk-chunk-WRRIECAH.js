import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  maskedValues,
  trailRows
} from "./chunk-chunk-IJTX6O4O.js";
import {
  callRows,
  callerCount,
  contentNames,
  examine,
  findingRow,
  leftOutNotes,
  leftOutPolicies,
  lostInputs,
  renamedFiles,
  tokenRows,
  versionNotes,
  withRendering
} from "./chunk-chunk-MSYGNRDT.js";
import {
  applyBaseline,
  baselineEntry,
  configSuppressions,
  isAsSureAs,
  isAtLeast,
  isWider,
  objectsAt,
  push,
  repositoryPath,
  settle,
  suppress,
  trustedSuppressions
} from "./chunk-chunk-B3SWOOOU.js";
import {
  version
} from "./chunk-chunk-3YBZLOXN.js";
import {
  maskTokens
} from "./chunk-chunk-OGKSDIJW.js";

// src/finding/assemble.ts
import { createHash } from "node:crypto";
var PATHS = /* @__PURE__ */ new Set(["file", "fingerprint"]);
function assembleReport(input) {
  const visible = input.findings.filter(({ suppressed }) => suppressed === null);
  const count = (level) => visible.filter((finding) => finding.level === level).length;
  const workloads = input.documents.flatMap(objectsAt).filter(({ apiVersion, kind }) => isWorkload(apiVersion, kind, input.catalogs)).length;
  const calls = callRows(input.clusters);
  const callers = callerCount(input.clusters);
  return {
    schemaVersion: 1,
    tool: { name: "cilium-hf-guardrails", version },
    root: input.root,
    run: {
      now: input.nowText,
      commit: input.commit,
      base: null,
      configDigest: digest({
        ...input.config,
        rules: [...input.config.rules],
        ignore: input.config.ignore.map(({ line: _, ...entry }) => entry),
        report: null,
        github: null
      }),
      catalogDigest: digest(input.catalogs),
      ciliumVersion: input.config.cilium.version ?? "1.20",
      switchedOff: input.catalogs.switchedOff ?? []
    },
    summary: {
      files: input.files,
      documents: input.documents.length,
      workloads: Math.max(workloads, callers),
      callers,
      calls: calls.length,
      findings: { error: count("error"), warning: count("warning"), note: count("note") },
      suppressed: input.findings.length - visible.length,
      rendered: input.rendered,
      notRendered: input.notRendered
    },
    ...maskedValues({ calls, tokens: tokenRows(input.clusters), findings: input.findings.map(findingRow) }, PATHS),
    fixed: []
  };
}
var digests = /* @__PURE__ */ new WeakMap();
function digest(value) {
  const known = digests.get(value);
  if (known !== void 0) return known;
  const made = createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 16);
  digests.set(value, made);
  return made;
}
function isWorkload(apiVersion, kind, catalogs) {
  const slash = apiVersion.indexOf("/");
  const group = slash < 0 ? "" : apiVersion.slice(0, slash);
  return catalogs.workloadKinds.kinds.some((entry) => entry.kinds.includes(kind) && entry.groups.includes(group));
}

// src/finding/gate.ts
function gateOf(findings, settings, lost = []) {
  const { failOn, mode } = settings;
  const failing = findings.filter((finding) => fails(finding, settings)).length;
  const reasons = mode === "new" && failOn !== "never" ? [...lost] : [];
  return { failed: failing > 0 || reasons.length > 0, mode, failOn, failing, reasons };
}
var UNKNOWN = /* @__PURE__ */ new Set(["HF901", "HF902", "HF903"]);
function fails(finding, { failOn, minConfidence, unknown, mode }) {
  if (failOn === "never" || finding.suppressed !== null) return false;
  if (mode === "new" && finding.new === false) return false;
  if (unknown === "fail" && UNKNOWN.has(finding.rule)) return true;
  return isAtLeast(finding.level, failOn) && isAsSureAs(finding.confidence, minConfidence);
}

// src/finding/removed-policies.ts
function removedPolicies(findings, head, base) {
  const fresh = findings.filter(({ rule, workload, suppressed, new: isNew }) => {
    return isNew === true && suppressed === null && workload !== null && rule.startsWith("HF1");
  });
  if (fresh.length === 0) return [];
  const before = selectingBy(callRows(base.clusters));
  const after = selectingBy(callRows(head.clusters));
  const removals = /* @__PURE__ */ new Map();
  for (const finding of fresh) {
    if (finding.workload === null) continue;
    const { workload, spread } = finding;
    const lost = /* @__PURE__ */ new Map();
    for (const scope of /* @__PURE__ */ new Set([workload.scope, ...(spread?.held ?? []).map((held) => held.scope)])) {
      const left = after(workload, scope);
      for (const [key, policy] of before(workload, scope)) if (!left.has(key)) lost.set(key, policy);
    }
    for (const [key, policy] of lost) {
      const removal = removals.get(key) ?? { policy, findings: [] };
      removal.findings.push(finding);
      removals.set(key, removal);
    }
  }
  const lineInHead = lineFinder(head, base);
  const keptPlace = keptFinder(head);
  return [...removals.values()].map((removal) => ({
    ...removedPolicy(removal),
    ...placeIn(removal.policy, keptPlace(removal.policy), lineInHead)
  }));
}
function withRemovals(findings, removed) {
  const byFinding = /* @__PURE__ */ new Map();
  for (const { file, line, message, fingerprints } of removed) {
    const place = { file, line, column: 1, endLine: line, endColumn: 1, message };
    for (const id of fingerprints) byFinding.set(id, [...byFinding.get(id) ?? [], place]);
  }
  return findings.map((finding) => {
    const places = byFinding.get(finding.fingerprint);
    return places === void 0 ? finding : { ...finding, related: [...finding.related, ...places] };
  });
}
function removedPolicy({
  policy,
  findings
}) {
  const workloads = new Map(
    findings.flatMap(({ workload }) => workload === null ? [] : [[workloadKey(workload), workload]])
  );
  return {
    kind: policy.kind,
    namespace: policy.namespace,
    name: policy.name,
    workloads: [...workloads.values()],
    fingerprints: findings.map(({ fingerprint }) => fingerprint)
  };
}
function keptFinder({ manifests, store }) {
  const parsed = new Map(manifests.map((manifest) => [policyKey(manifest), manifest]));
  const seen = new Map(store.documents.map((one) => [policyKey(one), one]));
  return (policy) => {
    const kept = parsed.get(policyKey(policy));
    if (kept !== void 0) return kept.locate(["metadata", "name"]);
    const document = seen.get(policyKey(policy)) ?? seen.get(policyKey({ ...policy, namespace: "" }));
    if (document === void 0) return null;
    return { file: document.file, line: store.source(document.file)?.positionAt(document.start).line ?? 1 };
  };
}
function lineFinder(head, base) {
  const known = /* @__PURE__ */ new Map();
  return (file) => {
    const found = known.get(file);
    if (found !== void 0) return found;
    const now = head.store.source(file);
    const made = now === null ? null : lineMap(base.store.source(file)?.text ?? "", now.text);
    known.set(file, made);
    return made;
  };
}
function placeIn(policy, kept, lineInHead) {
  const title = `${policy.kind} ${policy.namespace === null ? "" : `${policy.namespace}/`}${policy.name}`;
  if (kept !== null) {
    const { file, line: line2 } = kept;
    return {
      file,
      line: line2,
      isDeleted: false,
      isFileGone: false,
      message: `${title} selected it in the base and doesn't any more`
    };
  }
  const now = lineInHead(policy.file);
  const isFileGone = now === null;
  const line = now === null ? policy.line : now(policy.line);
  const where = isFileGone ? "with its file" : "here";
  return {
    file: policy.file,
    line,
    isDeleted: true,
    isFileGone,
    message: `${title} selected it in the base and is deleted ${where}`
  };
}
function lineMap(before, after) {
  const old = before.split("\n");
  const now = after.split("\n");
  let same = 0;
  while (same < old.length && same < now.length && old[same] === now[same]) same += 1;
  let tail = 0;
  while (tail < old.length - same && tail < now.length - same && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  const last = after.endsWith("\n") ? now.length - 1 : now.length;
  return (line) => {
    if (line <= same) return line;
    if (line > old.length - tail) return line + now.length - old.length;
    return Math.max(1, Math.min(same + 1, last));
  };
}
function selectingBy(calls) {
  const found = /* @__PURE__ */ new Map();
  for (const { workload, policies } of calls) {
    for (const key of [workloadKey(workload), `${workloadKey(workload)}\0${workload.scope}`]) {
      const known = found.get(key) ?? /* @__PURE__ */ new Map();
      for (const policy of policies) if (policy.selects) known.set(policyKey(policy), policy);
      found.set(key, known);
    }
  }
  return (workload, scope) => found.get(`${workloadKey(workload)}\0${scope}`) ?? found.get(workloadKey(workload)) ?? /* @__PURE__ */ new Map();
}
function workloadKey({ kind, namespace, name }) {
  return [kind, namespace ?? "", name].join("\0");
}
function policyKey({ kind, namespace, name }) {
  return [kind, namespace ?? "", name].join("\0");
}

// src/finding/compare.ts
function compared(head, base, { renamed, headName, baseName }) {
  const here = new Set(head.map(({ fingerprint }) => fingerprint));
  const there = new Map(base.map((finding) => [finding.fingerprint, finding]));
  const left = new Set(base.filter(({ fingerprint }) => !here.has(fingerprint)));
  const matched = new Map(head.map((finding) => [finding, there.get(finding.fingerprint)]));
  const pair = (headKey, baseKey) => {
    if (left.size === 0) return;
    const pool = /* @__PURE__ */ new Map();
    for (const finding of left) push(pool, baseKey(finding), finding);
    for (const finding of head) {
      if (matched.get(finding) !== void 0) continue;
      const match = pool.get(headKey(finding))?.shift();
      if (match === void 0) continue;
      matched.set(finding, match);
      left.delete(match);
    }
  };
  const inFile = ({ rule, subject }, file) => [rule, subject, file].join("\0");
  pair(
    (finding) => inFile(finding, renamed.get(finding.at.file) ?? "\0"),
    (finding) => inFile(finding, finding.at.file)
  );
  pair(headName, baseName);
  return {
    findings: head.map((finding) => {
      const before = matched.get(finding);
      return { ...finding, new: before === void 0 || isWorse(finding, before) || isWider(finding, before) };
    }),
    fixed: [...left].filter((finding) => finding.suppressed === null).map(({ fingerprint, message }) => ({ fingerprint, message }))
  };
}
function isWorse(now, before) {
  return !isAtLeast(before.level, now.level) || before.confidence === "low" && isAsSureAs(now.confidence, "medium");
}

// src/finding/revisions.ts
function judgeRevisions(head, base, settings) {
  const { prefix, today, baseline, isScanned, configured, own, trust } = settings;
  const headName = contentNames(head);
  const all = suppress(head.settled, [...head.suppressions, ...own], today);
  const stale = settle(all.stale, prefix);
  const ownStale = (entries) => entries.filter(({ file }) => isScanned(file));
  if (base === null) {
    const { findings, stale: gone } = applyBaseline([...all.findings, ...stale], baseline, headName);
    const left2 = ownStale(gone);
    return { findings, fixed: [], notes: baselineNotes(left2), lost: [], stale: left2 };
  }
  const baseName = contentNames(base);
  const renamed = renamedFiles(head, base);
  const { trusted, added } = trust === "base" ? trustedSuppressions(head.suppressions, base.suppressions, renamed) : { trusted: head.suppressions, added: [] };
  const marked = suppress(head.settled, [...trusted, ...configured], today).findings;
  const accepted = applyBaseline([...marked, ...stale], baseline, headName);
  const before = suppress(base.settled, [...base.suppressions, ...configured], today);
  const known = applyBaseline([...before.findings, ...settle(before.stale, prefix)], baseline, baseName).findings;
  const left = ownStale(accepted.stale);
  return {
    ...compared(accepted.findings, known, { renamed, headName, baseName }),
    notes: [
      ...added.filter(({ problem }) => problem === null).map((one) => addedNote(one, prefix)),
      ...baselineNotes(left)
    ],
    lost: lostInputs(head, base, renamed),
    stale: left
  };
}
function addedNote({ kind, at, rules }, prefix) {
  const listed = rules.length === 0 ? "no rule" : rules.join(", ");
  return `${repositoryPath(prefix, at.file)}:${at.line} adds an ignore ${kind} (${listed}): it applies after the merge.`;
}
function baselineNotes({ length }) {
  if (length === 0) return [];
  const [entries, them] = length === 1 ? ["1 entry of the baseline matches", "it"] : [`${length} entries of the baseline match`, "them"];
  return [`${entries} no finding any more: \`hf-guardrails baseline prune\` takes ${them} out.`];
}

// src/scan.ts
async function scan(options) {
  const { config, repositoryPrefix } = options;
  const { head, base, leftOut } = await withRendering(options, (session) => revisions(options, session));
  const isScanned = options.isScanned ?? ((path) => path.startsWith(repositoryPrefix));
  const scope = { prefix: repositoryPrefix, isScanned, file: config.file };
  const judged = judgeRevisions(head, base, {
    prefix: repositoryPrefix,
    today: new Date(options.now).toISOString().slice(0, 10),
    baseline: options.baseline ?? [],
    isScanned,
    configured: configSuppressions(config.ignore, scope),
    own: configSuppressions(options.ownIgnore ?? config.ignore, scope),
    trust: options.trust ?? config.trust
  });
  const { fixed, notes, lost } = judged;
  const removed = base === null ? [] : removedPolicies(judged.findings, head, base);
  const findings = withRemovals(judged.findings, removed);
  const mode = config.gate ?? (base === null ? "all" : "new");
  const gate = gateOf(findings, { ...config, mode }, lost);
  const { store, manifests, clusters, failures, rendering } = head;
  const counts = {
    files: store.fileCount,
    documents: store.documents,
    rendered: rendering.rendered.length,
    notRendered: rendering.notRendered.length
  };
  const report = assembleReport({ ...options, ...counts, clusters, findings, manifests });
  return {
    report: { ...report, run: { ...report.run, base: options.base?.revision ?? null }, fixed },
    gate,
    repositoryPrefix,
    sources: sourcesOf(findings, store),
    trustNotes: [
      ...options.trustNotes ?? [],
      ...versionNotes([config, ...config.clusters].map(({ cilium }) => cilium?.version)),
      ...switchedOffNotes(options.catalogs),
      ...leftOutNotes(leftOut),
      ...notes
    ].map(maskTokens),
    trails: trailRows(clusters),
    removed,
    settings: { github: config.github, output: config.report.output },
    staleBaseline: judged.stale,
    acceptable: () => {
      const contentName = contentNames(head);
      return findings.filter(({ suppressed }) => suppressed === null || suppressed.kind === "baseline").map((finding) => baselineEntry(finding, repositoryPrefix, contentName(finding)));
    },
    failures
  };
}
async function revisions(options, session) {
  const head = await examine(options, options.tree, session);
  if (options.base == null) return { head, base: null, leftOut: /* @__PURE__ */ new Map() };
  const base = await examine(atBase(options, options.base), options.base.tree, session);
  const leftOut = leftOutPolicies(head, base);
  if (leftOut.size === 0) return { head, base, leftOut };
  return {
    head: await examine({ ...options, leftOut: new Set(leftOut.keys()) }, options.tree, session),
    base,
    leftOut
  };
}
function atBase(options, { policySources }) {
  return policySources === void 0 ? options : { ...options, policySources };
}
function switchedOffNotes({ switchedOff = [] }) {
  const files = [...new Set(switchedOff.map(({ file }) => file))];
  return files.map((file) => {
    const ids = switchedOff.filter((entry) => entry.file === file).map(({ id }) => id);
    return `${file} switches off ${ids.length === 1 ? "a built-in catalog entry" : "built-in catalog entries"}: ${ids.join(", ")}.`;
  });
}
function sourcesOf(findings, store) {
  const files = new Set(findings.flatMap(({ at, related }) => [at.file, ...related.map(({ file }) => file)]));
  return new Map([...files].map((file) => [file, store.source(file)?.text ?? ""]));
}

export {
  scan
};
