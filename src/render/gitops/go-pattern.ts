/** One character of a pattern: any number of characters, one of any kind, or one of those in ranges. */
type Step =
  | { readonly kind: 'star' | 'any' }
  | { readonly kind: 'set'; readonly isNegated: boolean; readonly ranges: readonly (readonly [string, string])[] };

const MAX_PATTERN = 1000;

/**
 * A pattern as Go's `path.Match` reads it (`*`, `?`, `[a-z]`, `[^a]`, a backslash before any character), for whole texts; null where it is malformed.
 * `separator` is what `*` and `?` stop at; '' = nothing. Time in the product of both lengths at most.
 */
export function goPattern(pattern: string, separator: string): ((text: string) => boolean) | null {
  const steps = stepsOf([...pattern.slice(0, MAX_PATTERN)]);
  if (steps === null) return null;
  const takes = (step: Step, letter: string): boolean => {
    if (step.kind !== 'set') return letter !== separator;
    return step.ranges.some(([low, high]) => low <= letter && letter <= high) !== step.isNegated;
  };
  return (text) => {
    const letters = [...text];
    let [at, next, star, mark] = [0, 0, -1, 0];
    while (at < letters.length) {
      const [step, letter] = [steps[next], letters[at] ?? ''];
      if (step?.kind === 'star') {
        star = next;
        next += 1;
        mark = at;
      } else if (step !== undefined && takes(step, letter)) {
        at += 1;
        next += 1;
      } else if (star >= 0 && letters[mark] !== separator) {
        next = star + 1;
        mark += 1;
        at = mark;
      } else return false;
    }
    return steps.slice(next).every(({ kind }) => kind === 'star');
  };
}

function stepsOf(letters: readonly string[]): Step[] | null {
  const steps: Step[] = [];
  for (let at = 0; at < letters.length; at += 1) {
    const letter = letters[at] ?? '';
    if (letter === '*') steps.push({ kind: 'star' });
    else if (letter === '?') steps.push({ kind: 'any' });
    else if (letter === '[') {
      const set = setFrom(letters, at + 1);
      if (set === null) return null;
      steps.push(set.step);
      at = set.end;
    } else {
      if (letter === '\\') at += 1;
      const plain = letters[at];
      if (plain === undefined) return null;
      steps.push({ kind: 'set', isNegated: false, ranges: [[plain, plain]] });
    }
  }
  return steps;
}

/** Reads from behind `[` to its `]`, which is at `end`. */
function setFrom(letters: readonly string[], start: number): { readonly step: Step; readonly end: number } | null {
  const ranges: [string, string][] = [];
  let at = start;
  const isNegated = letters[at] === '^';
  if (isNegated) at += 1;
  const read = (): string | null => {
    if (letters[at] === '-' || letters[at] === ']') return null;
    if (letters[at] === '\\') at += 1;
    const letter = letters[at] ?? null;
    at += 1;
    return letter;
  };
  while (letters[at] !== ']' || ranges.length === 0) {
    const low = read();
    if (low === null) return null;
    let high: string | null = low;
    if (letters[at] === '-') {
      at += 1;
      high = read();
    }
    if (high === null) return null;
    ranges.push([low, high]);
  }
  return { step: { kind: 'set', isNegated, ranges }, end: at };
}
