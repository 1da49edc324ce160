import type { Json, JsonObject } from '../finding/json.ts';
import type { ConfigFile } from './config-file.gen.ts';
import { CONFIG_DEFAULTS, CONFIG_LEAVES } from './config-keys.gen.ts';
import { type ConfigLayer, type LayeredConfig, mergeLayers } from './layers.ts';

/** A value that a flag or an input gives. */
export interface GivenValue {
  /** `--fail-on`, `input fail-on` */
  readonly from: string;
  /** Path of keys. */
  readonly key: string;
  readonly value: Json;
}

/** The configuration that a scan uses, with where each value comes from. */
export interface EffectiveConfig {
  readonly config: JsonObject;
  /** By JSON pointer: `default`, `.hf-guardrails.yaml:3`, `--fail-on`, `input fail-on`. */
  readonly origins: Readonly<Record<string, string>>;
  /** Keys that nothing sets and that have no default, as paths of keys. */
  readonly unset: readonly string[];
}

/** Defaults, files and what was given as one. `suffix` stands after each place in a file: of which revision it is. */
export function effectiveWithOrigins(
  files: LayeredConfig | null,
  given: readonly GivenValue[],
  suffix: string,
): EffectiveConfig {
  const nowhere = () => 0;
  const layers: ConfigLayer[] = [{ path: 'default', content: CONFIG_DEFAULTS as ConfigFile, lineOf: nowhere }];
  if (files !== null) layers.push({ ...files, lineOf: () => 1, originOf: (pointer) => files.origins.get(pointer) });
  for (const { from, key, value } of given)
    layers.push({ path: from, content: nested(key.split('.'), value) as ConfigFile, lineOf: nowhere });
  const merged = mergeLayers(layers);
  const config = (merged?.content ?? {}) as JsonObject;
  const origins = [...(merged?.origins ?? [])].map(
    ([pointer, { file, line }]) => [pointer, line === 0 ? file : `${file}:${line}${suffix}`] as const,
  );
  return {
    config,
    origins: Object.fromEntries(origins.filter(([pointer]) => pointer !== '')),
    unset: CONFIG_LEAVES.filter((key) => !isSet(config, key.split('.'))),
  };
}

function nested([key = '', ...rest]: readonly string[], value: Json): JsonObject {
  return { [key]: rest.length === 0 ? value : nested(rest, value) };
}

function isSet(config: Json | undefined, path: readonly string[]): boolean {
  let at: Json | undefined = config;
  for (const key of path) {
    if (typeof at !== 'object' || at === null || Array.isArray(at)) return false;
    at = (at as JsonObject)[key];
  }
  return at !== undefined;
}
