import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

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

export {
  worstFirst,
  visible,
  isOfThisChange,
  byChange
};
