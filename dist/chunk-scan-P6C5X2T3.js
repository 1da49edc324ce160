import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  overridesOf,
  scanCommand,
  scanPaths
} from "./chunk-chunk-76N6XVHJ.js";
import "./chunk-chunk-WXI4TT4O.js";
import "./chunk-chunk-QCHLWYOR.js";
import "./chunk-chunk-L5IAJN6S.js";
import "./chunk-chunk-PUA7NQBL.js";
import "./chunk-chunk-VLYRJUNT.js";
import "./chunk-chunk-LT74B3BX.js";
import "./chunk-chunk-BF7UZBUY.js";
import "./chunk-chunk-CJ5UIO6N.js";
import "./chunk-chunk-PNW5TS4F.js";
import "./chunk-chunk-LAOYF5IS.js";
import "./chunk-chunk-VC3IJJZB.js";
import "./chunk-chunk-GQ7I5C7F.js";
import "./chunk-chunk-3YBZLOXN.js";
import "./chunk-chunk-4JJT3EEB.js";
import "./chunk-chunk-436X66TO.js";
import "./chunk-chunk-LBTFEDJ6.js";
import "./chunk-chunk-M7P5J5CG.js";
import "./chunk-chunk-7L5LYMMV.js";
import "./chunk-chunk-PHNUEGBI.js";
export {
  overridesOf,
  scanCommand,
  scanPaths
};
