import type { WorkloadKindsCatalog } from '../config/catalog/workload-kinds.gen.ts';
import { isObject, type Json, type JsonObject, listAt, type Path, stringAt, valueAt } from '../finding/json.ts';
import type { Manifest } from '../input/manifest.ts';
import { stringList, stringMap } from '../input/manifests.ts';
import { firstString, matchesOf } from './paths.ts';
import type { Container, Pod, Volume } from './workload.ts';

type KindEntry = WorkloadKindsCatalog['kinds'][number];
export type PodEntry = NonNullable<KindEntry['pods']>[number];

/** The pods that one entry of a kind describes: pod templates, pod specs, single containers, or fields that an operator makes a container of. */
export function podsOf(manifest: Manifest, entry: PodEntry): Pod[] {
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
          ...copied(manifest.value, entry.labelsFrom),
          ...added(entry, manifest.name, keys.at(-1) ?? ''),
          ...stringMap(shape === 'template' || shape === 'spec' ? (own['labels'] ?? spec['labels']) : undefined),
        },
        labelsComplete: entry.complete === true,
        annotations: { ...copied(manifest.value, entry.annotationsFrom), ...stringMap(own['annotations']) },
        serviceAccount:
          (accountPath === null ? undefined : stringAt(valueAt(manifest.value, accountPath))) || 'default',
        serviceAccountPath: accountPath,
        serviceAccountKnown:
          shape === 'template' ||
          accountPath !== null ||
          entry.defaultAccount === true ||
          (shape === 'spec' && entry.complete === true),
        hostNetwork: spec['hostNetwork'] === true,
        containers: containersOf(
          spec,
          specPath,
          shape,
          entry.containers ?? [],
          manifest.name,
          sharedOf(manifest.value, entry, path),
        ),
        volumes: volumesOf(spec, specPath),
      },
    ];
  });
}

function added(entry: PodEntry, name: string, key: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(entry.labels ?? {}).map(([label, value]) => [
      label,
      value.replace(/\{(?:name|key|key:lower)\}/, (hole) =>
        hole === '{name}' ? name : hole === '{key}' ? key : key.toLowerCase(),
      ),
    ]),
  );
}

/** Labels or annotations that the controller copies from elsewhere in the object to its pods. */
function copied(object: Json, paths: readonly string[] = []): Record<string, string> {
  return Object.assign({}, ...paths.flatMap((path) => matchesOf(object, path).map(({ value }) => stringMap(value))));
}

/** Variables that stand elsewhere in the object: from its top, or with a leading `../` beside the pod. */
function sharedOf(object: Json, entry: PodEntry, podPath: Path): NonNullable<Container['shared']> {
  return (entry.environment ?? []).flatMap((expression) => {
    const isBeside = expression.startsWith('../');
    const base = isBeside ? podPath.slice(0, -1) : [];
    return matchesOf(valueAt(object, base) ?? null, isBeside ? expression.slice(3) : expression).map(
      ({ path, value }) => ({ path: [...base, ...path], value }),
    );
  });
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
  shared: NonNullable<Container['shared']>,
): Container[] {
  if (shape === 'container' || shape === 'fields') return [{ ...containerOf(spec, specPath, 'field', name), shared }];
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
        containers.push({
          ...containerOf(value, [...specPath, ...path], 'main', expression.split('.')[0] ?? expression),
          shared,
        });
    }
  }
  return containers;
}

/** A container's value as one; `fallback` names it where it has no name. */
export function containerOf(value: JsonObject, path: Path, type: Container['type'], fallback: string): Container {
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
