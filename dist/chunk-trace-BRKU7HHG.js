import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  explain
} from "./chunk-chunk-NR4G7LAG.js";
import {
  appliedObjects
} from "./chunk-chunk-O34RQH3I.js";
import {
  EXIT
} from "./chunk-chunk-L5IAJN6S.js";
import {
  CILIUM_VERSIONS,
  NEWEST_VERSION,
  compilePolicy,
  createEngine,
  enforcesEgress,
  evaluate,
  indexObjects,
  kindOf,
  listText,
  parseCiliumVersion,
  podContext,
  resemblesPolicy,
  subjectOf,
  versionNotes,
  worldOf
} from "./chunk-chunk-MSYGNRDT.js";
import {
  plain
} from "./chunk-chunk-LAOYF5IS.js";
import {
  KUSTOMIZATION_FILES,
  diskTree,
  gatherKustomization,
  isObject,
  listAt,
  openContext,
  readFirstDocument,
  repositoryTop,
  slashed,
  stringAt,
  valueAt
} from "./chunk-chunk-B3SWOOOU.js";
import "./chunk-chunk-YXT3USG5.js";
import "./chunk-chunk-OGKSDIJW.js";
import "./chunk-chunk-YOCOY6JA.js";
import {
  parseFlags
} from "./chunk-chunk-LBTFEDJ6.js";
import {
  ConfigurationError
} from "./chunk-chunk-M7P5J5CG.js";
import {
  nearest
} from "./chunk-chunk-7L5LYMMV.js";
import "./chunk-chunk-PHNUEGBI.js";

// src/commands/trace.ts
import { readFileSync } from "node:fs";
import { resolve as resolve2 } from "node:path";

// src/cilium/scenario.ts
var IMPLIED_PORTS = { "udp/dns": 53, "tcp/dns-tcp": 53, "tcp/metrics": 9153 };
var SURE = { allow: false, deny: false, subject: false };
function runScenario(line, readYaml, version) {
  const record = isObject(line) ? line : {};
  const scenario = isObject(record["scenario"]) ? record["scenario"] : record;
  const id = idOf(record["id"]) ?? idOf(scenario["id"]) ?? null;
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
      port: numberOf(destination["port"], 443),
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
function idOf(value) {
  return typeof value === "number" ? String(value) : stringAt(value);
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
function numberOf(value, absent) {
  if (value === void 0 || value === null) return absent;
  return typeof value === "number" || typeof value === "string" ? Number(value) : Number.NaN;
}
function worldOf2(scenario) {
  const namespaces = isObject(scenario["namespaces"]) ? scenario["namespaces"] : {};
  const ports = isObject(scenario["namedPorts"]) ? scenario["namedPorts"] : {};
  return {
    namespaces: new Map(Object.entries(namespaces).map(([name, labels]) => [name, strings(labels)])),
    services: listAt(scenario["services"]).flatMap((service) => isObject(service) ? [serviceOf(service)] : []),
    cidrGroups: listAt(scenario["cidrGroups"]).flatMap((group) => isObject(group) ? [cidrGroupOf(group)] : []),
    dnsServers: [dnsServerOf(isObject(scenario["dnsServer"]) ? scenario["dnsServer"] : {})],
    namedPorts: new Map([
      ...Object.entries(IMPLIED_PORTS),
      ...Object.entries(ports).map(([name, port]) => [name, numberOf(port, 0)])
    ]),
    isPartial: false
  };
}
function cidrGroupOf(group) {
  return {
    name: stringAt(group["name"]) ?? "",
    labels: strings(group["labels"]),
    cidrs: listAt(group["cidrs"]).filter((cidr) => typeof cidr === "string")
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
  for (const line of text.replace(/^\ufeff/, "").split("\n")) {
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
    differences: differences.map((difference) => `line ${number} ${result.id}: ${difference}`),
    isCompared: isObject(record) && isObject(record["expect"]),
    notes: version === null ? versionNotes([writtenVersion(record)]) : []
  };
}
function writtenVersion(record) {
  const config = valueAt(record, ["scenario", "config"]) ?? valueAt(record, ["config"]);
  return stringAt(valueAt(config, ["ciliumVersion"])) ?? stringAt(valueAt(config, ["version"]));
}
function broken(id, line, error) {
  return {
    text: JSON.stringify({ id, line, error }),
    isScenario: false,
    differences: [],
    isCompared: false,
    notes: []
  };
}
function differencesOf(record, result) {
  const expected = record["expect"];
  if (expected === void 0 || expected === null) return [];
  if (!isObject(expected)) return ["`expect` must be a mapping, so nothing was compared"];
  const found = misspelt(expected, result);
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
function misspelt(expected, result) {
  const listed = Array.isArray(expected["perPolicy"]) ? expected["perPolicy"] : [];
  const parts = [
    ["", expected, [...COMPARED, "perPolicy"]],
    ["dns.", expected["dns"], Object.keys(result.dns)],
    ["tcp.", expected["tcp"], Object.keys(result.tcp)],
    ...listed.map((policy, index) => [`perPolicy[${index}].`, policy, COMPARED_OF_POLICY])
  ];
  return parts.flatMap(
    ([name, part, known]) => Object.keys(isObject(part) ? part : {}).flatMap((key) => {
      const meant = known.includes(key) ? void 0 : nearest(key, known);
      return meant === void 0 ? [] : [`expect.${name}${key} is no field; ${name}${meant} is`];
    })
  );
}
function canonical(value) {
  return Array.isArray(value) ? `[${value.map(canonical).sort().join()}]` : JSON.stringify(value);
}

// src/commands/bases.ts
import { existsSync, statSync } from "node:fs";
import { relative, resolve } from "node:path";
function basesOf(path, cwd) {
  const full = resolve(cwd, path);
  if (!existsSync(full) || !statSync(full).isDirectory()) return [];
  const own = diskTree(full, [""]).files.filter(isKustomization);
  const top = repositoryTop(full) ?? (slashed(relative(cwd, full)).startsWith("..") ? full : resolve(cwd));
  if (own.length === 0 || top === full) return [];
  const tree = diskTree(top, [""]);
  const prefix = `${slashed(relative(top, full))}/`;
  const found = own.flatMap((file) => {
    const gathered = gatherKustomization(tree, (prefix + file).replace(/\/[^/]*$/, ""));
    return gathered.ok ? [...gathered.files.keys()].map((name) => gathered.linked.get(name) ?? name) : [];
  });
  return [...new Set(found)].filter((file) => !file.startsWith(prefix)).map((file) => resolve(top, file));
}
function isKustomization(file) {
  return KUSTOMIZATION_FILES.includes(file.slice(file.lastIndexOf("/") + 1));
}

// src/commands/trace-call.ts
var MODES = ["default", "always", "never"];
var MAX_NOTES = 10;
async function traceCall(flags, version, shell) {
  const destination = destinationOf(flags.value("to"));
  const pod = {
    namespace: flags.value("namespace") ?? "default",
    labels: labelsOf(flags.values("labels")),
    labelsComplete: true,
    serviceAccount: flags.value("service-account") ?? "default",
    hostNetwork: flags.isOn("host-network")
  };
  const applied = await readAll(flags, pod.namespace, shell);
  const settings = Object.assign({}, ...applied.map(({ cilium }) => cilium).reverse());
  const options = optionsOf2(settings, version, MODES.find((mode) => mode === flags.value("enforcement")) ?? null);
  const manifests = applied.flatMap((each) => each.manifests);
  const { last, notes } = appliedLast(manifests.filter(({ apiVersion, kind }) => resemblesPolicy(apiVersion, kind)));
  const world = worldOf(indexObjects(manifests), settings.dns ?? null);
  const answerOf2 = (agent) => {
    const policies = last.map(
      (manifest, index) => compilePolicy({ value: manifest.value, defaultNamespace: manifest.namespace, id: String(index) }, agent)
    );
    return createEngine(policies, world, agent).judge(pod, destination);
  };
  const judgement = answerOf2(options);
  const because = explain(judgement, destination.host, options);
  const isVersionOpen = version === null && settings.version === void 0;
  const notRead = applied.flatMap(notReadOf);
  if (flags.isOn("json")) shell.out(`${JSON.stringify({ ...jsonOf(judgement, because), notRead }, null, 2)}
`);
  else {
    const title = `${pod.namespace}: ${labelText(pod.labels)} (service account ${pod.serviceAccount}) → ${destination.host}:${destination.port}`;
    const said = [
      ...last.length === 0 ? ["No policy was found in what was read."] : [],
      ...pod.hostNetwork ? ["The pod is on the host network: only a host policy could select it."] : [],
      ...because,
      ...isVersionOpen ? otherVersions(judgement, options, answerOf2) : [],
      ...few(notes, "more policies"),
      ...clustersText(applied),
      ...few(
        notRead.map((what) => `Not read, so policies in it are missing here: ${what}`),
        "more places"
      )
    ];
    const mode = options.enforcement === "default" ? "" : `, enforcement ${options.enforcement}`;
    const answer = `${judgement.verdict}${effectiveText(judgement)} (Cilium ${options.version}${mode})`;
    shell.out(`${[title, answer, ...said.map((sentence) => `  - ${sentence}`)].map(plain).join("\n")}
`);
  }
  return EXIT.passed;
}
async function readAll(flags, namespace, shell) {
  const written = flags.values("file").length === 0 ? ["."] : flags.values("file");
  const cluster = flags.value("cluster") ?? null;
  const found = [];
  for (const path of written) {
    const overrides = { namespace };
    const context = openContext({
      cwd: shell.cwd,
      paths: [path, ...basesOf(path, shell.cwd)],
      overrides,
      revision: null,
      withoutBaseline: true
    });
    const known = context.config.clusters.map(({ name }) => name);
    if (cluster !== null && !known.includes(cluster)) {
      const hint = known.length === 0 ? "the configuration names no clusters" : `it names ${known.join(", ")}`;
      throw new ConfigurationError("flag-value", `--cluster ${cluster}: no such cluster in the configuration; ${hint}`);
    }
    const applied = await appliedObjects({ ...context, root: ".", now: 0, nowText: null, commit: null }, cluster);
    found.push({ ...applied, others: cluster === null ? known : [] });
  }
  return found;
}
function otherVersions({ verdict }, options, answerOf2) {
  const others = CILIUM_VERSIONS.map((version) => ({ version, other: answerOf2({ ...options, version }).verdict }));
  return others.filter(({ other }) => other !== verdict).map(({ version, other }) => `Cilium ${version} answers ${other}: say which one runs (--cilium-version).`);
}
function clustersText(read) {
  const names = [...new Set(read.flatMap(({ others }) => others))];
  if (names.length === 0) return [];
  return [`Further policies and settings of a cluster (${listText(names, 4)}) count with --cluster NAME only.`];
}
function optionsOf2(settings, version, mode) {
  return {
    version: version ?? parseCiliumVersion(settings.version ?? NEWEST_VERSION).version,
    enforcement: mode ?? settings.enforcement ?? "default",
    l7proxy: settings.l7proxy ?? true,
    nonDefaultDeny: settings.nonDefaultDeny ?? true,
    nodeSelectorLabels: false
  };
}
function appliedLast(manifests) {
  const last = /* @__PURE__ */ new Map();
  const places = /* @__PURE__ */ new Map();
  for (const manifest of manifests) {
    const key = `${manifest.kind} ${manifest.namespace === null ? "" : `${manifest.namespace}/`}${manifest.name}`;
    const before = last.get(key);
    if (before !== void 0 && JSON.stringify(before.value) !== JSON.stringify(manifest.value))
      places.set(key, /* @__PURE__ */ new Set([...places.get(key) ?? [placeOf(before)], placeOf(manifest)]));
    last.set(key, manifest);
  }
  const notes = [...places].map(
    ([key, found]) => `${key} is defined differently in ${listText([...found], 4)}: the last one counts here. Name one folder with -f, or a cluster with --cluster.`
  );
  return { last: [...last.values()], notes };
}
function placeOf(manifest) {
  const made = manifest.origin === "raw" ? "" : ` (as ${manifest.root} makes it)`;
  return `${manifest.file}:${manifest.locate([]).line}${made}`;
}
function notReadOf({ unparseable, notRendered }) {
  return [
    ...unparseable.filter(({ looksLikeManifest }) => looksLikeManifest).map(({ at, reason }) => `${at.file}:${at.line}: ${reason}`),
    ...notRendered.map(({ label, reason }) => `${label}: ${reason}`)
  ];
}
function few(sentences, what) {
  const more = sentences.length - MAX_NOTES;
  return more <= 0 ? [...sentences] : [...sentences.slice(0, MAX_NOTES), `… and ${more} ${what}.`];
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

// src/commands/trace.ts
var traceCommand = {
  name: "trace",
  usage: "trace --to HOST[:PORT] [-f PATH…] [flags] | trace --scenarios FILE [--check]",
  summary: "Shows what Cilium does with one call of one pod, and why; or answers scenarios, one JSON line each.",
  flags: [
    { name: "to", value: "HOST[:PORT]", help: "The destination. Port 443 unless given." },
    {
      name: "file",
      short: "f",
      value: "PATH",
      multiple: true,
      help: "Folder or file with the policies; charts and kustomizations are rendered. Default: ."
    },
    {
      name: "namespace",
      short: "n",
      value: "NAME",
      help: "The pod's namespace, and that of policies that name none. Default: default."
    },
    { name: "labels", short: "l", value: "KEY=VALUE,…", multiple: true, help: "The pod's labels." },
    { name: "service-account", value: "NAME", help: "The pod's service account. Default: default." },
    { name: "host-network", help: "The pod uses the host network." },
    { name: "scenarios", value: "FILE", help: "Answer the scenarios of a file (- = standard input), one a line." },
    { name: "check", help: "Compare the answers with `expect`: differences on standard error, exit code 1." },
    {
      name: "cluster",
      value: "NAME",
      help: "Only what is deployed to this cluster of the configuration, with its further policies and settings."
    },
    {
      name: "enforcement",
      value: "MODE",
      choices: MODES,
      help: "policy-enforcement-mode: default, always or never. Default: as the configuration says."
    },
    {
      name: "cilium-version",
      value: "VERSION",
      help: "Version to answer for. Default: as the configuration says, else the newest known; for scenarios 1.19."
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
  return traceCall(flags, version, shell);
}
function traceScenarios(file, version, check, shell) {
  let code = EXIT.passed;
  const counts = { scenarios: 0, compared: 0 };
  const told = /* @__PURE__ */ new Set();
  for (const answer of answerScenarios(readScenarios(file, shell), version, check)) {
    shell.out(`${answer.text}
`);
    for (const difference of answer.differences) shell.err(`${difference}
`);
    for (const note of answer.notes) if (!told.has(note)) shell.err(`hf-guardrails: ${note}
`);
    for (const note of answer.notes) told.add(note);
    if (answer.isScenario) counts.scenarios += 1;
    if (answer.isCompared) counts.compared += 1;
    if (!answer.isScenario) code = EXIT.usage;
    else if (answer.differences.length > 0 && code === EXIT.passed) code = EXIT.failed;
  }
  const left = counts.scenarios - counts.compared;
  if (check && left > 0)
    shell.err(
      `hf-guardrails: ${left} of ${counts.scenarios} scenarios have no \`expect\`: nothing was compared there
`
    );
  return code;
}
function readScenarios(file, shell) {
  if (file === "-") return shell.readStdin();
  try {
    return readFileSync(resolve2(shell.cwd, file), "utf8");
  } catch {
    throw new ConfigurationError("path-missing", `--scenarios ${file}: the file can't be read`);
  }
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
