import { isObject, type Json } from '../../src/finding/json.ts';

/** No text can be made of it where a scalar was expected: `String` throws. */
export const ODD = { toString: null, valueOf: null, toJSON: null };

/** One copy for each place of a value, with another value there; `path` without indices. */
export function* altered(
  value: Json,
  other: Json,
  path = '',
): Generator<{ readonly copy: Json; readonly path: string }> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries())
      for (const inner of [{ copy: other, path: `${path}[]` }, ...altered(item, other, `${path}[]`)])
        yield { path: inner.path, copy: value.with(index, inner.copy) };
  } else if (isObject(value)) {
    for (const [key, item] of Object.entries(value))
      for (const inner of [{ copy: other, path: `${path}.${key}` }, ...altered(item ?? null, other, `${path}.${key}`)])
        yield { path: inner.path, copy: { ...value, [key]: inner.copy } };
  }
}
