import { isObject, type Json, type JsonObject, listAt, objectAt, stringAt } from '../../finding/json.ts';

/** Whether parameters pass the selector of a generator. Rules: argo-cd applicationset/generators Transform, which matches flattened parameters as labels. */
export function passes(parameters: JsonObject, selector: Json | undefined): boolean {
  if (!isObject(selector)) return true;
  const labels = new Map<string, string>();
  flatten(parameters, '', labels, 0);
  const equal = Object.entries(objectAt(selector['matchLabels'])).every(([key, value]) => labels.get(key) === value);
  return (
    equal &&
    listAt(selector['matchExpressions'])
      .filter(isObject)
      .every((one) => holds(one, labels))
  );
}

const MAX_DEPTH = 20;

function flatten(value: Json, name: string, into: Map<string, string>, depth: number): void {
  if (depth > MAX_DEPTH) return;
  const join = (key: string): string => (name === '' ? key : `${name}.${key}`);
  if (isObject(value))
    for (const [key, item] of Object.entries(value)) flatten(item ?? null, join(key), into, depth + 1);
  else if (Array.isArray(value))
    value.forEach((item: Json, index) => void flatten(item, join(String(index)), into, depth + 1));
  else if (value !== null) into.set(name, String(value));
}

function holds(expression: JsonObject, labels: ReadonlyMap<string, string>): boolean {
  const own = labels.get(stringAt(expression['key']) ?? '');
  const values = listAt(expression['values']).map(String);
  switch (expression['operator']) {
    case 'In':
      return own !== undefined && values.includes(own);
    case 'NotIn':
      return own === undefined || !values.includes(own);
    case 'Exists':
      return own !== undefined;
    case 'DoesNotExist':
      return own === undefined;
    default:
      return false;
  }
}
