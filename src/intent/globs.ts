import { braceExpand } from 'minimatch';

/** Globs as an intent file lists them: `*` and `?` don't cross `/`, `**` between slashes does, `[a-z]` and `{a,b}` as usual; `!` removes. */
export interface Globs {
  readonly matches: (text: string) => boolean;
  /** True where every text matches, one that isn't known too: a plain `**` and nothing removed. */
  readonly isAnything: boolean;
}

type Matcher = (text: string) => boolean;

/** The globs as one predicate: some positive one matches and no negative one. Their order says nothing. */
export function compileGlobs(globs: readonly string[]): Globs {
  const allowed = globs.filter((glob) => !glob.startsWith('!'));
  const removed = globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1));
  const [allows, removes] = [allowed.map(compileGlob), removed.map(compileGlob)];
  return {
    matches: (text) => allows.some((matches) => matches(text)) && !removes.some((matches) => matches(text)),
    isAnything: removed.length === 0 && allowed.includes('**'),
  };
}

/** Alternatives that the braces of one glob may stand for. */
const MAX_ALTERNATIVES = 100;

/** True where braces stand for more alternatives than are looked at: the glob would cover less than it says, or remove less. */
export function isTooManifold(glob: string): boolean {
  return braceExpand(glob, { braceExpandMax: MAX_ALTERNATIVES + 1 }).length > MAX_ALTERNATIVES;
}

const compiled = new Map<string, Matcher>();
const KEPT = 10_000;

/** One glob, without a regular expression that backtracks: at most (length of the glob) × (length of the text) steps. */
export function compileGlob(glob: string): Matcher {
  const known = compiled.get(glob);
  if (known !== undefined) return known;
  const alternatives = braceExpand(glob, { braceExpandMax: MAX_ALTERNATIVES }).map(segmentsOf);
  const matches: Matcher = (text) => {
    const segments = text.split('/');
    return alternatives.some((wanted) => sequence(wanted, segments, isCrossing, (one, segment) => fits(one, segment)));
  };
  if (compiled.size >= KEPT) compiled.clear();
  compiled.set(glob, matches);
  return matches;
}

/** One character's worth of a segment; null stands for `*`. */
type Unit = ((character: string) => boolean) | null;
/** A part of a glob between slashes; null stands for `**`. */
type Segment = readonly Unit[] | null;

const isCrossing = (segment: Segment): boolean => segment === null;

/** As in minimatch `org/**` doesn't match `org` itself. */
function segmentsOf(glob: string): readonly Segment[] {
  const segments = glob
    .split('/')
    .map(segmentOf)
    .filter((segment, index, all) => segment !== null || all[index - 1] !== null);
  return segments.length > 1 && segments.at(-1) === null ? [...segments, [null]] : segments;
}

function segmentOf(text: string): Segment {
  if (text === '**') return null;
  const units: Unit[] = [];
  for (const part of text.match(/\*+|\?|\[[^\]]+\]|[\s\S]/gu) ?? []) {
    if (part.startsWith('*')) units.push(null);
    else if (part === '?') units.push(() => true);
    else if (part.length > 2 && part.startsWith('[')) units.push(classOf(part.slice(1, -1)));
    else units.push((character) => character === part);
  }
  return units;
}

/** `[a-z]`, `[!0-9]`. */
function classOf(text: string): (character: string) => boolean {
  const isNegative = /^[!^]/.test(text);
  const ranges = [...(isNegative ? text.slice(1) : text).matchAll(/([\s\S])-([\s\S])|[\s\S]/gu)];
  const holds = (character: string): boolean =>
    ranges.some(([whole, from, to]) =>
      from === undefined || to === undefined ? whole === character : from <= character && character <= to,
    );
  return (character) => holds(character) !== isNegative;
}

function fits(segment: Segment, text: string): boolean {
  if (segment === null) return true;
  // As in minimatch, a star alone stands for at least one character.
  if (text === '' && segment.length > 0) return false;
  return sequence(
    segment,
    [...text],
    (unit) => unit === null,
    (unit, character) => unit?.(character) ?? true,
  );
}

/** Whether items match wanted ones, of which those that are `isStar` stand for any number of items. Goes back to the last star only. */
function sequence<Wanted, Item>(
  wanted: readonly Wanted[],
  items: readonly Item[],
  isStar: (one: Wanted) => boolean,
  isOne: (one: Wanted, item: Item) => boolean,
): boolean {
  let [at, own, star, kept] = [0, 0, -1, 0];
  while (at < items.length) {
    const one = wanted[own] as Wanted;
    if (own < wanted.length && isStar(one)) {
      star = own;
      kept = at;
      own += 1;
    } else if (own < wanted.length && isOne(one, items[at] as Item)) {
      own += 1;
      at += 1;
    } else if (star >= 0) {
      own = star + 1;
      kept += 1;
      at = kept;
    } else return false;
  }
  while (own < wanted.length && isStar(wanted[own] as Wanted)) own += 1;
  return own === wanted.length;
}
