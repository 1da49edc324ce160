import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  CONFIG_DEFAULTS,
  CONFIG_LEAVES,
  isObject,
  mergeLayers,
  require_dist
} from "./chunk-chunk-B3SWOOOU.js";
import {
  __toESM
} from "./chunk-chunk-PHNUEGBI.js";

// src/config/counterparts.ts
var FLAG_KEYS = {
  format: "report.format",
  output: "report.output",
  exclude: "exclude",
  config: null,
  "fail-on": "failOn",
  "min-confidence": "minConfidence",
  unknown: "unknown",
  base: "base",
  gate: "gate",
  trust: "trust",
  baseline: "baseline",
  intent: "intent",
  namespace: "namespace",
  "cilium-version": "cilium.version",
  now: "now",
  "show-suppressed": "report.showSuppressed",
  full: "report.full",
  color: "report.color",
  debug: "report.debug"
};
var INPUT_KEYS = {
  path: "paths",
  "config-file": null,
  rules: "rules",
  exclude: "exclude",
  "fail-on": "failOn",
  "min-confidence": "minConfidence",
  unknown: "unknown",
  gate: "gate",
  base: "base",
  "baseline-file": "baseline",
  "intent-file": "intent",
  render: "render",
  annotations: "github.annotations",
  "comment-summary-in-pr": "github.comment",
  "check-run": "github.checkRun",
  "sarif-file": "report.output.sarif",
  "report-file": "report.output.json",
  "upload-sarif": "github.uploadSarif",
  category: "github.category",
  token: null
};

// src/config/effective.ts
function effectiveWithOrigins(files, given, suffix) {
  const nowhere = () => 0;
  const layers = [{ path: "default", content: CONFIG_DEFAULTS, lineOf: nowhere }];
  if (files !== null) layers.push({ ...files, lineOf: () => 1, originOf: (pointer) => files.origins.get(pointer) });
  for (const { from, key, value } of given)
    layers.push({ path: from, content: nested(key.split("."), value), lineOf: nowhere });
  const merged = mergeLayers(layers);
  const config = merged?.content ?? {};
  const origins = [...merged?.origins ?? []].map(
    ([pointer, { file, line }]) => [pointer, line === 0 ? file : `${file}:${line}${suffix}`]
  );
  return {
    config,
    origins: Object.fromEntries(origins.filter(([pointer]) => pointer !== "")),
    unset: CONFIG_LEAVES.filter((key) => !isSet(config, key.split(".")))
  };
}
function nested([key = "", ...rest], value) {
  return { [key]: rest.length === 0 ? value : nested(rest, value) };
}
function isSet(config, path) {
  let at = config;
  for (const key of path) {
    if (typeof at !== "object" || at === null || Array.isArray(at)) return false;
    at = at[key];
  }
  return at !== void 0;
}

// src/commands/config-text.ts
var import_yaml = __toESM(require_dist(), 1);
var COLUMN = 44;
function configYaml({ config, origins, unset }) {
  const lines = [];
  const from = (pointer) => origins[pointer] ?? "default";
  const add = (text, pointer) => {
    lines.push(`${text.padEnd(COLUMN)} # ${from(pointer)}`);
  };
  const write = (value, pointer, head, indent) => {
    if (isObject(value) && Object.keys(value).length > 0) {
      lines.push(`${indent}${head}`);
      for (const [key, child] of Object.entries(value))
        write(child, `${pointer}/${escaped(key)}`, `${scalar(key)}:`, `${indent}  `);
    } else if (Array.isArray(value) && value.length > 0) {
      lines.push(`${indent}${head}`);
      for (const [index, item] of value.entries()) {
        const at = `${pointer}/${index}`;
        add(`${indent}  - ${isObject(item) ? flow(item) : scalar(item)}`, at);
      }
    } else
      add(`${indent}${head} ${isObject(value) || Array.isArray(value) ? flow(value) : scalar(value ?? null)}`, pointer);
  };
  for (const [key, value] of Object.entries(config)) write(value, `/${escaped(key)}`, `${scalar(key)}:`, "");
  if (unset.length > 0) lines.push("", `# Not set: ${unset.join(", ")}`);
  return `${lines.join("\n")}
`;
}
function scalar(value) {
  return (0, import_yaml.stringify)(value, { lineWidth: 0, version: "1.2" }).trimEnd().split("\n").length === 1 ? (0, import_yaml.stringify)(value, { lineWidth: 0 }).trimEnd() : JSON.stringify(value);
}
function flow(value) {
  return JSON.stringify(value);
}
function escaped(step) {
  return step.replaceAll("~", "~0").replaceAll("/", "~1");
}

export {
  FLAG_KEYS,
  INPUT_KEYS,
  effectiveWithOrigins,
  configYaml
};
