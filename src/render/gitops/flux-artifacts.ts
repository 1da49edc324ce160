import { isObject, type JsonObject, listAt, objectAt, stringAt } from '../../finding/json.ts';
import type { Manifest } from '../../input/manifest.ts';
import { joined } from '../named-paths.ts';

/** A folder of a source that an artifact shows. */
export interface ArtifactFolder {
  readonly kind: string;
  readonly name: string;
  readonly namespace: string | null;
  /** Folder in that source, without slashes at its ends. */
  readonly path: string;
}

/** Names of the ExternalArtifacts that an ArtifactGenerator makes. */
export function artifactNames(generator: Manifest): string[] {
  return listAt(objectAt(generator.value['spec'])['artifacts']).flatMap((item) =>
    isObject(item) ? (stringAt(item['name']) ?? []) : [],
  );
}

/**
 * Where a path inside an ExternalArtifact comes from; null where no copy leads there. Rules: fluxcd/source-watcher internal/builder (the last copy
 * wins; `dir/**` leaves `dir` out, another pattern keeps the whole path, a folder keeps its name).
 */
export function artifactFolder(generator: Manifest, name: string, path: string): ArtifactFolder | null {
  const spec = objectAt(generator.value['spec']);
  const artifact = listAt(spec['artifacts']).find((item) => isObject(item) && item['name'] === name);
  const copies = listAt(objectAt(artifact)['copy']).filter(isObject).toReversed();
  for (const shows of [placedAt, placedLoosely, placedAbove]) {
    for (const copy of copies) {
      const from = /^@([\w-]+)\/(.*)$/.exec(stringAt(copy['from']) ?? '');
      const to = /^@artifact\/(.*)$/.exec(stringAt(copy['to']) ?? '');
      const source = listAt(spec['sources']).find((item) => isObject(item) && item['alias'] === from?.[1]);
      if (from === null || to === null || !isObject(source)) continue;
      const found = shows(from[2] ?? '', trimmed(to[1] ?? ''), path);
      if (found !== null) return { ...referenceOf(source, generator), path: found };
    }
  }
  return null;
}

function referenceOf(source: JsonObject, generator: Manifest): Omit<ArtifactFolder, 'path'> {
  return {
    kind: stringAt(source['kind']) ?? '',
    name: stringAt(source['name']) ?? '',
    namespace: stringAt(source['namespace']) ?? generator.namespace,
  };
}

/** The folder that a copy puts exactly at `path`. */
function placedAt(from: string, to: string, path: string): string | null {
  const contents = /^(?:(.*)\/)?\*\*$/.exec(from);
  if (contents !== null) return moved(path, to, trimmed(contents[1] ?? ''));
  if (/[*?[\]]/.test(from)) {
    const inner = below(path, to);
    const start = trimmed(/^[^*?[\]]*(?=\/)/.exec(from)?.[0] ?? '');
    return inner !== null && below(inner, start) !== null ? inner : null;
  }
  const folder = trimmed(from);
  return moved(path, joined(to, folder.slice(folder.lastIndexOf('/') + 1)), folder);
}

/** A folder that was meant to stand at `path`: builds find what is one folder further down, too. */
function placedLoosely(from: string, to: string, path: string): string | null {
  return /[*?[\]]/.test(from) ? null : moved(path, to, trimmed(from));
}

/** A folder above of what is copied, where the copy keeps the way from there. */
function placedAbove(from: string, to: string, path: string): string | null {
  const folder = trimmed(/^(?:(.*)\/)?\*\*$/.exec(from)?.[1] ?? from);
  const rest = below(to, path);
  if (rest === null || rest === '' || /[*?[\]]/.test(folder)) return null;
  return folder === rest ? '' : folder.endsWith(`/${rest}`) ? folder.slice(0, -rest.length - 1) : null;
}

function moved(path: string, from: string, to: string): string | null {
  const rest = below(path, from);
  return rest === null ? null : joined(to, rest);
}

/** The way from a folder down to a path; null where it isn't there. */
function below(path: string, folder: string): string | null {
  if (folder === '') return path;
  if (path === folder) return '';
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : null;
}

function trimmed(path: string): string {
  return path.replace(/^(?:\.?\/+)+/, '').replace(/\/+$/, '');
}
