import { isObject, type Json, type JsonObject, type Path, valueAt } from '../../finding/json.ts';

/** A template that can't be filled in here: a function or a parameter that isn't known. */
export interface TemplateProblem {
  readonly problem: string;
}

/** How the expressions of an ApplicationSet are read: Go templates, or names in braces. */
export type TemplateStyle = 'go' | 'plain';

const MAX_DEPTH = 40;
const STEP = /^\.?([A-Za-z_$][\w$-]*)/;

/** A value with the expressions of every text (keys too) filled in from `parameters`. Rules: argo-cd applicationset/utils Render.Replace. */
export function fillTemplate(value: Json, parameters: JsonObject, style: TemplateStyle): Json | TemplateProblem {
  let problem: string | null = null;
  const text = (written: string): string => {
    if (!written.includes('{{')) return written;
    return written.replace(/\{\{-?([^{}]{0,1000}?)-?\}\}/g, (whole, expression: string) => {
      const result =
        style === 'go' ? goExpression(expression.trim(), parameters) : plainExpression(expression.trim(), parameters);
      // A plain name that no generator gives stays as it is.
      if (result === null && style === 'go') problem ??= `{{${expression}}}`;
      return result ?? whole;
    });
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
  return problem === null ? result : { problem };
}

/** `path.basename`, `path[0]`, `values.cluster`: a name as the flat parameters have it. */
function plainExpression(expression: string, parameters: JsonObject): string | null {
  const path: Path = expression
    .replace(/\[(\d{1,4})\]/g, '.$1')
    .split('.')
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  if (path[0] === 'path' && isObject(parameters['path'])) {
    const rest = path.slice(1);
    if (rest.length === 0) return scalar(parameters['path']['path']);
    if (typeof rest[0] === 'number') return scalar(valueAt(parameters['path']['segments'], rest));
  }
  return scalar(valueAt(parameters, path));
}

/** A pipeline of a field, `index`, a text and the functions that names are made with; null for everything else. */
function goExpression(expression: string, parameters: JsonObject): string | null {
  const [first = '', ...pipes] = expression.split('|').map((part) => part.trim());
  let value = goOperand(first, parameters);
  for (const pipe of pipes) {
    if (value === null) return null;
    value = piped(pipe, value);
  }
  return value;
}

function goOperand(text: string, parameters: JsonObject): string | null {
  const quoted = /^"([^"\\]*)"$|^`([^`]*)`$/.exec(text);
  if (quoted !== null) return quoted[1] ?? quoted[2] ?? '';
  const index = /^\(?index\s+(\.[\w.$-]*)((?:\s+(?:\d{1,4}|"[^"\\]*"))+)\)?$/.exec(text);
  if (index !== null) {
    const steps = [...(index[2] ?? '').matchAll(/(\d{1,4})|"([^"\\]*)"/g)].map(([, number, key]) =>
      number === undefined ? (key ?? '') : Number(number),
    );
    const base = fieldPath(index[1] ?? '');
    return base === null ? null : scalar(valueAt(parameters, [...base, ...steps]));
  }
  const path = fieldPath(text);
  if (path !== null) return scalar(valueAt(parameters, path));
  const call = /^(\w+)\s+(.+)$/.exec(text);
  // `lower .name`, `trimPrefix "a-" .name`: the last operand is what a pipe would hand over.
  const last = call === null ? null : /^(.*?)\s*(\.[\w.$-]+)$/.exec(call[2] ?? '');
  const operand = last === null ? null : goOperand(last[2] ?? '', parameters);
  return call === null || operand === null ? null : piped(`${call[1] ?? ''} ${last?.[1] ?? ''}`.trim(), operand);
}

function fieldPath(text: string): Path | null {
  if (text === '.') return [];
  if (!text.startsWith('.')) return null;
  const path: string[] = [];
  let rest = text;
  while (rest !== '') {
    const step = STEP.exec(rest);
    if (step === null || !rest.startsWith('.')) return null;
    path.push(step[1] ?? '');
    rest = rest.slice(step[0].length);
  }
  return path;
}

function piped(pipe: string, value: string): string | null {
  const [name = ''] = pipe.split(/\s+/, 1);
  const [first = '', second = ''] = [...pipe.matchAll(/"([^"\\]*)"/g)].map((match) => match[1] ?? '');
  switch (name) {
    case 'lower':
      return value.toLowerCase();
    case 'upper':
      return value.toUpperCase();
    case 'trim':
      return value.trim();
    case 'quote':
    case 'squote':
    case 'toString':
      return value;
    case 'default':
      return value === '' ? first : value;
    case 'replace':
      return value.replaceAll(first, second);
    case 'trimPrefix':
      return value.startsWith(first) ? value.slice(first.length) : value;
    case 'trimSuffix':
      return value.endsWith(first) ? value.slice(0, value.length - first.length) : value;
    case 'normalize':
    case 'slugify':
      return normalized(value);
    default:
      return null;
  }
}

/** A name as Kubernetes takes it (argo-cd applicationset/utils SanitizeName). */
export function normalized(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^-a-z0-9.]/g, '-')
    .slice(0, 253)
    .replace(/^[-.]+|[-.]+$/g, '');
}

function scalar(value: Json | undefined): string | null {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
}
