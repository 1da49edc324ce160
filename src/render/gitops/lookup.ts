import type { Manifest } from '../../input/manifest.ts';
import { artifactNames } from './flux-artifacts.ts';
import type { Lookup } from './helm-release.ts';

/**
 * Finds objects by kind and name: in the same namespace, else the only one whose namespace isn't known, else the only one of that name. An
 * ExternalArtifact is looked up as the ArtifactGenerator that makes it.
 */
export function lookupIn(manifests: readonly Manifest[]): Lookup {
  const byName = new Map<string, Manifest[]>();
  const add = (key: string, manifest: Manifest): void => {
    const known = byName.get(key);
    if (known === undefined) byName.set(key, [manifest]);
    else known.push(manifest);
  };
  for (const manifest of manifests) {
    add(`${manifest.kind}/${manifest.name}`, manifest);
    if (manifest.kind === 'ArtifactGenerator')
      for (const name of artifactNames(manifest)) add(`ExternalArtifact/${name}`, manifest);
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

/** The sources whose files stand in a folder or below, for every folder: of several of one name those nearby are meant. */
export function besideIn(sources: readonly Manifest[]): (folder: string) => readonly Manifest[] {
  const below = new Map<string, Manifest[]>();
  for (const source of sources) {
    for (let folder = treeOf(source.file); folder !== '.'; folder = treeOf(folder)) {
      const known = below.get(folder);
      if (known === undefined) below.set(folder, [source]);
      else known.push(source);
    }
  }
  return (folder) => below.get(folder) ?? [];
}

/** The folder of a file; '.' at the top: what an entry there deploys goes to one cluster. */
export function treeOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '.' : path.slice(0, slash);
}
