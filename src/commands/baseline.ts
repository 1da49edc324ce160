import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { ConfigurationError } from '../config/errors.ts';
import { type BaselineEntry, parseBaseline, renderBaseline } from '../finding/baseline.ts';
import type { ScanResult } from '../finding/result.ts';
import { forLog } from '../report/escape.ts';
import { counted } from '../report/words.ts';
import { scan } from '../scan.ts';
import { openContext, type ScanContext } from './context.ts';
import { type CommandHelp, type ParsedFlags, parseFlags } from './flags.ts';
import { nowOf } from './now.ts';
import { slashed } from './paths.ts';
import { BASELINE_FILE } from './settings.ts';
import { EXIT, type Shell } from './shell.ts';

const ACTIONS = ['create', 'check', 'prune'] as const;
type Action = (typeof ACTIONS)[number];

export const baselineCommand: CommandHelp = {
  name: 'baseline',
  usage: 'baseline create|check|prune [PATH…] [flags]',
  summary: 'Accepts the findings of today, so that only later ones fail the gate.',
  flags: [
    {
      name: 'file',
      value: 'FILE',
      help: `The baseline. Default: the one that a scan would read, else ${BASELINE_FILE} at the top of the repository.`,
    },
    { name: 'grow', help: 'create: let an existing baseline accept more than it does.' },
    { name: 'config', value: 'FILE', help: 'Use this configuration instead of .hf-guardrails.yaml.' },
    { name: 'now', value: 'DATE', help: 'Judge ages and ends by this day (2026-01-31).' },
  ],
  notes: `create  writes the baseline. An existing one must not grow by it unless --grow asks for it.
check   exits 1 and lists them where entries match no finding any more.
prune   takes those entries out and never adds one.

Commit the file; \`scan\` reads it like the configuration. Entries hold when lines move, documents are
reordered or a file is renamed; they don't hold for a finding that got worse.`,
};

/** Runs `hf-guardrails baseline`; returns the exit code. Throws ConfigurationError for wrong usage. */
export async function runBaseline(args: readonly string[], shell: Shell): Promise<number> {
  const flags = parseFlags(baselineCommand, args);
  const [name, ...paths] = flags.positionals;
  const action = ACTIONS.find((one) => one === name);
  if (action === undefined) {
    const what = name === undefined ? 'baseline: say what to do' : `baseline ${name.slice(0, 40)}: no such subcommand`;
    throw new ConfigurationError(
      'flag-value',
      `${what}; write \`hf-guardrails baseline ${ACTIONS.join('|')} [PATH…]\``,
    );
  }
  const context = openContext({
    cwd: shell.cwd,
    paths,
    configFile: flags.value('config') ?? null,
    revision: null,
    withoutBaseline: true,
  });
  const file = fileOf(context, flags, shell);
  const existing = readExisting(file, context, action, flags.isOn('grow'));
  const now = nowOf(flags.value('now'), context.config.now);
  const result = await scan({
    ...context,
    baseline: existing ?? [],
    root: '.',
    now: now.time,
    nowText: now.text,
    commit: null,
  });
  for (const failure of result.failures) shell.err(`hf-guardrails: ${forLog(failure)}\n`);
  if (result.failures.length > 0) return EXIT.internal;
  const told = slashed(relative(shell.cwd, file)) || file;
  if (action === 'check') return check(result, existing ?? [], told, shell);
  if (action === 'prune') return prune(result, existing ?? [], file, told, shell);
  return create({ result, existing, file, told, mayGrow: flags.isOn('grow'), context, shell });
}

function fileOf(context: ScanContext, flags: ParsedFlags, shell: Shell): string {
  const given = flags.value('file');
  if (given !== undefined) return resolve(shell.cwd, given);
  return resolve(context.top, context.baselineFile ?? context.config.baseline ?? BASELINE_FILE);
}

/** null where there is none. A broken one can only be written anew, and only when that is asked for. */
function readExisting(file: string, { top }: ScanContext, action: Action, mayGrow: boolean): BaselineEntry[] | null {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (isAbsent && action === 'create') return null;
    const reason = isAbsent ? 'there is no baseline (`hf-guardrails baseline create` writes one)' : "can't be read";
    throw new ConfigurationError('baseline-invalid', reason, { file: slashed(relative(top, file)) });
  }
  try {
    return parseBaseline(slashed(relative(top, file)), text);
  } catch (error) {
    if (action === 'create' && mayGrow && error instanceof ConfigurationError) return null;
    throw error;
  }
}

function create(input: {
  readonly result: ScanResult;
  readonly existing: readonly BaselineEntry[] | null;
  readonly file: string;
  readonly told: string;
  readonly mayGrow: boolean;
  readonly context: ScanContext;
  readonly shell: Shell;
}): number {
  const { result, existing, file, told, mayGrow, context, shell } = input;
  // What is said of files that this scan doesn't see stays as it is.
  const others = (existing ?? []).filter((entry) => !context.isScanned(entry.file));
  const open = result.report.findings.filter(({ suppressed }) => suppressed === null);
  if (existing !== null && open.length > 0 && !mayGrow) {
    for (const { rule, file: at, line, message } of open)
      shell.err(`  ${forLog(`${at}:${line} ${rule}: ${message}`)}\n`);
    shell.err(
      `hf-guardrails: ${told} would accept ${counted(open.length, 'more finding')}; mend them, or say so with \`baseline create --grow\`\n`,
    );
    return EXIT.failed;
  }
  const entries = [...others, ...result.acceptable()];
  write(file, entries);
  shell.err(`hf-guardrails: ${counted(entries.length, 'finding')} accepted in ${told}\n`);
  return EXIT.passed;
}

function check(result: ScanResult, existing: readonly BaselineEntry[], told: string, shell: Shell): number {
  const stale = result.staleBaseline;
  listEntries(stale, shell);
  const verdict =
    stale.length === 0
      ? `${told}: each of ${counted(existing.length, 'entry', 'entries')} matches a finding`
      : `${told}: ${stale.length} of ${counted(existing.length, 'entry', 'entries')} ${stale.length === 1 ? 'matches no finding any more; `hf-guardrails baseline prune` takes it out' : 'match no finding any more; `hf-guardrails baseline prune` takes them out'}`;
  shell.err(`hf-guardrails: ${verdict}\n`);
  return stale.length === 0 ? EXIT.passed : EXIT.failed;
}

function prune(
  result: ScanResult,
  existing: readonly BaselineEntry[],
  file: string,
  told: string,
  shell: Shell,
): number {
  const stale = new Set(result.staleBaseline);
  listEntries(result.staleBaseline, shell);
  // Entries that hold under a new file name are written as they stand now, so that the next renaming finds them too.
  const now = new Map(result.acceptable().map((entry) => [entry.fingerprint, entry]));
  const current = new Set(now.keys());
  const byContent = new Map([...now.values()].map((entry) => [entry.content, entry]));
  const kept = existing
    .filter((entry) => !stale.has(entry))
    .map((entry) => (current.has(entry.fingerprint) ? entry : (byContent.get(entry.content) ?? entry)));
  if (stale.size > 0 || kept.some((entry) => !existing.includes(entry))) write(file, kept);
  shell.err(
    `hf-guardrails: ${stale.size === 0 ? 'nothing' : counted(stale.size, 'entry', 'entries')} taken out of ${told}, ${kept.length} left\n`,
  );
  return EXIT.passed;
}

function listEntries(entries: readonly BaselineEntry[], shell: Shell): void {
  for (const { rule, file, message } of entries) shell.out(`${forLog(`${file} ${rule}: ${message}`)}\n`);
}

function write(file: string, entries: readonly BaselineEntry[]): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, renderBaseline(entries));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ConfigurationError('flag-value', `the baseline can't be written: ${reason}`);
  }
}
