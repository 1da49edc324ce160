import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  explain
} from "./chunk-chunk-XNZCKVQ3.js";
import {
  EXIT
} from "./chunk-chunk-L5IAJN6S.js";
import {
  compilePolicy,
  createEngine,
  indexObjects,
  indexTree,
  isPolicyKind,
  parseCiliumVersion,
  runScenario,
  worldOf
} from "./chunk-chunk-QJHNHYLB.js";
import {
  diskTree,
  isObject,
  listAt,
  readFirstDocument,
  stringAt
} from "./chunk-chunk-7TQVRCHO.js";
import {
  plain
} from "./chunk-chunk-LAOYF5IS.js";
import {
  parseFlags
} from "./chunk-chunk-CRFQHRZM.js";
import {
  ConfigurationError
} from "./chunk-chunk-AKZ6CGRA.js";
import "./chunk-chunk-7L5LYMMV.js";
import "./chunk-chunk-PHNUEGBI.js";

// src/commands/trace.ts
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

// src/commands/scenarios.ts
var COMPARED = ["enforced", "dns", "tcp", "allPorts", "broad", "lookalike", "verdict", "effectiveVerdict"];
var COMPARED_OF_POLICY = ["valid", "selects", "enforcesEgress", "unknownFields"];
var LISTS = /* @__PURE__ */ new Set(["broad", "unknownFields"]);
function* answerScenarios(text, version, check) {
  let number = 0;
  for (const line of text.split("\n")) {
    number += 1;
    if (line.trim() !== "") yield answerOf(line, number, version, check);
  }
}
function answerOf(line, number, version, check) {
  let record;
  try {
    record = JSON.parse(line);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return broken(null, number, `is no JSON: ${reason}`);
  }
  const result = runScenario(record, readFirstDocument, version);
  if ("error" in result) return broken(result.id, number, result.error);
  const differences = check && isObject(record) ? differencesOf(record, result) : [];
  return {
    text: JSON.stringify(result),
    isScenario: true,
    differences: differences.map((difference) => `line ${number} ${result.id}: ${difference}`)
  };
}
function broken(id, line, error) {
  return { text: JSON.stringify({ id, line, error }), isScenario: false, differences: [] };
}
function differencesOf(record, result) {
  const expected = record["expect"];
  if (!isObject(expected)) return [];
  const found = [];
  const compare = (name, wanted, actual) => {
    const written = wanted ?? (LISTS.has(name.slice(name.lastIndexOf(".") + 1)) ? [] : void 0);
    if (written === void 0) return;
    if (isObject(written) && isObject(actual)) {
      for (const [key, value] of Object.entries(actual)) compare(`${name}.${key}`, written[key], value);
    } else if (canonical(written) !== canonical(actual))
      found.push(`${name} is ${JSON.stringify(actual)}, expected ${JSON.stringify(written)}`);
  };
  const policies = expected["perPolicy"];
  if (Array.isArray(policies)) {
    if (policies.length !== result.perPolicy.length) {
      found.push(`perPolicy has ${result.perPolicy.length} entries, expected ${policies.length}`);
    }
    for (const [index, policy] of result.perPolicy.entries()) {
      const wanted = policies[index];
      if (!isObject(wanted)) continue;
      for (const field of COMPARED_OF_POLICY) compare(`perPolicy[${index}].${field}`, wanted[field], policy[field]);
    }
  }
  if (listAt(record["tags"]).some((tag) => stringAt(tag) === "validity-only")) return found;
  for (const field of COMPARED) compare(field, expected[field], result[field]);
  return found;
}
function canonical(value) {
  return Array.isArray(value) ? `[${value.map(canonical).sort().join()}]` : JSON.stringify(value);
}

// src/commands/trace.ts
var traceCommand = {
  name: "trace",
  usage: "trace --to HOST[:PORT] [-f PATH…] [flags] | trace --scenarios FILE [--check]",
  summary: "Shows what Cilium does with one call of one pod, and why; or answers scenarios, one JSON line each.",
  flags: [
    { name: "to", value: "HOST[:PORT]", help: "The destination. Port 443 unless given." },
    { name: "file", short: "f", value: "PATH", multiple: true, help: "Folder or file with the policies. Default: ." },
    { name: "namespace", short: "n", value: "NAME", help: "The pod's namespace. Default: default." },
    { name: "labels", short: "l", value: "KEY=VALUE,…", multiple: true, help: "The pod's labels." },
    { name: "service-account", value: "NAME", help: "The pod's service account. Default: default." },
    { name: "host-network", help: "The pod uses the host network." },
    { name: "scenarios", value: "FILE", help: "Answer the scenarios of a file (- = standard input), one a line." },
    { name: "check", help: "Compare the answers with `expect`: differences on standard error, exit code 1." },
    { name: "cilium-version", value: "VERSION", help: "Version to answer for: 1.18, 1.19 (default) or 1.20." },
    { name: "json", help: "Print the answer as JSON." }
  ],
  notes: "Exit codes: 0 answered; 1 an answer differs from `expect`; 2 wrong usage, or a line that is no scenario.\nExample: hf-guardrails trace -n ml -l app=tgi --to huggingface.co -f k8s/"
};
async function trace(args, shell) {
  const flags = parseFlags(traceCommand, args);
  const version = versionOf(flags);
  const scenarios = flags.value("scenarios");
  if (scenarios !== void 0) return traceScenarios(scenarios, version, flags.isOn("check"), shell);
  return traceCall(flags, version ?? "1.19", shell);
}
function traceScenarios(file, version, check, shell) {
  let code = EXIT.passed;
  for (const { text, isScenario, differences } of answerScenarios(readScenarios(file, shell), version, check)) {
    shell.out(`${text}
`);
    for (const difference of differences) shell.err(`${difference}
`);
    if (!isScenario) code = EXIT.usage;
    else if (differences.length > 0 && code === EXIT.passed) code = EXIT.failed;
  }
  return code;
}
function readScenarios(file, shell) {
  if (file === "-") return shell.readStdin();
  try {
    return readFileSync(resolve(shell.cwd, file), "utf8");
  } catch {
    throw new ConfigurationError("path-missing", `--scenarios ${file}: the file can't be read`);
  }
}
function traceCall(flags, version, shell) {
  const destination = destinationOf(flags.value("to"));
  const options = {
    version,
    enforcement: "default",
    l7proxy: true,
    nonDefaultDeny: true,
    nodeSelectorLabels: false
  };
  const manifests = (flags.values("file").length === 0 ? ["."] : flags.values("file")).flatMap(
    (path) => manifestsOf(resolve(shell.cwd, path), path)
  );
  const policies = manifests.filter(({ apiVersion, kind }) => isPolicyKind(apiVersion, kind)).map(
    (manifest, index) => compilePolicy({ value: manifest.value, defaultNamespace: manifest.namespace, id: String(index) }, options)
  );
  const pod = {
    namespace: flags.value("namespace") ?? "default",
    labels: labelsOf(flags.values("labels")),
    labelsComplete: true,
    serviceAccount: flags.value("service-account") ?? "default",
    hostNetwork: flags.isOn("host-network")
  };
  const judgement = createEngine(policies, worldOf(indexObjects(manifests), null), options).judge(pod, destination);
  const because = explain(judgement, destination.host, version);
  if (flags.isOn("json")) shell.out(`${JSON.stringify(jsonOf(judgement, because), null, 2)}
`);
  else {
    const title = `${pod.namespace}: ${labelText(pod.labels)} (service account ${pod.serviceAccount}) → ${destination.host}:${destination.port}`;
    const lines = because.map((sentence) => `  - ${sentence}`);
    shell.out(`${[title, `${judgement.verdict} (Cilium ${version})`, ...lines].map(plain).join("\n")}
`);
  }
  return EXIT.passed;
}
function jsonOf(judgement, because) {
  const { verdict, effectiveVerdict, enforced, dns, tcp, allPorts, broad, lookalike, policies } = judgement;
  return {
    verdict,
    effectiveVerdict,
    enforced,
    dns,
    tcp,
    allPorts,
    broad,
    lookalike,
    policies: policies.map(({ policy: { kind, namespace, name, valid }, selects }) => ({
      ...{ kind, namespace, name, valid, selects }
    })),
    because
  };
}
function manifestsOf(absolute, written) {
  if (!existsSync(absolute)) throw new ConfigurationError("path-missing", `no such path: ${written}`);
  const folder = resolve(absolute, "..");
  const tree = diskTree(folder, [absolute.slice(folder.length).replace(/^[/\\]/, "")]);
  const store = indexTree(tree, () => false);
  const context = { root: ".", origin: "raw", namespace: null };
  return store.documents.flatMap((document) => store.parse(document, context).manifests);
}
function destinationOf(text) {
  if (text === void 0)
    throw new ConfigurationError("flag-value", "trace: give a destination (--to huggingface.co:443) or --scenarios");
  const match = /^([-\w.]+)(?::(\d{1,5}))?$/.exec(text);
  const port = Number(match?.[2] ?? 443);
  if (match?.[1] === void 0 || port < 1 || port > 65535)
    throw new ConfigurationError("flag-value", `--to ${text}: write HOST or HOST:PORT, such as huggingface.co:443`);
  return { host: match[1], port, protocol: "TCP" };
}
function labelsOf(written) {
  const labels = /* @__PURE__ */ Object.create(null);
  for (const pair of written.flatMap((list) => list.split(",")).filter((text) => text !== "")) {
    const equals = pair.indexOf("=");
    if (equals < 1)
      throw new ConfigurationError("flag-value", `--labels ${pair}: write KEY=VALUE, separated by commas`);
    labels[pair.slice(0, equals)] = pair.slice(equals + 1);
  }
  return labels;
}
function labelText(labels) {
  const written = Object.entries(labels).map(([key, value]) => `${key}=${value}`);
  return written.length === 0 ? "a pod without labels" : written.join(",");
}
function versionOf(flags) {
  const written = flags.value("cilium-version");
  if (written === void 0) return null;
  if (!/^v?1\.\d+(?:\.\d+)?$/.test(written))
    throw new ConfigurationError("flag-value", `--cilium-version ${written}: write a version such as 1.19 or 1.19.4`);
  return parseCiliumVersion(written).version;
}
export {
  trace,
  traceCommand
};
