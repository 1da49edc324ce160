import { isObject, type Path, valueAt } from '../finding/json.ts';
import { firstString, matchesOf } from '../kube/paths.ts';
import type { Workload } from '../kube/workload.ts';
import { kindEntry } from '../kube/workloads.ts';
import type { HuggingFaceCatalog } from './catalog.ts';
import type { Mention } from './mention.ts';
import { readModel } from './models.ts';
import { evidence } from './text.ts';

/** Models that the kind's own fields name, by pod. */
export function fieldMentions(
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
            obeys: workload.pods[Math.max(0, roleIndex)]?.containers[0]?.type === 'field' ? 'hub' : null,
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

function holds(value: Workload['manifest']['value'], condition: string): boolean {
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
