import { isObject, type JsonObject, listAt, objectAt, stringAt } from '../finding/json.ts';
import type { Manifest } from '../input/manifest.ts';
import { stringList } from '../input/manifests.ts';
import { topOf } from '../input/store.ts';
import type { SourceText } from '../input/text.ts';
import type { Gathered } from './gather.ts';
import { type SourcedValues, valuesFromFile } from './gitops/sourced-values.ts';
import { folderOf, isKustomizationFile } from './kustomization-file.ts';
import { joined } from './named-paths.ts';
import type { RenderedText } from './protocol.ts';
import { renderedDocuments } from './rendered-documents.ts';
import type { RenderSession } from './session.ts';
import type { RenderTarget } from './targets.ts';

type Files = Extract<Gathered, { readonly ok: true }>;
type Source = (file: string) => SourceText | null;

const MAX_CHARTS = 50;

/**
 * What the charts of `helmCharts:` make by themselves, with the template lines: kustomize only says which kustomization installed them. Each chart is
 * rendered once more, with the values that kustomize gives it (HelmChartInflationGenerator); what can't be rendered so is left out.
 */
export async function inflatedObjects(
  target: RenderTarget,
  { files, linked }: Files,
  texts: readonly RenderedText[],
  session: RenderSession,
  source: Source,
): Promise<(() => readonly Manifest[]) | null> {
  const real = (path: string): string => linked.get(path) ?? path;
  const makers = new Set(texts.map(({ file }) => file).filter(isKustomizationFile));
  const charts = [...makers].flatMap((path) => chartsOf(path, real, files, source)).slice(0, MAX_CHARTS);
  const documents: (() => readonly Manifest[])[] = [];
  for (const chart of charts) {
    const { request, layers, file } = chart;
    const outcome = await session.render({ engine: 'helm', ...request, files });
    if (!outcome.ok) continue;
    const at = topOf(file);
    const inner: RenderTarget = {
      id: target.id,
      label: target.label,
      at,
      origin: 'helm',
      namespace: null,
      ask: () => ({ engine: 'helm', ...request }),
      gather: () => ({ ok: true, files, linked }),
      values: () => ({ chart: request.chart, layers }),
      inputs: [],
      covers: [],
      hides: [],
    };
    const by = { engine: 'helm' as const, linked, paths: [...files.keys()] };
    documents.push(() =>
      renderedDocuments(inner, { ...by, texts: outcome.texts }, source).flatMap(
        ({ rendered }) => rendered?.parse().manifests ?? [],
      ),
    );
  }
  if (documents.length === 0) return null;
  let made: readonly Manifest[] | null = null;
  return () => {
    made ??= documents.flatMap((read) => read());
    return made;
  };
}

interface Installed {
  readonly request: { chart: string; release: string; namespace: string; values: { file: string; text: string }[] };
  readonly layers: readonly SourcedValues[];
  /** The kustomization. */
  readonly file: string;
}

function chartsOf(path: string, real: (path: string) => string, files: Files['files'], source: Source): Installed[] {
  const written = source(real(path));
  const read = written === null || !written.text.includes('helmCharts') ? null : valuesFromFile(written);
  const globals = objectAt(read?.value['helmGlobals']);
  const folder = folderOf(path);
  return listAt(read?.value['helmCharts']).flatMap((entry, index): Installed[] => {
    const name = isObject(entry) ? stringAt(entry['name']) : undefined;
    if (read === null || !isObject(entry) || name === undefined || entry['nameTemplate'] !== undefined) return [];
    const home = joined(folder, stringAt(globals['chartHome']) ?? 'charts');
    const [version, repo] = [stringAt(entry['version']), stringAt(entry['repo'])];
    const chart = joined(version !== undefined && repo !== undefined ? `${home}/${name}-${version}` : home, name);
    if (!files.has(`${chart}/Chart.yaml`)) return [];
    const layers = layersOf(entry, ['helmCharts', index, 'valuesInline'], read, (file) =>
      valuesFromFile(source(real(joined(folder, file)))),
    );
    const values = layers.map(({ value }, order) => ({ file: `${path}#${order}`, text: JSON.stringify(value) }));
    const release = stringAt(entry['releaseName']) ?? 'release-name';
    const namespace = stringAt(entry['namespace']) ?? stringAt(read.value['namespace']) ?? 'default';
    return [{ request: { chart, release, namespace, values }, layers, file: real(path) }];
  });
}

/** The values of one entry, later ones win: the file, the inline ones as `valuesMerge` says, further files. */
function layersOf(
  entry: JsonObject,
  path: readonly (string | number)[],
  read: SourcedValues,
  valuesAt: (file: string) => SourcedValues | null,
): SourcedValues[] {
  const value = entry['valuesInline'];
  const inline: SourcedValues[] = isObject(value)
    ? [{ value, locate: (inner, ...more) => read.locate([...path, ...inner], ...more) }]
    : [];
  const named = stringAt(entry['valuesFile']);
  const file = named === undefined ? [] : [valuesAt(named) ?? []].flat();
  const merge = stringAt(entry['valuesMerge']) ?? 'override';
  const first = merge === 'replace' ? [inline] : merge === 'merge' ? [inline, file] : [file, inline];
  const more = stringList(entry['additionalValuesFiles']).flatMap((one) => valuesAt(one) ?? []);
  return [...first.flat(), ...more];
}
