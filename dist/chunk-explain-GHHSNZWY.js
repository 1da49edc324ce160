import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  isObject
} from "./chunk-chunk-UUIXYFOY.js";
import {
  allRules,
  levelsOf
} from "./chunk-chunk-5MGKWYKG.js";
import {
  wrapped
} from "./chunk-chunk-JMNOSIMW.js";
import "./chunk-chunk-YKXSWSXF.js";
import "./chunk-chunk-RVJ7YOFM.js";
import "./chunk-chunk-S5GYDVGX.js";
import {
  editDistance,
  parseFlags
} from "./chunk-chunk-344GTYM6.js";
import {
  ConfigurationError
} from "./chunk-chunk-AKZ6CGRA.js";
import "./chunk-chunk-PHNUEGBI.js";

// src/commands/explain.ts
var explainCommand = {
  name: "explain",
  usage: "explain RULE…",
  summary: "Shows what a rule reports, why it matters, what to change and how to suppress it.",
  flags: [],
  notes: "RULE is an id (HF101) or a name (egress-policy-missing)."
};
async function explain(args, shell) {
  const { positionals } = parseFlags(explainCommand, args);
  if (positionals.length === 0) {
    throw new ConfigurationError(
      "flag-value",
      "explain: name a rule, such as HF101 (`hf-guardrails rules` lists them)"
    );
  }
  shell.out(`${positionals.map((name) => pageOf(ruleNamed(name))).join("\n\n")}
`);
  return 0;
}
function ruleNamed(name) {
  const found = allRules.find(({ id, name: own }) => id === name.toUpperCase() || own === name.toLowerCase());
  if (found !== void 0) return found;
  const shown = name.slice(0, 40);
  const [nearest] = allRules.flatMap(({ id, name: own }) => [id, own]).map((known) => ({ known, distance: editDistance(known.toLowerCase(), shown.toLowerCase()) })).sort((a, b) => a.distance - b.distance);
  const hint = nearest !== void 0 && nearest.distance <= 3 ? `; did you mean ${nearest.known}?` : "";
  throw new ConfigurationError("rule-unknown", `there is no rule ${shown}${hint} (\`hf-guardrails rules\` lists them)`);
}
function pageOf(rule) {
  const paragraph = (text) => wrapped(text, 80, 2).join("\n");
  const options = Object.entries(rule.options).map(([name, schema]) => {
    const description = isObject(schema) && typeof schema["description"] === "string" ? schema["description"] : "";
    const fallback = isObject(schema) && schema["default"] !== void 0 ? ` Default: ${JSON.stringify(schema["default"])}.` : "";
    return paragraph(`${name}: ${description}${fallback}`);
  });
  const controls = Object.entries(rule.controls).map(
    ([framework, ids]) => paragraph(`${framework}: ${ids.join(", ")}`)
  );
  const parts = [
    ["Why it matters", [paragraph(rule.why)]],
    ["What it says", Object.values(rule.messages).map(paragraph)],
    ["What to change", [paragraph(rule.remediation)]],
    ["Options (rules: in .hf-guardrails.yaml)", options],
    ["Controls that a finding supports", controls],
    ["How to suppress", [`  # hf-guardrails: ignore ${rule.id} until=2027-01-31 -- the reason`]]
  ];
  return [
    `${rule.id} ${rule.name}`,
    paragraph(rule.summary),
    `  Level: ${levelsOf(rule).join(", ")}. Confidence: ${rule.confidence}. Since ${rule.since}.`,
    ...parts.filter(([, lines]) => lines.length > 0).flatMap(([title, lines]) => ["", `${title}:`, ...lines])
  ].join("\n");
}
export {
  explain,
  explainCommand
};
