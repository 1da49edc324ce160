import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/config/errors.ts
var ConfigurationError = class extends Error {
  code;
  file;
  line;
  /** What else is wrong in the same file: `file:line: message`. */
  more;
  constructor(code, message, where = {}, more = []) {
    super(message);
    this.name = "ConfigurationError";
    this.code = code;
    this.file = where.file ?? null;
    this.line = where.line ?? null;
    this.more = more;
  }
};
function describeConfigurationError(error) {
  const { length } = error.more;
  const more = length === 0 ? "" : ` (${length} more: \`hf-guardrails config check\` lists them)`;
  return `${placed(error)}${more}`;
}
function allProblems(error) {
  return [placed(error), ...error.more];
}
function placed({ file, line, message }) {
  if (file === null) return message;
  return line === null ? `${file}: ${message}` : `${file}:${line}: ${message}`;
}

export {
  ConfigurationError,
  describeConfigurationError,
  allProblems
};
