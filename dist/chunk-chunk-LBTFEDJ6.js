import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  ConfigurationError
} from "./chunk-chunk-M7P5J5CG.js";
import {
  nearest
} from "./chunk-chunk-7L5LYMMV.js";

// src/commands/flags.ts
import { parseArgs } from "node:util";
function parseFlags(command, args) {
  const options = { help: { type: "boolean", short: "h" } };
  for (const flag of command.flags) {
    options[flag.name] = {
      type: flag.value === void 0 ? "boolean" : "string",
      multiple: flag.value !== void 0,
      ...flag.short === void 0 ? {} : { short: flag.short }
    };
  }
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new ConfigurationError("flag-unknown", flagProblem(command, error));
  }
  const given = parsed.values;
  const values = (name) => {
    const found = given[name];
    return Array.isArray(found) ? found.map(String) : typeof found === "string" ? [found] : [];
  };
  for (const flag of command.flags) {
    for (const value of values(flag.name)) {
      if (flag.choices !== void 0 && !flag.choices.includes(value)) {
        throw new ConfigurationError("flag-value", `--${flag.name} ${value}: choose one of ${flag.choices.join(", ")}`);
      }
    }
  }
  return {
    positionals: parsed.positionals,
    value: (name) => values(name).at(-1),
    values,
    isOn: (name) => given[name] === true
  };
}
function flagProblem(command, error) {
  const message = error instanceof Error ? error.message : String(error);
  const unknown = /Unknown option '(-{1,2}[^']*)'/.exec(message)?.[1];
  if (unknown === void 0) return missingValue(command, message) ?? message.split(". ")[0] ?? message;
  const near = nearest(unknown, [...command.flags.map((flag) => `--${flag.name}`), "--help"]);
  const hint = near === void 0 ? "" : `; did you mean ${near}?`;
  return `unknown flag ${unknown}${hint} (\`hf-guardrails ${command.name} --help\` lists them)`;
}
function missingValue(command, message) {
  const name = /'(?:-\w, )?--([\w-]+) <value>' argument/.exec(message)?.[1];
  const flag = command.flags.find((known) => known.name === name);
  if (flag === void 0) return void 0;
  return `--${flag.name} needs a value: ${flag.choices === void 0 ? flag.value ?? "a text" : `one of ${flag.choices.join(", ")}`}`;
}
var WIDTH = 80;
var TEXT_AT = 32;
function helpText(command) {
  const rows = [...command.flags, { name: "help", short: "h", help: "Show this help." }].map(
    (flag) => {
      const left = `  ${flag.short === void 0 ? "    " : `-${flag.short}, `}--${flag.name}${flag.value === void 0 ? "" : ` ${flag.value}`}`;
      const text = folded(explained(flag), TEXT_AT);
      return left.length > TEXT_AT - 2 ? `${left}
${text}` : left.padEnd(TEXT_AT) + text.trimStart();
    }
  );
  const notes = (command.notes ?? "").split("\n").map((line) => folded(line, 0));
  return [
    folded(command.summary, 0),
    "",
    folded(`Usage: hf-guardrails ${command.usage}`, 0),
    "",
    "Flags:",
    ...rows,
    ...command.notes === void 0 ? [] : ["", ...notes],
    ""
  ].join("\n");
}
function explained({ help, choices }) {
  if (choices === void 0 || choices.every((choice) => help.includes(choice))) return help;
  return `${help} One of ${choices.join(", ")}.`;
}
function folded(text, by) {
  const lines = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && by + line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines.map((part) => " ".repeat(by) + part).join("\n");
}

export {
  parseFlags,
  helpText
};
