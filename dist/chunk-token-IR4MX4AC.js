import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  entropy,
  findEncodedTokens,
  findTokens,
  maskTokens,
  mayHoldEncodedToken
} from "./chunk-chunk-ZR5FIKFV.js";
import "./chunk-chunk-PHNUEGBI.js";
export {
  entropy,
  findEncodedTokens,
  findTokens,
  maskTokens,
  mayHoldEncodedToken
};
