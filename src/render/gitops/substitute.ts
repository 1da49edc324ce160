import { fits } from './glob.ts';

/** Text with Flux's variables filled in. */
export interface Substituted {
  readonly text: string;
  /** Names that had neither a value nor a default, once each. */
  readonly missing: readonly string[];
  /** What Flux would refuse; the text is then as it was. */
  readonly problem: string | null;
}

/** A value by name; null where nothing defines it. */
export type Variables = (name: string) => string | null;

const MAX_DEPTH = 8;
const MAX_LENGTH = 8 << 20;

class BadSubstitution extends Error {}

/**
 * Fills in `${NAME}` with what may stand behind the name, as Flux does after a build (fluxcd/pkg envsubst at v1.5; `$NAME` without braces stays,
 * `$$` is a dollar sign). A name without a value is left out, as Flux does, or stays as it is written where `keep` says that values may be missing here only.
 */
export function substitute(text: string, variables: Variables, keep = false): Substituted {
  if (!text.includes('$')) return { text, missing: [], problem: null };
  const missing = new Set<string>();
  const reader: Reader = { text, at: 0, variables, keep, missing };
  try {
    const result = readText(reader);
    return { text: result, missing: [...missing], problem: null };
  } catch (error) {
    if (!(error instanceof BadSubstitution)) throw error;
    return { text, missing: [], problem: error.message };
  }
}

interface Reader {
  readonly text: string;
  at: number;
  readonly variables: Variables;
  readonly keep: boolean;
  readonly missing: Set<string>;
}

function readText(reader: Reader): string {
  const { text } = reader;
  let result = '';
  while (reader.at < text.length) {
    const dollar = text.indexOf('$', reader.at);
    if (dollar < 0) return result + text.slice(reader.at);
    result += text.slice(reader.at, dollar);
    reader.at = dollar + 1;
    if (text[reader.at] === '$') {
      result += '$';
      reader.at += 1;
    } else if (text[reader.at] === '{') {
      reader.at += 1;
      result += readExpression(reader, dollar, 0);
    } else result += '$';
    if (result.length > MAX_LENGTH) throw new BadSubstitution('the text grows beyond all bounds');
  }
  return result;
}

/** Reads from behind `${` to behind its `}`. */
function readExpression(reader: Reader, start: number, depth: number): string {
  if (depth > MAX_DEPTH) throw new BadSubstitution('substitutions inside substitutions, too deep');
  const { text } = reader;
  const isLength = text[reader.at] === '#';
  if (isLength) reader.at += 1;
  const name = /^[\p{L}\p{Nd}_]+/u.exec(text.slice(reader.at, reader.at + 256))?.[0];
  if (name === undefined)
    throw new BadSubstitution(`unable to parse the variable name after \`${sample(text, start)}\``);
  reader.at += name.length;
  const operator = isLength ? '' : (OPERATOR.exec(text.slice(reader.at, reader.at + 2))?.[0] ?? '');
  reader.at += operator.length;
  const read = (stop: string): string => readArgument(reader, stop, start, depth);
  const args: string[] = [];
  if (operator.startsWith('/')) {
    args.push(read('/}'));
    if (text[reader.at] === '/') {
      reader.at += 1;
      args.push(read('}'));
    }
  } else if (operator === ':') {
    args.push(read(':}'));
    if (text[reader.at] === ':') {
      reader.at += 1;
      args.push(read('}'));
    }
  } else if (operator !== '' && !CASING.has(operator)) args.push(read('}'));
  if (text[reader.at] !== '}') throw new BadSubstitution(`missing closing brace after \`${sample(text, start)}\``);
  reader.at += 1;
  const value = reader.variables(name);
  if (value === null && !DEFAULTS.has(operator)) {
    reader.missing.add(name);
    if (reader.keep) return text.slice(start, reader.at);
  }
  return isLength ? String((value ?? '').length) : applied(value ?? '', operator, args);
}

const OPERATOR = /^(?::[=\-?+]|:|=|\/[/#%]|\/|##|#|%%|%|\^\^|\^|,,|,)/;
const CASING = new Set(['^', '^^', ',', ',,']);
/** All take the default for an empty value: Flux makes no difference between them. */
const DEFAULTS = new Set([':=', ':-', ':?', ':+', '=']);

/** An argument up to one of the `stop` characters; it may hold substitutions, and a backslash before `/` or itself goes. */
function readArgument(reader: Reader, stop: string, start: number, depth: number): string {
  const { text } = reader;
  let result = '';
  for (;;) {
    const letter = text[reader.at];
    if (letter === undefined) throw new BadSubstitution(`missing closing brace after \`${sample(text, start)}\``);
    if (stop.includes(letter)) return result;
    reader.at += 1;
    const next = text[reader.at];
    if (letter === '$' && next === '{') {
      const inner = reader.at - 1;
      reader.at += 1;
      result += readExpression(reader, inner, depth + 1);
    } else if (letter === '\\' && (next === '/' || next === '\\')) {
      result += next;
      reader.at += 1;
    } else result += letter;
  }
}

function applied(value: string, operator: string, [first = '', second = '']: readonly string[]): string {
  if (operator === '' || DEFAULTS.has(operator)) return value === '' ? first : value;
  if (operator === '^') return value.slice(0, 1).toUpperCase() + value.slice(1);
  if (operator === '^^') return value.toUpperCase();
  if (operator === ',') return value.slice(0, 1).toLowerCase() + value.slice(1);
  if (operator === ',,') return value.toLowerCase();
  if (operator === '/') return value.replace(first, () => second);
  if (operator === '//') return first === '' ? value : value.replaceAll(first, () => second);
  if (operator === '/#') return value.startsWith(first) ? second + value.slice(first.length) : value;
  if (operator === '/%') return value.endsWith(first) ? value.slice(0, value.length - first.length) + second : value;
  if (operator === ':') return substring(value, first, second);
  return trimmed(value, operator, first);
}

function substring(value: string, from: string, count: string): string {
  if (!/^[+-]?\d{1,9}$/.test(from.trim())) return value;
  const at = Number(from);
  const start = at < 0 ? Math.max(0, value.length + at) : at;
  return /^[+-]?\d{1,9}$/.test(count) ? value.slice(start, Math.max(start, start + Number(count))) : value.slice(start);
}

/** `#`, `##`, `%`, `%%`: the shortest or longest start or end that fits a pattern of `*`, `?` and plain characters goes. */
function trimmed(value: string, operator: string, pattern: string): string {
  const isStart = operator.startsWith('#');
  const lengths = [...value.slice(0, 1000)].map((_, index) => index + 1);
  if (operator.length === 2) lengths.reverse();
  for (const length of lengths) {
    const part = isStart ? value.slice(0, length) : value.slice(value.length - length);
    if (fits(part, pattern)) return isStart ? value.slice(length) : value.slice(0, value.length - length);
  }
  return value;
}

function sample(text: string, start: number): string {
  return text.slice(start, start + 40).split('\n', 1)[0] ?? '';
}
