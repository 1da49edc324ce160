import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  maskTokens,
  shortened
} from "./chunk-chunk-OGKSDIJW.js";
import "./chunk-chunk-PHNUEGBI.js";
export {
  maskTokens,
  shortened
};
