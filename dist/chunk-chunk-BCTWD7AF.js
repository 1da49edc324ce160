import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  wrapped
} from "./chunk-chunk-WXI4TT4O.js";
import {
  isActive
} from "./chunk-chunk-VLYRJUNT.js";
import {
  ruleMetadata
} from "./chunk-chunk-YXT3USG5.js";
import {
  parseFlags
} from "./chunk-chunk-LBTFEDJ6.js";

// src/commands/rules.ts
var rulesCommand = {
  name: "rules",
  usage: "rules [flags]",
  summary: "Lists all rules: id, level, name and what each reports.",
  flags: [{ name: "json", help: "Print everything known about the rules as JSON." }],
  notes: "`hf-guardrails explain HF101` shows one rule in full. A planned rule reports nothing yet."
};
var allRules = Object.values(ruleMetadata);
async function listRules(args, shell) {
  const flags = parseFlags(rulesCommand, args);
  if (flags.isOn("json")) {
    shell.out(`${JSON.stringify(allRules, null, 2)}
`);
    return 0;
  }
  const lines = [];
  let family = "";
  for (const rule of allRules) {
    if (rule.family !== family) lines.push(...family === "" ? [] : [""], rule.family);
    family = rule.family;
    const marks = [...levelsOf(rule), ...isActive(rule) ? [] : ["planned"]];
    lines.push(`  ${rule.id}  ${rule.name} (${marks.join(", ")})`, ...wrapped(rule.summary, 80, 9));
  }
  shell.out(`${lines.join("\n")}
`);
  return 0;
}
function levelsOf(rule) {
  const used = new Set(Object.values(rule.levels));
  return ["error", "warning", "note"].filter((level) => used.has(level));
}

export {
  rulesCommand,
  allRules,
  listRules,
  levelsOf
};
