import { objectAt, valueAt } from '../finding/json.ts';
import type { Manifest } from '../input/manifest.ts';
import { stringMap } from '../input/manifests.ts';

/** Events at which Helm makes what is not there while a release runs (helm.sh/docs/topics/charts_hooks). */
const LATER = new Set([
  'test',
  'test-success',
  'test-failure',
  'pre-delete',
  'post-delete',
  'pre-rollback',
  'post-rollback',
]);

/** True for an object of a chart that is a hook of such events alone, or gone as soon as its hook has succeeded: it decides nothing for what runs. */
export function isHookOfLater({ origin, value }: Pick<Manifest, 'origin' | 'value'>): boolean {
  if (origin === 'raw' || origin === 'stdin') return false;
  const annotations = stringMap(objectAt(valueAt(value, ['metadata', 'annotations'])));
  const listOf = (name: string): string[] => (annotations[name] ?? '').split(',').flatMap((one) => one.trim() || []);
  const events = listOf('helm.sh/hook');
  if (events.length === 0) return false;
  return events.every((one) => LATER.has(one)) || listOf('helm.sh/hook-delete-policy').includes('hook-succeeded');
}
