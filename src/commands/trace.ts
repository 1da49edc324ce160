import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CiliumVersion } from '../cilium/types.ts';
import { parseCiliumVersion } from '../cilium/versions.ts';
import { ConfigurationError } from '../config/errors.ts';
import { type CommandHelp, type ParsedFlags, parseFlags } from './flags.ts';
import { answerScenarios } from './scenarios.ts';
import { EXIT, type Shell } from './shell.ts';
import { MODES, traceCall } from './trace-call.ts';

export const traceCommand: CommandHelp = {
  name: 'trace',
  usage: 'trace --to HOST[:PORT] [-f PATH…] [flags] | trace --scenarios FILE [--check]',
  summary: 'Shows what Cilium does with one call of one pod, and why; or answers scenarios, one JSON line each.',
  flags: [
    { name: 'to', value: 'HOST[:PORT]', help: 'The destination. Port 443 unless given.' },
    {
      name: 'file',
      short: 'f',
      value: 'PATH',
      multiple: true,
      help: 'Folder or file with the policies; charts and kustomizations are rendered. Default: .',
    },
    {
      name: 'namespace',
      short: 'n',
      value: 'NAME',
      help: "The pod's namespace, and that of policies that name none. Default: default.",
    },
    { name: 'labels', short: 'l', value: 'KEY=VALUE,…', multiple: true, help: "The pod's labels." },
    { name: 'service-account', value: 'NAME', help: "The pod's service account. Default: default." },
    { name: 'host-network', help: 'The pod uses the host network.' },
    { name: 'scenarios', value: 'FILE', help: 'Answer the scenarios of a file (- = standard input), one a line.' },
    { name: 'check', help: 'Compare the answers with `expect`: differences on standard error, exit code 1.' },
    {
      name: 'cluster',
      value: 'NAME',
      help: 'Only what is deployed to this cluster of the configuration, with its further policies and settings.',
    },
    {
      name: 'enforcement',
      value: 'MODE',
      choices: MODES,
      help: 'policy-enforcement-mode: default, always or never. Default: as the configuration says.',
    },
    {
      name: 'cilium-version',
      value: 'VERSION',
      help: 'Version to answer for. Default: as the configuration says, else the newest known; for scenarios 1.19.',
    },
    { name: 'json', help: 'Print the answer as JSON.' },
  ],
  notes:
    'Exit codes: 0 answered; 1 an answer differs from `expect`; 2 wrong usage, or a line that is no scenario.\n' +
    'Example: hf-guardrails trace -n ml -l app=tgi --to huggingface.co -f k8s/',
};

/**
 * Runs `hf-guardrails trace`; returns the exit code.
 * @throws ConfigurationError for wrong usage.
 */
export async function trace(args: readonly string[], shell: Shell): Promise<number> {
  const flags = parseFlags(traceCommand, args);
  const version = versionOf(flags, shell);
  const scenarios = flags.value('scenarios');
  if (scenarios !== undefined) return traceScenarios(scenarios, version, flags.isOn('check'), shell);
  if (flags.isOn('check')) throw new ConfigurationError('flag-value', '--check goes with --scenarios FILE');
  return traceCall(flags, version, shell);
}

function traceScenarios(file: string, version: CiliumVersion | null, check: boolean, shell: Shell): number {
  let code: number = EXIT.passed;
  const counts = { scenarios: 0, compared: 0 };
  const told = new Set<string>();
  for (const answer of answerScenarios(readScenarios(file, shell), version, check)) {
    shell.out(`${answer.text}\n`);
    for (const difference of answer.differences) shell.err(`${difference}\n`);
    for (const note of answer.notes) if (!told.has(note)) shell.err(`hf-guardrails: ${note}\n`);
    for (const note of answer.notes) told.add(note);
    if (answer.isScenario) counts.scenarios += 1;
    if (answer.isCompared) counts.compared += 1;
    if (!answer.isScenario) code = EXIT.usage;
    else if (answer.differences.length > 0 && code === EXIT.passed) code = EXIT.failed;
  }
  const left = counts.scenarios - counts.compared;
  if (check && left > 0)
    shell.err(
      `hf-guardrails: ${left} of ${counts.scenarios} scenarios have no \`expect\`: nothing was compared there\n`,
    );
  return code;
}

function readScenarios(file: string, shell: Shell): string {
  if (file === '-') return shell.readStdin();
  try {
    return readFileSync(resolve(shell.cwd, file), 'utf8');
  } catch {
    throw new ConfigurationError('path-missing', `--scenarios ${file}: the file can't be read`);
  }
}

function versionOf(flags: ParsedFlags, shell: Shell): CiliumVersion | null {
  const written = flags.value('cilium-version');
  if (written === undefined) return null;
  if (!/^v?1\.\d+(?:\.\d+)?$/.test(written))
    throw new ConfigurationError('flag-value', `--cilium-version ${written}: write a version such as 1.19 or 1.19.4`);
  const { version, note } = parseCiliumVersion(written);
  if (note !== null) shell.err(`hf-guardrails: ${note}\n`);
  return version;
}
