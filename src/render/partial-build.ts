import { posix } from 'node:path';
import { isKustomizationFile } from './kustomization-file.ts';
import type { RenderFiles } from './protocol.ts';
import { unreadFiles } from './unread-files.ts';

/** Lists of a kustomization whose entries are files, folders or addresses of other resources. */
const LISTS = new Set(['resources', 'bases', 'components', 'crds', 'patchesStrategicMerge']);
/** What needs a chart that isn't here. */
const CHARTS = new Set(['helmCharts', 'helmChartInflationGenerator', 'helmGlobals']);
const MAX_FILE = 1 << 20;

/**
 * The files of a build without what isn't here: remote resources, missing files and folders, charts, files of generators. Every line stays where it
 * is, what is left out becomes a comment. `unread` = those of them that are files of generators. null where nothing is left out.
 */
export function withoutMissing(
  files: RenderFiles,
): { readonly files: RenderFiles; readonly missing: readonly string[]; readonly unread: readonly string[] } | null {
  const folders = new Set<string>();
  for (const path of files.keys()) {
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1))
      folders.add(path.slice(0, slash));
  }
  const missing: string[] = [];
  const unread: string[] = [];
  const edited = new Map(files);
  for (const [path, content] of files) {
    if (!isKustomizationFile(path) || content.length > MAX_FILE) continue;
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    const isHere = (name: string): boolean => {
      const target = posix.normalize(posix.join(folder, name)).replace(/\/$/, '');
      return files.has(target) || folders.has(target) || target === '.';
    };
    const text = new TextDecoder().decode(content);
    const changed = commented(text, isHere, missing);
    if (changed !== text) edited.set(path, new TextEncoder().encode(changed));
    for (const [file, stand] of unreadFiles(text, folder, (name) => edited.has(name))) {
      unread.push(file);
      edited.set(file, new TextEncoder().encode(stand));
    }
  }
  return missing.length + unread.length === 0 ? null : { files: edited, missing: [...missing, ...unread], unread };
}

function commented(text: string, isHere: (name: string) => boolean, missing: string[]): string {
  let key = '';
  return text
    .split('\n')
    .map((line) => {
      const top = /^([A-Za-z][\w.]*):(.*)$/.exec(line);
      if (top !== null) key = top[1] ?? '';
      if (CHARTS.has(key)) {
        const name = /^\s*(?:-\s+)?name:\s*(\S+)/.exec(line)?.[1];
        if (name !== undefined && key === 'helmCharts') missing.push(`chart ${name}`);
        return line.trim() === '' ? line : `#${line}`;
      }
      const entry = LISTS.has(key) && top === null ? /^\s*-\s+(["']?)([^\s"'#]{1,500})\1\s*(?:#.*)?$/.exec(line) : null;
      const name = entry?.[2];
      if (name === undefined || isHere(name)) return line;
      missing.push(name);
      return `#${line}`;
    })
    .join('\n');
}
