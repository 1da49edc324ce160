import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  entropy,
  findEncodedTokens,
  findTokens,
  maskTokens,
  mayHoldEncodedToken,
  shortened
} from "./chunk-chunk-7G3LFRYU.js";
import "./chunk-chunk-PHNUEGBI.js";
export {
  entropy,
  findEncodedTokens,
  findTokens,
  maskTokens,
  mayHoldEncodedToken,
  shortened
};
