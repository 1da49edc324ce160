import { relative } from 'node:path';
import { ROOTS_FORMATS, renderRoots } from '../report/roots.ts';
import { rootsOf } from '../scan/questions.ts';
import { openContext } from './context.ts';
import { type CommandHelp, parseFlags } from './flags.ts';
import { slashed } from './paths.ts';
import { EXIT, type Shell } from './shell.ts';

export const rootsCommand: CommandHelp = {
  name: 'roots',
  usage: 'roots [PATH…] [flags]',
  summary:
    'Shows what is deployed together: roots, the clusters they are judged in, their namespaces, and why two of them never meet.',
  flags: [
    { name: 'format', short: 'f', value: 'FORMAT', choices: ROOTS_FORMATS, help: 'text (default), json.' },
    { name: 'config', value: 'FILE', help: 'Use this configuration instead of .hf-guardrails.yaml.' },
    { name: 'namespace', short: 'n', value: 'NAME', help: 'Namespace of objects that name none.' },
  ],
  notes: 'Exit codes: 0 something is deployed; 2 wrong usage; 3 nothing to scan.',
};

/** Runs `hf-guardrails roots`; returns the exit code. Throws ConfigurationError for wrong usage. */
export async function showRoots(args: readonly string[], shell: Shell): Promise<number> {
  const flags = parseFlags(rootsCommand, args);
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
  const view = await rootsOf({ ...context, root, now: Date.now(), nowText: null, commit: null });
  const format = ROOTS_FORMATS.find((known) => known === flags.value('format')) ?? 'text';
  shell.out(renderRoots(format, view));
  return view.roots.length === 0 ? EXIT.nothing : EXIT.passed;
}
