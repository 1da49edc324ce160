/** Whether a pattern of `*`, `?` and plain characters fits the whole text: time in the product of both lengths at most. */
export function fits(text: string, pattern: string): boolean {
  let [at, next, star, mark] = [0, 0, -1, 0];
  while (at < text.length) {
    if (next < pattern.length && pattern[next] === '*') {
      star = next;
      next += 1;
      mark = at;
    } else if (next < pattern.length && (pattern[next] === '?' || pattern[next] === text[at])) {
      at += 1;
      next += 1;
    } else if (star >= 0) {
      next = star + 1;
      mark += 1;
      at = mark;
    } else return false;
  }
  while (pattern[next] === '*') next += 1;
  return next === pattern.length;
}

const MAX_SEGMENTS = 64;

/** A predicate for paths: `*` stays inside a folder, `**` goes through any number of them. */
export function pathGlob(glob: string): (path: string) => boolean {
  const steps = glob
    .replace(/^\.?\/+/, '')
    .replace(/\/+$/, '')
    .split('/');
  if (steps.length > MAX_SEGMENTS) return () => false;
  return (path) => {
    const parts = path.split('/');
    // Which numbers of leading parts the steps so far can have taken.
    let taken = new Set([0]);
    for (const step of steps) {
      const next = new Set<number>();
      for (const count of taken) {
        if (step === '**') for (let more = count; more <= parts.length; more += 1) next.add(more);
        else if (count < parts.length && fits(parts[count] ?? '', step)) next.add(count + 1);
      }
      taken = next;
    }
    return taken.has(parts.length);
  };
}
