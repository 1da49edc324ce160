import { isObject, valueAt } from '../finding/json.ts';
import type { Confidence, Evidence, Place } from '../finding/types.ts';
import type { Objects } from '../kube/objects.ts';
import { firstString, matchesOf } from '../kube/paths.ts';
import type { Workload } from '../kube/workload.ts';
import { kindEntry } from '../kube/workloads.ts';
import type { HuggingFaceCatalog } from './catalog.ts';
import { downloadHosts, type HubRegion } from './downloads.ts';
import type { Mention } from './mention.ts';
import { containerMentions } from './mentions.ts';
import { readModel } from './models.ts';
import { proxyFor } from './proxy.ts';
import { evidence, type Surface, surfaceOf } from './surface.ts';
import { tokenReferences } from './tokens.ts';
import type { Call, HuggingFaceFacts, Unresolved } from './types.ts';

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
  const surfaces = workload.pods.flatMap((pod, index) =>
    pod.containers.map((container) => surfaceOf(workload, index, pod, container, objects)),
  );
  const fields = fieldMentions(workload, catalog);
  for (const surface of surfaces) {
    const own = fields.filter((field) => field.podIndex === surface.podIndex).flatMap(({ mentions }) => mentions);
    const isFirst = surfaces.find(({ podIndex }) => podIndex === surface.podIndex) === surface;
    const found = containerMentions(surface, catalog, isFirst ? own : []);
    const references = tokenReferences(surface, objects, catalog, found.mentions);
    const mentions = withTokenOnly(found.mentions, found.dismissed.length > 0, references, surface);
    for (const mention of mentions) calls.push(...callsOf(mention, surface, catalog, options));
    if (mentions.length > 0 || references.some(({ reference }) => reference !== 'none')) tokens.push(...references);
    dismissed.push(...found.dismissed);
    for (const { what, consequence, at } of found.unknown)
      unresolved.push({ workload, container: surface.container.name, what, consequence, at });
    if (mentions.length > 0) {
      for (const { name, path, optional } of surface.environment.missing) {
        if (!optional)
          unresolved.push({
            workload,
            container: surface.container.name,
            what: `ConfigMap ${workload.namespace ?? '(no namespace)'}/${name}`,
            consequence: 'its variables would be known',
            at: workload.manifest.locate(path),
          });
      }
    }
  }
  const callers = calls.length > 0;
  return {
    workload,
    calls: distinct(calls),
    tokens: callers ? tokens : [],
    unresolved: callers ? unresolved : [],
    dismissed,
  };
}

/** Models that the kind's own fields name, by pod. */
function fieldMentions(
  workload: Workload,
  catalog: HuggingFaceCatalog,
): { readonly podIndex: number; readonly mentions: readonly Mention[] }[] {
  const { manifest } = workload;
  const entry = kindEntry(manifest, catalog.workloadKinds);
  const found: { podIndex: number; mentions: Mention[] }[] = [];
  for (const model of entry?.models ?? []) {
    if (model.when !== undefined && !holds(manifest.value, model.when)) continue;
    for (const { path, value } of matchesOf(manifest.value, model.path)) {
      if (typeof value !== 'string' || value === '') continue;
      const prefix = model.prefix === undefined ? undefined : firstString(manifest.value, model.prefix);
      const written = prefix === undefined ? value : `${prefix}/${value}`;
      const reference = readModel(written, { bare: model.bare === true, singleSegment: model.bare === true });
      if (reference.type !== 'hub') continue;
      const at = manifest.locate(path);
      const roleIndex = model.role === undefined ? 0 : workload.pods.findIndex(({ role }) => role === model.role);
      found.push({
        podIndex: Math.max(0, roleIndex),
        mentions: [
          {
            kind: 'download',
            model: model.dataset === true && reference.id !== null ? `datasets/${reference.id}` : reference.id,
            at,
            evidence: [evidence(at, `${model.path}: ${written}`)],
            confidence: 'high',
          },
        ],
      });
    }
  }
  for (const config of entry?.configs ?? []) {
    for (const { path, value } of matchesOf(manifest.value, config)) {
      if (typeof value !== 'string') continue;
      const at = manifest.locate(path);
      for (const match of value.matchAll(
        /(?:^|[\s{,"'])(?:model_source|model_id|model|MODEL_ID|MODEL|model_name_or_path)["']?:[ \t]*["']?([\w./:-]{3,200})/g,
      )) {
        const reference = readModel(match[1] ?? '', { bare: true });
        if (reference.type !== 'hub') continue;
        const lines = value.slice(0, match.index + 1).split('\n').length;
        const place = {
          ...at,
          line: Math.min(at.line + lines, at.endLine),
          endLine: Math.min(at.line + lines, at.endLine),
        };
        workload.pods.forEach((_, podIndex) => {
          found.push({
            podIndex,
            mentions: [
              {
                kind: 'download',
                model: reference.id,
                at: place,
                evidence: [evidence(place, match[0])],
                confidence: 'high',
              },
            ],
          });
        });
      }
    }
  }
  return found;
}

function holds(value: Workload['manifest']['value'], condition: string): boolean {
  const [path = '', wanted = ''] = condition.split('=');
  return (
    (firstString(value, path) ?? '').toLowerCase() === wanted.toLowerCase() ||
    (wanted === 'Huggingface' && valueAt(value, path.split('.')) === undefined && isObject(value))
  );
}

/** A token and nothing else: the program is given one to use it. Not where it is told to use a model from somewhere else. */
function withTokenOnly(
  mentions: readonly Mention[],
  isDismissed: boolean,
  references: HuggingFaceFacts['tokens'],
  surface: Surface,
): readonly Mention[] {
  if (mentions.length > 0 || isDismissed) return mentions;
  const reference = references.find(
    (candidate) => candidate.effective && candidate.reference !== 'none' && candidate.confidence !== 'low',
  );
  if (reference === undefined || surface.container.type === 'sidecar') return mentions;
  return [{ kind: 'download', model: null, at: reference.at, evidence: reference.evidence, confidence: 'medium' }];
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
    return downloadHosts(catalog.destinations, options.region).map(({ host, purpose, required, transports }) => ({
      ...base,
      host: host === 'huggingface.co' ? (mention.hub ?? host) : host,
      purpose: host === 'huggingface.co' && mention.hub !== undefined ? ('custom' as const) : purpose,
      port: 443,
      scheme: 'https' as const,
      via: via(host, 'https'),
      required,
      transports,
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

function lower(a: Confidence, b: Confidence): Confidence {
  const rank = { high: 0, medium: 1, low: 2 } as const;
  return rank[a] >= rank[b] ? a : b;
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
  return [...first, ...second.filter((item) => !first.some((other) => same(item, other)))].slice(0, 10);
}
