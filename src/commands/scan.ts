import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { styleText } from 'node:util';
import type { ConfigOverrides } from '../config/config.ts';
import { ConfigurationError } from '../config/errors.ts';
import { exitCodeOf, isNothingScanned } from '../finding/exit-code.ts';
import type { ScanResult } from '../finding/result.ts';
import type { Confidence, Level } from '../finding/types.ts';
import { FORMATS, type Format, renderReport } from '../report/formats.ts';
import type { Paint } from '../report/text.ts';
import { ruleMetadata } from '../rules/metadata.gen.ts';
import { scan } from '../scan.ts';
import { parseTime } from '../secrets/duration.ts';
import { openContext, slashed } from './context.ts';
import { type CommandHelp, type ParsedFlags, parseFlags } from './flags.ts';
import { type Shell, wantsColour } from './shell.ts';

export const scanCommand: CommandHelp = {
  name: 'scan',
  usage: 'scan [PATH…] [flags]',
  summary:
    'Scans folders or files and reports which workloads call Hugging Face without a sound policy, token or identity.',
  flags: [
    {
      name: 'format',
      short: 'f',
      value: 'FORMAT',
      choices: FORMATS,
      help: 'What to print: text (default), json, sarif, markdown, github, gitlab.',
    },
    {
      name: 'output',
      short: 'o',
      value: 'FORMAT=FILE',
      multiple: true,
      help: 'Write a report to a file as well; may be given several times.',
    },
    {
      name: 'exclude',
      value: 'GLOB',
      multiple: true,
      help: 'Leave out files, relative to the top of the repository; may be given several times.',
    },
    { name: 'config', value: 'FILE', help: 'Use this configuration instead of .hf-guardrails.yaml.' },
    {
      name: 'fail-on',
      value: 'LEVEL',
      choices: ['error', 'warning', 'note', 'never'],
      help: 'Lowest level that makes the exit code 1. Default: error.',
    },
    {
      name: 'min-confidence',
      value: 'CONFIDENCE',
      choices: ['high', 'medium', 'low'],
      help: 'Lowest confidence that makes the exit code 1. Default: medium.',
    },
    {
      name: 'unknown',
      value: 'MODE',
      choices: ['report', 'fail'],
      help: 'fail: what could not be read or resolved fails too. Default: report.',
    },
    {
      name: 'base',
      value: 'REVISION',
      help: 'Compare with this git revision, and take settings and ignore comments from it. Only what is new fails then.',
    },
    {
      name: 'gate',
      value: 'MODE',
      choices: ['new', 'all'],
      help: 'What can make the exit code 1: findings that the base has not, or all. Default: new with --base, else all.',
    },
    { name: 'namespace', short: 'n', value: 'NAME', help: 'Namespace of objects that name none.' },
    {
      name: 'cilium-version',
      value: 'VERSION',
      help: 'Version of Cilium in the cluster, such as 1.19. Default: the newest known.',
    },
    {
      name: 'now',
      value: 'DATE',
      help: 'Judge the age of tokens by this day (2026-01-31), so that a scan can be repeated.',
    },
    { name: 'show-suppressed', help: 'Show suppressed findings too.' },
    {
      name: 'color',
      value: 'WHEN',
      choices: ['auto', 'always', 'never'],
      help: 'When to colour the text. Default: auto; NO_COLOR is obeyed.',
    },
    { name: 'debug', help: 'Say on stderr what is done and how long it takes. Tokens are masked there too.' },
  ],
  notes: `Exit codes: 0 the gate passed; 1 it failed; 2 wrong usage or configuration;\n3 nothing to scan; 4 our own failure.`,
};

/** Runs `hf-guardrails scan`; returns the exit code. Throws ConfigurationError for wrong usage. */
export async function scanPaths(args: readonly string[], shell: Shell): Promise<number> {
  const flags = parseFlags(scanCommand, args);
  const outputs = flags.values('output').map(outputOf);
  const format = (flags.value('format') ?? 'text') as Format;
  const now = nowOf(flags.value('now'));
  const started = performance.now();
  const context = openContext(
    shell.cwd,
    flags.positionals,
    overridesOf(flags),
    flags.value('config') ?? null,
    flags.value('base') ?? null,
  );
  if (flags.isOn('debug'))
    shell.err(`debug: ${context.tree.files.length} files listed in ${Math.round(performance.now() - started)} ms\n`);
  const root = slashed(relative(shell.cwd, context.root)) || '.';
  const result = await scan({ ...context, root, now: now.time, nowText: now.text, commit: null });
  if (flags.isOn('debug'))
    shell.err(
      `debug: scanned ${result.report.summary.documents} documents in ${Math.round(performance.now() - started)} ms\n`,
    );
  const options = reportOptions(shell, flags);
  for (const { format: asked, file } of outputs) {
    const target = resolve(shell.cwd, file);
    try {
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, ended(renderReport(asked, result, { ...options, paint: plain })));
    } catch (error) {
      throw new ConfigurationError(
        'flag-value',
        `--output ${asked}=${file}: the file can't be written (${error instanceof Error ? error.message : 'unknown error'})`,
      );
    }
  }
  if (!isNothingScanned(result) || format !== 'text') shell.out(ended(renderReport(format, result, options)));
  return verdict(result, shell, context.root);
}

function verdict(result: ScanResult, shell: Shell, root: string): number {
  for (const failure of result.failures)
    shell.err(`hf-guardrails: ${failure}; the other rules reported, this is our fault\n`);
  const code = exitCodeOf(result);
  if (code === 3)
    shell.err(
      `hf-guardrails: nothing to scan in ${slashed(relative(shell.cwd, root)) || '.'}: no .yaml, .yml or .json file there (or all are excluded)\n`,
    );
  return code;
}

const plain: Paint = (_, text) => text;

function reportOptions(shell: Shell, flags: ParsedFlags) {
  const choice = flags.value('color');
  const isColoured = wantsColour(shell, choice === 'always' || choice === 'never' ? choice : 'auto');
  return {
    rules: Object.values(ruleMetadata),
    category: 'scan',
    columns: Math.min(shell.columns, 100),
    showSuppressed: flags.isOn('show-suppressed'),
    paint: isColoured ? colours : plain,
  };
}

const STYLES = {
  error: ['bold', 'red'],
  warning: ['yellow'],
  note: ['cyan'],
  good: ['green'],
  strong: ['bold'],
  faint: ['dim'],
} as const;
const colours: Paint = (style, text) => STYLES[style].reduce((inner, format) => styleText(format, inner), text);

function ended(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}

function outputOf(text: string): { format: Format; file: string } {
  const equals = text.indexOf('=');
  const format = FORMATS.find((known) => known === text.slice(0, equals));
  if (equals < 0 || format === undefined || equals === text.length - 1) {
    throw new ConfigurationError(
      'flag-value',
      `--output ${text}: write FORMAT=FILE with a format of ${FORMATS.join(', ')}`,
    );
  }
  return { format, file: text.slice(equals + 1) };
}

function nowOf(text: string | undefined): { time: number; text: string | null } {
  if (text === undefined) return { time: Date.now(), text: null };
  const time = parseTime(text);
  if (time === null)
    throw new ConfigurationError(
      'flag-value',
      `--now ${text}: write a day (2026-01-31) or a time (2026-01-31T12:00:00Z)`,
    );
  return { time, text };
}

function overridesOf(flags: ParsedFlags): ConfigOverrides {
  const failOn = flags.value('fail-on') as Level | 'never' | undefined;
  const minConfidence = flags.value('min-confidence') as Confidence | undefined;
  const unknown = flags.value('unknown') as 'report' | 'fail' | undefined;
  const gate = flags.value('gate') as 'new' | 'all' | undefined;
  const namespace = flags.value('namespace');
  const ciliumVersion = flags.value('cilium-version');
  if (ciliumVersion !== undefined && !/^v?1\.\d+(?:\.\d+)?$/.test(ciliumVersion)) {
    throw new ConfigurationError(
      'flag-value',
      `--cilium-version ${ciliumVersion}: write a version such as 1.19 or 1.19.4`,
    );
  }
  return {
    exclude: flags.values('exclude'),
    ...(failOn === undefined ? {} : { failOn }),
    ...(minConfidence === undefined ? {} : { minConfidence }),
    ...(unknown === undefined ? {} : { unknown }),
    ...(gate === undefined ? {} : { gate }),
    ...(namespace === undefined ? {} : { namespace }),
    ...(ciliumVersion === undefined ? {} : { ciliumVersion }),
  };
}
