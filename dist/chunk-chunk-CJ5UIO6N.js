import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/finding/exit-code.ts
function isNothingScanned({ report: { summary, findings } }) {
  return summary.documents + summary.rendered === 0 && findings.length === 0;
}
function exitCodeOf(result) {
  if (result.failures.length > 0) return 4;
  if (result.gate.failed) return 1;
  return isNothingScanned(result) ? 3 : 0;
}

// src/report/words.ts
function counted(count, one, many = `${one}s`) {
  return `${count} ${count === 1 ? one : many}`;
}
function levelCounts(counts) {
  const parts = ["error", "warning", "note"].filter((level) => counts[level] > 0).map((level) => counted(counts[level], level));
  return parts.length === 0 ? "no findings" : parts.join(", ");
}
function workloadTitle(workload) {
  return `${workload.kind} ${workload.namespace === null ? "" : `${workload.namespace}/`}${workload.name}`;
}
function verdictLine(result) {
  if (isNothingScanned(result)) return "Nothing to scan: no manifest was found.";
  const held = heldBack(result);
  return held.length === 0 ? gateSentence(result) : `${gateSentence(result)} Not applied before the merge: ${listed(held)}.`;
}
function gateSentence(result) {
  const { report, gate } = result;
  const { callers, notRendered } = report.summary;
  const found = foundText(result);
  if (gate.failed) {
    const what = gate.mode === "new" ? "new finding" : "finding";
    const why = gate.failing > 0 ? `${counted(gate.failing, what)} at level ${gate.failOn}${gate.failOn === "error" ? "" : " or worse"}` : (gate.reasons[0] ?? "see below").replace(/\.$/, "");
    return `Gate failed: ${why}${found === "" ? "" : ` (${found})`}.`;
  }
  if (callers === 0 && notRendered > 0) {
    const missing = counted(notRendered, "chart or overlay was", "charts and overlays were");
    return `Gate passed: no workload that could be read calls Hugging Face, but ${missing} not rendered (${found}).`;
  }
  if (callers === 0) return `Gate passed: no workload calls Hugging Face (${found}).`;
  if (found === "no findings") {
    return `Gate passed: ${counted(callers, "workload")} ${callers === 1 ? "calls" : "call"} Hugging Face, and every link of the chain holds.`;
  }
  return `Gate passed: ${found}; ${gate.failOn === "never" ? "the gate is off" : "none of them fails the gate"}.`;
}
function foundText({ report, gate }) {
  const shown = report.findings.filter(({ suppressed }) => suppressed === null);
  const fresh = shown.filter((finding) => finding.new === true);
  if (report.run.base === null || shown.length === 0) return levelCounts(report.summary.findings);
  const count = (level) => fresh.filter((finding) => finding.level === level).length;
  const counts = levelCounts({ error: count("error"), warning: count("warning"), note: count("note") });
  const known = shown.length - fresh.length;
  const isSaid = gate.mode === "new" && gate.failing > 0 && gate.failing === fresh.length;
  const parts = [
    ...isSaid ? [] : [fresh.length === 0 ? "nothing new" : `${counts} new`],
    ...known === 0 ? [] : [`${known} known before`]
  ];
  return parts.join(", ");
}
function heldBack({ trustNotes }) {
  return trustNotes.flatMap((note) => {
    const [, file, place, kind, rules] = /^(?:(.+?) differs from the base:|(.+?) adds an ignore (\w+) \(([^)]*)\):)/.exec(note) ?? [];
    if (file !== void 0) return [file];
    return place === void 0 ? [] : [`the ignore ${kind} at ${place} (${rules})`];
  });
}
function listed(items) {
  const shown = items.slice(0, 5);
  return shown.join(", ") + (items.length > shown.length ? ` and ${items.length - shown.length} more` : "");
}
function lookedAt({ report: { summary, run } }) {
  const parts = [
    counted(summary.files, "file"),
    counted(summary.documents, "document"),
    counted(summary.workloads, "workload"),
    counted(summary.callers, "caller"),
    counted(summary.calls, "call")
  ];
  const rendering = summary.rendered + summary.notRendered;
  const rendered = rendering === 0 ? "" : `; ${counted(summary.rendered, "chart or overlay", "charts and overlays")} rendered${summary.notRendered > 0 ? `, ${summary.notRendered} not rendered` : ""}`;
  const compared = run.base === null ? "" : ` Compared with ${/^[0-9a-f]{40,64}$/.test(run.base) ? run.base.slice(0, 12) : run.base}.`;
  return `Looked at ${parts.join(", ")}${rendered}.${compared}`;
}
function remediationParts(remediation) {
  const end = remediation.indexOf("\n");
  if (end < 0) return { prose: remediation.trim(), block: "" };
  return { prose: remediation.slice(0, end).trim(), block: remediation.slice(end + 1).replace(/^\n+|\s+$/g, "") };
}
function remediationSentence(remediation) {
  const { prose, block } = remediationParts(remediation);
  if (block === "") return prose;
  return `${prose.replace(/\s*[:.]$/, "")} (the report has the text to paste).`;
}

export {
  isNothingScanned,
  exitCodeOf,
  counted,
  levelCounts,
  workloadTitle,
  verdictLine,
  lookedAt,
  remediationParts,
  remediationSentence
};
