import { isObject, type Json, type JsonObject, listAt, type Path, stringAt, valueAt } from '../finding/json.ts';
import type { Place } from '../finding/types.ts';
import type { Manifest } from '../input/manifest.ts';
import { type SourceText, sourceText } from '../input/text.ts';
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
  readonly touches: (built: Manifest) => boolean;
  /** Where in the patch the value stands that the built object has at a path; null where the patch doesn't write it. */
  readonly wayTo: (built: Json, path: Path, value: Json | undefined) => Path | null;
  readonly locate: (path: Path) => Place;
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
  const entries = [
    ...entriesOf(value, 'patchesStrategicMerge'),
    ...entriesOf(value, 'patches'),
    ...entriesOf(value, 'patchesJson6902'),
  ];
  const patches = entries.flatMap(({ entry, path }): Patch[] => {
    const inline = isObject(entry) ? stringAt(entry['patch']) : stringAt(entry)?.includes('\n') ? entry : undefined;
    const named = isObject(entry) ? stringAt(entry['path']) : stringAt(entry);
    const target = isObject(entry) && isObject(entry['target']) ? entry['target'] : null;
    if (typeof inline === 'string') {
      const range = document.rangeOf(isObject(entry) ? [...path, 'patch'] : path, 'value');
      return patchesIn(inline, target, (inner) => placeInside(text, range, inline, inner));
    }
    const other = named === undefined ? null : source(joined(folderOf(file), named));
    return other === null ? [] : patchesIn(other.text, target, (inner) => other.placeOf(inner));
  });
  return { file, value, locate, patches };
}

function entriesOf(value: JsonObject, field: string): { readonly entry: Json; readonly path: Path }[] {
  return listAt(value[field]).map((entry, index) => ({ entry, path: [field, index] }));
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
    const locate = (path: Path): Place => placeOf(rangeOf(path, 'value'));
    if (isObject(value)) return [mergePatch(value, target, locate)];
    return listAt(value).flatMap((operation, index) =>
      isObject(operation) ? [operationPatch(operation, index, target, locate)] : [],
    );
  });
}

function mergePatch(value: JsonObject, target: JsonObject | null, locate: Patch['locate']): Patch {
  const name = stringAt(valueAt(value, ['metadata', 'name'])) ?? '';
  return {
    touches: (built) =>
      target === null ? built.kind === value['kind'] && built.name.includes(name) : selects(target, built),
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
    touches: (built) => target === null || selects(target, built),
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

function selects(target: JsonObject, built: Manifest): boolean {
  const kind = stringAt(target['kind']);
  return kind === undefined || new RegExp(`^(?:${escaped(kind)})$`).test(built.kind);
}

/** A kind as it is written: kustomize takes an expression, of which only the alternatives are understood here. */
function escaped(kind: string): string {
  return kind
    .split('|')
    .map((one) => one.replace(/[.*+?^${}()[\]\\]/g, '\\$&'))
    .join('|');
}

function isSame(a: Json | undefined, b: Json | undefined): boolean {
  return a !== undefined && JSON.stringify(a) === JSON.stringify(b);
}

/** A place inside a text that stands as a block scalar in a file, line by line; the scalar's own place where it is written otherwise. */
function placeInside(outer: SourceText, range: Range, inline: string, inner: Range): Place {
  const written = outer.text.slice(range.start, range.end);
  if (!written.startsWith('|')) return outer.placeOf(range);
  const at = sourceText(outer.file, inline).placeOf(inner);
  const first = outer.positionAt(range.start).line;
  const shift = outer.line(first + at.line).length - (inline.split('\n')[at.line - 1] ?? '').length;
  if (shift < 0) return outer.placeOf(range);
  return {
    file: outer.file,
    line: first + at.line,
    column: at.column + shift,
    endLine: first + at.endLine,
    endColumn: at.endColumn + shift,
  };
}
