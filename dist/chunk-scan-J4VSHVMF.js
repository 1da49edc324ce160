import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  overridesOf,
  scanCommand,
  scanPaths
} from "./chunk-chunk-CV2Z3NBH.js";
import "./chunk-chunk-WXI4TT4O.js";
import "./chunk-chunk-5FUNXMRI.js";
import "./chunk-chunk-L5IAJN6S.js";
import "./chunk-chunk-523O4YBI.js";
import "./chunk-chunk-VLYRJUNT.js";
import "./chunk-chunk-GYQ2743S.js";
import "./chunk-chunk-EL6SHUPO.js";
import "./chunk-chunk-CJ5UIO6N.js";
import "./chunk-chunk-CNGZK5Y2.js";
import "./chunk-chunk-JHUAQXT4.js";
import "./chunk-chunk-LAOYF5IS.js";
import "./chunk-chunk-OOY2H5OP.js";
import "./chunk-chunk-YUHSUBJO.js";
import "./chunk-chunk-DBAFUL6N.js";
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
