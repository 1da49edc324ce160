import { isObject, type Json, listAt } from '../finding/json.ts';

const MAX_LENGTH = 3000;
/** Words that YAML 1.1 reads as something else than a string. */
const SPECIAL = /^(?:y|n|yes|no|on|off|true|false|null|~)$/i;
/** What YAML readers refuse or take for a line break when it stands in a text as it is. */
const UNPRINTABLE = /[\u007f-\u00a0\u2028\u2029\ufeff\ufffe\uffff]/g;
const PLAIN = /^[A-Za-z/_][-A-Za-z0-9_./]*(?::[A-Za-z/_][-A-Za-z0-9_./]*)?$/;

/** A value as block YAML that can be pasted; null where it is longer than a person would read. */
export function yamlText(value: Json): string | null {
  const text = linesOf(value, '').join('\n');
  return text.length > MAX_LENGTH ? null : text;
}

/** A value as a YAML document that Kubernetes reads back as the same value; ends in a line break. */
export function yamlDocument(value: Json): string {
  return `${linesOf(value, '').join('\n')}\n`;
}

/** A key or string, quoted where YAML asks for it. */
export function yamlScalar(value: string | number | boolean | null): string {
  if (typeof value !== 'string') return String(value);
  return PLAIN.test(value) && !SPECIAL.test(value)
    ? value
    : JSON.stringify(value).replace(UNPRINTABLE, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`);
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
