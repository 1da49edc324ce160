import { builtInCatalogs } from '../../../src/config/catalogs.ts';
import type { JsonObject } from '../../../src/finding/json.ts';
import type { Manifest } from '../../../src/input/manifest.ts';
import { indexTree } from '../../../src/input/store.ts';
import { memoryTree } from '../../../src/input/tree.ts';
import { parseYaml } from '../../../src/input/yaml.ts';
import { helmRelease, isHelmRelease } from '../../../src/render/gitops/helm-release.ts';
import { lookupByRoot } from '../../../src/render/gitops/lookup.ts';
import { readReleases } from '../../../src/render/gitops/release-manifests.ts';

/** Objects of YAML texts, by file. */
export function manifestsOf(files: Readonly<Record<string, string>>): Manifest[] {
  const store = indexTree(memoryTree(files), () => false);
  return store.documents.flatMap(
    (document) => store.parse(document, { root: '.', origin: 'raw', namespace: null }).manifests,
  );
}

/** What the releases in the files install. */
export function releasedBy(files: Readonly<Record<string, string>>): Manifest[] {
  const manifests = manifestsOf(files);
  const find = lookupByRoot(manifests);
  const sources = manifests
    .filter(isHelmRelease)
    .flatMap((manifest) => helmRelease(manifest, find(manifest.root)) ?? []);
  return [...readReleases(sources, builtInCatalogs.charts).manifests];
}

/** A value as parsed YAML. */
export function yaml(text: string): JsonObject {
  const parsed = parseYaml(text);
  return parsed.ok ? (parsed.documents[0]?.value as JsonObject) : {};
}

/** Line (from 1) on which `needle` first stands in a text. */
export function lineOf(text: string, needle: string): number {
  const at = text.indexOf(needle);
  if (at < 0) throw new Error(`no ${needle}`);
  return text.slice(0, at).split('\n').length;
}
