import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/render/failures.ts
var PIPE = "or render it elsewhere and pipe the output to `hf-guardrails scan -`";
var CURES = {
  helm: {
    template: "correct the template or the values it needs; `helm template` says the same",
    values: "correct the values, or name a values file that fits the chart",
    dependency: `run \`helm dependency build\` and commit charts/, ${PIPE}`,
    remote: `commit what is fetched into the repository, ${PIPE}`,
    plugin: `take the plugin out, ${PIPE}`,
    deadline: `make the chart cheaper to render, ${PIPE}`,
    memory: `make the chart cheaper to render, ${PIPE}`,
    refused: `correct the chart, ${PIPE}`,
    engine: `report it, ${PIPE}`
  },
  kustomize: {
    template: "correct the kustomization; `kustomize build` says the same",
    values: "correct the values that `helmCharts` gives to the chart",
    dependency: `commit the chart (and its charts/) into the repository, ${PIPE}`,
    remote: `commit the remote resource or chart into the repository, ${PIPE}`,
    plugin: `replace the plugin or function by built-in fields, ${PIPE}`,
    deadline: `make the kustomization cheaper to build, ${PIPE}`,
    memory: `make the kustomization cheaper to build, ${PIPE}`,
    refused: `correct the kustomization or its charts, ${PIPE}`,
    engine: `report it, ${PIPE}`
  }
};
function failureOf(request, { kind, message, file, line }) {
  return {
    kind,
    message: oneParagraph(message),
    file: file === void 0 || file === "" ? null : file,
    line: line === void 0 || line === 0 ? missingLine(request, file, message) : line,
    cure: CURES[request.engine][kind]
  };
}
var MISSING = [
  {
    says: /missing in charts\/ directory: ([^,\s]+)/,
    asks: (line, name) => /\bname:[ \t]*["']?([\w.-]+)/.exec(line)?.[1] === name
  },
  {
    says: /(?:env source files|file sources): \[([^\],\s]{1,500})/,
    asks: (line, name) => !line.trimStart().startsWith("#") && line.includes(name)
  }
];
function missingLine(request, file, message) {
  const content = file === void 0 ? void 0 : request.files.get(file);
  if (content === void 0) return null;
  for (const { says, asks } of MISSING) {
    const name = says.exec(message)?.[1];
    if (name === void 0) continue;
    const index = new TextDecoder().decode(content).split("\n").findIndex((line) => asks(line, name));
    if (index >= 0) return index + 1;
  }
  return null;
}
function oneParagraph(message) {
  const text = message.replace(/^Error: /, "").replace(/\n\ngoroutine \d+ [\s\S]*$/, "").replace(/\s+/g, " ").trim();
  return text.length <= 2e3 ? text : `${text.slice(0, 1e3)} … ${text.slice(-990)}`;
}
function brokenKind(message) {
  if (/out of memory|cannot allocate|ERR_WORKER_OUT_OF_MEMORY|memory limit|Array buffer allocation/i.test(message))
    return "memory";
  if (/call stack|stack overflow|stack exceeds/i.test(message)) return "refused";
  return "engine";
}

// src/render/used-time.ts
function processCpuMs() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e3;
}

export {
  PIPE,
  failureOf,
  brokenKind,
  processCpuMs
};
