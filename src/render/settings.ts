import type { Catalogs } from '../config/catalogs.ts';
import type { Config } from '../config/config.ts';
import { globMatcher } from '../input/store.ts';
import type { Tree } from '../input/tree.ts';
import { mappedChart } from './gitops/mapped-charts.ts';
import { putAwayBy } from './gitops/put-away.ts';
import type { RenderTreeSettings } from './render-tree.ts';

/** A chart that an earlier step pulled: what the configuration calls it, and where it is. */
export interface PulledChart {
  readonly reference: string;
  readonly tree: Tree;
  /** Folder or packed chart in the tree; '' = the tree itself. */
  readonly path: string;
}

/** What the configuration says of rendering; its paths are relative to the top of the repository, and `prefix` leads from there to the scanned root. */
export function renderSettings(
  config: Config,
  prefix: string,
  skip: (path: string) => boolean,
  charts: readonly PulledChart[],
  known: Pick<Catalogs, 'charts' | 'folders'>,
): RenderTreeSettings {
  const clusters = config.clusters.map(({ namespace, paths }) => ({ namespace, takes: globMatcher(paths, prefix) }));
  return {
    skip,
    prefix,
    isOn: config.render,
    namespaceOf: (inputs) => {
      const stated = clusters.filter(({ takes }) => inputs.some((input) => takes(input)));
      const names = new Set(stated.map(({ namespace }) => namespace ?? null));
      return (names.size === 1 ? [...names][0] : null) ?? config.namespace;
    },
    releases: config.releases
      .filter(({ chart }) => chart.startsWith(prefix))
      .map(({ chart, name, namespace, values }) => ({
        chart: chart.slice(prefix.length).replace(/\/+$/, ''),
        name: name ?? null,
        namespace: namespace ?? null,
        values: (values ?? []).map((file) => (file.startsWith(prefix) ? file.slice(prefix.length) : file)),
      })),
    isKnownChart: (name) => known.charts.charts.some(({ names }) => names.includes(name.toLowerCase())),
    isPutAway: putAwayBy(known.folders),
    mappedChart: (chart) => mappedChart(chart, charts),
  };
}
