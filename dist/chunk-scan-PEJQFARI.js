import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  overridesOf,
  scanCommand,
  scanPaths
} from "./chunk-chunk-IWC4VRSJ.js";
import "./chunk-chunk-WXI4TT4O.js";
import "./chunk-chunk-65LIOCFJ.js";
import "./chunk-chunk-L5IAJN6S.js";
import "./chunk-chunk-IOR33COC.js";
import "./chunk-chunk-VLYRJUNT.js";
import "./chunk-chunk-HZL27SXH.js";
import "./chunk-chunk-BF7UZBUY.js";
import "./chunk-chunk-CJ5UIO6N.js";
import "./chunk-chunk-ZIBVTK5D.js";
import "./chunk-chunk-LAOYF5IS.js";
import "./chunk-chunk-GUA6VENR.js";
import "./chunk-chunk-2LFM6TQR.js";
import "./chunk-chunk-3YBZLOXN.js";
import "./chunk-chunk-4JJT3EEB.js";
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
