import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  overridesOf,
  scanCommand,
  scanPaths
} from "./chunk-chunk-HE4XBYNW.js";
import "./chunk-chunk-WXI4TT4O.js";
import "./chunk-chunk-TWHR65EA.js";
import "./chunk-chunk-L5IAJN6S.js";
import "./chunk-chunk-PDG74VTJ.js";
import "./chunk-chunk-VLYRJUNT.js";
import "./chunk-chunk-CP5FN7R3.js";
import "./chunk-chunk-ZMNRTIGS.js";
import "./chunk-chunk-CJ5UIO6N.js";
import "./chunk-chunk-46325ZZS.js";
import "./chunk-chunk-LAOYF5IS.js";
import "./chunk-chunk-ARLDRJNG.js";
import "./chunk-chunk-GQ7I5C7F.js";
import "./chunk-chunk-3YBZLOXN.js";
import "./chunk-chunk-OGKSDIJW.js";
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
