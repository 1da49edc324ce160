import { relative } from 'node:path';
import { INVENTORY_FORMATS, inventoryOf, renderInventory } from '../report/inventory.ts';
import { scan } from '../scan.ts';
import { openContext } from './context.ts';
import { type CommandHelp, parseFlags } from './flags.ts';
import { slashed } from './paths.ts';
import { EXIT, type Shell } from './shell.ts';

export const inventoryCommand: CommandHelp = {
  name: 'inventory',
  usage: 'inventory [PATH…] [flags]',
  summary: 'Lists who uses which model of Hugging Face, over which hosts and with what token.',
  flags: [
    {
      name: 'format',
      short: 'f',
      value: 'FORMAT',
      choices: INVENTORY_FORMATS,
      help: 'text (default), json, csv.',
    },
    { name: 'config', value: 'FILE', help: 'Use this configuration instead of .hf-guardrails.yaml.' },
    { name: 'namespace', short: 'n', value: 'NAME', help: 'Namespace of objects that name none.' },
  ],
  notes:
    'Exit codes: 0 the list is complete as far as the scan can read; 2 wrong usage;\n3 nothing to scan. It never fails on findings: that is the job of scan.',
};

/** Runs `hf-guardrails inventory`; returns the exit code. Throws ConfigurationError for wrong usage. */
export async function listInventory(args: readonly string[], shell: Shell): Promise<number> {
  const flags = parseFlags(inventoryCommand, args);
  const namespace = flags.value('namespace');
  const overrides = namespace === undefined ? {} : { namespace };
  const context = openContext({
    cwd: shell.cwd,
    paths: flags.positionals,
    overrides,
    configFile: flags.value('config') ?? null,
    revision: null,
  });
  const root = slashed(relative(shell.cwd, context.root)) || '.';
  const { report } = await scan({ ...context, root, now: Date.now(), nowText: null, commit: null });
  const format = INVENTORY_FORMATS.find((known) => known === flags.value('format')) ?? 'text';
  shell.out(renderInventory(format, inventoryOf(report)));
  return report.summary.files === 0 ? EXIT.nothing : EXIT.passed;
}
