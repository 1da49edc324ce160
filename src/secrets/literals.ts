import { isObject, type Json, type Path } from '../finding/json.ts';
import type { Place } from '../finding/types.ts';
import type { Manifest } from '../input/manifest.ts';
import { type DocumentStore, isManifestFile } from '../input/store.ts';
import type { SourceText } from '../input/text.ts';
import { type FoundToken, findTokens } from '../input/token.ts';
import type { Tree } from '../input/tree.ts';

/** A token that stands in the repository. */
export interface Literal {
  readonly at: Place;
  readonly kind: FoundToken['kind'];
  /** base64 (Secret.data), not encryption. */
  readonly encoded: boolean;
  /** Where it stands, in words: `env HF_TOKEN of Deployment ml/tgi`, `comment`. */
  readonly where: string;
}

const MAX_BASE64 = 4096;

/** Tokens in a file's text, wherever they stand: values, arguments, comments, generators, environment files. Linear. */
export function literalsInText(source: SourceText): Literal[] {
  return findTokens(source.text).map(({ start, end, kind }) => {
    const at = source.placeOf({ start, end });
    const line = source.line(at.line);
    const comment = line.indexOf('#');
    const where =
      comment >= 0 && comment < at.column - 1 && /(?:^|\s)$/.test(line.slice(0, comment))
        ? 'a comment'
        : (/^\s*(?:-\s*)?["']?([\w.-]{1,80})["']?\s*[:=]/.exec(line)?.[1] ?? 'the text');
    return { at, kind, encoded: false, where };
  });
}

/** Tokens that a Secret holds in base64. */
export function literalsInSecret(secret: Manifest): Literal[] {
  const data: Json | undefined = secret.value['data'];
  if (secret.kind !== 'Secret' || !isObject(data)) return [];
  return Object.entries(data).flatMap(([key, value]): Literal[] => {
    if (typeof value !== 'string' || value.length > MAX_BASE64 || value.startsWith('ENC[')) return [];
    const text = decoded(value);
    if (text === null) return [];
    const path: Path = ['data', key];
    return findTokens(text.trim()).map(({ kind }) => ({
      at: secret.locate(path),
      kind,
      encoded: true,
      where: `key ${key} of Secret ${secret.name}`,
    }));
  });
}

function decoded(value: string): string | null {
  const compact = value.replace(/\s+/g, '');
  if (compact === '' || compact.length % 4 === 1 || !/^[A-Za-z0-9+/]+={0,2}$/.test(compact)) return null;
  return new TextDecoder().decode(
    Uint8Array.from(atob(compact.padEnd(Math.ceil(compact.length / 4) * 4, '=')), (character) =>
      character.charCodeAt(0),
    ),
  );
}

const OTHER_TEXT = /(?:^|\/)\.env(?:\.[\w.-]+)?$|\.(?:env|properties|toml|ini|conf)$/i;

/** Every token of a scan: in the text of manifests and settings files, and in base64 in Secrets. A token in the text of a Secret's `data` is found once. */
export function literalsOf(
  tree: Tree,
  store: DocumentStore,
  manifests: readonly Manifest[],
  skip: (path: string) => boolean,
): Literal[] {
  const found: Literal[] = [];
  for (const file of tree.files) {
    if (skip(file) || !(isManifestFile(file) || OTHER_TEXT.test(file))) continue;
    const source = store.source(file);
    if (source !== null && /hf_|api_org_/.test(source.text)) found.push(...literalsInText(source));
  }
  for (const manifest of manifests) found.push(...literalsInSecret(manifest));
  return found;
}
