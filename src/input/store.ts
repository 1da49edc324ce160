import { minimatch } from 'minimatch';
import type { Place } from '../finding/types.ts';
import { decodeText } from './decode.ts';
import {
  looksLikeManifest,
  type ManifestContext,
  type ReadManifests,
  readManifests,
  type Unparseable,
} from './manifests.ts';
import { type RawDocument, splitDocuments } from './split.ts';
import { type SourceText, sourceText } from './text.ts';
import { byCodeUnits, type Tree } from './tree.ts';

/** One document of the tree, known by a glance and parsed only when something needs it. */
export interface IndexedDocument extends RawDocument {
  readonly file: string;
  readonly ordinal: number;
  /** For a document that rendering made: `file` is then the file that a person would open. */
  readonly rendered?: RenderedDocument;
}

/** A document that stands in no file: `start` and `end` are those of its own text. */
export interface RenderedDocument {
  readonly text: string;
  readonly context: ManifestContext;
  /** Files that decide to which configured cluster it belongs. */
  readonly inputs: readonly string[];
  readonly parse: () => ReadManifests;
  /** The cluster that it is deployed to, where something tells clusters apart. */
  readonly cluster?: string;
  /** Where the object that deploys it was found. */
  readonly tree?: string;
  /** True where that object is itself deployed by nobody. */
  readonly isAside?: boolean;
  /** A written file whose root it belongs to, instead of that of `context`. */
  readonly joins?: string;
}

/** Every manifest file of a tree, read once, split into documents; parsed on demand. */
export interface DocumentStore {
  readonly documents: readonly IndexedDocument[];
  /** Files that were read as manifests. */
  readonly fileCount: number;
  readonly unreadable: readonly Unparseable[];
  /** Text of a file of the tree (manifest or not); null where it can't be read. */
  readonly source: (file: string) => SourceText | null;
  /** The document's text. */
  readonly textOf: (document: IndexedDocument) => string;
  /** The document's objects; parsed at most once per context. */
  readonly parse: (document: IndexedDocument, context: ManifestContext) => ReadManifests;
}

const MANIFEST_FILE = /\.(?:ya?ml|json)$/i;
const KEEP_BYTES = 64 << 20;

/** True for files that may hold Kubernetes objects. */
export function isManifestFile(path: string): boolean {
  return MANIFEST_FILE.test(path);
}

/** A predicate for globs as `exclude` takes them: relative to `prefix` + the scanned root, dot files included; a folder's glob covers what is in it. */
export function globMatcher(globs: readonly string[], prefix = ''): (path: string) => boolean {
  const patterns = globs.flatMap((glob) => [glob, `${glob.replace(/\/+$/, '')}/**`]);
  return (path) => patterns.some((pattern) => minimatch(prefix + path, pattern, { dot: true, nocomment: true }));
}

/** Reads all manifest files of the tree that `skip` doesn't name, and splits them. */
export function indexTree(tree: Tree, skip: (path: string) => boolean): DocumentStore {
  const documents: IndexedDocument[] = [];
  const unreadable: Unparseable[] = tree.refused
    .filter(({ path }) => !skip(path))
    .map(({ path, reason }) => ({ at: topOf(path), reason, looksLikeManifest: isManifestFile(path) }));
  let kept = 0;
  let fileCount = 0;
  const sources = new Map<string, SourceText | null>();
  const load = (file: string): SourceText | { readonly reason: string } => {
    const bytes = tree.read(file);
    return bytes instanceof Uint8Array ? sourceText(file, decodeText(bytes)) : bytes;
  };
  const source = (file: string): SourceText | null => {
    const known = sources.get(file);
    if (known !== undefined) return known;
    const loaded = load(file);
    const result = 'reason' in loaded ? null : loaded;
    if (result === null || kept + result.text.length < KEEP_BYTES) {
      kept += result?.text.length ?? 0;
      sources.set(file, result);
    }
    return result;
  };
  for (const file of [...tree.files].sort(byCodeUnits)) {
    if (!isManifestFile(file) || skip(file)) continue;
    fileCount += 1;
    const loaded = load(file);
    if ('reason' in loaded) {
      unreadable.push({ at: topOf(file), reason: loaded.reason, looksLikeManifest: true });
      continue;
    }
    if (loaded.text.includes('\0')) {
      unreadable.push({ at: topOf(file), reason: 'binary content', looksLikeManifest: looksLikeManifest(loaded.text) });
      continue;
    }
    for (const [ordinal, part] of splitDocuments(loaded.text).entries()) documents.push({ file, ordinal, ...part });
    if (kept + loaded.text.length < KEEP_BYTES) {
      kept += loaded.text.length;
      sources.set(file, loaded);
    }
  }
  const parsed = new Map<string, ReadManifests>();
  return {
    documents,
    fileCount,
    unreadable,
    source,
    textOf: (document) => source(document.file)?.text.slice(document.start, document.end) ?? '',
    parse: (document, context) => {
      const key = `${context.root}\0${context.namespace ?? ''}\0${document.file}\0${document.ordinal}`;
      let result = parsed.get(key);
      if (result === undefined) {
        const text = source(document.file);
        result =
          text === null
            ? { manifests: [], unparseable: [] }
            : readManifests(text, document.start, document.end, document.ordinal, context);
        parsed.set(key, result);
      }
      return result;
    },
  };
}

/** The same files with other documents: those of a store that still count, and rendered ones. */
export function withDocuments(store: DocumentStore, documents: readonly IndexedDocument[]): DocumentStore {
  const parsed = new Map<IndexedDocument, ReadManifests>();
  return {
    ...store,
    documents,
    textOf: (document) =>
      document.rendered === undefined
        ? store.textOf(document)
        : document.rendered.text.slice(document.start, document.end),
    parse: (document, context) => {
      if (document.rendered === undefined) return store.parse(document, context);
      const known = parsed.get(document) ?? document.rendered.parse();
      parsed.set(document, known);
      const { root } = context;
      if (root === document.rendered.context.root) return known;
      return { ...known, manifests: known.manifests.map((manifest) => ({ ...manifest, root })) };
    },
  };
}

/** The first character of a file. */
export function topOf(file: string): Place {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}
