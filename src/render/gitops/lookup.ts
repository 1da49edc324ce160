import type { Manifest } from '../../input/manifest.ts';
import type { Lookup } from './helm-release.ts';

/** Finds objects by kind and name: in the same namespace, else the only one whose namespace isn't known, else the only one of that name. */
export function lookupIn(manifests: readonly Manifest[]): Lookup {
  const byName = new Map<string, Manifest[]>();
  for (const manifest of manifests) {
    const key = `${manifest.kind}/${manifest.name}`;
    const known = byName.get(key);
    if (known === undefined) byName.set(key, [manifest]);
    else known.push(manifest);
  }
  return (kind, namespace, name) => {
    const candidates = byName.get(`${kind}/${name}`) ?? [];
    const exact = candidates.find((manifest) => manifest.namespace === namespace);
    const loose = candidates.filter((manifest) => manifest.namespace === null || namespace === null);
    return exact ?? loose[0] ?? (candidates.length === 1 ? (candidates[0] ?? null) : null);
  };
}

/** The same, root by root: what a root doesn't hold itself may stand anywhere in the scan. */
export function lookupByRoot(manifests: readonly Manifest[]): (root: string) => Lookup {
  const byRoot = new Map<string, Manifest[]>();
  for (const manifest of manifests) {
    const known = byRoot.get(manifest.root);
    if (known === undefined) byRoot.set(manifest.root, [manifest]);
    else known.push(manifest);
  }
  const everywhere = lookupIn(manifests);
  const finders = new Map<string, Lookup>();
  return (root) => {
    const known = finders.get(root);
    if (known !== undefined) return known;
    const own = lookupIn(byRoot.get(root) ?? []);
    const find: Lookup = (kind, namespace, name) => own(kind, namespace, name) ?? everywhere(kind, namespace, name);
    finders.set(root, find);
    return find;
  };
}
