import { isObject, type Json, type JsonObject, objectAt, type Path, stringAt, valueAt } from '../../../finding/json.ts';
import { copy, fromKey, list, map, mapOf, type Part } from '../part.ts';
import { type ContainerSource, containerPart } from './containers.ts';
import {
  type Entry,
  entriesAt,
  entriesOf,
  fill,
  filled,
  isEmpty,
  type Release,
  resourceName,
  taken,
} from './release.ts';
import { mountParts, volumeParts } from './volumes.ts';

/** Settings that are passed on to the pod as they are. */
const POD_OPTIONS = [
  'hostNetwork',
  'automountServiceAccountToken',
  'dnsPolicy',
  'restartPolicy',
  'shareProcessNamespace',
];

/** Pod template of one entry of a map of controllers. */
export function controllerPod(release: Release, controller: Entry, controllers: number): Part {
  const { keys } = release.version;
  const podAt = [...controller.at, keys.pod ?? 'pod'];
  const defaultsAt = (keys.podDefaults ?? 'defaultPodOptions').split('.');
  const options = Object.fromEntries(
    POD_OPTIONS.map((key) => [key, podOption(release, [...podAt, key], [...defaultsAt, key])]),
  );
  const containers = (key: string | undefined, init: boolean): Part[] =>
    entriesAt(key === undefined ? undefined : controller.value[key], [...controller.at, key ?? ''], true).map((entry) =>
      containerPart(release, sourceOf(release, controller, entry, init)),
    );
  const init = containers(keys.initContainers, true);
  return map(
    {
      metadata: map(
        {
          labels: labelsPart(
            release,
            controller.id,
            [defaultsAt.concat('labels'), [...podAt, 'labels']],
            controller.at,
          ),
          annotations: merged(release, [defaultsAt.concat('annotations'), [...podAt, 'annotations']], podAt),
        },
        podAt,
      ),
      spec: map(
        {
          ...options,
          serviceAccountName: accountPart(release, controller),
          initContainers: init.length === 0 ? undefined : list(init, [...controller.at, keys.initContainers]),
          containers: list(containers(keys.containers, false), [...controller.at, keys.containers ?? 'containers']),
          volumes: list(volumeParts(release, controller.id), keys.persistence.split('.')),
        },
        controllers > 0 ? controller.at : [],
      ),
    },
    controller.at,
  );
}

function sourceOf(release: Release, controller: Entry, entry: Entry, init: boolean): ContainerSource {
  const key = release.version.keys.containerDefaults ?? 'defaultContainerOptions';
  const defaults = controller.value[key];
  const applies =
    isObject(defaults) && !(init && controller.value['applyDefaultContainerOptionsToInitContainers'] === false);
  return {
    name: entry.id,
    at: entry.at,
    value: entry.value,
    defaults: applies ? { at: [...controller.at, key], value: defaults } : null,
    merge: controller.value['defaultContainerOptionsStrategy'] === 'merge',
    mounts: mountParts(release, controller.id, entry.id),
  };
}

function podOption(release: Release, own: Path, defaults: Path): Part | undefined {
  const value = valueAt(release.values.value, own);
  if (typeof value === 'boolean' || (value !== undefined && !isEmpty(value))) return copy(filled(value, release), own);
  const other = valueAt(release.values.value, defaults);
  return other === undefined || other === null || other === '' ? undefined : copy(filled(other, release), defaults);
}

/** Mappings laid over each other, later ones first in rank. */
function merged(release: Release, paths: readonly Path[], from: Path): Part | undefined {
  const entries = new Map<string, Part>();
  for (const path of paths) addTexts(entries, release, valueAt(release.values.value, path), path);
  return entries.size === 0 ? undefined : mapOf(entries, from);
}

function addTexts(entries: Map<string, Part>, release: Release, value: Json | undefined, at: Path): void {
  for (const [key, item] of Object.entries(objectAt(value)))
    if (typeof item === 'string') entries.set(key, copy(fill(item, release), [...at, key]));
}

/** Labels of the pods: the chart's own, then what the values add. */
export function labelsPart(release: Release, controller: string, paths: readonly Path[], from: Path): Part {
  const entries = new Map<string, Part>();
  if (valueAt(release.values.value, ['global', 'propagateGlobalMetadataToPods']) === true)
    addTexts(entries, release, valueAt(release.values.value, ['global', 'labels']), ['global', 'labels']);
  for (const [key, value] of Object.entries(chartLabels(release, controller))) entries.set(key, fromKey(value, from));
  for (const path of paths) addTexts(entries, release, valueAt(release.values.value, path), path);
  return mapOf(entries, from);
}

/** Labels that the chart itself gives to the pods of a controller. */
export function chartLabels({ version, label, name, values }: Release, controller: string): Record<string, string> {
  const known: Readonly<Record<string, string>> = { name: label, release: name, controller };
  const fields = /\{(name|release|controller|values\.([\w.]+)(?::([\w.-]*))?)\}/g;
  return Object.fromEntries(
    Object.entries(version.labels).flatMap(([key, text]) => {
      const filled = text.replace(fields, (_, word: string, path?: string, otherwise?: string) =>
        path === undefined
          ? (known[word] ?? '')
          : stringAt(valueAt(values.value, path.split('.'))) || (otherwise ?? ''),
      );
      return filled === '' ? [] : [[key, filled]];
    }),
  );
}

function accountPart(release: Release, controller: Entry): Part | undefined {
  const own = objectAt(controller.value['serviceAccount']);
  const at = [...controller.at, 'serviceAccount'];
  const given = stringAt(own['name']);
  if (given !== undefined && given !== '') return copy(fill(given, release), [...at, 'name']);
  const id = stringAt(own['identifier']);
  if (release.version.serviceAccount === 'map') {
    const accounts = accountsOf(release);
    const account =
      id === undefined ? (accounts.length === 1 ? accounts[0] : undefined) : accounts.find((entry) => entry.id === id);
    if (account === undefined) return undefined;
    return fromKey(
      accountName(release, account, accounts.length),
      id === undefined ? account.at : [...at, 'identifier'],
    );
  }
  if (id !== undefined && id !== 'default') {
    const account = accountsOf(release).find((entry) => entry.id === id);
    return account === undefined ? undefined : fromKey(accountName(release, account, 2), [...at, 'identifier']);
  }
  return singleAccount(release);
}

/** The one account of charts that know `{create, name}`; undefined = default. */
export function singleAccount(release: Release): Part | undefined {
  const account = objectAt(release.values.value['serviceAccount']);
  const name = taken(release, ['serviceAccount', 'name']);
  if (name !== undefined) return name;
  return account['create'] === true ? fromKey(release.fullName, ['serviceAccount', 'create']) : undefined;
}

/** Service accounts by identifier. */
export function accountsOf(release: Release): Entry[] {
  if (release.version.serviceAccount === 'map') return entriesOf(release, 'serviceAccount');
  return entriesOf(release, 'serviceAccount.extraServiceAccounts').filter(({ value }) => value['create'] !== false);
}

export function accountName(release: Release, entry: Entry, count: number): string {
  const given = stringAt(entry.value['name']);
  if (release.version.serviceAccount === 'single')
    return given === undefined || given === '' ? `${release.fullName}-${entry.id}` : given;
  return resourceName(release, release.version.naming.others, entry, count);
}

/** Pod template of a chart whose main container stands at the top of the values. */
export function flatPod(release: Release): Part {
  const { keys } = release.version;
  const values = release.values.value;
  const source = (name: string, at: Path, value: JsonObject, mounts: readonly Part[]): ContainerSource => ({
    name,
    at,
    value,
    defaults: null,
    merge: false,
    mounts,
  });
  const extra = (key: string): Part[] =>
    entriesAt(values[key], [key], true).map((entry) =>
      containerPart(release, source(stringAt(entry.value['name']) ?? entry.id, entry.at, entry.value, [])),
    );
  const init = extra(keys.initContainers);
  const main = containerPart(release, source(release.fullName, [], values, mountParts(release, 'main', 'main')));
  const options = Object.fromEntries(POD_OPTIONS.map((key) => [key, podOption(release, [key], [key])]));
  return map(
    {
      metadata: map(
        {
          labels: labelsPart(release, 'main', [(keys.podLabels ?? 'podLabels').split('.')], []),
          annotations: merged(release, [(keys.podAnnotations ?? 'podAnnotations').split('.')], []),
        },
        [],
      ),
      spec: map(
        {
          ...options,
          serviceAccountName: singleAccount(release),
          initContainers: init.length === 0 ? undefined : list(init, [keys.initContainers]),
          containers: list([main, ...(keys.sidecars ?? []).flatMap(extra)], []),
          volumes: list(volumeParts(release, 'main'), keys.persistence.split('.')),
        },
        [],
      ),
    },
    [],
  );
}
