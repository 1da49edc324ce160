import { isObject, type Json, type JsonObject, listAt, objectAt, stringAt } from '../finding/json.ts';
import { parseYaml } from './yaml.ts';

/** What a glance at a document shows: the object that it is, or '' where that can't be seen. */
export interface Glance {
  /** As written at the top level. */
  readonly kind: string;
  readonly apiVersion: string;
  /** `metadata.name` and `metadata.namespace`. */
  readonly name: string;
  readonly namespace: string;
  /** The objects of a List. */
  readonly items?: readonly Glance[];
}

const TOP_KIND = /^kind:[ \t]*["']?([A-Za-z0-9]+)/m;
const TOP_VERSION = /^apiVersion:[ \t]*["']?([A-Za-z0-9./-]+)/m;
/** Both words as keys, however the document is written: JSON, a flow mapping, keys in quotes, all of it indented. */
const KEYS = [/(?:^|[\s{,"'])apiVersion["']?[ \t]*:/, /(?:^|[\s{,"'])kind["']?[ \t]*:/];
/** As of documents that are parsed (MAX_DOCUMENT_LENGTH). */
const MAX_LENGTH = 1 << 20;
const MAX_LISTS = 3;

/** Looks at the first column of a document in block style; one that is written otherwise, and a List, is parsed. */
export function glanceAt(text: string): Glance {
  const kind = TOP_KIND.exec(text)?.[1] ?? '';
  const apiVersion = TOP_VERSION.exec(text)?.[1] ?? '';
  const seen = { kind, apiVersion, ...glanceMetadata(text) };
  const isClear = kind !== '' && apiVersion !== '' && !kind.endsWith('List');
  if (isClear || text.length > MAX_LENGTH || !KEYS.every((key) => key.test(text))) return seen;
  const read = objectIn(text);
  return read === null ? seen : (glanceOf(read, 0) ?? seen);
}

function objectIn(text: string): JsonObject | null {
  const parsed = jsonIn(text) ?? parseYaml(text);
  const value = 'value' in parsed ? parsed.value : parsed.ok ? parsed.documents[0]?.value : undefined;
  return isObject(value) ? value : null;
}

/** JSON as most of it is written: much faster than as YAML. */
function jsonIn(text: string): { readonly value: unknown } | null {
  if (!/^\s*\{\s*"/.test(text)) return null;
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

function glanceOf(value: Json, depth: number): Glance | null {
  if (!isObject(value)) return null;
  const [kind, apiVersion] = [stringAt(value['kind']) ?? '', stringAt(value['apiVersion']) ?? ''];
  if (kind === '' || apiVersion === '') return null;
  const metadata = objectAt(value['metadata']);
  const own = {
    kind,
    apiVersion,
    name: stringAt(metadata['name']) ?? '',
    namespace: stringAt(metadata['namespace']) ?? '',
  };
  if (!kind.endsWith('List') || !Array.isArray(value['items']) || depth === MAX_LISTS) return own;
  const items = listAt(value['items']).flatMap((item): Glance[] => {
    const found = glanceOf(item, depth + 1);
    return found === null ? [] : [...objectsAt(found)];
  });
  return { ...own, items };
}

/** The objects of a document: itself, or the items of a List. */
export function objectsAt(document: Glance): readonly Glance[] {
  return document.items ?? [document];
}

/** The same with the namespace that each object gets. */
export function withNamespace<T extends Glance>(document: T, namespaceOf: (own: string) => string): T {
  const { items } = document;
  return {
    ...document,
    namespace: namespaceOf(document.namespace),
    ...(items === undefined
      ? {}
      : { items: items.map((item) => ({ ...item, namespace: namespaceOf(item.namespace) })) }),
  };
}

/** The first level of the block that follows `metadata:`. */
function glanceMetadata(text: string): { readonly name: string; readonly namespace: string } {
  const found = { name: '', namespace: '' };
  const start = /^metadata:[ \t]*(?:#.*)?\r?\n/m.exec(text);
  if (start === null) return flowMetadata(text);
  let indent = -1;
  let at = start.index + start[0].length;
  while (at < text.length) {
    const end = text.indexOf('\n', at);
    const line = text.slice(at, end < 0 ? text.length : end);
    at = end < 0 ? text.length : end + 1;
    const depth = line.search(/\S/);
    if (depth < 0 || line.charAt(depth) === '#') continue;
    if (depth === 0 || (indent >= 0 && depth < indent)) break;
    if (indent < 0) indent = depth;
    if (depth !== indent) continue;
    const match = /^(name|namespace):[ \t]*(?:&[^\s]{1,200}[ \t]+)?["']?([^\s"'#]+)/.exec(line.slice(depth));
    if (match?.[1] === 'name') found.name = anchored(match[2] ?? '', text);
    else if (match?.[1] === 'namespace') found.namespace = anchored(match[2] ?? '', text);
  }
  return found;
}

/** The same for `metadata: {name: a, namespace: b}` in one line. */
function flowMetadata(text: string): { readonly name: string; readonly namespace: string } {
  const line = /^metadata:[ \t]*\{([^\n]{0,2000})/m.exec(text)?.[1] ?? '';
  const own = line.replace(/\{[^{}]*\}/g, '');
  const textOf = (key: RegExp): string => key.exec(own)?.[1] ?? '';
  return {
    name: textOf(/(?:^|,)[ \t]*["']?name["']?:[ \t]*["']?([^\s"',}]+)/),
    namespace: textOf(/(?:^|,)[ \t]*["']?namespace["']?:[ \t]*["']?([^\s"',}]+)/),
  };
}

/** The word behind the anchor that an alias names; '' where none does. */
function anchored(word: string, text: string): string {
  if (!word.startsWith('*')) return word;
  const at = text.indexOf(`&${word.slice(1)} `);
  return at < 0 ? '' : (/^&\S+[ \t]+["']?([^\s"'#]+)/.exec(text.slice(at, at + 600))?.[1] ?? '');
}
