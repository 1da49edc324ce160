import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  helpText,
  parseFlags
} from "./chunk-chunk-LBTFEDJ6.js";
import "./chunk-chunk-M7P5J5CG.js";
import "./chunk-chunk-7L5LYMMV.js";
import "./chunk-chunk-PHNUEGBI.js";
export {
  helpText,
  parseFlags
};
