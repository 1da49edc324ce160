import type { SourceText } from '../../input/text.ts';
import { joined } from '../named-paths.ts';
import { valuesFromFile } from './sourced-values.ts';
import type { FoundChart } from './targets-of.ts';
import type { ReleaseSource } from './types.ts';

/** A release with the values files that its chart reference names, and whether these stand for the chart's own values. */
export interface WithValuesFiles {
  readonly source: ReleaseSource;
  readonly isWithoutOwn: boolean;
}

/**
 * Reads `valuesFiles` of a HelmChart: they stand for the chart's own values, which count only where they are among them (fluxcd/source-controller
 * api/v1 HelmChartSpec). Their paths start at the top of the source; in a Helm repository, at the chart. Where one can't be read the chart's own
 * values stay.
 */
export function withValuesFiles(
  source: ReleaseSource,
  chart: FoundChart,
  read: (file: string) => SourceText | null,
): WithValuesFiles {
  const { valuesFiles = [] } = source.chart;
  const own = joined(chart.path, 'values.yaml');
  const files = valuesFiles.map((file) => chart.fileAt?.(file) ?? joined(chart.path, file));
  const layers = files.map((file) => valuesFromFile(read(file)));
  if (layers.length === 0) return { source, isWithoutOwn: false };
  const missing = valuesFiles.filter((_, index) => layers[index] === null).map((file) => `values file ${file}`);
  return {
    source: {
      ...source,
      values: [...layers.flatMap((layer) => layer ?? []), ...source.values],
      missing: source.chart.isMissingIgnored === true ? source.missing : [...source.missing, ...missing],
    },
    isWithoutOwn: missing.length === 0 && !files.includes(own),
  };
}
