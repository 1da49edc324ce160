import { isObject, type JsonObject, listAt, type Path, valueAt } from '../finding/json.ts';
import type { Manifest } from '../input/manifest.ts';
import type { Container } from '../kube/workload.ts';
import { assignments, codeIndex, readShell, shellTextIndex } from './shell.ts';
import type { Text } from './text.ts';
import { expanded, expandedShell, type Variable } from './variables.ts';

/** One command line that the container runs, as far as it can be read. */
export interface CommandLine {
  readonly words: readonly string[];
  /** Text that the words come from, and the offset of each word in it. */
  readonly texts: readonly Text[];
  readonly offsets: readonly number[];
}

/** What a container runs: command lines, code and files as scripts, and the variables that its shell texts set. */
export interface Run {
  readonly commands: readonly CommandLine[];
  readonly scripts: readonly Text[];
  readonly variables: ReadonlyMap<string, Variable>;
}

/** Where a container's texts stand that are run inside the pod: its command, its hooks and its exec probes. */
export const EXECUTED: readonly Path[] = [
  ['lifecycle', 'postStart', 'exec'],
  ['lifecycle', 'preStop', 'exec'],
  ['startupProbe', 'exec'],
  ['readinessProbe', 'exec'],
  ['livenessProbe', 'exec'],
];
/** Programs whose here-documents make objects elsewhere: nothing that this container would run. */
const HANDS_ON = new Set(['kubectl', 'oc', 'helm', 'argo']);
const MAX_NESTED = 3;
const NO_SOURCE = { secret: null, configMap: null, plain: null } as const;

/** Everything that a container runs. `more` are shell texts of the object that run in its pod; `files` what it mounts. */
export function runOf(
  container: Container,
  manifest: Manifest,
  known: ReadonlyMap<string, Variable>,
  more: readonly Path[],
  files: readonly Text[],
): Run {
  const commands: CommandLine[] = [];
  const scripts: Text[] = [];
  const variables = new Map(known);
  const shell = (text: Text, depth: number): void => {
    for (const { name, value } of assignments(readShell(text.text).commands)) {
      const same = /^\$\{?([A-Za-z_]\w*)\}?$/.exec(value)?.[1];
      const other = same === undefined ? undefined : variables.get(same);
      const expanded = expandedShell(value, variables).text;
      if (other !== undefined) variables.set(name, { ...other, name });
      // What a command prints is a value that nobody knows; a variable in a variable is whatever that one is.
      else if (!/[$`]/.test(expanded) || /^\$\([^$`]*\)$/.test(expanded) || !/TOKEN|KEY|SECRET/.test(name))
        variables.set(name, { ...NO_SOURCE, name, value: expanded, manifest: text.manifest, path: text.path });
    }
    const expanded: Text = { ...text, ...expandedShell(text.text, variables) };
    const { commands: split, documents } = readShell(expanded.text);
    for (const command of split) {
      const words = command.map((word) => word.text);
      commands.push({
        words,
        texts: command.map(() => expanded),
        offsets: command.map(({ offset }) => offset),
      });
      const nested = shellTextIndex(words);
      const inner = command[nested];
      if (inner !== undefined && depth < MAX_NESTED)
        shell({ ...expanded, text: inner.text, ...part(expanded, inner.offset) }, depth + 1);
    }
    const hidden = documents.filter(({ reader }) => HANDS_ON.has(reader));
    scripts.push({ ...expanded, text: without(expanded.text, hidden) });
    for (const { start, end, reader } of documents) {
      if (!HANDS_ON.has(reader))
        scripts.push({
          ...expanded,
          kind: 'file',
          text: expanded.text.slice(start, end),
          ...part(expanded, start),
        });
    }
  };
  const line = (path: Path, value: JsonObject): void => {
    const texts = ['command', 'args'].flatMap((field) => wordsAt(value[field], [...path, field]));
    const filled = texts.map((word): Text => ({ ...word, manifest, kind: 'word', ...expanded(word.text, known) }));
    const { isShell, codeAt } = partsOf(filled.map(({ text }) => text));
    const whole = filled.filter(({ text }, index) => !isShell(text, index));
    if (whole.length > 0)
      commands.push({ words: whole.map(({ text }) => text), texts: whole, offsets: whole.map(() => 0) });
    for (const [index, text] of filled.entries()) {
      if (index === codeAt) scripts.push({ ...text, kind: 'file' });
      else if (isShell(text.text, index)) shell({ ...text, kind: 'shell' }, 0);
    }
  };
  for (const field of ['source', 'script']) {
    const value = container.value[field];
    if (typeof value === 'string') shell({ text: value, manifest, path: [...container.path, field], kind: 'shell' }, 0);
  }
  line(container.path, container.value);
  for (const path of EXECUTED) {
    const exec = valueAt(container.value, path);
    if (isObject(exec)) line([...container.path, ...path], exec);
  }
  for (const path of more) {
    const value = valueAt(manifest.value, path);
    if (typeof value === 'string') shell({ text: value, manifest, path, kind: 'shell' }, 0);
  }
  for (const file of files) {
    if (isShellFile(file)) shell(file, 0);
    else scripts.push(file);
  }
  return { commands, scripts, variables };
}

/** A file that a shell reads, by its name or first line. */
export function isShellFile({ path, text }: Text): boolean {
  return /\.(?:sh|bash)$/.test(String(path.at(-1))) || /^#!\s*\/(?:usr\/)?bin\/(?:env\s+)?\w*sh\b/.test(text);
}

/** Which words of a command line a shell reads, and which one an interpreter: -1 where none does. */
export function partsOf(words: readonly string[]): {
  readonly isShell: (text: string, index: number) => boolean;
  readonly codeAt: number;
} {
  const shellAt = shellTextIndex(words);
  const codeAt = codeIndex(words);
  const isShell = (text: string, index: number): boolean =>
    index === shellAt ||
    (index !== codeAt &&
      (text.includes('\n') ||
        (text.includes(' ') && words.length === 1) ||
        (shellAt < 0 && / /.test(text) && /\s(?:serve|download|pull|run|-m|--model)\b/.test(text))));
  return { isShell, codeAt };
}

/** The words of a command or of its arguments, each where it stands. */
export function wordsAt(value: JsonObject[string], path: Path): { readonly text: string; readonly path: Path }[] {
  if (typeof value === 'string') return [{ text: value, path }];
  return listAt(value).flatMap((item, index) =>
    typeof item === 'string' || typeof item === 'number' ? [{ text: String(item), path: [...path, index] }] : [],
  );
}

/** A part of a text that begins at an offset. */
function part({ back, within }: Text, offset: number): Pick<Text, 'back' | 'within'> {
  const own = back?.(offset) ?? offset;
  return { back: undefined, within: within === undefined ? own : within + own };
}

/** The text with some parts blanked, which follow one another: lines stay where they are. */
function without(text: string, parts: readonly { readonly start: number; readonly end: number }[]): string {
  if (parts.length === 0) return text;
  const kept: string[] = [];
  let at = 0;
  for (const { start, end } of parts) {
    if (start < at) continue;
    kept.push(text.slice(at, start), text.slice(start, end).replace(/[^\n]/g, ' '));
    at = end;
  }
  return [...kept, text.slice(at)].join('');
}
