import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { ConfigurationError } from '../config/errors.ts';
import { diskTree } from '../input/disk.ts';
import type { Tree } from '../input/tree.ts';
import { type Gathered, gatherChart, gatherKustomization } from '../render/gather.ts';
import { joined, KUSTOMIZATION_FILES } from '../render/named-paths.ts';
import type { RenderedText } from '../render/protocol.ts';
import { openRenderSession } from '../render/session.ts';
import type { RenderAsk } from '../render/targets.ts';
import { plain, plainLines } from '../report/escape.ts';
import { repositoryTop } from './context.ts';
import { type CommandHelp, type ParsedFlags, parseFlags } from './flags.ts';
import { slashed } from './paths.ts';
import { EXIT, type Shell } from './shell.ts';

export const renderCommand: CommandHelp = {
  name: 'render',
  usage: 'render PATH [flags]',
  summary:
    'Prints what a chart or a kustomization makes, as `helm template` or `kustomize build` would: without either, without network, plugins or code of the repository.',
  flags: [
    { name: 'values', value: 'FILE', multiple: true, help: 'Values for a chart; a later file wins.' },
    { name: 'set', value: 'KEY=VALUE', multiple: true, help: 'One value for a chart, after all files.' },
    { name: 'name', value: 'NAME', help: 'Name of the release. Default: release-name.' },
    { name: 'namespace', short: 'n', value: 'NAME', help: 'Namespace of the release. Default: default.' },
    { name: 'include-crds', help: "Print the chart's crds/ too, first." },
    { name: 'kube-version', value: 'VERSION', help: 'Version of Kubernetes that a chart is told.' },
    { name: 'api-versions', value: 'API', multiple: true, help: 'Further API that a chart is told of: cilium.io/v2.' },
  ],
  notes:
    'PATH is the folder of a chart or kustomization, or a packed chart (.tgz).\n' +
    'Secrets are printed as they are.\n' +
    'Exit codes: 0 rendered; 1 not rendered, and why on standard error; 2 wrong usage.\n' +
    'Example: hf-guardrails render charts/tgi -n ml | hf-guardrails scan -',
};

const CHART_FLAGS = ['values', 'set', 'name', 'namespace', 'include-crds', 'kube-version', 'api-versions'];

/**
 * Runs `hf-guardrails render`; returns the exit code.
 * @throws ConfigurationError for wrong usage.
 */
export async function renderPath(args: readonly string[], shell: Shell): Promise<number> {
  const flags = parseFlags(renderCommand, args);
  const [path, ...more] = flags.positionals;
  if (path === undefined || more.length > 0)
    throw new ConfigurationError('flag-value', 'render: give one PATH, the folder of a chart or kustomization');
  const full = resolve(shell.cwd, path);
  if (!existsSync(full)) throw new ConfigurationError('path-missing', `no such path: ${path}`);
  const isFolder = statSync(full).isDirectory();
  const folder = isFolder || full.endsWith('.tgz') ? full : dirname(full);
  const isChart = full.endsWith('.tgz') || existsSync(resolve(folder, 'Chart.yaml'));
  const top = topFor(folder, isFolder || !isChart, shell.cwd);
  const tree = diskTree(top, isChart ? [slashed(relative(top, folder))] : ['']);
  const place = slashed(relative(top, folder));
  const { gathered, ask } = isChart ? chart(tree, place, flags, shell) : kustomization(tree, place, path, flags);
  if (!gathered.ok)
    return refused(shell, `${gathered.file}: ${gathered.reason}`, 'put what is needed inside the folder');
  const session = openRenderSession();
  try {
    const outcome = await session.render({ ...ask, files: gathered.files });
    if (!outcome.ok) {
      const { file, line, message, cure } = outcome.failure;
      return refused(shell, `${file === null ? '' : `${file}${line === null ? '' : `:${line}`}: `}${message}`, cure);
    }
    for (const warning of outcome.warnings) shell.err(`${plain(warning)}\n`);
    const text = isChart ? asHelm(outcome.texts) : asKustomize(outcome.texts);
    shell.out(shell.isTerminal ? plainLines(text).join('\n') : text);
    return EXIT.passed;
  } finally {
    await session.close();
  }
}

function refused(shell: Shell, reason: string, cure: string): number {
  shell.err(`hf-guardrails: not rendered: ${plain(reason)}\n${plain(cure)}\n`);
  return EXIT.failed;
}

interface Asked {
  readonly gathered: Gathered;
  readonly ask: RenderAsk;
}

function chart(tree: Tree, place: string, flags: ParsedFlags, shell: Shell): Asked {
  const kubeVersion = flags.value('kube-version');
  return {
    gathered: gatherChart(tree, place, false),
    ask: {
      engine: 'helm',
      chart: place,
      release: flags.value('name') ?? 'release-name',
      namespace: flags.value('namespace') ?? 'default',
      values: flags.values('values').map((file) => ({ file, text: valuesText(file, shell) })),
      set: flags.values('set'),
      apiVersions: flags.values('api-versions'),
      includeCrds: flags.isOn('include-crds'),
      ...(kubeVersion === undefined ? {} : { kubeVersion }),
    },
  };
}

function kustomization(tree: Tree, place: string, path: string, flags: ParsedFlags): Asked {
  const isThere = KUSTOMIZATION_FILES.some((name) => tree.files.includes(joined(place, name)));
  if (!isThere)
    throw new ConfigurationError('path-missing', `render ${path}: neither Chart.yaml nor kustomization.yaml is there`);
  const given = CHART_FLAGS.find((name) => flags.values(name).length > 0 || flags.isOn(name));
  if (given !== undefined)
    throw new ConfigurationError('flag-value', `--${given} is for charts; ${path} is a kustomization`);
  return { gathered: gatherKustomization(tree, place), ask: { engine: 'kustomize', directory: place } };
}

/** What may be read: the repository; outside of one the working folder where the path is in it, else the path itself. */
function topFor(folder: string, mayBeTop: boolean, cwd: string): string {
  const own = mayBeTop ? folder : dirname(folder);
  const repository = repositoryTop(own);
  if (repository !== null) return repository;
  const isInside = folder !== cwd && !relative(cwd, folder).startsWith('..');
  return isInside ? cwd : own;
}

function valuesText(file: string, shell: Shell): string {
  try {
    return file === '-' ? shell.readStdin() : readFileSync(resolve(shell.cwd, file), 'utf8');
  } catch {
    throw new ConfigurationError('path-missing', `--values ${file}: the file can't be read`);
  }
}

/** As `helm template` prints. */
function asHelm(texts: readonly RenderedText[]): string {
  const all = texts.map(({ source, file, text }) => `---\n# Source: ${source ?? file}\n${text}\n`).join('');
  return all === '' ? '' : `${all.trim()}\n`;
}

/** As `kustomize build` prints. */
function asKustomize(texts: readonly RenderedText[]): string {
  return texts.map(({ text }) => text).join('---\n');
}
