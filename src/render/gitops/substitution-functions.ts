import { goPattern } from './go-pattern.ts';

/** What stands between a variable's name and its arguments, and all take the default for an empty value. */
export const DEFAULTS = new Set([':=', ':-', ':?', ':+', '=']);

const MAX_TRIMMED = 1000;

/** The value of a variable after the function that `operator` names (fluxcd/pkg envsubst funcs); one that it doesn't know leaves the value. */
export function applied(value: string, operator: string, args: readonly string[]): string {
  const [first = '', second = ''] = args;
  if (operator === '' || DEFAULTS.has(operator)) return value === '' ? args.join('') : value;
  if (operator === '^') return recased(value, (letter) => letter.toUpperCase());
  if (operator === ',') return recased(value, (letter) => letter.toLowerCase());
  if (operator === '^^') return value.toUpperCase();
  if (operator === ',,') return value.toLowerCase();
  if (operator === '/') return value.replace(first, () => second);
  if (operator === '//') return value.replaceAll(first, () => second);
  if (operator === ':') return substring(value, args);
  if (operator === '/#' || operator === '/%') return args.length < 2 ? value : atEnd(value, operator, first, second);
  return /^(?:##?|%%?)$/.test(operator) ? trimmed(value, operator, first) : value;
}

/** How long a value is: in bytes. */
export function lengthOf(value: string): string {
  return String(Buffer.byteLength(value));
}

function recased(value: string, change: (letter: string) => string): string {
  const [first = '', ...rest] = value;
  return change(first) + rest.join('');
}

function atEnd(value: string, operator: string, part: string, by: string): string {
  if (operator === '/#') return value.startsWith(part) ? by + value.slice(part.length) : value;
  return value.endsWith(part) ? value.slice(0, value.length - part.length) + by : value;
}

/** Bytes from a position on; what is no number leaves the value as it is. */
function substring(value: string, [from = '', count]: readonly string[]): string {
  const bytes = Buffer.from(value);
  if (!isNumber(from) || (count !== undefined && !isNumber(count))) return value;
  const at = Number(from);
  const start = at < 0 ? Math.max(0, bytes.length + at) : at;
  if (count === undefined) return bytes.subarray(start).toString();
  const end = Number(count) < 0 ? bytes.length + Number(count) : start + Number(count);
  return end < start ? '' : bytes.subarray(start, end).toString();
}

function isNumber(text: string): boolean {
  return /^[+-]?\d{1,15}$/.test(text);
}

/** `#`, `##`, `%`, `%%`: the shortest or longest start or end that fits a pattern goes; for an end both are read backwards. */
function trimmed(value: string, operator: string, pattern: string): string {
  const isStart = operator.startsWith('#');
  const letters = isStart ? [...value] : [...value].reverse();
  const fits = goPattern(isStart ? pattern : [...pattern].reverse().join(''), '');
  if (fits === null) return value;
  const lengths = letters.slice(0, MAX_TRIMMED).map((_, index) => index + 1);
  if (operator.length === 2) lengths.reverse();
  const length = lengths.find((one) => fits(letters.slice(0, one).join(''))) ?? 0;
  const rest = letters.slice(length);
  return (isStart ? rest : rest.reverse()).join('');
}
