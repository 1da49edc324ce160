import { isObject, type Json, type JsonObject, type Path, valueAt } from '../../finding/json.ts';
import type { Place } from '../../finding/types.ts';
import { setExpression, type Values } from './set-expression.ts';
import type { SourcedValues } from './sourced-values.ts';

/** One entry of a HelmRelease's `valuesFrom`: values, or one text for one path. */
export type ValuesEntry =
  | { readonly kind: 'values'; readonly values: SourcedValues }
  | {
      readonly kind: 'target';
      readonly target: string;
      readonly text: string;
      /** True where the text is taken as it is, whatever it says. */
      readonly isLiteral: boolean;
      readonly at: Place;
    };

/** Layers of values, later ones win; or why Flux refuses them. */
export type FluxValues =
  | { readonly layers: readonly SourcedValues[] }
  | { readonly reason: string; readonly at: Place };

/**
 * The values of a HelmRelease: its own come last, but what a `targetPath` sets beats them where they share no mapping with values before it (Flux
 * changes a mapping that is the release's own in place). Rules: fluxcd/pkg/chartutil ChartValuesFromReferences.
 */
export function fluxValues(entries: readonly ValuesEntry[], own: SourcedValues): FluxValues {
  const layers = entries.flatMap((entry) => (entry.kind === 'values' ? [entry.values] : []));
  if (layers.length === entries.length) return { layers: [...layers, own] };
  const inline = clone(own.value);
  let result: Values = {};
  const set: { readonly value: JsonObject; readonly at: Place }[] = [];
  for (const entry of entries) {
    if (entry.kind === 'values') {
      result = merged(result, clone(entry.values.value));
      continue;
    }
    result = merged(result, inline);
    const problem = setTarget(result, entry);
    if (problem !== null)
      return { reason: `its \`targetPath\` ${entry.target.slice(0, 200)} can't be set: ${problem}`, at: entry.at };
    const alone: Values = {};
    setTarget(alone, entry);
    set.push({ value: alone as JsonObject, at: entry.at });
  }
  const value = merged(result, inline) as JsonObject;
  return { layers: [{ value, locate: locator(value, set, layers, own) }] };
}

/** A value stands where it was set by its path, in the release itself, or in the last values that have it. */
function locator(
  value: JsonObject,
  set: readonly { readonly value: JsonObject; readonly at: Place }[],
  layers: readonly SourcedValues[],
  own: SourcedValues,
): SourcedValues['locate'] {
  return (path, ...more) => {
    for (let length = path.length; length > 0; length -= 1) {
      const known = path.slice(0, length);
      const has = (one: JsonObject): boolean => isSame(valueAt(one, known), valueAt(value, known));
      const by = set.findLast((one) => has(one.value));
      if (by !== undefined) return by.at;
      const layer = [...layers, own].findLast((one) => has(one.value));
      if (layer !== undefined) return layer.locate(path, ...more);
    }
    return nearest(path, layers, own).locate(path, ...more);
  };
}

function nearest(path: Path, layers: readonly SourcedValues[], own: SourcedValues): SourcedValues {
  return [...layers, own].findLast((one) => valueAt(one.value, path.slice(0, 1)) !== undefined) ?? own;
}

function isSame(a: Json | undefined, b: Json | undefined): boolean {
  return a !== undefined && (a === b || JSON.stringify(a) === JSON.stringify(b));
}

function setTarget(
  values: Values,
  { target, text, isLiteral }: Extract<ValuesEntry, { kind: 'target' }>,
): string | null {
  if (isLiteral) return setExpression(values, `${target}=${text.replace(/[\\,[\]{}]/g, '\\$&')}`, true);
  const isQuoted = text.length > 0 && ["'", '"'].some((quote) => text.startsWith(quote) && text.endsWith(quote));
  if (isQuoted) return setExpression(values, `${target}=${text.replace(/^['"]+|['"]+$/g, '')}`, true);
  return setExpression(values, `${target}=${text}`);
}

/** Mappings are merged key by key, all else replaced; what only one of them has is shared with the result. */
function merged(base: Values, over: Values): Values {
  const result: Values = Object.assign(Object.create(null), base);
  for (const [key, value] of Object.entries(over)) {
    const known = result[key];
    result[key] = isObject(value) && isObject(known) ? merged(known as Values, value as Values) : value;
  }
  return result;
}

function clone(value: JsonObject): Values {
  return structuredClone(value) as Values;
}
