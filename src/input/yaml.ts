import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseAllDocuments,
} from 'yaml';
import type { Json, Path } from '../finding/json.ts';

/** A stretch of text, as offsets into the text that was parsed. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** One parsed YAML document: its value as Kubernetes would see it, and where each part stands. */
export interface ParsedDocument {
  readonly value: Json;
  /** Range of the value (or key) at `path`, of its nearest existing ancestor where there is none. */
  readonly rangeOf: (path: Path, part: 'key' | 'value') => Range;
}

/** Why a document can't be read, with the offset at which it shows. */
export interface ParseFailure {
  readonly reason: string;
  readonly offset: number;
}

export type ParseResult =
  | { readonly ok: true; readonly documents: readonly ParsedDocument[] }
  | { readonly ok: false; readonly failure: ParseFailure };

const MAX_DEPTH = 200;
const MAX_ALIAS_EXPANSIONS = 10_000;
const DASH_RUN = new RegExp(`(?:- ){${MAX_DEPTH}}`);

type Tag = { readonly tag?: string; readonly format?: string };

/** Kubernetes reads YAML 1.1 without the base-60 numbers and timestamps, and with 0o17 (sigs.k8s.io/yaml 1.6.0, all 22 scalar forms compared). */
const NOT_IN_KUBERNETES = new Set(
  ['timestamp', 'binary', 'omap', 'pairs', 'set'].map((name) => `tag:yaml.org,2002:${name}`),
);
const zeroOctal = {
  tag: 'tag:yaml.org,2002:int',
  default: true,
  test: /^[-+]?0o[0-7_]+$/,
  resolve: (text: string): number => {
    const digits = text.replaceAll('_', '');
    const negative = digits.startsWith('-');
    const magnitude = Number.parseInt(digits.replace(/^[-+]?0o/, ''), 8);
    return negative ? -magnitude : magnitude;
  },
};

function kubernetesTags<T>(tags: T[]): T[] {
  const kept = tags.filter((entry) => {
    const { tag, format } = entry as Tag;
    return format !== 'TIME' && !NOT_IN_KUBERNETES.has(tag ?? '');
  });
  return [zeroOctal as T, ...kept];
}

/** The offset at which flow collections nest too deeply for a safe parse, or -1. Counts brackets everywhere, also in strings: it errs on the safe side. */
function tooDeepAt(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x5b || code === 0x7b) {
      depth += 1;
      if (depth > MAX_DEPTH) return at;
    } else if ((code === 0x5d || code === 0x7d) && depth > 0) depth -= 1;
  }
  return text.search(DASH_RUN);
}

/**
 * Parses YAML text (one or more documents) as Kubernetes does: YAML 1.1 scalars, last duplicate key wins, anchors and merge keys resolved.
 * Never throws; what can't be read safely (nesting over 200, alias bombs) is a failure with its offset.
 */
export function parseYaml(text: string): ParseResult {
  const deep = tooDeepAt(text);
  if (deep >= 0) return fail(`nested more than ${MAX_DEPTH} levels deep`, deep);
  try {
    const parsed = parseAllDocuments(text, {
      version: '1.1',
      customTags: kubernetesTags as never,
      uniqueKeys: false,
      strict: true,
      logLevel: 'silent',
      prettyErrors: false,
    });
    if (!Array.isArray(parsed)) return { ok: true, documents: [] };
    const documents: ParsedDocument[] = [];
    for (const document of parsed as Document.Parsed[]) {
      const error = document.errors[0];
      if (error !== undefined) return fail(plainMessage(error.message), error.pos[0]);
      const value = document.toJS({ maxAliasCount: MAX_ALIAS_EXPANSIONS }) as Json;
      documents.push({ value: value ?? null, rangeOf: (path, part) => rangeOf(document, path, part) });
    }
    return { ok: true, documents };
  } catch (error) {
    return fail(error instanceof Error ? plainMessage(error.message) : 'unreadable', 0);
  }
}

function fail(reason: string, offset: number): ParseResult {
  return { ok: false, failure: { reason, offset } };
}

function plainMessage(message: string): string {
  if (/alias count/i.test(message)) return 'aliases expand to too many nodes';
  if (/call stack/i.test(message)) return 'nested too deeply';
  return message.split('\n')[0]?.trim() ?? message;
}

function rangeOf(document: Document.Parsed, path: Path, part: 'key' | 'value'): Range {
  let node: Node | null = document.contents;
  let range = nodeRange(node) ?? { start: 0, end: 0 };
  for (const [depth, step] of path.entries()) {
    const found = childOf(document, node, step);
    if (found === null) return range;
    const last = depth === path.length - 1;
    const keyRange = found.key === null ? null : nodeRange(found.key);
    const valueRange = nodeRange(found.value);
    range = (last && part === 'key' ? (keyRange ?? valueRange) : (valueRange ?? keyRange)) ?? range;
    node = found.value;
  }
  return range;
}

interface Child {
  readonly key: Node | null;
  readonly value: Node | null;
}

function childOf(document: Document.Parsed, parent: Node | null, step: string | number): Child | null {
  const node = resolved(document, parent);
  if (isSeq(node)) {
    const item = typeof step === 'number' ? node.items[step] : undefined;
    return item === undefined ? null : { key: null, value: item as Node };
  }
  if (!isMap(node)) return null;
  let merged: Child | null = null;
  let own: Child | null = null;
  for (const pair of node.items as Pair<Node, Node | null>[]) {
    if (!isScalar(pair.key)) continue;
    const isMerge = pair.key.source === '<<';
    if (!isMerge && String(pair.key.value) === String(step)) own = { key: pair.key, value: pair.value };
    else if (isMerge && merged === null) merged = mergedChild(document, pair.value, step);
  }
  return own ?? merged;
}

function mergedChild(document: Document.Parsed, source: Node | null, step: string | number): Child | null {
  const node = resolved(document, source);
  if (isSeq(node)) {
    for (const item of node.items) {
      const found = childOf(document, item as Node, step);
      if (found !== null) return found;
    }
    return null;
  }
  return isMap(node) ? childOf(document, node, step) : null;
}

function resolved(document: Document.Parsed, node: Node | null): Node | null {
  return isAlias(node) ? (node.resolve(document) ?? null) : node;
}

function nodeRange(node: Node | null): Range | null {
  const range = node?.range;
  if (range === undefined || range === null) return null;
  return { start: range[0], end: isCollection(node) ? range[1] : Math.max(range[1], range[0]) };
}

/** The first document of a text, for callers that need no positions. */
export function readFirstDocument(text: string): { readonly value: Json } | { readonly error: string } {
  const parsed = parseYaml(text);
  if (!parsed.ok) return { error: parsed.failure.reason };
  return { value: parsed.documents[0]?.value ?? null };
}
