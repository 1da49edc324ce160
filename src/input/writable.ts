import { lstatSync, realpathSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { isInside } from './disk.ts';

/** The absolute path of a file to write below `top`; null where it would stand outside, in git's own folder or behind a link. */
export function writablePath(top: string, path: string): string | null {
  const realTop = realpathSync(top);
  const full = resolve(realTop, path);
  if (full === realTop || !isInside(realTop, full)) return null;
  const steps = relative(realTop, full).split(sep);
  if (steps.some((step) => step.toLowerCase() === '.git')) return null;
  for (const [index] of steps.entries()) {
    const part = join(realTop, ...steps.slice(0, index + 1));
    if (lstatSync(part, { throwIfNoEntry: false })?.isSymbolicLink() === true) return null;
  }
  return full;
}
