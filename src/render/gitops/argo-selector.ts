import { isObject, type Json, type JsonObject, listAt, objectAt, stringAt, textOf } from '../../finding/json.ts';
import { flattened } from './argo-merge.ts';

const OPERATORS = new Set(['In', 'NotIn', 'Exists', 'DoesNotExist']);

/** Why a selector is none; null where it is one. */
export function selectorProblem(selector: Json | undefined): string | null {
  const wrong = listAt(objectAt(selector)['matchExpressions']).find(
    (one) => !OPERATORS.has(textOf(objectAt(one)['operator'])),
  );
  return wrong === undefined
    ? null
    : `the selector of a generator has the operator ${textOf(objectAt(wrong)['operator'])}`;
}

/** Whether parameters pass the selector of a generator. Rules: argo-cd applicationset/generators Transform, which matches flattened parameters as labels. */
export function passes(parameters: JsonObject, selector: Json | undefined): boolean {
  if (!isObject(selector)) return true;
  const labels = flattened(parameters);
  const equal = Object.entries(objectAt(selector['matchLabels'])).every(([key, value]) => labels.get(key) === value);
  return (
    equal &&
    listAt(selector['matchExpressions'])
      .filter(isObject)
      .every((one) => holds(one, labels))
  );
}

function holds(expression: JsonObject, labels: ReadonlyMap<string, string>): boolean {
  const own = labels.get(stringAt(expression['key']) ?? '');
  const values = listAt(expression['values']).map(textOf);
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
