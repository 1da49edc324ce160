import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  ConfigurationError,
  allProblems,
  describeConfigurationError
} from "./chunk-chunk-M7P5J5CG.js";
import "./chunk-chunk-PHNUEGBI.js";
export {
  ConfigurationError,
  allProblems,
  describeConfigurationError
};
