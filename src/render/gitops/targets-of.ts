import { isObject, type Json } from '../../finding/json.ts';
import { withNamespace } from '../../input/glance.ts';
import type { Locate } from '../../input/manifest.ts';
import { type ManifestContext, readManifests } from '../../input/manifests.ts';
import { splitDocuments } from '../../input/split.ts';
import type { DocumentStore, IndexedDocument } from '../../input/store.ts';
import { type SourceText, sourceText } from '../../input/text.ts';
import { byCodeUnits, type Tree } from '../../input/tree.ts';
import { withBlanks } from '../blanks.ts';
import { setLayers } from '../chart-values.ts';
import { CILIUM_APIS } from '../charts.ts';
import { type Gathered, gatherChart } from '../gather.ts';
import type { Kustomizations } from '../kustomizations.ts';
import { deployerSource } from '../kustomize-source.ts';
import { linkedTree } from '../linked-tree.ts';
import { joined } from '../named-paths.ts';
import { type RenderAsk, type RenderTarget, UNKNOWN_NAMESPACE } from '../targets.ts';
import { rememberFilled } from '../variable-places.ts';
import type { BuiltFolder, ChartRelease, PlainFolder } from './deployment.ts';
import { fits } from './glob.ts';
import { gatherOverlay, isEmptyOverlay, listManifests } from './overlay-files.ts';
import type { SourcedValues } from './sourced-values.ts';
import { substitutionOf } from './substitution.ts';
import { openValues, unknownValues } from './unknown-values.ts';

/** A chart that can be rendered: of the scanned tree, or one that an earlier step pulled. */
export interface FoundChart {
  readonly tree: Tree;
  /** Folder or packed chart in it. */
  readonly path: string;
  /** True where it isn't part of the scanned tree. */
  readonly isPulled?: boolean;
  /** Its path as it was pulled; absent where that is `path`. */
  readonly installs?: string;
  /** A file by its path from the top of the source; null where it isn't there. */
  readonly fileAt?: (path: string) => string | null;
}

/** Where something is deployed to, and from where. */
export interface Placed {
  readonly cluster: string | null;
  readonly tree?: string;
  /** True where the object that deploys it is itself deployed by nobody. */
  readonly isAside?: boolean;
}

/** The target of a folder that an object builds. `root` = its root in the scopes. */
export function buildTarget(
  { by, label, at, origin, namespace, folder, overlay, variables, locate }: BuiltFolder,
  root: string,
  place: Placed,
  tree: Tree,
  kustomizations: Kustomizations,
): RenderTarget {
  const own = kustomizations.targetOf(folder);
  const listed = own === null ? listManifests(tree, folder) : { files: [], folders: [] };
  const inner = [
    ...(own === null ? [] : [own]),
    ...listed.folders.flatMap((path) => kustomizations.targetOf(path) ?? []),
    ...overlay.components.flatMap((path) => kustomizations.targetOf(joined(folder, path)) ?? []),
  ];
  const substitution = variables === null ? null : substitutionOf(variables);
  const isFree = origin === 'flux';
  return {
    id: root,
    label,
    at,
    origin,
    namespace,
    ...place,
    ask: () => ({ engine: 'kustomize', directory: folder }),
    gather: () => gatherOverlay(tree, folder, overlay, isFree),
    ...(isEmptyOverlay(overlay)
      ? {}
      : { bare: () => gatherOverlay(tree, folder, { fields: {}, components: [] }, isFree) }),
    inputs: [by.file, ...(own?.inputs ?? []), ...(folder === '' ? [] : [`${folder}/`])],
    edits: (source) => [deployerSource(by.file, filled(overlay.fields, substitution?.edit ?? null), locate, source)],
    covers: [...listed.files, ...inner.flatMap(({ covers }) => covers)],
    hides: [],
    ...(substitution === null ? {} : substitution),
  };
}

/** Texts in a value, filled in one by one. */
function filled<Value extends Json>(value: Value, edit: ((text: string) => string) | null): Value;
function filled(value: Json, edit: ((text: string) => string) | null): Json {
  if (edit === null) return value;
  if (typeof value === 'string') return edit(value);
  if (Array.isArray(value)) return value.map((item: Json) => filled(item, edit));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, filled(item ?? null, edit)]));
}

/** The target of a release whose chart is here. `isWithoutOwn` = without the chart's own values. */
export function releaseTarget(
  { by, label, at, origin, source, set }: ChartRelease,
  chart: FoundChart,
  id: string,
  place: Placed,
  isWithoutOwn = false,
): RenderTarget {
  const files = [...new Set(source.values.map(({ locate }) => locate([]).file))];
  const ask = (values: readonly SourcedValues[]) => (): RenderAsk => ({
    engine: 'helm',
    chart: chart.path,
    release: source.release,
    namespace: source.namespace ?? UNKNOWN_NAMESPACE,
    values: values.map(({ value, locate }, index) => ({
      file: `${locate([]).file}#${index}`,
      text: JSON.stringify(value),
    })),
    set: set.map(({ expression }) => expression),
    apiVersions: CILIUM_APIS,
  });
  const open = openValues(source, ask);
  return {
    id,
    label,
    at,
    origin,
    namespace: source.namespace,
    ...place,
    ask: ask(source.values),
    ...(open === null ? {} : { open }),
    values: () => ({ chart: chart.path, layers: [...source.values, ...setLayers(set)], isWithoutOwn }),
    ...(chart.isPulled === true ? { outside: namelessFiles(chart.tree) } : {}),
    gather: () => without(gatherChart(chart.tree, chart.path), isWithoutOwn ? joined(chart.path, 'values.yaml') : null),
    ...(origin === 'flux' ? { unknownValues: () => unknownValues(source) } : {}),
    inputs: [by.file, ...files],
    covers: [],
    hides: [],
  };
}

function without(gathered: Gathered, file: string | null): Gathered {
  if (!gathered.ok || file === null) return gathered;
  return { ...gathered, files: new Map([...gathered.files].filter(([path]) => path !== file)) };
}

/** Texts of files of a tree whose places nobody can open. */
export function namelessFiles(tree: Tree): (file: string) => SourceText | null {
  const known = new Map<string, SourceText | null>();
  return (file) => {
    let text = known.get(file);
    if (text === undefined) {
      const bytes = tree.read(file);
      text = bytes instanceof Uint8Array ? sourceText('', new TextDecoder().decode(bytes)) : null;
      known.set(file, text);
    }
    return text;
  };
}

/**
 * Documents of plain files that an object deploys: as they are written, in the root and namespace that it gives them. `edit` = a change that keeps
 * lines, with what it leaves open and who makes it.
 */
export function plainDocuments(
  files: readonly string[],
  store: DocumentStore,
  context: ManifestContext,
  { cluster, tree, isAside }: Placed,
  inputs: readonly string[],
  { edit, keep, placeOf, label = '' }: Partial<Pick<RenderTarget, 'edit' | 'keep' | 'placeOf' | 'label'>> = {},
): IndexedDocument[] {
  const byFile = new Map<string, IndexedDocument[]>([...new Set(files)].map((file) => [file, []]));
  for (const document of store.documents)
    if (document.rendered === undefined) byFile.get(document.file)?.push(document);
  return [...byFile].flatMap(([file, own]) => {
    const written = own.length === 0 ? null : store.source(file);
    if (written === null) return [];
    const text = edit?.(written.text) ?? written.text;
    const kept = keep?.(written.text) ?? null;
    const view = text === written.text ? written : sourceText(file, text);
    const parts =
      text === written.text ? own : splitDocuments(text).map((part, ordinal) => ({ file, ordinal, ...part }));
    return parts.map((document) => ({
      ...withNamespace(document, (own) => (own === '' ? (context.namespace ?? '') : own)),
      rendered: {
        text,
        context,
        inputs: [...inputs, file],
        parse: () => {
          const read = withBlanks(
            readManifests(view, document.start, document.end, document.ordinal, context),
            kept,
            document.ordinal,
            label,
            ({ locate }) => locate,
          );
          if (edit === undefined || placeOf === undefined) return read;
          const filledIn = { written: store.source, fill: edit, placeOf };
          const manifests = read.manifests.map((manifest) => ({
            ...manifest,
            locate: (...asked: Parameters<Locate>) => rememberFilled(manifest.locate(...asked), filledIn),
          }));
          return { ...read, manifests };
        },
        ...(cluster === null ? {} : { cluster }),
        ...(tree === undefined ? {} : { tree }),
        ...(isAside === true ? { isAside } : {}),
      },
    }));
  });
}

/** Files of an Argo CD directory: those directly in the folder, or all below it. */
export function plainFiles({ folder, recurse, include, exclude }: PlainFolder, tree: Tree): string[] {
  const start = folder === '' ? 0 : folder.length + 1;
  const takes = (pattern: string, path: string): boolean =>
    alternatives(pattern).some((one) => fits(path, one) || fits(path.slice(path.lastIndexOf('/') + 1), one));
  return linkedTree(tree)
    .under(folder)
    .filter((file) => {
      const path = file.slice(start);
      if (!/\.(?:ya?ml|json)$/.test(file) || (!recurse && path.includes('/'))) return false;
      return (include === '' || takes(include, path)) && (exclude === '' || !takes(exclude, path));
    })
    .sort(byCodeUnits);
}

/** `{a,b}` as the two patterns that it stands for. */
function alternatives(pattern: string): string[] {
  const braces = /^(.*?)\{([^{}]*)\}(.*)$/.exec(pattern.slice(0, 500));
  if (braces === null) return [pattern];
  return (braces[2] ?? '')
    .split(',')
    .slice(0, 50)
    .map((one) => `${braces[1] ?? ''}${one}${braces[3] ?? ''}`);
}

/** Whether a folder of the tree holds a chart. */
export function isChart(tree: Tree, path: string): boolean {
  return path.endsWith('.tgz') ? linkedTree(tree).has(path) : linkedTree(tree).has(joined(path, 'Chart.yaml'));
}
