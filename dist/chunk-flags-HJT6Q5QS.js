import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  helpText,
  nearest,
  parseFlags
} from "./chunk-chunk-ATYA46T7.js";
import "./chunk-chunk-AKZ6CGRA.js";
import "./chunk-chunk-PHNUEGBI.js";
export {
  helpText,
  nearest,
  parseFlags
};
