import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { compilePolicy, isPolicyKind } from '../cilium/compile.ts';
import { createEngine, type Judgement } from '../cilium/engine.ts';
import { explain } from '../cilium/explain.ts';
import type { CiliumOptions, CiliumVersion } from '../cilium/types.ts';
import { NEWEST_VERSION, parseCiliumVersion } from '../cilium/versions.ts';
import { worldOf } from '../cluster/world.ts';
import { ConfigurationError } from '../config/errors.ts';
import { diskTree } from '../input/disk.ts';
import type { Manifest } from '../input/manifest.ts';
import { indexTree } from '../input/store.ts';
import { indexObjects } from '../kube/objects.ts';
import { plain } from '../report/escape.ts';
import { type CommandHelp, type ParsedFlags, parseFlags } from './flags.ts';
import { answerScenarios } from './scenarios.ts';
import { EXIT, type Shell } from './shell.ts';

const MODES = ['default', 'always', 'never'] as const;

export const traceCommand: CommandHelp = {
  name: 'trace',
  usage: 'trace --to HOST[:PORT] [-f PATH…] [flags] | trace --scenarios FILE [--check]',
  summary: 'Shows what Cilium does with one call of one pod, and why; or answers scenarios, one JSON line each.',
  flags: [
    { name: 'to', value: 'HOST[:PORT]', help: 'The destination. Port 443 unless given.' },
    { name: 'file', short: 'f', value: 'PATH', multiple: true, help: 'Folder or file with the policies. Default: .' },
    { name: 'namespace', short: 'n', value: 'NAME', help: "The pod's namespace. Default: default." },
    { name: 'labels', short: 'l', value: 'KEY=VALUE,…', multiple: true, help: "The pod's labels." },
    { name: 'service-account', value: 'NAME', help: "The pod's service account. Default: default." },
    { name: 'host-network', help: 'The pod uses the host network.' },
    { name: 'scenarios', value: 'FILE', help: 'Answer the scenarios of a file (- = standard input), one a line.' },
    { name: 'check', help: 'Compare the answers with `expect`: differences on standard error, exit code 1.' },
    { name: 'enforcement', value: 'MODE', choices: MODES, help: 'policy-enforcement-mode: default, always or never.' },
    {
      name: 'cilium-version',
      value: 'VERSION',
      help: 'Version to answer for. Default: the newest known, for scenarios 1.19.',
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
  return traceCall(flags, version ?? NEWEST_VERSION, shell);
}

function traceScenarios(file: string, version: CiliumVersion | null, check: boolean, shell: Shell): number {
  let code: number = EXIT.passed;
  for (const { text, isScenario, differences } of answerScenarios(readScenarios(file, shell), version, check)) {
    shell.out(`${text}\n`);
    for (const difference of differences) shell.err(`${difference}\n`);
    if (!isScenario) code = EXIT.usage;
    else if (differences.length > 0 && code === EXIT.passed) code = EXIT.failed;
  }
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

function traceCall(flags: ParsedFlags, version: CiliumVersion, shell: Shell): number {
  const destination = destinationOf(flags.value('to'));
  const options: CiliumOptions = {
    version,
    enforcement: MODES.find((mode) => mode === flags.value('enforcement')) ?? 'default',
    l7proxy: true,
    nonDefaultDeny: true,
    nodeSelectorLabels: false,
  };
  const manifests = (flags.values('file').length === 0 ? ['.'] : flags.values('file')).flatMap((path) =>
    manifestsOf(resolve(shell.cwd, path), path),
  );
  const written = applied(manifests.filter(({ apiVersion, kind }) => isPolicyKind(apiVersion, kind)));
  const policies = written.map((manifest, index) =>
    compilePolicy({ value: manifest.value, defaultNamespace: manifest.namespace, id: String(index) }, options),
  );
  const pod = {
    namespace: flags.value('namespace') ?? 'default',
    labels: labelsOf(flags.values('labels')),
    labelsComplete: true,
    serviceAccount: flags.value('service-account') ?? 'default',
    hostNetwork: flags.isOn('host-network'),
  };
  const judgement = createEngine(policies, worldOf(indexObjects(manifests), null), options).judge(pod, destination);
  const because = explain(judgement, destination.host, version);
  if (flags.isOn('json')) shell.out(`${JSON.stringify(jsonOf(judgement, because), null, 2)}\n`);
  else {
    const title = `${pod.namespace}: ${labelText(pod.labels)} (service account ${pod.serviceAccount}) → ${destination.host}:${destination.port}`;
    const lines = because.map((sentence) => `  - ${sentence}`);
    const answer = `${judgement.verdict}${effectiveText(judgement)} (Cilium ${version})`;
    const read = [
      ...(written.length === 0 ? ['  - No policy was found in what was read.'] : []),
      ...(pod.hostNetwork ? ['  - The pod is on the host network: only a host policy could select it.'] : []),
    ];
    shell.out(`${[title, answer, ...read, ...lines].map(plain).join('\n')}\n`);
  }
  return EXIT.passed;
}

/** What holds without the invalid policies, where the verdict only says that there are some. */
function effectiveText({ verdict, effectiveVerdict }: Judgement): string {
  return verdict === effectiveVerdict ? '' : `: without the invalid policy it is ${effectiveVerdict}`;
}

function jsonOf(judgement: Judgement, because: readonly string[]) {
  const { verdict, effectiveVerdict, enforced, dns, tcp, allPorts, broad, lookalike, policies } = judgement;
  return {
    verdict,
    effectiveVerdict,
    enforced,
    dns,
    tcp,
    allPorts,
    broad,
    lookalike,
    policies: policies.map(({ policy: { kind, namespace, name, valid }, selects }) => ({
      ...{ kind, namespace, name, valid, selects },
    })),
    because,
  };
}

/** An object that several files define is applied once: the last one stands. */
function applied(manifests: readonly Manifest[]): Manifest[] {
  const last = new Map(
    manifests.map((manifest) => [`${manifest.kind}/${manifest.namespace}/${manifest.name}`, manifest]),
  );
  return [...last.values()];
}

/** The objects under a folder, or of a file. */
function manifestsOf(absolute: string, written: string): Manifest[] {
  if (!existsSync(absolute)) throw new ConfigurationError('path-missing', `no such path: ${written}`);
  const folder = resolve(absolute, '..');
  const tree = diskTree(folder, [absolute.slice(folder.length).replace(/^[/\\]/, '')]);
  const store = indexTree(tree, () => false);
  const context = { root: '.', origin: 'raw', namespace: null } as const;
  return store.documents.flatMap((document) => store.parse(document, context).manifests);
}

function destinationOf(text: string | undefined) {
  if (text === undefined)
    throw new ConfigurationError('flag-value', 'trace: give a destination (--to huggingface.co:443) or --scenarios');
  const match = /^([-\w.]+)(?::(\d{1,5}))?$/.exec(text);
  const port = Number(match?.[2] ?? 443);
  if (match?.[1] === undefined || port < 1 || port > 65535)
    throw new ConfigurationError('flag-value', `--to ${text}: write HOST or HOST:PORT, such as huggingface.co:443`);
  return { host: match[1], port, protocol: 'TCP' } as const;
}

function labelsOf(written: readonly string[]): Record<string, string> {
  const labels: Record<string, string> = Object.create(null);
  for (const pair of written.flatMap((list) => list.split(',')).filter((text) => text !== '')) {
    const equals = pair.indexOf('=');
    if (equals < 1)
      throw new ConfigurationError('flag-value', `--labels ${pair}: write KEY=VALUE, separated by commas`);
    labels[pair.slice(0, equals)] = pair.slice(equals + 1);
  }
  return labels;
}

function labelText(labels: Readonly<Record<string, string>>): string {
  const written = Object.entries(labels).map(([key, value]) => `${key}=${value}`);
  return written.length === 0 ? 'a pod without labels' : written.join(',');
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
