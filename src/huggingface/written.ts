import { isObject, type JsonObject, type Path, valueAt } from '../finding/json.ts';
import type { Manifest } from '../input/manifest.ts';
import type { Container } from '../kube/workload.ts';
import { EXECUTED, isShellFile, partsOf, wordsAt } from './command-lines.ts';
import type { Text } from './text.ts';

/** What a container runs as it is written, before anything is filled in. */
export interface Written {
  /** Its command and arguments, word by word. */
  readonly line: readonly Text[];
  /** What a shell reads: texts in command lines, files; `isTraced` where the shell is started with -x. */
  readonly shells: readonly { readonly text: Text; readonly isTraced: boolean }[];
}

/** Reads what a container runs. `more` are shell texts of the object that run in its pod; `files` what it mounts. */
export function writtenOf(
  container: Container,
  manifest: Manifest,
  more: readonly Path[],
  files: readonly Text[],
): Written {
  const shells: Written['shells'][number][] = [];
  const read = (path: Path, value: JsonObject): Text[] => {
    const words = ['command', 'args'].flatMap((field) => wordsAt(value[field], [...path, field]));
    const texts = words.map((word): Text => ({ ...word, manifest, kind: 'word' }));
    const { isShell } = partsOf(texts.map(({ text }) => text));
    for (const [index, text] of texts.entries()) {
      if (!isShell(text.text, index)) continue;
      const before = texts.slice(0, index).map((word) => word.text);
      shells.push({ text: { ...text, kind: 'shell' }, isTraced: tracesFrom(before) || isTracingScript(text.text) });
    }
    return texts;
  };
  const script = (path: Path, value: unknown): void => {
    if (typeof value !== 'string') return;
    shells.push({ text: { text: value, manifest, path, kind: 'shell' }, isTraced: isTracingScript(value) });
  };
  for (const field of ['source', 'script']) script([...container.path, field], container.value[field]);
  const line = read(container.path, container.value);
  for (const path of EXECUTED) {
    const exec = valueAt(container.value, path);
    if (isObject(exec)) read([...container.path, ...path], exec);
  }
  for (const path of more) script(path, valueAt(manifest.value, path));
  for (const text of files)
    if (isShellFile(text)) shells.push({ text: { ...text, kind: 'shell' }, isTraced: isTracingScript(text.text) });
  return { line, shells };
}

/** Whether a shell is started so that it shows what it runs: `bash -xc`, `sh -e -x -c`, `bash -o xtrace`. */
export function tracesFrom(words: readonly string[]): boolean {
  return words.some(
    (word, index) => /^-[a-wyz]*x[a-z]*$/.test(word) || (word === 'xtrace' && words[index - 1] === '-o'),
  );
}

function isTracingScript(text: string): boolean {
  const first = /^#!([^\n]{0,200})/.exec(text)?.[1];
  return first !== undefined && tracesFrom(first.trim().split(/\s+/));
}
