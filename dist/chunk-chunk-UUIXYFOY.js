import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/finding/json.ts
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function objectAt(value) {
  return isObject(value) ? value : {};
}
function listAt(value) {
  return Array.isArray(value) ? value : [];
}
function stringAt(value) {
  return typeof value === "string" ? value : void 0;
}
function valueAt(value, path) {
  let at = value;
  for (const step of path) {
    if (Array.isArray(at) && typeof step === "number") at = at[step];
    else if (isObject(at) && Object.hasOwn(at, String(step))) at = at[String(step)];
    else return void 0;
  }
  return at;
}

export {
  isObject,
  objectAt,
  listAt,
  stringAt,
  valueAt
};
