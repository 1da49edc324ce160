import { isObject, type Json } from '../../finding/json.ts';

/** Values that can be changed in place. */
export type Values = { [key: string]: Json | Values | List | undefined };
type List = (Json | Values | List)[];

const MAX_INDEX = 65_536;
const MAX_NESTED = 30;

/** An expression that Helm refuses, in words. */
class BadExpression extends Error {}

interface Reader {
  readonly letters: readonly string[];
  at: number;
  readonly isText: boolean;
}

/**
 * Sets in `values` what an expression of `--set` says (`a.b=1,c[0]=x,d={1,2}`); `isText` = as `--set-string` reads it. Gives why it is refused, else
 * null. Rules: helm pkg/strvals.
 */
export function setExpression(values: Values, expression: string, isText = false): string | null {
  const reader: Reader = { letters: [...expression], at: 0, isText };
  try {
    while (reader.at < reader.letters.length) setKey(reader, values, 0);
    return null;
  } catch (error) {
    if (error instanceof BadExpression) return error.message;
    throw error;
  }
}

/** False where the text ends before anything is said: Helm then takes what it has. */
function setKey(reader: Reader, values: Values, nested: number): boolean {
  const { text: key, stop } = until(reader, '=[,.');
  if (stop === null) throw new BadExpression(`key "${key}" has no value`);
  if (stop === ',') {
    put(values, key, '');
    throw new BadExpression(`key "${key}" has no value (cannot end with ,)`);
  }
  if (stop === '=') {
    const isSaid = reader.at < reader.letters.length;
    put(values, key, valueFrom(reader));
    return isSaid;
  }
  if (stop === '[') {
    const index = indexFrom(reader);
    if (index === null) return false;
    const known = values[key];
    if (known !== undefined && !Array.isArray(known)) throw new BadExpression(`"${key}" is no list`);
    put(values, key, setItem(reader, (known as List | undefined) ?? [], index, nested));
    return true;
  }
  if (nested >= MAX_NESTED)
    throw new BadExpression(`value name nested level is greater than maximum supported nested level of ${MAX_NESTED}`);
  const known = values[key];
  if (known !== undefined && !isObject(known)) throw new BadExpression(`"${key}" is no mapping`);
  const inner: Values = (known as Values | undefined) ?? {};
  const isSaid = setKey(reader, inner, nested + 1);
  if (Object.keys(inner).length > 0) put(values, key, inner);
  else if (isSaid) throw new BadExpression(`key map "${key}" has no value`);
  return isSaid;
}

function put(values: Values, key: string, value: Values[string]): void {
  if (key === '') return;
  Object.defineProperty(values, key, { value, enumerable: true, writable: true, configurable: true });
}

/** Null where the text ends before the index does. */
function indexFrom(reader: Reader): number | null {
  const { text, stop } = until(reader, ']');
  if (stop === null) return null;
  if (!/^[+-]?\d{1,9}$/.test(text)) throw new BadExpression(`error parsing index "${text}"`);
  return Number(text);
}

function setItem(reader: Reader, list: List, index: number, nested: number): List {
  if (index < 0) throw new BadExpression(`negative ${index} index not allowed`);
  const { text, stop } = until(reader, '[.=');
  if (text !== '') throw new BadExpression(`unexpected data at end of array index: "${text}"`);
  if (stop === '=') return putAt(list, index, valueFrom(reader));
  const known = list[index];
  if (stop === '[') {
    const next = indexFrom(reader);
    if (next === null) return list;
    if (known !== undefined && known !== null && !Array.isArray(known))
      throw new BadExpression(`item ${index} is no list`);
    return putAt(list, index, setItem(reader, Array.isArray(known) ? (known as List) : [], next, nested));
  }
  if (stop === null) return list;
  const inner: Values = isObject(known) ? (known as Values) : {};
  if (index < list.length) list[index] = inner;
  return setKey(reader, inner, nested) ? putAt(list, index, inner) : list;
}

function putAt(list: List, index: number, value: List[number]): List {
  if (index > MAX_INDEX)
    throw new BadExpression(`index of ${index} is greater than maximum supported index of ${MAX_INDEX}`);
  // A list that gets longer is another one; whoever shares it keeps the old.
  const longer = index < list.length ? list : [...list, ...Array.from({ length: index + 1 - list.length }, () => null)];
  longer[index] = value;
  return longer;
}

/** A list in braces, or everything up to the next comma. */
function valueFrom(reader: Reader): Json {
  if (reader.letters[reader.at] !== '{') return typed(until(reader, ',').text, reader.isText);
  reader.at += 1;
  const list: Json[] = [];
  for (;;) {
    const { text, stop } = until(reader, ',}');
    if (stop === null) throw new BadExpression("list must terminate with '}'");
    list.push(typed(text, reader.isText));
    if (stop === ',') continue;
    if (reader.letters[reader.at] === ',') reader.at += 1;
    return list;
  }
}

/** Reads to one of the letters in `stops`, which goes too; a backslash takes the next letter as it is. */
function until(reader: Reader, stops: string): { readonly text: string; readonly stop: string | null } {
  let text = '';
  while (reader.at < reader.letters.length) {
    const letter = reader.letters[reader.at] ?? '';
    reader.at += 1;
    if (stops.includes(letter)) return { text, stop: letter };
    if (letter === '\\') {
      text += reader.letters[reader.at] ?? '';
      reader.at += 1;
    } else text += letter;
  }
  return { text, stop: null };
}

function typed(text: string, isText: boolean): Json {
  if (isText) return text;
  const word = text.toLowerCase();
  if (word === 'true') return true;
  if (word === 'false') return false;
  if (word === 'null') return null;
  return text === '0' || /^(?:[1-9]|[+-]\d)\d{0,15}$/.test(text) ? Number(text) : text;
}
