import { type Json, type Path, valueAt } from '../finding/json.ts';
import type { Place } from '../finding/types.ts';
import type { Locate, Manifest } from '../input/manifest.ts';
import { readManifests } from '../input/manifests.ts';
import { splitDocuments } from '../input/split.ts';
import type { SourceText } from '../input/text.ts';
import { isKustomizationFile } from './kustomization-file.ts';
import { fieldPlace, generatorPlace } from './kustomize-fields.ts';
import { fieldPathIn, replacementPlace, type SourceOf } from './kustomize-replacements.ts';
import { type KustomizationSource, kustomizationSource } from './kustomize-source.ts';
import { wayInto } from './way-into.ts';

type Source = (file: string) => SourceText | null;

/**
 * Leads from a built resource back to what a person would change: the object of that kind and name in the file of which kustomize made it, step by
 * step, list items by their `name`; for what that file doesn't have, or has otherwise, the patch, generator or field of one of the `files` that put it
 * there. `unknown` where none of them did. `inflated` = what the charts made that a kustomization installs.
 */
export function locateInBase(
  built: Manifest,
  file: string,
  unknown: Place,
  source: Source,
  files: readonly string[] = [],
  deployer: readonly KustomizationSource[] = [],
  inflated: () => readonly Manifest[] = () => [],
): Locate {
  let base: Manifest | null | undefined;
  return (path, part, offset) => {
    if (base === undefined) base = isKustomizationFile(file) ? onlyOne(built, inflated()) : baseOf(built, file, source);
    const known = path.slice(0, knownLength(built.value, path));
    // The nearest ancestor of what isn't there stands for it, with its value.
    const shown = known.length < path.length ? 'value' : part;
    const within = known.length < path.length ? undefined : offset;
    const way = base === null ? null : wayInto(built.value, base.value, known);
    if (base !== null && way !== null && isKept(built.value, base.value, known, way))
      return base.locate(way, shown, within);
    if (base !== null && way !== null && isOtherTag(built.value, base.value, known, way))
      return base.locate(way, shown);
    const inner = files.filter(isKustomizationFile).flatMap((name) => kustomizationSource(name, source) ?? []);
    const edits = [...deployer, ...inner];
    const sourceOf: SourceOf = (kind, name, field) => fieldOf(kind, name, field, files, source, edits);
    const edited = placeOfEdit(built, base?.name ?? null, known, edits, within, sourceOf);
    if (edited !== null) return edited;
    if (base === null) return generatorPlace(built, known, file, edits, source, within) ?? unknown;
    return way !== null && isRenamed(built.value, base.value, known, way) ? base.locate(way, shown) : unknown;
  };
}

function knownLength(value: Json, path: Path): number {
  let length = path.length;
  while (length > 0 && valueAt(value, path.slice(0, length)) === undefined) length -= 1;
  return length;
}

const parsed = new WeakMap<SourceText, readonly Manifest[]>();

function objectsIn(text: SourceText): readonly Manifest[] {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  const context = { root: '', origin: 'raw', namespace: null } as const;
  const objects = splitDocuments(text.text).flatMap(
    ({ start, end }, ordinal) => readManifests(text, start, end, ordinal, context).manifests,
  );
  parsed.set(text, objects);
  return objects;
}

/** The object in the file that became the built one; null where none or several could be. */
function baseOf(built: Manifest, file: string, source: Source): Manifest | null {
  const text = source(file);
  return text === null ? null : onlyOne(built, objectsIn(text));
}

function onlyOne(built: Manifest, objects: readonly Manifest[]): Manifest | null {
  const same = objects.filter(({ kind, group }) => kind === built.kind && group === built.group);
  const exact = same.filter(({ name }) => name === built.name);
  const close = exact.length > 0 ? exact : same.filter(({ name }) => name !== '' && built.name.includes(name));
  const narrowed = close.length > 1 ? close.filter(({ namespace }) => namespace === built.namespace) : close;
  return narrowed.length === 1 ? (narrowed[0] ?? null) : null;
}

/** A field of an object of one of the files, or of a generated one. */
function fieldOf(
  kind: string,
  name: string,
  field: string,
  files: readonly string[],
  source: Source,
  edits: readonly KustomizationSource[],
): Place | null {
  const texts = files.filter((file) => !isKustomizationFile(file)).flatMap((file) => source(file) ?? []);
  const named = texts.flatMap(objectsIn).filter((object) => object.kind === kind && object.name === name);
  const [object] = named;
  const path = object === undefined || named.length > 1 ? null : fieldPathIn(field, object.value);
  if (object !== undefined) return path === null ? null : object.locate(path, 'value');
  const [part = '', ...key] = field.split('.');
  return generatorPlace({ kind, name }, [part, key.join('.')], '', edits, source, undefined);
}

/** A mapping or list is where it was, whatever was changed in it; a scalar only with its value. */
function isKept(built: Json, base: Json, path: Path, way: Path): boolean {
  const value = valueAt(built, path);
  return (typeof value === 'object' && value !== null) || value === valueAt(base, way);
}

/** An image of which only tag or digest were changed: what it is stands where it was. */
function isOtherTag(built: Json, base: Json, path: Path, way: Path): boolean {
  const [now, before] = [valueAt(built, path), valueAt(base, way)];
  return (
    path.at(-1) === 'image' && typeof now === 'string' && typeof before === 'string' && nameOf(now) === nameOf(before)
  );
}

function nameOf(image: string): string {
  return image.replace(/@.*$/, '').replace(/:[^/:]*$/, '');
}

/** A name that got a prefix, suffix or hash, in the object itself and where others name it. */
function isRenamed(built: Json, base: Json, path: Path, way: Path): boolean {
  const [now, before] = [valueAt(built, path), valueAt(base, way)];
  return typeof now === 'string' && typeof before === 'string' && before !== '' && now.includes(before);
}

/** The patch or field that gave the value at a path; the outermost kustomization first, as it has the last word. */
function placeOfEdit(
  built: Manifest,
  was: string | null,
  path: Path,
  edits: readonly KustomizationSource[],
  offset: number | undefined,
  sourceOf: SourceOf,
): Place | null {
  const value = valueAt(built.value, path);
  for (const { patches, ...kustomization } of edits) {
    for (const patch of patches.toReversed()) {
      if (!patch.touches(built, was)) continue;
      const way = patch.wayTo(built.value, path, value);
      if (way !== null) return patch.locate(way, offset);
    }
    const place = replacementPlace(kustomization, built, was, path, sourceOf) ?? fieldPlace(kustomization, built, path);
    if (place !== null) return place;
  }
  return null;
}
