import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  nowOf
} from "./chunk-chunk-BE5DWVXI.js";
import {
  EXIT
} from "./chunk-chunk-L5IAJN6S.js";
import {
  scan
} from "./chunk-chunk-WRRIECAH.js";
import "./chunk-chunk-IJTX6O4O.js";
import {
  counted
} from "./chunk-chunk-CJ5UIO6N.js";
import "./chunk-chunk-MSYGNRDT.js";
import {
  forLog
} from "./chunk-chunk-LAOYF5IS.js";
import {
  BASELINE_FILE,
  openContext,
  parseBaseline,
  renderBaseline,
  slashed
} from "./chunk-chunk-B3SWOOOU.js";
import "./chunk-chunk-YXT3USG5.js";
import "./chunk-chunk-3YBZLOXN.js";
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

// src/commands/baseline.ts
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
var ACTIONS = ["create", "check", "prune"];
var baselineCommand = {
  name: "baseline",
  usage: "baseline create|check|prune [PATH…] [flags]",
  summary: "Accepts the findings of today, so that only later ones fail the gate.",
  flags: [
    {
      name: "file",
      value: "FILE",
      help: `The baseline. Default: the one that a scan would read, else ${BASELINE_FILE} at the top of the repository.`
    },
    { name: "grow", help: "create: let an existing baseline accept more than it does." },
    { name: "config", value: "FILE", help: "Use this configuration instead of .hf-guardrails.yaml." },
    { name: "now", value: "DATE", help: "Judge ages and ends by this day (2026-01-31)." }
  ],
  notes: `create  writes the baseline. An existing one must not grow by it unless --grow asks for it.
check   exits 1 and lists them where entries match no finding any more.
prune   takes those entries out and never adds one.

Commit the file; \`scan\` reads it like the configuration. Entries hold when lines move, documents are
reordered or a file is renamed; they don't hold for a finding that got worse.`
};
async function runBaseline(args, shell) {
  const flags = parseFlags(baselineCommand, args);
  const [name, ...paths] = flags.positionals;
  const action = ACTIONS.find((one) => one === name);
  if (action === void 0) {
    const what = name === void 0 ? "baseline: say what to do" : `baseline ${name.slice(0, 40)}: no such subcommand`;
    throw new ConfigurationError(
      "flag-value",
      `${what}; write \`hf-guardrails baseline ${ACTIONS.join("|")} [PATH…]\``
    );
  }
  const context = openContext({
    cwd: shell.cwd,
    paths,
    configFile: flags.value("config") ?? null,
    revision: null,
    withoutBaseline: true
  });
  const file = fileOf(context, flags, shell);
  const existing = readExisting(file, context, action, flags.isOn("grow"));
  const now = nowOf(flags.value("now"), context.config.now);
  const result = await scan({
    ...context,
    baseline: existing ?? [],
    root: ".",
    now: now.time,
    nowText: now.text,
    commit: null
  });
  for (const failure of result.failures) shell.err(`hf-guardrails: ${forLog(failure)}
`);
  if (result.failures.length > 0) return EXIT.internal;
  const told = slashed(relative(shell.cwd, file)) || file;
  if (action === "check") return check(result, existing ?? [], told, shell);
  if (action === "prune") return prune(result, existing ?? [], file, told, shell);
  return create({ result, existing, file, told, mayGrow: flags.isOn("grow"), context, shell });
}
function fileOf(context, flags, shell) {
  const given = flags.value("file");
  if (given !== void 0) return resolve(shell.cwd, given);
  return resolve(context.top, context.baselineFile ?? context.config.baseline ?? BASELINE_FILE);
}
function readExisting(file, { top }, action, mayGrow) {
  let text;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    const isAbsent = error instanceof Error && "code" in error && error.code === "ENOENT";
    if (isAbsent && action === "create") return null;
    const reason = isAbsent ? "there is no baseline (`hf-guardrails baseline create` writes one)" : "can't be read";
    throw new ConfigurationError("baseline-invalid", reason, { file: slashed(relative(top, file)) });
  }
  try {
    return parseBaseline(slashed(relative(top, file)), text);
  } catch (error) {
    if (action === "create" && mayGrow && error instanceof ConfigurationError) return null;
    throw error;
  }
}
function create(input) {
  const { result, existing, file, told, mayGrow, context, shell } = input;
  const others = (existing ?? []).filter((entry) => !context.isScanned(entry.file));
  const open = result.report.findings.filter(({ suppressed }) => suppressed === null);
  if (existing !== null && open.length > 0 && !mayGrow) {
    for (const { rule, file: at, line, message } of open)
      shell.err(`  ${forLog(`${at}:${line} ${rule}: ${message}`)}
`);
    shell.err(
      `hf-guardrails: ${told} would accept ${counted(open.length, "more finding")}; mend them, or say so with \`baseline create --grow\`
`
    );
    return EXIT.failed;
  }
  const entries = [...others, ...result.acceptable()];
  write(file, entries);
  shell.err(`hf-guardrails: ${counted(entries.length, "finding")} accepted in ${told}
`);
  return EXIT.passed;
}
function check(result, existing, told, shell) {
  const stale = result.staleBaseline;
  listEntries(stale, shell);
  const verdict = stale.length === 0 ? `${told}: each of ${counted(existing.length, "entry", "entries")} matches a finding` : `${told}: ${stale.length} of ${counted(existing.length, "entry", "entries")} ${stale.length === 1 ? "matches no finding any more; `hf-guardrails baseline prune` takes it out" : "match no finding any more; `hf-guardrails baseline prune` takes them out"}`;
  shell.err(`hf-guardrails: ${verdict}
`);
  return stale.length === 0 ? EXIT.passed : EXIT.failed;
}
function prune(result, existing, file, told, shell) {
  const stale = new Set(result.staleBaseline);
  listEntries(result.staleBaseline, shell);
  const now = new Map(result.acceptable().map((entry) => [entry.fingerprint, entry]));
  const current = new Set(now.keys());
  const byContent = new Map([...now.values()].map((entry) => [entry.content, entry]));
  const kept = existing.filter((entry) => !stale.has(entry)).map((entry) => current.has(entry.fingerprint) ? entry : byContent.get(entry.content) ?? entry);
  if (stale.size > 0 || kept.some((entry) => !existing.includes(entry))) write(file, kept);
  shell.err(
    `hf-guardrails: ${stale.size === 0 ? "nothing" : counted(stale.size, "entry", "entries")} taken out of ${told}, ${kept.length} left
`
  );
  return EXIT.passed;
}
function listEntries(entries, shell) {
  for (const { rule, file, message } of entries) shell.out(`${forLog(`${file} ${rule}: ${message}`)}
`);
}
function write(file, entries) {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, renderBaseline(entries));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ConfigurationError("flag-value", `the baseline can't be written: ${reason}`);
  }
}
export {
  baselineCommand,
  runBaseline
};
