import type { WorkloadKindsCatalog } from '../config/catalog/workload-kinds.gen.ts';
import { isObject, type Json, type JsonObject, listAt, type Path, stringAt, valueAt } from '../finding/json.ts';
import type { Manifest } from '../input/manifest.ts';
import { stringList, stringMap } from '../input/manifests.ts';
import { firstString, matchesOf } from './paths.ts';
import type { Container, Pod, Volume, Workload } from './workload.ts';

type KindEntry = WorkloadKindsCatalog['kinds'][number];
type PodEntry = NonNullable<KindEntry['pods']>[number];

const GENERIC_DEPTH = 12;

/** Kinds that hold a pod template as a pattern, a patch or a schema, and run nothing themselves. */
const NOT_WORKLOADS = new Set([
  'CustomResourceDefinition',
  'ConfigMap',
  'Secret',
  'HelmRelease',
  'Kustomization',
  'Application',
  'ApplicationSet',
  'PodTemplate',
  'ValidatingAdmissionPolicy',
  'ClusterPolicy',
  'Policy',
  'ConstraintTemplate',
]);

/** The catalog entry of a manifest's kind; undefined where there is none. */
export function kindEntry(
  manifest: Pick<Manifest, 'group' | 'kind'>,
  kinds: WorkloadKindsCatalog,
): KindEntry | undefined {
  return kinds.kinds.find((entry) => entry.groups.includes(manifest.group) && entry.kinds.includes(manifest.kind));
}

/** The workload that a manifest is, or null. A kind that no catalog entry describes is read by shape: confidence low. */
export function readWorkload(manifest: Manifest, kinds: WorkloadKindsCatalog): Workload | null {
  const entry = kindEntry(manifest, kinds);
  const described = (entry?.pods ?? []).flatMap((pod) => podsOf(manifest, pod));
  // A version of the kind that the entry doesn't know is read by shape, like an unknown kind.
  const pods = described.length > 0 ? described : genericPods(manifest);
  if (pods.length === 0) return null;
  const isGeneric = described.length === 0;
  return {
    manifest,
    kind: manifest.kind,
    name: manifest.name,
    namespace: pods[0]?.namespace ?? manifest.namespace,
    root: manifest.root,
    catalogId: isGeneric ? null : (entry?.id ?? null),
    confidence: isGeneric ? 'low' : 'high',
    shortLived: entry?.shortLived === true,
    pods,
  };
}

function podsOf(manifest: Manifest, entry: PodEntry): Pod[] {
  if (entry.unless !== undefined && matchesOf(manifest.value, entry.unless).length > 0) return [];
  return matchesOf(manifest.value, entry.path).flatMap(({ path, value, keys }) => {
    if (!isObject(value)) return [];
    const shape = entry.shape ?? 'template';
    const specPath = shape === 'template' ? [...path, 'spec'] : path;
    const spec = shape === 'template' ? value['spec'] : value;
    if (!isObject(spec)) return [];
    const metadata = isObject(value['metadata']) ? value['metadata'] : {};
    const own = manifest.value === value && shape !== 'template' ? {} : metadata;
    const accountPath = accountPathOf(manifest.value, entry, spec, specPath);
    return [
      {
        role: (entry.role ?? '').replace('{key}', keys.join('/')),
        path,
        namespace: entry.namespace ?? manifest.namespace,
        labels: {
          ...added(entry, manifest.name),
          ...stringMap(shape === 'template' || shape === 'spec' ? (own['labels'] ?? spec['labels']) : undefined),
        },
        labelsComplete: entry.complete === true,
        annotations: stringMap(own['annotations']),
        serviceAccount:
          (accountPath === null ? undefined : stringAt(valueAt(manifest.value, accountPath))) || 'default',
        serviceAccountPath: accountPath,
        serviceAccountKnown:
          shape === 'template' ||
          accountPath !== null ||
          entry.defaultAccount === true ||
          (shape === 'spec' && entry.complete === true),
        hostNetwork: spec['hostNetwork'] === true,
        containers: containersOf(spec, specPath, shape, entry.containers ?? [], manifest.name),
        volumes: volumesOf(spec, specPath),
      },
    ];
  });
}

function added(entry: PodEntry, name: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(entry.labels ?? {}).map(([key, value]) => [key, value.replace('{name}', name)]),
  );
}

function accountPathOf(object: Json, entry: PodEntry, spec: JsonObject, specPath: Path): Path | null {
  for (const field of ['serviceAccountName', 'serviceAccount']) {
    const value = stringAt(spec[field]);
    if (value !== undefined && value !== '') return [...specPath, field];
  }
  if (entry.serviceAccount === undefined || firstString(object, entry.serviceAccount) === undefined) return null;
  return matchesOf(object, entry.serviceAccount)[0]?.path ?? null;
}

function containersOf(
  spec: JsonObject,
  specPath: Path,
  shape: string,
  extra: readonly string[],
  name: string,
): Container[] {
  if (shape === 'container' || shape === 'fields') return [containerOf(spec, specPath, 'field', name)];
  const containers: Container[] = [];
  for (const [index, item] of listAt(spec['initContainers']).entries()) {
    if (isObject(item))
      containers.push(
        containerOf(
          item,
          [...specPath, 'initContainers', index],
          item['restartPolicy'] === 'Always' ? 'sidecar' : 'init',
          `init-${index}`,
        ),
      );
  }
  for (const [index, item] of listAt(spec['containers']).entries()) {
    if (isObject(item))
      containers.push(containerOf(item, [...specPath, 'containers', index], 'main', `container-${index}`));
  }
  for (const expression of extra) {
    for (const { path, value } of matchesOf(spec, expression)) {
      if (isObject(value))
        containers.push(containerOf(value, [...specPath, ...path], 'main', expression.split('.')[0] ?? expression));
    }
  }
  return containers;
}

function containerOf(value: JsonObject, path: Path, type: Container['type'], fallback: string): Container {
  const image = stringAt(value['image']) ?? imageOf(value['image']);
  const command = value['command'];
  const args = value['args'];
  return {
    name: stringAt(value['name']) ?? fallback,
    type,
    path,
    image,
    command: typeof command === 'string' ? [command] : stringList(command),
    args: typeof args === 'string' ? [args] : stringList(args),
    value,
  };
}

/** Operators write images as `{repository, tag}`. */
function imageOf(value: Json | undefined): string {
  if (!isObject(value)) return '';
  return [stringAt(value['registry']), stringAt(value['repository']) ?? stringAt(value['name'])]
    .filter((part) => part !== undefined)
    .join('/');
}

function volumesOf(spec: JsonObject, specPath: Path): Volume[] {
  return listAt(spec['volumes']).flatMap((value, index) =>
    isObject(value) ? [{ name: stringAt(value['name']) ?? '', path: [...specPath, 'volumes', index], value }] : [],
  );
}

/** Pod templates of a kind that no catalog entry describes: mappings with `containers` that have images. */
function genericPods(manifest: Manifest): Pod[] {
  if (NOT_WORKLOADS.has(manifest.kind)) return [];
  const pods: Pod[] = [];
  const visit = (value: Json, path: Path, depth: number): void => {
    if (depth > GENERIC_DEPTH || pods.length >= 20) return;
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) visit(item, [...path, index], depth + 1);
      return;
    }
    if (!isObject(value)) return;
    if (listAt(value['containers']).some((item) => isObject(item) && typeof item['image'] === 'string')) {
      const isTemplate = path.at(-1) === 'spec' && path.length > 1;
      const at = isTemplate ? path.slice(0, -1) : path;
      const entry: PodEntry = { path: '', shape: isTemplate ? 'template' : 'spec' };
      const local = { ...manifest, value: isTemplate ? (valueAt(manifest.value, at) as JsonObject) : value };
      pods.push(...podsOf(local, entry).map((pod) => moved(pod, at, isTemplate)));
      return;
    }
    for (const [key, child] of Object.entries(value)) if (child !== undefined) visit(child, [...path, key], depth + 1);
  };
  visit(manifest.value, [], 0);
  return pods;
}

function moved(pod: Pod, base: Path, isTemplate: boolean): Pod {
  const move = (path: Path): Path => [...base, ...path];
  return {
    ...pod,
    role: base.filter((step) => step !== 'spec' && step !== 'template').join('/'),
    path: move(pod.path),
    serviceAccountPath: pod.serviceAccountPath === null ? null : move(pod.serviceAccountPath),
    serviceAccountKnown: isTemplate,
    containers: pod.containers.map((container) => ({ ...container, path: move(container.path) })),
    volumes: pod.volumes.map((volume) => ({ ...volume, path: move(volume.path) })),
  };
}
