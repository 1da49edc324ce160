import { isObject, type Json, type JsonObject, listAt, type Path, valueAt } from '../finding/json.ts';
import type { Manifest } from '../input/manifest.ts';
import { hubFields } from './hub-fields.ts';
import { containerOf, type PodEntry, podsOf } from './pods.ts';
import type { Pod } from './workload.ts';

const GENERIC_DEPTH = 12;

/** Groups whose objects say what may happen, or what is read elsewhere, and make no pods themselves. */
const NOT_OPERATORS =
  /(?:^|\.)(?:k8s\.io|cilium\.io|kyverno\.io|toolkit\.fluxcd\.io|gatekeeper\.sh|monitoring\.coreos\.com|external-secrets\.io|istio\.io|cert-manager\.io|openshift\.io|grafana\.integreatly\.org|gateway\.envoyproxy\.io)$/;

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

/** Pod templates of a kind that no catalog entry describes: mappings with `containers` that have images. */
export function genericPods(manifest: Manifest): Pod[] {
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

/**
 * What an operator makes pods of, in a kind that no catalog entry describes: the object names a repository of Hugging Face's or hands over a
 * token, and holds no pod template. Its pods' labels and account can't be known.
 */
export function fieldPods(manifest: Manifest): Pod[] {
  if (NOT_WORKLOADS.has(manifest.kind) || !manifest.group.includes('.') || NOT_OPERATORS.test(manifest.group))
    return [];
  const fields = hubFields(manifest.value);
  if (fields.length === 0) return [];
  const parents = fields.flatMap(({ type, path }) => (type === 'token' ? [path.slice(0, -1)] : []));
  const paths = parents.length > 0 ? distinct(parents) : [isObject(manifest.value['spec']) ? ['spec'] : []];
  return [
    {
      role: '',
      path: [],
      namespace: manifest.namespace,
      labels: {},
      labelsComplete: false,
      annotations: {},
      serviceAccount: 'default',
      serviceAccountPath: null,
      serviceAccountKnown: false,
      hostNetwork: false,
      containers: paths.map((path) =>
        containerOf((valueAt(manifest.value, path) ?? {}) as JsonObject, path, 'field', manifest.name),
      ),
      volumes: [],
    },
  ];
}

function distinct(paths: readonly Path[]): Path[] {
  return [...new Map(paths.map((path) => [JSON.stringify(path), path])).values()];
}
