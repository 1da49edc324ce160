import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  allRules,
  levelsOf,
  listRules,
  rulesCommand
} from "./chunk-chunk-JSZGXG2W.js";
import "./chunk-chunk-OFYF3Q64.js";
import "./chunk-chunk-JYNFACSC.js";
import "./chunk-chunk-XEMZDM7K.js";
import "./chunk-chunk-RVJ7YOFM.js";
import "./chunk-chunk-S5GYDVGX.js";
import "./chunk-chunk-344GTYM6.js";
import "./chunk-chunk-AKZ6CGRA.js";
import "./chunk-chunk-PHNUEGBI.js";
export {
  allRules,
  levelsOf,
  listRules,
  rulesCommand
};
