import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  editDistance,
  helpText,
  parseFlags
} from "./chunk-chunk-344GTYM6.js";
import "./chunk-chunk-AKZ6CGRA.js";
import "./chunk-chunk-PHNUEGBI.js";
export {
  editDistance,
  helpText,
  parseFlags
};
