/** One document of a file, before parsing: where it stands and what a glance at its top level shows. */
export interface RawDocument {
  readonly start: number;
  readonly end: number;
  /** As written at the top level; '' where it can't be seen without parsing. */
  readonly kind: string;
  readonly apiVersion: string;
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
    documents.push({ start, end, kind: TOP_KIND.exec(part)?.[1] ?? '', apiVersion: TOP_VERSION.exec(part)?.[1] ?? '' });
  }
  return documents;
}
