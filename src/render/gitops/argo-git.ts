import { isObject, type Json, type JsonObject, listAt, objectAt, stringAt } from '../../finding/json.ts';
import type { Tree } from '../../input/tree.ts';
import { parseYaml } from '../../input/yaml.ts';
import { flattened } from './argo-merge.ts';
import { fillTemplate, isProblem, type TemplateStyle } from './argo-template.ts';
import { normalized } from './go-functions.ts';
import { goPattern } from './go-pattern.ts';

/** The files that the git generator looks at. */
export interface Files {
  readonly tree: Tree;
  /** From the top of the repository to the tree: '' or ending in '/'. */
  readonly prefix: string;
}

/** Parameters of the Applications that a generator asks for, or why they can't be told from the repository. */
export type Generated =
  | { readonly ok: true; readonly parameters: readonly JsonObject[] }
  | { readonly ok: false; readonly reason: string };

const MAX_PARAMETERS = 2000;
const MAX_FILE = 1 << 20;

/** The parameters of a git generator. Rules: argo-cd applicationset/generators/git.go. */
export function fromGit(content: JsonObject, { tree, prefix: start }: Files, style: TemplateStyle): Generated {
  const directories = listAt(content['directories']).filter(isObject);
  const files = listAt(content['files']).filter(isObject);
  if (directories.length + files.length === 0)
    return { ok: false, reason: 'the git generator names neither directories nor files' };
  const found: JsonObject[] = [];
  if (directories.length > 0) {
    for (const { named } of choose(directories, foldersOf(tree), start, folderPattern))
      found.push({ path: pathParameters(named) });
    return finished(found, content, style);
  }
  for (const { path, named } of choose(files, tree.files, start, filePattern)) {
    const objects = objectsIn(tree, path);
    if (objects === null)
      return { ok: false, reason: `the file ${named.slice(0, 200)} holds neither a mapping nor a list of mappings` };
    const slash = named.lastIndexOf('/');
    const filename = named.slice(slash + 1);
    const folder = slash < 0 ? '.' : named.slice(0, slash);
    const own = { ...pathParameters(folder), filename, filenameNormalized: normalized(filename) };
    for (const object of objects) found.push({ ...flatIn(object, style), path: own });
  }
  return finished(found, content, style);
}

/** With the prefix that the generator asks for, in the form of the style, and with its `values`. */
function finished(found: readonly JsonObject[], content: JsonObject, style: TemplateStyle): Generated {
  const prefix = stringAt(content['pathParamPrefix']) ?? '';
  const values = Object.entries(objectAt(content['values']));
  const parameters: JsonObject[] = [];
  for (const { path, ...object } of found.slice(0, MAX_PARAMETERS)) {
    const own: Record<string, Json | undefined> = { ...object };
    if (style === 'plain') Object.assign(own, flatPath(objectAt(path), prefix));
    else own[prefix === '' ? 'path' : prefix] = prefix === '' ? path : { path };
    const filled: Record<string, Json> = {};
    for (const [key, value] of values) {
      const text = fillTemplate(value ?? '', own, style);
      if (isProblem(text)) return { ok: false, reason: `${text.problem} in its \`values\` can't be filled in here` };
      filled[key] = text;
    }
    if (style === 'plain') for (const [key, value] of Object.entries(filled)) own[`values.${key}`] = value;
    else if (values.length > 0) own['values'] = filled;
    parameters.push(own);
  }
  return { ok: true, parameters };
}

function flatIn(object: JsonObject, style: TemplateStyle): JsonObject {
  return style === 'plain' ? Object.fromEntries(flattened(object)) : object;
}

function pathParameters(path: string): JsonObject {
  const segments = path.split('/');
  const basename = segments.at(-1) ?? '';
  return { path, basename, basenameNormalized: normalized(basename), segments };
}

/** `path`, `path.basename` … and `path[0]`, as names. */
function flatPath({ path, segments, ...rest }: JsonObject, prefix: string): JsonObject {
  const name = prefix === '' ? 'path' : `${prefix}.path`;
  const flat: Record<string, Json | undefined> = { [name]: path };
  for (const [key, value] of Object.entries(rest)) flat[`${name}.${key}`] = value;
  for (const [index, segment] of listAt(segments).entries()) flat[`${name}[${index}]`] = segment;
  return flat;
}

type Takes = (path: string) => boolean;

/** Go's `path.Match`. */
function folderPattern(pattern: string): Takes | null {
  return goPattern(pattern, '/');
}

/** What `git ls-files` takes: a path, all in a folder, or a pattern whose `*` goes through folders. */
function filePattern(pattern: string): Takes {
  const plain = pattern.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '');
  const takes = goPattern(plain.replaceAll('[!', '[^'), '');
  return (path) => path === plain || path.startsWith(`${plain}/`) || takes?.(path) === true;
}

/**
 * Paths that an item names and none excludes, in their order: from the top of the repository, else from the tree itself. `named` = as the items name
 * them.
 */
function choose(
  items: readonly JsonObject[],
  paths: readonly string[],
  prefix: string,
  patternOf: (pattern: string) => Takes | null,
): { readonly path: string; readonly named: string }[] {
  const patterns = items.flatMap((item) => {
    const takes = patternOf(stringAt(item['path']) ?? '');
    return takes === null ? [] : [{ takes, isExcluded: item['exclude'] === true }];
  });
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

/** A mapping, or those of a list; an empty file is an empty mapping. Null where it is something else. */
function objectsIn(tree: Tree, file: string): readonly JsonObject[] | null {
  const bytes = tree.read(file);
  if (!(bytes instanceof Uint8Array) || bytes.length > MAX_FILE) return null;
  const parsed = parseYaml(new TextDecoder().decode(bytes));
  if (!parsed.ok) return null;
  const value = parsed.documents[0]?.value ?? null;
  if (value === null) return [{}];
  if (isObject(value)) return [value];
  return Array.isArray(value) && value.every(isObject) ? value : null;
}
