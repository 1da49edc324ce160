import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  manifestsOf
} from "./chunk-chunk-O34RQH3I.js";
import {
  EXIT
} from "./chunk-chunk-L5IAJN6S.js";
import {
  counted
} from "./chunk-chunk-CJ5UIO6N.js";
import {
  decidesForOthers,
  prune,
  schemaRoots,
  yamlDocument
} from "./chunk-chunk-MSYGNRDT.js";
import {
  isObject,
  openContext,
  stringAt,
  valueAt
} from "./chunk-chunk-B3SWOOOU.js";
import "./chunk-chunk-YXT3USG5.js";
import {
  maskTokens
} from "./chunk-chunk-OGKSDIJW.js";
import "./chunk-chunk-YOCOY6JA.js";
import {
  parseFlags
} from "./chunk-chunk-LBTFEDJ6.js";
import {
  ConfigurationError
} from "./chunk-chunk-M7P5J5CG.js";
import "./chunk-chunk-7L5LYMMV.js";
import "./chunk-chunk-PHNUEGBI.js";

// src/commands/policies.ts
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";

// src/cilium/bundle.ts
var VERSIONS = ["1.18", "1.19", "1.20"];
function decidingPart(value, namespace) {
  const apiVersion = stringAt(value["apiVersion"]) ?? "";
  const kind = stringAt(value["kind"]) ?? "";
  const name = valueAt(value, ["metadata", "name"]) ?? null;
  const labels = valueAt(value, ["metadata", "labels"]);
  const withLabels = isObject(labels) ? { name, labels } : { name };
  const placed = namespace === null ? { name } : { name, namespace };
  switch (`${apiVersion.replace(/\/.*/, "")} ${kind}`) {
    case "cilium.io CiliumNetworkPolicy":
      return { apiVersion, kind, metadata: placed, ...rulesOf(value, kind) };
    case "cilium.io CiliumClusterwideNetworkPolicy":
      return { apiVersion, kind, metadata: { name }, ...rulesOf(value, kind) };
    case "networking.k8s.io NetworkPolicy":
      return { apiVersion, kind, metadata: placed, spec: value["spec"] ?? null };
    case "cilium.io CiliumCIDRGroup":
      return {
        apiVersion,
        kind,
        metadata: withLabels,
        spec: { externalCIDRs: valueAt(value, ["spec", "externalCIDRs"]) ?? [] }
      };
    case "v1 Namespace":
      return { apiVersion, kind, metadata: withLabels };
    default:
      return null;
  }
}
function rulesOf(value, kind) {
  const dropped = VERSIONS.map(
    (version) => new Set(prune(value, schemaRoots[version][kind]).unknown.map((path) => JSON.stringify(path)))
  );
  const rules = {};
  for (const key of ["spec", "specs"]) {
    const part = value[key];
    if (part !== void 0)
      rules[key] = kept(part, [key], (path) => dropped.every((paths) => paths.has(JSON.stringify(path))));
  }
  return rules;
}
function kept(value, path, isDropped) {
  if (Array.isArray(value)) return value.map((item, index) => kept(item, [...path, index], isDropped));
  if (!isObject(value)) return value;
  const result = {};
  for (const [key, child] of Object.entries(value)) {
    const at = [...path, key];
    if (child === void 0 || isDropped(at) || isProse(at, child)) continue;
    result[key] = kept(child, at, isDropped);
  }
  return result;
}
function isProse(path, value) {
  return path.at(-1) === "description" && path.length <= 3 && typeof value === "string";
}

// src/commands/policies.ts
var policiesCommand = {
  name: "policies",
  usage: "policies export [PATH…] [flags]",
  summary: "Writes one file with everything that decides about egress, for repositories that hold workloads only.",
  flags: [
    { name: "output", short: "o", value: "FILE", help: "Where to write. Default: standard output." },
    { name: "cluster", value: "NAME", help: "Only what is deployed to this cluster of the configuration." },
    { name: "namespace", short: "n", value: "NAME", help: "Namespace of objects that name none." },
    { name: "config", value: "FILE", help: "Use this configuration instead of .hf-guardrails.yaml." }
  ],
  notes: "The file holds CiliumNetworkPolicies, CiliumClusterwideNetworkPolicies, NetworkPolicies,\nCIDR groups and the labels of Namespaces; no Secrets, no annotations, no prose. Name it in\n`clusters[].policySources` of .hf-guardrails.yaml, or hand it to `trace -f`.\nExit codes: 0 written; 2 wrong usage, or an object that is defined twice; 3 nothing to write.\nExample: hf-guardrails policies export clusters/prod -o platform-policies.yaml"
};
var HEAD = "# What decides about egress, written by `hf-guardrails policies export`. Edits are lost when it is written again.\n";
async function policies(args, shell) {
  const flags = parseFlags(policiesCommand, args);
  const [action, ...paths] = flags.positionals;
  if (action !== "export") {
    const found = action === void 0 ? "policies" : `policies ${action}`;
    throw new ConfigurationError("flag-value", `${found}: write \`hf-guardrails policies export [PATH…]\``);
  }
  const namespace = flags.value("namespace");
  const overrides = namespace === void 0 ? {} : { namespace };
  const context = openContext({
    cwd: shell.cwd,
    paths,
    overrides,
    configFile: flags.value("config") ?? null,
    revision: null
  });
  const cluster = flags.value("cluster");
  const known = context.config.clusters.map(({ name }) => name);
  if (cluster !== void 0 && !known.includes(cluster)) {
    const hint = known.length === 0 ? "the configuration names no clusters" : `it names ${known.join(", ")}`;
    throw new ConfigurationError("flag-value", `--cluster ${cluster}: no such cluster in the configuration; ${hint}`);
  }
  const options = { ...context, root: ".", now: 0, nowText: null, commit: null };
  const { manifests, unreadable } = await manifestsOf(options, cluster ?? null);
  const objects = distinct(
    manifests.filter(decidesForOthers).flatMap((manifest) => {
      const object = decidingPart(manifest.value, manifest.namespace);
      return object === null ? [] : [{ object, place: `${manifest.file}:${manifest.locate([]).line}` }];
    })
  );
  for (const { name: file2 } of unreadable)
    shell.err(`hf-guardrails: ${file2} can't be read: policies in it are missing from the bundle
`);
  if (objects.length === 0) {
    shell.err("hf-guardrails: nothing that decides about egress was found; nothing was written\n");
    return EXIT.nothing;
  }
  const text = HEAD + objects.map((object) => `---
${maskTokens(yamlDocument(object))}`).join("");
  const file = flags.value("output");
  if (file === void 0) shell.out(text);
  else {
    write(resolve(shell.cwd, file), text);
    shell.err(`hf-guardrails: ${counted(objects.length, "object")} written to ${file}
`);
  }
  return EXIT.passed;
}
var KINDS = [
  "Namespace",
  "CiliumCIDRGroup",
  "CiliumClusterwideNetworkPolicy",
  "CiliumNetworkPolicy",
  "NetworkPolicy"
];
function distinct(placed) {
  const byKey = /* @__PURE__ */ new Map();
  for (const { object, place } of placed) {
    const kind = stringAt(object["kind"]) ?? "";
    const namespace = stringAt(valueAt(object, ["metadata", "namespace"])) ?? "";
    const name = String(valueAt(object, ["metadata", "name"]) ?? "");
    const text = JSON.stringify(object);
    const key = [KINDS.indexOf(kind), namespace, name].join("\0");
    const other = byKey.get(key);
    if (other !== void 0 && other.text !== text) {
      throw new ConfigurationError(
        "flag-value",
        `${kind} ${namespace === "" ? name : `${namespace}/${name}`} is defined in ${other.place} and, differently, in ${place}: export one folder, or one cluster of the configuration (--cluster)`
      );
    }
    byKey.set(key, { object, place, text });
  }
  return [...byKey].sort(([a], [b]) => a < b ? -1 : 1).map(([, { object }]) => object);
}
function write(file, text) {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ConfigurationError("flag-value", `--output: the bundle can't be written: ${reason}`);
  }
}
export {
  policies,
  policiesCommand
};
