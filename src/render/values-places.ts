import { isObject, type Json, type Path, valueAt } from '../finding/json.ts';
import type { Place, RawFinding } from '../finding/types.ts';
import type { SourceText } from '../input/text.ts';
import type { SourcedValues } from './gitops/sourced-values.ts';
import { sourcesOf } from './place-sources.ts';
import { type LineReferences, templateReferences, type ValuesPath } from './template-references.ts';
import { heldIn, lineHeldIn, type Scalar } from './values-match.ts';

/** A text of a chart's output with the template lines that made it. */
export interface RenderedSpot {
  /** The text at the place, its first line. */
  readonly text: string;
  /** The output lines over which the place goes, the first ones of many. */
  readonly lines: () => readonly SpotLine[];
  readonly chart: SpotChart;
}

/** One output line. */
export interface SpotLine {
  readonly text: string;
  readonly template: SourceText;
  /** Line in the template, from 1. */
  readonly at: number;
}

/** What all spots of one rendered template share. */
export interface SpotChart {
  readonly values: () => SourcedValues | null;
  /** Templates in which named templates are looked for. */
  readonly helpers: () => readonly SourceText[];
}

const spots = new WeakMap<Place, RenderedSpot>();

/** Remembers of which output a place is, until nobody holds the place any more. */
export function rememberSpot(place: Place, spot: RenderedSpot): Place {
  spots.set(place, spot);
  return place;
}

/** Findings whose value comes from a chart's values say at which line, beside the template line at which they stand. */
export function withValuesPlaces(findings: readonly RawFinding[]): RawFinding[] {
  return findings.map((finding) => {
    const { at, message } = finding;
    const values = valuesPlaces(at, message);
    const further = [at, ...values].flatMap((place) => sourcesOf(place, message));
    const isOther = ({ file, line }: Place): boolean => !(file === at.file && line === at.line);
    const places = unique([...values, ...further].filter(isOther)).slice(0, 2 * MAX_PLACES);
    if (places.length === 0) return finding;
    const added = places.map((place) => ({ ...place, message: 'the value comes from here' }));
    return { ...finding, related: [...finding.related, ...added] };
  });
}

const MAX_PLACES = 3;
const MAX_SCALARS = 2000;

/** Lines of values files that made the output at a place, of which a message speaks; none where that isn't sure. */
function valuesPlaces(place: Place, message: string): Place[] {
  const spot = spots.get(place);
  if (spot === undefined) return [];
  const [first, ...more] = spot.lines();
  const { values } = spot.chart;
  const sourcesOf = (line: SpotLine, text: string): Place[] => {
    const references = templateReferences(line.template).atLine.get(line.at);
    const known = references === undefined ? null : values();
    if (references === undefined || known === null) return [];
    const scalars = pathsOf(references, spot.chart).flatMap((path) => scalarsAt(known, path));
    if (scalars.length > MAX_SCALARS) return [];
    const isNamed = (scalar: Scalar): boolean => text !== '' || heldIn(message, [scalar]).length > 0;
    const block = text === '' ? null : lineHeldIn(line.text, scalars);
    if (block !== null) return block.offset === null ? [] : [known.locate(block.path, 'value', block.offset)];
    const held = heldIn(text === '' ? line.text : text, scalars).filter(isNamed);
    return unique(held.map(({ path, part }) => known.locate(path, part)));
  };
  const own = first === undefined || spot.text === '' ? [] : sourcesOf(first, spot.text);
  // Where the place is that of a key, or of a whole mapping, what the message names is looked for in its lines: only a single source is sure.
  const rest = own.length > 0 ? [] : unique([first ?? [], more].flat().flatMap((line) => sourcesOf(line, '')));
  const places = own.length > 0 ? own : rest;
  if (places.length > (own.length > 0 ? MAX_PLACES : 1)) return [];
  return places.filter(({ file, line }) => file !== '' && !(file === place.file && line === place.line));
}

/** Paths that a line takes by itself and through the named templates that it includes. */
function pathsOf(references: LineReferences, chart: SpotChart): ValuesPath[] {
  const paths = [...references.paths];
  const seen = new Set<string>();
  const names = [...references.includes];
  for (let name = names.pop(); name !== undefined; name = names.pop()) {
    if (seen.has(name) || seen.size >= 20) continue;
    seen.add(name);
    for (const helper of chart.helpers()) {
      const found = templateReferences(helper).named.get(name);
      if (found === undefined) continue;
      paths.push(...found.paths);
      names.push(...found.includes);
    }
  }
  return [...new Map(paths.map((path) => [JSON.stringify(path), path])).values()];
}

/** The scalars at and under a path, and the keys under it; more than can be told apart end the search. */
function scalarsAt({ value }: SourcedValues, wanted: ValuesPath): Scalar[] {
  const found: Scalar[] = [];
  const add = (here: Json | undefined, path: Path): void => {
    if (found.length > MAX_SCALARS || here === undefined || here === null) return;
    if (Array.isArray(here)) for (const [index, item] of here.entries()) add(item, [...path, index]);
    else if (isObject(here)) {
      for (const [key, item] of Object.entries(here)) {
        found.push({ text: key, path: [...path, key], part: 'key' });
        add(item, [...path, key]);
      }
    } else found.push({ text: String(here), path, part: 'value' });
  };
  const walk = (here: Json, path: Path, at: number): void => {
    const step = wanted[at];
    if (step === undefined) {
      add(here, path);
      return;
    }
    const steps = step !== null ? [step] : Array.isArray(here) ? here.keys() : isObject(here) ? Object.keys(here) : [];
    for (const one of steps) {
      const inner = valueAt(here, [one]);
      if (inner !== undefined && found.length <= MAX_SCALARS) walk(inner, [...path, one], at + 1);
    }
  };
  walk(value, [], 0);
  return found;
}

function unique(places: readonly Place[]): Place[] {
  return [...new Map(places.map((place) => [`${place.file}:${place.line}`, place])).values()];
}
