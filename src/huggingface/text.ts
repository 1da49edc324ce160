import type { Path } from '../finding/json.ts';
import type { Evidence, Place } from '../finding/types.ts';
import type { Manifest } from '../input/manifest.ts';

/** A text of a container that may name a host or a model, with the way back to its lines. */
export interface Text {
  readonly text: string;
  readonly manifest: Manifest;
  readonly path: Path;
  readonly kind: 'word' | 'shell' | 'file' | 'secret' | 'annotation';
  /** Where the text was filled in: the offset in the text as it is written. */
  readonly back?: ((offset: number) => number) | undefined;
  /** Where the written text is a part of the string at `path`: where it starts in it. */
  readonly within?: number;
}

const MAX_EVIDENCE = 160;

/** The place of an offset in a text: its line. An encoded text has no lines of its own. */
export function placeAt({ manifest, path, kind, back, within = 0 }: Text, offset: number): Place {
  return kind === 'secret'
    ? manifest.locate(path)
    : manifest.locate(path, 'value', within + (back?.(offset) ?? offset));
}

/** Evidence in one line of at most 160 characters. */
export function evidence(at: Place, words: string): Evidence {
  const line = words.replace(/\s+/g, ' ').trim();
  return { ...at, text: line.length > MAX_EVIDENCE ? `${line.slice(0, MAX_EVIDENCE - 1)}…` : line };
}
