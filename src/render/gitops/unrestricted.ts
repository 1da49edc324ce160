import { posix } from 'node:path';
import { isKustomizationFile } from '../kustomization-file.ts';

/** Folder beside a kustomization in which files from outside of it are put. */
const OUTSIDE = '.outside';
const MAX_FILE = 1 << 20;

/**
 * Lets kustomizations name files outside of their folder, as Flux does (it builds without load restrictions): such a file is put into the folder and
 * named there, on the same line. `linked` learns where each of them really stands.
 */
export function unrestricted(files: Map<string, Uint8Array>, linked: Map<string, string>): void {
  for (const [path, content] of [...files]) {
    if (!isKustomizationFile(path) || content.length > MAX_FILE) continue;
    const text = new TextDecoder().decode(content);
    if (!text.includes('../')) continue;
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    let count = 0;
    const changed = text.replace(/(?<=[\s"'=[,]|^)(?:\.\/)?(?:\.\.\/)+[\w./@+-]{1,500}/gm, (name) => {
      const target = posix.normalize(posix.join(folder, name));
      const outside = files.get(target);
      if (outside === undefined) return name;
      const inside = `${OUTSIDE}/${count}/${posix.basename(target)}`;
      count += 1;
      files.set(posix.join(folder, inside), outside);
      linked.set(posix.join(folder, inside), linked.get(target) ?? target);
      return inside;
    });
    if (count > 0) files.set(path, new TextEncoder().encode(changed));
  }
}
