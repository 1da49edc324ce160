import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  EXIT
} from "./chunk-chunk-L5IAJN6S.js";
import {
  plain,
  plainLines
} from "./chunk-chunk-LAOYF5IS.js";
import {
  KUSTOMIZATION_FILES,
  diskTree,
  gatherChart,
  gatherKustomization,
  joined,
  openRenderSession,
  repositoryTop,
  slashed
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
import "./chunk-chunk-7L5LYMMV.js";
import "./chunk-chunk-PHNUEGBI.js";

// src/commands/render.ts
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
var renderCommand = {
  name: "render",
  usage: "render PATH [flags]",
  summary: "Prints what a chart or a kustomization makes, as `helm template` or `kustomize build` would: without either, without network, plugins or code of the repository.",
  flags: [
    { name: "values", value: "FILE", multiple: true, help: "Values for a chart; a later file wins." },
    { name: "set", value: "KEY=VALUE", multiple: true, help: "One value for a chart, after all files." },
    { name: "name", value: "NAME", help: "Name of the release. Default: release-name." },
    { name: "namespace", short: "n", value: "NAME", help: "Namespace of the release. Default: default." },
    { name: "include-crds", help: "Print the chart's crds/ too, first." },
    { name: "kube-version", value: "VERSION", help: "Version of Kubernetes that a chart is told." },
    { name: "api-versions", value: "API", multiple: true, help: "Further API that a chart is told of: cilium.io/v2." }
  ],
  notes: "PATH is the folder of a chart or kustomization, or a packed chart (.tgz).\nSecrets are printed as they are.\nExit codes: 0 rendered; 1 not rendered, and why on standard error; 2 wrong usage.\nExample: hf-guardrails render charts/tgi -n ml | hf-guardrails scan -"
};
var CHART_FLAGS = ["values", "set", "name", "namespace", "include-crds", "kube-version", "api-versions"];
async function renderPath(args, shell) {
  const flags = parseFlags(renderCommand, args);
  const [path, ...more] = flags.positionals;
  if (path === void 0 || more.length > 0)
    throw new ConfigurationError("flag-value", "render: give one PATH, the folder of a chart or kustomization");
  const full = resolve(shell.cwd, path);
  if (!existsSync(full)) throw new ConfigurationError("path-missing", `no such path: ${path}`);
  const isFolder = statSync(full).isDirectory();
  const folder = isFolder || full.endsWith(".tgz") ? full : dirname(full);
  const isChart = full.endsWith(".tgz") || existsSync(resolve(folder, "Chart.yaml"));
  const top = topFor(folder, isFolder || !isChart, shell.cwd);
  const tree = diskTree(top, isChart ? [slashed(relative(top, folder))] : [""]);
  const place = slashed(relative(top, folder));
  const { gathered, ask } = isChart ? chart(tree, place, flags, shell) : kustomization(tree, place, path, flags);
  if (!gathered.ok)
    return refused(shell, `${gathered.file}: ${gathered.reason}`, "put what is needed inside the folder");
  const session = openRenderSession();
  try {
    const outcome = await session.render({ ...ask, files: gathered.files });
    if (!outcome.ok) {
      const { file, line, message, cure } = outcome.failure;
      return refused(shell, `${file === null ? "" : `${file}${line === null ? "" : `:${line}`}: `}${message}`, cure);
    }
    for (const warning of outcome.warnings) shell.err(`${plain(warning)}
`);
    const text = isChart ? asHelm(outcome.texts) : asKustomize(outcome.texts);
    shell.out(shell.isTerminal ? plainLines(text).join("\n") : text);
    return EXIT.passed;
  } finally {
    await session.close();
  }
}
function refused(shell, reason, cure) {
  shell.err(`hf-guardrails: not rendered: ${plain(reason)}
${plain(cure)}
`);
  return EXIT.failed;
}
function chart(tree, place, flags, shell) {
  const kubeVersion = flags.value("kube-version");
  return {
    gathered: gatherChart(tree, place, false),
    ask: {
      engine: "helm",
      chart: place,
      release: flags.value("name") ?? "release-name",
      namespace: flags.value("namespace") ?? "default",
      values: flags.values("values").map((file) => ({ file, text: valuesText(file, shell) })),
      set: flags.values("set"),
      apiVersions: flags.values("api-versions"),
      includeCrds: flags.isOn("include-crds"),
      ...kubeVersion === void 0 ? {} : { kubeVersion }
    }
  };
}
function kustomization(tree, place, path, flags) {
  const isThere = KUSTOMIZATION_FILES.some((name) => tree.files.includes(joined(place, name)));
  if (!isThere)
    throw new ConfigurationError("path-missing", `render ${path}: neither Chart.yaml nor kustomization.yaml is there`);
  const given = CHART_FLAGS.find((name) => flags.values(name).length > 0 || flags.isOn(name));
  if (given !== void 0)
    throw new ConfigurationError("flag-value", `--${given} is for charts; ${path} is a kustomization`);
  return { gathered: gatherKustomization(tree, place), ask: { engine: "kustomize", directory: place } };
}
function topFor(folder, mayBeTop, cwd) {
  const own = mayBeTop ? folder : dirname(folder);
  const repository = repositoryTop(own);
  if (repository !== null) return repository;
  const isInside = folder !== cwd && !relative(cwd, folder).startsWith("..");
  return isInside ? cwd : own;
}
function valuesText(file, shell) {
  try {
    return file === "-" ? shell.readStdin() : readFileSync(resolve(shell.cwd, file), "utf8");
  } catch {
    throw new ConfigurationError("path-missing", `--values ${file}: the file can't be read`);
  }
}
function asHelm(texts) {
  const all = texts.map(({ source, file, text }) => `---
# Source: ${source ?? file}
${text}
`).join("");
  return all === "" ? "" : `${all.trim()}
`;
}
function asKustomize(texts) {
  return texts.map(({ text }) => text).join("---\n");
}
export {
  renderCommand,
  renderPath
};
