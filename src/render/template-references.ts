import type { SourceText } from '../input/text.ts';

/** A path into a chart's values as a template writes it; null = any item of a list or mapping. */
export type ValuesPath = readonly (string | null)[];

/** What the actions of a template take from the values. */
export interface TemplateReferences {
  /** By line (from 1) of the actions that write to the output. */
  readonly atLine: ReadonlyMap<number, LineReferences>;
  /** By name of a named template: all that its actions take. */
  readonly named: ReadonlyMap<string, LineReferences>;
}

export interface LineReferences {
  readonly paths: readonly ValuesPath[];
  /** Named templates that are included. */
  readonly includes: readonly string[];
}

const MAX_LENGTH = 1 << 20;
/** Longer actions, deeper blocks and more references of one line than a person writes are left out, so that the time stays linear. */
const MAX_ACTION = 10_000;
const MAX_DEPTH = 200;
const MAX_REFERENCES = 50;
/** `.`, `.a.b`, `$.a`, `$x`, `$x.a`: not behind a word, a string or a closing bracket, where they would be a field of something else. */
const REFERENCE = /(?<![\w.)\]"`$])(\$\w*)?((?:\.[A-Za-z_]\w*)+|\.(?![\w.]))?/g;
const INCLUDE = /\b(?:include|template)\s+["`]([^"`\s]{1,200})["`]/g;
const INDEX = /\bindex\s+(?:\$|(?<![\w$]))\.Values((?:\s+"[^"\s]{1,200}"){1,10})/g;
const STRINGS = /"(?:[^"\\]|\\.)*"|`[^`]*`/g;

/** What a name stands for: the context of the chart, values, or something that can't be told. */
interface Meaning {
  readonly isContext: boolean;
  /** The values that it is, where it is nothing but these. */
  readonly path: ValuesPath | null;
  /** Values that it is made of. */
  readonly parts: readonly ValuesPath[];
}

const UNKNOWN: Meaning = { isContext: false, path: null, parts: [] };
const CONTEXT: Meaning = { isContext: true, path: null, parts: [] };

interface Frame {
  readonly name: string | null;
  readonly dot: Meaning;
  readonly outer: Meaning;
  readonly variables: Map<string, Meaning>;
}

const read = new WeakMap<SourceText, TemplateReferences>();

/** Reads the references of a template once; a text that is too long has none. The dot of a named template counts as the chart's context. */
export function templateReferences(template: SourceText): TemplateReferences {
  const known = read.get(template);
  if (known !== undefined) return known;
  const found = template.text.length > MAX_LENGTH ? { atLine: new Map(), named: new Map() } : readTemplate(template);
  read.set(template, found);
  return found;
}

function readTemplate(template: SourceText): TemplateReferences {
  const atLine = new Map<number, MutableReferences>();
  const named = new Map<string, MutableReferences>();
  const frames: Frame[] = [{ name: null, dot: CONTEXT, outer: CONTEXT, variables: new Map() }];
  const reassigned = new Set([...template.text.matchAll(/\$(\w+)\s{0,20}=[^=]/g)].map((match) => match[1] ?? ''));
  const scope: Scope = {
    dot: () => frames.at(-1)?.dot ?? UNKNOWN,
    variable: (name) =>
      reassigned.has(name)
        ? UNKNOWN
        : (frames.findLast(({ variables }) => variables.has(name))?.variables.get(name) ?? UNKNOWN),
  };
  for (const { start, end, content } of actionsOf(template.text)) {
    const keyword = /^(?:if|with|range|define|block|else|end)\b/.exec(content)?.[0];
    const top = frames.at(-1);
    if (keyword === 'end') {
      if (frames.length > 1) frames.pop();
      continue;
    }
    if (keyword === 'else') {
      if (frames.length > 1 && top !== undefined)
        frames[frames.length - 1] = { ...top, dot: elseDot(content, top, scope) };
      continue;
    }
    if (keyword !== undefined) {
      if (frames.length > MAX_DEPTH) return { atLine: new Map(), named: new Map() };
      frames.push(opened(keyword, content.slice(keyword.length).trim(), scope));
      continue;
    }
    const declared = /^\$(\w+)\s*:=\s*([\s\S]*)$/.exec(content);
    const references = referencesIn(declared?.[2] ?? content, scope);
    if (declared !== null) top?.variables.set(declared[1] ?? '', meaningOf(declared[2] ?? '', scope));
    const name = frames.findLast((frame) => frame.name !== null)?.name ?? null;
    if (name !== null) addTo(named, name, references);
    if (declared !== null) continue;
    const last = template.positionAt(end).line;
    for (let line = template.positionAt(start).line; line <= last; line += 1) addTo(atLine, line, references);
  }
  return { atLine, named };
}

/** Actions of a template in order, without their delimiters, trim marks and comments. */
function* actionsOf(
  text: string,
): Generator<{ readonly start: number; readonly end: number; readonly content: string }> {
  let at = text.indexOf('{{');
  while (at >= 0) {
    const isComment = /^\{\{-?\s{0,20}\/\*/.test(text.slice(at, at + 30));
    const close = text.indexOf(isComment ? '*/' : '}}', at);
    const end = close < 0 || !isComment ? close : text.indexOf('}}', close);
    if (end < 0) return;
    const content = text
      .slice(at + 2, end)
      .replace(/^-/, '')
      .replace(/-$/, '')
      .trim();
    if (!isComment) yield { start: at, end, content };
    at = text.indexOf('{{', end + 2);
  }
}

interface Scope {
  readonly dot: () => Meaning;
  readonly variable: (name: string) => Meaning;
}

function opened(keyword: string, rest: string, scope: Scope): Frame {
  const outer = scope.dot();
  const variables = new Map<string, Meaning>();
  const frame = { name: null, dot: outer, outer, variables };
  if (keyword === 'if') return frame;
  if (keyword === 'define' || keyword === 'block')
    return { ...frame, name: /^["`]([^"`]*)["`]/.exec(rest)?.[1] ?? null, dot: CONTEXT, outer: CONTEXT };
  const [, first, second, written] = /^(?:\$(\w+)\s*(?:,\s*\$(\w+)\s*)?:=)?\s*([\s\S]*)$/.exec(rest) ?? [];
  const meaning = meaningOf(written ?? '', scope);
  const dot = keyword === 'with' ? meaning : itemOf(meaning);
  if (first !== undefined) variables.set(first, keyword === 'range' && second !== undefined ? UNKNOWN : dot);
  if (second !== undefined) variables.set(second, dot);
  return { ...frame, dot };
}

function elseDot(content: string, { outer }: Frame, scope: Scope): Meaning {
  const written = /^else\s+with\s+([\s\S]*)$/.exec(content)?.[1];
  return written === undefined ? outer : meaningOf(written, { ...scope, dot: () => outer });
}

function itemOf({ path }: Meaning): Meaning {
  return path === null ? UNKNOWN : { ...UNKNOWN, path: [...path, null], parts: [[...path, null]] };
}

/** What a whole pipeline stands for. */
function meaningOf(written: string, scope: Scope): Meaning {
  const text = written.trim();
  if (text === '$') return CONTEXT;
  const match = /^(\$\w*)?((?:\.[A-Za-z_]\w*)+|\.)?$/.exec(text);
  if (match === null) return { ...UNKNOWN, parts: referencesIn(text, scope).paths };
  return text === '' ? UNKNOWN : resolved(match[1], match[2], scope);
}

function resolved(base: string | undefined, fields: string | undefined, scope: Scope): Meaning {
  const start = base === undefined ? scope.dot() : base === '$' ? CONTEXT : scope.variable(base.slice(1));
  const steps = fields === undefined || fields === '.' ? [] : fields.slice(1).split('.');
  if (steps.length === 0) return start;
  if (start.isContext) {
    const path = steps[0] === 'Values' ? steps.slice(1) : null;
    return path === null ? UNKNOWN : { ...UNKNOWN, path, parts: [path] };
  }
  if (start.path === null) return UNKNOWN;
  const path = [...start.path, ...steps];
  return { ...UNKNOWN, path, parts: [path] };
}

function referencesIn(content: string, scope: Scope): LineReferences {
  const paths: ValuesPath[] = [];
  if (content.length > MAX_ACTION) return { paths, includes: [] };
  for (const match of content.matchAll(INDEX))
    paths.push([...(match[1] ?? '').matchAll(/"([^"]*)"/g)].map((word) => word[1] ?? ''));
  const includes = [...content.matchAll(INCLUDE)].map((match) => match[1] ?? '');
  for (const match of content.replace(INDEX, ' ').replace(STRINGS, '""').matchAll(REFERENCE))
    if (match[0] !== '') paths.push(...resolved(match[1], match[2], scope).parts.filter(({ length }) => length > 0));
  return { paths, includes };
}

interface MutableReferences {
  readonly paths: ValuesPath[];
  readonly includes: string[];
}

function addTo<Key>(all: Map<Key, MutableReferences>, key: Key, more: LineReferences): void {
  const known = all.get(key) ?? { paths: [], includes: [] };
  all.set(key, known);
  if (known.paths.length + known.includes.length + more.paths.length + more.includes.length > MAX_REFERENCES) return;
  known.paths.push(...more.paths);
  known.includes.push(...more.includes);
}
