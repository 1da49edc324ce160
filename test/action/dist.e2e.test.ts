import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { nodeBinaries, startAction } from './process.ts';

const script = resolve('dist/action.js');
const workspace = resolve('.');
const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync('rules/schema/report.schema.json', 'utf8')),
);

describe.each(nodeBinaries())('dist/action.js on %s', (node) => {
  const run = (path: string) =>
    startAction({ node, script, event: 'push', payload: '{}', inputs: { path }, workspace });

  test('the example with gaps fails for its findings', async () => {
    const ran = await run('examples/payments');
    expect([ran.code, ran.stderr, ran.outputs.get('conclusion')]).toEqual([1, '', 'failed']);
    expect(ran.stdout).toContain('::error file=examples/payments/services/fraud-embedder/k8s/deployment.yaml');
    expect(ran.summary).toContain('```mermaid');
    const report = JSON.parse(readFileSync(ran.outputs.get('report-file') ?? '', 'utf8'));
    validate(report);
    expect(validate.errors ?? []).toEqual([]);
    expect(String(report.summary.findings.error)).toBe(ran.outputs.get('errors'));
  });
  test('the clean example passes', async () => {
    const ran = await run('examples/clean');
    expect([ran.code, ran.stderr, ran.outputs.get('findings')]).toEqual([0, '', '0']);
  });
  test('a folder that is not there is exit 2 and names it', async () => {
    const ran = await run('no/such/folder');
    expect(ran.code).toBe(2);
    expect(ran.stdout).toContain('no/such/folder');
  });
});
