import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  allRules,
  levelsOf,
  listRules,
  rulesCommand
} from "./chunk-chunk-PHS3ZP2E.js";
import "./chunk-chunk-XQE2GIEW.js";
import "./chunk-chunk-JTKD5WHB.js";
import "./chunk-chunk-24ZZKMKN.js";
import "./chunk-chunk-LAOYF5IS.js";
import "./chunk-chunk-ZR5FIKFV.js";
import "./chunk-chunk-BQJO5DSR.js";
import "./chunk-chunk-AKZ6CGRA.js";
import "./chunk-chunk-7L5LYMMV.js";
import "./chunk-chunk-PHNUEGBI.js";
export {
  allRules,
  levelsOf,
  listRules,
  rulesCommand
};
