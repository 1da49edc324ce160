import { isObject, listAt, type Path, stringAt } from '../finding/json.ts';
import type { Evidence, Place } from '../finding/types.ts';
import type { Manifest } from '../input/manifest.ts';
import { stringMap } from '../input/manifests.ts';
import type { Objects } from '../kube/objects.ts';
import type { Container, Pod, Workload } from '../kube/workload.ts';
import { shellCommands, shellTextIndex } from './shell.ts';
import { type Environment, environmentOf, expand, expandShell } from './variables.ts';

/** A text of a container that may name a host or a model, with the way back to its lines. */
export interface Text {
  readonly text: string;
  readonly manifest: Manifest;
  readonly path: Path;
  readonly kind: 'word' | 'shell' | 'file' | 'annotation';
}

/** One command line that the container runs, as far as it can be read. */
export interface CommandLine {
  readonly words: readonly string[];
  /** Text that the words come from, and the offset of each word in it. */
  readonly texts: readonly Text[];
  readonly offsets: readonly number[];
}

/** Everything of a container that reading looks at. */
export interface Surface {
  readonly workload: Workload;
  readonly pod: Pod;
  readonly podIndex: number;
  readonly container: Container;
  readonly environment: Environment;
  readonly commands: readonly CommandLine[];
  /** Shell texts and mounted files, as scripts. */
  readonly scripts: readonly Text[];
}

const MAX_EVIDENCE = 160;

export function surfaceOf(
  workload: Workload,
  podIndex: number,
  pod: Pod,
  container: Container,
  objects: Objects,
): Surface {
  const { manifest } = workload;
  const environment = environmentOf(container, manifest, pod.namespace, objects);
  const words = ['command', 'args'].flatMap((field): { text: string; path: Path }[] => {
    const value = container.value[field];
    if (typeof value === 'string') return [{ text: value, path: [...container.path, field] }];
    return listAt(value).flatMap((item, index) =>
      typeof item === 'string' || typeof item === 'number'
        ? [{ text: String(item), path: [...container.path, field, index] }]
        : [],
    );
  });
  const texts = words.map(
    ({ text, path }): Text => ({ text: expand(text, environment.variables), manifest, path, kind: 'word' }),
  );
  const source = container.value['source'];
  if (typeof source === 'string')
    texts.push({ text: source, manifest, path: [...container.path, 'source'], kind: 'shell' });
  const commands: CommandLine[] = [];
  const scripts: Text[] = [];
  const shellAt = shellTextIndex(texts.map(({ text }) => text));
  const whole = texts.filter(
    (text, index) =>
      index !== shellAt && !(text.text.includes('\n') || (text.text.includes(' ') && texts.length === 1)),
  );
  if (whole.length > 0)
    commands.push({ words: whole.map(({ text }) => text), texts: whole, offsets: whole.map(() => 0) });
  for (const [index, text] of texts.entries()) {
    const isShell =
      index === shellAt ||
      text.kind === 'shell' ||
      text.text.includes('\n') ||
      (text.text.includes(' ') && texts.length === 1) ||
      (shellAt < 0 && / /.test(text.text) && /\s(?:serve|download|pull|run|-m|--model)\b/.test(text.text));
    if (!isShell) continue;
    const shell: Text = { ...text, text: expandShell(text.text, environment.variables), kind: 'shell' };
    scripts.push(shell);
    for (const command of shellCommands(shell.text)) {
      commands.push({
        words: command.map((word) => word.text),
        texts: command.map(() => shell),
        offsets: command.map(({ offset }) => offset),
      });
    }
  }
  for (const file of mountedFiles(container, pod, objects)) {
    scripts.push(file);
    if (/\.(?:sh|bash)$/.test(String(file.path.at(-1))) || file.text.startsWith('#!/')) {
      const text = expandShell(file.text, environment.variables);
      for (const command of shellCommands(text))
        commands.push({
          words: command.map((word) => word.text),
          texts: command.map(() => ({ ...file, text })),
          offsets: command.map(({ offset }) => offset),
        });
    }
  }
  return { workload, pod, podIndex, container, environment, commands, scripts };
}

/** Files of ConfigMaps that the container mounts. */
function mountedFiles(container: Container, pod: Pod, objects: Objects): Text[] {
  const mounted = new Set(
    listAt(container.value['volumeMounts']).flatMap((mount) => (isObject(mount) ? [stringAt(mount['name'])] : [])),
  );
  return pod.volumes.flatMap((volume) => {
    if (!mounted.has(volume.name)) return [];
    const sources = [
      volume.value,
      ...listAt(isObject(volume.value['projected']) ? volume.value['projected']['sources'] : undefined),
    ];
    return sources.flatMap((source) => {
      const reference = isObject(source) && isObject(source['configMap']) ? source['configMap'] : null;
      const name = stringAt(reference?.['name']);
      const configMap = name === undefined ? null : objects.find('', 'ConfigMap', pod.namespace, name);
      if (configMap === null) return [];
      return Object.entries(stringMap(configMap.value['data'])).map(
        ([key, text]): Text => ({ text, manifest: configMap, path: ['data', key], kind: 'file' }),
      );
    });
  });
}

/** The place of an offset in a text: block scalars keep their lines, so the line can be counted. */
export function placeAt(text: Text, offset: number): Place {
  const at = text.manifest.locate(text.path);
  if (at.endLine === at.line || !text.text.includes('\n')) return at;
  const line = at.line + 1 + countLines(text.text, offset);
  return line > at.endLine ? at : { ...at, line, column: 1, endLine: line, endColumn: 1 };
}

function countLines(text: string, offset: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

/** Evidence in one line of at most 160 characters. */
export function evidence(at: Place, words: string): Evidence {
  const line = words.replace(/\s+/g, ' ').trim();
  return { ...at, text: line.length > MAX_EVIDENCE ? `${line.slice(0, MAX_EVIDENCE - 1)}…` : line };
}
