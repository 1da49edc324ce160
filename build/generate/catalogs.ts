import { existsSync } from 'node:fs';
import { compile } from 'json-schema-to-typescript';
import { assertValid, BANNER, camelCase, type Files, filesIn, pascalCase, readJson, readYaml } from './read.ts';

const DATA = 'rules/catalog';

/** Sections of the catalog: one YAML file each, validated against its schema. */
export function catalogSections(): string[] {
  return filesIn(DATA, '.yaml')
    .map((name) => name.replace(/\.yaml$/, ''))
    .filter((section) => existsSync(schemaOf(section)));
}

export function schemaOf(section: string): string {
  return `rules/schema/catalog-${section}.schema.json`;
}

/** Each catalog section as typed data. */
export async function catalogFiles(): Promise<Files> {
  const files: Files = new Map();
  for (const section of catalogSections()) {
    const schema = readJson(schemaOf(section));
    const data = readYaml(`${DATA}/${section}.yaml`);
    assertValid(schema, data, `${DATA}/${section}.yaml`);
    const typeName = `${pascalCase(section)}Catalog`;
    const types = await compile({ ...schema, title: typeName }, typeName, {
      bannerComment: '',
      format: false,
      additionalProperties: false,
      unknownAny: true,
    });
    const value = JSON.stringify(data, null, 2);
    files.set(
      `src/config/catalog/${section}.gen.ts`,
      `${BANNER}${types.trim()}\n\nexport const ${camelCase(section)}: ${typeName} = ${value};\n`,
    );
  }
  return files;
}
