import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { ConfigurationError } from '../config/errors.ts';
import { renderBaseline } from '../finding/baseline.ts';
import { counted } from '../report/words.ts';
import { scan } from '../scan.ts';
import { openContext } from './context.ts';
import { type CommandHelp, parseFlags } from './flags.ts';
import { BASELINE_FILE } from './settings.ts';
import type { Shell } from './shell.ts';

export const baselineCommand: CommandHelp = {
  name: 'baseline',
  usage: 'baseline [PATH…] [flags]',
  summary: 'Accepts the findings of today, so that only later ones fail the gate.',
  flags: [
    {
      name: 'output',
      short: 'o',
      value: 'FILE',
      help: `Where to write. Default: ${BASELINE_FILE} at the top of the repository.`,
    },
  ],
  notes: 'Commit the file; `scan` reads it like the configuration. Written again it loses what is mended.',
};

/** Runs `hf-guardrails baseline`; returns the exit code. Throws ConfigurationError for wrong usage. */
export async function writeBaseline(args: readonly string[], shell: Shell): Promise<number> {
  const flags = parseFlags(baselineCommand, args);
  const context = openContext(shell.cwd, flags.positionals, {}, null);
  const result = await scan({ ...context, baseline: [], root: '.', now: Date.now(), nowText: null, commit: null });
  const top = context.repositoryPrefix.replace(/[^/]+\//g, '../');
  const given = flags.value('output');
  const file = given === undefined ? resolve(context.root, top, BASELINE_FILE) : resolve(shell.cwd, given);
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, renderBaseline(result.report.findings, context.repositoryPrefix));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ConfigurationError('flag-value', `the baseline can't be written: ${reason}`);
  }
  const accepted = result.report.findings.filter(({ suppressed }) => suppressed === null).length;
  shell.err(`hf-guardrails: ${counted(accepted, 'finding')} accepted in ${file}\n`);
  return 0;
}
