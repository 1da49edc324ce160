import { isObject, valueAt } from '../finding/json.ts';
import type { Manifest } from '../input/manifest.ts';
import { stringMap } from '../input/manifests.ts';

/** Objects of one scope by kind and name. */
export interface Objects {
  readonly manifests: readonly Manifest[];
  /** `group` '' = core. A namespace of null matches by name alone where exactly one object has it. */
  readonly find: (group: string, kind: string, namespace: string | null, name: string) => Manifest | null;
  readonly all: (group: string, kind: string) => readonly Manifest[];
  /** Labels of a Namespace object; null where there is none. */
  readonly namespaceLabels: (name: string) => Readonly<Record<string, string>> | null;
}

/** Indexes manifests for look-ups by name. */
export function indexObjects(manifests: readonly Manifest[]): Objects {
  const byKind = new Map<string, Manifest[]>();
  const byName = new Map<string, Manifest[]>();
  for (const manifest of manifests) {
    push(byKind, `${manifest.group}/${manifest.kind}`, manifest);
    push(byName, `${manifest.group}/${manifest.kind}/${manifest.name}`, manifest);
  }
  const find: Objects['find'] = (group, kind, namespace, name) => {
    const candidates = byName.get(`${group}/${kind}/${name}`) ?? [];
    const exact = candidates.find((manifest) => manifest.namespace === namespace);
    if (exact !== undefined) return exact;
    const loose = candidates.filter((manifest) => namespace === null || manifest.namespace === null);
    return loose.length === 1 ? (loose[0] ?? null) : null;
  };
  return {
    manifests,
    find,
    all: (group, kind) => byKind.get(`${group}/${kind}`) ?? [],
    namespaceLabels: (name) => {
      const found = (byName.get(`/Namespace/${name}`) ?? [])[0];
      if (found === undefined) return null;
      const labels = valueAt(found.value, ['metadata', 'labels']);
      return isObject(labels) ? stringMap(labels) : {};
    },
  };
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
