import { describe, expect, test } from 'vitest';
import { baselineCommand } from '../../src/commands/baseline.ts';
import { explainCommand } from '../../src/commands/explain.ts';
import { helpText } from '../../src/commands/flags.ts';
import { inventoryCommand } from '../../src/commands/inventory.ts';
import { rulesCommand } from '../../src/commands/rules.ts';
import { scanCommand } from '../../src/commands/scan.ts';
import { traceCommand } from '../../src/commands/trace.ts';
import { nearest } from '../../src/config/edit-distance.ts';
import { displayWidth } from '../../src/report/width.ts';

const commands = [scanCommand, traceCommand, inventoryCommand, baselineCommand, rulesCommand, explainCommand];

describe.each(commands.map((command) => [command.name, command] as const))('help of %s', (_, command) => {
  const text = helpText(command);
  test('fits 80 columns', () => {
    for (const line of text.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(80);
  });
  test('names every flag and every value that it takes', () => {
    const words = text.replace(/\s+/g, ' ');
    for (const { name, choices = [] } of command.flags) {
      expect(words).toContain(`--${name}`);
      for (const choice of choices) expect(words).toContain(choice);
    }
  });
});

test('suggests what is near, and nothing where nothing is', () => {
  expect(nearest('--fromat', ['--format', '--help'])).toBe('--format');
  expect(nearest('scna', ['scan', 'trace'])).toBe('scan');
  expect(nearest('--foo', ['--json', '--to'])).toBe(undefined);
  expect(nearest('x', ['scan'])).toBe(undefined);
});
