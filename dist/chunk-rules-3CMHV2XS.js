import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  allRules,
  levelsOf,
  listRules,
  rulesCommand
} from "./chunk-chunk-BCTWD7AF.js";
import "./chunk-chunk-WXI4TT4O.js";
import "./chunk-chunk-VLYRJUNT.js";
import "./chunk-chunk-LAOYF5IS.js";
import "./chunk-chunk-YXT3USG5.js";
import "./chunk-chunk-LBTFEDJ6.js";
import "./chunk-chunk-M7P5J5CG.js";
import "./chunk-chunk-7L5LYMMV.js";
import "./chunk-chunk-PHNUEGBI.js";
export {
  allRules,
  levelsOf,
  listRules,
  rulesCommand
};
