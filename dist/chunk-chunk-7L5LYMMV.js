import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/config/edit-distance.ts
function nearest(typed, names) {
  const plain = (text) => text.slice(0, 100).toLowerCase().replace(/[-_]/g, "");
  const written = plain(typed);
  const ranked = names.map((name) => ({ name, distance: editDistance(plain(name), written) })).sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best !== void 0 && best.distance <= Math.min(3, Math.ceil(written.length / 3)) ? best.name : void 0;
}
function editDistance(a, b) {
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

export {
  nearest
};
