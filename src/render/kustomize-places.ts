import { isObject, type Json, type Path, stringAt, valueAt } from '../finding/json.ts';
import type { Place } from '../finding/types.ts';
import type { Manifest } from '../input/manifest.ts';
import { readManifests } from '../input/manifests.ts';
import { splitDocuments } from '../input/split.ts';
import type { SourceText } from '../input/text.ts';

type Locate = Manifest['locate'];

/**
 * Leads from a built resource back into the file of which kustomize made it: the object of that kind and name there, step by step, list items by
 * their `name`. What the file doesn't have, or has with another value, was put there by the kustomization: `unknown` is its place.
 */
export function locateInBase(
  built: Manifest,
  file: string,
  unknown: Place,
  source: (file: string) => SourceText | null,
): Locate {
  let base: Manifest | null | undefined;
  return (path, part) => {
    if (base === undefined) base = baseOf(built, file, source);
    if (base === null) return unknown;
    const way = wayInto(built.value, base.value, path);
    // The nearest ancestor of what isn't there stands for it, with its value.
    return way === null ? unknown : base.locate(way, way.length < path.length ? 'value' : part);
  };
}

const parsed = new WeakMap<SourceText, readonly Manifest[]>();

function objectsIn(text: SourceText): readonly Manifest[] {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  const context = { root: '', origin: 'raw', namespace: null } as const;
  const objects = splitDocuments(text.text).flatMap(
    ({ start, end }, ordinal) => readManifests(text, start, end, ordinal, context).manifests,
  );
  parsed.set(text, objects);
  return objects;
}

/** The object in the file that became the built one; null where none or several could be. */
function baseOf(built: Manifest, file: string, source: (file: string) => SourceText | null): Manifest | null {
  const text = source(file);
  if (text === null) return null;
  const same = objectsIn(text).filter(({ kind, group }) => kind === built.kind && group === built.group);
  const exact = same.filter(({ name }) => name === built.name);
  const close = exact.length > 0 ? exact : same.filter(({ name }) => name !== '' && built.name.includes(name));
  const narrowed = close.length > 1 ? close.filter(({ namespace }) => namespace === built.namespace) : close;
  return narrowed.length === 1 ? (narrowed[0] ?? null) : null;
}

/** The path of the same thing in the base; null where it isn't there or differs. */
function wayInto(built: Json, base: Json, path: Path): Path | null {
  const way: (string | number)[] = [];
  let [here, there]: [Json | undefined, Json | undefined] = [built, base];
  for (const step of path) {
    const inner = valueAt(here, [step]);
    if (inner === undefined) break;
    const other = typeof step === 'number' && Array.isArray(there) ? sameItem(inner, there, step) : step;
    if (other === null) return null;
    const found = valueAt(there, [other]);
    if (found === undefined) return null;
    way.push(other);
    [here, there] = [inner, found];
  }
  const isLeaf = here === null || typeof here !== 'object';
  return isLeaf && here !== there ? null : way;
}

/** Index of the list item that became `item`: by name, else the one that is equal. */
function sameItem(item: Json, items: readonly Json[], index: number): number | null {
  const name = isObject(item) ? stringAt(item['name']) : undefined;
  const isSame = (other: Json | undefined): boolean =>
    name !== undefined ? isObject(other) && other['name'] === name : JSON.stringify(other) === JSON.stringify(item);
  if (isSame(items[index])) return index;
  const found = items.findIndex(isSame);
  return found < 0 ? null : found;
}
