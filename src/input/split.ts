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

/**
 * Splits text into documents as `kubectl` does (`YAMLOrJSONDecoder`): at lines that start with `---`, and between JSON objects that follow each other.
 * Linear in the text.
 */
export function splitDocuments(text: string): RawDocument[] {
  const starts = /^\s*\{/.test(text) && /\}\s*\{/.test(text) ? jsonStarts(text) : [0];
  for (const match of text.matchAll(SEPARATOR)) if (match.index > 0) starts.push(match.index);
  starts.sort((a, b) => a - b);
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

/** Where the objects of a JSON stream start; the first one at 0. */
function jsonStarts(text: string): number[] {
  const starts = [0];
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\\n]|\\.)*"|[{}]|[^\s"{}]+/g)) {
    if (token === '{') {
      if (depth === 0 && index > (starts.at(-1) ?? 0) && text.slice(starts.at(-1), index).trim() !== '')
        starts.push(index);
      depth += 1;
    } else if (token === '}') depth -= 1;
    // Anything else between two objects: this is YAML that begins with a flow mapping.
    else if (depth === 0) break;
  }
  return starts;
}

/** The first level of the block that follows `metadata:`. */
function glanceMetadata(text: string): { readonly name: string; readonly namespace: string } {
  const found = { name: '', namespace: '' };
  const start = /^metadata:[ \t]*(?:#.*)?\r?\n/m.exec(text);
  if (start === null) return flowMetadata(text);
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
    const match = /^(name|namespace):[ \t]*(?:&[^\s]{1,200}[ \t]+)?["']?([^\s"'#]+)/.exec(line.slice(depth));
    if (match?.[1] === 'name') found.name = anchored(match[2] ?? '', text);
    else if (match?.[1] === 'namespace') found.namespace = anchored(match[2] ?? '', text);
  }
  return found;
}

/** The same for `metadata: {name: a, namespace: b}` in one line. */
function flowMetadata(text: string): { readonly name: string; readonly namespace: string } {
  const line = /^metadata:[ \t]*\{([^\n]{0,2000})/m.exec(text)?.[1] ?? '';
  const own = line.replace(/\{[^{}]*\}/g, '');
  const textOf = (key: RegExp): string => key.exec(own)?.[1] ?? '';
  return {
    name: textOf(/(?:^|,)[ \t]*["']?name["']?:[ \t]*["']?([^\s"',}]+)/),
    namespace: textOf(/(?:^|,)[ \t]*["']?namespace["']?:[ \t]*["']?([^\s"',}]+)/),
  };
}

/** The word behind the anchor that an alias names; '' where none does. */
function anchored(word: string, text: string): string {
  if (!word.startsWith('*')) return word;
  const at = text.indexOf(`&${word.slice(1)} `);
  return at < 0 ? '' : (/^&\S+[ \t]+["']?([^\s"'#]+)/.exec(text.slice(at, at + 600))?.[1] ?? '');
}
