import { isObject, type Json, type JsonObject, listAt, type Path, stringAt, textOf } from '../../finding/json.ts';
import type { Manifest } from '../../input/manifest.ts';
import { stringList } from '../../input/manifests.ts';
import type { SourceText } from '../../input/text.ts';
import type { Tree } from '../../input/tree.ts';
import { linkedTree } from '../linked-tree.ts';
import { joined } from '../named-paths.ts';
import { type ArgoApplication, type ArgoSource, argoApplications } from './argo-application.ts';
import type { Deployment, NotHere, SetValue } from './deployment.ts';
import type { Folders } from './flux-deployments.ts';
import { hasKustomization } from './overlay-files.ts';
import { type SourcedValues, valuesFromFile, valuesFromText } from './sourced-values.ts';

/** What Applications are read with. */
export interface ArgoInput {
  readonly tree: Tree;
  readonly prefix: string;
  readonly folders: Folders;
  readonly source: (file: string) => SourceText | null;
}

const ELSEWHERE =
  'clone what it names beside the folder that is scanned, or render it elsewhere and pipe the output to `hf-guardrails scan -`';

/** What an Application, or the Applications of an ApplicationSet, put into a cluster. */
export function argoDeployments(manifest: Manifest, input: ArgoInput): Deployment[] {
  const { applications, problems } = argoApplications(manifest, input);
  const found = applications.flatMap((application) => ofApplication(application, input));
  for (const { at, reason } of problems) {
    const label = `${manifest.kind} ${manifest.name}`;
    const base = { by: manifest, label, at, origin: 'argocd' as const, namespace: null, cluster: null };
    found.push({ ...base, kind: 'none', reason, cure: ELSEWHERE, where: 'anywhere' });
  }
  return found;
}

function ofApplication(application: ArgoApplication, input: ArgoInput): Deployment[] {
  const { by, name, namespace, cluster, sources, locate } = application;
  if (sources.length === 0) {
    const base = { by, label: `Application ${name}`, at: locate(['spec']), origin: 'argocd' as const, namespace };
    return [{ ...base, cluster: null, kind: 'none', reason: 'it names no source', cure: ELSEWHERE }];
  }
  return sources.flatMap((source): Deployment[] => {
    const field = source.chart !== null ? 'chart' : 'path';
    const base = {
      by,
      label: `Application ${name}`,
      at: locate([...source.at, field]),
      origin: 'argocd' as const,
      namespace,
      cluster: cluster === '' ? null : cluster,
    };
    const none = (reason: string): NotHere[] => [{ ...base, kind: 'none', reason, cure: ELSEWHERE }];
    if (source.isPlugin) {
      const folder = source.path === null ? null : input.folders.find(source.path);
      const made = none('a config management plugin makes its manifests');
      return folder === null ? made : made.map((one) => ({ ...one, where: { folder } }));
    }
    if (source.chart !== null) return [{ ...base, kind: 'release', ...releaseOf(application, source, null, input) }];
    if (source.path === null) return source.reference === '' ? none('it names neither a path nor a chart') : [];
    const isElsewhere = input.folders.isElsewhere({ kind: '', name: '', address: source.repository });
    const folder = isElsewhere ? null : input.folders.find(source.path);
    if (folder === null)
      return none(`its path ${source.path || './'} of ${source.repository.slice(0, 200)} is not in the scan`);
    if (source.helm !== null || linkedTree(input.tree).has(joined(folder, 'Chart.yaml')))
      return [{ ...base, kind: 'release', ...releaseOf(application, source, folder, input) }];
    if (source.overlay !== null || (source.directory === null && hasKustomization(input.tree, folder))) {
      const overlay = source.overlay ?? { fields: {}, components: [] };
      const at: Path = [...source.at, 'kustomize'];
      return [
        { ...base, kind: 'build', folder, overlay, variables: null, locate: (own) => locate([...at, ...fieldOf(own)]) },
      ];
    }
    const { recurse = false, include = '', exclude = '' } = source.directory ?? {};
    return [{ ...base, kind: 'plain', folder, recurse, include, exclude }];
  });
}

/** A field of a kustomization as it is called in an Application. */
function fieldOf(path: Path): Path {
  if (path[0] === 'images') return path.slice(0, 2);
  return path[0] === 'labels' ? ['commonLabels', ...path.slice(3)] : path;
}

function releaseOf(application: ArgoApplication, source: ArgoSource, folder: string | null, input: ArgoInput) {
  const { helm } = source;
  const layers: SourcedValues[] = [];
  const missing: string[] = [];
  for (const written of stringList(helm?.['valueFiles'])) {
    const file = valueFile(written, application, folder, input);
    const values = file === null ? null : valuesFromFile(input.source(file));
    if (values !== null) layers.push(values);
    else if (helm?.['ignoreMissingValueFiles'] !== true) missing.push(`values file ${written}`);
  }
  layers.push(...inlineValues(application, source, helm));
  const name = stringAt(helm?.['releaseName']) || application.name;
  return {
    source: {
      chart: {
        name: source.chart ?? folder?.split('/').at(-1) ?? '',
        version: source.version,
        path: folder,
        address: source.repository,
      },
      release: name,
      namespace: stringAt(helm?.['namespace']) || application.namespace,
      values: layers,
      missing,
      by: application.by,
    },
    set: listAt(helm?.['parameters']).flatMap((item, index): SetValue[] => {
      const key = isObject(item) ? stringAt(item['name']) : undefined;
      if (key === undefined || !isObject(item)) return [];
      const at = application.locate([...source.at, 'helm', 'parameters', index, 'value']);
      return [{ expression: `${key}=${textOf(item['value'] ?? '')}`, at }];
    }),
  };
}

/** `valuesObject` beats `values`; either comes after all files. */
function inlineValues({ locate }: ArgoApplication, { at }: ArgoSource, helm: JsonObject | null): SourcedValues[] {
  const object = helm?.['valuesObject'];
  const path: Path = [...at, 'helm', 'valuesObject'];
  if (isObject(object))
    return [{ value: object as JsonObject, locate: (inner, ...more) => locate([...path, ...inner], ...more) }];
  const text: Json | undefined = helm?.['values'];
  if (typeof text !== 'string' || text === '') return [];
  return [valuesFromText(text, (offset) => locate([...at, 'helm', 'values'], 'value', offset))];
}

/** `values.yaml` beside the chart, `/file` from the top of the repository, `$name/file` from the top of another source. */
function valueFile(
  written: string,
  application: ArgoApplication,
  folder: string | null,
  input: ArgoInput,
): string | null {
  const view = linkedTree(input.tree);
  const existing = (path: string | null): string | null => (path !== null && view.has(path) ? view.real(path) : null);
  const named = /^\$([\w-]+)\/(.+)$/.exec(written);
  if (named !== null) {
    const other = application.sources.find(({ reference }) => reference === named[1]);
    if (other === undefined || input.folders.isElsewhere({ kind: '', name: '', address: other.repository }))
      return null;
    return existing(fileFromTop(named[2] ?? '', input));
  }
  if (written.startsWith('/')) return existing(fileFromTop(written.slice(1), input));
  return folder === null || written.includes('://') ? null : existing(joined(folder, written));
}

function fileFromTop(path: string, { folders }: ArgoInput): string | null {
  const slash = path.lastIndexOf('/');
  const folder = folders.find(slash < 0 ? '' : path.slice(0, slash));
  return folder === null ? null : joined(folder, path.slice(slash + 1));
}
