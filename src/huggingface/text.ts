import { type Path, valueAt } from '../finding/json.ts';
import type { Evidence, Place } from '../finding/types.ts';
import type { Manifest } from '../input/manifest.ts';

/** A text of a container that may name a host or a model, with the way back to its lines. */
export interface Text {
  readonly text: string;
  readonly manifest: Manifest;
  readonly path: Path;
  readonly kind: 'word' | 'shell' | 'file' | 'secret' | 'annotation';
  /** Where the text is a part of the string at `path`: that string, and where the part starts in it. */
  readonly within?: { readonly text: string; readonly offset: number };
}

const MAX_EVIDENCE = 160;

/** The place of an offset in a text: its line, where the object has the text as it is. */
export function placeAt(text: Text, offset: number): Place {
  if (text.within !== undefined) {
    const { within, ...rest } = text;
    return placeAt({ ...rest, text: within.text }, within.offset + offset);
  }
  const { manifest, path } = text;
  return valueAt(manifest.value, path) === text.text ? manifest.locate(path, 'value', offset) : manifest.locate(path);
}

/** Evidence in one line of at most 160 characters. */
export function evidence(at: Place, words: string): Evidence {
  const line = words.replace(/\s+/g, ' ').trim();
  return { ...at, text: line.length > MAX_EVIDENCE ? `${line.slice(0, MAX_EVIDENCE - 1)}…` : line };
}
