/** The name that was probably meant, without regard to case and dashes; undefined where none is close to what was typed. */
export function nearest(typed: string, names: readonly string[]): string | undefined {
  const plain = (text: string): string => text.slice(0, 100).toLowerCase().replace(/[-_]/g, '');
  const written = plain(typed);
  const ranked = names
    .map((name) => ({ name, distance: editDistance(plain(name), written) }))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best !== undefined && best.distance <= Math.min(3, Math.ceil(written.length / 3)) ? best.name : undefined;
}

/** Levenshtein distance; inputs are short (names of flags, commands and keys). */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const substitution = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, substitution));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
