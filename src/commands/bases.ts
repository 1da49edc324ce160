import { existsSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { diskTree } from '../input/disk.ts';
import { gatherKustomization } from '../render/gather.ts';
import { KUSTOMIZATION_FILES } from '../render/named-paths.ts';
import { repositoryTop } from './context.ts';
import { slashed } from './paths.ts';

/**
 * The files outside a folder that its kustomizations are made of, as absolute paths: an overlay is built with its bases. They are looked for in the
 * repository; outside of one in the working folder, where the folder is in it.
 */
export function basesOf(path: string, cwd: string): string[] {
  const full = resolve(cwd, path);
  if (!existsSync(full) || !statSync(full).isDirectory()) return [];
  const own = diskTree(full, ['']).files.filter(isKustomization);
  const top = repositoryTop(full) ?? (slashed(relative(cwd, full)).startsWith('..') ? full : resolve(cwd));
  if (own.length === 0 || top === full) return [];
  const tree = diskTree(top, ['']);
  const prefix = `${slashed(relative(top, full))}/`;
  const found = own.flatMap((file) => {
    const gathered = gatherKustomization(tree, (prefix + file).replace(/\/[^/]*$/, ''));
    return gathered.ok ? [...gathered.files.keys()].map((name) => gathered.linked.get(name) ?? name) : [];
  });
  return [...new Set(found)].filter((file) => !file.startsWith(prefix)).map((file) => resolve(top, file));
}

function isKustomization(file: string): boolean {
  return KUSTOMIZATION_FILES.includes(file.slice(file.lastIndexOf('/') + 1));
}
