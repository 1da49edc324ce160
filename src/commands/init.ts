import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { ConfigurationError } from '../config/errors.ts';
import { renderBaseline } from '../finding/baseline.ts';
import { writablePath } from '../input/writable.ts';
import { counted } from '../report/words.ts';
import { scan } from '../scan.ts';
import { version } from '../version.ts';
import { openContext, type ScanContext } from './context.ts';
import { type CommandHelp, type ParsedFlags, parseFlags } from './flags.ts';
import { CONFIG_TEMPLATE } from './init-config.ts';
import { intentFileText } from './init-intent.ts';
import { WORKFLOW_TEMPLATE } from './init-workflow.gen.ts';
import { nowOf } from './now.ts';
import { slashed } from './paths.ts';
import { BASELINE_FILE, INTENT_FILE } from './settings.ts';
import { EXIT, type Shell } from './shell.ts';

const CONFIG_FILE = '.hf-guardrails.yaml';
const WORKFLOW_FILE = '.github/workflows/hf-guardrails.yml';

export const initCommand: CommandHelp = {
  name: 'init',
  usage: 'init [PATH…] [flags]',
  summary: `Writes a commented ${CONFIG_FILE} and a workflow with least permissions. Asks nothing and overwrites nothing.`,
  flags: [
    { name: 'baseline', help: 'Accept the findings of today in a baseline, too.' },
    { name: 'intent', help: 'Declare the calls of today as intent, for review, too.' },
    {
      name: 'action',
      value: 'OWNER/REPOSITORY@COMMIT',
      help: 'The action that the workflow uses, pinned to a commit. Default: a placeholder to replace.',
    },
    { name: 'dry-run', help: 'Say what would be written, and write nothing.' },
    { name: 'stdout', help: 'Print the files instead of writing them.' },
  ],
  notes: 'With PATHs the configuration scans those; without, the whole repository.',
};

interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** Runs `hf-guardrails init`; returns the exit code. Throws ConfigurationError for wrong usage. */
export async function initialise(args: readonly string[], shell: Shell): Promise<number> {
  const flags = parseFlags(initCommand, args);
  const context = openContext({ cwd: shell.cwd, paths: flags.positionals, revision: null });
  const { top } = context;
  const paths = flags.positionals.map((path) => slashed(relative(top, resolve(shell.cwd, path)))).filter(Boolean);
  const files: NewFile[] = [
    { path: CONFIG_FILE, text: configText(paths) },
    { path: WORKFLOW_FILE, text: workflowText(flags) },
  ];
  if (flags.isOn('stdout')) {
    shell.out(files.map(({ path, text }) => `# ${path}\n${text}`).join('\n'));
    return EXIT.passed;
  }
  const isDry = flags.isOn('dry-run');
  for (const file of files) shell.err(`${writeNew(top, file, isDry)}\n`);
  if (flags.isOn('intent')) shell.err(await declareIntent(context, isDry));
  await offerBaseline(context, flags.isOn('baseline'), isDry, shell);
  return EXIT.passed;
}

/** Writes a file that isn't there yet and says what was done. */
function writeNew(top: string, { path, text }: NewFile, isDry: boolean): string {
  const full = writablePath(top, path);
  if (full === null || existsSync(full)) return `exists, left as it is: ${path}`;
  if (isDry) return `would write ${path}`;
  try {
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, text, { flag: 'wx' });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ConfigurationError('flag-value', `${path} can't be written: ${reason}`);
  }
  return `wrote ${path}`;
}

/** Writes the intent file that covers today's calls, and says so. */
async function declareIntent(context: ScanContext, isDry: boolean): Promise<string> {
  if (context.intent !== null) return `exists, left as it is: ${context.intent.path}\n`;
  const text = await intentFileText(context);
  if (text === null) return 'no workload calls Hugging Face: no intent is needed\n';
  return `${writeNew(context.top, { path: INTENT_FILE, text }, isDry)}: have it reviewed\n`;
}

async function offerBaseline(context: ScanContext, isAsked: boolean, isDry: boolean, shell: Shell): Promise<void> {
  const now = nowOf(undefined, context.config.now);
  const result = await scan({ ...context, root: '.', now: now.time, nowText: now.text, commit: null });
  const open = result.report.findings.filter(({ suppressed }) => suppressed === null).length;
  if (open === 0) {
    shell.err('no findings today: no baseline is needed\n');
    return;
  }
  if (!isAsked) {
    shell.err(
      `${counted(open, 'finding')} today; \`hf-guardrails baseline create\` accepts them, so that only later ones fail\n`,
    );
    return;
  }
  const file = { path: BASELINE_FILE, text: renderBaseline(result.acceptable()) };
  const exists = context.baselineFile !== null;
  shell.err(exists ? `exists, left as it is: ${context.baselineFile}\n` : `${writeNew(context.top, file, isDry)}\n`);
}

function configText(paths: readonly string[]): string {
  const list = `[${paths.map((path) => JSON.stringify(path)).join(', ')}]`;
  return paths.length === 0 ? CONFIG_TEMPLATE : CONFIG_TEMPLATE.replace(/^# paths: .*$/m, `paths: ${list}`);
}

function workflowText(flags: ParsedFlags): string {
  const given = flags.value('action');
  if (given === undefined) return WORKFLOW_TEMPLATE;
  if (!/^[\w.-]+\/[\w.-]+@[0-9a-f]{40}$/.test(given))
    throw new ConfigurationError(
      'flag-value',
      `--action ${given.slice(0, 80)}: write OWNER/REPOSITORY@COMMIT with the 40 digits of a commit`,
    );
  return WORKFLOW_TEMPLATE.replace(/^ *# Pin to a commit.*\n/m, '').replace(
    /uses: OWNER\/.*$/m,
    `uses: ${given} # v${version}`,
  );
}
