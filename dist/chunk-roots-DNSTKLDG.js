import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  rootsOf
} from "./chunk-chunk-O34RQH3I.js";
import {
  EXIT
} from "./chunk-chunk-L5IAJN6S.js";
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
import "./chunk-chunk-OGKSDIJW.js";
import "./chunk-chunk-YOCOY6JA.js";
import {
  parseFlags
} from "./chunk-chunk-LBTFEDJ6.js";
import "./chunk-chunk-M7P5J5CG.js";
import "./chunk-chunk-7L5LYMMV.js";
import "./chunk-chunk-PHNUEGBI.js";

// src/commands/roots.ts
import { relative } from "node:path";

// src/report/roots.ts
var ROOTS_FORMATS = ["text", "json"];
var MAX_CLASHES = 3;
function renderRoots(format, view) {
  if (format === "json") return visibleJson(`${JSON.stringify({ schemaVersion: 1, ...view }, null, 2)}
`);
  const lines = [
    `Roots (${view.roots.length}): what is deployed together`,
    ...view.roots.flatMap(rootLines),
    ...view.deployed === null || view.roots.every(({ isDeployed }) => isDeployed === true) ? [] : ["", `Deployed: ${view.deployed.files} of ${view.deployed.of} files. What nothing deploys is judged apart.`],
    "",
    `Clusters (${view.clusters.length}): what is judged together`,
    ...view.clusters.flatMap(({ name, ciliumVersion, judged, sees }) => [
      `  ${plain(name)}${ciliumVersion === null ? "" : `  Cilium ${plain(ciliumVersion)}`}`,
      `    judges ${listed(judged)}`,
      ...sees.length === 0 ? [] : [`    with the policies and Secrets of ${listed(sees)}`]
    ])
  ];
  if (view.notRendered.length > 0) {
    lines.push("", `Not rendered (${view.notRendered.length}): what is in them was not judged as it is deployed`);
    for (const { label, file, line, reason } of view.notRendered)
      lines.push(`  ${plain(label)}  ${plain(file)}:${line}`, `    ${plain(reason)}`);
  }
  return `${lines.join("\n")}
`;
}
var WORDS = {
  manifests: "plain manifests",
  helm: "chart",
  kustomize: "kustomization",
  flux: "Flux",
  argocd: "Argo CD"
};
function rootLines({ id, from, deployedBy, cluster, namespaces, objects, isDeployed, clashes }) {
  const names = namespaces.map((name) => name ?? "(unset)");
  const facts = [
    deployedBy ?? WORDS[from],
    ...cluster === null ? [] : [`cluster ${cluster}`],
    ...names.length === 0 ? [] : [`namespace ${listed(names)}`],
    `${objects} ${objects === 1 ? "object" : "objects"}`
  ];
  return [
    `  ${plain(id)}`,
    `    ${facts.map(plain).join(" · ")}`,
    ...isDeployed === false ? ["    nothing deploys it: its policies count for nothing that is deployed"] : [],
    ...clashes.slice(0, MAX_CLASHES).map(({ root, over }) => `    never with ${plain(root)}: both define ${plain(over)}`),
    ...clashes.length > MAX_CLASHES ? [`    and ${clashes.length - MAX_CLASHES} more like that`] : []
  ];
}
var MAX_LISTED = 12;
function listed(names) {
  const shown = names.slice(0, MAX_LISTED).map(plain).join(", ");
  return names.length > MAX_LISTED ? `${shown} and ${names.length - MAX_LISTED} more` : shown || "nothing";
}

// src/commands/roots.ts
var rootsCommand = {
  name: "roots",
  usage: "roots [PATH…] [flags]",
  summary: "Shows what is deployed together: roots, the clusters they are judged in, their namespaces, and why two of them never meet.",
  flags: [
    { name: "format", short: "f", value: "FORMAT", choices: ROOTS_FORMATS, help: "text (default), json." },
    { name: "config", value: "FILE", help: "Use this configuration instead of .hf-guardrails.yaml." },
    { name: "namespace", short: "n", value: "NAME", help: "Namespace of objects that name none." }
  ],
  notes: "Exit codes: 0 something is deployed; 2 wrong usage; 3 nothing to scan."
};
async function showRoots(args, shell) {
  const flags = parseFlags(rootsCommand, args);
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
  const view = await rootsOf({ ...context, root, now: Date.now(), nowText: null, commit: null });
  const format = ROOTS_FORMATS.find((known) => known === flags.value("format")) ?? "text";
  shell.out(renderRoots(format, view));
  return view.roots.length === 0 ? EXIT.nothing : EXIT.passed;
}
export {
  rootsCommand,
  showRoots
};
