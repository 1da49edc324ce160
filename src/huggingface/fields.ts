import type { WorkloadKindsCatalog } from '../config/catalog/workload-kinds.gen.ts';
import { isObject, type Json, type Path, valueAt } from '../finding/json.ts';
import type { Place } from '../finding/types.ts';
import type { Manifest } from '../input/manifest.ts';
import { hubFields } from '../kube/hub-fields.ts';
import type { Objects } from '../kube/objects.ts';
import { firstString, matchesOf } from '../kube/paths.ts';
import type { Workload } from '../kube/workload.ts';
import { kindEntry } from '../kube/workloads.ts';
import type { HuggingFaceCatalog } from './catalog.ts';
import type { Mention } from './mention.ts';
import { readModel } from './models.ts';
import { evidence } from './text.ts';

type KindEntry = WorkloadKindsCatalog['kinds'][number];

/** Models that the kind's own fields name, or objects that it claims, by pod. */
export function fieldMentions(
  workload: Workload,
  objects: Objects,
  catalog: HuggingFaceCatalog,
): { readonly podIndex: number; readonly mentions: readonly Mention[] }[] {
  const { manifest } = workload;
  const entry = kindEntry(manifest, catalog.workloadKinds);
  const found: { podIndex: number; mentions: Mention[] }[] = entry === undefined ? unknownFields(workload) : [];
  for (const { model, role, at, words } of entry === undefined ? [] : namedModels(manifest, entry)) {
    const podIndex =
      role === undefined
        ? 0
        : Math.max(
            0,
            workload.pods.findIndex((pod) => pod.role === role),
          );
    const obeys = workload.pods[podIndex]?.containers[0]?.type === 'field' ? 'hub' : null;
    const mention = {
      kind: 'download',
      model,
      obeys,
      at,
      evidence: [evidence(at, words)],
      confidence: 'high',
    } as const;
    found.push({ podIndex, mentions: [mention] });
  }
  for (const mention of entry === undefined ? [] : claimed(workload, entry, objects, catalog))
    workload.pods.forEach((_, podIndex) => {
      found.push({ podIndex, mentions: [mention] });
    });
  for (const config of entry?.configs ?? []) {
    for (const { path, value } of matchesOf(manifest.value, config)) {
      if (typeof value !== 'string') continue;
      const at = manifest.locate(path);
      for (const match of value.matchAll(
        /(?:^|[\s{,"'])(model_source|model_id|model|MODEL_ID|MODEL|model_name_or_path)["']?:[ \t]*["']?([\w./:-]{3,200})/g,
      )) {
        const reference = readModel(match[2] ?? '', { bare: true });
        if (reference.type !== 'hub' || (match[1] === 'model_id' && hasSource(value, match.index))) continue;
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
                obeys: 'hub',
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

/** The models of the hub that an object's fields name. */
function namedModels(
  manifest: Manifest,
  entry: KindEntry,
): { readonly model: string | null; readonly role: string | undefined; readonly at: Place; readonly words: string }[] {
  return (entry.models ?? []).flatMap((model) => {
    if (model.when !== undefined && !holds(manifest.value, model.when)) return [];
    return matchesOf(manifest.value, model.path).flatMap(({ path, value }) => {
      if (typeof value !== 'string' || value === '') return [];
      const holder = valueAt(manifest.value, path.slice(0, -1)) ?? null;
      if (model.where !== undefined && !holds(holder, model.where)) return [];
      const prefix = model.prefix === undefined ? undefined : firstString(manifest.value, model.prefix);
      const written = prefix === undefined ? value : `${prefix}/${value}`;
      const reference = readModel(written, {
        bare: model.bare === true,
        singleSegment: model.bare === true && model.organisation !== true,
      });
      if (reference.type !== 'hub') return [];
      const { id } = reference;
      const named = model.dataset === true && id !== null ? `datasets/${id}` : id;
      return [{ model: named, role: model.role, at: manifest.locate(path), words: `${model.path}: ${written}` }];
    });
  });
}

/** Models of the objects that this one names: its controller has them fetched in the pods, whatever their containers' variables say. */
function claimed(workload: Workload, entry: KindEntry, objects: Objects, catalog: HuggingFaceCatalog): Mention[] {
  const { manifest, namespace } = workload;
  return (entry.claims ?? []).flatMap((claim) =>
    matchesOf(manifest.value, claim.path).flatMap(({ path, value }) => {
      if (typeof value !== 'string') return [];
      const other =
        objects.find(claim.group, claim.kind, null, value, manifest.file) ??
        objects.find(claim.group, claim.kind, namespace, value, manifest.file);
      const kind = other === null ? undefined : kindEntry(other, catalog.workloadKinds);
      if (other === null || kind === undefined) return [];
      const at = manifest.locate(path);
      return namedModels(other, kind).map((named) => ({
        kind: 'download' as const,
        model: named.model,
        obeys: null,
        at,
        evidence: [evidence(at, `${claim.path}: ${value}`), evidence(named.at, named.words)],
        confidence: 'high' as const,
      }));
    }),
  );
}

/** Whether a `model_source` stands in the entry of a `model_id`, which is only the name to serve the model by then. */
function hasSource(text: string, at: number): boolean {
  const [before = '', after = ''] = [text.slice(Math.max(0, at - 300), at), text.slice(at + 1, at + 300)];
  const entry =
    before.slice(before.lastIndexOf('model_loading_config') + 1) + (after.split('model_loading_config')[0] ?? '');
  return /\bmodel_source["']?\s*:/.test(entry);
}

/** What an object of an unknown kind names outside of its pods. */
function unknownFields({ manifest, pods }: Workload): { podIndex: number; mentions: Mention[] }[] {
  const isField = pods[0]?.containers[0]?.type === 'field';
  return hubFields(manifest.value).flatMap(({ type, path, address }) => {
    if (!isField && pods.some((pod) => pod.path.every((step, index) => path[index] === step))) return [];
    const reference = type === 'model' || type === 'dataset' ? readModel(address, { bare: false }) : null;
    if (reference?.type !== 'hub') return [];
    const at = manifest.locate(path);
    const model = type === 'dataset' && reference.id !== null ? `datasets/${reference.id}` : reference.id;
    const words = evidence(at, `${path.join('.')}: ${address}`);
    return [
      { podIndex: 0, mentions: [{ kind: 'download', model, obeys: 'hub', at, evidence: [words], confidence: 'high' }] },
    ];
  });
}

function holds(value: Json, condition: string): boolean {
  const [path = '', wanted = ''] = condition.split('=');
  return (
    (firstString(value, path) ?? '').toLowerCase() === wanted.toLowerCase() ||
    (wanted === 'Huggingface' && valueAt(value, path.split('.')) === undefined && isObject(value))
  );
}

/** Where the object's own command lines stand (a RayJob's entrypoint): they run in its first pod. */
export function commandPaths(workload: Workload, catalog: HuggingFaceCatalog): readonly Path[] {
  const entry = kindEntry(workload.manifest, catalog.workloadKinds);
  return (entry?.commands ?? []).flatMap((path) => matchesOf(workload.manifest.value, path).map((match) => match.path));
}
