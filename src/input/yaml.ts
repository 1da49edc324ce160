import {
  type Alias,
  type Document,
  isAlias,
  isCollection,
  isMap,
  isSeq,
  type Node,
  type Pair,
  parseAllDocuments,
  type YAMLMap,
} from 'yaml';
import { MAX_YAML_DEPTH, tooDeepAt } from '../config/yaml-depth.ts';
import type { Json, Path } from '../finding/json.ts';
import { NOT_UTF8 } from './decode.ts';
import { isMerge, keyOf, RefusedYaml, readValue } from './yaml-value.ts';

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
  /** True where a limit of ours refuses it. */
  readonly isOverLimit?: true;
}

export type ParseResult =
  | { readonly ok: true; readonly documents: readonly ParsedDocument[] }
  | { readonly ok: false; readonly failure: ParseFailure };

/** What the reader of go-yaml refuses anywhere in a text (`readerc.go`), and what stands for bytes that are no UTF-8. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/;
/** Line ends of YAML 1.1 that YAML 1.2 reads as text: a key could hide behind one in what looks like a comment. */
const OTHER_BREAKS = /[\u0085\u2028\u2029]|\r(?!\n)/g;

/**
 * Parses YAML text (one or more documents) as Kubernetes does: YAML 1.1 scalars, the last of equal keys wins, anchors and merge keys resolved.
 * `keys: 'text'` refuses keys that are no text, as for manifests. Never throws; what can't be read safely, and what Kubernetes refuses, is a failure.
 */
export function parseYaml(text: string, keys: 'text' | 'any' = 'any'): ParseResult {
  const deep = tooDeepAt(text);
  if (deep >= 0) {
    const reason = `nested more than ${MAX_YAML_DEPTH} levels deep`;
    return { ok: false, failure: { reason, offset: deep, isOverLimit: true } };
  }
  const strange = isJson(text) ? text.indexOf(NOT_UTF8) : text.search(CONTROL);
  if (strange >= 0) return fail(text[strange] === NOT_UTF8 ? 'not UTF-8' : 'a control character', strange);
  try {
    const parsed = parseAllDocuments(withPlainBreaks(text), {
      version: '1.1',
      schema: 'failsafe',
      uniqueKeys: false,
      strict: true,
      logLevel: 'silent',
      prettyErrors: false,
    });
    const documents: ParsedDocument[] = [];
    for (const document of Array.isArray(parsed) ? (parsed as Document.Parsed[]) : []) {
      // What follows a `...` without a `---` is never reached by Kubernetes' decoder.
      if (documents.length > 0 && document.directives.docStart !== true) break;
      const error = document.errors[0];
      if (error !== undefined) return fail(plainMessage(error.message), error.pos[0]);
      const { contents } = document;
      const { value, targets } = readValue(contents, keys);
      documents.push({ value, rangeOf: (path, part) => rangeOf(contents, targets, path, part) });
    }
    return { ok: true, documents };
  } catch (error) {
    if (error instanceof RefusedYaml) return fail(error.message, error.offset);
    return fail(error instanceof Error ? plainMessage(error.message) : 'unreadable', 0);
  }
}

/** Whether Kubernetes takes a text for JSON (`GuessJSONStream`), which may hold what YAML may not. */
function isJson(text: string): boolean {
  return /^\s*\{/.test(text);
}

function withPlainBreaks(text: string): string {
  return text.search(OTHER_BREAKS) < 0 ? text : text.replace(OTHER_BREAKS, '\n');
}

function fail(reason: string, offset: number): ParseResult {
  return { ok: false, failure: { reason, offset } };
}

function plainMessage(message: string): string {
  if (/call stack/i.test(message)) return 'nested too deeply';
  return message.split('\n')[0]?.trim() ?? message;
}

type Targets = ReadonlyMap<Alias, Node>;

function rangeOf(contents: Node | null, targets: Targets, path: Path, part: 'key' | 'value'): Range {
  let node = contents;
  let range = nodeRange(node) ?? { start: 0, end: 0 };
  for (const [depth, step] of path.entries()) {
    const found = childOf(targets, node, step);
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

function childOf(targets: Targets, parent: Node | null, step: string | number): Child | null {
  const node = resolved(targets, parent);
  if (isSeq(node)) {
    const item = typeof step === 'number' ? node.items[step] : undefined;
    return item === undefined ? null : { key: null, value: item as Node };
  }
  return isMap(node) ? (childrenOf(targets, node).get(String(step)) ?? null) : null;
}

/** A mapping's children by key, found once: many places of one object are asked for. */
const children = new WeakMap<YAMLMap, ReadonlyMap<string, Child>>();

function childrenOf(targets: Targets, map: YAMLMap): ReadonlyMap<string, Child> {
  const known = children.get(map);
  if (known !== undefined) return known;
  const found = new Map<string, Child>();
  children.set(map, found);
  for (const pair of map.items as Pair<Node | null, Node | null>[]) {
    const key = isMerge(pair.key) ? undefined : keyOf(resolved(targets, pair.key));
    if (isMerge(pair.key)) for (const [name, child] of mergedChildren(targets, pair.value)) found.set(name, child);
    else if (key !== undefined) found.set(key, { key: pair.key, value: pair.value });
  }
  return found;
}

/** Of several merged mappings the first counts most. */
function mergedChildren(targets: Targets, source: Node | null): (readonly [string, Child])[] {
  const node = resolved(targets, source);
  const maps = isSeq(node) ? [...node.items].reverse() : [node];
  return maps.flatMap((item) => {
    const map = resolved(targets, item as Node | null);
    return isMap(map) ? [...childrenOf(targets, map)] : [];
  });
}

function resolved(targets: Targets, node: Node | null): Node | null {
  return isAlias(node) ? (targets.get(node) ?? null) : node;
}

function nodeRange(node: Node | null): Range | null {
  const range = node?.range;
  if (range === undefined || range === null) return null;
  return { start: range[0], end: isCollection(node) ? range[1] : Math.max(range[1], range[0]) };
}

/** The first document of a text that holds something, for callers that need no positions. */
export function readFirstDocument(text: string): { readonly value: Json } | { readonly error: string } {
  const parsed = parseYaml(text);
  if (!parsed.ok) return { error: parsed.failure.reason };
  return { value: parsed.documents.find(({ value }) => value !== null)?.value ?? null };
}
