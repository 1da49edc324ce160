import { describe, expect, test } from 'vitest';
import { explain } from '../../src/commands/explain.ts';
import { allRules, listRules } from '../../src/commands/rules.ts';
import type { Shell } from '../../src/commands/shell.ts';
import { ConfigurationError } from '../../src/config/errors.ts';

async function output(
  command: (args: readonly string[], shell: Shell) => Promise<number>,
  ...args: string[]
): Promise<string> {
  let text = '';
  const shell: Shell = {
    cwd: '/',
    env: {},
    out: (part) => {
      text += part;
    },
    err: () => {},
    isTerminal: false,
    isErrorTerminal: false,
    columns: 80,
    readStdin: () => '',
  };
  expect(await command(args, shell)).toBe(0);
  return text;
}

describe('rules', () => {
  test('lists every rule once, in 80 columns', async () => {
    const text = await output(listRules);
    for (const { id } of allRules) expect(text.split(id)).toHaveLength(2);
    expect(text.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });
  test('--json holds all metadata', async () => {
    expect(JSON.parse(await output(listRules, '--json'))).toEqual(allRules);
  });
});

describe('explain', () => {
  test.each(allRules.map(({ id }) => id))('%s', async (id) => {
    const text = await output(explain, id);
    for (const part of ['Why it matters:', 'What to change:', `ignore ${id} until=`]) expect(text).toContain(part);
    expect(text.split('\n').filter((line) => line.length > 80 && line.trim().includes(' '))).toEqual([]);
  });
  test('takes names and small letters', async () => {
    expect(await output(explain, 'hf101')).toBe(await output(explain, 'egress-policy-missing'));
  });
  test.each([[[]], [['HF999']], [['HF1O1']], [['--nope']]])('%j is wrong usage', async (args) => {
    await expect(output(explain, ...args)).rejects.toThrow(ConfigurationError);
  });
  test('a near miss is named', async () => {
    await expect(output(explain, 'HF1O1')).rejects.toThrow('did you mean HF101?');
  });
});
