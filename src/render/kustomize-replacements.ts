import {
  isObject,
  type Json,
  type JsonObject,
  listAt,
  objectAt,
  type Path,
  stringAt,
  textOf,
  valueAt,
} from '../finding/json.ts';
import type { Place } from '../finding/types.ts';
import type { Manifest } from '../input/manifest.ts';
import type { KustomizationSource } from './kustomize-source.ts';
import { rememberSources } from './place-sources.ts';

type Fields = Pick<KustomizationSource, 'value' | 'locate'>;

/** The place of a field (by its path as replacements write it) of an object that is named; null where it isn't known. */
export type SourceOf = (kind: string, name: string, field: string) => Place | null;

/**
 * The `fieldPaths` entry of a replacement that wrote a built object's field; null where none names it. `was` = the object's name in its file. What it
 * writes comes from the replacement's source.
 */
export function replacementPlace(
  { value, locate }: Fields,
  built: Manifest,
  was: string | null,
  path: Path,
  sourceOf: SourceOf,
): Place | null {
  for (const [at, replacement] of listAt(value['replacements']).entries()) {
    for (const [of, target] of (isObject(replacement) ? listAt(replacement['targets']) : []).entries()) {
      if (!isObject(target) || !isFor(target['select'], built, was)) continue;
      const index = listAt(target['fieldPaths']).findIndex((field) =>
        leadsTo(stringAt(field) ?? '', built.value, path),
      );
      if (index < 0) continue;
      const from = isObject(replacement) ? objectAt(replacement['source']) : {};
      const [kind = '', name = ''] = [stringAt(from['kind']), stringAt(from['name'])];
      return rememberSources(locate(['replacements', at, 'targets', of, 'fieldPaths', index]), () => {
        const place = sourceOf(kind, name, stringAt(from['fieldPath']) ?? 'metadata.name');
        return place === null ? [] : [place];
      });
    }
  }
  return null;
}

function isFor(select: Json | undefined, built: Manifest, was: string | null): boolean {
  if (!isObject(select)) return false;
  const [kind, name] = [stringAt(select['kind']), stringAt(select['name'])];
  return (kind === undefined || kind === built.kind) && (name === undefined || name === built.name || name === was);
}

function stepsOf(field: string): string[] {
  return field.match(/\[[^\]]{0,200}\]|(?:[^.[\]\\]|\\.){1,200}/g) ?? [];
}

/** A field path in an object that has it; null where it has not. */
export function fieldPathIn(field: string, value: JsonObject): Path | null {
  const path: (string | number)[] = [];
  let here: Json | undefined = value;
  for (const step of stepsOf(field)) {
    const [, key, wanted] = /^\[([^=\]]+)=([^\]]*)\]$/.exec(step) ?? [];
    const items: readonly Json[] = listAt(here);
    const index: number = items.findIndex(
      (item) => isObject(item) && key !== undefined && textOf(item[key]) === wanted,
    );
    const one: string | number =
      key !== undefined ? index : Array.isArray(here) ? Number(step) : step.replaceAll('\\', '');
    here = valueAt(here, [one]);
    if (here === undefined) return null;
    path.push(one);
  }
  return path;
}

/** Whether a field path (`spec.containers.[name=main].image`, `*` for every item) is exactly this path in the object. */
function leadsTo(field: string, value: JsonObject, path: Path): boolean {
  const steps = stepsOf(field);
  if (steps.length !== path.length) return false;
  let here: Json | undefined = value;
  for (const [at, step] of steps.entries()) {
    const one: string | number = path[at] ?? '';
    const inner: Json | undefined = Array.isArray(here)
      ? here[Number(one)]
      : isObject(here)
        ? here[String(one)]
        : undefined;
    const [, key, wanted] = /^\[([^=\]]+)=([^\]]*)\]$/.exec(step) ?? [];
    const isStep =
      key === undefined
        ? step === '*' || step.replaceAll('\\', '') === String(one)
        : isObject(inner) && textOf(inner[key]) === wanted;
    if (!isStep) return false;
    here = inner;
  }
  return true;
}
