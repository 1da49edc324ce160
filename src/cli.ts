#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import type { CommandHelp } from './commands/flags.ts';
import { EXIT, type Shell } from './commands/shell.ts';
import { maskTokens } from './input/token.ts';
import { version } from './version.ts';

interface Command {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<{
    readonly run: (args: readonly string[], shell: Shell) => Promise<number>;
    readonly help: CommandHelp;
  }>;
}

/** Each command is loaded only when it is asked for. */
const COMMANDS: readonly Command[] = [
  {
    name: 'scan',
    summary: 'Scan folders or files (the main job).',
    load: () =>
      import('./commands/scan.ts').then(({ scanPaths, scanCommand }) => ({ run: scanPaths, help: scanCommand })),
  },
  {
    name: 'trace',
    summary: 'Ask what Cilium lets one pod do, or judge scenarios.',
    load: () => import('./commands/trace.ts').then(({ trace, traceCommand }) => ({ run: trace, help: traceCommand })),
  },
  {
    name: 'policies',
    summary: 'Export what decides about egress into one file.',
    load: () =>
      import('./commands/policies.ts').then(({ policies, policiesCommand }) => ({
        run: policies,
        help: policiesCommand,
      })),
  },
  {
    name: 'inventory',
    summary: 'List who uses which model, over which hosts and with what token.',
    load: () =>
      import('./commands/inventory.ts').then(({ listInventory, inventoryCommand }) => ({
        run: listInventory,
        help: inventoryCommand,
      })),
  },
  {
    name: 'roots',
    summary: 'Show what is deployed together: roots, clusters, namespaces, and why.',
    load: () =>
      import('./commands/roots.ts').then(({ showRoots, rootsCommand }) => ({ run: showRoots, help: rootsCommand })),
  },
  {
    name: 'baseline',
    summary: 'Accept the findings of today (create, check, prune).',
    load: () =>
      import('./commands/baseline.ts').then(({ runBaseline, baselineCommand }) => ({
        run: runBaseline,
        help: baselineCommand,
      })),
  },
  {
    name: 'render',
    summary: 'Print what a chart or kustomization makes, without helm or kustomize.',
    load: () =>
      import('./commands/render.ts').then(({ renderPath, renderCommand }) => ({
        run: renderPath,
        help: renderCommand,
      })),
  },
  {
    name: 'config',
    summary: 'Show the configuration that applies and where it comes from (print), or check it.',
    load: () =>
      import('./commands/config.ts').then(({ runConfig, configCommand }) => ({ run: runConfig, help: configCommand })),
  },
  {
    name: 'init',
    summary: 'Write a commented configuration and a workflow.',
    load: () =>
      import('./commands/init.ts').then(({ initialise, initCommand }) => ({ run: initialise, help: initCommand })),
  },
  {
    name: 'rules',
    summary: 'List the rules.',
    load: () =>
      import('./commands/rules.ts').then(({ listRules, rulesCommand }) => ({ run: listRules, help: rulesCommand })),
  },
  {
    name: 'explain',
    summary: 'Show one rule in full, or all that is believed about one workload.',
    load: () =>
      import('./commands/explain.ts').then(({ explain, explainCommand }) => ({ run: explain, help: explainCommand })),
  },
];

const shell: Shell = {
  cwd: process.cwd(),
  env: process.env,
  out: (text) => writeFully(process.stdout, maskTokens(text)),
  err: (text) => writeFully(process.stderr, maskTokens(text)),
  isTerminal: process.stdout.isTTY === true,
  isErrorTerminal: process.stderr.isTTY === true,
  columns: process.stdout.columns ?? 80,
  readStdin: () => readFileSync(0, 'utf8'),
};

function writeFully(stream: NodeJS.WriteStream, text: string): void {
  stream.write(text);
}

function usage(): string {
  const width = Math.max(...COMMANDS.map(({ name }) => name.length));
  return `hf-guardrails ${version}: shows whether only the right workloads can call the right Hugging Face model, over a path that Cilium pins.

Usage: hf-guardrails COMMAND [flags]

Commands:
${COMMANDS.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`).join('\n')}

\`hf-guardrails COMMAND --help\` shows a command's flags; --version prints the version.
`;
}

async function main(args: readonly string[]): Promise<number> {
  const [first, ...rest] = args;
  if (first === '--version' || first === '-V' || first === 'version') {
    shell.out(`${version}\n`);
    return EXIT.passed;
  }
  if (first === undefined || first === '--help' || first === '-h' || first === 'help') {
    shell.out(usage());
    return first === undefined ? EXIT.usage : EXIT.passed;
  }
  const command = COMMANDS.find(({ name }) => name === first);
  if (command === undefined) {
    const { nearest } = await import('./config/edit-distance.ts');
    const names = COMMANDS.map(({ name }) => name);
    const near = nearest(first, [...names, '--help', '--version']);
    const hint = near === undefined ? '' : `; did you mean ${near}?`;
    const what = first.startsWith('-') ? 'flag' : 'command';
    const { ConfigurationError } = await import('./config/errors.ts');
    throw new ConfigurationError(
      'flag-unknown',
      `unknown ${what} ${first.slice(0, 60)}${hint} (commands: ${names.join(', ')})`,
    );
  }
  const { run, help } = await command.load();
  if (rest.includes('--help') || rest.includes('-h')) {
    const { helpText } = await import('./commands/flags.ts');
    shell.out(helpText(help));
    return EXIT.passed;
  }
  return run(rest, shell);
}

/** A closed pipe (`| head`) is no failure. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 4);
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const { ConfigurationError, describeConfigurationError } = await import('./config/errors.ts');
  const { maskTokens } = await import('./input/token.ts');
  if (error instanceof ConfigurationError) {
    shell.err(`hf-guardrails: ${maskTokens(describeConfigurationError(error))}\n`);
    process.exitCode = EXIT.usage;
  } else {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    shell.err(`hf-guardrails ${version}: internal error, please report it\n${stack}\n`);
    process.exitCode = EXIT.internal;
  }
}
