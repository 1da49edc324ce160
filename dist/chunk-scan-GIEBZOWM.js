import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  overridesOf,
  scanCommand,
  scanPaths
} from "./chunk-chunk-3U2A53LD.js";
import "./chunk-chunk-WXI4TT4O.js";
import "./chunk-chunk-N6Z3CHGD.js";
import "./chunk-chunk-L5IAJN6S.js";
import "./chunk-chunk-BKD6UIUZ.js";
import "./chunk-chunk-VLYRJUNT.js";
import "./chunk-chunk-SUFO5YC5.js";
import "./chunk-chunk-HKPMUITS.js";
import "./chunk-chunk-CJ5UIO6N.js";
import "./chunk-chunk-IP75UE23.js";
import "./chunk-chunk-LAOYF5IS.js";
import "./chunk-chunk-SXYTO6MB.js";
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
