import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/finding/rule-metadata.ts
function isActive({ planned }) {
  return planned !== true;
}

export {
  isActive
};
