import { applied, DEFAULTS, lengthOf } from './substitution-functions.ts';

/** Text with Flux's variables filled in. */
export interface Substituted {
  readonly text: string;
  /** Names that had neither a value nor a default, once each. */
  readonly missing: readonly string[];
  /** What Flux would refuse; the text is then as it was. */
  readonly problem: string | null;
  /** Where in the text that stands. */
  readonly problemAt?: number;
}

/** A value by name; null where nothing defines it. */
export type Variables = (name: string) => string | null;

const MAX_DEPTH = 8;
const MAX_LENGTH = 8 << 20;

class BadSubstitution extends Error {
  readonly at: number;
  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}

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
    return { text, missing: [], problem: error.message, problemAt: error.at };
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
    if (result.length > MAX_LENGTH) throw new BadSubstitution('the text grows beyond all bounds', dollar);
  }
  return result;
}

/** Reads from behind `${` to behind its `}`. */
function readExpression(reader: Reader, start: number, depth: number): string {
  const { text } = reader;
  const fail = (what: string): never => {
    throw new BadSubstitution(`${what} \`${sample(text, start)}\``, start);
  };
  if (depth > MAX_DEPTH) fail('substitutions inside substitutions, too deep:');
  const isLength = text[reader.at] === '#';
  if (isLength) reader.at += 1;
  const name = take(reader, NAME);
  if (name === '') fail('unable to parse the variable name after');
  const operator = isLength ? '' : take(reader, OPERATOR);
  const read = (kind: Argument): string => readArgument(reader, kind, start, depth);
  const args: string[] = [];
  if (operator === ':') {
    // A position that starts with a letter beyond ASCII is refused.
    if (/^[^\0-\x7f]/.test(text.slice(reader.at, reader.at + 1))) fail('bad substitution:');
    args.push(read({ stop: ':}', isOne: true }));
    if (take(reader, /^:+/) !== '') args.push(read({ stop: '}', isOne: true }));
  } else if (operator.startsWith('/')) {
    args.push(read({ stop: '/', isOne: true, isEscaped: true }));
    if (take(reader, /^\/+/) === '') fail('bad substitution:');
    if (text[reader.at] !== '}') args.push(read({ stop: '}', isOne: true, isEscaped: true }));
  } else if (DEFAULTS.has(operator)) {
    args.push(read({ stop: '}' }));
  } else if (/^[#%]/.test(operator)) args.push(read({ stop: '}', isOne: true }));
  if (text[reader.at] !== '}') fail('missing closing brace after');
  reader.at += 1;
  const value = reader.variables(name);
  if (value === null && !DEFAULTS.has(operator)) {
    reader.missing.add(name);
    if (reader.keep) return text.slice(start, reader.at);
  }
  return isLength ? lengthOf(value ?? '') : applied(value ?? '', operator, args);
}

const NAME = /^[\p{L}\p{Nd}_]+/u;
const OPERATOR = /^(?::[=\-?+]|:|=|\/[/#%]?|##?|%%?|[\^,]{1,2})/;

function take(reader: Reader, pattern: RegExp): string {
  const found = pattern.exec(reader.text.slice(reader.at, reader.at + 256))?.[0] ?? '';
  reader.at += found.length;
  return found;
}

interface Argument {
  /** It ends before any of these characters. */
  readonly stop: string;
  /** It is either a text or a substitution, and not empty; else any number of both. */
  readonly isOne?: boolean;
  /** A backslash before `/` or itself goes, and so does a dollar sign before another. */
  readonly isEscaped?: boolean;
}

function readArgument(
  reader: Reader,
  { stop, isOne = false, isEscaped = false }: Argument,
  start: number,
  depth: number,
): string {
  const { text } = reader;
  let result = '';
  for (const from = reader.at; ; ) {
    const [letter, next] = [text[reader.at], text[reader.at + 1]];
    if (letter === undefined)
      throw new BadSubstitution(`missing closing brace after \`${sample(text, start)}\``, start);
    if (stop.includes(letter)) {
      if (!isOne || reader.at > from) return result;
      throw new BadSubstitution(`bad substitution: \`${sample(text, start)}\``, start);
    }
    if (letter === '$' && next === '{') {
      if (isOne && reader.at > from) return result;
      reader.at += 2;
      result += readExpression(reader, reader.at - 2, depth + 1);
      if (isOne) return result;
    } else if (
      isEscaped &&
      ((letter === '\\' && (next === '/' || next === '\\')) || (letter === '$' && next === '$'))
    ) {
      result += next;
      reader.at += 2;
    } else {
      result += letter;
      reader.at += 1;
    }
  }
}

function sample(text: string, start: number): string {
  return text.slice(start, start + 40).split('\n', 1)[0] ?? '';
}
