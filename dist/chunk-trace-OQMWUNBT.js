import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  explain
} from "./chunk-chunk-3NEJYZGJ.js";
import {
  EXIT
} from "./chunk-chunk-L5IAJN6S.js";
import {
  NEWEST_VERSION,
  compilePolicy,
  createEngine,
  enforcesEgress,
  evaluate,
  indexObjects,
  indexTree,
  isPolicyKind,
  kindOf,
  parseCiliumVersion,
  podContext,
  subjectOf,
  worldOf
} from "./chunk-chunk-ZJW4MWSF.js";
import {
  plain
} from "./chunk-chunk-LAOYF5IS.js";
import {
  diskTree,
  isObject,
  listAt,
  readFirstDocument,
  stringAt
} from "./chunk-chunk-LCSOLHMW.js";
import {
  parseFlags
} from "./chunk-chunk-LBTFEDJ6.js";
import {
  ConfigurationError
} from "./chunk-chunk-M7P5J5CG.js";
import "./chunk-chunk-7L5LYMMV.js";
import "./chunk-chunk-PHNUEGBI.js";

// src/commands/trace.ts
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

// src/cilium/scenario.ts
var IMPLIED_PORTS = { "udp/dns": 53, "tcp/dns-tcp": 53, "tcp/metrics": 9153 };
var SURE = { allow: false, deny: false, subject: false };
function runScenario(line, readYaml, version) {
  const record = isObject(line) ? line : {};
  const scenario = isObject(record["scenario"]) ? record["scenario"] : record;
  const id = stringAt(record["id"]) ?? stringAt(scenario["id"]) ?? null;
  const pod = isObject(scenario["pod"]) ? scenario["pod"] : null;
  const destination = isObject(scenario["destination"]) ? scenario["destination"] : null;
  if (pod === null || destination === null || !Array.isArray(scenario["policies"]))
    return { id, error: "is no scenario: pod, policies and destination are needed" };
  const options = optionsOf(isObject(scenario["config"]) ? scenario["config"] : {}, version);
  const world = worldOf2(scenario);
  const identity = {
    namespace: stringAt(pod["namespace"]) ?? stringAt(scenario["defaultNamespace"]) ?? "default",
    labels: strings(pod["labels"]),
    labelsComplete: true,
    serviceAccount: stringAt(pod["serviceAccount"]) || "default",
    hostNetwork: pod["hostNetwork"] === true
  };
  const defaultNamespace = stringAt(scenario["defaultNamespace"]) ?? "default";
  const policies = scenario["policies"].map(
    (policy, index) => compileText(policy, index, readYaml, defaultNamespace, options)
  );
  const context = podContext(identity, policies, world, options, SURE);
  const verdicts = evaluate(
    context,
    {
      host: stringAt(destination["fqdn"]) ?? "",
      port: Number(destination["port"] ?? 443),
      protocol: destination["protocol"] === "UDP" ? "UDP" : "TCP",
      ips: listAt(destination["ips"]).filter((ip) => typeof ip === "string")
    },
    world,
    options,
    SURE,
    /* @__PURE__ */ new Set()
  );
  const chosen = new Set(context.selecting.filter(({ selects }) => selects === "yes").map(({ policy }) => policy.id));
  const { enforced, dns, tcp, allPorts, broad, lookalike, verdict, reason } = verdicts;
  return {
    id: id ?? "",
    perPolicy: policies.map((policy) => perPolicy(policy, identity, world, chosen.has(policy.id))),
    enforced,
    dns,
    tcp,
    allPorts,
    broad,
    lookalike,
    verdict: policies.every(({ valid }) => valid) ? verdict : "policy-invalid",
    effectiveVerdict: verdict,
    reason
  };
}
function perPolicy(policy, pod, world, isSelecting) {
  const first = policy.errors[0];
  return {
    kind: policy.kind,
    name: policy.name,
    valid: policy.valid,
    selects: policy.valid && isSelecting,
    enforcesEgress: enforcesEgress(policy, pod, subjectOf(pod, world)),
    unknownFields: policy.unknownFields,
    ...first === void 0 ? {} : { stage: first.code === "kind" || first.code === "yaml" ? first.code : first.stage, error: first.message }
  };
}
function compileText(policy, index, readYaml, defaultNamespace, options) {
  const id = String(index);
  const read = typeof policy === "string" ? readYaml(policy) : { value: policy };
  if ("value" in read) return compilePolicy({ value: read.value, defaultNamespace, id }, options);
  const error = { code: "yaml", path: [], stage: "schema", message: read.error, correction: null };
  return {
    id,
    ...kindOf(null),
    name: "",
    namespace: null,
    valid: false,
    errors: [error],
    unknownFields: [],
    traps: [],
    rules: []
  };
}
function optionsOf(config, version) {
  const written = stringAt(config["ciliumVersion"]) ?? stringAt(config["version"]);
  const enforcement = stringAt(config["enforcement"]);
  return {
    version: version ?? (written === void 0 ? "1.19" : parseCiliumVersion(written).version),
    enforcement: enforcement === "always" || enforcement === "never" ? enforcement : "default",
    l7proxy: config["l7proxy"] !== false,
    nonDefaultDeny: config["nonDefaultDeny"] !== false,
    nodeSelectorLabels: config["nodeSelectorLabels"] === true
  };
}
function strings(value) {
  const result = /* @__PURE__ */ Object.create(null);
  if (isObject(value)) {
    for (const [key, item] of Object.entries(value)) if (typeof item === "string") result[key] = item;
  }
  return result;
}
function worldOf2(scenario) {
  const namespaces = isObject(scenario["namespaces"]) ? scenario["namespaces"] : {};
  const ports = isObject(scenario["namedPorts"]) ? scenario["namedPorts"] : {};
  return {
    namespaces: new Map(Object.entries(namespaces).map(([name, labels]) => [name, strings(labels)])),
    services: listAt(scenario["services"]).flatMap((service) => isObject(service) ? [serviceOf(service)] : []),
    cidrGroups: [],
    dnsServers: [dnsServerOf(isObject(scenario["dnsServer"]) ? scenario["dnsServer"] : {})],
    namedPorts: new Map([
      ...Object.entries(IMPLIED_PORTS),
      ...Object.entries(ports).map(([name, port]) => [name, Number(port)])
    ]),
    isPartial: false
  };
}
function dnsServerOf(server) {
  if (server["entity"] === "host") return { type: "host" };
  if (server["entity"] === "world") return { type: "world", ip: stringAt(server["ip"]) ?? "203.0.113.53" };
  return {
    type: "pods",
    namespace: stringAt(server["namespace"]) ?? "kube-system",
    labels: isObject(server["labels"]) ? strings(server["labels"]) : { "k8s-app": "kube-dns" }
  };
}
function serviceOf(service) {
  return {
    namespace: stringAt(service["namespace"]) ?? "default",
    name: stringAt(service["name"]) ?? "",
    labels: strings(service["labels"]),
    selector: isObject(service["selector"]) ? strings(service["selector"]) : null,
    backends: listAt(service["backends"]).filter((ip) => typeof ip === "string")
  };
}

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
  const isWhole = expected["lookalike"] !== void 0 || !("verdict" in expected);
  const compare = (name, wanted, actual) => {
    const written = wanted ?? (isWhole && LISTS.has(name.slice(name.lastIndexOf(".") + 1)) ? [] : void 0);
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
var MODES = ["default", "always", "never"];
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
    { name: "enforcement", value: "MODE", choices: MODES, help: "policy-enforcement-mode: default, always or never." },
    {
      name: "cilium-version",
      value: "VERSION",
      help: "Version to answer for. Default: the newest known, for scenarios 1.19."
    },
    { name: "json", help: "Print the answer as JSON." }
  ],
  notes: "Exit codes: 0 answered; 1 an answer differs from `expect`; 2 wrong usage, or a line that is no scenario.\nExample: hf-guardrails trace -n ml -l app=tgi --to huggingface.co -f k8s/"
};
async function trace(args, shell) {
  const flags = parseFlags(traceCommand, args);
  const version = versionOf(flags, shell);
  const scenarios = flags.value("scenarios");
  if (scenarios !== void 0) return traceScenarios(scenarios, version, flags.isOn("check"), shell);
  if (flags.isOn("check")) throw new ConfigurationError("flag-value", "--check goes with --scenarios FILE");
  return traceCall(flags, version ?? NEWEST_VERSION, shell);
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
    enforcement: MODES.find((mode) => mode === flags.value("enforcement")) ?? "default",
    l7proxy: true,
    nonDefaultDeny: true,
    nodeSelectorLabels: false
  };
  const manifests = (flags.values("file").length === 0 ? ["."] : flags.values("file")).flatMap(
    (path) => manifestsOf(resolve(shell.cwd, path), path)
  );
  const written = applied(manifests.filter(({ apiVersion, kind }) => isPolicyKind(apiVersion, kind)));
  const policies = written.map(
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
    const answer = `${judgement.verdict}${effectiveText(judgement)} (Cilium ${version})`;
    const read = [
      ...written.length === 0 ? ["  - No policy was found in what was read."] : [],
      ...pod.hostNetwork ? ["  - The pod is on the host network: only a host policy could select it."] : []
    ];
    shell.out(`${[title, answer, ...read, ...lines].map(plain).join("\n")}
`);
  }
  return EXIT.passed;
}
function effectiveText({ verdict, effectiveVerdict }) {
  return verdict === effectiveVerdict ? "" : `: without the invalid policy it is ${effectiveVerdict}`;
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
function applied(manifests) {
  const last = new Map(
    manifests.map((manifest) => [`${manifest.kind}/${manifest.namespace}/${manifest.name}`, manifest])
  );
  return [...last.values()];
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
function versionOf(flags, shell) {
  const written = flags.value("cilium-version");
  if (written === void 0) return null;
  if (!/^v?1\.\d+(?:\.\d+)?$/.test(written))
    throw new ConfigurationError("flag-value", `--cilium-version ${written}: write a version such as 1.19 or 1.19.4`);
  const { version, note } = parseCiliumVersion(written);
  if (note !== null) shell.err(`hf-guardrails: ${note}
`);
  return version;
}
export {
  trace,
  traceCommand
};
