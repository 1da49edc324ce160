import { isObject, type Json, type JsonObject, listAt, type Path, stringAt, valueAt } from '../finding/json.ts';
import type { Place } from '../finding/types.ts';
import type { Locate, Manifest, Origin } from './manifest.ts';
import { lineInScalar } from './scalar-lines.ts';
import type { SourceText } from './text.ts';
import { type ParsedDocument, parseYaml } from './yaml.ts';

/** Documents over this many UTF-16 units are not parsed: 1 MiB, the size etcd refuses as well. */
export const MAX_DOCUMENT_LENGTH = 1 << 20;

/** A document that can't be read, with its place and reason. */
export interface Unparseable {
  readonly at: Place;
  readonly reason: string;
  /** True where the text looks like a Kubernetes object, so that something is really missing from the scan. */
  readonly looksLikeManifest: boolean;
  /** True where a limit of ours refuses what Kubernetes would take. */
  readonly isOverLimit?: true;
}

/** Where the manifests of a file belong. */
export interface ManifestContext {
  readonly root: string;
  readonly origin: Origin;
  /** Namespace for objects that name none; null where the root sets none. */
  readonly namespace: string | null;
}

export interface ReadManifests {
  readonly manifests: readonly Manifest[];
  readonly unparseable: readonly Unparseable[];
}

/** Parses `source.text` from `start` to `end` and gives its Kubernetes objects, Lists opened. `ordinal` = index of the document in its file. */
export function readManifests(
  source: SourceText,
  start: number,
  end: number,
  ordinal: number,
  context: ManifestContext,
): ReadManifests {
  const text = source.text.slice(start, end);
  const failAt = (offset: number, reason: string, isOverLimit = false): ReadManifests => {
    const place = source.placeOf({ start: start + offset, end: start + offset });
    const at: Place = { ...place, endLine: place.line, endColumn: place.column + 1 };
    const failed = { at, reason, looksLikeManifest: looksLikeManifest(text) };
    return { manifests: [], unparseable: [isOverLimit ? { ...failed, isOverLimit } : failed] };
  };
  if (text.length > MAX_DOCUMENT_LENGTH)
    return failAt(0, `document of ${Math.ceil(text.length / 1024)} KiB, over the limit of 1024 KiB`, true);
  if (text.includes('\0')) return failAt(text.indexOf('\0'), 'binary content');
  const parsed = parseYaml(text, looksLikeManifest(text) ? 'text' : 'any');
  if (!parsed.ok) {
    const marker = templateMarker(text, parsed.failure.offset);
    return marker === null
      ? failAt(parsed.failure.offset, parsed.failure.reason, parsed.failure.isOverLimit)
      : failAt(marker, 'it holds a template marker, so it must be rendered first');
  }
  const manifests = parsed.documents.flatMap((document) => objectsOf(document, source, start, ordinal, context));
  return { manifests, unparseable: [] };
}

/** Offset of the template marker (`{{`) that made the parser fail: one outside of quotes on the line of the failure or the line before; else null. */
function templateMarker(text: string, failure: number): number | null {
  const end = text.indexOf('\n', failure);
  let line = text.lastIndexOf('\n', Math.max(0, failure - 1)) + 1;
  for (let back = 0; back < 2; back += 1) {
    const stop = text.indexOf('\n', line);
    const part = text.slice(line, stop < 0 ? Math.max(end, text.length) : stop);
    const at = /^[^"'#]{0,1000}?\{\{/.exec(part);
    if (at !== null) return line + at[0].length - 2;
    if (line === 0) return null;
    line = text.lastIndexOf('\n', line - 2) + 1;
  }
  return null;
}

/** Whether text reads like a Kubernetes object without parsing it. */
export function looksLikeManifest(text: string): boolean {
  return /^\s{0,40}["']?apiVersion["']?:/m.test(text) && /^\s{0,40}["']?kind["']?:/m.test(text);
}

/** Finds places in a parsed document, which begins at an offset of its source. */
export function locatorIn(document: ParsedDocument, source: SourceText, start = 0): Locate {
  return (path, part = 'value', offset) => {
    const { start: from, end } = document.rangeOf(path, part);
    const range = { start: start + from, end: start + end };
    const text = offset === undefined ? undefined : stringAt(valueAt(document.value, path));
    return source.placeOf(
      offset === undefined || text === undefined ? range : lineInScalar(source.text, range, text, offset),
    );
  };
}

function objectsOf(
  document: ParsedDocument,
  source: SourceText,
  start: number,
  ordinal: number,
  context: ManifestContext,
): Manifest[] {
  const found: Manifest[] = [];
  const whole = locatorIn(document, source, start);
  const visit = (value: Json, path: Path, depth: number): void => {
    if (!isObject(value)) return;
    const items = value['items'];
    const kind = stringAt(value['kind']);
    if (kind?.endsWith('List') && Array.isArray(items) && depth < 3) {
      for (const [index, item] of items.entries()) visit(item, [...path, 'items', index], depth + 1);
      return;
    }
    const locate: Locate = (inner, part, offset) => whole([...path, ...inner], part, offset);
    const manifest = manifestOf(value, { file: source.file, document: ordinal, path, locate }, context);
    if (manifest !== null) found.push(manifest);
  };
  visit(document.value, [], 0);
  return found;
}

/** Makes a Manifest of a parsed object; null where it has no apiVersion and kind. */
export function manifestOf(
  value: JsonObject,
  where: Pick<Manifest, 'file' | 'document' | 'path' | 'locate'>,
  context: ManifestContext,
): Manifest | null {
  const apiVersion = stringAt(value['apiVersion']);
  const kind = stringAt(value['kind']);
  if (apiVersion === undefined || kind === undefined || apiVersion === '' || kind === '') return null;
  const slash = apiVersion.indexOf('/');
  const namespace = stringAt(valueAt(value, ['metadata', 'namespace']));
  return {
    ...where,
    value,
    apiVersion,
    group: slash < 0 ? '' : apiVersion.slice(0, slash),
    kind,
    name:
      stringAt(valueAt(value, ['metadata', 'name'])) ?? stringAt(valueAt(value, ['metadata', 'generateName'])) ?? '',
    namespace: namespace === undefined || namespace === '' ? context.namespace : namespace,
    root: context.root,
    origin: context.origin,
  };
}

/** Labels or annotations as Kubernetes would hold them: string values only. */
export function stringMap(value: Json | undefined): Readonly<Record<string, string>> {
  const result: Record<string, string> = Object.create(null);
  if (isObject(value))
    for (const [key, item] of Object.entries(value)) if (typeof item === 'string') result[key] = item;
  return result;
}

/** Strings of a list; other items are left out. */
export function stringList(value: Json | undefined): string[] {
  return listAt(value).filter((item): item is string => typeof item === 'string');
}
