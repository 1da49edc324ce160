import { isObject, type JsonObject, objectAt } from '../finding/json.ts';
import type { SourceText } from '../input/text.ts';
import type { SetValue } from './gitops/deployment.ts';
import { setExpression, type Values } from './gitops/set-expression.ts';
import { mergeValues, type SourcedValues, valuesFromFile } from './gitops/sourced-values.ts';

/** The values of one rendering, before they are parted among the charts in it. */
export interface ChartLayers {
  /** Folder or packed chart, as in the request. */
  readonly chart: string;
  /** Layers over the chart's own values; later ones win. */
  readonly layers: readonly SourcedValues[];
  /** True where the chart's own values don't count. */
  readonly isWithoutOwn?: boolean;
}

const read = new WeakMap<SourceText, SourcedValues>();

/** What is set by path as layers, each with its own place. */
export function setLayers(set: readonly SetValue[]): SourcedValues[] {
  return set.map(({ expression, at }) => {
    const value: Values = {};
    setExpression(value, expression);
    return { value: value as JsonObject, locate: () => at };
  });
}

/**
 * The values that a template sees, each at the last line that gives it: those of its own chart under those of the charts around it, as Helm
 * coalesces them. `name` = the engine's name of the template (`web/charts/cache/templates/a.yaml`: charts by alias), `file` = its path among the
 * files of the rendering, `source` gives these files. Null where there are none.
 */
export function valuesOfTemplate(
  { chart, layers, isWithoutOwn = false }: ChartLayers,
  name: string,
  file: string,
  source: (file: string) => SourceText | null,
): SourcedValues | null {
  const own = (folder: string): SourcedValues[] => {
    const file = source(folder === '' ? 'values.yaml' : `${folder}/values.yaml`);
    const values = file === null ? null : (read.get(file) ?? valuesFromFile(file));
    if (file !== null && values !== null) read.set(file, values);
    return values === null ? [] : [values];
  };
  const keys = chartsIn(name);
  const start = chart === '' ? 0 : chart.length + 1;
  const isInside = chart === '' || file.startsWith(`${chart}/`);
  const folders = isInside ? chartsIn(`./${file.slice(start)}`) : [];
  let folder = chart;
  let known = [...(isWithoutOwn ? [] : own(folder)), ...layers];
  for (const [depth, key] of keys.entries()) {
    const inner = folders[depth];
    folder = `${folder === '' ? '' : `${folder}/`}charts/${inner ?? key}`;
    known = [
      ...(inner === undefined ? [] : own(folder)),
      ...known.flatMap((layer) => inside(layer, key)),
      ...known.flatMap(globals),
    ];
  }
  return mergeValues(known);
}

/** Names of the charts on the way to a template: `web/charts/cache/templates/a.yaml` → `cache`. */
function chartsIn(path: string): string[] {
  const parts = path.split('/');
  const names: string[] = [];
  for (let at = 1; parts[at] === 'charts' && parts[at + 1] !== undefined; at += 2) names.push(parts[at + 1] ?? '');
  return names;
}

function inside(layer: SourcedValues, key: string): SourcedValues[] {
  const value = layer.value[key];
  return isObject(value) ? [{ value, locate: (path, ...more) => layer.locate([key, ...path], ...more) }] : [];
}

function globals(layer: SourcedValues): SourcedValues[] {
  const global = objectAt(layer.value['global']);
  return Object.keys(global).length === 0 ? [] : [{ value: { global }, locate: layer.locate }];
}
