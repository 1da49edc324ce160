import { existsSync, readFileSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { effectiveConfig } from '../config/config.ts';
import { FLAG_KEYS } from '../config/counterparts.ts';
import { effectiveWithOrigins, type GivenValue } from '../config/effective.ts';
import { allProblems, ConfigurationError } from '../config/errors.ts';
import type { IgnoreEntry } from '../config/ignore.ts';
import { mergeLayers } from '../config/layers.ts';
import { ignoreProblem } from '../finding/suppress-config.ts';
import { parseIntent } from '../intent/intent-file.ts';
import { plain } from '../report/escape.ts';
import { configYaml } from './config-text.ts';
import { openContext } from './context.ts';
import { type CommandHelp, type ParsedFlags, parseFlags } from './flags.ts';
import { nowOf } from './now.ts';
import { slashed } from './paths.ts';
import { overridesOf, scanCommand } from './scan.ts';
import { parsedConfig } from './settings.ts';
import { EXIT, type Shell } from './shell.ts';

/** Flags of `scan` that say what is judged and how; the others say where the report goes. */
const SHARED = new Set(
  'exclude config fail-on min-confidence unknown base gate trust intent namespace cilium-version now'.split(' '),
);

export const configCommand: CommandHelp = {
  name: 'config',
  usage: 'config print|check [PATH…] [flags]',
  summary: 'Shows the configuration that a scan would use and where each value comes from, or checks it.',
  flags: [
    { name: 'format', short: 'f', value: 'FORMAT', choices: ['yaml', 'json'], help: 'print: yaml (default) or json.' },
    ...scanCommand.flags.filter(({ name }) => SHARED.has(name)),
  ],
  notes: `print  the configuration for a scan of PATH with these flags: flags win over the file, the file over
       what it extends, that over the defaults.
check  reads configuration, catalogs, intent and baseline as a scan would and names what is wrong (exit 2).
       A PATH that is a YAML file is checked as an intent file where it has a key intents, else as a configuration.`,
};

/** Runs `hf-guardrails config`; returns the exit code. Throws ConfigurationError for wrong usage and for settings that are wrong. */
export async function runConfig(args: readonly string[], shell: Shell): Promise<number> {
  const flags = parseFlags(configCommand, args);
  const [action, ...paths] = flags.positionals;
  if (action === 'print') return print(paths, flags, shell);
  if (action === 'check') return check(paths, flags, shell);
  const what = action === undefined ? 'config: say what to do' : `config ${action.slice(0, 40)}: no such subcommand`;
  throw new ConfigurationError('flag-value', `${what}; write \`hf-guardrails config print|check [PATH…]\``);
}

function opened(paths: readonly string[], flags: ParsedFlags, shell: Shell) {
  const context = openContext({
    cwd: shell.cwd,
    paths,
    overrides: overridesOf(flags),
    configFile: flags.value('config') ?? null,
    revision: flags.value('base'),
  });
  nowOf(flags.value('now'), context.config.now);
  for (const note of context.trustNotes) shell.err(`hf-guardrails: ${plain(note)}\n`);
  return context;
}

function print(paths: readonly string[], flags: ParsedFlags, shell: Shell): number {
  const { layers, base, trust } = opened(paths, flags, shell);
  const given = scanCommand.flags
    .filter(({ name }) => SHARED.has(name))
    .flatMap(({ name }): GivenValue[] => {
      const values = flags.values(name);
      const key = FLAG_KEYS[name];
      if (key == null || values.length === 0) return [];
      return [{ from: `--${name}`, key, value: name === 'exclude' ? values : (values.at(-1) ?? '') }];
    });
  const suffix = base === null || trust === 'head' ? '' : ` in ${base.revision}`;
  const effective = effectiveWithOrigins(layers, given, suffix);
  shell.out(flags.value('format') === 'json' ? `${JSON.stringify(effective, null, 2)}\n` : configYaml(effective));
  return EXIT.passed;
}

function check(paths: readonly string[], flags: ParsedFlags, shell: Shell): number {
  const isFile = (path: string): boolean =>
    /\.ya?ml$/.test(path) && existsSync(resolve(shell.cwd, path)) && statSync(resolve(shell.cwd, path)).isFile();
  const problems: string[] = [];
  const attempt = (run: () => void): void => {
    try {
      run();
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error;
      problems.push(...allProblems(error));
    }
  };
  const files = paths.filter(isFile);
  for (const file of files) {
    const name = slashed(relative(shell.cwd, resolve(shell.cwd, file)));
    const text = readFileSync(resolve(shell.cwd, file), 'utf8');
    attempt(() => {
      if (/^["']?intents\b/m.test(text)) parseIntent(name, text);
      else problems.push(...ignoreProblems(effectiveConfig(mergeLayers([parsedConfig(name, text)])).ignore));
    });
  }
  const folders = paths.filter((path) => !isFile(path));
  let read: readonly string[] = [];
  if (folders.length > 0 || files.length === 0) {
    attempt(() => {
      const context = opened(folders, flags, shell);
      read = context.settingsFiles;
      problems.push(...ignoreProblems(context.ownIgnore));
    });
  }
  for (const problem of problems) shell.err(`hf-guardrails: ${plain(problem)}\n`);
  if (problems.length > 0) return EXIT.usage;
  const checked = [...files, ...read];
  shell.out(
    checked.length === 0 ? 'no configuration: the defaults apply\n' : `${checked.map(plain).join('\n')}: valid\n`,
  );
  return EXIT.passed;
}

/** The `ignore` entries that suppress nothing as they are written: a scan reports them (HF904) and goes on. */
function ignoreProblems(entries: readonly IgnoreEntry[]): string[] {
  return entries.flatMap((entry) => {
    const problem = ignoreProblem(entry);
    return problem === null ? [] : [`${entry.file}:${entry.line}: this ignore entry suppresses nothing: ${problem}`];
  });
}
