import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  maskTokens
} from "./chunk-chunk-OGKSDIJW.js";

// src/input/masked.ts
function maskedValues(value, kept) {
  const known = /* @__PURE__ */ new Map();
  const masked = (text) => {
    const found = known.get(text) ?? maskTokens(text);
    known.set(text, found);
    return found;
  };
  const visit = (inner) => {
    if (typeof inner === "string") return masked(inner);
    if (Array.isArray(inner)) return inner.map(visit);
    if (typeof inner !== "object" || inner === null) return inner;
    return Object.fromEntries(Object.entries(inner).map(([key, item]) => [key, kept.has(key) ? item : visit(item)]));
  };
  return visit(value);
}

export {
  maskedValues
};
