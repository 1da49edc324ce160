import { isObject, type Json, type Path } from '../finding/json.ts';
import type { Blank, Manifest } from '../input/manifest.ts';
import { type ReadManifests, readManifests } from '../input/manifests.ts';
import { splitDocuments } from '../input/split.ts';
import { sourceText } from '../input/text.ts';

const VARIABLE = /\$\{#?([\p{L}\p{Nd}_]{1,256})/gu;
const MAX_DEPTH = 100;
const HELD = /HELDVARIABLE([\p{L}\p{Nd}_]{1,256}?)DLEH/gu;

/** A text with its variables as words that YAML takes anywhere, for templates that print values without quotes. */
export function heldText(text: string): string {
  return text.replace(/\$\{#?([\p{L}\p{Nd}_]{1,256})[^{}]{0,1000}\}/gu, 'HELDVARIABLE$1DLEH');
}

/**
 * Objects of a document with the variables in them that nothing defines. `kept` = the text whose document `index` it is, these variables left as
 * they are written; null where there are none. What stands differently in both is made of them. `by` = what fills variables in; `locate` = the way from an object of `kept` to the lines that a person would change.
 */
export function withBlanks(
  read: ReadManifests,
  kept: string | null,
  index: number,
  by: string,
  locate: (written: Manifest) => Manifest['locate'],
): ReadManifests {
  if (kept === null || read.manifests.length === 0) return read;
  const written = manifestsOf(read.manifests[0]?.file ?? '', kept, index);
  const byPath = new Map(written.map((manifest) => [idOf(manifest), manifest]));
  const manifests = read.manifests.map((manifest) => {
    const other = byPath.get(idOf(manifest));
    const blanks = other === undefined ? [] : blanksOf(other, manifest.value, by, locate(other));
    return blanks.length === 0 ? manifest : { ...manifest, blanks };
  });
  return { ...read, manifests };
}

function manifestsOf(file: string, text: string, index: number): readonly Manifest[] {
  const context = { root: '', origin: 'raw', namespace: null } as const;
  const source = sourceText(file, text);
  const part = splitDocuments(text)[index];
  return part === undefined ? [] : readManifests(source, part.start, part.end, index, context).manifests;
}

function idOf({ path }: Manifest): string {
  return path.join('\0');
}

function blanksOf({ value: written }: Manifest, filled: Json, by: string, locate: Manifest['locate']): Blank[] {
  const found: Blank[] = [];
  const visit = (item: Json, other: Json | undefined, path: Path): void => {
    if (path.length > MAX_DEPTH) return;
    const one = typeof item === 'string' ? item.replace(HELD, (_, name: string) => `\${${name}}`) : item;
    if (typeof one === 'string') {
      if (one === other) return;
      for (const name of new Set([...one.matchAll(VARIABLE)].map((match) => match[1] ?? '')))
        found.push({ name, path, written: one, by, at: () => locate(path, 'value') });
    } else if (Array.isArray(one)) {
      const others = Array.isArray(other) ? other : [];
      for (const [index, item] of one.entries()) visit(item, others[index], [...path, index]);
    } else if (isObject(one)) {
      const others = isObject(other) ? other : {};
      for (const [key, item] of Object.entries(one)) if (item !== undefined) visit(item, others[key], [...path, key]);
    }
  };
  visit(written, filled, []);
  return found;
}
