import type { Path } from '../finding/json.ts';

const MAX_STEP = 200;

/** Path of a field as people write it: `spec.egress[1].toFQDN`. Keys of absurd length are cut. */
export function pathText(path: Path): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${shortened(step)}`))
    .join('');
}

function shortened(step: string): string {
  return step.length > MAX_STEP ? `${step.slice(0, MAX_STEP)}…` : step;
}
