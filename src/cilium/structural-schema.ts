import { isObject, type Json, type JsonObject, type Path, textOf } from '../finding/json.ts';
import { parsePrefix } from './cidr.ts';
import { schemas } from './crd.gen.ts';
import { matchesPattern } from './crd-patterns.ts';
import type { PolicyProblem } from './types.ts';

/** The part of a CRD's OpenAPI schema that decides; sub-schemas are indices into the generated table. */
export interface StructuralSchema {
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean';
  readonly properties?: Readonly<Record<string, number>>;
  readonly items?: number;
  readonly additionalProperties?: number | boolean;
  readonly required?: readonly string[];
  readonly pattern?: string;
  readonly enum?: readonly Json[];
  readonly oneOf?: readonly number[];
  readonly anyOf?: readonly number[];
  readonly allOf?: readonly number[];
  readonly not?: number;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly nullable?: boolean;
  readonly 'x-kubernetes-preserve-unknown-fields'?: boolean;
  readonly 'x-kubernetes-int-or-string'?: boolean;
}

const NOTHING: StructuralSchema = {};
const MAX_PROBLEMS = 50;
/** No index of the table: a place that the schema doesn't know. */
const UNKNOWN = -1;

function schemaAt(index: number): StructuralSchema {
  return schemas[index] ?? NOTHING;
}

export interface Pruned {
  readonly value: Json;
  /** Fields that the API server drops without a word. */
  readonly unknown: readonly Path[];
}

/**
 * Drops unknown fields, then null values of mappings, as the API server does before it validates
 * (apiextensions-apiserver pruning and PruneNonNullableNullsWithoutDefaults).
 */
export function prune(value: Json, schemaIndex: number): Pruned {
  const unknown: Path[] = [];
  const visit = (at: Json, index: number, path: Path): Json => {
    const schema = schemaAt(index);
    if (schema['x-kubernetes-preserve-unknown-fields'] === true) return at;
    if (Array.isArray(at)) {
      const { items } = schema;
      // A list where none belongs: nothing in it is known.
      return at.map((item, position) => visit(item, items ?? UNKNOWN, [...path, position]));
    }
    if (!isObject(at)) return at;
    const kept: Record<string, Json> = Object.create(null);
    for (const [key, child] of Object.entries(at)) {
      if (child === undefined) continue;
      const inner =
        schema.properties !== undefined && Object.hasOwn(schema.properties, key) ? schema.properties[key] : undefined;
      const childIndex =
        inner ?? (typeof schema.additionalProperties === 'number' ? schema.additionalProperties : undefined);
      const isRootField = path.length === 0 && (key === 'apiVersion' || key === 'kind' || key === 'metadata');
      if (childIndex === undefined && !isRootField && schema.additionalProperties !== true) {
        unknown.push([...path, key]);
        continue;
      }
      if (child === null && (childIndex === undefined || schemaAt(childIndex).nullable !== true)) continue;
      kept[key] = childIndex === undefined || isRootField ? child : visit(child, childIndex, [...path, key]);
    }
    return kept;
  };
  return { value: visit(value, schemaIndex, []), unknown };
}

/** The fields that the schema knows at a place; none where it knows no such place. */
export function knownFields(schemaIndex: number, path: Path): string[] {
  let schema = schemaAt(schemaIndex);
  for (const step of path) {
    const { properties, items } = schema;
    const next =
      typeof step === 'number'
        ? items
        : properties !== undefined && Object.hasOwn(properties, step)
          ? properties[step]
          : undefined;
    if (next === undefined) return [];
    schema = schemaAt(next);
  }
  return Object.keys(schema.properties ?? {});
}

/** Violations of a pruned value, in document order, at most 50. */
export function validate(value: Json, schemaIndex: number): PolicyProblem[] {
  const problems: PolicyProblem[] = [];
  check(value, schemaIndex, [], (path, message) => {
    if (problems.length < MAX_PROBLEMS)
      problems.push({ code: 'schema', path, stage: 'schema', message, correction: null });
  });
  return problems;
}

type Add = (path: Path, message: string) => void;

function check(value: Json, index: number, path: Path, add: Add): void {
  const schema = schemaAt(index);
  if (value === null) {
    if (schema.nullable !== true) add(path, `must be ${article(schema.type ?? 'object')}, not null`);
    return;
  }
  if (!hasType(value, schema)) {
    add(path, `must be ${article(schema.type ?? 'value')}, not ${describe(value)}`);
    return;
  }
  if (schema.enum !== undefined && !schema.enum.includes(value))
    add(path, `"${short(value)}" is none of ${schema.enum.map(String).join(', ')}`);
  if (typeof value === 'string') checkString(value, schema, path, add);
  else if (typeof value === 'number') checkNumber(value, schema, path, add);
  else if (Array.isArray(value)) checkList(value, schema, path, add);
  else if (isObject(value)) checkObject(value, schema, path, add);
  checkCombinations(value, schema, path, add);
}

function checkString(value: string, schema: StructuralSchema, path: Path, add: Add): void {
  const length = [...value.slice(0, 100_000)].length;
  if (schema.maxLength !== undefined && length > schema.maxLength)
    add(path, `is ${length} characters long, at most ${schema.maxLength} are allowed`);
  else if (schema.minLength !== undefined && length < schema.minLength)
    add(path, `must have at least ${schema.minLength} characters`);
  else if (schema.pattern !== undefined && !matchesPattern(schema.pattern, value))
    add(path, `"${short(value)}" doesn't match ${schema.pattern}`);
  else if (schema.format === 'cidr' && parsePrefix(value) === null)
    add(path, `"${short(value)}" is no CIDR (address/length)`);
}

function checkNumber(value: number, schema: StructuralSchema, path: Path, add: Add): void {
  if (schema.minimum !== undefined && value < schema.minimum) add(path, `${value} is below ${schema.minimum}`);
  if (schema.maximum !== undefined && value > schema.maximum) add(path, `${value} is above ${schema.maximum}`);
  if (schema.format === 'int32' && (value > 2147483647 || value < -2147483648))
    add(path, `${value} is no 32-bit number`);
}

function checkList(value: readonly Json[], schema: StructuralSchema, path: Path, add: Add): void {
  if (schema.maxItems !== undefined && value.length > schema.maxItems)
    add(path, `has ${value.length} items, at most ${schema.maxItems} are allowed`);
  if (schema.minItems !== undefined && value.length < schema.minItems)
    add(path, `must have at least ${schema.minItems} items`);
  if (schema.items !== undefined)
    for (const [position, item] of value.entries()) check(item, schema.items, [...path, position], add);
}

function checkObject(value: JsonObject, schema: StructuralSchema, path: Path, add: Add): void {
  for (const name of schema.required ?? []) {
    if (!Object.hasOwn(value, name)) add(path, `lacks \`${name}\``);
  }
  const count = Object.keys(value).length;
  if (schema.minProperties !== undefined && count < schema.minProperties)
    add(path, `must have at least ${schema.minProperties} fields`);
  if (schema.maxProperties !== undefined && count > schema.maxProperties)
    add(path, `must have at most ${schema.maxProperties} fields`);
  for (const [key, child] of Object.entries(value)) {
    if (child === undefined) continue;
    const inner =
      schema.properties !== undefined && Object.hasOwn(schema.properties, key) ? schema.properties[key] : undefined;
    const index = inner ?? (typeof schema.additionalProperties === 'number' ? schema.additionalProperties : undefined);
    if (index !== undefined) check(child, index, [...path, key], add);
  }
}

function checkCombinations(value: Json, schema: StructuralSchema, path: Path, add: Add): void {
  const holds = (index: number): boolean => {
    let valid = true;
    check(value, index, path, () => {
      valid = false;
    });
    return valid;
  };
  if (schema.oneOf !== undefined) {
    const matching = schema.oneOf.filter(holds).length;
    if (matching !== 1) add(path, `must have ${matching === 0 ? 'one' : 'only one'} of ${alternatives(schema.oneOf)}`);
  }
  if (schema.anyOf !== undefined && !schema.anyOf.some(holds))
    add(path, `must have one of ${alternatives(schema.anyOf)}`);
  if (schema.allOf !== undefined) for (const index of schema.allOf) check(value, index, path, add);
  if (schema.not !== undefined && holds(schema.not)) add(path, 'has a combination of fields that is not allowed');
}

function alternatives(indices: readonly number[]): string {
  return indices.map((index) => (schemaAt(index).required ?? [schemaAt(index).type ?? '?']).join('+')).join(', ');
}

function hasType(value: Json, schema: StructuralSchema): boolean {
  if (schema['x-kubernetes-int-or-string'] === true) return typeof value === 'string' || Number.isInteger(value);
  switch (schema.type) {
    case undefined:
      return true;
    case 'object':
      return isObject(value);
    case 'array':
      return Array.isArray(value);
    case 'integer':
      return Number.isInteger(value);
    default:
      return typeof value === schema.type;
  }
}

function describe(value: Json): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (isObject(value)) return 'a mapping';
  return typeof value === 'string' ? `the string "${short(value)}"` : `the ${typeof value} ${textOf(value)}`;
}

function article(type: string): string {
  if (type === 'object') return 'a mapping';
  if (type === 'array') return 'a list';
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}

function short(value: Json): string {
  const text = textOf(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
