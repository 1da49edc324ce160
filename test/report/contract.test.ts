import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { renderGitlab } from '../../src/report/gitlab.ts';
import { renderJson } from '../../src/report/json.ts';
import { cleanResult, finding, HOSTILE, scanResult } from './sample.ts';

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly $ref?: string;
  readonly oneOf?: readonly Schema[];
  readonly definitions?: Readonly<Record<string, Schema>>;
}

const schema: Schema = JSON.parse(readFileSync('rules/schema/report.schema.json', 'utf8'));
const validate = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);

/** Where the keys of a value stand in another order than in the schema. */
function orderProblems(value: unknown, at: Schema, path: string): string[] {
  const target = at.$ref === undefined ? at : schema.definitions?.[at.$ref.split('/').at(-1) ?? ''];
  if (target === undefined || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value))
    return value.flatMap((item, index) => orderProblems(item, target.items ?? {}, `${path}/${index}`));
  const choice = target.oneOf?.find((one) => one.properties !== undefined || one.$ref !== undefined);
  if (choice !== undefined) return orderProblems(value, choice, path);
  const expected = Object.keys(target.properties ?? {});
  const own = Object.keys(value).join() === expected.join() ? [] : [`${path}: ${Object.keys(value).join()}`];
  return [
    ...own,
    ...Object.entries(value).flatMap(([key, item]) =>
      orderProblems(item, target.properties?.[key] ?? {}, `${path}/${key}`),
    ),
  ];
}

describe('JSON report', () => {
  test.each([
    ['with findings', scanResult()],
    ['clean', cleanResult()],
    [
      'with a base',
      scanResult({ report: { findings: [finding({ new: true })], fixed: [{ fingerprint: 'f', message: 'm' }] } }),
    ],
  ])('%s keeps the contract: fields, types, order', (_, result) => {
    const report: unknown = JSON.parse(renderJson(result));
    validate(report);
    expect(validate.errors ?? []).toEqual([]);
    expect(orderProblems(report, schema, '')).toEqual([]);
  });
  test('the schema refuses a field too many or too few', () => {
    const { report } = scanResult();
    expect(validate({ ...report, extra: 1 })).toBe(false);
    const { fixed: _, ...rest } = report;
    expect(validate(rest)).toBe(false);
  });
  test.each(HOSTILE)('%j reads back unchanged and is visible', (text) => {
    const json = renderJson(scanResult({ report: { findings: [finding({ message: text })] } }));
    expect(JSON.parse(json).findings[0].message).toBe(text);
    expect(json.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  });
});

describe('GitLab code quality', () => {
  test('has path from the top of the repository, a fingerprint and a severity', () => {
    const issues = JSON.parse(renderGitlab(scanResult()));
    expect(issues).toHaveLength(3);
    expect(issues[0]).toMatchObject({
      check_name: 'HF101',
      severity: 'critical',
      fingerprint: 'f00d'.repeat(6),
      location: { path: 'examples/payments/services/fraud-embedder/deployment.yaml', lines: { begin: 11, end: 11 } },
    });
  });
});
