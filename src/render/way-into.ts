import { isObject, type Json, type Path, stringAt, valueAt } from '../finding/json.ts';

/** The path of the same thing in another object; null where it isn't there. */
export function wayInto(built: Json, base: Json, path: Path): Path | null {
  const way: (string | number)[] = [];
  let [here, there]: [Json | undefined, Json | undefined] = [built, base];
  for (const step of path) {
    const inner: Json | undefined = valueAt(here, [step]);
    const other: string | number | null =
      inner !== undefined && typeof step === 'number' && Array.isArray(there) ? sameItem(inner, there, step) : step;
    const found: Json | undefined = other === null ? undefined : valueAt(there, [other]);
    if (inner === undefined || other === null || found === undefined) return null;
    way.push(other);
    [here, there] = [inner, found];
  }
  return way;
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
