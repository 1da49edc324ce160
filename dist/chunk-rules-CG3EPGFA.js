import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  allRules,
  levelsOf,
  listRules,
  rulesCommand
} from "./chunk-chunk-O2GLOW45.js";
import "./chunk-chunk-BW73CNGR.js";
import "./chunk-chunk-JTKD5WHB.js";
import "./chunk-chunk-BBXNNP5T.js";
import "./chunk-chunk-LICYL7JD.js";
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
