import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { memoryTree } from '../../src/input/tree.ts';
import type { PulledChart } from '../../src/render/settings.ts';

const top = new URL('points-home', import.meta.url).pathname;

/** A finding with the lines that it names: `web/HF101 apps/pod.yaml:9 <- apps/values.yaml:3`. */
export interface Home {
  /** Workload (or Secret) and rule. */
  readonly of: string;
  readonly at: string;
  /** Lines from which the value comes, sorted. */
  readonly from: readonly string[];
}

/** One text of `points-home/`: files of a repository, and where findings must stand in them. */
export interface HomeCase {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  readonly charts: readonly PulledChart[];
  readonly homes: readonly Home[];
}

/**
 * The cases. A file begins with `== path`, with `(crlf)` or `(bom)` behind it, or with `(pulled NAME)` in front of it for a chart that an earlier
 * step pulled. `◀ web` ends the line at which web's HF101 stands (`◀ web/HF202` for another rule), `◁ web` a line from which its value comes; both
 * are taken away before the scan.
 */
export function homeCases(): HomeCase[] {
  return readdirSync(top)
    .sort()
    .map((file) => readCase(file.replace(/\.txt$/, ''), readFileSync(join(top, file), 'utf8')));
}

function readCase(name: string, text: string): HomeCase {
  const files: Record<string, string> = {};
  const pulled = new Map<string, Record<string, string>>();
  const at = new Map<string, string>();
  const from = new Map<string, string[]>();
  for (const section of text.split(/^== /m).slice(1)) {
    const [head = '', ...lines] = section.trimEnd().split('\n');
    const [, chart, path = '', flags = ''] = /^(?:\(pulled (\S+)\) )?(\S+)(?: \((.*)\))?$/.exec(head) ?? [];
    const plain = lines.map((line, index) => {
      const place = `${path}:${index + 1}`;
      for (const one of marked(line, '◀')) at.set(one, place);
      for (const one of marked(line, '◁')) from.set(one, [...(from.get(one) ?? []), place]);
      return line.replace(/\s*[◀◁].*$/u, '');
    });
    const written = `${flags.includes('bom') ? '\uFEFF' : ''}${plain.join(flags.includes('crlf') ? '\r\n' : '\n')}\n`;
    if (chart === undefined) files[path] = written;
    else pulled.set(chart, { ...pulled.get(chart), [path]: written });
  }
  const homes = [...at].map(([of, place]): Home => ({ of, at: place, from: (from.get(of) ?? []).sort() }));
  const charts = [...pulled].map(([reference, own]): PulledChart => ({ reference, tree: memoryTree(own), path: '' }));
  return { name, files, charts, homes };
}

/** Names behind a mark, up to the next mark. */
function marked(line: string, mark: string): string[] {
  const names = line.split(mark)[1]?.split(/[◀◁]/u)[0]?.trim() ?? '';
  return names === '' ? [] : names.split(/\s+/).map((one) => (one.includes('/') ? one : `${one}/HF101`));
}

/** How a finding's place compares with the line that a person would change. */
export type Grade = 'exact' | 'conservative' | 'wrong line' | 'wrong file' | 'missing';

/** Less than the line is no error: the object around it, the chart or the kustomization, or no line of the values. Anything else is. */
export function gradeOf(wanted: Home, got: Home | undefined, files: HomeCase['files']): Grade {
  if (got === undefined) return 'missing';
  const lost = got.from.filter((place) => !wanted.from.includes(place));
  const known = [wanted.at, ...wanted.from];
  const isAround = (place: string): boolean => known.some((one) => around(one, files).includes(place));
  const strays = [
    ...(got.at === wanted.at || isAround(got.at) ? [] : [got.at]),
    ...lost.filter((place) => !isAround(place)),
  ];
  if (strays.some((place) => !known.some((one) => fileOf(one) === fileOf(place)))) return 'wrong file';
  if (strays.length > 0) return 'wrong line';
  return got.at === wanted.at && lost.length === 0 && got.from.length === wanted.from.length ? 'exact' : 'conservative';
}

const fileOf = (place: string): string => place.slice(0, place.lastIndexOf(':'));

/** Lines that a place stands in: those before it that are indented less, and the first ones of charts and kustomizations. */
function around(place: string, files: HomeCase['files']): string[] {
  const file = fileOf(place);
  const lines = (files[file] ?? '').split('\n');
  const depthOf = (line: string): number => line.search(/\S/);
  const line = Number(place.slice(file.length + 1));
  let depth = depthOf(lines[line - 1] ?? '');
  const found = Object.keys(files)
    .filter((one) => /(?:^|\/)(?:Chart|kustomization)\.yaml$/.test(one))
    .map((one) => `${one}:1`);
  for (let at = line - 1; at > 0; at -= 1) {
    const text = lines[at - 1] ?? '';
    if (text.trim() === '---') break;
    const own = depthOf(text);
    if (own < 0 || own > depth || (own === depth && own > 0)) continue;
    depth = own;
    found.push(`${file}:${at}`);
  }
  return found;
}
