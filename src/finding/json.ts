/** A value as YAML or JSON gives it: what every room passes on instead of `any`. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** A route into a value: keys of mappings and indices of lists. */
export type Path = readonly (string | number)[];

/** True for a mapping, false for lists, scalars, null and undefined. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value as a mapping; an empty one where it is something else. */
export function objectAt(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}

/** The value as a list; an empty one where it is something else. */
export function listAt(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

/** The value when it is a string, else undefined. */
export function stringAt(value: Json | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** A value in words: scalars as they are, anything else as JSON. Unlike `String` it holds for a mapping with a key `toString`, too. */
export function textOf(value: Json | undefined): string {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}

/** The value that `path` leads to, or undefined where the route ends early. */
export function valueAt(value: Json | undefined, path: Path): Json | undefined {
  let at: Json | undefined = value;
  for (const step of path) {
    if (Array.isArray(at) && typeof step === 'number') at = at[step];
    else if (isObject(at) && Object.hasOwn(at, String(step))) at = at[String(step)];
    else return undefined;
  }
  return at;
}

/** A value with a text at a path; unchanged where the path leads nowhere. */
export function withText(value: Json, [step, ...rest]: Path, text: string): Json {
  if (step === undefined) return text;
  if (Array.isArray(value) && typeof step === 'number')
    return value.map((item: Json, index) => (index === step ? withText(item, rest, text) : item));
  if (!isObject(value) || typeof step !== 'string') return value;
  return { ...value, [step]: withText(value[step] ?? null, rest, text) };
}
