import {
  isObject,
  type Json,
  type JsonObject,
  listAt,
  objectAt,
  type Path,
  stringAt,
  textOf,
  valueAt,
} from '../../finding/json.ts';
import type { Place } from '../../finding/types.ts';
import type { Locate, Manifest } from '../../input/manifest.ts';
import { stringList } from '../../input/manifests.ts';
import { sameLine } from '../../input/scalar-lines.ts';
import { parseYaml } from '../../input/yaml.ts';
import { rememberSources } from '../place-sources.ts';
import { elementPlaces } from './argo-elements.ts';
import { generated } from './argo-generators.ts';
import type { Files } from './argo-git.ts';
import { completed } from './argo-merge.ts';
import { fillTemplate, isProblem, type TemplateStyle } from './argo-template.ts';
import { NO_VALUE } from './go-template.ts';
import type { Overlay } from './overlay-files.ts';

/** One source of an Argo CD Application. Rules: argo-cd pkg/apis/application/v1alpha1. */
export interface ArgoSource {
  readonly repository: string;
  /** Folder in the repository, without slashes at its ends; null for a chart of a Helm repository, or a source of values only. */
  readonly path: string | null;
  /** Name of the chart in a Helm repository; null for a folder. */
  readonly chart: string | null;
  readonly version: string;
  /** Name by which value files of other sources point here; '' = none. */
  readonly reference: string;
  readonly helm: JsonObject | null;
  readonly overlay: Overlay | null;
  readonly directory: { readonly recurse: boolean; readonly include: string; readonly exclude: string } | null;
  readonly isPlugin: boolean;
  /** Where it stands in the object. */
  readonly at: Path;
}

/** An Application, written or made by an ApplicationSet. */
export interface ArgoApplication {
  readonly by: Manifest;
  readonly name: string;
  /** Namespace of objects that name none; null where nothing says. */
  readonly namespace: string | null;
  /** The cluster it goes to: its name or address; '' = the one where Argo CD runs. */
  readonly cluster: string;
  readonly sources: readonly ArgoSource[];
  readonly locate: Locate;
}

/** An ApplicationSet whose Applications can't be told from the repository. */
export interface ArgoProblem {
  readonly by: Manifest;
  readonly at: Place;
  readonly reason: string;
}

/** True for what Argo CD deploys by. */
export function isArgo({ group, kind }: Pick<Manifest, 'group' | 'kind'>): boolean {
  return group === 'argoproj.io' && (kind === 'Application' || kind === 'ApplicationSet');
}

/** The Applications of an object: itself, or those that an ApplicationSet makes. */
export function argoApplications(
  by: Manifest,
  files: Files,
): { readonly applications: readonly ArgoApplication[]; readonly problems: readonly ArgoProblem[] } {
  if (by.kind === 'Application') return { applications: [application(by, by.value, by.name, by.locate)], problems: [] };
  const spec = objectAt(by.value['spec']);
  const style = styleOf(spec);
  const result = generated(spec['generators'], files, style);
  const fail = (at: Path, reason: string): ArgoProblem => ({ by, at: by.locate(at, 'key'), reason });
  if (!result.ok) return { applications: [], problems: [fail(['spec', 'generators'], result.reason)] };
  const applications = new Map<string, ArgoApplication>();
  const problems: ArgoProblem[] = [];
  for (const { parameters, template: own } of result.asked) {
    const template = completed(own, objectAt(spec['template']));
    // Without a single parameter Argo CD takes the template as it is.
    const filled = Object.keys(parameters).length === 0 ? template : fillTemplate(template, parameters, style);
    if (isProblem(filled)) {
      problems.push(fail(['spec', 'template'], `${filled.problem} in its template can't be filled in here`));
      continue;
    }
    const patch = templatePatch(spec['templatePatch'], parameters, style);
    if (typeof patch === 'string') {
      problems.push(fail(['spec', 'templatePatch'], patch));
      continue;
    }
    const value = merged(objectAt(filled), patch);
    const open = openField(value);
    if (open !== null) {
      problems.push(
        fail(['spec', 'template'], `its template needs a parameter for \`${open.join('.')}\` that no generator gives`),
      );
      continue;
    }
    const name = stringAt(valueAt(value, ['metadata', 'name'])) ?? by.name;
    const one = application(by, value, name, inTemplate(by, value, parameters));
    if (applications.has(name))
      problems.push(fail(['spec', 'template'], `it makes several Applications of the name ${name.slice(0, 100)}`));
    else applications.set(name, one);
  }
  return { applications: [...applications.values()], problems: problems.slice(0, 1) };
}

function styleOf(spec: JsonObject): TemplateStyle {
  if (spec['goTemplate'] !== true) return 'plain';
  return stringList(spec['goTemplateOptions']).includes('missingkey=error') ? 'strict' : 'go';
}

const DECIDING: readonly Path[] = [
  ['metadata', 'name'],
  ['spec', 'destination', 'namespace'],
  ['spec', 'source', 'path'],
  ['spec', 'source', 'chart'],
];

/** The first field that says what goes where and has no value: a Go template writes that out. */
function openField(value: JsonObject): Path | null {
  const sources = listAt(valueAt(value, ['spec', 'sources'])).map(
    (_, index): Path => ['spec', 'sources', index, 'path'],
  );
  return [...DECIDING, ...sources].find((path) => stringAt(valueAt(value, path))?.includes(NO_VALUE)) ?? null;
}

/** Places in the template that was filled: a text has the same lines in both. It comes from the elements that filled it. */
function inTemplate(by: Manifest, filled: JsonObject, parameters: JsonObject): Locate {
  const place: Locate = (path, part, offset) => {
    const way: Path = ['spec', 'template', ...path];
    const [own, written] = [stringAt(valueAt(filled, path)), stringAt(valueAt(by.value, way))];
    if (offset === undefined || own === undefined || written === undefined) return by.locate(way, part);
    return by.locate(way, part, sameLine(own, offset, written));
  };
  return (path, part, offset) => {
    const at = place(path, part, offset);
    const written = stringAt(valueAt(by.value, ['spec', 'template', ...path]));
    const isOneLine = written !== undefined && !written.trimEnd().includes('\n');
    return isOneLine ? rememberSources(at, () => elementPlaces(by, written, parameters)) : at;
  };
}

/** What is merged into the filled template (argo-cd applicationset/utils, a strategic merge patch); a text says why it can't be told. */
function templatePatch(text: Json | undefined, parameters: JsonObject, style: TemplateStyle): JsonObject | string {
  if (typeof text !== 'string' || text.trim() === '') return {};
  const filled = fillTemplate(text, parameters, style);
  if (isProblem(filled)) return `${filled.problem.trim()} in its templatePatch can't be filled in here`;
  const parsed = parseYaml(textOf(filled));
  if (!parsed.ok) return `its templatePatch is no YAML: ${parsed.failure.reason}`;
  const value = parsed.documents[0]?.value ?? null;
  return isObject(value) ? value : value === null ? {} : 'its templatePatch is no mapping';
}

/** A mapping is merged, null takes the key away, all else replaces. */
function merged(value: JsonObject, patch: JsonObject): JsonObject {
  const result: Record<string, Json | undefined> = { ...value };
  for (const [key, item] of Object.entries(patch)) {
    const own = result[key];
    if (item === null || item === undefined) delete result[key];
    else result[key] = isObject(item) ? merged(objectAt(own), item) : item;
  }
  return result;
}

function application(by: Manifest, value: JsonObject, name: string, locate: Locate): ArgoApplication {
  const spec = objectAt(value['spec']);
  const destination = objectAt(spec['destination']);
  const several = listAt(spec['sources']).flatMap((source, index) =>
    isObject(source) ? [sourceOf(source, ['spec', 'sources', index])] : [],
  );
  const server = stringAt(destination['server']) ?? '';
  return {
    by,
    name,
    namespace: stringAt(destination['namespace']) || null,
    cluster: clusterOf(stringAt(destination['name']) ?? '', server),
    sources:
      several.length > 0 ? several : isObject(spec['source']) ? [sourceOf(spec['source'], ['spec', 'source'])] : [],
    locate,
  };
}

/** Argo CD's own cluster has this address, and this name unless somebody gave it another one. */
function clusterOf(name: string, server: string): string {
  if (name !== '') return name === 'in-cluster' ? '' : name;
  return /^https:\/\/kubernetes\.default\.svc\b/.test(server) ? '' : server;
}

function sourceOf(source: JsonObject, at: Path): ArgoSource {
  const path = stringAt(source['path']);
  const directory = source['directory'];
  return {
    repository: stringAt(source['repoURL']) ?? '',
    path:
      path === undefined
        ? null
        : path
            .replace(/^(?:\.?\/+)+/, '')
            .replace(/^\.$/, '')
            .replace(/\/+$/, ''),
    chart: stringAt(source['chart']) || null,
    version: textOf(source['targetRevision'] ?? ''),
    reference: stringAt(source['ref']) ?? '',
    helm: isObject(source['helm']) ? source['helm'] : null,
    overlay: isObject(source['kustomize']) ? overlayOf(source['kustomize']) : null,
    directory: isObject(directory)
      ? {
          recurse: directory['recurse'] === true,
          include: stringAt(directory['include']) ?? '',
          exclude: stringAt(directory['exclude']) ?? '',
        }
      : null,
    isPlugin: isObject(source['plugin']),
    at,
  };
}

/** Fields of the kustomization that Argo edits into the folder's own; images are `name=new:tag` or `new:tag`. */
function overlayOf(kustomize: JsonObject): Overlay {
  const fields: Record<string, Json> = {};
  for (const field of ['namePrefix', 'nameSuffix', 'namespace']) {
    const value = kustomize[field];
    if (typeof value === 'string' && value !== '') fields[field] = value;
  }
  for (const field of ['patches', 'replicas']) {
    const items = listAt(kustomize[field]).filter(isObject);
    if (items.length > 0) fields[field] = items;
  }
  const images = stringList(kustomize['images']).map(imageOf);
  if (images.length > 0) fields['images'] = images;
  const labels = kustomize['commonLabels'];
  if (isObject(labels)) {
    const withSelectors = kustomize['labelWithoutSelector'] !== true;
    fields['labels'] = [
      {
        pairs: labels,
        includeSelectors: withSelectors,
        ...(withSelectors || kustomize['labelIncludeTemplates'] !== true ? {} : { includeTemplates: true }),
      },
    ];
  }
  if (isObject(kustomize['commonAnnotations'])) fields['commonAnnotations'] = kustomize['commonAnnotations'];
  return { fields, components: stringList(kustomize['components']) };
}

function imageOf(text: string): JsonObject {
  const equals = text.indexOf('=');
  const image = equals < 0 ? text : text.slice(equals + 1);
  const digest = image.indexOf('@');
  const colon = image.lastIndexOf(':');
  const hasTag = digest < 0 && colon > image.lastIndexOf('/');
  const name = digest >= 0 ? image.slice(0, digest) : hasTag ? image.slice(0, colon) : image;
  return {
    name: equals < 0 ? name : text.slice(0, equals),
    newName: name,
    ...(digest >= 0 ? { digest: image.slice(digest + 1) } : hasTag ? { newTag: image.slice(colon + 1) } : {}),
  };
}
