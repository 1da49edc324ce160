import { isObject, type Json, listAt, stringAt } from '../finding/json.ts';
import { stringList } from '../input/manifests.ts';

/** Whether a Kubernetes label selector (matchLabels and matchExpressions) selects these labels. An empty selector selects everything; an operator that Kubernetes doesn't know selects nothing. */
export function selectsLabels(selector: Json | undefined, labels: Readonly<Record<string, string>>): boolean {
  if (!isObject(selector)) return false;
  const has = (key: string): boolean => Object.hasOwn(labels, key);
  const wanted = selector['matchLabels'];
  if (isObject(wanted) && !Object.entries(wanted).every(([key, value]) => has(key) && labels[key] === value))
    return false;
  return listAt(selector['matchExpressions']).every((expression) => {
    if (!isObject(expression)) return false;
    const key = stringAt(expression['key']) ?? '';
    const isIn = has(key) && stringList(expression['values']).includes(labels[key] ?? '');
    switch (expression['operator']) {
      case 'In':
        return isIn;
      case 'NotIn':
        return !isIn;
      case 'Exists':
        return has(key);
      case 'DoesNotExist':
        return !has(key);
      default:
        return false;
    }
  });
}
