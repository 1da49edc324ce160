import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  overridesOf,
  scanCommand
} from "./chunk-chunk-BT7QVLWD.js";
import "./chunk-chunk-WXI4TT4O.js";
import {
  nowOf
} from "./chunk-chunk-BE5DWVXI.js";
import {
  EXIT
} from "./chunk-chunk-L5IAJN6S.js";
import {
  FLAG_KEYS,
  configYaml,
  effectiveWithOrigins
} from "./chunk-chunk-OQWP5LFN.js";
import "./chunk-chunk-D6PMVQBL.js";
import "./chunk-chunk-VLYRJUNT.js";
import "./chunk-chunk-WRRIECAH.js";
import "./chunk-chunk-IJTX6O4O.js";
import "./chunk-chunk-CJ5UIO6N.js";
import "./chunk-chunk-MSYGNRDT.js";
import {
  plain
} from "./chunk-chunk-LAOYF5IS.js";
import {
  effectiveConfig,
  ignoreProblem,
  mergeLayers,
  openContext,
  parseIntent,
  parsedConfig,
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
  ConfigurationError,
  allProblems
} from "./chunk-chunk-M7P5J5CG.js";
import "./chunk-chunk-7L5LYMMV.js";
import "./chunk-chunk-PHNUEGBI.js";

// src/commands/config.ts
import { existsSync, readFileSync, statSync } from "node:fs";
import { relative, resolve } from "node:path";
var SHARED = new Set(
  "exclude config fail-on min-confidence unknown base gate trust intent namespace cilium-version now".split(" ")
);
var configCommand = {
  name: "config",
  usage: "config print|check [PATH…] [flags]",
  summary: "Shows the configuration that a scan would use and where each value comes from, or checks it.",
  flags: [
    { name: "format", short: "f", value: "FORMAT", choices: ["yaml", "json"], help: "print: yaml (default) or json." },
    ...scanCommand.flags.filter(({ name }) => SHARED.has(name))
  ],
  notes: `print  the configuration for a scan of PATH with these flags: flags win over the file, the file over
       what it extends, that over the defaults.
check  reads configuration, catalogs, intent and baseline as a scan would and names what is wrong (exit 2).
       A PATH that is a YAML file is checked as an intent file where it has a key intents, else as a configuration.`
};
async function runConfig(args, shell) {
  const flags = parseFlags(configCommand, args);
  const [action, ...paths] = flags.positionals;
  if (action === "print") return print(paths, flags, shell);
  if (action === "check") return check(paths, flags, shell);
  const what = action === void 0 ? "config: say what to do" : `config ${action.slice(0, 40)}: no such subcommand`;
  throw new ConfigurationError("flag-value", `${what}; write \`hf-guardrails config print|check [PATH…]\``);
}
function opened(paths, flags, shell) {
  const context = openContext({
    cwd: shell.cwd,
    paths,
    overrides: overridesOf(flags),
    configFile: flags.value("config") ?? null,
    revision: flags.value("base")
  });
  nowOf(flags.value("now"), context.config.now);
  for (const note of context.trustNotes) shell.err(`hf-guardrails: ${plain(note)}
`);
  return context;
}
function print(paths, flags, shell) {
  const { layers, base, trust } = opened(paths, flags, shell);
  const given = scanCommand.flags.filter(({ name }) => SHARED.has(name)).flatMap(({ name }) => {
    const values = flags.values(name);
    const key = FLAG_KEYS[name];
    if (key == null || values.length === 0) return [];
    return [{ from: `--${name}`, key, value: name === "exclude" ? values : values.at(-1) ?? "" }];
  });
  const suffix = base === null || trust === "head" ? "" : ` in ${base.revision}`;
  const effective = effectiveWithOrigins(layers, given, suffix);
  shell.out(flags.value("format") === "json" ? `${JSON.stringify(effective, null, 2)}
` : configYaml(effective));
  return EXIT.passed;
}
function check(paths, flags, shell) {
  const isFile = (path) => /\.ya?ml$/.test(path) && existsSync(resolve(shell.cwd, path)) && statSync(resolve(shell.cwd, path)).isFile();
  const problems = [];
  const attempt = (run) => {
    try {
      run();
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error;
      problems.push(...allProblems(error));
    }
  };
  const files = paths.filter(isFile);
  for (const file of files) {
    const name = slashed(relative(shell.cwd, resolve(shell.cwd, file)));
    const text = readFileSync(resolve(shell.cwd, file), "utf8");
    attempt(() => {
      if (/^["']?intents\b/m.test(text)) parseIntent(name, text);
      else problems.push(...ignoreProblems(effectiveConfig(mergeLayers([parsedConfig(name, text)])).ignore));
    });
  }
  const folders = paths.filter((path) => !isFile(path));
  let read = [];
  if (folders.length > 0 || files.length === 0) {
    attempt(() => {
      const context = opened(folders, flags, shell);
      read = context.settingsFiles;
      problems.push(...ignoreProblems(context.ownIgnore));
    });
  }
  for (const problem of problems) shell.err(`hf-guardrails: ${plain(problem)}
`);
  if (problems.length > 0) return EXIT.usage;
  const checked = [...files, ...read];
  shell.out(
    checked.length === 0 ? "no configuration: the defaults apply\n" : `${checked.map(plain).join("\n")}: valid
`
  );
  return EXIT.passed;
}
function ignoreProblems(entries) {
  return entries.flatMap((entry) => {
    const problem = ignoreProblem(entry);
    return problem === null ? [] : [`${entry.file}:${entry.line}: this ignore entry suppresses nothing: ${problem}`];
  });
}
export {
  configCommand,
  runConfig
};
