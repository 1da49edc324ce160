import { isObject, type Json, type Path } from '../finding/json.ts';
import type { Place } from '../finding/types.ts';
import type { Manifest } from '../input/manifest.ts';
import { type DocumentStore, isManifestFile } from '../input/store.ts';
import type { SourceText } from '../input/text.ts';
import { type FoundToken, findTokens } from '../input/token.ts';
import type { Tree } from '../input/tree.ts';
import { decodeBase64 } from './written.ts';

/** A token that stands in the repository. */
export interface Literal {
  readonly at: Place;
  readonly kind: FoundToken['kind'];
  /** base64 (Secret.data), not encryption. */
  readonly encoded: boolean;
  /** Where it stands, in words: `env HF_TOKEN of Deployment ml/tgi`, `comment`. */
  readonly where: string;
}

/** Characters before a token that say where it stands. */
const MAX_BEFORE = 300;

/** Tokens in a file's text, wherever they stand: values, arguments, comments, generators, environment files. Linear. */
export function literalsInText(source: SourceText): Literal[] {
  return findTokens(source.text).map(({ start, end, kind }) => {
    const at = source.placeOf({ start, end });
    const before = source.text.slice(Math.max(start - at.column + 1, start - MAX_BEFORE), start);
    const where = /(?:^|\s)#/.test(before)
      ? 'a comment'
      : (/^\s*(?:-\s*)?["']?([\w.-]{1,80})["']?\s*[:=]/.exec(before)?.[1] ?? 'the text');
    return { at, kind, encoded: false, where };
  });
}

/** Tokens that a Secret holds in base64; of a rendered one only those that `written` hasn't: a generator's input was found where it stands. */
export function literalsInSecret(secret: Manifest, written: ReadonlySet<string> = new Set()): Literal[] {
  const data: Json | undefined = secret.value['data'];
  if (secret.kind !== 'Secret' || !isObject(data)) return [];
  return Object.entries(data).flatMap(([key, value]): Literal[] => {
    if (typeof value !== 'string' || value.startsWith('ENC[')) return [];
    const text = decodeBase64(value);
    if (text === null) return [];
    const path: Path = ['data', key];
    const isKnown = ({ start, end }: FoundToken): boolean =>
      secret.origin !== 'raw' && written.has(text.trim().slice(start, end));
    const found = findTokens(text.trim()).filter((token) => !isKnown(token));
    return found.map(({ kind }) => ({
      at: secret.locate(path),
      kind,
      encoded: true,
      where: `key ${key} of Secret ${secret.name}`,
    }));
  });
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
  const written = new Set<string>();
  for (const file of tree.files) {
    if (skip(file) || !(isManifestFile(file) || OTHER_TEXT.test(file))) continue;
    const source = store.source(file);
    if (source === null || !/hf_|api_org_/.test(source.text)) continue;
    found.push(...literalsInText(source));
    for (const { start, end } of findTokens(source.text)) written.add(source.text.slice(start, end));
  }
  for (const manifest of manifests) found.push(...literalsInSecret(manifest, written));
  return found;
}
