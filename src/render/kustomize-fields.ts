import { isObject, type JsonObject, listAt, objectAt, type Path, stringAt, textOf, valueAt } from '../finding/json.ts';
import type { Place } from '../finding/types.ts';
import type { Manifest } from '../input/manifest.ts';
import type { SourceText } from '../input/text.ts';
import { folderOf } from './kustomization-file.ts';
import type { KustomizationSource } from './kustomize-source.ts';
import { joined } from './named-paths.ts';

type Fields = Pick<KustomizationSource, 'file' | 'value' | 'locate'>;

const LABELS = new Set<string | number>(['labels', 'matchLabels', 'selector']);

/** The field of a kustomization that gave a built object the value at a path: namespace, image, replicas, label, annotation. */
export function fieldPlace({ value, locate }: Fields, built: Manifest, path: Path): Place | null {
  const given = valueAt(built.value, path);
  const last = path.at(-1);
  if (last === undefined || (typeof given === 'object' && given !== null)) return null;
  if (last === 'namespace' && value['namespace'] === given) return locate(['namespace']);
  if (last === 'image' && typeof given === 'string') {
    const index = listAt(value['images']).findIndex((entry) => isObject(entry) && gives(entry, given));
    if (index < 0) return null;
    const isRenamed =
      isObject(listAt(value['images'])[index]) && valueAt(value, ['images', index, 'newName']) !== undefined;
    return locate(isRenamed ? ['images', index, 'newName'] : ['images', index]);
  }
  if (last === 'replicas') {
    const isFor = (entry: JsonObject): boolean =>
      entry['count'] === given && built.name.includes(stringAt(entry['name']) ?? '\0');
    const index = listAt(value['replicas']).findIndex((entry) => isObject(entry) && isFor(entry));
    return index < 0 ? null : locate(['replicas', index, 'count']);
  }
  const parent = path.at(-2);
  const common: Path[] = [];
  if (parent === 'annotations') common.push(['commonAnnotations', last]);
  if (parent !== undefined && LABELS.has(parent)) {
    common.push(['commonLabels', last], ...listAt(value['labels']).map((_, index) => ['labels', index, 'pairs', last]));
  }
  const found = common.find((candidate) => given !== undefined && valueAt(value, candidate) === given);
  return found === undefined ? null : locate(found);
}

/** Whether an entry of `images` gives this image: its name, and its tag or digest. */
function gives(entry: JsonObject, image: string): boolean {
  const name = stringAt(entry['newName']) ?? stringAt(entry['name']) ?? '';
  const tag = entry['newTag'] === undefined ? '' : `:${textOf(entry['newTag'])}`;
  const digest = stringAt(entry['digest']);
  const end = digest === undefined ? tag : `@${digest}`;
  return name !== '' && image.startsWith(name) && image.endsWith(end) && /^(?:[:@]|$)/.test(image.slice(name.length));
}

/** The entry of a generator that made an object: the literal or file of a key, else the entry; null where it can't be told. */
export function generatorPlace(
  built: Pick<Manifest, 'kind' | 'name'>,
  path: Path,
  file: string,
  kustomizations: readonly Fields[],
  source: (file: string) => SourceText | null,
  offset: number | undefined,
): Place | null {
  const field = built.kind === 'ConfigMap' ? 'configMapGenerator' : built.kind === 'Secret' ? 'secretGenerator' : null;
  const key = path[0] === 'data' || path[0] === 'binaryData' || path[0] === 'stringData' ? path[1] : undefined;
  if (field !== null) {
    // An outer kustomization may merge keys into what an inner one generates.
    for (const { file: kustomization, value, locate } of key === undefined ? [] : kustomizations) {
      for (const index of entriesFor(built, value, field)) {
        const entry = objectAt(valueAt(value, [field, index]));
        const found = keyPath(entry, String(key));
        const folder = folderOf(kustomization);
        const inFile =
          found === null || found[0] === 'files' ? keyInFile(entry, String(key), folder, source, offset) : null;
        if (inFile !== null || found !== null) return inFile ?? locate([field, index, ...(found ?? [])]);
      }
    }
    const own = kustomizations.find((one) => one.file === file);
    const [index] = own === undefined ? [] : entriesFor(built, own.value, field);
    if (own !== undefined && index !== undefined) return own.locate([field, index]);
  }
  return chartPlace(
    built,
    kustomizations.find((one) => one.file === file),
  );
}

/** Entries that give an object its name, the longest name first. */
function entriesFor(built: Pick<Manifest, 'name'>, value: JsonObject, field: string): number[] {
  const nameAt = (index: number): string => stringAt(valueAt(value, [field, index, 'name'])) ?? '';
  return listAt(value[field])
    .map((_, index) => index)
    .filter((index) => nameAt(index) !== '' && built.name.includes(nameAt(index)))
    .sort((a, b) => nameAt(b).length - nameAt(a).length)
    .slice(0, 1);
}

function keyPath(entry: unknown, key: string): Path | null {
  if (!isObject(entry)) return null;
  const literal = listAt(entry['literals']).findIndex((item) => stringAt(item)?.startsWith(`${key}=`));
  if (literal >= 0) return ['literals', literal];
  const named = listAt(entry['files']).findIndex((item) => {
    const text = stringAt(item) ?? '';
    return text.startsWith(`${key}=`) || (!text.includes('=') && text.split('/').at(-1) === key);
  });
  if (named >= 0) return ['files', named];
  return null;
}

/** Where a key stands in the files of a generator: its line in a file of variables, or a line of the file that is the whole text. */
function keyInFile(
  entry: JsonObject,
  key: string,
  folder: string,
  source: (file: string) => SourceText | null,
  offset = 0,
): Place | null {
  const [, index] = keyPath(entry, key) ?? [];
  if (index !== undefined) {
    const written = textOf(listAt(entry['files'])[Number(index)] ?? '');
    const text = source(joined(folder, written.slice(written.indexOf('=') + 1)));
    return text === null ? null : lineOf(text, text.positionAt(offset).line);
  }
  for (const name of [...listAt(entry['envs']), entry['env']]) {
    const text = typeof name === 'string' ? source(joined(folder, name)) : null;
    const line = text?.text.split('\n').findLastIndex((one) => /^\s*([^=#\s]+)\s*(?:=|$)/.exec(one)?.[1] === key) ?? -1;
    if (text !== null && line >= 0) return lineOf(text, line + 1);
  }
  return null;
}

function lineOf(text: SourceText, line: number): Place {
  const written = text.line(line);
  const start = Math.max(0, written.search(/\S/));
  return {
    file: text.file,
    line,
    column: start + 1,
    endLine: line,
    endColumn: Math.max(start, written.trimEnd().length) + 1,
  };
}

/** The chart that a kustomization installs: the only one, or the only one whose release is in the name. */
function chartPlace(built: Pick<Manifest, 'name'>, kustomization: Fields | undefined): Place | null {
  if (kustomization === undefined) return null;
  const charts = listAt(kustomization.value['helmCharts']);
  const named = charts.flatMap((entry, index) => {
    const release = isObject(entry) ? stringAt(entry['releaseName']) : undefined;
    return charts.length === 1 || (release !== undefined && built.name.includes(release)) ? [index] : [];
  });
  const [index] = named;
  return named.length === 1 && index !== undefined ? kustomization.locate(['helmCharts', index]) : null;
}
