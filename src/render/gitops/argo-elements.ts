import { isObject, type Json, type JsonObject, listAt, objectAt, type Path, valueAt } from '../../finding/json.ts';
import type { Place } from '../../finding/types.ts';
import type { Manifest } from '../../input/manifest.ts';

const EXPRESSION = /\{\{-?\s*\.?([A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*)[^{}]{0,1000}\}\}/g;
const MAX_DEPTH = 4;

/** Lines of the listed elements of an ApplicationSet that gave the names in a text of its template their values; none where several could have. */
export function elementPlaces(by: Manifest, text: string, parameters: JsonObject): Place[] {
  if (!text.includes('{{')) return [];
  const elements = elementsIn(objectAt(by.value['spec'])['generators'], ['spec', 'generators'], 0);
  const own = elements.filter(({ element }) =>
    Object.entries(element).every(([key, value]) => JSON.stringify(parameters[key]) === JSON.stringify(value)),
  );
  return [...text.matchAll(EXPRESSION)].flatMap((match) => {
    const name = (match[1] ?? '').split('.');
    const giving = own.filter(({ element }) => valueAt(element, name) !== undefined);
    const [first] = giving;
    return first === undefined || giving.length > 1 ? [] : [by.locate([...first.path, ...name], 'value')];
  });
}

interface Element {
  readonly element: JsonObject;
  readonly path: Path;
}

/** Elements of list generators, also of those inside others. */
function elementsIn(generators: Json | undefined, path: Path, depth: number): Element[] {
  if (depth > MAX_DEPTH) return [];
  return listAt(generators).flatMap((generator, index) => {
    if (!isObject(generator)) return [];
    const own = listAt(valueAt(generator, ['list', 'elements'])).flatMap((element, at): Element[] =>
      isObject(element) ? [{ element, path: [...path, index, 'list', 'elements', at] }] : [],
    );
    const inner = ['matrix', 'merge'].flatMap((kind) =>
      elementsIn(objectAt(generator[kind])['generators'], [...path, index, kind, 'generators'], depth + 1),
    );
    return [...own, ...inner];
  });
}
