import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  parseTime
} from "./chunk-chunk-B3SWOOOU.js";
import {
  ConfigurationError
} from "./chunk-chunk-M7P5J5CG.js";

// src/commands/now.ts
function nowOf(flag, configured) {
  const text = flag ?? configured;
  if (text === null) return { time: Date.now(), text: null };
  const time = parseTime(text);
  if (time === null) {
    const where = flag === void 0 ? "configuration, now" : "--now";
    throw new ConfigurationError(
      "flag-value",
      `${where} ${text.slice(0, 40)}: write a day (2026-01-31) or a time (2026-01-31T12:00:00Z)`
    );
  }
  return { time, text };
}

export {
  nowOf
};
