import type { Place } from '../finding/types.ts';

/** Where the text at a place comes from, as far as it concerns what a message says. */
type Sources = (message: string) => readonly Place[];

const sources = new WeakMap<Place, Sources>();
const MAX_DEPTH = 4;

/** Remembers where the text at a place comes from, beside what is known already, until nobody holds the place any more. */
export function rememberSources(place: Place, find: Sources): Place {
  const known = sources.get(place);
  sources.set(place, known === undefined ? find : (message) => [...known(message), ...find(message)]);
  return place;
}

/** Where the text at a place comes from, and where that comes from. */
export function sourcesOf(place: Place, message: string, depth = 0): Place[] {
  const found = depth > MAX_DEPTH ? [] : (sources.get(place)?.(message) ?? []);
  return found.flatMap((one) => [one, ...sourcesOf(one, message, depth + 1)]);
}
