import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { styleText } from 'node:util';
import type { ConfigOverrides, ReportSettings } from '../config/config.ts';
import { ConfigurationError } from '../config/errors.ts';
import { exitCodeOf, isNothingScanned } from '../finding/exit-code.ts';
import type { ScanResult } from '../finding/result.ts';
import { isActive } from '../finding/rule-metadata.ts';
import type { Confidence, Level } from '../finding/types.ts';
import { memoryTree, type Tree } from '../input/tree.ts';
import { FORMATS, type Format, renderReport } from '../report/formats.ts';
import type { Paint } from '../report/lines.ts';
import { ruleMetadata } from '../rules/metadata.gen.ts';
import { scan } from '../scan.ts';
import { openContext, type ScanContext } from './context.ts';
import { type CommandHelp, type ParsedFlags, parseFlags } from './flags.ts';
import { nowOf } from './now.ts';
import { slashed } from './paths.ts';
import { type Shell, wantsColour } from './shell.ts';

export const scanCommand: CommandHelp = {
  name: 'scan',
  usage: 'scan [PATH…|-] [flags]',
  summary:
    'Scans folders or files and reports which workloads call Hugging Face without a sound policy, token or identity.',
  flags: [
    {
      name: 'format',
      short: 'f',
      value: 'FORMAT',
      choices: FORMATS,
      help: 'What to print: text (default), json, sarif, markdown, html (evidence to keep), github (workflow commands), gitlab.',
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
    {
      name: 'trust',
      value: 'REVISION',
      choices: ['base', 'head'],
      help: 'Whose configuration, intent, catalogs, baseline and suppressions count with --base. Default: base.',
    },
    {
      name: 'baseline',
      value: 'FILE',
      help: 'Findings that were accepted before. Default: .hf-guardrails/baseline.json, looked for like the configuration.',
    },
    {
      name: 'intent',
      value: 'FILE',
      help: 'Who may call which model on which host. Default: .hf-guardrails/intent.yaml, looked for like the configuration.',
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
    { name: 'full', help: 'Repeat remediations in the text, however many findings there are.' },
    {
      name: 'color',
      value: 'WHEN',
      choices: ['auto', 'always', 'never'],
      help: 'When to colour the text. Default: auto; NO_COLOR is obeyed.',
    },
    { name: 'debug', help: 'Say on stderr what is done and how long it takes. Tokens are masked there too.' },
  ],
  notes: `Charts and kustomizations are rendered first; \`-\` reads manifests that were\nrendered elsewhere: helm template web | hf-guardrails scan -\n\nExit codes: 0 the gate passed; 1 it failed; 2 wrong usage or configuration;\n3 nothing to scan; 4 our own failure.`,
};

/** What findings name as the file of standard input. */
const STDIN_FILE = 'stdin.yaml';

/** Runs `hf-guardrails scan`; returns the exit code. Throws ConfigurationError for wrong usage. */
export async function scanPaths(args: readonly string[], shell: Shell): Promise<number> {
  const flags = parseFlags(scanCommand, args);
  const started = performance.now();
  const given = givenTree(flags, shell);
  const context = openContext({
    cwd: shell.cwd,
    paths: given === null ? flags.positionals : ['.'],
    given,
    overrides: overridesOf(flags),
    configFile: flags.value('config') ?? null,
    revision: given === null ? flags.value('base') : null,
  });
  const { report: settings } = context.config;
  const outputs = [...configuredOutputs(context), ...flags.values('output').map((text) => outputOf(text, shell.cwd))];
  const format = (flags.value('format') ?? settings.format ?? 'text') as Format;
  const now = nowOf(flags.value('now'), context.config.now);
  const debug = (what: string): void => {
    if (flags.isOn('debug') || settings.debug)
      shell.err(`debug: ${what} in ${Math.round(performance.now() - started)} ms\n`);
  };
  debug(`${context.tree.files.length} files listed`);
  const root = slashed(relative(shell.cwd, context.root)) || '.';
  const result = await scan({ ...context, root, now: now.time, nowText: now.text, commit: null });
  debug(`${result.report.summary.documents} documents scanned`);
  const options = reportOptions(shell, flags, settings);
  for (const { format: asked, file, told } of outputs) {
    try {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, ended(renderReport(asked, result, { ...options, paint: plain })));
    } catch (error) {
      throw new ConfigurationError(
        'flag-value',
        `${told}: the file can't be written (${error instanceof Error ? error.message : 'unknown error'})`,
      );
    }
  }
  if (!isNothingScanned(result) || format !== 'text') shell.out(ended(renderReport(format, result, options)));
  return verdict(result, shell, given === null ? slashed(relative(shell.cwd, context.root)) || '.' : null);
}

/** `-`: manifests that another command rendered, from standard input; null where the disk is scanned. */
function givenTree(flags: ParsedFlags, shell: Shell): Tree | null {
  if (!flags.positionals.includes('-')) return null;
  if (flags.positionals.length > 1)
    throw new ConfigurationError('flag-value', 'scan - reads standard input alone: give it no further path');
  if (flags.value('base') !== undefined)
    throw new ConfigurationError(
      'flag-value',
      'scan - has no base to compare with: render the base too, and compare the two reports or use a baseline',
    );
  return memoryTree({ [STDIN_FILE]: shell.readStdin() });
}

/** `folder` = what was scanned, null for standard input. */
function verdict(result: ScanResult, shell: Shell, folder: string | null): number {
  for (const failure of result.failures)
    shell.err(`hf-guardrails: ${failure}; the other rules reported, this is our fault\n`);
  const code = exitCodeOf(result);
  if (code === 3)
    shell.err(
      folder === null
        ? 'hf-guardrails: nothing to scan: standard input is empty\n'
        : `hf-guardrails: nothing to scan in ${folder}: no .yaml, .yml or .json file there (or all are excluded)\n`,
    );
  return code;
}

const plain: Paint = (_, text) => text;

function reportOptions(shell: Shell, flags: ParsedFlags, settings: ReportSettings) {
  const choice = flags.value('color') ?? settings.color;
  const isColoured = wantsColour(shell, choice === 'always' || choice === 'never' ? choice : 'auto');
  return {
    rules: Object.values(ruleMetadata).filter(isActive),
    category: 'scan',
    columns: Math.min(shell.columns, 100),
    showSuppressed: flags.isOn('show-suppressed') || settings.showSuppressed,
    full: flags.isOn('full') || settings.full,
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
// Whether to colour is settled by wantsColour, not by the stream.
const colours: Paint = (style, text) =>
  STYLES[style].reduce((inner, format) => styleText(format, inner, { validateStream: false }), text);

function ended(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}

interface Output {
  readonly format: Format;
  /** Absolute path. */
  readonly file: string;
  /** Where it was asked for, for messages. */
  readonly told: string;
}

function outputOf(text: string, cwd: string): Output {
  const equals = text.indexOf('=');
  const format = FORMATS.find((known) => known === text.slice(0, equals));
  if (equals < 0 || format === undefined || equals === text.length - 1) {
    throw new ConfigurationError(
      'flag-value',
      `--output ${text}: write FORMAT=FILE with a format of ${FORMATS.join(', ')}`,
    );
  }
  return { format, file: resolve(cwd, text.slice(equals + 1)), told: `--output ${text}` };
}

/** Files that the configuration asks for. */
function configuredOutputs({ config }: ScanContext): Output[] {
  return FORMATS.flatMap((format) => {
    const file = config.report.output[format];
    return file === undefined ? [] : [{ format, file, told: `report.output.${format}: ${file}` }];
  });
}

/** What the flags say over the configuration file; flags that weren't given say nothing. */
export function overridesOf(flags: ParsedFlags): ConfigOverrides {
  const failOn = flags.value('fail-on') as Level | 'never' | undefined;
  const minConfidence = flags.value('min-confidence') as Confidence | undefined;
  const unknown = flags.value('unknown') as 'report' | 'fail' | undefined;
  const gate = flags.value('gate') as 'new' | 'all' | undefined;
  const trust = flags.value('trust') as 'base' | 'head' | undefined;
  const baseline = flags.value('baseline');
  const intent = flags.value('intent');
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
    ...(trust === undefined ? {} : { trust }),
    ...(baseline === undefined ? {} : { baseline }),
    ...(intent === undefined ? {} : { intent }),
    ...(namespace === undefined ? {} : { namespace }),
    ...(ciliumVersion === undefined ? {} : { ciliumVersion }),
  };
}
