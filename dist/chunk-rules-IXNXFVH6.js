import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  allRules,
  levelsOf,
  listRules,
  rulesCommand
} from "./chunk-chunk-EUUDDV4N.js";
import "./chunk-chunk-P6Q4K3US.js";
import "./chunk-chunk-PIJTDPBU.js";
import "./chunk-chunk-LAOYF5IS.js";
import "./chunk-chunk-YOROGMWJ.js";
import "./chunk-chunk-ZR5FIKFV.js";
import "./chunk-chunk-ATYA46T7.js";
import "./chunk-chunk-AKZ6CGRA.js";
import "./chunk-chunk-PHNUEGBI.js";
export {
  allRules,
  levelsOf,
  listRules,
  rulesCommand
};
