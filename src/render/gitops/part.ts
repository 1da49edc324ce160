import { isObject, type Json, type JsonObject, type Path } from '../../finding/json.ts';

/** A piece of a synthesized object that remembers where in the values it comes from. */
export type Part =
  | { readonly kind: 'copy'; readonly value: Json; readonly from: Path; readonly at: 'key' | 'value' }
  | { readonly kind: 'map'; readonly entries: ReadonlyMap<string, Part>; readonly from: Path }
  | { readonly kind: 'list'; readonly items: readonly Part[]; readonly from: Path };

/** A value taken over with everything in it: what stands below `from` stands below the part in the same way. */
export function copy(value: Json, from: Path): Part {
  return { kind: 'copy', value, from, at: 'value' };
}

/** A value made from a key of the values. */
export function fromKey(value: Json, from: Path): Part {
  return { kind: 'copy', value, from, at: 'key' };
}

/** A mapping put together from parts; undefined entries are left out. */
export function map(entries: Readonly<Record<string, Part | undefined>>, from: Path): Part {
  const kept = new Map<string, Part>();
  for (const [key, part] of Object.entries(entries)) if (part !== undefined) kept.set(key, part);
  return { kind: 'map', entries: kept, from };
}

export function mapOf(entries: ReadonlyMap<string, Part>, from: Path): Part {
  return { kind: 'map', entries, from };
}

export function list(items: readonly Part[], from: Path): Part {
  return { kind: 'list', items, from };
}

/** The object that a part stands for. */
export function jsonOf(part: Part): Json {
  if (part.kind === 'copy') return part.value;
  if (part.kind === 'list') return part.items.map(jsonOf);
  const object: Record<string, Json> = Object.create(null);
  for (const [key, entry] of part.entries) object[key] = jsonOf(entry);
  return object;
}

export function objectOf(part: Part): JsonObject {
  const value = jsonOf(part);
  return isObject(value) ? value : {};
}

/** Where in the values the piece at `path` comes from; of its nearest existing ancestor where there is none. */
export function originOf(part: Part, path: Path): { readonly path: Path; readonly at: 'key' | 'value' } {
  let here = part;
  for (const [depth, step] of path.entries()) {
    if (here.kind === 'copy')
      return { path: [...here.from, ...(here.at === 'key' ? [] : path.slice(depth))], at: here.at };
    const next = here.kind === 'list' ? here.items[Number(step)] : here.entries.get(String(step));
    if (next === undefined) break;
    here = next;
  }
  return { path: here.from, at: here.kind === 'copy' ? here.at : 'value' };
}
