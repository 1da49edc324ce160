import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  helpText,
  parseFlags
} from "./chunk-chunk-CRFQHRZM.js";
import "./chunk-chunk-AKZ6CGRA.js";
import "./chunk-chunk-7L5LYMMV.js";
import "./chunk-chunk-PHNUEGBI.js";
export {
  helpText,
  parseFlags
};
