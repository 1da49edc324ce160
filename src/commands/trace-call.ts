import { compilePolicy, resemblesPolicy } from '../cilium/compile.ts';
import { createEngine, type Judgement } from '../cilium/engine.ts';
import { explain } from '../cilium/explain.ts';
import type { CiliumOptions, CiliumVersion } from '../cilium/types.ts';
import { CILIUM_VERSIONS, NEWEST_VERSION, parseCiliumVersion } from '../cilium/versions.ts';
import { worldOf } from '../cluster/world.ts';
import type { Cilium } from '../config/config-file.gen.ts';
import { ConfigurationError } from '../config/errors.ts';
import type { Manifest } from '../input/manifest.ts';
import { indexObjects } from '../kube/objects.ts';
import { plain } from '../report/escape.ts';
import { listText } from '../rules/words.ts';
import { type Applied, appliedObjects } from '../scan/questions.ts';
import { basesOf } from './bases.ts';
import { openContext } from './context.ts';
import type { ParsedFlags } from './flags.ts';
import { EXIT, type Shell } from './shell.ts';

export const MODES = ['default', 'always', 'never'] as const;
const MAX_NOTES = 10;

/**
 * Answers one call of one pod by the policies under the given paths; returns the exit code. `version` null = as the configuration says.
 * @throws ConfigurationError for wrong usage.
 */
export async function traceCall(flags: ParsedFlags, version: CiliumVersion | null, shell: Shell): Promise<number> {
  const destination = destinationOf(flags.value('to'));
  const pod = {
    namespace: flags.value('namespace') ?? 'default',
    labels: labelsOf(flags.values('labels')),
    labelsComplete: true,
    serviceAccount: flags.value('service-account') ?? 'default',
    hostNetwork: flags.isOn('host-network'),
  };
  const applied = await readAll(flags, pod.namespace, shell);
  const settings: Cilium = Object.assign({}, ...applied.map(({ cilium }) => cilium).reverse());
  const options = optionsOf(settings, version, MODES.find((mode) => mode === flags.value('enforcement')) ?? null);
  const manifests = applied.flatMap((each) => each.manifests);
  const { last, notes } = appliedLast(manifests.filter(({ apiVersion, kind }) => resemblesPolicy(apiVersion, kind)));
  const world = worldOf(indexObjects(manifests), settings.dns ?? null);
  const answerOf = (agent: CiliumOptions): Judgement => {
    const policies = last.map((manifest, index) =>
      compilePolicy({ value: manifest.value, defaultNamespace: manifest.namespace, id: String(index) }, agent),
    );
    return createEngine(policies, world, agent).judge(pod, destination);
  };
  const judgement = answerOf(options);
  const because = explain(judgement, destination.host, options);
  const isVersionOpen = version === null && settings.version === undefined;
  const notRead = applied.flatMap(notReadOf);
  if (flags.isOn('json')) shell.out(`${JSON.stringify({ ...jsonOf(judgement, because), notRead }, null, 2)}\n`);
  else {
    const title = `${pod.namespace}: ${labelText(pod.labels)} (service account ${pod.serviceAccount}) → ${destination.host}:${destination.port}`;
    const said = [
      ...(last.length === 0 ? ['No policy was found in what was read.'] : []),
      ...(pod.hostNetwork ? ['The pod is on the host network: only a host policy could select it.'] : []),
      ...because,
      ...(isVersionOpen ? otherVersions(judgement, options, answerOf) : []),
      ...few(notes, 'more policies'),
      ...clustersText(applied),
      ...few(
        notRead.map((what) => `Not read, so policies in it are missing here: ${what}`),
        'more places',
      ),
    ];
    const mode = options.enforcement === 'default' ? '' : `, enforcement ${options.enforcement}`;
    const answer = `${judgement.verdict}${effectiveText(judgement)} (Cilium ${options.version}${mode})`;
    shell.out(`${[title, answer, ...said.map((sentence) => `  - ${sentence}`)].map(plain).join('\n')}\n`);
  }
  return EXIT.passed;
}

interface Read extends Applied {
  /** The clusters of the configuration, where none was chosen. */
  readonly others: readonly string[];
}

/** What stands under each path, rendered; objects that name no namespace are taken as applied to the pod's. */
async function readAll(flags: ParsedFlags, namespace: string, shell: Shell): Promise<Read[]> {
  const written = flags.values('file').length === 0 ? ['.'] : flags.values('file');
  const cluster = flags.value('cluster') ?? null;
  const found: Read[] = [];
  for (const path of written) {
    const overrides = { namespace };
    const context = openContext({
      cwd: shell.cwd,
      paths: [path, ...basesOf(path, shell.cwd)],
      overrides,
      revision: null,
      withoutBaseline: true,
    });
    const known = context.config.clusters.map(({ name }) => name);
    if (cluster !== null && !known.includes(cluster)) {
      const hint = known.length === 0 ? 'the configuration names no clusters' : `it names ${known.join(', ')}`;
      throw new ConfigurationError('flag-value', `--cluster ${cluster}: no such cluster in the configuration; ${hint}`);
    }
    const applied = await appliedObjects({ ...context, root: '.', now: 0, nowText: null, commit: null }, cluster);
    found.push({ ...applied, others: cluster === null ? known : [] });
  }
  return found;
}

/** What other versions would answer, where it is something else. */
function otherVersions(
  { verdict }: Judgement,
  options: CiliumOptions,
  answerOf: (agent: CiliumOptions) => Judgement,
): string[] {
  const others = CILIUM_VERSIONS.map((version) => ({ version, other: answerOf({ ...options, version }).verdict }));
  return others
    .filter(({ other }) => other !== verdict)
    .map(({ version, other }) => `Cilium ${version} answers ${other}: say which one runs (--cilium-version).`);
}

function clustersText(read: readonly Read[]): string[] {
  const names = [...new Set(read.flatMap(({ others }) => others))];
  if (names.length === 0) return [];
  return [`Further policies and settings of a cluster (${listText(names, 4)}) count with --cluster NAME only.`];
}

function optionsOf(
  settings: Cilium,
  version: CiliumVersion | null,
  mode: CiliumOptions['enforcement'] | null,
): CiliumOptions {
  return {
    version: version ?? parseCiliumVersion(settings.version ?? NEWEST_VERSION).version,
    enforcement: mode ?? settings.enforcement ?? 'default',
    l7proxy: settings.l7proxy ?? true,
    nonDefaultDeny: settings.nonDefaultDeny ?? true,
    nodeSelectorLabels: false,
  };
}

/** An object that several places define is applied once: the last one stands, and where they differ that is said. */
function appliedLast(manifests: readonly Manifest[]): { last: Manifest[]; notes: string[] } {
  const last = new Map<string, Manifest>();
  const places = new Map<string, Set<string>>();
  for (const manifest of manifests) {
    const key = `${manifest.kind} ${manifest.namespace === null ? '' : `${manifest.namespace}/`}${manifest.name}`;
    const before = last.get(key);
    if (before !== undefined && JSON.stringify(before.value) !== JSON.stringify(manifest.value))
      places.set(key, new Set([...(places.get(key) ?? [placeOf(before)]), placeOf(manifest)]));
    last.set(key, manifest);
  }
  const notes = [...places].map(
    ([key, found]) =>
      `${key} is defined differently in ${listText([...found], 4)}: the last one counts here. Name one folder with -f, or a cluster with --cluster.`,
  );
  return { last: [...last.values()], notes };
}

function placeOf(manifest: Manifest): string {
  const made = manifest.origin === 'raw' ? '' : ` (as ${manifest.root} makes it)`;
  return `${manifest.file}:${manifest.locate([]).line}${made}`;
}

function notReadOf({ unparseable, notRendered }: Applied): string[] {
  return [
    ...unparseable
      .filter(({ looksLikeManifest }) => looksLikeManifest)
      .map(({ at, reason }) => `${at.file}:${at.line}: ${reason}`),
    ...notRendered.map(({ label, reason }) => `${label}: ${reason}`),
  ];
}

function few(sentences: readonly string[], what: string): string[] {
  const more = sentences.length - MAX_NOTES;
  return more <= 0 ? [...sentences] : [...sentences.slice(0, MAX_NOTES), `… and ${more} ${what}.`];
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
