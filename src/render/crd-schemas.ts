import { isObject, type Json, listAt, valueAt } from '../finding/json.ts';
import { splitDocuments } from '../input/split.ts';
import { parseYaml } from '../input/yaml.ts';
import type { RenderFiles } from './protocol.ts';

const FIELD = 'openAPIV3Schema';
const KIND = 'CustomResourceDefinition';
const NOT_UTF8 = '\ufffd';
/** The field with a block below it. */
const SCHEMA = /^( {1,99})openAPIV3Schema:[ \t]*(?:#.*)?\r?\n/gm;

/** A file after the cut, or why there is none. */
type Cut = Uint8Array | 'nothing to cut' | 'named elsewhere';

const known = new WeakMap<Uint8Array, Cut>();

/**
 * The files of a kustomization without the schemas of its CustomResourceDefinitions: the greatest part of many builds, of which nothing is ever
 * read. Every other line stays where it is; a schema that isn't YAML stops no build. Where anything but a CustomResourceDefinition names a schema,
 * such as a patch, all stay as they are.
 */
export function withoutSchemas(files: RenderFiles): RenderFiles {
  const cut = new Map<string, Uint8Array>();
  for (const [path, content] of files) {
    const found = known.get(content) ?? withoutSchemasIn(content);
    known.set(content, found);
    if (found === 'named elsewhere') return files;
    if (found !== 'nothing to cut') cut.set(path, found);
  }
  return cut.size === 0 ? files : new Map([...files].map(([path, content]) => [path, cut.get(path) ?? content]));
}

function withoutSchemasIn(content: Uint8Array): Cut {
  if (!Buffer.from(content.buffer, content.byteOffset, content.byteLength).includes(FIELD)) return 'nothing to cut';
  const text = new TextDecoder().decode(content);
  if (text.includes(NOT_UTF8)) return 'named elsewhere';
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, kind } of splitDocuments(text)) {
    const document = text.slice(start, end);
    if (!document.includes(FIELD)) continue;
    if (kind !== KIND) return 'named elsewhere';
    const cut = withoutSchema(document);
    if (cut === null) continue;
    parts.push(text.slice(from, start), cut);
    from = end;
  }
  return from === 0 ? 'nothing to cut' : new TextEncoder().encode([...parts, text.slice(from)].join(''));
}

/** A definition with empty lines in the place of its schemas; null where it isn't plain to see that they are what is cut. */
function withoutSchema(document: string): string | null {
  let cut = '';
  let schemas = 0;
  let from = 0;
  const keep = (to: number): boolean => {
    const kept = document.slice(from, to);
    cut += kept;
    return schemas === 0 || kept.split('\n').every(isBalanced);
  };
  for (const { 0: line, 1: indent = '', index } of document.matchAll(SCHEMA)) {
    const start = index + line.length;
    const end = index < from ? start : endOfBlock(document, start, indent.length);
    if (end === start) continue;
    if (!keep(start)) return null;
    cut += `${indent}  type: object${'\n'.repeat(document.slice(start, end).split('\n').length - 1)}`;
    schemas += 1;
    from = end;
  }
  return schemas > 0 && keep(document.length) && isDefinition(cut, schemas) ? cut : null;
}

/** Where the lines end that are indented deeper, empty ones and comments between them included. */
function endOfBlock(text: string, start: number, indent: number): number {
  const next = new RegExp(`^ {0,${indent}}[^ \\r\\n#]`, 'gm');
  next.lastIndex = start;
  return next.exec(text)?.index ?? text.length;
}

/** False for a line with one end of a quoted text: it could have begun in what is cut. */
function isBalanced(line: string): boolean {
  return line.split('"').length % 2 === 1 && line.split("'").length % 2 === 1 && !line.includes('\\"');
}

/** Whether what is left is a definition with so many empty schemas. */
function isDefinition(text: string, schemas: number): boolean {
  const parsed = parseYaml(text.replace(/\n{2,}/g, '\n'));
  const value: Json = (parsed.ok && parsed.documents.length === 1 && parsed.documents[0]?.value) || null;
  if (!isObject(value) || value['kind'] !== KIND) return false;
  const versions = listAt(valueAt(value, ['spec', 'versions']));
  const found = [
    ...versions.map((version) => valueAt(version, ['schema', FIELD])),
    valueAt(value, ['spec', 'validation', FIELD]),
  ];
  return found.filter((schema) => JSON.stringify(schema) === '{"type":"object"}').length === schemas;
}
