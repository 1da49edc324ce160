import { posix } from 'node:path';

/** File names that kustomize looks for in a folder (api/konfig RecognizedKustomizationFileNames). */
export const KUSTOMIZATION_FILES: readonly string[] = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];

/** A path relative to a folder of the tree, in the tree's form: '' is the top, `..` at the front leads out. */
export function joined(folder: string, name: string): string {
  const path = posix.normalize(`${folder === '' ? '.' : folder}/${name}`).replace(/\/$/, '');
  return path === '.' ? '' : path;
}

/** Whether a folder is a chart or holds charts, at most two folders down (`charts/NAME`, `charts/NAME-VERSION/NAME`). */
export function hasChart(folder: string, files: readonly string[]): boolean {
  const from = folder === '' ? 0 : folder.length + 1;
  return files.some((file) => /^(?:[^/]+\/){0,2}Chart\.yaml$/.test(file.slice(from)));
}

/** Everything in a text that could be a relative path: words, values of whole lines, and what stands behind `key=`. */
export function namesIn(text: string): Set<string> {
  const names = new Set<string>();
  for (const line of text.split('\n')) {
    if (line.length > 4000) continue;
    const value = line.replace(/^[\s-]*(?:[\w.]+:\s)?/, '').trim();
    names.add(value.replace(/^["']|["']$/g, ''));
    for (const word of line.split(/[\s"',[\]{}]+/)) {
      names.add(word);
      const equals = word.indexOf('=');
      if (equals >= 0) names.add(word.slice(equals + 1));
    }
  }
  for (const name of names) if (name === '' || name.includes('://') || name.startsWith('/')) names.delete(name);
  return names;
}
