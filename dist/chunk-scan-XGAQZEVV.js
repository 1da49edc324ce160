import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  overridesOf,
  scanCommand,
  scanPaths
} from "./chunk-chunk-6XHUQOYC.js";
import "./chunk-chunk-WXI4TT4O.js";
import "./chunk-chunk-XWGXJCUH.js";
import "./chunk-chunk-L5IAJN6S.js";
import "./chunk-chunk-IGTCKZ4G.js";
import "./chunk-chunk-VLYRJUNT.js";
import "./chunk-chunk-XJXVDJWO.js";
import "./chunk-chunk-EL6SHUPO.js";
import "./chunk-chunk-CJ5UIO6N.js";
import "./chunk-chunk-GBJAXP4P.js";
import "./chunk-chunk-LAOYF5IS.js";
import "./chunk-chunk-5YIGHD67.js";
import "./chunk-chunk-7VNZ3MBL.js";
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
