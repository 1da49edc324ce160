import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/config/errors.ts
var ConfigurationError = class extends Error {
  code;
  file;
  line;
  constructor(code, message, where = {}) {
    super(message);
    this.name = "ConfigurationError";
    this.code = code;
    this.file = where.file ?? null;
    this.line = where.line ?? null;
  }
};
function describeConfigurationError(error) {
  if (error.file === null) return error.message;
  return error.line === null ? `${error.file}: ${error.message}` : `${error.file}:${error.line}: ${error.message}`;
}

export {
  ConfigurationError,
  describeConfigurationError
};
