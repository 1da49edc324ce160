import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  EXIT
} from "./chunk-chunk-L5IAJN6S.js";
import {
  scan
} from "./chunk-chunk-WRRIECAH.js";
import "./chunk-chunk-IJTX6O4O.js";
import {
  counted,
  workloadTitle
} from "./chunk-chunk-CJ5UIO6N.js";
import "./chunk-chunk-MSYGNRDT.js";
import {
  plain,
  visibleJson
} from "./chunk-chunk-LAOYF5IS.js";
import {
  openContext,
  slashed
} from "./chunk-chunk-B3SWOOOU.js";
import "./chunk-chunk-YXT3USG5.js";
import "./chunk-chunk-3YBZLOXN.js";
import "./chunk-chunk-OGKSDIJW.js";
import "./chunk-chunk-YOCOY6JA.js";
import {
  parseFlags
} from "./chunk-chunk-LBTFEDJ6.js";
import "./chunk-chunk-M7P5J5CG.js";
import "./chunk-chunk-7L5LYMMV.js";
import "./chunk-chunk-PHNUEGBI.js";

// src/commands/inventory.ts
import { relative } from "node:path";

// src/report/inventory.ts
var INVENTORY_FORMATS = ["text", "json", "csv"];
var WORST_FIRST = [
  "policy-invalid",
  "default-allow",
  "blocked",
  "blocked-dns",
  "unknown",
  "allowed-broad",
  "allowed-pinned"
];
var NO_TOKEN = { provenance: "none", via: null, secret: null, recordedAt: null, dueAt: null };
function inventoryOf(report) {
  const uses = /* @__PURE__ */ new Map();
  for (const call of report.calls) {
    if (call.purpose === "telemetry") continue;
    const key = JSON.stringify([identityOf(call.workload), call.container, call.purpose, call.model]);
    const known = uses.get(key);
    if (known === void 0) uses.set(key, [call]);
    else known.push(call);
  }
  const tokens = /* @__PURE__ */ new Map();
  for (const row of report.tokens) {
    const key = JSON.stringify([identityOf(row.workload), row.container]);
    tokens.set(key, [...tokens.get(key) ?? [], tokenOf(row)]);
  }
  const rows = [...uses.values()].flatMap((calls) => {
    const [first] = calls;
    if (first === void 0) return [];
    const needed = calls.filter(({ required }) => required);
    const counted2 = needed.length > 0 ? needed : calls;
    const verdicts = new Set(counted2.map(({ verdict }) => verdict));
    const own = tokens.get(JSON.stringify([identityOf(first.workload), first.container])) ?? [];
    const distinct = [...new Map(own.map((token) => [JSON.stringify(token), token])).values()];
    return (distinct.length === 0 ? [NO_TOKEN] : distinct).map((token) => ({
      workload: first.workload,
      container: first.container,
      purpose: first.purpose,
      model: first.model,
      hosts: [...new Set(counted2.map(({ host, port }) => port === 443 ? host : `${host}:${port}`))].sort(),
      verdict: WORST_FIRST.find((verdict) => verdicts.has(verdict)) ?? first.verdict,
      token
    }));
  });
  return [...rows, ...holders(report.tokens, rows)];
}
function holders(tokens, callers) {
  const calling = new Set(callers.map(({ workload, container }) => JSON.stringify([identityOf(workload), container])));
  const found = /* @__PURE__ */ new Map();
  for (const row of tokens) {
    const key = JSON.stringify([identityOf(row.workload), row.container]);
    if (row.provenance === "none" || calling.has(key)) continue;
    const { workload, container } = row;
    const token = tokenOf(row);
    const held = { workload, container, purpose: null, model: null, hosts: [], verdict: null, token };
    found.set(`${key}${JSON.stringify(token)}`, held);
  }
  return [...found.values()];
}
function identityOf({ scope, namespace, kind, name, file }) {
  return JSON.stringify([scope, namespace, kind, name, file]);
}
function tokenOf({ provenance, via, secret, rotation }) {
  const namespace = secret?.namespace ?? null;
  const key = secret === null || secret.key === null ? "" : `, key ${secret.key}`;
  return {
    provenance,
    via,
    secret: secret === null ? null : `${namespace === null ? "" : `${namespace}/`}${secret.name}${key}`,
    recordedAt: rotation.recordedAt,
    dueAt: rotation.dueAt
  };
}
function renderInventory(format, rows) {
  switch (format) {
    case "json":
      return `${visibleJson(JSON.stringify({ schemaVersion: 1, uses: rows }, null, 2))}
`;
    case "csv":
      return csv(rows);
    case "text":
      return text(rows);
  }
}
function text(rows) {
  if (rows.length === 0) return "No workload uses Hugging Face.\n";
  const isOneScope = new Set(rows.map(({ workload }) => workload.scope)).size === 1;
  const lines = rows.map(
    ({ workload, container, purpose, model, hosts, verdict, token }) => [
      `${workloadTitle(workload)}, container ${container}, service account ${workload.serviceAccount} (${workload.file}:${workload.line}${isOneScope ? "" : ` in ${workload.scope}`})`,
      ...purpose === null ? ["  no call: it only holds the token"] : [`  ${purpose}: ${model ?? "no model named"}`, `  hosts:  ${hosts.join(", ")}; ${verdict}`],
      `  token:  ${token.provenance}${token.secret === null ? "" : ` (${token.secret})`}${token.dueAt === null ? "" : `, rotation due ${token.dueAt}`}`
    ].map(plain).join("\n")
  );
  const workloads = new Set(rows.map(({ workload }) => identityOf(workload))).size;
  return `${lines.join("\n\n")}

${counted(workloads, "workload")}, ${counted(rows.length, "use")}
`;
}
var COLUMNS = [
  "scope",
  "namespace",
  "kind",
  "name",
  "serviceAccount",
  "container",
  "purpose",
  "model",
  "hosts",
  "verdict",
  "provenance",
  "via",
  "secret",
  "rotatedAt",
  "rotationDueAt",
  "file",
  "line"
];
function csv(rows) {
  const cells = rows.map(({ workload, container, purpose, model, hosts, verdict, token }) => [
    workload.scope,
    workload.namespace ?? "",
    workload.kind,
    workload.name,
    workload.serviceAccount,
    container,
    purpose ?? "",
    model ?? "",
    hosts.join(" "),
    verdict ?? "",
    token.provenance,
    token.via ?? "",
    token.secret ?? "",
    token.recordedAt ?? "",
    token.dueAt ?? "",
    workload.file,
    String(workload.line)
  ]);
  return [COLUMNS, ...cells].map((row) => `${row.map(cell).join(",")}\r
`).join("");
}
function cell(value) {
  const shown = plain(value);
  const safe = /^\s*[=+\-@|%＝＋－＠]/.test(shown) ? `'${shown}` : shown;
  return /[",;\s']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

// src/commands/inventory.ts
var inventoryCommand = {
  name: "inventory",
  usage: "inventory [PATH…] [flags]",
  summary: "Lists who uses which model of Hugging Face, over which hosts and with what token.",
  flags: [
    {
      name: "format",
      short: "f",
      value: "FORMAT",
      choices: INVENTORY_FORMATS,
      help: "text (default), json, csv."
    },
    { name: "config", value: "FILE", help: "Use this configuration instead of .hf-guardrails.yaml." },
    { name: "namespace", short: "n", value: "NAME", help: "Namespace of objects that name none." }
  ],
  notes: "Exit codes: 0 the list is complete as far as the scan can read; 2 wrong usage;\n3 nothing to scan. It never fails on findings: that is the job of scan."
};
async function listInventory(args, shell) {
  const flags = parseFlags(inventoryCommand, args);
  const namespace = flags.value("namespace");
  const overrides = namespace === void 0 ? {} : { namespace };
  const context = openContext({
    cwd: shell.cwd,
    paths: flags.positionals,
    overrides,
    configFile: flags.value("config") ?? null,
    revision: null
  });
  const root = slashed(relative(shell.cwd, context.root)) || ".";
  const { report } = await scan({ ...context, root, now: Date.now(), nowText: null, commit: null });
  const format = INVENTORY_FORMATS.find((known) => known === flags.value("format")) ?? "text";
  shell.out(renderInventory(format, inventoryOf(report)));
  return report.summary.files === 0 ? EXIT.nothing : EXIT.passed;
}
export {
  inventoryCommand,
  listInventory
};
