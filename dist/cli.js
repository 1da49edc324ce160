#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  EXIT
} from "./chunk-chunk-L5IAJN6S.js";
import {
  version
} from "./chunk-chunk-3YBZLOXN.js";
import {
  maskTokens
} from "./chunk-chunk-OGKSDIJW.js";
import "./chunk-chunk-PHNUEGBI.js";

// src/cli.ts
import { readFileSync } from "node:fs";
var COMMANDS = [
  {
    name: "scan",
    summary: "Scan folders or files (the main job).",
    load: () => import("./chunk-scan-3RCZ2C7K.js").then(({ scanPaths, scanCommand }) => ({ run: scanPaths, help: scanCommand }))
  },
  {
    name: "trace",
    summary: "Ask what Cilium lets one pod do, or judge scenarios.",
    load: () => import("./chunk-trace-BRKU7HHG.js").then(({ trace, traceCommand }) => ({ run: trace, help: traceCommand }))
  },
  {
    name: "policies",
    summary: "Export what decides about egress into one file.",
    load: () => import("./chunk-policies-ZKTYZN52.js").then(({ policies, policiesCommand }) => ({
      run: policies,
      help: policiesCommand
    }))
  },
  {
    name: "inventory",
    summary: "List who uses which model, over which hosts and with what token.",
    load: () => import("./chunk-inventory-WVH5JDDJ.js").then(({ listInventory, inventoryCommand }) => ({
      run: listInventory,
      help: inventoryCommand
    }))
  },
  {
    name: "roots",
    summary: "Show what is deployed together: roots, clusters, namespaces, and why.",
    load: () => import("./chunk-roots-DNSTKLDG.js").then(({ showRoots, rootsCommand }) => ({ run: showRoots, help: rootsCommand }))
  },
  {
    name: "baseline",
    summary: "Accept the findings of today (create, check, prune).",
    load: () => import("./chunk-baseline-YTU243DM.js").then(({ runBaseline, baselineCommand }) => ({
      run: runBaseline,
      help: baselineCommand
    }))
  },
  {
    name: "render",
    summary: "Print what a chart or kustomization makes, without helm or kustomize.",
    load: () => import("./chunk-render-ISJ45G3R.js").then(({ renderPath, renderCommand }) => ({
      run: renderPath,
      help: renderCommand
    }))
  },
  {
    name: "config",
    summary: "Show the configuration that applies and where it comes from (print), or check it.",
    load: () => import("./chunk-config-OJGAGPUV.js").then(({ runConfig, configCommand }) => ({ run: runConfig, help: configCommand }))
  },
  {
    name: "init",
    summary: "Write a commented configuration and a workflow.",
    load: () => import("./chunk-init-JL5RR7PA.js").then(({ initialise, initCommand }) => ({ run: initialise, help: initCommand }))
  },
  {
    name: "rules",
    summary: "List the rules.",
    load: () => import("./chunk-rules-3CMHV2XS.js").then(({ listRules, rulesCommand }) => ({ run: listRules, help: rulesCommand }))
  },
  {
    name: "explain",
    summary: "Show one rule in full, or all that is believed about one workload.",
    load: () => import("./chunk-explain-4ET3MPNK.js").then(({ explain, explainCommand }) => ({ run: explain, help: explainCommand }))
  }
];
var shell = {
  cwd: process.cwd(),
  env: process.env,
  out: (text) => writeFully(process.stdout, maskTokens(text)),
  err: (text) => writeFully(process.stderr, maskTokens(text)),
  isTerminal: process.stdout.isTTY === true,
  isErrorTerminal: process.stderr.isTTY === true,
  columns: process.stdout.columns ?? 80,
  readStdin: () => readFileSync(0, "utf8")
};
function writeFully(stream, text) {
  stream.write(text);
}
function usage() {
  const width = Math.max(...COMMANDS.map(({ name }) => name.length));
  return `hf-guardrails ${version}: shows whether only the right workloads can call the right Hugging Face model, over a path that Cilium pins.

Usage: hf-guardrails COMMAND [flags]

Commands:
${COMMANDS.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`).join("\n")}

\`hf-guardrails COMMAND --help\` shows a command's flags; --version prints the version.
`;
}
async function main(args) {
  const [first, ...rest] = args;
  if (first === "--version" || first === "-V" || first === "version") {
    shell.out(`${version}
`);
    return EXIT.passed;
  }
  if (first === void 0 || first === "--help" || first === "-h" || first === "help") {
    shell.out(usage());
    return first === void 0 ? EXIT.usage : EXIT.passed;
  }
  const command = COMMANDS.find(({ name }) => name === first);
  if (command === void 0) {
    const { nearest } = await import("./chunk-edit-distance-422DJ7N3.js");
    const names = COMMANDS.map(({ name }) => name);
    const near = nearest(first, [...names, "--help", "--version"]);
    const hint = near === void 0 ? "" : `; did you mean ${near}?`;
    const what = first.startsWith("-") ? "flag" : "command";
    const { ConfigurationError } = await import("./chunk-errors-YWPG7EBX.js");
    throw new ConfigurationError(
      "flag-unknown",
      `unknown ${what} ${first.slice(0, 60)}${hint} (commands: ${names.join(", ")})`
    );
  }
  const { run, help } = await command.load();
  if (rest.includes("--help") || rest.includes("-h")) {
    const { helpText } = await import("./chunk-flags-NGBZ3QW6.js");
    shell.out(helpText(help));
    return EXIT.passed;
  }
  return run(rest, shell);
}
process.stdout.on("error", (error) => {
  process.exit(error.code === "EPIPE" ? 0 : 4);
});
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const { ConfigurationError, describeConfigurationError } = await import("./chunk-errors-YWPG7EBX.js");
  const { maskTokens: maskTokens2 } = await import("./chunk-token-7GYKXWRQ.js");
  if (error instanceof ConfigurationError) {
    shell.err(`hf-guardrails: ${maskTokens2(describeConfigurationError(error))}
`);
    process.exitCode = EXIT.usage;
  } else {
    const stack = error instanceof Error ? error.stack ?? error.message : String(error);
    shell.err(`hf-guardrails ${version}: internal error, please report it
${stack}
`);
    process.exitCode = EXIT.internal;
  }
}
