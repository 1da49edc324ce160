import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  entropy,
  findTokens,
  maskTokens
} from "./chunk-chunk-RVJ7YOFM.js";
import "./chunk-chunk-PHNUEGBI.js";
export {
  entropy,
  findTokens,
  maskTokens
};
