import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  allRules,
  levelsOf,
  listRules,
  rulesCommand
} from "./chunk-chunk-5H252NRT.js";
import "./chunk-chunk-2WHUHST2.js";
import "./chunk-chunk-GBWCIWJE.js";
import "./chunk-chunk-RVJ7YOFM.js";
import "./chunk-chunk-344GTYM6.js";
import "./chunk-chunk-AKZ6CGRA.js";
import "./chunk-chunk-PHNUEGBI.js";
export {
  allRules,
  levelsOf,
  listRules,
  rulesCommand
};
