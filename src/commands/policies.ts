import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { decidingPart } from '../cilium/bundle.ts';
import { yamlDocument } from '../cilium/yaml-text.ts';
import { decidesForOthers } from '../cluster/plan.ts';
import { ConfigurationError } from '../config/errors.ts';
import { type JsonObject, stringAt, valueAt } from '../finding/json.ts';
import { maskTokens } from '../input/token.ts';
import { counted } from '../report/words.ts';
import { manifestsOf } from '../scan/questions.ts';
import { openContext } from './context.ts';
import { type CommandHelp, parseFlags } from './flags.ts';
import { EXIT, type Shell } from './shell.ts';

export const policiesCommand: CommandHelp = {
  name: 'policies',
  usage: 'policies export [PATH…] [flags]',
  summary: 'Writes one file with everything that decides about egress, for repositories that hold workloads only.',
  flags: [
    { name: 'output', short: 'o', value: 'FILE', help: 'Where to write. Default: standard output.' },
    { name: 'cluster', value: 'NAME', help: 'Only what is deployed to this cluster of the configuration.' },
    { name: 'namespace', short: 'n', value: 'NAME', help: 'Namespace of objects that name none.' },
    { name: 'config', value: 'FILE', help: 'Use this configuration instead of .hf-guardrails.yaml.' },
  ],
  notes:
    'The file holds CiliumNetworkPolicies, CiliumClusterwideNetworkPolicies, NetworkPolicies,\n' +
    'CIDR groups and the labels of Namespaces; no Secrets, no annotations, no prose. Name it in\n' +
    '`clusters[].policySources` of .hf-guardrails.yaml, or hand it to `trace -f`.\n' +
    'Exit codes: 0 written; 2 wrong usage, or an object that is defined twice; 3 nothing to write.\n' +
    'Example: hf-guardrails policies export clusters/prod -o platform-policies.yaml',
};

const HEAD =
  '# What decides about egress, written by `hf-guardrails policies export`. Edits are lost when it is written again.\n';

/**
 * Runs `hf-guardrails policies export`; returns the exit code.
 * @throws ConfigurationError for wrong usage and for an object that two places define differently.
 */
export async function policies(args: readonly string[], shell: Shell): Promise<number> {
  const flags = parseFlags(policiesCommand, args);
  const [action, ...paths] = flags.positionals;
  if (action !== 'export') {
    const found = action === undefined ? 'policies' : `policies ${action}`;
    throw new ConfigurationError('flag-value', `${found}: write \`hf-guardrails policies export [PATH…]\``);
  }
  const namespace = flags.value('namespace');
  const overrides = namespace === undefined ? {} : { namespace };
  const context = openContext({
    cwd: shell.cwd,
    paths,
    overrides,
    configFile: flags.value('config') ?? null,
    revision: null,
  });
  const cluster = flags.value('cluster');
  const known = context.config.clusters.map(({ name }) => name);
  if (cluster !== undefined && !known.includes(cluster)) {
    const hint = known.length === 0 ? 'the configuration names no clusters' : `it names ${known.join(', ')}`;
    throw new ConfigurationError('flag-value', `--cluster ${cluster}: no such cluster in the configuration; ${hint}`);
  }
  const options = { ...context, root: '.', now: 0, nowText: null, commit: null };
  const { manifests, unreadable } = await manifestsOf(options, cluster ?? null);
  const objects = distinct(
    manifests.filter(decidesForOthers).flatMap((manifest) => {
      const object = decidingPart(manifest.value, manifest.namespace);
      return object === null ? [] : [{ object, place: `${manifest.file}:${manifest.locate([]).line}` }];
    }),
  );
  for (const { name: file } of unreadable)
    shell.err(`hf-guardrails: ${file} can't be read: policies in it are missing from the bundle\n`);
  if (objects.length === 0) {
    shell.err('hf-guardrails: nothing that decides about egress was found; nothing was written\n');
    return EXIT.nothing;
  }
  const text = HEAD + objects.map((object) => `---\n${maskTokens(yamlDocument(object))}`).join('');
  const file = flags.value('output');
  if (file === undefined) shell.out(text);
  else {
    write(resolve(shell.cwd, file), text);
    shell.err(`hf-guardrails: ${counted(objects.length, 'object')} written to ${file}\n`);
  }
  return EXIT.passed;
}

interface Placed {
  readonly object: JsonObject;
  /** `file:line`. */
  readonly place: string;
}

const KINDS = [
  'Namespace',
  'CiliumCIDRGroup',
  'CiliumClusterwideNetworkPolicy',
  'CiliumNetworkPolicy',
  'NetworkPolicy',
];

/** Each object once, in an order that doesn't depend on files. */
function distinct(placed: readonly Placed[]): JsonObject[] {
  const byKey = new Map<string, Placed & { readonly text: string }>();
  for (const { object, place } of placed) {
    const kind = stringAt(object['kind']) ?? '';
    const namespace = stringAt(valueAt(object, ['metadata', 'namespace'])) ?? '';
    const name = String(valueAt(object, ['metadata', 'name']) ?? '');
    const text = JSON.stringify(object);
    const key = [KINDS.indexOf(kind), namespace, name].join('\0');
    const other = byKey.get(key);
    if (other !== undefined && other.text !== text) {
      throw new ConfigurationError(
        'flag-value',
        `${kind} ${namespace === '' ? name : `${namespace}/${name}`} is defined in ${other.place} and, differently, in ${place}: export one folder, or one cluster of the configuration (--cluster)`,
      );
    }
    byKey.set(key, { object, place, text });
  }
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, { object }]) => object);
}

function write(file: string, text: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ConfigurationError('flag-value', `--output: the bundle can't be written: ${reason}`);
  }
}
