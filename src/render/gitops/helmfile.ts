import { isObject, type Json, type JsonObject, listAt, stringAt, textOf } from '../../finding/json.ts';
import type { Place } from '../../finding/types.ts';
import { manifestOf } from '../../input/manifests.ts';
import { type DocumentStore, topOf } from '../../input/store.ts';
import type { Tree } from '../../input/tree.ts';
import { linkedTree } from '../linked-tree.ts';
import { joined } from '../named-paths.ts';
import type { NotRendered } from '../targets.ts';
import type { SetValue } from './deployment.ts';
import type { PlacedRelease } from './render-releases.ts';
import { type SourcedValues, valuesFromFile } from './sourced-values.ts';

/** Names that Helmfile looks for, and files of its folder (`helmfile.d`). */
const HELMFILE = /(?:^|\/)(?:helmfile(?:[.-][\w.-]+)?\.ya?ml(?:\.gotmpl)?|helmfile\.d\/[^/]+\.ya?ml(?:\.gotmpl)?)$/;

/** True for the names of Helmfiles. */
export function isHelmfile(path: string): boolean {
  return HELMFILE.test(path);
}

/** What Helmfiles ask for: releases of plain files; templates are told, they need Helmfile itself. Rules: helmfile docs, release fields. */
export function helmfileReleases(
  store: DocumentStore,
  tree: Tree,
): { readonly releases: PlacedRelease[]; readonly notRendered: NotRendered[] } {
  const releases: PlacedRelease[] = [];
  const notRendered: NotRendered[] = [];
  const view = linkedTree(tree);
  for (const file of tree.files.filter(isHelmfile)) {
    const source = store.source(file);
    if (source === null) continue;
    if (source.text.includes('{{') || file.endsWith('.gotmpl')) {
      const line = source.text.slice(0, Math.max(0, source.text.indexOf('{{'))).split('\n').length;
      notRendered.push(templated(file, { ...topOf(file), line, endLine: line }));
      continue;
    }
    const read = valuesFromFile(source);
    const folder = file.slice(0, Math.max(0, file.lastIndexOf('/')));
    for (const [index, release] of listAt(read?.value['releases']).entries()) {
      if (read === null || !isObject(release) || release['installed'] === false) continue;
      const made = releaseOf(release, read, index, file, (name) => {
        const path = joined(folder, name);
        return view.has(path) ? valuesFromFile(store.source(view.real(path))) : null;
      });
      if (made === null) continue;
      const local = localChart(stringAt(release['chart']) ?? '', folder);
      releases.push(local === null ? made : withPath(made, local));
    }
  }
  return { releases, notRendered };
}

function templated(file: string, at: Place): NotRendered {
  return {
    target: file,
    label: `Helmfile ${file}`,
    at,
    reason: 'it is a template, which Helmfile itself would have to fill in',
    cure: 'pipe the output of `helmfile template` to `hf-guardrails scan -`',
    hides: [],
    readRaw: false,
  };
}

function releaseOf(
  release: JsonObject,
  read: SourcedValues,
  index: number,
  file: string,
  valuesAt: (name: string) => SourcedValues | null,
): PlacedRelease | null {
  const name = stringAt(release['name']);
  const chart = stringAt(release['chart']);
  if (name === undefined || chart === undefined) return null;
  const namespace = stringAt(release['namespace']) || null;
  const path = ['releases', index];
  const missing: string[] = [];
  const values = listAt(release['values']).flatMap((item: Json, order): SourcedValues[] => {
    if (isObject(item))
      return [{ value: item, locate: (inner, ...more) => read.locate([...path, 'values', order, ...inner], ...more) }];
    if (typeof item !== 'string') return [];
    const found = valuesAt(item);
    if (found === null) missing.push(`values file ${item}`);
    return found === null ? [] : [found];
  });
  const by = manifestOf(
    {
      apiVersion: 'helmfile.dev/v1',
      kind: 'Release',
      metadata: { name, ...(namespace === null ? {} : { namespace }) },
    },
    { file, document: 0, path, locate: (_, part) => read.locate(path, part) },
    { root: '', origin: 'helm', namespace },
  );
  if (by === null) return null;
  const parts = chart.replace(/\/+$/, '').split('/');
  const source = {
    chart: {
      name: parts.at(-1) ?? chart,
      version: textOf(release['version'] ?? ''),
      path: null,
      address: parts.slice(0, -1).join('/'),
    },
    release: name,
    namespace,
    values,
    missing,
    by,
  };
  const set = listAt(release['set']).flatMap((item, order): SetValue[] =>
    isObject(item) && typeof item['name'] === 'string'
      ? [
          {
            expression: `${item['name']}=${textOf(item['value'] ?? '')}`,
            at: read.locate([...path, 'set', order, 'value'], 'value'),
          },
        ]
      : [],
  );
  const label = `Helmfile release ${namespace === null ? '' : `${namespace}/`}${name}`;
  const at = read.locate([...path, 'chart'], 'value');
  const base = { kind: 'release' as const, by, label, at, origin: 'helm' as const, namespace, cluster: null };
  return { release: { ...base, source, set }, cluster: null, joins: { file } };
}

/** A chart of the repository is named by a path; `name/chart` is one of a Helm repository. */
function localChart(chart: string, folder: string): string | null {
  return /^\.{1,2}\//.test(chart) ? joined(folder, chart) : null;
}

function withPath(placed: PlacedRelease, path: string): PlacedRelease {
  const { source } = placed.release;
  return { ...placed, release: { ...placed.release, source: { ...source, chart: { ...source.chart, path } } } };
}
