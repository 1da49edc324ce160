import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  shownBy
} from "./chunk-chunk-MSYGNRDT.js";
import {
  byCodeUnits
} from "./chunk-chunk-B3SWOOOU.js";
import {
  maskTokens
} from "./chunk-chunk-OGKSDIJW.js";

// src/input/masked.ts
function maskedValues(value, kept) {
  const known = /* @__PURE__ */ new Map();
  const masked = (text) => {
    const found = known.get(text) ?? maskTokens(text);
    known.set(text, found);
    return found;
  };
  const visit = (inner) => {
    if (typeof inner === "string") return masked(inner);
    if (Array.isArray(inner)) return inner.map(visit);
    if (typeof inner !== "object" || inner === null) return inner;
    return Object.fromEntries(Object.entries(inner).map(([key, item]) => [key, kept.has(key) ? item : visit(item)]));
  };
  return visit(value);
}

// src/finding/trails.ts
var STATES = ["holds", "unknown", "note"];
var SHOWS = {
  flow: "addresses and the identity of the pod",
  dns: "the name that is looked up",
  sni: "the name that TLS asks for",
  http: "the request"
};
function trailRows(clusters) {
  const rows = /* @__PURE__ */ new Map();
  for (const { callers, flowLog } of clusters) {
    for (const caller of callers) {
      const { scope, namespace, kind, name, file } = caller.name;
      const key = [scope, namespace ?? "", kind, name, file].join("\0");
      const row = trailRow(caller, flowLog);
      const known = rows.get(key);
      if (known === void 0 || STATES.indexOf(known.state) < STATES.indexOf(row.state)) rows.set(key, row);
    }
  }
  return maskedValues([...rows.values()], /* @__PURE__ */ new Set(["file"]));
}
function trailRow(caller, flowLog) {
  const calls = caller.calls.filter(({ call }) => call.required);
  const judged = calls.length > 0 ? calls : caller.calls;
  const kept = flowLog === null ? "unknown" : keptBy(flowLog);
  const shown = judged.map(shownBest);
  const seen = shown.includes(null) ? "note" : shown.includes("flow") ? "note" : "holds";
  const state = [kept, seen].sort((a, b) => STATES.indexOf(b) - STATES.indexOf(a))[0] ?? "unknown";
  return {
    workload: caller.name,
    state,
    facts: [...shownFacts(judged), flowFact(flowLog)],
    places: placesOf(flowLog)
  };
}
function shownBest(judged) {
  return shownBy(judged).at(-1) ?? null;
}
function shownFacts(judged) {
  const byLevel = /* @__PURE__ */ new Map();
  for (const one of judged) {
    const level = shownBest(one);
    const words = level === null ? "addresses, and no policy that allowed them" : SHOWS[level];
    byLevel.set(words, (byLevel.get(words) ?? /* @__PURE__ */ new Set()).add(one.call.host));
  }
  return [...byLevel].sort(([a], [b]) => byCodeUnits(a, b)).map(([words, hosts]) => `a flow shows ${words}: ${[...hosts].join(", ")}`);
}
function keptBy({ enabled, exported }) {
  if (enabled.answer === "no" || exported.answer === "no") return "note";
  return enabled.answer === "unknown" || exported.answer === "unknown" ? "unknown" : "holds";
}
function flowFact(flowLog) {
  if (flowLog === null) return "whether flows are recorded and kept is not in the scan";
  const { source, enabled, exported, redacted } = flowLog;
  if (enabled.answer === "no") return `Hubble is switched off (${source})`;
  const parts = [
    said(enabled, "Hubble records flows", "Hubble is switched off", "whether Hubble records flows is not known"),
    said(exported, "they are exported", "they are exported nowhere", "whether they are exported is not known"),
    said(redacted, "headers are hidden", "headers are not hidden", "whether headers are hidden is not known")
  ];
  return `${parts.join(", ")} (${source})`;
}
function said({ answer }, yes, no, unknown) {
  return answer === "yes" ? yes : answer === "no" ? no : unknown;
}
function placesOf(flowLog) {
  if (flowLog === null) return [];
  const places = [
    [flowLog.enabled.at, "Hubble"],
    [flowLog.exported.at, "its export"],
    [flowLog.redacted.at, "its redaction"]
  ];
  return places.flatMap(([at, text]) => at === null ? [] : [{ file: at.file, line: at.line, text }]);
}

export {
  maskedValues,
  trailRows,
  trailRow
};
