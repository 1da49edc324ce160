import { isObject, type Json, type JsonObject, listAt, type Path, stringAt } from '../finding/json.ts';
import { labelSelector, parseKey } from './labels.ts';
import type { CiliumVersion, LabelSelector, PolicyProblem, Requirement } from './types.ts';
import { holdsIn } from './versions.ts';

/** How a selector's keys are read: Cilium's own (`k8s:`, `any:`) or Kubernetes' (always source k8s). */
export type KeyReader = (key: string) => { readonly source: string; readonly key: string };

export const kubernetesKey: KeyReader = (key) => ({ source: 'k8s', key });
export const ciliumKey: KeyReader = parseKey;

/** Source of the labels of CiliumCIDRGroups. */
export const CIDR_GROUP_SOURCE = 'cidrgroup';

/** A key of `cidrGroupSelector`: it speaks of groups; from Cilium 1.20 on it may name another source (pkg/labels NewSourceEncodedLabelKey). */
export function cidrGroupKey(version: CiliumVersion): KeyReader {
  if (!holdsIn('strict-label-keys', version)) return (key) => ({ source: CIDR_GROUP_SOURCE, key });
  return (text) => {
    if (text.startsWith('$')) return { source: 'reserved', key: text.slice(1) };
    const colon = text.indexOf(':');
    const source = text.slice(0, Math.max(0, colon));
    return { source: source === '' ? CIDR_GROUP_SOURCE : source, key: text.slice(colon + 1) };
  };
}

const OPERATORS = new Set(['In', 'NotIn', 'Exists', 'DoesNotExist']);

/** Requirements of a `{matchLabels, matchExpressions}` mapping; parts of the wrong type are left out (the gates report them). */
export function requirementsOf(value: Json | undefined, readKey: KeyReader): Requirement[] {
  if (!isObject(value)) return [];
  const requirements: Requirement[] = [];
  if (isObject(value['matchLabels'])) {
    for (const [key, wanted] of Object.entries(value['matchLabels'])) {
      // Go reads null as the empty text; the API server has dropped it from Cilium's own kinds before.
      if (typeof wanted === 'string' || wanted === null)
        requirements.push({ ...readKey(key), operator: 'In', values: [wanted ?? ''] });
    }
  }
  for (const expression of listAt(value['matchExpressions'])) {
    if (!isObject(expression)) continue;
    const key = stringAt(expression['key']);
    const operator = stringAt(expression['operator']);
    if (key === undefined || operator === undefined || !OPERATORS.has(operator)) continue;
    const values = listAt(expression['values']).filter((item): item is string => typeof item === 'string');
    requirements.push({ ...readKey(key), operator: operator as Requirement['operator'], values });
  }
  return requirements;
}

export function selectorOf(value: Json | undefined, readKey: KeyReader): LabelSelector {
  return labelSelector(requirementsOf(value, readKey));
}

const NAME_PART = /^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/;
const VALUE = /^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/;
const DNS_SUBDOMAIN = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*$/;

/** What Kubernetes' label-selector validation refuses (apimachinery ValidateLabelSelector), with the keys in the form Cilium validates them. */
export function selectorProblems(
  value: Json | undefined,
  path: Path,
  extendKey: (key: string) => string,
): PolicyProblem[] {
  if (!isObject(value)) return [];
  const problems: PolicyProblem[] = [];
  const add = (inner: Path, message: string): void => {
    problems.push({ code: 'selector', path: [...path, ...inner], stage: 'sanitize', message, correction: null });
  };
  if (isObject(value['matchLabels'])) {
    for (const [key, wanted] of Object.entries(value['matchLabels'])) {
      checkKey(extendKey(key), (message) => add(['matchLabels', key], message));
      if (typeof wanted === 'string' && !isLabelValue(wanted))
        add(['matchLabels', key], `"${wanted.slice(0, 60)}" is no label value`);
    }
  }
  for (const [index, expression] of listAt(value['matchExpressions']).entries()) {
    if (isObject(expression))
      checkExpression(expression, (inner, message) => add(['matchExpressions', index, ...inner], message), extendKey);
  }
  return problems;
}

function checkExpression(
  expression: JsonObject,
  add: (path: Path, message: string) => void,
  extendKey: (key: string) => string,
): void {
  const operator = stringAt(expression['operator']);
  const values = listAt(expression['values']);
  if ((operator === 'In' || operator === 'NotIn') && values.length === 0)
    add(['values'], `operator ${operator} needs at least one value`);
  if ((operator === 'Exists' || operator === 'DoesNotExist') && values.length > 0)
    add(['values'], `operator ${operator} takes no values`);
  if (operator === undefined || !OPERATORS.has(operator))
    add(['operator'], 'must be In, NotIn, Exists or DoesNotExist');
  checkKey(extendKey(stringAt(expression['key']) ?? ''), (message) => add(['key'], message));
  for (const [index, item] of values.entries()) {
    if (typeof item === 'string' && !isLabelValue(item))
      add(['values', index], `"${item.slice(0, 60)}" is no label value`);
  }
}

function isLabelValue(text: string): boolean {
  return text.length <= 63 && VALUE.test(text);
}

/** A qualified name: an optional DNS subdomain and a slash, then a name of at most 63 characters. */
function checkKey(key: string, add: (message: string) => void): void {
  const parts = key.split('/');
  const name = parts.at(-1) ?? '';
  if (parts.length > 2) add(`"${key.slice(0, 60)}" has more than one slash`);
  else if (parts.length === 2 && ((parts[0] ?? '').length > 253 || !DNS_SUBDOMAIN.test(parts[0] ?? '')))
    add(`"${(parts[0] ?? '').slice(0, 60)}" is no valid prefix of a label key`);
  else if (name === '' || name.length > 63 || !NAME_PART.test(name))
    add(`"${name.slice(0, 70)}" is no valid label key`);
}
