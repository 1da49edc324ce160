import { isObject, type Json, withText } from '../../finding/json.ts';
import { heldText } from '../blanks.ts';
import type { OpenValues, RenderAsk } from '../targets.ts';
import type { SourcedValues } from './sourced-values.ts';
import type { ReleaseSource } from './types.ts';

const VARIABLE = /\$\{#?([\p{L}\p{Nd}_]{1,100})/gu;
const MAX_NAMES = 4;

/** Flux variables in a text, in its order. */
export function variablesIn(text: string): string[] {
  return [...new Set([...text.matchAll(VARIABLE)].map((match) => match[1] ?? ''))];
}

/** What of a release's values isn't known in the scan, in words: variables whose values stand elsewhere or nowhere. Null where all is known. */
export function unknownValues({
  values,
  by,
}: ReleaseSource): { readonly reason: string; readonly cure: string } | null {
  const open = variablesIn(JSON.stringify(values.map(({ value }) => value)));
  const blank = [
    ...new Set(
      (by.blanks ?? []).filter(({ path }) => path[0] === 'spec' && path[1] === 'values').map(({ name }) => name),
    ),
  ];
  if (open.length > 0)
    return {
      reason: `the value of ${namesText(open)} is not known in the scan, and the chart can't be rendered without it`,
      cure: `give the variable a default (\`\${${open[0]}:=value}\`), or render it elsewhere and pipe the output to \`hf-guardrails scan -\``,
    };
  if (blank.length === 0) return null;
  return {
    reason: `nothing defines ${namesText(blank)}, so Flux puts an empty string there, with which the chart can't be rendered`,
    cure: `give the variable a value in \`postBuild\`, or a default (\`\${${blank[0]}:=value}\`)`,
  };
}

/** How the chart of a release is rendered with the variables of its own values that nothing defines as they are written; null where there are none. */
export function openValues(
  { values, by }: ReleaseSource,
  ask: (values: readonly SourcedValues[]) => () => RenderAsk,
): OpenValues | null {
  const blanks = (by.blanks ?? []).filter(({ path }) => path[0] === 'spec' && path[1] === 'values');
  const [first] = blanks;
  const own = values.at(-1);
  if (first === undefined || own === undefined) return null;
  const open = (): SourcedValues[] => {
    const value = blanks.reduce<Json>(
      (all, { path, written }) => withText(all, path.slice(2), heldText(written)),
      own.value,
    );
    return [...values.slice(0, -1), { ...own, value: isObject(value) ? value : own.value }];
  };
  return {
    ask: () => ask(open())(),
    by: first.by,
    placeOf: (variable) => blanks.find(({ name }) => name === variable)?.at() ?? null,
  };
}

function namesText(names: readonly string[]): string {
  const shown = names.slice(0, MAX_NAMES).map((name) => `\`\${${name}}\``);
  return names.length > MAX_NAMES ? `${shown.join(', ')} and ${names.length - MAX_NAMES} more` : shown.join(', ');
}
