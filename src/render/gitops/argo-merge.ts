import { isObject, type Json, type JsonObject, textOf } from '../../finding/json.ts';

/** Both, mapping by mapping; where both have something else, `over` counts (dario.cat/mergo, WithOverride). */
export function overridden(base: JsonObject, over: JsonObject): JsonObject {
  const merged: Record<string, Json | undefined> = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const known = base[key];
    merged[key] = isObject(known) && isObject(value) ? overridden(known, value) : value;
  }
  return merged;
}

/** `own`, and of `other` what it has not or has empty (dario.cat/mergo). */
export function completed(own: JsonObject, other: JsonObject): JsonObject {
  const merged: Record<string, Json | undefined> = { ...own };
  for (const [key, value] of Object.entries(other)) {
    const known = own[key];
    if (isEmpty(known)) merged[key] = value;
    else if (isObject(known) && isObject(value)) merged[key] = completed(known, value);
  }
  return merged;
}

function isEmpty(value: Json | undefined): boolean {
  if (value === undefined || value === null || value === '' || value === 0 || value === false) return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

const MAX_DEPTH = 40;
/** From this power of ten on Go writes a float with its exponent. */
const MIN_EXPONENT = 6;

/** Every scalar by the way to it, parted by dots, as Go prints it (jeremywohl/flatten, fmt `%v`). */
export function flattened(value: JsonObject): Map<string, string> {
  const flat = new Map<string, string>();
  const visit = (item: Json, name: string, depth: number): void => {
    if (typeof item !== 'object' || item === null) flat.set(name, printed(item));
    else if (depth < MAX_DEPTH)
      for (const [key, inner] of Object.entries(item))
        if (inner !== undefined) visit(inner, name === '' ? key : `${name}.${key}`, depth + 1);
  };
  visit(value, '', 0);
  return flat;
}

/** A value as Go prints it with `%v`. */
export function printed(value: Json): string {
  if (value === null) return '<nil>';
  if (typeof value === 'number') return printedNumber(value);
  if (Array.isArray(value)) return `[${value.map(printed).join(' ')}]`;
  if (!isObject(value)) return textOf(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `map[${entries.map(([key, item]) => `${key}:${printed(item ?? null)}`).join(' ')}]`;
}

/** A number of JSON is a float in Go: printed with an exponent below 0.0001 and from a million on. */
function printedNumber(value: number): string {
  const [digits = '', exponent = '0'] = value.toExponential().split('e');
  const power = Number(exponent);
  if (value === 0 || (power >= -4 && power < MIN_EXPONENT)) return String(value);
  return `${digits}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}
