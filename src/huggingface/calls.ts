import type { Confidence, Evidence, Place } from '../finding/types.ts';
import type { Objects } from '../kube/objects.ts';
import type { Workload } from '../kube/workload.ts';
import type { HuggingFaceCatalog } from './catalog.ts';
import { downloadHosts, type HubRegion } from './downloads.ts';
import { commandPaths, fieldMentions } from './fields.ts';
import { purposeOf } from './hosts.ts';
import { type Leak, leaksOf } from './leaks.ts';
import type { Mention, Mirror } from './mention.ts';
import { containerMentions } from './mentions.ts';
import { proxyFor } from './proxy.ts';
import { type Surface, surfaceOf } from './surface.ts';
import { tokenReferences } from './tokens.ts';
import type { Call, HuggingFaceFacts, Unresolved } from './types.ts';

const MAX_EVIDENCE = 10;

export interface ReadOptions {
  readonly region: HubRegion;
}

/** Everything that a workload's manifests show about its use of Hugging Face. Never throws; what can't be read is `unresolved`. */
export function readFacts(
  workload: Workload,
  objects: Objects,
  catalog: HuggingFaceCatalog,
  options: ReadOptions,
): HuggingFaceFacts {
  const calls: Call[] = [];
  const unresolved: Unresolved[] = [];
  const dismissed: HuggingFaceFacts['dismissed'][number][] = [];
  const tokens: HuggingFaceFacts['tokens'][number][] = [];
  const leaks: Leak[] = [];
  const commands = commandPaths(workload, catalog);
  const surfaces = workload.pods.flatMap((pod, index) =>
    pod.containers.map((container, order) =>
      surfaceOf(workload, index, pod, container, objects, index + order === 0 ? commands : []),
    ),
  );
  const fields = fieldMentions(workload, objects, catalog);
  const read = surfaces.map((surface) => {
    const own = fields.filter((field) => field.podIndex === surface.podIndex).flatMap(({ mentions }) => mentions);
    const isFirst = surfaces.find(({ podIndex }) => podIndex === surface.podIndex) === surface;
    const found = containerMentions(surface, catalog, isFirst ? own : []);
    return { surface, found, references: tokenReferences(surface, objects, catalog, found.mentions) };
  });
  // One container that serves a model from elsewhere speaks for the others of its pods: a token alone is no call then.
  const isElsewhere = read.some(({ found }) => found.dismissed.length > 0);
  for (const { surface, found, references } of read) {
    const mentions = withTokenOnly(found.mentions, isElsewhere, references, surface, catalog);
    for (const mention of together(mentions)) calls.push(...callsOf(mention, surface, catalog, options));
    if (mentions.length > 0 || references.some(({ reference }) => reference !== 'none')) tokens.push(...references);
    leaks.push(...leaksOf(surface, references, catalog));
    dismissed.push(...found.dismissed);
    for (const { what, consequence, at } of found.unknown)
      unresolved.push({ workload, container: surface.container.name, what, consequence, at });
    if (mentions.length === 0) continue;
    for (const { name, path, optional } of surface.environment.missing) {
      if (optional) continue;
      unresolved.push({
        workload,
        container: surface.container.name,
        what: `ConfigMap ${workload.namespace ?? '(no namespace)'}/${name}`,
        consequence: 'its variables would be known',
        at: workload.manifest.locate(path),
      });
    }
  }
  const callers = calls.length > 0;
  return {
    workload,
    calls: distinct(calls),
    tokens: callers ? tokens : [],
    unresolved: callers ? unresolved : [],
    leaks: callers ? leaks : [],
    dismissed,
  };
}

/** Follows the words of a token that is all there is to tell a caller by. */
const ASSUMED = ' (no model or address is named: that it is used is assumed)';

/** A token and nothing else: the program is given one to use it. Not where it is told to use a model from somewhere else. */
function withTokenOnly(
  mentions: readonly Mention[],
  isDismissed: boolean,
  references: HuggingFaceFacts['tokens'],
  surface: Surface,
  catalog: HuggingFaceCatalog,
): readonly Mention[] {
  if (mentions.length > 0 || isDismissed) return mentions;
  const reference = references.find(
    (candidate) => candidate.effective && candidate.reference !== 'none' && candidate.confidence !== 'low',
  );
  if (reference === undefined || surface.container.type === 'sidecar') return mentions;
  const { at } = reference;
  const evidence = reference.evidence.map((one) => ({ ...one, text: `${one.text}${ASSUMED}` }));
  const base = { model: null, at, evidence, confidence: 'medium' } as const;
  const host = catalog.environment.tokens.find(({ name }) => name === reference.variable)?.defaultHost;
  if (host === undefined) return [{ ...base, kind: 'download', obeys: 'hub' }];
  const purpose = purposeOf(host, catalog.destinations);
  return [{ ...base, kind: 'host', host, port: 443, scheme: 'https', purpose }];
}

function callsOf(mention: Mention, surface: Surface, catalog: HuggingFaceCatalog, options: ReadOptions): Call[] {
  const base = {
    workload: surface.workload,
    pod: surface.podIndex,
    container: surface.container.name,
    model: mention.model,
    confidence: lower(mention.confidence, surface.workload.confidence),
    evidence: mention.evidence,
    at: mention.at,
  };
  const via = (host: string, scheme: 'https' | 'http'): string | null => proxyFor(host, scheme, surface.environment);
  if (mention.kind === 'download') {
    const { hub } = mention;
    const own = hub === undefined ? null : mirrorRow(hub, mention, via(hub.host, hub.scheme));
    return downloadHosts(catalog.destinations, options.region)
      .filter(({ host }) => hub?.alone !== true || host === 'huggingface.co')
      .map(({ host, purpose, required, transports }) => ({
        ...base,
        host,
        purpose,
        port: 443,
        scheme: 'https' as const,
        via: via(host, 'https'),
        required,
        transports,
        ...(host === 'huggingface.co' && own !== null ? own : {}),
      }));
  }
  const { host, port, scheme, purpose } = mention;
  return [
    {
      ...base,
      host,
      port,
      scheme,
      purpose,
      via: scheme === 'ssh' ? null : via(host, scheme),
      required: mention.required ?? true,
      transports: [],
    },
  ];
}

function mirrorRow(hub: Mirror, mention: Mention, via: string | null) {
  const { text: _, ...at } = hub.evidence;
  const { host, port, scheme } = hub;
  return { host, port, scheme, via, at, purpose: 'custom' as const, evidence: [hub.evidence, ...mention.evidence] };
}

function lower(a: Confidence, b: Confidence): Confidence {
  const rank = { high: 0, medium: 1, low: 2 } as const;
  return rank[a] >= rank[b] ? a : b;
}

/** Mentions of the same thing as one, before they become a row for each host; evidence adds up. */
function together(mentions: readonly Mention[]): readonly Mention[] {
  const kept = new Map<string, Mention>();
  for (const mention of mentions) {
    const key =
      mention.kind === 'download'
        ? [mention.kind, mention.hub?.host ?? '', mention.model ?? '', mention.confidence].join('\0')
        : [
            mention.host,
            mention.port,
            mention.scheme,
            mention.purpose,
            mention.model ?? '',
            mention.confidence,
            mention.required,
          ].join('\0');
    const known = kept.get(key);
    if (known === undefined) kept.set(key, mention);
    else if (known.evidence.length < MAX_EVIDENCE)
      kept.set(key, { ...known, evidence: merged(known.evidence, mention.evidence) });
  }
  return [...kept.values()];
}

/** One call for each (container, purpose, host, port, model); evidence adds up. */
function distinct(calls: readonly Call[]): Call[] {
  const kept = new Map<string, Call>();
  for (const call of calls) {
    const key = [call.pod, call.container, call.purpose, call.host, call.port, call.model ?? ''].join('\0');
    const known = kept.get(key);
    if (known === undefined) kept.set(key, call);
    else
      kept.set(key, {
        ...known,
        required: known.required || call.required,
        evidence: merged(known.evidence, call.evidence),
      });
  }
  return [...kept.values()];
}

function merged(first: readonly Evidence[], second: readonly Evidence[]): Evidence[] {
  const same = (a: Place, b: Place): boolean => a.file === b.file && a.line === b.line && a.column === b.column;
  return [...first, ...second.filter((item) => !first.some((other) => same(item, other)))].slice(0, MAX_EVIDENCE);
}
