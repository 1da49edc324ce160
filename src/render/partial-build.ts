import { posix } from 'node:path';
import { isKustomizationFile } from './kustomization-file.ts';
import type { RenderFiles } from './protocol.ts';
import { unreadFiles } from './unread-files.ts';

/** Lists of a kustomization whose entries are files, folders or addresses. */
const LISTS = new Set([
  'resources',
  'bases',
  'components',
  'crds',
  'patchesStrategicMerge',
  'transformers',
  'validators',
  'generators',
  'configurations',
]);
/** Lists whose entries may take what they say from a file, at `path`. */
const WITH_PATHS = new Set(['patches', 'patchesJson6902', 'replacements']);
const GENERATORS = new Set(['configMapGenerator', 'secretGenerator']);
/** Lists whose entries may change what other kustomizations and files make. */
const CHANGES = new Set([...GENERATORS, 'replacements', 'vars']);
/** What needs a chart that isn't here. */
const CHARTS = new Set(['helmCharts', 'helmChartInflationGenerator', 'helmGlobals']);
/** Lists of a generator's entry. */
const SOURCES = new Set(['files', 'envs']);
const MAX_FILE = 1 << 20;
/** What the network holds, as kustomize tells it from a file. */
const ADDRESS = /:\/\/|^git@|^(?:github|gitlab)\.com\/|[?&]ref=/;
/** Gives a kustomization that lists nothing any more something to say: else it is refused, and with it the one that includes it. */
const SOMETHING = 'generatorOptions: {disableNameSuffixHash: true}';

/**
 * The files of a build without what isn't here: remote resources, missing files and folders (also those of patches), charts, files of generators, and
 * what changes objects that are left out with them. Every line stays where it is, what is left out becomes a comment; an included kustomization may
 * come to nothing where all of it is addresses. `unread` = those of them that are files of generators. null where nothing is left out, or nothing is
 * left.
 */
export function withoutMissing(
  files: RenderFiles,
): { readonly files: RenderFiles; readonly missing: readonly string[]; readonly unread: readonly string[] } | null {
  const folders = new Set<string>();
  for (const path of files.keys()) {
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1))
      folders.add(path.slice(0, slash));
  }
  const missing: string[] = [];
  const unread: string[] = [];
  const listed = new Set<string>();
  const emptied = new Map<string, { readonly path: string; readonly text: string; readonly isRemote: boolean }>();
  const edited = new Map(files);
  for (const [path, content] of files) {
    if (!isKustomizationFile(path) || content.length > MAX_FILE) continue;
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    const isHere = (name: string): boolean => {
      const target = posix.normalize(posix.join(folder, name)).replace(/\/$/, '');
      const found = files.has(target) || folders.has(target) || target === '.';
      if (found) listed.add(target);
      else missing.push(name);
      return found;
    };
    const text = new TextDecoder().decode(content);
    const before = missing.length;
    const known = text.startsWith('{') ? keptEntries(text, isHere) : commented(text, isHere, missing);
    const gone = missing.slice(before);
    const stands = unreadFiles(known, folder, (name) => edited.has(name));
    const changed = withoutChanges(
      known,
      gone.some((name) => ADDRESS.test(name)),
      stands.size > 0,
      missing,
    );
    if (changed !== text) {
      edited.set(path, new TextEncoder().encode(changed));
      if (!text.startsWith('{') && !saysSomething(changed.split('\n')))
        emptied.set(folder, { path, text: changed, isRemote: gone.every((name) => ADDRESS.test(name)) });
    }
    for (const [file, stand] of stands) {
      unread.push(file);
      edited.set(file, new TextEncoder().encode(stand));
    }
  }
  for (const [folder, { path, text, isRemote }] of emptied) {
    // The one that is built isn't built to nothing.
    if (!listed.has(folder)) return null;
    if (isRemote) edited.set(path, new TextEncoder().encode(`${text}\n${SOMETHING}`));
  }
  const names = [...new Set(missing), ...unread];
  return names.length === 0 ? null : { files: edited, missing: names, unread };
}

/** A kustomization without generators that merge into what was remote, and without replacements, which fail without what they take. */
function withoutChanges(text: string, merges: boolean, replacements: boolean, missing: string[]): string {
  if (text.startsWith('{') || !(merges || replacements)) return text;
  const isGone = entryTest(CHANGES, (entry, key) => {
    if (!GENERATORS.has(key)) {
      if (replacements) missing.push(`its ${key}`);
      return replacements;
    }
    if (!merges || !entry.some((line) => /^\s*(?:-\s+)?behavior:\s+["']?(?:merge|replace)\b/.test(line))) return false;
    const name = /\bname:\s+["']?([\w.-]+)/.exec(entry.join('\n'))?.[1];
    missing.push(`the merge into ${name ?? 'a generated object'}`);
    return true;
  });
  const lines = text.split('\n');
  return lines.map((line, index) => (isGone(lines, index) ? `#${line}` : line)).join('\n');
}

/** Whether a line belongs to an entry of one of the lists that meets the condition; lines are asked for in their order. */
function entryTest(
  lists: ReadonlySet<string>,
  condition: (entry: readonly string[], key: string) => boolean,
): (lines: readonly string[], index: number) => boolean {
  let key = '';
  let indentation: number | null = null;
  let holds = false;
  return (lines, index) => {
    const line = lines[index] ?? '';
    const top = /^([A-Za-z][\w.]*):/.exec(line)?.[1];
    if (top !== undefined) {
      key = top;
      indentation = null;
      holds = false;
    }
    if (top !== undefined || !lists.has(key)) return false;
    const dash = /^(\s*)-(?:\s|$)/.exec(line)?.[1]?.length;
    if (dash !== undefined && dash === (indentation ?? dash)) {
      indentation = dash;
      holds = condition(entryFrom(lines, index, dash), key);
    }
    return holds && line.trim() !== '';
  };
}

/** The same for a kustomization that was made for the build, as JSON. */
function keptEntries(text: string, isHere: (name: string) => boolean): string {
  return text.replace(/^ "(resources|components)": \[([^\]]*)\]/gm, (whole, key: string, list: string) => {
    const names = [...list.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map((match) => match[1] ?? '');
    const kept = names.filter(isHere);
    return kept.length === names.length ? whole : ` "${key}": ${JSON.stringify(kept)}`;
  });
}

function commented(text: string, isHere: (name: string) => boolean, missing: string[]): string {
  const lines = text.split('\n');
  const isPatch = entryTest(WITH_PATHS, (entry) => hasMissingPath(entry, isHere));
  let key = '';
  let list = '';
  const out = lines.map((line, index): string => {
    const top = /^([A-Za-z][\w.]*):/.exec(line)?.[1];
    if (top !== undefined) {
      key = top;
      list = '';
    }
    if (isPatch(lines, index)) return `#${line}`;
    if (CHARTS.has(key)) {
      const name = /^\s*(?:-\s+)?name:\s*(\S+)/.exec(line)?.[1];
      if (name !== undefined && key === 'helmCharts') missing.push(`chart ${name}`);
      return line.trim() === '' ? line : `#${line}`;
    }
    if (LISTS.has(key)) return withoutNames(line, top ?? null, isHere);
    if (!GENERATORS.has(key) || top !== undefined) return line;
    const field = /^\s*(?:-\s+)?([A-Za-z]+):(?:\s|$)/.exec(line)?.[1];
    if (field !== undefined) list = field;
    const isFile = (name: string): boolean => !ADDRESS.test(sourceOf(name)) || isHere(sourceOf(name));
    return SOURCES.has(list) ? withoutNames(line, field ?? null, isFile) : line;
  });
  return out.join('\n');
}

const ENTRY = /^\s*-\s+(["']?)([^\s"'#|>][^\s"'#]{0,500})\1\s*(?:#.*)?$/;

/** A line of a list of names, without those that aren't here; `key` = the key that stands on it. */
function withoutNames(line: string, key: string | null, isHere: (name: string) => boolean): string {
  if (key === null) {
    const name = ENTRY.exec(line)?.[2];
    return name === undefined || isHere(name) ? line : `#${line}`;
  }
  const flow = /^([^[]*:)\s+\[([^\]]*)\](.*)$/.exec(line);
  if (flow === null) return line;
  const names = (flow[2] ?? '').split(',').filter((name) => name.trim() !== '');
  const kept = names.filter((name) => isHere(name.trim().replace(/^["']|["']$/g, '')));
  if (kept.length === names.length) return line;
  return kept.length === 0 ? `${flow[1]}${flow[3]}` : `${flow[1]} [${kept.join(',')}]${flow[3]}`;
}

/** `key=path` of a generator → path. */
function sourceOf(name: string): string {
  return name.slice(name.indexOf('=') + 1);
}

/** The lines of the entry whose dash stands on one. */
function entryFrom(lines: readonly string[], start: number, indentation: number): string[] {
  const isNext = (line: string): boolean => line.trim() !== '' && line.search(/\S/) <= indentation;
  const end = lines.findIndex((line, index) => index > start && isNext(line));
  return lines.slice(start, end < 0 ? lines.length : end);
}

/** Whether the entry's own `path`, not one within a patch, names a file that isn't here. */
function hasMissingPath(entry: readonly string[], isHere: (name: string) => boolean): boolean {
  const first = /^\s*-\s+/.exec(entry[0] ?? '')?.[0].length ?? 0;
  return entry.some((line, index) => {
    const own = index === 0 ? line.slice(first) : line.search(/\S/) === first ? line.trim() : '';
    const name = /^path:\s+(["']?)([^\s"'#]{1,500})\1\s*(?:#.*)?$/.exec(own)?.[2];
    return name !== undefined && !isHere(name);
  });
}

/** Whether anything but names of lists is left. */
function saysSomething(lines: readonly string[]): boolean {
  let key = '';
  return lines.some((line) => {
    if (line.trim() === '' || /^\s*#|^---/.test(line)) return false;
    const top = /^([A-Za-z][\w.]*):\s*(.*)$/.exec(line);
    if (top !== null) key = top[1] ?? '';
    if (key === 'apiVersion' || key === 'kind' || key === 'metadata') return false;
    return top === null || (top[2] ?? '').replace(/#.*$/, '').trim() !== '';
  });
}
