import type { RenderTarget } from '../targets.ts';
import type { Deployed } from './deploy.ts';
import { isHelmfile } from './helmfile.ts';
import { treeOf } from './lookup.ts';

/** What the objects of Flux and Argo CD reach: what is deployed by them, and where they themselves stand. */
export interface Reach {
  /** Whether a written file stands where deploying starts. */
  readonly holds: (file: string) => boolean;
  /** Roots by their ids that hold deploying objects. */
  readonly entries: ReadonlySet<string>;
  /** Whether a file stands where nobody deploys from. */
  readonly isPutAway: (file: string) => boolean;
}

/** Null where nothing is followed, or where an object deploys what can't be told. */
export function reachOf(
  { entries, starts, startFiles, open, roots }: Deployed,
  leads: readonly RenderTarget[],
  isPutAway: (file: string) => boolean,
): Reach | null {
  if (roots.length === 0 || open.length > 0) return null;
  const files = new Set([...starts, ...startFiles]);
  const folders = new Set(starts.map((path) => (path.endsWith('/') ? path.slice(0, -1) : treeOf(path))));
  return {
    holds: (file) => {
      if (files.has(file) || isHelmfile(file) || (folders.has('.') && !file.includes('/'))) return true;
      for (let folder = treeOf(file); folder !== '.'; folder = treeOf(folder)) if (folders.has(folder)) return true;
      return false;
    },
    entries: new Set([...entries, ...leads.map(({ id }) => id)]),
    isPutAway,
  };
}
