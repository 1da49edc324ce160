import { isObject, type Json, type JsonObject, listAt, stringAt } from '../finding/json.ts';
import type { Tree } from '../input/tree.ts';
import { type ParsedDocument, parseYaml } from '../input/yaml.ts';
import { joined, KUSTOMIZATION_FILES } from './named-paths.ts';

/** What one kustomization file names, as paths of the tree; addresses and inline patches are left out. */
export interface KustomizationFile {
  readonly folder: string;
  readonly file: string;
  readonly text: string;
  readonly document: ParsedDocument;
  readonly value: JsonObject;
  readonly isComponent: boolean;
  /** By its apiVersion of another tool: Flux has a Kustomization, too. */
  readonly isForeign: boolean;
  /** An entry that leads out of the tree. */
  readonly outside: string | null;
  /** Entries of `resources`, `bases`, `components`: files and folders. */
  readonly resources: readonly string[];
  /** Files that change resources or configure kustomize: no manifests of their own. */
  readonly patches: readonly string[];
}

const MAX_FILE = 1 << 20;
const RESOURCES = ['resources', 'bases', 'components'];
const PATHS = ['crds', 'configurations', 'generators', 'transformers', 'validators', 'patchesStrategicMerge'];
const PATH_ENTRIES = ['patches', 'patchesJson6902', 'replacements'];

/**
 * Reads a kustomization; null where it can't be parsed: the engine says why.
 */
export function readKustomization(tree: Tree, file: string): KustomizationFile | null {
  const bytes = tree.read(file);
  if (!(bytes instanceof Uint8Array) || bytes.length > MAX_FILE) return null;
  const text = new TextDecoder().decode(bytes);
  const parsed = parseYaml(text);
  const document = parsed.ok ? parsed.documents[0] : undefined;
  if (document === undefined || !isObject(document.value)) return null;
  const value = document.value;
  const folder = folderOf(file);
  const paths = (entries: readonly (Json | undefined)[]): string[] =>
    entries.flatMap((entry) => {
      const name = stringAt(entry);
      if (name === undefined || name.includes('\n') || name.includes('://')) return [];
      const path = joined(folder, name);
      return path === '..' || path.startsWith('../') ? [] : [path];
    });
  const apiVersion = stringAt(value['apiVersion']);
  const resources = RESOURCES.flatMap((field) => listAt(value[field])).flatMap((entry) => stringAt(entry) ?? []);
  return {
    folder,
    file,
    text,
    document,
    value,
    isComponent: value['kind'] === 'Component',
    isForeign: apiVersion !== undefined && !apiVersion.startsWith('kustomize.config.k8s.io/'),
    outside: resources.find((name) => joined(folder, name).split('/')[0] === '..') ?? null,
    resources: paths(resources),
    patches: paths([
      ...PATHS.flatMap((field) => listAt(value[field])),
      ...PATH_ENTRIES.flatMap((field) =>
        listAt(value[field]).map((entry) => (isObject(entry) ? entry['path'] : undefined)),
      ),
    ]),
  };
}

/** True for the names by which kustomize finds a kustomization. */
export function isKustomizationFile(path: string): boolean {
  return KUSTOMIZATION_FILES.includes(path.slice(path.lastIndexOf('/') + 1));
}

/** Folder of a path of the tree; '' = the top. */
export function folderOf(file: string): string {
  return file.slice(0, Math.max(0, file.lastIndexOf('/')));
}
