import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  allRules,
  levelsOf,
  listRules,
  rulesCommand
} from "./chunk-chunk-5XVRXWXB.js";
import "./chunk-chunk-3L7725TW.js";
import "./chunk-chunk-PIJTDPBU.js";
import "./chunk-chunk-LAOYF5IS.js";
import "./chunk-chunk-YOROGMWJ.js";
import "./chunk-chunk-RVJ7YOFM.js";
import "./chunk-chunk-ATYA46T7.js";
import "./chunk-chunk-AKZ6CGRA.js";
import "./chunk-chunk-PHNUEGBI.js";
export {
  allRules,
  levelsOf,
  listRules,
  rulesCommand
};
