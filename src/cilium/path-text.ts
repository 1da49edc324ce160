import type { Path } from '../finding/json.ts';

/** Path of a field as people write it: `spec.egress[1].toFQDN`. */
export function pathText(path: Path): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('');
}
