import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  allRules,
  levelsOf,
  listRules,
  rulesCommand
} from "./chunk-chunk-MFWP566S.js";
import "./chunk-chunk-WXI4TT4O.js";
import "./chunk-chunk-VLYRJUNT.js";
import "./chunk-chunk-LAOYF5IS.js";
import "./chunk-chunk-FZLFKQNE.js";
import "./chunk-chunk-CRFQHRZM.js";
import "./chunk-chunk-AKZ6CGRA.js";
import "./chunk-chunk-7L5LYMMV.js";
import "./chunk-chunk-PHNUEGBI.js";
export {
  allRules,
  levelsOf,
  listRules,
  rulesCommand
};
