import { createHash } from 'node:crypto';
import { isObject, type Json, type JsonObject } from '../../finding/json.ts';
import { printed } from './argo-merge.ts';

/** A value in a template; undefined = there is none. */
export type GoValue = Json | undefined;
type GoFunction = (...args: readonly GoValue[]) => GoValue;

/** What a template asks for that isn't known here, or that Go refuses. */
export class TemplateRefusal extends Error {}

/** Whether a value counts as nothing: for `if` and `default`. */
export function isEmptyValue(value: GoValue): boolean {
  if (value === undefined || value === null || value === '' || value === 0 || value === false) return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

/** A value as sprig makes a text of it. */
function textIn(value: GoValue): string {
  return value === undefined ? '' : typeof value === 'string' ? value : printed(value);
}

function numberIn(value: GoValue): number {
  const number = typeof value === 'number' ? value : Number(value ?? 0);
  return Number.isFinite(number) ? Math.trunc(number) : 0;
}

function listIn(value: GoValue): readonly Json[] {
  if (Array.isArray(value)) return value;
  throw new TemplateRefusal('a list is needed');
}

function mapIn(value: GoValue): JsonObject {
  if (isObject(value)) return value;
  throw new TemplateRefusal('a mapping is needed');
}

function compared(a: GoValue, b: GoValue): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : a > b ? 1 : 0;
  throw new TemplateRefusal('incompatible types for comparison');
}

function isEqual(a: GoValue, b: GoValue): boolean {
  const known = a ?? null;
  const other = b ?? null;
  if (typeof known !== typeof other && known !== null && other !== null)
    throw new TemplateRefusal('incompatible types for comparison');
  return known === other;
}

function indexed(value: GoValue, ...steps: readonly GoValue[]): GoValue {
  return steps.reduce<GoValue>((at, step) => {
    if (isObject(at)) return typeof step === 'string' && Object.hasOwn(at, step) ? at[step] : undefined;
    const [list, index] = [listIn(at), numberIn(step)];
    if (index < 0 || index >= list.length) throw new TemplateRefusal(`index out of range: ${index}`);
    return list[index];
  }, value);
}

function formatted(format: string, ...args: readonly GoValue[]): string {
  let next = 0;
  return format.replace(/%(.)/g, (_, verb: string) => {
    if (verb === '%') return '%';
    const value = args[next];
    next += 1;
    if (verb === 'v') return value === undefined ? '<nil>' : textIn(value);
    if (verb === 's' && typeof value === 'string') return value;
    if (verb === 'd' && typeof value === 'number' && Number.isInteger(value)) return String(value);
    if (verb === 'q' && typeof value === 'string') return JSON.stringify(value);
    throw new TemplateRefusal(`%${verb}`);
  });
}

/** Names as Kubernetes takes them (argo-cd applicationset/utils SanitizeName). */
export function normalized(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^-a-z0-9.]/g, '-')
    .slice(0, 253)
    .replace(/^[-.]+|[-.]+$/g, '');
}

function slug(...args: readonly GoValue[]): string {
  const [name] = args;
  // A length, and letters that have words of their own, need the real one.
  if (args.length !== 1 || typeof name !== 'string' || /[^\x20-\x7e]|[&@]/.test(name))
    throw new TemplateRefusal('slugify');
  const made = name
    .toLowerCase()
    .replace(/[^a-z0-9_-]+/g, '-')
    .replace(/-{2,}/g, '-');
  return made
    .replace(/^[-_]+|[-_]+$/g, '')
    .slice(0, 50)
    .replace(/[-_]+$/, '');
}

function trimmedOf(cut: string, text: string): string {
  const letters = [...text];
  const start = letters.findIndex((letter) => !cut.includes(letter));
  return start < 0 ? '' : letters.slice(start, letters.findLastIndex((letter) => !cut.includes(letter)) + 1).join('');
}

const cut = (text: string, length: number): string => (length < 0 ? text.slice(length) : text.slice(0, length));
const indent = (width: number, text: string): string => text.replaceAll(/^/gm, ' '.repeat(Math.min(width, 100)));
const parts = (separator: string, text: string): string[] => text.split(separator);

/** Functions of text/template, sprig and Argo CD, as far as they are understood here. */
export const GO_FUNCTIONS: ReadonlyMap<string, GoFunction> = new Map<string, GoFunction>(
  Object.entries({
    not: (value) => isEmptyValue(value),
    eq: (first, ...more) => more.some((one) => isEqual(first, one)),
    ne: (a, b) => !isEqual(a, b),
    lt: (a, b) => compared(a, b) < 0,
    le: (a, b) => compared(a, b) <= 0,
    gt: (a, b) => compared(a, b) > 0,
    ge: (a, b) => compared(a, b) >= 0,
    len: (value) =>
      typeof value === 'string'
        ? Buffer.byteLength(value)
        : Object.keys(isObject(value) ? value : listIn(value)).length,
    index: indexed,
    printf: (format, ...args) => formatted(textIn(format), ...args),
    print: (...args) => {
      if (args.every((one) => typeof one === 'string')) return args.join('');
      throw new TemplateRefusal('print');
    },
    default: (...args) => (args.length < 2 || isEmptyValue(args[1]) ? args[0] : args[1]),
    coalesce: (...args) => args.find((one) => !isEmptyValue(one)),
    empty: (value) => isEmptyValue(value),
    ternary: (yes, no, value) => (value === true ? yes : no),
    lower: (value) => textIn(value).toLowerCase(),
    upper: (value) => textIn(value).toUpperCase(),
    title: (value) =>
      textIn(value).replace(
        /(^|[\s_-])(\p{L})/gu,
        (_, before: string, letter: string) => before + letter.toUpperCase(),
      ),
    trim: (value) => textIn(value).trim(),
    trimAll: (letters, value) => trimmedOf(textIn(letters), textIn(value)),
    trimPrefix: (start, value) =>
      textIn(value).startsWith(textIn(start)) ? textIn(value).slice(textIn(start).length) : value,
    trimSuffix: (end, value) =>
      textIn(end) !== '' && textIn(value).endsWith(textIn(end)) ? textIn(value).slice(0, -textIn(end).length) : value,
    replace: (old, by, value) => textIn(value).replaceAll(textIn(old), () => textIn(by)),
    trunc: (length, value) => cut(textIn(value), numberIn(length)),
    contains: (part, value) => textIn(value).includes(textIn(part)),
    hasPrefix: (start, value) => textIn(value).startsWith(textIn(start)),
    hasSuffix: (end, value) => textIn(value).endsWith(textIn(end)),
    cat: (...args) =>
      args
        .filter((one) => one !== undefined && one !== null)
        .map(textIn)
        .join(' '),
    quote: (...args) =>
      args
        .filter((one) => one !== undefined && one !== null)
        .map((one) => JSON.stringify(textIn(one)))
        .join(' '),
    squote: (...args) =>
      args
        .filter((one) => one !== undefined && one !== null)
        .map((one) => `'${textIn(one)}'`)
        .join(' '),
    nospace: (value) => textIn(value).replaceAll(/\s/g, ''),
    indent: (width, value) => indent(numberIn(width), textIn(value)),
    nindent: (width, value) => `\n${indent(numberIn(width), textIn(value))}`,
    join: (separator, value) => listIn(value).map(textIn).join(textIn(separator)),
    split: (separator, value) =>
      Object.fromEntries(parts(textIn(separator), textIn(value)).map((one, at) => [`_${at}`, one])),
    splitList: (separator, value) => parts(textIn(separator), textIn(value)),
    toString: (value: GoValue) => textIn(value),
    toJson: (value) => JSON.stringify(value ?? null),
    b64enc: (value) => Buffer.from(textIn(value)).toString('base64'),
    sha256sum: (value) => createHash('sha256').update(textIn(value)).digest('hex'),
    list: (...args) => args.map((one) => one ?? null),
    hasKey: (value, key) => Object.hasOwn(mapIn(value), textIn(key)),
    get: (value, key) => mapIn(value)[textIn(key)] ?? '',
    dig: (...args) =>
      args.slice(0, -2).reduce<GoValue>((at, key) => (isObject(at) ? at[textIn(key)] : undefined), args.at(-1)) ??
      args.at(-2),
    first: (value) => listIn(value)[0],
    last: (value) => listIn(value).at(-1),
    rest: (value) => listIn(value).slice(1),
    initial: (value) => listIn(value).slice(0, -1),
    has: (item, value) => listIn(value).some((one) => one === item),
    add: (...args) => args.reduce<number>((sum, one) => sum + numberIn(one), 0),
    sub: (a, b) => numberIn(a) - numberIn(b),
    mul: (...args) => args.reduce<number>((product, one) => product * numberIn(one), 1),
    int: (value) => numberIn(value),
    atoi: (value) => numberIn(value),
    normalize: (value) => normalized(textIn(value)),
    slugify: slug,
  } satisfies Record<string, GoFunction>),
);
