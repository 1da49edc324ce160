import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { nearest } from './edit-distance.ts';
import { ConfigurationError, type ErrorCode } from './errors.ts';
import type { ValidationError, Validator } from './validators.gen.mjs';
import { MAX_YAML_DEPTH, tooDeepAt } from './yaml-depth.ts';

/** The keys that a schema knows, by the `schemaPath` of the violation that an unknown one is, or by the place in the file with `*` for an index. */
export type KnownKeys = Readonly<Record<string, readonly string[]>>;

/** What to write instead of what a schema refuses, where its own words say too little; undefined where they do. */
export type Advice = (error: ValidationError, place: string) => string | undefined;

/** A YAML file of our user that satisfied its schema. */
export interface ValidatedFile {
  readonly value: unknown;
  /** Line (from 1) of a JSON pointer's value, or of its nearest ancestor. */
  readonly lineOf: (pointer: string) => number;
}

/**
 * Parses and validates a file that our user wrote for us.
 * @throws ConfigurationError with file and line, for a syntax error, nesting that can't be parsed safely, or the violations of the schema.
 */
export function readValidated(
  file: string,
  text: string,
  validate: Validator,
  code: ErrorCode,
  keys: KnownKeys = {},
  advice: Advice = () => undefined,
): ValidatedFile {
  const deep = tooDeepAt(text);
  if (deep >= 0) {
    throw new ConfigurationError('config-syntax', `nested more than ${MAX_YAML_DEPTH} levels deep`, {
      file,
      line: text.slice(0, deep).split('\n').length,
    });
  }
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, logLevel: 'silent' });
  const syntax = document.errors[0];
  if (syntax !== undefined) {
    throw new ConfigurationError('config-syntax', syntax.message.split('\n')[0] ?? 'not YAML', {
      file,
      line: counter.linePos(syntax.pos[0]).line,
    });
  }
  const lineOf = (pointer: string): number => {
    let offset = 0;
    let node: unknown = document.contents;
    for (const step of pointer.split('/').slice(1).map(unescapePointer)) {
      const child: unknown = isMap(node)
        ? node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === step)
        : undefined;
      if (isMap(node) && child !== undefined) {
        const pair = child as (typeof node.items)[number];
        offset = isNode(pair.key) ? (pair.key.range?.[0] ?? offset) : offset;
        node = pair.value;
      } else if (isNode(node) && 'get' in node && typeof node.get === 'function') {
        node = node.get(Number(step), true);
        if (isNode(node)) offset = node.range?.[0] ?? offset;
      }
    }
    return counter.linePos(offset).line;
  };
  const value: unknown = document.toJS({ maxAliasCount: 1000 }) ?? {};
  if (!validate(value)) {
    const [first, ...more] = problemsOf(validate.errors ?? [], lineOf, keys, advice);
    if (first !== undefined) {
      const others = more.map(({ line, message }) => `${file}:${line}: ${message}`);
      throw new ConfigurationError(code, first.message, { file, line: first.line }, others);
    }
  }
  return { value, lineOf };
}

interface Problem {
  readonly line: number;
  readonly message: string;
}

/** One problem for each place, in the order of the file. Of several about one place the first one tells most. */
function problemsOf(
  errors: readonly ValidationError[],
  lineOf: (pointer: string) => number,
  keys: KnownKeys,
  advice: Advice,
): Problem[] {
  const found = new Map<string, Problem>();
  for (const error of errors) {
    const extra = error.keyword === 'additionalProperties' ? `/${String(error.params['additionalProperty'])}` : '';
    const place = error.instancePath + extra;
    if (found.has(place)) continue;
    const message = advice(error, shapeOf(error.instancePath)) ?? describeViolation(error, keys);
    found.set(place, { line: lineOf(place), message });
  }
  return [...found.values()].sort((a, b) => a.line - b.line);
}

/** A place in the file with `*` for each index. */
function shapeOf(pointer: string): string {
  return pointer.replace(/\/\d+(?=\/|$)/g, '/*');
}

function unescapePointer(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}

/** A schema violation as a sentence that says what to write instead. */
export function describeViolation(error: ValidationError, keys: KnownKeys = {}): string {
  const where = error.instancePath === '' ? 'the file' : `\`${error.instancePath.slice(1).replaceAll('/', '.')}\``;
  switch (error.keyword) {
    case 'additionalProperties':
      return `unknown key \`${String(error.params['additionalProperty'])}\` in ${where}${keyHint(String(error.params['additionalProperty']), keys[shapeOf(error.instancePath)] ?? keys[error.schemaPath] ?? [])}`;
    case 'enum':
      return `${where} must be one of ${(error.params['allowedValues'] as unknown[]).map(String).join(', ')}`;
    case 'type':
      return `${where} must be of type ${String(error.params['type'])}`;
    case 'required':
      return `${where} lacks the key \`${String(error.params['missingProperty'])}\``;
    case 'const':
      return `${where} must be ${String(error.params['allowedValue'])}`;
    case 'propertyNames':
      return `\`${String(error.params['propertyName'])}\` is no valid key of ${where}`;
    default:
      return `${where} ${error.message ?? 'is invalid'}`;
  }
}

function keyHint(written: string, known: readonly string[]): string {
  if (known.length === 0) return '';
  const near = nearest(written, known);
  return near === undefined ? `; it may hold ${known.join(', ')}` : `; did you mean \`${near}\`?`;
}
