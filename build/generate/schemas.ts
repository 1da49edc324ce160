import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { compile } from 'json-schema-to-typescript';
import { catalogSections, schemaOf } from './catalogs.ts';
import { BANNER, camelCase, type Files, readJson } from './read.ts';

/** Schemas whose validators run in the product; the value's type name beside each. */
const VALIDATED = [
  { name: 'config', file: 'rules/schema/config.schema.json' },
  { name: 'catalog', file: 'rules/schema/catalog.schema.json' },
  { name: 'intent', file: 'rules/schema/intent.schema.json' },
] as const;

/** Types of the configuration and ahead-of-time compiled validators; the schema of a user's catalog file is put together from the sections'. */
export async function schemaFiles(): Promise<Files> {
  const files: Files = new Map();
  const catalog = `${JSON.stringify(userCatalogSchema(), null, 2)}\n`;
  files.set('rules/schema/catalog.schema.json', catalog);
  const schemas = VALIDATED.map(({ name, file }) => ({
    name,
    schema: name === 'catalog' ? JSON.parse(catalog) : readJson(file),
  }));
  files.set('src/config/validators.gen.mjs', validatorModule(schemas));
  files.set('src/config/validators.gen.d.mts', declarations(schemas.map(({ name }) => name)));
  files.set('src/config/config-keys.gen.ts', configKeys());
  files.set('src/intent/intent-keys.gen.ts', intentKeys());
  const types = await compile(readJson('rules/schema/config.schema.json'), 'ConfigFile', {
    bannerComment: '',
    format: false,
    additionalProperties: false,
  });
  files.set('src/config/config-file.gen.ts', `${BANNER}${types.trim()}\n`);
  return files;
}

function userCatalogSchema(): object {
  const properties: Record<string, unknown> = {
    version: { const: 1 },
    disable: {
      type: 'array',
      items: { type: 'string', minLength: 1 },
      uniqueItems: true,
      description: 'ids of built-in entries to switch off; each is reported like a suppression',
    },
  };
  const definitions: Record<string, unknown> = {};
  for (const section of catalogSections().filter((name) => name !== 'cilium')) {
    const { $schema, $id, definitions: inner, ...schema } = readJson(schemaOf(section)) as Record<string, unknown>;
    // A user adds a few entries: nothing that the built-in section must have is required of them.
    const { required, ...optional } = schema;
    properties[camelCase(section)] = JSON.parse(
      JSON.stringify(optional).replaceAll('#/definitions/', `#/definitions/${section}-`),
    );
    for (const [name, definition] of Object.entries((inner ?? {}) as Record<string, unknown>)) {
      definitions[`${section}-${name}`] = JSON.parse(
        JSON.stringify(definition).replaceAll('#/definitions/', `#/definitions/${section}-`),
      );
    }
  }
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Catalog entries added by a user (.hf-guardrails/catalog/*.yaml)',
    type: 'object',
    additionalProperties: false,
    required: ['version'],
    properties,
    definitions,
  };
}

function validatorModule(schemas: readonly { name: string; schema: object }[]): string {
  const ajv = new Ajv({
    strict: true,
    strictRequired: false,
    allErrors: true,
    allowUnionTypes: true,
    code: { source: true, esm: true, lines: false },
  });
  ajv.addFormat('date', /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/);
  for (const { name, schema } of schemas) ajv.addSchema(schema, name);
  const exported = Object.fromEntries(schemas.map(({ name }) => [`${name}Validator`, name]));
  let code = standaloneCode.default(ajv, exported);
  const runtime = new Map<string, string>();
  // With `esm: true` ajv still writes require() for its small runtime.
  code = code.replace(/require\("(ajv\/dist\/runtime\/[a-z0-9]+)"\)\.default/g, (_, path: string) => {
    const name = `runtime_${path.split('/').at(-1)}`;
    runtime.set(name, path);
    return `(${name}.default ?? ${name})`;
  });
  if (code.includes('require(')) throw new Error('a validator still calls require()');
  const imports = [...runtime].map(([name, path]) => `import ${name} from '${path}.js';\n`).join('');
  return `${BANNER}${imports}${code.replace('"use strict";', '')}\n`;
}

function declarations(names: readonly string[]): string {
  const validators = names.map((name) => `export const ${name}Validator: Validator;\n`).join('');
  return `${BANNER}export interface ValidationError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly message?: string;
  readonly params: Readonly<Record<string, unknown>>;
}
export interface Validator {
  (data: unknown): boolean;
  errors?: readonly ValidationError[] | null;
}
${validators}`;
}

/** The keys of every mapping of the configuration's schema, by the `schemaPath` under which ajv reports an unknown one. */
function configKeys(): string {
  const found: Record<string, string[]> = {};
  const visit = (schema: unknown, path: string): void => {
    if (typeof schema !== 'object' || schema === null) return;
    const { properties, additionalProperties } = schema as Record<string, unknown>;
    if (additionalProperties === false && typeof properties === 'object' && properties !== null)
      found[`${path}/additionalProperties`] = Object.keys(properties);
    for (const [key, child] of Object.entries(schema)) visit(child, `${path}/${key}`);
  };
  const schema = readJson('rules/schema/config.schema.json');
  visit(schema, '#');
  const leaves: string[] = [];
  const defaults = defaultsOf(schema as Schema, schema as Schema, '', leaves);
  return `${BANNER}export const CONFIG_KEYS: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(found, null, 2)};

/** What holds where nothing is written. */
export const CONFIG_DEFAULTS: Readonly<Record<string, unknown>> = ${JSON.stringify(defaults, null, 2)};

/** Every key that holds a value of its own, as a path of keys. */
export const CONFIG_LEAVES: readonly string[] = ${JSON.stringify(leaves, null, 2)};
`;
}

/** The keys of every mapping of an intent file, by the place of the mapping with `*` for an index. */
function intentKeys(): string {
  const root = readJson('rules/schema/intent.schema.json') as Schema;
  const found: Record<string, string[]> = {};
  const visit = (schema: Schema, place: string): void => {
    const target = schema.$ref === undefined ? schema : (root.definitions?.[schema.$ref.split('/').at(-1) ?? ''] ?? {});
    if (target.properties !== undefined) found[place] = Object.keys(target.properties);
    for (const [key, child] of Object.entries(target.properties ?? {})) visit(child, `${place}/${key}`);
    if (target.items !== undefined) visit(target.items, `${place}/*`);
  };
  visit(root, '');
  return `${BANNER}export const INTENT_KEYS: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(found, null, 2)};\n`;
}

interface Schema {
  readonly default?: unknown;
  readonly $ref?: string;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

/** The defaults of a mapping's keys; `leaves` collects the paths of all keys that are no mappings of known keys. */
function defaultsOf(schema: Schema, root: Schema, path: string, leaves: string[]): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [name, child] of Object.entries(schema.properties ?? {})) {
    const target = child.$ref === undefined ? child : (root.definitions?.[child.$ref.split('/').at(-1) ?? ''] ?? {});
    const at = path === '' ? name : `${path}.${name}`;
    if (target.properties !== undefined) {
      const inner = defaultsOf(target, root, at, leaves);
      if (Object.keys(inner).length > 0) result[name] = inner;
      continue;
    }
    leaves.push(at);
    if (target.default !== undefined) result[name] = target.default;
  }
  return result;
}
