import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  overridesOf,
  scanCommand,
  scanPaths
} from "./chunk-chunk-HCIVS27K.js";
import "./chunk-chunk-WXI4TT4O.js";
import "./chunk-chunk-VV4RBMYH.js";
import "./chunk-chunk-L5IAJN6S.js";
import "./chunk-chunk-523O4YBI.js";
import "./chunk-chunk-VLYRJUNT.js";
import "./chunk-chunk-4RH7Q3C4.js";
import "./chunk-chunk-EL6SHUPO.js";
import "./chunk-chunk-CJ5UIO6N.js";
import "./chunk-chunk-BQBQZBGY.js";
import "./chunk-chunk-6KGYRIID.js";
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
