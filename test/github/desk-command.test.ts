import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deskCommand } from '../../src/github/desk-command.ts';
import { readInputs } from '../../src/github/inputs.ts';
import { scanResult } from '../report/sample.ts';

const command = (inputs: Readonly<Record<string, string>>, base: string | null = null): string | null =>
  deskCommand(
    readInputs((name) => inputs[name] ?? ''),
    scanResult({ report: { run: { ...scanResult().report.run, base } } }),
  );

test('names what the inputs say', () => {
  expect(command({})).toBe('hf-guardrails scan');
  expect(command({ path: 'a b, c', 'fail-on': 'warning', exclude: 'x/**' }, 'f'.repeat(40))).toBe(
    "hf-guardrails scan 'a b' c --base ffffffffffff --fail-on warning --exclude 'x/**'",
  );
  expect(command({ rules: 'HF101=off' })).toBeNull();
});
test('a shell reads every path back as it is', () => {
  const path = fc.string({ unit: 'grapheme-ascii', minLength: 1 }).filter((text) => !/[\n,]/.test(text) && text.trim() === text && text !== '');
  fc.assert(
    fc.property(path, (text) => {
      const words = (command({ path: text }) ?? '').replace(/^hf-guardrails scan /, '');
      expect(execFileSync('sh', ['-c', `printf %s ${words}`], { encoding: 'utf8' })).toBe(text);
    }),
    { numRuns: 50 },
  );
});
