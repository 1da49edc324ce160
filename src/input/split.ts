import { type Glance, glanceAt } from './glance.ts';

/** One document of a file, before parsing: where it stands and what a glance at its top level shows. */
export interface RawDocument extends Glance {
  readonly start: number;
  readonly end: number;
}

const SEPARATOR = /^---(?=[ \t\r\n]|$)/gm;

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
    documents.push({ start, end, ...glanceAt(part) });
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
