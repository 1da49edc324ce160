import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  overridesOf,
  scanCommand,
  scanPaths
} from "./chunk-chunk-5UUNY4CY.js";
import "./chunk-chunk-WXI4TT4O.js";
import "./chunk-chunk-UG4FJDAD.js";
import "./chunk-chunk-L5IAJN6S.js";
import "./chunk-chunk-LR45YRBW.js";
import "./chunk-chunk-VLYRJUNT.js";
import "./chunk-chunk-DYPOTGDY.js";
import "./chunk-chunk-BF7UZBUY.js";
import "./chunk-chunk-CJ5UIO6N.js";
import "./chunk-chunk-MGFTLNBG.js";
import "./chunk-chunk-LAOYF5IS.js";
import "./chunk-chunk-J4QRDIH5.js";
import "./chunk-chunk-6BVFSVII.js";
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
