import type { Rule } from './define.ts';
import { hf201, hf202, hf203, hf204 } from './hf2xx.ts';
import { hf301, hf302, hf303, hf304 } from './hf3xx.ts';
import { hf501, hf502, hf503, hf505 } from './hf5xx.ts';
import { hf901, hf903 } from './hf9xx.ts';
import { hf101 } from './hf101.ts';
import { hf102 } from './hf102.ts';
import { hf103, hf105 } from './hf103.ts';
import { hf104 } from './hf104.ts';
import { hf106 } from './hf106.ts';
import { hf107 } from './hf107.ts';
import { hf401 } from './hf401.ts';
import { hf402 } from './hf402.ts';
import { hf403 } from './hf403.ts';
import { hf404 } from './hf404.ts';
import { hf405 } from './hf405.ts';
import { hf504 } from './hf504.ts';
import { hf601 } from './hf601.ts';
import { hf602 } from './hf602.ts';
import { hf902 } from './hf902.ts';

/** Every rule, in the order of its id. */
export const rules: readonly Rule[] = [
  hf101,
  hf102,
  hf103,
  hf104,
  hf105,
  hf106,
  hf107,
  hf201,
  hf202,
  hf203,
  hf204,
  hf301,
  hf302,
  hf303,
  hf304,
  hf401,
  hf402,
  hf403,
  hf404,
  hf405,
  hf501,
  hf502,
  hf503,
  hf504,
  hf505,
  hf601,
  hf602,
  hf901,
  hf902,
  hf903,
];
