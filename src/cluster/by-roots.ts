import type { Manifest } from '../input/manifest.ts';

/** Gives the manifests of some roots in their order; each question costs what it answers, not what the scan holds. */
export function byRoots(manifests: readonly Manifest[]): (roots: ReadonlySet<string>) => readonly Manifest[] {
  const groups = new Map<string, [number, Manifest][]>();
  manifests.forEach((manifest, index) => {
    const group = groups.get(manifest.root);
    if (group === undefined) groups.set(manifest.root, [[index, manifest]]);
    else group.push([index, manifest]);
  });
  return (roots) =>
    [...roots]
      .flatMap((root) => groups.get(root) ?? [])
      .sort(([a], [b]) => a - b)
      .map(([, manifest]) => manifest);
}
