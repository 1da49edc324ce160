import type { AuditCatalog } from '../../config/catalog/audit.gen.ts';
import { isObject, valueAt } from '../../finding/json.ts';
import type { DocumentStore } from '../../input/store.ts';
import { valuesFromFile } from './sourced-values.ts';
import type { AgentValues, ReleaseSource } from './types.ts';

/** Values of the charts that install the network's agents: of releases, or, where there is none, of files that are named for them. */
export function agentValues(
  sources: readonly ReleaseSource[],
  store: DocumentStore,
  { agents, settings }: AuditCatalog,
): AgentValues[] {
  const charts = new Set(agents.flatMap((agent) => agent.charts));
  const releases = sources
    .filter(({ chart }) => charts.has(chart.name.toLowerCase()))
    .map(({ by, values, missing }): AgentValues => {
      const namespace = by.namespace === null ? '' : `${by.namespace}/`;
      return {
        name: `${by.kind} ${namespace}${by.name}`,
        root: by.root,
        file: by.file,
        layers: values,
        isPartial: missing.length > 0,
        isLoose: false,
      };
    });
  // Beside a release, a file is what the cluster was started with, or the release's own.
  if (releases.length > 0) return releases;
  const isNamed = (file: string): boolean =>
    /(?:^|[/._-])values(?:[._-][^/]*)?\.ya?ml$/i.test(file) && [...charts].some((name) => isNamedFor(file, name));
  const first = settings[0]?.value.split('.')[0] ?? '';
  // Defaults of a chart that lies here are nobody's settings.
  const folders = new Set(
    store.documents.flatMap(({ file }) => (/(?:^|\/)Chart\.yaml$/.test(file) ? [folderOf(file)] : [])),
  );
  return store.documents
    .filter(
      ({ file, ordinal, kind, rendered }) =>
        ordinal === 0 && kind === '' && rendered === undefined && isNamed(file) && !folders.has(folderOf(file)),
    )
    .flatMap(({ file }): AgentValues[] => {
      const values = valuesFromFile(store.source(file));
      if (values === null || !isObject(valueAt(values.value, [first]))) return [];
      return [{ name: file, root: '', file, layers: [values], isPartial: false, isLoose: true }];
    });
}

/** `platform/cilium-values.yaml`, `kube-system/cilium/app/values.yaml`. */
function isNamedFor(file: string, chart: string): boolean {
  return file
    .toLowerCase()
    .split('/')
    .slice(-4)
    .some(
      (part) =>
        part === chart ||
        part.startsWith(`${chart}-`) ||
        part.startsWith(`${chart}.`) ||
        (part.startsWith('values-') && part.includes(chart)),
    );
}

function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/') + 1);
}
