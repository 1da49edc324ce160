import { isObject, type Json, type Path, stringAt } from '../finding/json.ts';

/** One place that a path expression leads to. */
export interface Match {
  readonly path: Path;
  readonly value: Json;
  /** Names of the members and items that wildcards matched: what tells several matches apart. */
  readonly keys: readonly string[];
}

/**
 * Every place that a path expression of the catalogs leads to: `a.b`, `a[*]` each item of a list, `a.*` each member of a mapping, '' the value
 * itself. An item is named by its `name` or `groupName`, else by its index.
 */
export function matchesOf(value: Json, expression: string): Match[] {
  const steps = expression === '' ? [] : expression.replaceAll('[*]', '.[*]').split('.');
  let found: Match[] = [{ path: [], value, keys: [] }];
  for (const step of steps) found = found.flatMap((match) => next(match, step));
  return found;
}

function next(match: Match, step: string): Match[] {
  const { value, path, keys } = match;
  if (step === '[*]') {
    if (!Array.isArray(value)) return [];
    return value.map((item: Json, index) => ({
      path: [...path, index],
      value: item,
      keys: [...keys, nameOf(item) ?? String(index)],
    }));
  }
  if (!isObject(value)) return [];
  if (step === '*') {
    return Object.entries(value).flatMap(([key, child]) =>
      child === undefined ? [] : [{ path: [...path, key], value: child, keys: [...keys, key] }],
    );
  }
  const child = Object.hasOwn(value, step) ? value[step] : undefined;
  return child === undefined ? [] : [{ path: [...path, step], value: child, keys }];
}

function nameOf(item: Json): string | undefined {
  return isObject(item) ? (stringAt(item['name']) ?? stringAt(item['groupName'])) : undefined;
}

/** The first string that a path expression leads to. */
export function firstString(value: Json, expression: string): string | undefined {
  for (const match of matchesOf(value, expression))
    if (typeof match.value === 'string' && match.value !== '') return match.value;
  return undefined;
}
