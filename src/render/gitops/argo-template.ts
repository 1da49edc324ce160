import { isObject, type Json, type JsonObject } from '../../finding/json.ts';
import { goTemplate } from './go-template.ts';

/** A template that can't be filled in here. */
export interface TemplateProblem {
  readonly problem: string;
}

/** How the expressions of an ApplicationSet are read: as Go templates (strict: a name that isn't given is an error), or as names in braces. */
export type TemplateStyle = 'go' | 'strict' | 'plain';

const MAX_DEPTH = 40;
const problems = new WeakSet<object>();

/** Whether a filled value is none, but says why. */
export function isProblem(value: Json | TemplateProblem): value is TemplateProblem {
  return typeof value === 'object' && value !== null && problems.has(value);
}

/** A value with the expressions of every text (keys too) filled in from `parameters`. Rules: argo-cd applicationset/utils Render.Replace. */
export function fillTemplate(value: Json, parameters: JsonObject, style: TemplateStyle): Json | TemplateProblem {
  let problem: string | null = null;
  const text = (written: string): string => {
    if (!written.includes('{{')) return written;
    const filled =
      style === 'plain' ? plainTemplate(written, parameters) : goTemplate(written, parameters, style === 'strict');
    if ('text' in filled) return filled.text;
    problem ??= filled.refused;
    return written;
  };
  const fill = (item: Json, depth: number): Json => {
    if (typeof item === 'string') return text(item);
    if (depth > MAX_DEPTH) return item;
    if (Array.isArray(item)) return item.map((inner: Json) => fill(inner, depth + 1));
    if (!isObject(item)) return item;
    const filled: Record<string, Json> = Object.create(null);
    for (const [key, inner] of Object.entries(item))
      if (inner !== undefined) filled[text(key)] = fill(inner, depth + 1);
    return filled;
  };
  const result = fill(value, 0);
  if (problem === null) return result;
  const found = { problem };
  problems.add(found);
  return found;
}

/** Names in braces; one that no generator gives stays as it is. Rules: valyala/fasttemplate. */
function plainTemplate(
  written: string,
  parameters: JsonObject,
): { readonly text: string } | { readonly refused: string } {
  if (!/\{\{[^\n]*\}\}/.test(written)) return { text: written };
  let [result, at] = ['', 0];
  for (let open = written.indexOf('{{'); open >= 0; open = written.indexOf('{{', at)) {
    const close = written.indexOf('}}', open + 2);
    if (close < 0) return { refused: `the unclosed tag ${written.slice(open, open + 40)}` };
    const value = parameters[written.slice(open + 2, close).trim()];
    result += written.slice(at, open) + (typeof value === 'string' ? value : written.slice(open, close + 2));
    at = close + 2;
  }
  return { text: result + written.slice(at) };
}
