import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  overridesOf,
  scanCommand,
  scanPaths
} from "./chunk-chunk-BT7QVLWD.js";
import "./chunk-chunk-WXI4TT4O.js";
import "./chunk-chunk-BE5DWVXI.js";
import "./chunk-chunk-L5IAJN6S.js";
import "./chunk-chunk-D6PMVQBL.js";
import "./chunk-chunk-VLYRJUNT.js";
import "./chunk-chunk-WRRIECAH.js";
import "./chunk-chunk-IJTX6O4O.js";
import "./chunk-chunk-CJ5UIO6N.js";
import "./chunk-chunk-MSYGNRDT.js";
import "./chunk-chunk-LAOYF5IS.js";
import "./chunk-chunk-B3SWOOOU.js";
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
