import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  EXIT
} from "./chunk-chunk-L5IAJN6S.js";
import {
  CLUSTER_KEY,
  NAMESPACE_KEY,
  compilePolicy,
  createEngine,
  diskTree,
  fqdnMatches,
  indexObjects,
  indexTree,
  isPolicyKind,
  parseCiliumVersion,
  pathText,
  portsText,
  readFirstDocument,
  runScenario,
  worldOf
} from "./chunk-chunk-6ZNLUFK7.js";
import {
  isObject,
  listAt,
  stringAt
} from "./chunk-chunk-UUIXYFOY.js";
import {
  plain
} from "./chunk-chunk-S5GYDVGX.js";
import {
  parseFlags
} from "./chunk-chunk-344GTYM6.js";
import {
  ConfigurationError
} from "./chunk-chunk-AKZ6CGRA.js";
import "./chunk-chunk-PHNUEGBI.js";

// src/commands/trace.ts
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

// src/cilium/words.ts
function policyName({ namespace, name }) {
  return namespace === null || namespace.startsWith("\0") ? name : `${namespace}/${name}`;
}
function entryName(entry, policies) {
  const owner = policies.find(({ rules }) => rules.some(({ egress }) => egress.includes(entry))) ?? policies.find(({ rules }) => rules.some(({ egress }) => egress.some(({ path }) => path === entry.path)));
  return owner === void 0 ? `\`${pathText(entry.path)}\`` : `\`${pathText(entry.path)}\` of ${policyName(owner)}`;
}
function subjectText(subject) {
  const written = subject.requirements.filter(
    ({ source, key, operator }) => !(source === "k8s" && key === NAMESPACE_KEY && operator === "In")
  );
  return written.length === 0 ? "as it does every pod of its scope" : `by ${written.map(requirementText).join(", ")}`;
}
function requirementText({ source, key, operator, values }) {
  const name = source === "any" || source === "k8s" ? key : `${source}:${key}`;
  switch (operator) {
    case "In":
      return values.length === 1 ? `${name}=${values[0]}` : `${name} in (${values.join(", ")})`;
    case "NotIn":
      return `${name} not in (${values.join(", ")})`;
    case "Exists":
      return `the presence of ${name}`;
    case "DoesNotExist":
      return `the absence of ${name}`;
  }
}
function peerText(peer) {
  if (peer === null) return "any destination";
  switch (peer.type) {
    case "fqdn":
      return `\`${peer.matchName === "" ? peer.matchPattern : peer.matchName}\``;
    case "cidr":
      return peer.except.length === 0 ? peer.cidr : `${peer.cidr} except ${peer.except.join(", ")}`;
    case "cidrGroup":
      return peer.name === null ? "CIDR groups by labels" : `CIDR group ${peer.name}`;
    case "opaque":
      return peer.what;
    case "service":
      return `Service ${peer.namespace ?? "*"}/${peer.name ?? "by selector"}`;
    case "labels": {
      if (peer.requirements.length === 0) return "any destination";
      const [only] = peer.requirements;
      if (peer.requirements.length === 1 && only?.source === "reserved") return `entity ${only.key}`;
      const written = peer.requirements.filter(({ key }) => key !== CLUSTER_KEY);
      return `pods with ${written.map(requirementText).join(", ")}`;
    }
  }
}

// src/cilium/explain.ts
var MAX_ITEMS = 5;
function explain(judgement, host, version = "1.19") {
  const selecting = judgement.policies.map(({ policy }) => policy);
  const valid = selecting.filter((policy) => policy.valid);
  return [
    ...judgement.policies.map(({ policy }) => selectionText(policy)),
    ...judgement.enforced ? [] : [openText(valid)],
    ...lookUpText(judgement, host, valid),
    ...connectText(judgement, host, valid, version),
    ...reachText(judgement),
    ...judgement.unknownBecause.map((what) => `Not known: ${what}.`)
  ];
}
function selectionText(policy) {
  const [first] = policy.errors;
  const labels = [...new Set(policy.rules.map(({ subject }) => subjectText(subject)))].join("; ");
  if (first !== void 0) {
    const where = first.path.length === 0 ? "" : `\`${pathText(first.path)}\` `;
    return `${policyName(policy)} would select it ${labels}, but Cilium refuses that policy: ${where}${first.message}.`;
  }
  const entries = policy.rules.flatMap(({ egress }) => egress);
  const effect = entries.length === 0 ? " and says nothing about egress" : entries.some(({ defaultDeny }) => defaultDeny) ? "" : " without putting it in default deny";
  return `${policyName(policy)} selects it ${labels}${effect}.`;
}
function openText(valid) {
  return valid.length === 0 ? "No policy selects the pod, so all egress is allowed." : "No policy puts its egress in default deny, so what is not denied is allowed.";
}
function lookUpText(judgement, host, valid) {
  const { dns, dnsLookup, enforced, tcp } = judgement;
  if (dnsLookup.denied)
    return [`${itemsText(dnsLookup, true, valid)} denies port 53 to the DNS server, and a deny beats every allow.`];
  if (!enforced) return [];
  if (!dns.allowed) {
    return [
      dnsLookup.proxy === "dns" ? `The DNS rules of ${itemsText(dnsLookup, false, valid)} don't cover ${host}, so its look-up is refused.` : "Missing: no item allows port 53/UDP to the DNS server, so the look-up fails."
    ];
  }
  if (dns.observed)
    return [`${itemsText(dnsLookup, false, valid)} sends the look-up through the DNS proxy, which lets ${host} pass.`];
  if (tcp.withoutName || !tcp.ifNameKnown) return [];
  return [
    `${itemsText(dnsLookup, false, valid)} allows port 53 without \`rules.dns\`: Cilium doesn't see the look-up and never learns the addresses of ${host}. The connect fails, or works by chance where another pod of the node has looked the name up.`
  ];
}
function connectText(judgement, host, valid, version) {
  const { connect, enforced, tcp, reason } = judgement;
  if (connect.denied) return [`${itemsText(connect, true, valid)} denies the connect, and a deny beats every allow.`];
  if (tcp.ifNameKnown)
    return enforced ? connect.applicable.slice(0, MAX_ITEMS).map((policy) => allowText(policy, valid)) : [];
  switch (reason) {
    case "auth":
      return [
        `${itemsText(connect, false, valid)} asks for mutual authentication, which no host outside the mesh can give.`
      ];
    case "l7-http-on-tls":
      return [
        `${itemsText(connect, false, valid)} has HTTP rules on a TLS port without \`terminatingTLS\`: the proxy can't read the request and refuses it.`
      ];
    case "l7-dns-parser-on-connect":
      return [`${itemsText(connect, false, valid)} has DNS rules on this port, so the DNS proxy takes the connection.`];
    case "sni":
      return [`The \`serverNames\` of ${itemsText(connect, false, valid)} don't cover ${host}.`];
    default:
      return missingText(host, valid, version);
  }
}
function allowText(policy, valid) {
  const [entry] = policy.entries;
  const where = entry === void 0 ? "" : ` (${entryName(entry, valid)})`;
  return `${capital(peerText(policy.peer))} allows the connect${where}.`;
}
function missingText(host, valid, version) {
  const near = valid.flatMap(
    (policy) => policy.rules.flatMap(({ egress }) => egress.flatMap((entry) => nearMisses(entry, host, policy, version)))
  );
  const names = valid.filter(({ rules }) => rules.some(({ egress }) => egress.length > 0)).map(policyName);
  if (near.length > 0) return [...new Set(near)].slice(0, MAX_ITEMS);
  return names.length === 0 ? [`The enforcement mode denies what no policy allows, and no policy covers ${host}.`] : [`Missing: no item of ${names.slice(0, MAX_ITEMS).join(", ")} covers ${host}.`];
}
function nearMisses(entry, host, policy, version) {
  if (entry.deny) return [];
  return (entry.peers ?? []).flatMap((peer) => {
    if (peer.type !== "fqdn") return [];
    if (fqdnMatches(peer, host, version))
      return [`${peerText(peer)} in ${policyName(policy)} covers ${host}, but only on ${portsText(entry.ports)}.`];
    const why = whyNot(peer, host, version);
    return why === null ? [] : [`${peerText(peer)} in ${policyName(policy)} doesn't cover ${host} (${why}).`];
  });
}
function whyNot(peer, host, version) {
  const asked = host.toLowerCase().replace(/\.$/, "");
  const written = (peer.matchName === "" ? peer.matchPattern : peer.matchName).toLowerCase().replace(/\.$/, "");
  const domain = written.replace(/^[*.]+/, "");
  if (domain === "" || asked !== domain && !asked.endsWith(`.${domain}`)) return null;
  if (peer.matchName !== "") return "a matchName is that one name";
  if (asked === domain) return "a pattern that starts with `*.` never covers the bare domain";
  if (written.startsWith("**.") && version === "1.18") return "up to Cilium 1.18 `**.` is one label, as `*.` is";
  return "a `*` never crosses a dot";
}
function reachText({ enforced, broad, allPorts, lookalike, tcp }) {
  if (!enforced || !tcp.ifNameKnown) return [];
  const sentences = [];
  if (broad.includes("any-ip")) sentences.push("The same is open to every address.");
  else if (broad.includes("other-name-deep")) sentences.push("The same is open to every name.");
  else if (broad.includes("other-name")) sentences.push("The same is open to every name with as many labels.");
  else if (broad.length > 0) sentences.push("The same is open to other domains of the same top-level domain.");
  else if (tcp.withoutName) sentences.push("It needs no look-up: an address, not a name, lets it through.");
  if (allPorts) sentences.push("Every port is open.");
  if (lookalike && broad.length === 0)
    sentences.push("A look-alike domain (`evil` in front of the name) is covered as well.");
  return sentences;
}
function itemsText(lookup, deny, valid) {
  const entries = lookup.applicable.filter((policy) => policy.deny === deny).flatMap(({ entries: all }) => all).filter((entry) => entry.deny === deny);
  const names = [...new Set(entries.map((entry) => entryName(entry, valid)))];
  return names.length === 0 ? "The policy" : names.slice(0, MAX_ITEMS).join(", ");
}
function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
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
