import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  allRules,
  levelsOf
} from "./chunk-chunk-BCTWD7AF.js";
import {
  explain
} from "./chunk-chunk-NR4G7LAG.js";
import {
  clustersOf
} from "./chunk-chunk-O34RQH3I.js";
import {
  wrapped
} from "./chunk-chunk-WXI4TT4O.js";
import {
  isActive
} from "./chunk-chunk-VLYRJUNT.js";
import {
  maskedValues,
  trailRow
} from "./chunk-chunk-IJTX6O4O.js";
import {
  counted,
  workloadTitle
} from "./chunk-chunk-CJ5UIO6N.js";
import {
  callRows,
  hostsText,
  judgedLinks,
  linkNumber,
  listText,
  parseCiliumVersion,
  tokenRows
} from "./chunk-chunk-MSYGNRDT.js";
import {
  visibleJson
} from "./chunk-chunk-LAOYF5IS.js";
import {
  isObject,
  openContext,
  slashed
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
import {
  nearest
} from "./chunk-chunk-7L5LYMMV.js";
import "./chunk-chunk-PHNUEGBI.js";

// src/commands/explain-workload.ts
import { relative } from "node:path";

// src/commands/explain-intent.ts
function intentLines(caller, { intent: file }) {
  if (file === null) return [];
  const { named, perhaps } = file.naming(caller.workload);
  const { covered, unnamed, perhaps: undecided, lacking, open } = file.declared(caller);
  const at2 = ({ name, line }) => `${name} (${file.file.path}:${line})`;
  const lines = [[2, `Declared intent (${file.file.path}):`]];
  if (named.length === 0 && perhaps.length === 0) lines.push([4, "No intent names it."]);
  for (const one of named) lines.push([4, `Intent ${at2(one)} names it.`]);
  for (const one of perhaps)
    lines.push([4, `Intent ${at2(one)} may name it: ${undecided?.why ?? "not all of it is known"}.`]);
  for (const one of unnamed?.intents ?? []) lines.push([4, `Intent ${at2(one)} named it until ${one.until}.`]);
  const byEntry = /* @__PURE__ */ new Map();
  for (const { judged, by } of covered)
    for (const { intent, entry } of by) {
      const key = `Intent ${intent.name} covers, by line ${entry.line}`;
      byEntry.set(key, [...byEntry.get(key) ?? [], judged]);
    }
  for (const [entry, calls] of byEntry) lines.push([4, `${entry}: ${callsText(calls)}.`]);
  const not = (group, why) => {
    if (group !== null) lines.push([4, `Not covered, ${why}: ${callsText(group.calls)}.`]);
  };
  not(lacking.model, "for the model");
  not(lacking.host, "for the host");
  not(lacking.activity, "for the purpose");
  not(open.model, "as far as is known, for the manifests name no model");
  not(open.host, "as far as is known, for only the family of the host shows");
  for (const { intent, condition, met } of file.conditions(caller))
    lines.push([
      4,
      `Condition ${condition.kind} of ${intent.name} (${file.file.path}:${condition.line}) ${met.answer === "no" ? "doesn't hold" : "is not decided"}: ${met.found}.`
    ]);
  return lines;
}
function callsText(calls) {
  const models = listText(calls.map(({ call }) => call.model ?? "a model that is not named"));
  return `${models} at ${hostsText(calls)}`;
}

// src/commands/explain-workload.ts
async function explainWorkload(args, shell, format = "text") {
  const [name, ...paths] = args;
  if (name === void 0)
    throw new ConfigurationError("flag-value", "explain workload: name one, such as tgi, ml/tgi or Deployment/tgi");
  const context = openContext({ cwd: shell.cwd, paths, revision: null });
  const root = slashed(relative(shell.cwd, context.root)) || ".";
  const clusters = await clustersOf({ ...context, root, now: Date.now(), nowText: null, commit: null });
  if (format === "json") return showJson(name, clusters, shell);
  const sections = clusters.flatMap((cluster) => [
    ...cluster.callers.filter((caller) => isNamed(caller.name, name)).map((caller) => callerLines(caller, cluster)),
    ...cluster.quiet.filter((quiet) => isNamed(quiet.name, name)).map((quiet) => quietLines(quiet.name, quiet.facts))
  ]);
  if (sections.length === 0) throw new ConfigurationError("flag-value", missingText(name, clusters));
  const text = sections.map(
    (lines) => lines.flatMap(([indent, line]) => shown(line, shell.columns, indent)).join("\n")
  );
  shell.out(`${[...new Set(text)].join("\n\n")}
`);
  return 0;
}
function showJson(name, clusters, shell) {
  const isMeant = ({ workload }) => isNamed(workload, name);
  const calls = callRows(clusters).filter(isMeant);
  const tokens = tokenRows(clusters).filter(isMeant);
  const isQuiet = clusters.some(({ quiet }) => quiet.some((other) => isNamed(other.name, name)));
  if (calls.length === 0 && !isQuiet) throw new ConfigurationError("flag-value", missingText(name, clusters));
  shell.out(`${visibleJson(JSON.stringify(maskedValues({ calls, tokens }, /* @__PURE__ */ new Set(["file"])), null, 2))}
`);
  return 0;
}
function shown(text, columns, indent) {
  return wrapped(maskTokens(text), Math.min(columns, 100), indent);
}
function isNamed(workload, name) {
  const { kind, namespace } = workload;
  const forms = [workload.name, `${namespace ?? ""}/${workload.name}`, `${kind}/${workload.name}`];
  return [...forms, `${kind}/${namespace ?? ""}/${workload.name}`].some(
    (form) => form.toLowerCase() === name.toLowerCase()
  );
}
function missingText(name, clusters) {
  const known = clusters.flatMap(({ callers }) => callers.map((caller) => workloadTitle(caller.name)));
  const some = [...new Set(known)].slice(0, 5).join(", ");
  return `explain workload: no workload ${name.slice(0, 80)} in the scan${some === "" ? "" : `; callers are ${some}`}`;
}
function title(name) {
  return [0, `${workloadTitle(name)} (${name.file}:${name.line}, service account ${name.serviceAccount})`];
}
function callerLines(caller, cluster) {
  const used = caller.tokens.filter(({ reference }) => reference.effective);
  return [
    title(caller.name),
    [2, `Calls (scope ${cluster.scope}, Cilium ${cluster.ciliumVersion}):`],
    ...byVerdict(caller.calls).flatMap((calls) => callLines(calls, cluster)),
    ...used.flatMap((token) => tokenLines(token, caller, cluster)),
    ...trailLines(caller, cluster),
    ...intentLines(caller, cluster),
    ...otherLines(caller.facts)
  ];
}
function quietLines(name, facts) {
  const other = otherLines(facts);
  const nothing = other.length === 0 ? [[4, "Nothing in it names Hugging Face, a model or a token."]] : [];
  return [title(name), [2, "No call to Hugging Face."], ...nothing, ...other];
}
function byVerdict(calls) {
  const groups = /* @__PURE__ */ new Map();
  for (const judged of calls) {
    const key = `${judged.judgement.verdict} ${judged.call.required} ${judged.call.purpose} ${judged.call.model}`;
    groups.set(key, [...groups.get(key) ?? [], judged]);
  }
  return [...groups.values()];
}
function callLines(group, { ciliumVersion, enforcement }) {
  const [first] = group;
  if (first === void 0) return [];
  const { call, judgement } = first;
  const hosts = [...new Set(group.map((judged) => `${judged.call.host}:${judged.call.port}`))].join(", ");
  const model = call.model === null ? "" : `, model ${call.model}`;
  const asked = call.via?.split(":")[0] ?? call.host;
  const need = call.required ? "" : ", not always needed";
  return [
    [4, `${hosts}: ${judgement.verdict} (${call.purpose}${model}${need}; confidence ${call.confidence})`],
    ...call.evidence.map(({ text, ...place }) => [6, `because of ${at(place)} ${text}`]),
    ...explain(judgement, asked, { version: parseCiliumVersion(ciliumVersion).version, enforcement }).map(
      (sentence) => [6, sentence]
    )
  ];
}
function tokenLines(token, caller, cluster) {
  const { origin, reference, rotation } = token;
  if (origin.provenance === "none") return [[2, "Token: none."]];
  const { name, via } = origin;
  const source = name === null ? reference.variable ?? reference.reference : `Secret ${name.namespace === null ? "" : `${name.namespace}/`}${name.name}${name.key === null ? "" : `, key ${name.key}`}`;
  const rotated = rotation.recordedAt === null ? rotation.status : `rotated ${rotation.recordedAt}, due ${rotation.dueAt}`;
  return [
    [2, `Token: ${source} (${at(reference.at)}):`],
    [4, `Provenance ${origin.provenance}${via === null ? "" : ` through ${via}`}; confidence ${origin.confidence}.`],
    [
      4,
      `Rotation record: ${rotated}. Propagation: ${rotation.refresh ?? rotation.refreshDisabled?.why ?? "none"}. Reload: ${rotation.reload ?? "none"}.`
    ],
    [4, "Chain from the pod to the model, the weakest link first:"],
    ...cluster.identity.chain(token, judgedLinks(caller, token)).map((link) => [6, `${linkNumber(link)} ${link.strength} ${link.link}: ${link.says} (${at(link.at)})`])
  ];
}
function trailLines(caller, { flowLog }) {
  const { facts, places } = trailRow(caller, flowLog);
  return [
    [2, "Audit trail:"],
    ...facts.map((fact) => [4, fact]),
    ...places.map(({ file, line, text }) => [6, `${text}: ${file}:${line}`]),
    ...caller.facts.leaks.map(
      ({ way, variable, container, at: place }) => [
        4,
        `Token ${way === "argument" || way === "address" ? "passed on" : way} in container ${container}: ${variable} (${at(place)})`
      ]
    )
  ];
}
function otherLines({ dismissed, unresolved }) {
  return [
    ...dismissed.length === 0 ? [] : [[2, `Not counted (${counted(dismissed.length, "mention")}):`]],
    ...dismissed.map(({ what, why, at: place }) => [4, `${what}: ${why} (${at(place)})`]),
    ...unresolved.length === 0 ? [] : [[2, "Not known:"]],
    ...unresolved.map(({ what, consequence, at: place }) => [4, `${what}: ${consequence} (${at(place)})`])
  ];
}
function at({ file, line }) {
  return `${file}:${line}`;
}

// src/commands/explain.ts
var explainCommand = {
  name: "explain",
  usage: "explain RULE… | explain workload NAME [PATH…]",
  summary: "Shows a rule in full, or everything that a scan believes about one workload, and why.",
  flags: [
    {
      name: "format",
      short: "f",
      value: "FORMAT",
      choices: ["text", "json"],
      help: "text (default) or json, for `explain workload`."
    }
  ],
  notes: "RULE is an id (HF101) or a name (egress-policy-missing). NAME is tgi, ml/tgi or Deployment/tgi."
};
async function explain2(args, shell) {
  const { positionals, value } = parseFlags(explainCommand, args);
  if (positionals.length === 0) {
    throw new ConfigurationError(
      "flag-value",
      "explain: name a rule, such as HF101 (`hf-guardrails rules` lists them)"
    );
  }
  const format = value("format") === "json" ? "json" : "text";
  if (positionals[0] === "workload") return explainWorkload(positionals.slice(1), shell, format);
  if (format === "json")
    throw new ConfigurationError("flag-value", "explain --format json: only for `explain workload NAME`");
  shell.out(`${positionals.map((name) => pageOf(ruleNamed(name))).join("\n\n")}
`);
  return 0;
}
function ruleNamed(name) {
  const found = allRules.find(({ id, name: own }) => id === name.toUpperCase() || own === name.toLowerCase());
  if (found !== void 0) return found;
  const shown2 = name.slice(0, 40);
  const names = allRules.flatMap(({ id, name: own }) => [id, own]);
  const near = nearest(
    shown2.toLowerCase(),
    names.map((known2) => known2.toLowerCase())
  );
  const known = names.find((one) => one.toLowerCase() === near);
  const hint = known === void 0 ? "" : `; did you mean ${known}?`;
  throw new ConfigurationError("rule-unknown", `there is no rule ${shown2}${hint} (\`hf-guardrails rules\` lists them)`);
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
    ["Controls that the check supports (it satisfies none by itself)", controls],
    ["How to suppress", [`  # hf-guardrails: ignore ${rule.id} until=2027-01-31 -- the reason`]]
  ];
  return [
    `${rule.id} ${rule.name}`,
    paragraph(rule.summary),
    `  Level: ${levelsOf(rule).join(", ")}. Confidence: ${rule.confidence}. ${isActive(rule) ? `Since ${rule.since}.` : "Planned: nothing reports it yet."}`,
    ...parts.filter(([, lines]) => lines.length > 0).flatMap(([title2, lines]) => ["", `${title2}:`, ...lines])
  ].join("\n");
}
export {
  explain2 as explain,
  explainCommand
};
