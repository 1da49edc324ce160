import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  overridesOf,
  scanCommand,
  scanPaths
} from "./chunk-chunk-LT236NKZ.js";
import "./chunk-chunk-WXI4TT4O.js";
import "./chunk-chunk-6XSC73V3.js";
import "./chunk-chunk-L5IAJN6S.js";
import "./chunk-chunk-S4WIZUPB.js";
import "./chunk-chunk-VLYRJUNT.js";
import "./chunk-chunk-GLKAJGNE.js";
import "./chunk-chunk-EZRV2MFR.js";
import "./chunk-chunk-CJ5UIO6N.js";
import "./chunk-chunk-RRFA3YCD.js";
import "./chunk-chunk-LAOYF5IS.js";
import "./chunk-chunk-R64ENA3P.js";
import "./chunk-chunk-YXT3USG5.js";
import "./chunk-chunk-3YBZLOXN.js";
import "./chunk-chunk-OGKSDIJW.js";
import "./chunk-chunk-YOCOY6JA.js";
import "./chunk-chunk-LBTFEDJ6.js";
import "./chunk-chunk-M7P5J5CG.js";
import "./chunk-chunk-7L5LYMMV.js";
import "./chunk-chunk-PHNUEGBI.js";
export {
  overridesOf,
  scanCommand,
  scanPaths
};
