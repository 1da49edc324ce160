import { isObject, type Json, type JsonObject } from '../../finding/json.ts';
import { locatorIn } from '../../input/manifests.ts';
import type { DocumentStore, IndexedDocument } from '../../input/store.ts';
import { parseYaml } from '../../input/yaml.ts';
import { mergeValues, type SourcedValues } from './sourced-values.ts';
import type { UnrenderedValues } from './types.ts';

/** Files of other programs that look like values, and values that only tests use. */
const OTHERS =
  /(?:^|\/)(?:\.[^/]+|tests?|__tests__|testdata|templates|node_modules|crds)\/|(?:^|\/)(?:Chart|kustomization|requirements|helmfile|skaffold|mkdocs|taskfile|questions|renovate|action|galaxy|playbook)(?:[.-][^/]*)?\.ya?ml$|compose[^/]*\.ya?ml$|[_-]test\.ya?ml$/i;
const MAX_LENGTH = 1 << 20;
const MAX_DEPTH = 12;

/** What values have to hold to call Hugging Face; a word too many costs a parse, nothing else. */
const TELLING = /hugging|hf[_.:-]|model|inference/i;

/**
 * Values files of the tree, by name or by the shape that charts give to their values, each over the defaults of the chart beside it. Every place is
 * in the file itself: the nearest key that it has.
 */
export function looseValues(store: DocumentStore): UnrenderedValues[] {
  const isTelling = (text: string): boolean => TELLING.test(text);
  const charts = new Set(
    store.documents.flatMap(({ file }) => (/(?:^|\/)Chart\.yaml$/.test(file) ? [folderOf(file)] : [])),
  );
  const first = new Map<string, IndexedDocument>();
  for (const document of store.documents) if (!first.has(document.file)) first.set(document.file, document);
  const parsed = new Map<string, SourcedValues | null>();
  const valuesAt = (file: string): SourcedValues | null => {
    const known = parsed.get(file);
    if (known !== undefined) return known;
    const document = first.get(file);
    const values = document === undefined ? null : valuesOf(store, document);
    parsed.set(file, values);
    return values;
  };
  return [...first.values()].flatMap((document): UnrenderedValues[] => {
    const { file } = document;
    if (document.kind !== '' || document.apiVersion !== '' || OTHERS.test(file) || !/\.ya?ml$/i.test(file)) return [];
    const chart = chartBeside(folderOf(file), charts);
    const defaults = chart === null ? null : `${chart === '' ? '' : `${chart}/`}values.yaml`;
    const isNamed = /values/i.test(file.slice(file.lastIndexOf('/') + 1));
    const isOverlay = defaults !== null && defaults !== file && first.has(defaults);
    if (!isTelling(store.textOf(document)) && !(isNamed && isOverlay && isTelling(textOf(store, first.get(defaults)))))
      return [];
    const own = valuesAt(file);
    if (own === null || !(isNamed || hasShape(own.value, 0)) || isCompose(own.value)) return [];
    const base = isOverlay && isNamed ? valuesAt(defaults) : null;
    const merged = base === null ? own : (mergeValues([base, own]) ?? own);
    return [
      {
        root: file,
        reason:
          chart === null
            ? 'no chart of the scan takes these values'
            : `the chart ${chart || '.'} makes nothing of them here`,
        file,
        values: { value: merged.value, locate: own.locate },
      },
    ];
  });
}

function textOf(store: DocumentStore, document: IndexedDocument | undefined): string {
  return document === undefined ? '' : store.textOf(document);
}

function valuesOf(store: DocumentStore, { file, start, end }: IndexedDocument): SourcedValues | null {
  const source = store.source(file);
  if (source === null || end - start > MAX_LENGTH) return null;
  const parsed = parseYaml(source.text.slice(start, end));
  const document = parsed.ok ? parsed.documents[0] : undefined;
  const value = document?.value;
  if (document === undefined || !isObject(value)) return null;
  return {
    value,
    locate: locatorIn(document, source, start),
  };
}

/** The chart in the file's folder, or in the one above it (`env/prod.yaml`, `values/prod.yaml`). */
function chartBeside(folder: string, charts: ReadonlySet<string>): string | null {
  if (charts.has(folder)) return folder;
  const above = folderOf(folder);
  return folder !== '' && charts.has(above) ? above : null;
}

function folderOf(file: string): string {
  const slash = file.lastIndexOf('/');
  return slash < 0 ? '' : file.slice(0, slash);
}

/** Whether somewhere an image stands as charts write it, or what runs with its amounts. */
function hasShape(value: Json | undefined, depth: number): boolean {
  if (depth > MAX_DEPTH) return false;
  if (Array.isArray(value)) return value.some((item) => hasShape(item, depth + 1));
  if (!isObject(value)) return false;
  const has = (...keys: string[]): boolean => keys.some((key) => Object.hasOwn(value, key));
  if (has('repository') && has('tag', 'pullPolicy', 'registry', 'digest')) return true;
  if (has('image') && has('resources', 'replicaCount', 'replicas', 'nodeSelector', 'tolerations')) return true;
  return Object.values(value).some((item) => hasShape(item, depth + 1));
}

function isCompose(value: JsonObject): boolean {
  const services = value['services'];
  return (
    isObject(services) &&
    Object.values(services).some(
      (item) => isObject(item) && (Object.hasOwn(item, 'image') || Object.hasOwn(item, 'build')),
    )
  );
}
