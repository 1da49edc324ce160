import { isObject, type Json, type JsonObject, stringAt, valueAt } from '../../finding/json.ts';
import type { Place } from '../../finding/types.ts';
import type { Locate } from '../../input/manifest.ts';
import { locatorIn } from '../../input/manifests.ts';
import { lineInScalar } from '../../input/scalar-lines.ts';
import type { SourceText } from '../../input/text.ts';
import { parseYaml } from '../../input/yaml.ts';

/** Values of a release with the place of every line. */
export interface SourcedValues {
  readonly value: JsonObject;
  readonly locate: Locate;
}

const MAX_DEPTH = 64;

/** Layers merged as Helm does (mappings key by key, all else replaced, null removes the key); each place is that of the last layer that has it. */
export function mergeValues(layers: readonly SourcedValues[]): SourcedValues | null {
  const first = layers[0];
  if (first === undefined) return null;
  if (layers.length === 1) return first;
  const value = layers
    .slice(1)
    .reduce<JsonObject>((merged, layer) => mergeObjects(merged, layer.value, 0), first.value);
  return {
    value,
    locate: (path, part, offset) => {
      for (let length = path.length; length > 0; length -= 1) {
        const known = path.slice(0, length);
        const layer = layers.findLast(({ value: own }) => valueAt(own, known) !== undefined);
        if (layer !== undefined) return layer.locate(path, part, offset);
      }
      return (layers.at(-1) ?? first).locate(path, part, offset);
    },
  };
}

function mergeObjects(base: JsonObject, over: JsonObject, depth: number): JsonObject {
  const merged: Record<string, Json> = Object.create(null);
  for (const [key, value] of Object.entries(base)) if (value !== undefined) merged[key] = value;
  for (const [key, value] of Object.entries(over)) {
    const known = merged[key];
    if (value === null || value === undefined) delete merged[key];
    else
      merged[key] =
        isObject(known) && isObject(value) && depth < MAX_DEPTH ? mergeObjects(known, value, depth + 1) : value;
  }
  return merged;
}

/** Values of a file of their own; null where it can't be read or holds no mapping. */
export function valuesFromFile(source: SourceText | null): SourcedValues | null {
  const parsed = source === null ? null : parseYaml(source.text);
  const document = parsed?.ok === true ? parsed.documents[0] : undefined;
  if (source === null || document === undefined) return null;
  const locate = locatorIn(document, source);
  if (document.value === null) return { value: {}, locate };
  return isObject(document.value) ? { value: document.value, locate } : null;
}

/** Values that are a text inside another file; `at` gives the place of an offset in the text. */
export function valuesFromText(text: string, at: (offset: number) => Place): SourcedValues {
  const parsed = parseYaml(text);
  const document = parsed.ok ? parsed.documents[0] : undefined;
  const value = document?.value;
  if (document === undefined || !isObject(value)) return { value: {}, locate: () => at(0) };
  return {
    value,
    locate: (path, part = 'value', offset) => {
      const range = document.rangeOf(path, part);
      const own = offset === undefined ? undefined : stringAt(valueAt(value, path));
      if (offset === undefined || own === undefined) return at(range.start);
      return at(lineInScalar(text, range, own, offset).start);
    },
  };
}
