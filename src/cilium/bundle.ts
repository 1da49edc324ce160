import { isObject, type Json, type JsonObject, stringAt, valueAt } from '../finding/json.ts';
import { schemaRoots } from './crd.gen.ts';
import { prune } from './structural-schema.ts';

const VERSIONS = ['1.18', '1.19', '1.20'] as const;

/** What of an object decides about egress, and nothing else of it; null where nothing does. `namespace` is the effective one, null = none. */
export function decidingPart(value: JsonObject, namespace: string | null): JsonObject | null {
  const apiVersion = stringAt(value['apiVersion']) ?? '';
  const kind = stringAt(value['kind']) ?? '';
  const name = valueAt(value, ['metadata', 'name']) ?? null;
  const labels = valueAt(value, ['metadata', 'labels']);
  const withLabels = isObject(labels) ? { name, labels } : { name };
  const placed = namespace === null ? { name } : { name, namespace };
  switch (`${apiVersion.replace(/\/.*/, '')} ${kind}`) {
    case 'cilium.io CiliumNetworkPolicy':
      return { apiVersion, kind, metadata: placed, ...rulesOf(value, kind as 'CiliumNetworkPolicy') };
    case 'cilium.io CiliumClusterwideNetworkPolicy':
      return { apiVersion, kind, metadata: { name }, ...rulesOf(value, kind as 'CiliumClusterwideNetworkPolicy') };
    case 'networking.k8s.io NetworkPolicy':
      return { apiVersion, kind, metadata: placed, spec: value['spec'] ?? null };
    case 'cilium.io CiliumCIDRGroup':
      return {
        apiVersion,
        kind,
        metadata: withLabels,
        spec: { externalCIDRs: valueAt(value, ['spec', 'externalCIDRs']) ?? [] },
      };
    case 'v1 Namespace':
      return { apiVersion, kind, metadata: withLabels };
    default:
      return null;
  }
}

/** `spec` and `specs` without prose and without what every known version of Cilium drops. */
function rulesOf(
  value: JsonObject,
  kind: 'CiliumNetworkPolicy' | 'CiliumClusterwideNetworkPolicy',
): Record<string, Json> {
  const dropped = VERSIONS.map(
    (version) => new Set(prune(value, schemaRoots[version][kind]).unknown.map((path) => JSON.stringify(path))),
  );
  const rules: Record<string, Json> = {};
  for (const key of ['spec', 'specs'] as const) {
    const part = value[key];
    if (part !== undefined)
      rules[key] = kept(part, [key], (path) => dropped.every((paths) => paths.has(JSON.stringify(path))));
  }
  return rules;
}

function kept(
  value: Json,
  path: readonly (string | number)[],
  isDropped: (path: (string | number)[]) => boolean,
): Json {
  if (Array.isArray(value)) return value.map((item, index) => kept(item, [...path, index], isDropped));
  if (!isObject(value)) return value;
  const result: Record<string, Json> = {};
  for (const [key, child] of Object.entries(value)) {
    const at = [...path, key];
    if (child === undefined || isDropped(at) || isProse(at, child)) continue;
    result[key] = kept(child, at, isDropped);
  }
  return result;
}

/** `spec.description`, `specs[0].description`: text for people. */
function isProse(path: readonly (string | number)[], value: Json): boolean {
  return path.at(-1) === 'description' && path.length <= 3 && typeof value === 'string';
}
