import { type Json, listAt, objectAt, type Path, stringAt, valueAt } from '../../../finding/json.ts';
import { copy, fromKey, map, type Part } from '../part.ts';
import { definedName, type Entry, entriesOf, fill, filled, isEmpty, type Release, resourceName } from './release.ts';

/** Volumes of one controller's pods. */
export function volumeParts(release: Release, controller: string): Part[] {
  return persistence(release).flatMap((entry) => {
    const global = !isEmpty(entry.value['globalMounts']);
    const advanced = objectAt(entry.value['advancedMounts']);
    const mine = !isEmpty(advanced[controller]);
    if (!global && !mine && !isEmpty(advanced)) return [];
    return [volumePart(release, entry)];
  });
}

/** Mounts of one container: the global ones and its own. */
export function mountParts(release: Release, controller: string, container: string): Part[] {
  return persistence(release).flatMap((entry): Part[] => {
    const { id, at, value } = entry;
    const global = listAt(value['globalMounts']).map((item, index) => [item, [...at, 'globalMounts', index]] as const);
    const own = [...at, 'advancedMounts', controller, container];
    const advanced = listAt(valueAt(value, own.slice(at.length))).map(
      (item, index) => [item, [...own, index]] as const,
    );
    const path = value['type'] === 'hostPath' ? (stringAt(value['hostPath']) ?? `/${id}`) : `/${id}`;
    if (isEmpty(value['globalMounts']) && isEmpty(value['advancedMounts'])) {
      const subPaths = listAt(value['subPath']);
      const flat = stringAt(value['mountPath']);
      if (flat === '-') return [];
      if (subPaths.length === 0) return [mount(release, id, flat ?? path, value['subPath'], at)];
      return subPaths.map((item, index) => {
        const { mountPath, path: inVolume } = objectAt(item);
        return mount(release, id, stringAt(mountPath) ?? flat ?? path, inVolume, [...at, 'subPath', index]);
      });
    }
    return [...global, ...advanced].map(([item, from]) =>
      mount(release, id, stringAt(objectAt(item)['path']) ?? path, objectAt(item)['subPath'], from),
    );
  });
}

function mount(release: Release, name: string, path: string, subPath: Json | undefined, from: Path): Part {
  return map(
    {
      name: fromKey(name, from),
      mountPath: copy(fill(path, release), from),
      subPath: typeof subPath === 'string' ? copy(subPath, from) : undefined,
    },
    from,
  );
}

function persistence(release: Release): Entry[] {
  return entriesOf(release, release.version.keys.persistence, release.version.shape !== 'flat');
}

function volumePart(release: Release, entry: Entry): Part {
  const { id, at, value } = entry;
  const name = fromKey(id, at);
  const type = stringAt(value['type']) ?? 'persistentVolumeClaim';
  const items = value['items'];
  const itemsPart = items === undefined || isEmpty(items) ? undefined : copy(items, [...at, 'items']);
  const kind = type === 'configMap' ? 'configMaps' : type === 'secret' ? 'secrets' : null;
  if (kind !== null) {
    const id = stringAt(value['identifier']);
    const known = id === undefined ? undefined : definedName(release, kind, id);
    const given = stringAt(value['name']);
    const object = copy(given === undefined ? (known ?? '') : fill(given, release), [
      ...at,
      given === undefined ? 'identifier' : 'name',
    ]);
    const source = kind === 'secrets' ? { secretName: object } : { name: object };
    return map({ name, [type]: map({ ...source, items: itemsPart }, at) }, at);
  }
  if (type === 'custom') {
    const spec = Object.entries(objectAt(value['volumeSpec'])).flatMap(([key, item]) =>
      item === undefined || key === 'name'
        ? []
        : [[key, copy(filled(item, release), [...at, 'volumeSpec', key])] as const],
    );
    return map({ ...Object.fromEntries(spec), name }, at);
  }
  if (type === 'emptyDir' || type === 'hostPath' || type === 'nfs') return map({ name, [type]: copy({}, at) }, at);
  const claim = stringAt(value['existingClaim']);
  return map(
    {
      name,
      persistentVolumeClaim: map(
        {
          claimName:
            claim === undefined || claim === ''
              ? fromKey(resourceName(release, release.version.naming.others, entry, 2), at)
              : copy(fill(claim, release), [...at, 'existingClaim']),
        },
        at,
      ),
    },
    at,
  );
}
