import { isObject, type Json, type JsonObject, listAt, type Path, stringAt, textOf } from '../finding/json.ts';
import type { Place } from '../finding/types.ts';
import type { Manifest } from '../input/manifest.ts';
import type { KustomizationSource } from './kustomize-source.ts';

type Fields = Pick<KustomizationSource, 'value' | 'locate'>;

/** The `fieldPaths` entry of a replacement that wrote a built object's field; null where none names it. `was` = the object's name in its file. */
export function replacementPlace(
  { value, locate }: Fields,
  built: Manifest,
  was: string | null,
  path: Path,
): Place | null {
  for (const [at, replacement] of listAt(value['replacements']).entries()) {
    for (const [of, target] of (isObject(replacement) ? listAt(replacement['targets']) : []).entries()) {
      if (!isObject(target) || !isFor(target['select'], built, was)) continue;
      const index = listAt(target['fieldPaths']).findIndex((field) =>
        leadsTo(stringAt(field) ?? '', built.value, path),
      );
      if (index >= 0) return locate(['replacements', at, 'targets', of, 'fieldPaths', index]);
    }
  }
  return null;
}

function isFor(select: Json | undefined, built: Manifest, was: string | null): boolean {
  if (!isObject(select)) return false;
  const [kind, name] = [stringAt(select['kind']), stringAt(select['name'])];
  return (kind === undefined || kind === built.kind) && (name === undefined || name === built.name || name === was);
}

/** Whether a field path (`spec.containers.[name=main].image`, `*` for every item) is exactly this path in the object. */
function leadsTo(field: string, value: JsonObject, path: Path): boolean {
  const steps = field.match(/\[[^\]]{0,200}\]|(?:[^.[\]\\]|\\.){1,200}/g) ?? [];
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
