import { isObject, type Json, type JsonObject, listAt, objectAt, stringAt } from '../../finding/json.ts';
import type { Tree } from '../../input/tree.ts';
import { parseYaml } from '../../input/yaml.ts';
import { passes } from './argo-selector.ts';
import { fillTemplate, normalized, type TemplateStyle } from './argo-template.ts';
import { pathGlob } from './glob.ts';

/** Parameters of the Applications that a generator asks for, or why they can't be told from the repository. */
export type Generated =
  | { readonly ok: true; readonly parameters: readonly JsonObject[] }
  | { readonly ok: false; readonly reason: string };

const MAX_PARAMETERS = 2000;
const KINDS = ['list', 'git', 'matrix', 'merge'];

/** The files that the git generator looks at. */
export interface Files {
  readonly tree: Tree;
  /** From the top of the repository to the tree: '' or ending in '/'. */
  readonly prefix: string;
}

/** All generators of an ApplicationSet together. Rules: argo-cd applicationset/generators (list, git, matrix, merge). */
export function generated(generators: Json | undefined, tree: Files, style: TemplateStyle): Generated {
  return joinedAll(
    listAt(generators)
      .filter(isObject)
      .map((generator) => generate(generator, tree, style, {})),
  );
}

function generate(generator: JsonObject, tree: Files, style: TemplateStyle, outer: JsonObject): Generated {
  const all = unselected(generator, tree, style, outer);
  if (!all.ok || generator['selector'] === undefined) return all;
  return { ok: true, parameters: all.parameters.filter((one) => passes(one, generator['selector'])) };
}

function unselected(generator: JsonObject, tree: Files, style: TemplateStyle, outer: JsonObject): Generated {
  const kind = KINDS.find((name) => isObject(generator[name]));
  if (kind === undefined) {
    const name = Object.keys(generator).find((key) => key !== 'selector' && key !== 'template') ?? 'none';
    return { ok: false, reason: `what the generator \`${name}\` gives is known in the cluster only` };
  }
  const filled = fillTemplate(generator[kind] ?? null, outer, style);
  const content = objectAt(
    isObject(filled) && typeof filled['problem'] === 'string' ? generator[kind] : (filled as Json),
  );
  if (kind === 'list') return listed(content);
  if (kind === 'git') return fromGit(content, tree, style);
  const inner = listAt(content['generators']).filter(isObject);
  if (kind === 'merge')
    return merged(
      inner.map((one) => generate(one, tree, style, outer)),
      listAt(content['mergeKeys']),
    );
  return crossed(inner, tree, style, outer);
}

function listed(content: JsonObject): Generated {
  const yaml = stringAt(content['elementsYaml']);
  const parsed = yaml === undefined || yaml === '' ? null : parseYaml(yaml);
  const more = parsed?.ok === true ? listAt(parsed.documents[0]?.value) : [];
  const elements = [...listAt(content['elements']), ...more].filter(isObject).slice(0, MAX_PARAMETERS);
  return { ok: true, parameters: elements };
}

/** One set of parameters for each pair of the two generators; the second sees what the first gives. */
function crossed(inner: readonly JsonObject[], tree: Files, style: TemplateStyle, outer: JsonObject): Generated {
  const [first, second] = inner;
  if (first === undefined || second === undefined || inner.length !== 2)
    return { ok: false, reason: 'a matrix takes two generators' };
  const left = generate(first, tree, style, outer);
  if (!left.ok) return left;
  const pairs: JsonObject[] = [];
  for (const one of left.parameters) {
    const right = generate(second, tree, style, { ...outer, ...one });
    if (!right.ok) return right;
    for (const other of right.parameters) if (pairs.length < MAX_PARAMETERS) pairs.push({ ...one, ...other });
  }
  return { ok: true, parameters: pairs };
}

/** The first generator's parameters, each with what later ones say for the same keys. */
function merged(results: readonly Generated[], keys: readonly Json[]): Generated {
  const failed = results.find(({ ok }) => !ok);
  if (failed !== undefined) return failed;
  const [base, ...others] = results.map((result) => (result.ok ? result.parameters : []));
  const keyOf = (parameters: JsonObject): string => JSON.stringify(keys.map((key) => parameters[String(key)] ?? null));
  const byKey = others.map((parameters) => new Map(parameters.map((one) => [keyOf(one), one])));
  return {
    ok: true,
    parameters: (base ?? []).map(
      (one) => Object.assign({}, one, ...byKey.map((map) => map.get(keyOf(one)) ?? {})) as JsonObject,
    ),
  };
}

function fromGit(content: JsonObject, within: Files, style: TemplateStyle): Generated {
  const directories = listAt(content['directories']).filter(isObject);
  const prefix = stringAt(content['pathParamPrefix']) ?? '';
  const values = objectAt(content['values']);
  const finish = (parameters: JsonObject, path: JsonObject): JsonObject => {
    const own: JsonObject = prefix === '' ? { ...parameters, path } : { ...parameters, [prefix]: { path } };
    const filled = fillTemplate(values, own, style);
    return Object.keys(values).length === 0 ? own : { ...own, values: filled as Json };
  };
  const { tree, prefix: start } = within;
  if (directories.length > 0) {
    const chosen = choose(directories, foldersOf(tree), start);
    return { ok: true, parameters: chosen.map(({ named }) => finish({}, pathParameters(named))) };
  }
  const files = listAt(content['files']).filter(isObject);
  if (files.length === 0) return { ok: false, reason: 'the git generator names neither directories nor files' };
  const parameters = choose(files, tree.files, start).flatMap(({ path: file, named }) => {
    const folder = named.slice(0, Math.max(0, named.lastIndexOf('/')));
    const name = named.slice(named.lastIndexOf('/') + 1);
    const path = { ...pathParameters(folder), filename: name, filenameNormalized: normalized(name) };
    return objectsIn(tree, file).map((object) => finish(object, path));
  });
  return { ok: true, parameters };
}

function pathParameters(path: string): JsonObject {
  const segments = path.split('/');
  const basename = segments.at(-1) ?? '';
  return { path, basename, basenameNormalized: normalized(basename), segments };
}

/**
 * Paths that an item names and none excludes, in their order: from the top of the repository, else from the tree itself. `named` = as the items name
 * them.
 */
function choose(
  items: readonly JsonObject[],
  paths: readonly string[],
  prefix: string,
): { readonly path: string; readonly named: string }[] {
  const patterns = items.map((item) => ({
    takes: pathGlob(stringAt(item['path']) ?? ''),
    isExcluded: item['exclude'] === true,
  }));
  const chosen = (start: string) =>
    paths
      .map((path) => ({ path, named: start + path }))
      .filter(({ named }) => {
        const matching = patterns.filter(({ takes }) => takes(named));
        return matching.length > 0 && !matching.some(({ isExcluded }) => isExcluded);
      })
      .slice(0, MAX_PARAMETERS);
  const fromTop = chosen(prefix);
  return fromTop.length > 0 || prefix === '' ? fromTop : chosen('');
}

/** Folders with files, none of them hidden, in order. */
function foldersOf(tree: Tree): string[] {
  const folders = new Set<string>();
  for (const file of tree.files) {
    for (let slash = file.indexOf('/'); slash >= 0; slash = file.indexOf('/', slash + 1))
      folders.add(file.slice(0, slash));
  }
  return [...folders].filter((folder) => !/(?:^|\/)\./.test(folder)).sort();
}

function objectsIn(tree: Tree, file: string): JsonObject[] {
  const bytes = tree.read(file);
  if (!(bytes instanceof Uint8Array) || bytes.length > 1 << 20) return [];
  const parsed = parseYaml(new TextDecoder().decode(bytes));
  const value = parsed.ok ? parsed.documents[0]?.value : undefined;
  return Array.isArray(value) ? value.filter(isObject) : isObject(value) ? [value] : [];
}

function joinedAll(results: readonly Generated[]): Generated {
  const failed = results.find(({ ok }) => !ok);
  if (failed !== undefined) return failed;
  return { ok: true, parameters: results.flatMap((result) => (result.ok ? result.parameters : [])) };
}
