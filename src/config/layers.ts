import { isObject, type Json } from '../finding/json.ts';
import type { ConfigFile } from './config-file.gen.ts';

/** One configuration file, validated. */
export interface ConfigLayer {
  /** Relative to the top of the repository. */
  readonly path: string;
  readonly content: ConfigFile;
  /** Line (from 1) of the value at a JSON pointer. */
  readonly lineOf: (pointer: string) => number;
  /** Where the value at a pointer is written, where that is another file. */
  readonly originOf?: (pointer: string) => Written | undefined;
}

/** Where a value is written. */
export interface Written {
  readonly file: string;
  readonly line: number;
}

/** Several files as one, with where each value comes from, by JSON pointer into `content`. */
export interface LayeredConfig {
  readonly path: string;
  readonly content: ConfigFile;
  readonly origins: ReadonlyMap<string, Written>;
}

/** Lists that add up, those of the weaker files first; all others are replaced. */
const ADDED = new Set(['/exclude', '/ignore']);
const ADDED_UNDER = '/rotation/synonyms/';

/**
 * Merges configuration files, the weakest first: mappings by key, `exclude`, `ignore` and `rotation.synonyms` by adding up, `clusters` by name; of
 * all else the last one stands. null where there is no file; `path` is the strongest one's.
 */
export function mergeLayers(layers: readonly ConfigLayer[]): LayeredConfig | null {
  const last = layers.at(-1);
  if (last === undefined) return null;
  const origins = new Map<string, Written>();
  let content: Json = {};
  for (const layer of layers) {
    const { extends: _, ...own } = layer.content;
    content = merged(content, own as Json, { layer, origins, from: '', to: '' });
  }
  return { path: last.path, content: content as ConfigFile, origins };
}

interface Step {
  readonly layer: ConfigLayer;
  readonly origins: Map<string, Written>;
  /** Pointer into the layer. */
  readonly from: string;
  /** Pointer into the result. */
  readonly to: string;
}

function merged(below: Json | undefined, value: Json, step: Step): Json {
  if (isObject(value)) {
    note(step);
    const result: Record<string, Json | undefined> = isObject(below) ? { ...below } : {};
    if (below !== undefined && !isObject(below)) forget(step);
    for (const [key, child] of Object.entries(value)) {
      if (child !== undefined) result[key] = merged(result[key], child, stepInto(step, key, key));
    }
    return result;
  }
  const kept: readonly Json[] = Array.isArray(below) && Array.isArray(value) ? below : [];
  if (Array.isArray(value) && step.to === '/clusters') return byName(kept, value, step);
  const start = ADDED.has(step.to) || step.to.startsWith(ADDED_UNDER) ? kept : [];
  if (below !== undefined && start.length === 0) forget(step);
  note(step);
  if (!Array.isArray(value)) return value;
  const added = value.map((item: Json, index: number) =>
    merged(undefined, item, stepInto(step, String(index), String(start.length + index))),
  );
  return [...start, ...added];
}

function byName(below: readonly Json[], value: readonly Json[], step: Step): Json {
  note(step);
  const result = [...below];
  for (const [index, item] of value.entries()) {
    const name = isObject(item) ? item['name'] : undefined;
    const known = result.findIndex((one) => isObject(one) && one['name'] === name);
    const at = known < 0 ? result.length : known;
    result[at] = merged(undefined, item, stepInto(step, String(index), String(at)));
  }
  return result;
}

function stepInto(step: Step, from: string, to: string): Step {
  return { ...step, from: `${step.from}/${escaped(from)}`, to: `${step.to}/${escaped(to)}` };
}

function note({ layer, origins, from, to }: Step): void {
  origins.set(to, layer.originOf?.(from) ?? { file: layer.path, line: layer.lineOf(from) });
}

/** What a replaced value's parts came from says nothing any more. */
function forget({ origins, to }: Step): void {
  for (const pointer of origins.keys()) if (pointer.startsWith(`${to}/`)) origins.delete(pointer);
}

function escaped(step: string): string {
  return step.replaceAll('~', '~0').replaceAll('/', '~1');
}
