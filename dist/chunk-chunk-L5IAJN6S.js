import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/commands/shell.ts
var EXIT = { passed: 0, failed: 1, usage: 2, nothing: 3, internal: 4 };
function wantsColour(shell, choice = "auto") {
  if (choice !== "auto") return choice === "always";
  if ((shell.env["NO_COLOR"] ?? "") !== "") return false;
  const force = shell.env["FORCE_COLOR"];
  if (force !== void 0 && force !== "" && force !== "0") return true;
  return shell.isTerminal && shell.env["TERM"] !== "dumb";
}

export {
  EXIT,
  wantsColour
};
