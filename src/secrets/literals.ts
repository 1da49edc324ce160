import { isObject, type Json, type Path } from '../finding/json.ts';
import type { Place } from '../finding/types.ts';
import { decodeText } from '../input/decode.ts';
import { findEncodedTokens, mayHoldToken } from '../input/encoded-token.ts';
import type { Manifest } from '../input/manifest.ts';
import { resolved } from '../input/spelling.ts';
import { type DocumentStore, isManifestFile } from '../input/store.ts';
import { type SourceText, sourceText } from '../input/text.ts';
import { type FoundToken, findTokens } from '../input/token-shape.ts';
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

/** Tokens in a file's text, wherever they stand, plain or in base64: values, arguments, comments, generators, environment files. Linear. */
export function literalsInText(source: SourceText): Literal[] {
  return tokensIn(source).map(({ literal }) => literal);
}

/** The same, each with its own text as it would be without escapes and line ends: never to be shown. */
function tokensIn(source: SourceText): { readonly literal: Literal; readonly text: string }[] {
  const token =
    (encoded: boolean) =>
    ({ start, end, kind }: FoundToken): { literal: Literal; text: string } => {
      const at = source.placeOf({ start, end });
      const written = source.text.slice(start, end);
      const text = (resolved(written)?.text ?? written).replace(/\s+/g, '');
      return { literal: { at, kind, encoded, where: whereOf(source.text, start, at.column) }, text };
    };
  return [...findTokens(source.text).map(token(false)), ...findEncodedTokens(source.text).map(token(true))];
}

/** The name nearest before a token on its line: `HF_TOKEN=`, `token: `; that of the variable whose `value:` it is. */
function whereOf(text: string, start: number, column: number): string {
  const before = text.slice(Math.max(start - column + 1, start - MAX_BEFORE), start);
  if (/(?:^|\s)#/.test(before)) return 'a comment';
  const names = before.matchAll(/(?:^|[\s,;"'&?]|(?<!\$)\{)(?:-\s*)?["']?([\w.-]{1,80})\\?["']?\s{0,9}[:=](?!\/\/)/g);
  const name = [...names].at(-1)?.[1];
  if (name !== 'value') return name ?? 'the text';
  const variable = [
    ...text.slice(Math.max(0, start - MAX_BEFORE), start).matchAll(/\bname\\?["']?:\s*\\?["']?([\w.-]{1,80})/g),
  ];
  return variable.at(-1)?.[1] ?? name;
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
      secret.origin !== 'raw' && (written.has(value.trim()) || written.has(text.trim().slice(start, end)));
    const found = [...findTokens(text.trim()), ...findEncodedTokens(text)].filter((token) => !isKnown(token));
    return found.map(({ kind }) => ({
      at: secret.locate(path),
      kind,
      encoded: true,
      where: `key ${key} of Secret ${secret.name}`,
    }));
  });
}

/** What holds no text, by its name. */
const NO_TEXT =
  /\.(?:png|jpe?g|gif|webp|avif|ico|bmp|tiff?|psd|pdf|docx?|xlsx?|pptx?|zip|gz|tgz|bz2|xz|zst|br|7z|rar|tar|jar|war|class|wasm|so|dylib|dll|exe|bin|o|a|pyc|onnx|safetensors|gguf|ggml|pt|pth|ckpt|h5|npy|npz|parquet|arrow|feather|sqlite3?|db|mp[34]|m4a|wav|flac|ogg|mov|avi|mkv|webm|woff2?|ttf|otf|eot|pack|idx)$/i;
/** Larger files that are no manifests hold data. */
const MAX_OTHER_BYTES = 1 << 20;

/** Every token of a scan: in the text of every file, plain or in base64, and in what Secrets hold. A token in a Secret's `data` is found once. */
export function literalsOf(
  tree: Tree,
  store: DocumentStore,
  manifests: readonly Manifest[],
  skip: (path: string) => boolean,
): Literal[] {
  const found: Literal[] = [];
  const written = new Set<string>();
  for (const file of tree.files) {
    if (skip(file)) continue;
    const source = isManifestFile(file) ? store.source(file) : otherText(file, tree);
    if (source === null || !mayHoldToken(source.text)) continue;
    for (const { literal, text } of tokensIn(source)) {
      found.push(literal);
      written.add(text);
    }
  }
  const held = manifests.flatMap((manifest) => literalsInSecret(manifest, written));
  const isHeld = ({ at, encoded }: Literal): boolean =>
    encoded &&
    held.some((other) => other.at.file === at.file && other.at.line <= at.line && at.endLine <= other.at.endLine);
  return [...found.filter((literal) => !isHeld(literal)), ...held];
}

/** Text of a file that is no manifest; null for data. */
function otherText(file: string, tree: Tree): SourceText | null {
  if (NO_TEXT.test(file) || (tree.sizeOf?.(file) ?? 0) > MAX_OTHER_BYTES) return null;
  const bytes = tree.read(file);
  if (!(bytes instanceof Uint8Array) || bytes.length > MAX_OTHER_BYTES) return null;
  const text = decodeText(bytes);
  return text.slice(0, 4096).includes('\0') ? null : sourceText(file, text);
}
