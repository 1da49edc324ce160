import type { RotationCatalog } from '../config/catalog/rotation.gen.ts';
import { isObject, type Json, listAt, stringAt, textOf, valueAt } from '../finding/json.ts';
import type { Manifest } from '../input/manifest.ts';
import { stringList } from '../input/manifests.ts';

type Switch = NonNullable<RotationCatalog['switches']>[number];

/** Settings of controllers that are in the scan: on, or off where the controller is there without the setting. Absent: nobody knows. */
export type Switches = ReadonlyMap<string, { readonly isOn: boolean; readonly entry: Switch }>;

/** Reads the settings of controllers: arguments and variables of their containers, values of their charts. On anywhere counts. */
export function readSwitches(manifests: readonly Manifest[], { switches = [] }: RotationCatalog): Switches {
  const found = new Map<string, { readonly isOn: boolean; readonly entry: Switch }>();
  for (const { kind, value } of manifests) {
    const isRelease = kind === 'HelmRelease' || kind === 'Application' || kind === 'HelmChart';
    const containers = listAt(valueAt(value, ['spec', 'template', 'spec', 'containers']));
    if (!isRelease && containers.length === 0) continue;
    for (const entry of switches) {
      if (found.get(entry.id)?.isOn === true) continue;
      const isOn = isRelease ? releaseState(value, entry) : containerState(containers, entry);
      if (isOn !== null) found.set(entry.id, { isOn, entry });
    }
  }
  return found;
}

/** null where no container is the controller. */
function containerState(containers: readonly Json[], { images, flag, variable }: Switch): boolean | null {
  const own = containers.filter((container) =>
    (stringAt(valueAt(container, ['image'])) ?? '').toLowerCase().includes(images),
  );
  if (own.length === 0) return null;
  return own.some((container) => {
    const words = [...stringList(valueAt(container, ['command'])), ...stringList(valueAt(container, ['args']))];
    const isFlagged = flag !== undefined && words.some((word) => word === flag || word === `${flag}=true`);
    const isSet = listAt(valueAt(container, ['env'])).some(
      (item) =>
        variable !== undefined && valueAt(item, ['name']) === variable && textOf(valueAt(item, ['value'])) === 'true',
    );
    return isFlagged || isSet;
  });
}

/** null where the release is another chart's. Its values may stand at any depth: charts nest them below their parts. */
function releaseState(value: Json, { charts = [], values }: Switch): boolean | null {
  const chart = JSON.stringify([
    valueAt(value, ['spec', 'chart']) ?? null,
    valueAt(value, ['spec', 'chartRef']) ?? null,
    valueAt(value, ['spec', 'source']) ?? null,
    valueAt(value, ['spec', 'sources']) ?? null,
    valueAt(value, ['metadata', 'name']) ?? null,
  ]).toLowerCase();
  if (!charts.some((name) => chart.includes(name)) || values === undefined) return null;
  const isTrue = (at: Json | undefined, depth: number): boolean => {
    if (!isObject(at) || depth > 6) return false;
    return Object.entries(at).some(([key, inner]) =>
      key === values ? inner === true || inner === 'true' : isTrue(inner, depth + 1),
    );
  };
  return isTrue(valueAt(value, ['spec']), 0);
}
