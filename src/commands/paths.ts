import { sep } from 'node:path';

/** A path with `/` between its parts. */
export function slashed(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

/** True for the path itself and for what is below it; '' is the top. Both with `/` between the steps. */
export function isUnder(path: string, start: string): boolean {
  const folder = start.replace(/\/$/, '');
  return folder === '' || path === folder || path.startsWith(`${folder}/`);
}
