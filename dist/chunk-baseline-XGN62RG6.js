import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  BASELINE_FILE,
  openContext,
  renderBaseline,
  scan
} from "./chunk-chunk-ERIDLFZZ.js";
import "./chunk-chunk-X3C3XNBO.js";
import {
  counted
} from "./chunk-chunk-YOROGMWJ.js";
import "./chunk-chunk-3YBZLOXN.js";
import "./chunk-chunk-ZR5FIKFV.js";
import "./chunk-chunk-BXLYHTBJ.js";
import {
  parseFlags
} from "./chunk-chunk-ATYA46T7.js";
import {
  ConfigurationError
} from "./chunk-chunk-AKZ6CGRA.js";
import "./chunk-chunk-PHNUEGBI.js";

// src/commands/baseline.ts
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
var baselineCommand = {
  name: "baseline",
  usage: "baseline [PATH…] [flags]",
  summary: "Accepts the findings of today, so that only later ones fail the gate.",
  flags: [
    {
      name: "output",
      short: "o",
      value: "FILE",
      help: `Where to write. Default: ${BASELINE_FILE} at the top of the repository.`
    }
  ],
  notes: "Commit the file; `scan` reads it like the configuration. Written again it loses what is mended."
};
async function writeBaseline(args, shell) {
  const flags = parseFlags(baselineCommand, args);
  const context = openContext(shell.cwd, flags.positionals, {}, null);
  const result = await scan({ ...context, baseline: [], root: ".", now: Date.now(), nowText: null, commit: null });
  const top = context.repositoryPrefix.replace(/[^/]+\//g, "../");
  const given = flags.value("output");
  const file = given === void 0 ? resolve(context.root, top, BASELINE_FILE) : resolve(shell.cwd, given);
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, renderBaseline(result.report.findings, context.repositoryPrefix));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ConfigurationError("flag-value", `the baseline can't be written: ${reason}`);
  }
  const accepted = result.report.findings.filter(({ suppressed }) => suppressed === null).length;
  shell.err(`hf-guardrails: ${counted(accepted, "finding")} accepted in ${file}
`);
  return 0;
}
export {
  baselineCommand,
  writeBaseline
};
