import { isObject, type Json, listAt } from '../finding/json.ts';

const MAX_LENGTH = 3000;
/** Words that YAML 1.1 reads as something else than a string. */
const SPECIAL = /^(?:y|n|yes|no|on|off|true|false|null|~)$/i;
const PLAIN = /^[A-Za-z/_][-A-Za-z0-9_./]*(?::[A-Za-z/_][-A-Za-z0-9_./]*)?$/;

/** A value as block YAML that can be pasted; null where it is longer than a person would read. */
export function yamlText(value: Json): string | null {
  const text = linesOf(value, '').join('\n');
  return text.length > MAX_LENGTH ? null : text;
}

/** A key or string, quoted where YAML asks for it. */
export function yamlScalar(value: string | number | boolean | null): string {
  if (typeof value !== 'string') return String(value);
  return PLAIN.test(value) && !SPECIAL.test(value) ? value : JSON.stringify(value);
}

function linesOf(value: Json, indent: string): string[] {
  const inline = inlineText(value);
  if (inline !== null) return [`${indent}${inline}`];
  if (isObject(value)) {
    return Object.entries(value).flatMap(([key, child]) => {
      if (child === undefined) return [];
      const name = `${indent}${yamlScalar(key)}:`;
      const short = inlineText(child);
      return short === null ? [name, ...linesOf(child, `${indent}  `)] : [`${name} ${short}`];
    });
  }
  return listAt(value).flatMap((item) => {
    const [first = '', ...rest] = linesOf(item, `${indent}  `);
    return [`${indent}- ${first.trimStart()}`, ...rest];
  });
}

/** Scalars and empty collections stand on one line; null for everything else. */
function inlineText(value: Json): string | null {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : null;
  if (isObject(value)) return Object.keys(value).length === 0 ? '{}' : null;
  return typeof value === 'object' && value !== null ? null : yamlScalar(value);
}
