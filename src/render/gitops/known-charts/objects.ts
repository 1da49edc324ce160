import { isObject, type Json, objectAt, type Path, stringAt, valueAt } from '../../../finding/json.ts';
import { copy, fromKey, map, mapOf, type Part } from '../part.ts';
import { accountName, accountsOf, chartLabels, controllerPod, flatPod } from './pods.ts';
import { type Entry, entriesOf, filled, isEmpty, type Release, resourceName } from './release.ts';
import { singleWorkload } from './single.ts';

const WORKLOADS: Readonly<Record<string, readonly [apiVersion: string, kind: string]>> = {
  deployment: ['apps/v1', 'Deployment'],
  statefulset: ['apps/v1', 'StatefulSet'],
  daemonset: ['apps/v1', 'DaemonSet'],
  cronjob: ['batch/v1', 'CronJob'],
  job: ['batch/v1', 'Job'],
};

/** Everything that matters here of what the release would install. */
export function releaseObjects(release: Release): Part[] {
  if (release.version.shape === 'single') return [...singleWorkload(release), ...serviceAccounts(release)];
  return [
    ...(release.version.shape === 'flat' ? flatWorkload(release) : controllers(release)),
    ...configs(release, 'configMaps'),
    ...configs(release, 'secrets'),
    ...serviceAccounts(release),
    ...networkPolicies(release),
    ...rawResources(release),
  ];
}

function controllers(release: Release): Part[] {
  const entries = entriesOf(release, release.version.keys.controllers);
  return entries.flatMap((entry) => {
    const name = resourceName(release, release.version.naming.controllers, entry, entries.length);
    return workload(release, entry, name, controllerPod(release, entry, entries.length));
  });
}

function flatWorkload(release: Release): Part[] {
  const at = (release.version.keys.controller ?? 'controller').split('.');
  const value = objectAt(valueAt(release.values.value, at));
  if (value['enabled'] === false) return [];
  return workload(release, { id: 'main', at: [], value }, release.fullName, flatPod(release));
}

function workload(release: Release, { id, at, value }: Entry, name: string, pod: Part): Part[] {
  const [apiVersion, kind] = WORKLOADS[stringAt(value['type']) ?? 'deployment'] ?? [];
  if (apiVersion === undefined || kind === undefined) return [];
  const spec = kind === 'CronJob' ? { jobTemplate: map({ spec: map({ template: pod }, at) }, at) } : { template: pod };
  const replicas = value['replicas'];
  return [
    object(release, apiVersion, kind, name, at, {
      labels: texts(chartLabels(release, id), at, value['labels'], [...at, 'labels'], release),
      annotations: texts({}, at, value['annotations'], [...at, 'annotations'], release),
      spec: map(
        { replicas: typeof replicas === 'number' ? copy(replicas, [...at, 'replicas']) : undefined, ...spec },
        at,
      ),
    }),
  ];
}

function object(
  release: Release,
  apiVersion: string,
  kind: string,
  name: string,
  at: Path,
  { labels, annotations, ...rest }: Readonly<Record<string, Part | undefined>>,
): Part {
  return map(
    {
      apiVersion: fromKey(apiVersion, at),
      kind: fromKey(kind, at),
      metadata: map(
        {
          name: fromKey(name, at),
          namespace: release.namespace === null ? undefined : fromKey(release.namespace, at),
          labels,
          annotations,
        },
        at,
      ),
      ...rest,
    },
    at,
  );
}

function texts(
  own: Readonly<Record<string, string>>,
  from: Path,
  given: Json | undefined,
  at: Path,
  release: Release,
): Part | undefined {
  const entries = new Map<string, Part>(Object.entries(own).map(([key, value]) => [key, fromKey(value, from)]));
  for (const [key, value] of Object.entries(objectAt(given)))
    if (typeof value === 'string') entries.set(key, copy(filled(value, release), [...at, key]));
  return entries.size === 0 ? undefined : mapOf(entries, at);
}

function configs(release: Release, key: 'configMaps' | 'secrets'): Part[] {
  const entries = entriesOf(release, release.version.keys[key], release.version.shape !== 'flat');
  return entries.map((entry) => {
    const { at, value } = entry;
    const name = resourceName(release, release.version.naming.others, entry, entries.length);
    const fields = Object.fromEntries(
      ['data', 'stringData', 'type'].map((field) => {
        const held = value[field];
        return [field, held === undefined || isEmpty(held) ? undefined : copy(filled(held, release), [...at, field])];
      }),
    );
    return object(release, 'v1', key === 'secrets' ? 'Secret' : 'ConfigMap', name, at, {
      ...fields,
      labels: texts({}, at, value['labels'], [...at, 'labels'], release),
      annotations: texts({}, at, value['annotations'], [...at, 'annotations'], release),
    });
  });
}

function serviceAccounts(release: Release): Part[] {
  const accounts = accountsOf(release);
  const named = accounts.map((entry) => ({ ...entry, name: accountName(release, entry, accounts.length) }));
  const single = objectAt(release.values.value['serviceAccount']);
  if (release.version.serviceAccount === 'single' && single['create'] === true) {
    const name = stringAt(single['name']) || release.fullName;
    named.push({ id: 'default', at: ['serviceAccount'], value: single, name });
  }
  return named.map(({ at, value, name }) =>
    object(release, 'v1', 'ServiceAccount', name, at, {
      labels: texts({}, at, value['labels'], [...at, 'labels'], release),
      annotations: texts({}, at, value['annotations'], [...at, 'annotations'], release),
    }),
  );
}

function networkPolicies(release: Release): Part[] {
  const entries = entriesOf(release, release.version.keys.networkPolicies);
  const all = entriesOf(release, release.version.keys.controllers);
  return entries.map((entry) => {
    const { at, value } = entry;
    const rules = objectAt(value['rules']);
    const part = (held: Json | undefined, from: Path): Part | undefined =>
      held === undefined || isEmpty(held) ? undefined : copy(filled(held, release), from);
    const controller = stringAt(value['controller']) ?? (all.length === 1 ? all[0]?.id : undefined) ?? 'main';
    const selector = value['podSelector'];
    const chosen = {
      ...chartLabels(release, controller),
      ...objectAt(value['extraSelectorLabels']),
    };
    return object(
      release,
      'networking.k8s.io/v1',
      'NetworkPolicy',
      resourceName(release, release.version.naming.networkPolicies, entry, entries.length),
      at,
      {
        spec: map(
          {
            podSelector:
              selector === undefined
                ? fromKey({ matchLabels: chosen }, at)
                : copy(filled(selector, release), [...at, 'podSelector']),
            policyTypes: part(value['policyTypes'], [...at, 'policyTypes']),
            ingress: part(rules['ingress'], [...at, 'rules', 'ingress']),
            egress: part(rules['egress'], [...at, 'rules', 'egress']),
          },
          at,
        ),
      },
    );
  });
}

/** Objects given in full: everything under `spec` stands at the top of the object. */
function rawResources(release: Release): Part[] {
  const entries = entriesOf(release, release.version.keys.rawResources);
  return entries.flatMap((entry) => {
    const { at, value } = entry;
    const apiVersion = stringAt(value['apiVersion']);
    const kind = stringAt(value['kind']);
    if (apiVersion === undefined || kind === undefined) return [];
    const body = objectAt(value['spec']);
    const fields = Object.entries(body).flatMap(([key, held]) =>
      held === undefined || ['apiVersion', 'kind', 'metadata'].includes(key)
        ? []
        : [[key, copy(filled(held, release), [...at, 'spec', key])] as const],
    );
    const name = resourceName(release, release.version.naming.others, entry, entries.length);
    return [
      object(release, apiVersion, kind, name, at, {
        ...Object.fromEntries(fields),
        labels: texts({}, at, value['labels'], [...at, 'labels'], release),
        annotations: texts({}, at, value['annotations'], [...at, 'annotations'], release),
      }),
    ];
  });
}

/** Whether the values have the shape that the catalog entry expects. */
export function hasShape({ values, version }: Release): boolean {
  if (version.shape === 'single') return true;
  if (version.shape === 'controllers')
    return isObject(valueAt(values.value, (version.keys.controllers ?? '').split('.')));
  return isObject(values.value['image']) || isObject(values.value['controller']);
}
