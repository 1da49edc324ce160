import { isObject, type JsonObject } from '../../finding/json.ts';
import { GO_FUNCTIONS, type GoValue, isEmptyValue, TemplateRefusal } from './go-functions.ts';

/** What expressions see. */
export interface GoScope {
  readonly dot: GoValue;
  readonly root: JsonObject;
  readonly variables: ReadonlyMap<string, GoValue>;
  /** True where a name that isn't there is an error (`missingkey=error`). */
  readonly isStrict: boolean;
}

interface Token {
  readonly text: string;
  /** True where nothing stands between it and the one before. */
  readonly isGlued: boolean;
}

const TOKEN =
  /\s*("(?:[^"\\\n]|\\.)*"|`[^`]*`|[()|]|\$\w*(?:\.\w+)*|\.(?:\w+(?:\.\w+)*)?|-?\d[\w.]*|[A-Za-z_]\w*(?:\.\w+)*)/y;
const MAX_DEPTH = 40;

/**
 * The value of a pipeline of a Go template: fields, variables, texts, numbers, calls, parentheses.
 * @throws TemplateRefusal for what isn't understood here, and for what Go refuses.
 */
export function goPipeline(text: string, scope: GoScope): GoValue {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length && text.slice(at).trim() !== '') {
    TOKEN.lastIndex = at;
    const [whole, token] = TOKEN.exec(text) ?? [];
    if (whole === undefined || token === undefined) throw new TemplateRefusal(text.trim());
    tokens.push({ text: token, isGlued: whole.length === token.length });
    at += whole.length;
  }
  const reader = { tokens, at: 0 };
  const value = pipelineFrom(reader, scope, 0);
  if (reader.at < tokens.length) throw new TemplateRefusal(text.trim());
  return value;
}

interface Reader {
  readonly tokens: readonly Token[];
  at: number;
}

function pipelineFrom(reader: Reader, scope: GoScope, depth: number): GoValue {
  if (depth > MAX_DEPTH) throw new TemplateRefusal('parentheses, too deep');
  let value = commandFrom(reader, scope, depth, []);
  while (reader.tokens[reader.at]?.text === '|') {
    reader.at += 1;
    value = commandFrom(reader, scope, depth, [value]);
  }
  return value;
}

/** One command; `piped` = what the one before hands over. */
function commandFrom(reader: Reader, scope: GoScope, depth: number, piped: readonly GoValue[]): GoValue {
  const first = reader.tokens[reader.at];
  if (first === undefined || first.text === ')' || first.text === '|') throw new TemplateRefusal('an empty command');
  const isCall = /^[A-Za-z_]/.test(first.text) && !CONSTANTS.has(first.text);
  if (isCall) reader.at += 1;
  const operands: GoValue[] = [];
  for (let next = reader.tokens[reader.at]; next !== undefined && next.text !== ')' && next.text !== '|'; ) {
    operands.push(operandFrom(reader, scope, depth));
    next = reader.tokens[reader.at];
  }
  if (isCall) return called(first.text, [...operands, ...piped]);
  if (operands.length !== 1 || piped.length > 0) throw new TemplateRefusal("what isn't a function has arguments");
  return operands[0];
}

const CONSTANTS = new Map<string, GoValue>([
  ['true', true],
  ['false', false],
  ['nil', undefined],
]);

function called(name: string, args: readonly GoValue[]): GoValue {
  if (name === 'and') return args.find(isEmptyValue) ?? (args.some(isEmptyValue) ? undefined : args.at(-1));
  if (name === 'or') return args.find((one) => !isEmptyValue(one)) ?? args.at(-1);
  const known = GO_FUNCTIONS.get(name);
  if (known === undefined) throw new TemplateRefusal(`the function \`${name}\``);
  return known(...args);
}

function operandFrom(reader: Reader, scope: GoScope, depth: number): GoValue {
  const token = reader.tokens[reader.at];
  if (token === undefined) throw new TemplateRefusal('an empty command');
  reader.at += 1;
  const { text } = token;
  if (text === '(') {
    const value = pipelineFrom(reader, scope, depth + 1);
    if (reader.tokens[reader.at]?.text !== ')') throw new TemplateRefusal('an unclosed parenthesis');
    reader.at += 1;
    const next = reader.tokens[reader.at];
    if (next === undefined || !next.isGlued || !next.text.startsWith('.')) return value;
    reader.at += 1;
    return fieldIn(value, next.text, scope);
  }
  if (text.startsWith('"')) return unquoted(text);
  if (text.startsWith('`')) return text.slice(1, -1);
  if (text.startsWith('.')) return fieldIn(scope.dot, text, scope);
  if (text.startsWith('$')) {
    const dot = text.indexOf('.');
    const name = dot < 0 ? text : text.slice(0, dot);
    if (name !== '$' && !scope.variables.has(name)) throw new TemplateRefusal(`the variable ${name}`);
    return fieldIn(name === '$' ? scope.root : scope.variables.get(name), dot < 0 ? '.' : text.slice(dot), scope);
  }
  if (CONSTANTS.has(text)) return CONSTANTS.get(text);
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return Number(text);
  // A function without arguments among the arguments of another.
  return called(text, []);
}

function unquoted(text: string): string {
  try {
    return String(JSON.parse(text));
  } catch {
    throw new TemplateRefusal(text);
  }
}

function fieldIn(value: GoValue, path: string, { isStrict }: GoScope): GoValue {
  let at = value;
  for (const name of path.split('.').filter((step) => step !== '')) {
    if (at !== undefined && at !== null && !isObject(at))
      throw new TemplateRefusal(`the field .${name} of what is no mapping`);
    const known: GoValue = isObject(at) && Object.hasOwn(at, name) ? at[name] : undefined;
    if (known === undefined && isStrict) throw new TemplateRefusal(`the name ${path}, which is not given,`);
    at = known;
  }
  return at;
}
