import { isObject, type Json, type JsonObject, listAt, type Path, stringAt, valueAt } from '../finding/json.ts';
import type { Place } from '../finding/types.ts';
import type { Manifest } from '../input/manifest.ts';
import { lineInScalar, rangeInScalar } from '../input/scalar-lines.ts';
import type { SourceText } from '../input/text.ts';
import { type ParsedDocument, parseYaml, type Range } from '../input/yaml.ts';
import { folderOf } from './kustomization-file.ts';
import { joined } from './named-paths.ts';
import { wayInto } from './way-into.ts';

/** One kustomization as far as places need it: its fields, and what its patches write. */
export interface KustomizationSource {
  readonly file: string;
  readonly value: JsonObject;
  readonly locate: (path: Path) => Place;
  /** In the order in which they are applied. */
  readonly patches: readonly Patch[];
}

/** One object or operation of a patch. */
export interface Patch {
  /** `was` = the object's name in its file; null where that isn't known. */
  readonly touches: (built: Manifest, was: string | null) => boolean;
  /** Where in the patch the value stands that the built object has at a path; null where the patch doesn't write it. */
  readonly wayTo: (built: Json, path: Path, value: Json | undefined) => Path | null;
  /** `offset` = into the text that stands there. */
  readonly locate: (path: Path, offset?: number) => Place;
}

const read = new WeakMap<SourceText, KustomizationSource | null>();

/** Reads a kustomization and its patches, once; null where it can't be parsed. */
export function kustomizationSource(
  file: string,
  source: (file: string) => SourceText | null,
): KustomizationSource | null {
  const text = source(file);
  if (text === null) return null;
  let found = read.get(text);
  if (found === undefined) {
    found = sourceOf(file, text, source);
    read.set(text, found);
  }
  return found;
}

function sourceOf(
  file: string,
  text: SourceText,
  source: (file: string) => SourceText | null,
): KustomizationSource | null {
  const document = firstDocument(text.text);
  if (document === null || !isObject(document.value)) return null;
  const { value } = document;
  const locate = (path: Path): Place => text.placeOf(document.rangeOf(path, 'value'));
  const patches = entriesIn(value).flatMap(({ entry, path }): Patch[] => {
    const { inline, inlinePath, named, target } = patchOf(entry, path);
    if (inline !== null) {
      const range = document.rangeOf(inlinePath, 'value');
      return patchesIn(inline, target, (inner) => placeInside(text, range, inline, inner));
    }
    const other = named === undefined ? null : source(joined(folderOf(file), named));
    return other === null ? [] : patchesIn(other.text, target, (inner) => other.placeOf(inner));
  });
  return { file, value, locate, patches };
}

/** What an object that deploys a folder changes in it: fields of a kustomization that stand in the object, whose places `locate` gives. */
export function deployerSource(
  file: string,
  value: JsonObject,
  locate: (path: Path) => Place,
  source: (file: string) => SourceText | null,
): KustomizationSource {
  const patches = entriesIn(value).flatMap(({ entry, path }): Patch[] => {
    const { inline, inlinePath, target } = patchOf(entry, path);
    if (inline === null) return [];
    const whole = locate(inlinePath);
    const text = source(whole.file);
    const starts = text === null ? [] : lineStarts(text.text);
    const start = (starts[whole.line - 1] ?? 0) + whole.column - 1;
    // The last line may have become longer.
    const end = whole.endLine > whole.line ? (starts[whole.endLine] ?? text?.text.length ?? 0) : start;
    return patchesIn(inline, target, (inner) =>
      text === null || end === start ? whole : placeInside(text, { start, end }, inline, inner),
    );
  });
  return { file, value, locate, patches };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

interface Entry {
  readonly entry: Json;
  readonly path: Path;
}

function entriesIn(value: JsonObject): Entry[] {
  return ['patchesStrategicMerge', 'patches', 'patchesJson6902'].flatMap((field) =>
    listAt(value[field]).map((entry, index) => ({ entry, path: [field, index] })),
  );
}

/** The text of a patch, or the file that holds it, and what it is for. */
function patchOf(entry: Json, path: Path) {
  const inline = isObject(entry) ? stringAt(entry['patch']) : stringAt(entry)?.includes('\n') ? entry : undefined;
  return {
    inline: typeof inline === 'string' ? inline : null,
    inlinePath: isObject(entry) ? [...path, 'patch'] : path,
    named: isObject(entry) ? stringAt(entry['path']) : stringAt(entry),
    target: isObject(entry) && isObject(entry['target']) ? entry['target'] : null,
  };
}

function firstDocument(text: string): ParsedDocument | null {
  const parsed = parseYaml(text);
  return parsed.ok ? (parsed.documents[0] ?? null) : null;
}

/** Strategic merge patches are objects, JSON patches lists of operations. */
function patchesIn(text: string, target: JsonObject | null, placeOf: (range: Range) => Place): Patch[] {
  const parsed = parseYaml(text);
  if (!parsed.ok) return [];
  return parsed.documents.flatMap(({ value, rangeOf }): Patch[] => {
    const locate = (path: Path, offset?: number): Place => {
      const range = rangeOf(path, 'value');
      const own = offset === undefined ? undefined : stringAt(valueAt(value, path));
      return placeOf(offset === undefined || own === undefined ? range : lineInScalar(text, range, own, offset));
    };
    if (isObject(value)) return [mergePatch(value, target, locate)];
    return listAt(value).flatMap((operation, index) =>
      isObject(operation) ? [operationPatch(operation, index, target, locate)] : [],
    );
  });
}

function mergePatch(value: JsonObject, target: JsonObject | null, locate: Patch['locate']): Patch {
  const name = stringAt(valueAt(value, ['metadata', 'name'])) ?? '';
  return {
    touches: (built, was) =>
      target === null ? built.kind === value['kind'] && isNamed(name, built, was) : selects(target, built, was),
    wayTo: (built, path, wanted) => {
      const way = wayInto(built, value, path);
      return way !== null && isSame(valueAt(value, way), wanted) ? way : null;
    },
    locate,
  };
}

function operationPatch(
  operation: JsonObject,
  index: number,
  target: JsonObject | null,
  locate: Patch['locate'],
): Patch {
  const pointer = (stringAt(operation['path']) ?? '')
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  return {
    touches: (built, was) => target === null || selects(target, built, was),
    wayTo: (_, path, wanted) => {
      const isThere = pointer.every(
        (step, at) => String(path[at]) === step || (step === '-' && typeof path[at] === 'number'),
      );
      if (!isThere || operation['value'] === undefined) return null;
      const way: Path = ['value', ...path.slice(pointer.length)];
      return isSame(valueAt(operation, way), wanted) ? [index, ...way] : null;
    },
    locate,
  };
}

function selects(target: JsonObject, built: Manifest, was: string | null): boolean {
  const kind = stringAt(target['kind']);
  if (kind !== undefined && !new RegExp(`^(?:${escaped(kind)})$`).test(built.kind)) return false;
  const name = stringAt(target['name']);
  return name === undefined || name.split('|').some((one) => !PLAIN_NAME.test(one) || isNamed(one, built, was));
}

/** An expression that is more than a name may fit any: the patch must still have the value that is looked for. */
const PLAIN_NAME = /^[\w.-]*$/;

/** Whether a patch that names an object means the built one: by its name before, between or after prefixes and suffixes. */
function isNamed(name: string, built: Manifest, was: string | null): boolean {
  if (was === null) return built.name.includes(name);
  return name === was || (name.includes(was) && built.name.includes(name));
}

/** A kind as it is written: kustomize takes an expression, of which only the alternatives are understood here. */
function escaped(kind: string): string {
  return kind
    .split('|')
    .map((one) => one.replace(/[.*+?^${}()[\]\\]/g, '\\$&'))
    .join('|');
}

/** Equal, whatever the order of keys: kustomize sorts them. */
function isSame(a: Json | undefined, b: Json | undefined): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item: Json, index) => isSame(item, b[index]));
  if (!isObject(a) || !isObject(b)) return a !== undefined && a === b;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => isSame(a[key], b[key]));
}

/** A place inside a text that stands as a scalar in a file; the scalar's own place where its lines can't be told. */
function placeInside(outer: SourceText, range: Range, inline: string, inner: Range): Place {
  return outer.placeOf(rangeInScalar(outer.text, range, inline, inner) ?? range);
}
