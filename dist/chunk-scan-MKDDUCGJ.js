import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  overridesOf,
  scanCommand,
  scanPaths
} from "./chunk-chunk-LJ7HLIGK.js";
import "./chunk-chunk-WXI4TT4O.js";
import "./chunk-chunk-PD2XI7R4.js";
import "./chunk-chunk-L5IAJN6S.js";
import "./chunk-chunk-PDJZAC2G.js";
import "./chunk-chunk-VLYRJUNT.js";
import "./chunk-chunk-LSJLFPE5.js";
import "./chunk-chunk-EL6SHUPO.js";
import "./chunk-chunk-CJ5UIO6N.js";
import "./chunk-chunk-MHUETEF2.js";
import "./chunk-chunk-H26V5JTS.js";
import "./chunk-chunk-LAOYF5IS.js";
import "./chunk-chunk-S5AD73T4.js";
import "./chunk-chunk-2NRYZIHE.js";
import "./chunk-chunk-LCSOLHMW.js";
import "./chunk-chunk-3YBZLOXN.js";
import "./chunk-chunk-7G3LFRYU.js";
import "./chunk-chunk-IWWM63LD.js";
import "./chunk-chunk-LBTFEDJ6.js";
import "./chunk-chunk-M7P5J5CG.js";
import "./chunk-chunk-7L5LYMMV.js";
import "./chunk-chunk-PHNUEGBI.js";
export {
  overridesOf,
  scanCommand,
  scanPaths
};
