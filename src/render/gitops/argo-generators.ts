import { isObject, type Json, type JsonObject, listAt, objectAt, stringAt, textOf } from '../../finding/json.ts';
import { parseYaml } from '../../input/yaml.ts';
import { type Files, fromGit, type Generated } from './argo-git.ts';
import { overridden, printed } from './argo-merge.ts';
import { passes, selectorProblem } from './argo-selector.ts';
import { fillTemplate, isProblem, type TemplateStyle } from './argo-template.ts';

const MAX_PARAMETERS = 2000;
/** In the order in which Argo CD asks them where one entry has several. */
const KINDS = ['list', 'git', 'matrix', 'merge'];
const BESIDE = new Set(['selector', 'template', ...KINDS]);

/** Parameters with the template that the generator itself brings along. */
export interface Asked {
  readonly parameters: JsonObject;
  readonly template: JsonObject;
}

interface Context {
  readonly files: Files;
  readonly style: TemplateStyle;
}

/** All generators of an ApplicationSet together. Rules: argo-cd applicationset/generators (list, git, matrix, merge), Transform. */
export function generated(
  generators: Json | undefined,
  files: Files,
  style: TemplateStyle,
): { readonly ok: true; readonly asked: readonly Asked[] } | Extract<Generated, { readonly ok: false }> {
  const asked: Asked[] = [];
  for (const generator of listAt(generators).filter(isObject)) {
    for (const kind of kindsOf(generator)) {
      const result = ofKind(generator, kind, { files, style }, {});
      if (!result.ok) return result;
      const template = objectAt(objectAt(generator[kind])['template']);
      asked.push(...result.parameters.map((parameters) => ({ parameters, template })));
    }
  }
  return { ok: true, asked };
}

/** Kinds of generators in one entry; the name of one that only the cluster can answer stands for itself. */
function kindsOf(generator: JsonObject): string[] {
  const other = Object.keys(generator).find((key) => !BESIDE.has(key) && generator[key] !== null);
  if (other !== undefined) return [other];
  const known = KINDS.filter((kind) => isObject(generator[kind]));
  const wrong = KINDS.find((kind) => generator[kind] !== undefined && generator[kind] !== null);
  return known.length > 0 ? known : [wrong ?? 'none'];
}

function ofKind(generator: JsonObject, kind: string, context: Context, outer: JsonObject): Generated {
  const { selector } = generator;
  const wrong = selectorProblem(selector);
  if (wrong !== null) return { ok: false, reason: wrong };
  const all = unselected(generator, kind, context, outer);
  if (!all.ok || selector === undefined) return all;
  return { ok: true, parameters: all.parameters.filter((one) => passes(one, selector)) };
}

function unselected(generator: JsonObject, kind: string, context: Context, outer: JsonObject): Generated {
  const written = generator[kind];
  if (!KINDS.includes(kind) || !isObject(written))
    return { ok: false, reason: `what the generator \`${kind}\` gives is known in the cluster only` };
  const content = interpolated(written, outer, context.style);
  if (isProblem(content)) return { ok: false, reason: `${content.problem} in its generators can't be filled in here` };
  if (kind === 'list') return listed(content, context.style);
  if (kind === 'git') return fromGit(content, context.files, context.style);
  const inner = listAt(content['generators']).filter(isObject);
  return kind === 'merge' ? merged(inner, content, context) : crossed(inner, context);
}

/** The second generator of a matrix with what the first gives; `values` that need the generator's own parameters wait for these. */
function interpolated(content: JsonObject, outer: JsonObject, style: TemplateStyle) {
  if (Object.keys(outer).length === 0) return content;
  const { values, ...rest } = content;
  const filled = fillTemplate(rest, outer, style);
  if (isProblem(filled)) return filled;
  const early = Object.entries(objectAt(values)).map(([key, value]): [string, Json] => {
    const text = fillTemplate(value ?? '', outer, style === 'plain' ? style : 'strict');
    return [key, isProblem(text) ? (value ?? '') : text];
  });
  return { ...objectAt(filled), ...(values === undefined ? {} : { values: Object.fromEntries(early) }) };
}

function listed(content: JsonObject, style: TemplateStyle): Generated {
  const elements: JsonObject[] = [];
  for (const element of listAt(content['elements'])) {
    const one = isObject(element) ? (style === 'plain' ? flatElement(element) : element) : null;
    if (one === null) return { ok: false, reason: 'an element of its list generator is not a mapping of texts' };
    elements.push(one);
  }
  const yaml = stringAt(content['elementsYaml']) ?? '';
  const parsed = yaml === '' ? null : parseYaml(yaml);
  const more = parsed === null ? null : parsed.ok ? (parsed.documents[0]?.value ?? null) : 'broken';
  if (more !== null && !(Array.isArray(more) && more.every(isObject)))
    return { ok: false, reason: 'the `elementsYaml` of its list generator is no list of mappings' };
  return { ok: true, parameters: [...elements, ...listAt(more).filter(isObject)].slice(0, MAX_PARAMETERS) };
}

/** Without Go templates an element has texts only, and `values` with such. */
function flatElement(element: JsonObject): JsonObject | null {
  const flat: Record<string, Json> = {};
  for (const [key, value] of Object.entries(element)) {
    const entries = key === 'values' && isObject(value) ? Object.entries(value) : [];
    if (key === 'values' ? !isObject(value) : typeof value !== 'string') return null;
    if (typeof value === 'string') flat[key] = value;
    for (const [name, inner] of entries) {
      if (typeof inner !== 'string') return null;
      flat[`values.${name}`] = inner;
    }
  }
  return flat;
}

function ofChild(generator: JsonObject, context: Context, outer: JsonObject): Generated {
  const [kind = 'none', ...more] = kindsOf(generator);
  if (more.length > 0) return { ok: false, reason: 'an inner generator is of several kinds' };
  return ofKind(generator, kind, context, outer);
}

/** One set of parameters for each pair of the two generators; the second sees what the first gives. */
function crossed(inner: readonly JsonObject[], context: Context): Generated {
  const [first, second] = inner;
  if (first === undefined || second === undefined || inner.length !== 2)
    return { ok: false, reason: 'a matrix takes two generators' };
  const left = ofChild(first, context, {});
  if (!left.ok) return left;
  const pairs: JsonObject[] = [];
  for (const one of left.parameters) {
    const right = ofChild(second, context, one);
    if (!right.ok) return right;
    for (const other of right.parameters) {
      if (pairs.length >= MAX_PARAMETERS) break;
      const pair = context.style === 'plain' ? combined(one, other) : overridden(other, one);
      if (typeof pair === 'string') return { ok: false, reason: pair };
      pairs.push(pair);
    }
  }
  return { ok: true, parameters: pairs };
}

/** Both as texts; a text says which name they disagree about. */
function combined(one: JsonObject, other: JsonObject): JsonObject | string {
  const all: Record<string, Json> = {};
  for (const [key, value] of [...Object.entries(one), ...Object.entries(other)]) {
    const text = printed(value ?? null);
    if (all[key] !== undefined && all[key] !== text) return `both generators of a matrix give \`${key.slice(0, 100)}\``;
    all[key] = text;
  }
  return all;
}

/** The first generator's parameters, each with what later ones say for the same keys. */
function merged(inner: readonly JsonObject[], content: JsonObject, context: Context): Generated {
  if (inner.length < 2) return { ok: false, reason: 'a merge takes two generators or more' };
  const keys = listAt(content['mergeKeys']).map(textOf);
  if (keys.length === 0) return { ok: false, reason: 'a merge names no `mergeKeys`' };
  const sets: Map<string, JsonObject>[] = [];
  for (const generator of inner) {
    const result = ofChild(generator, context, {});
    if (!result.ok) return result;
    const byKey = new Map(result.parameters.map((one) => [JSON.stringify(keys.map((key) => one[key] ?? null)), one]));
    if (byKey.size < result.parameters.length)
      return { ok: false, reason: `several parameters of a merge have the same ${keys.join(', ').slice(0, 100)}` };
    sets.push(byKey);
  }
  const [base = new Map<string, JsonObject>(), ...others] = sets;
  const parameters = [...base].map(([key, one]) => {
    let all: JsonObject = one;
    for (const byKey of others) {
      const more = byKey.get(key) ?? {};
      all = context.style === 'plain' ? { ...all, ...more } : overridden(all, more);
    }
    return all;
  });
  return { ok: true, parameters };
}
