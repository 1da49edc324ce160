/** One document of a file, before parsing: where it stands and what a glance at its top level shows. */
export interface RawDocument {
  readonly start: number;
  readonly end: number;
  /** As written at the top level; '' where it can't be seen without parsing. */
  readonly kind: string;
  readonly apiVersion: string;
  /** `metadata.name` and `metadata.namespace` as written in block style; '' where a glance doesn't show them. */
  readonly name: string;
  readonly namespace: string;
}

const SEPARATOR = /^---(?=[ \t\r\n]|$)/gm;
const TOP_KIND = /^kind:[ \t]*["']?([A-Za-z0-9]+)/m;
const TOP_VERSION = /^apiVersion:[ \t]*["']?([A-Za-z0-9./-]+)/m;

/** Splits YAML text at its document separators, as `kubectl` does: a line that starts with `---`. Linear in the text. */
export function splitDocuments(text: string): RawDocument[] {
  const starts = [0];
  for (const match of text.matchAll(SEPARATOR)) if (match.index > 0) starts.push(match.index);
  const documents: RawDocument[] = [];
  for (const [index, start] of starts.entries()) {
    const end = starts[index + 1] ?? text.length;
    const part = text.slice(start, end);
    if (part.trim() === '' || part.trim() === '---') continue;
    documents.push({
      start,
      end,
      kind: TOP_KIND.exec(part)?.[1] ?? '',
      apiVersion: TOP_VERSION.exec(part)?.[1] ?? '',
      ...glanceMetadata(part),
    });
  }
  return documents;
}

/** The first level of the block that follows `metadata:`. */
function glanceMetadata(text: string): { readonly name: string; readonly namespace: string } {
  const found = { name: '', namespace: '' };
  const start = /^metadata:[ \t]*(?:#.*)?\r?\n/m.exec(text);
  if (start === null) return found;
  let indent = -1;
  let at = start.index + start[0].length;
  while (at < text.length) {
    const end = text.indexOf('\n', at);
    const line = text.slice(at, end < 0 ? text.length : end);
    at = end < 0 ? text.length : end + 1;
    const depth = line.search(/\S/);
    if (depth < 0 || line.charAt(depth) === '#') continue;
    if (depth === 0 || (indent >= 0 && depth < indent)) break;
    if (indent < 0) indent = depth;
    if (depth !== indent) continue;
    const match = /^(name|namespace):[ \t]*["']?([^\s"'#]+)/.exec(line.slice(depth));
    if (match?.[1] === 'name') found.name = match[2] ?? '';
    else if (match?.[1] === 'namespace') found.namespace = match[2] ?? '';
  }
  return found;
}
