import { isObject, type Json, type JsonObject } from '../../finding/json.ts';
import { printed } from './argo-merge.ts';
import { type GoScope, goPipeline } from './go-expression.ts';
import { type GoValue, isEmptyValue, TemplateRefusal } from './go-functions.ts';

type Node =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'print'; readonly pipeline: string }
  | { readonly kind: 'set'; readonly variable: string; readonly pipeline: string }
  | {
      readonly kind: 'if' | 'with' | 'range';
      readonly pipeline: string;
      readonly variables: readonly string[];
      readonly body: readonly Node[];
      readonly otherwise: readonly Node[];
    };

/** A text, or what stands in an action. */
type Part = { readonly text: string } | { readonly action: string };

const ACTION = /(?:"(?:[^"\\\n]|\\.)*"|`[^`]*`|\/\*(?:[^*]|\*(?!\/))*\*\/|\}(?!\})|[^"`}])*\}\}/y;
const MAX_STEPS = 20_000;
const MAX_TEXT = 1 << 20;

/** Fills a Go template in; or what in it can't be, in words. Rules: text/template, with what of sprig is understood here. */
export function goTemplate(
  text: string,
  root: JsonObject,
  isStrict: boolean,
): { readonly text: string } | { readonly refused: string } {
  try {
    const parts = partsOf(text);
    const reader = { parts, at: 0 };
    const nodes = nodesFrom(reader, 0);
    if (reader.at < parts.length) throw new TemplateRefusal('an end without a beginning');
    const run: Run = { steps: 0, size: 0 };
    return { text: executed(nodes, { dot: root, root, variables: new Map(), isStrict }, run) };
  } catch (error) {
    if (error instanceof TemplateRefusal) return { refused: error.message };
    throw error;
  }
}

function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let at = 0;
  let isTrimming = false;
  const add = (plain: string): void => {
    parts.push({ text: isTrimming ? plain.trimStart() : plain });
  };
  for (let open = text.indexOf('{{'); open >= 0; open = text.indexOf('{{', at)) {
    ACTION.lastIndex = open + 2;
    const found = ACTION.exec(text)?.[0];
    if (found === undefined) throw new TemplateRefusal(`the unclosed action ${text.slice(open, open + 40)}`);
    const inner = found.slice(0, -2);
    const plain = text.slice(at, open);
    add(/^-\s/.test(inner) ? plain.trimEnd() : plain);
    isTrimming = /\s-$/.test(inner);
    parts.push({
      action: inner
        .replace(/^-(?=\s)/, '')
        .replace(/(\s)-$/, '$1')
        .trim(),
    });
    at = open + 2 + found.length;
  }
  add(text.slice(at));
  return parts;
}

interface Reader {
  readonly parts: readonly Part[];
  at: number;
}

const BLOCK = /^(if|with|range)\s+(?:((?:\$\w+\s*,\s*)?\$\w+)\s*:=\s*)?([\s\S]+)$/;
const SET = /^(\$\w+)\s*:=\s*([\s\S]+)$/;

/** Nodes up to the `end` or `else` that belongs to what is around them. */
function nodesFrom(reader: Reader, depth: number): Node[] {
  if (depth > 40) throw new TemplateRefusal('blocks, too deep');
  const nodes: Node[] = [];
  for (let part = reader.parts[reader.at]; part !== undefined; part = reader.parts[reader.at]) {
    if ('text' in part) nodes.push({ kind: 'text', text: part.text });
    else if (/^(?:end$|else\b)/.test(part.action)) return nodes;
    else if (BLOCK.test(part.action)) {
      reader.at += 1;
      nodes.push(blockFrom(part.action, reader, depth));
      continue;
    } else {
      const set = SET.exec(part.action);
      if (set !== null) nodes.push({ kind: 'set', variable: set[1] ?? '', pipeline: set[2] ?? '' });
      else if (!/^\/\*[\s\S]*\*\/$/.test(part.action)) nodes.push({ kind: 'print', pipeline: part.action });
    }
    reader.at += 1;
  }
  return nodes;
}

function blockFrom(action: string, reader: Reader, depth: number): Node {
  const [, kind = 'if', names = '', pipeline = ''] = BLOCK.exec(action) ?? [];
  const body = nodesFrom(reader, depth + 1);
  const stop = reader.parts[reader.at];
  if (stop === undefined || !('action' in stop)) throw new TemplateRefusal(`the unclosed block {{ ${action} }}`);
  reader.at += 1;
  const more = /^else(?:\s+([\s\S]+))?$/.exec(stop.action);
  let otherwise: Node[] = [];
  if (more?.[1] !== undefined) otherwise = [blockFrom(more[1], reader, depth + 1)];
  else if (more !== null) {
    otherwise = nodesFrom(reader, depth + 1);
    const end = reader.parts[reader.at];
    if (end === undefined || !('action' in end) || end.action !== 'end')
      throw new TemplateRefusal(`the unclosed block {{ ${action} }}`);
    reader.at += 1;
  }
  const variables = names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return { kind: kind as 'if' | 'with' | 'range', pipeline, variables, body, otherwise };
}

interface Run {
  steps: number;
  size: number;
}

function executed(nodes: readonly Node[], outer: GoScope, run: Run): string {
  const variables = new Map(outer.variables);
  const scope: GoScope = { ...outer, variables };
  let result = '';
  for (const node of nodes) {
    run.steps += 1;
    if (run.steps > MAX_STEPS || run.size > MAX_TEXT) throw new TemplateRefusal('the template grows beyond all bounds');
    if (node.kind === 'text') result += node.text;
    else if (node.kind === 'print') result += shown(goPipeline(node.pipeline, scope));
    else if (node.kind === 'set') variables.set(node.variable, goPipeline(node.pipeline, scope));
    else result += block(node, scope, run);
    run.size += result.length;
  }
  return result;
}

function block(node: Extract<Node, { readonly body: readonly Node[] }>, scope: GoScope, run: Run): string {
  const value = goPipeline(node.pipeline, scope);
  const inside = (dot: GoValue, values: readonly GoValue[]): GoScope => ({
    ...scope,
    dot,
    variables: new Map([
      ...scope.variables,
      ...node.variables.map((name, at): [string, GoValue] => [name, values[at]]),
    ]),
  });
  if (isEmptyValue(value)) return executed(node.otherwise, scope, run);
  if (node.kind === 'if') return executed(node.body, inside(scope.dot, [value]), run);
  if (node.kind === 'with') return executed(node.body, inside(value, [value]), run);
  return entriesIn(value)
    .map(([key, item]) => executed(node.body, inside(item, node.variables.length > 1 ? [key, item] : [item]), run))
    .join('');
}

function entriesIn(value: GoValue): (readonly [GoValue, GoValue])[] {
  if (Array.isArray(value)) return value.map((item: Json, at) => [at, item]);
  if (!isObject(value)) throw new TemplateRefusal('a range over what is neither a list nor a mapping');
  return Object.keys(value)
    .sort()
    .map((key) => [key, value[key]]);
}

/** What an action prints. */
function shown(value: GoValue): string {
  if (value === undefined || value === null) return NO_VALUE;
  return typeof value === 'string' ? value : printed(value);
}

/** What stands for a name that isn't given. */
export const NO_VALUE = '<no value>';
