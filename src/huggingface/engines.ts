import type { EnginesCatalog } from '../config/catalog/engines.gen.ts';
import type { Container } from '../kube/workload.ts';
import type { CommandLine } from './command-lines.ts';
import type { Variable } from './variables.ts';

export type Engine = EnginesCatalog['engines'][number];

/** A model reference as it stands on a command line. */
export interface ModelWord {
  readonly engine: Engine | null;
  readonly text: string;
  readonly flag: string;
  readonly command: CommandLine;
  readonly index: number;
}

/** Flags that name a data set in programs that no catalog entry describes. */
const DATASET_FLAGS = new Set('--dataset --dataset-name --dataset-id --dataset-path --hf-dataset'.split(' '));
/** Flags that name a model in programs that no catalog entry describes. */
const GENERIC_FLAGS = new Set([
  ...'--model --model-id --model-name --model-path --model-name-or-path --base-model --base-model-id --base-model-name --pretrained-model --pretrained-model-name-or-path --hf-repo --hf-model --hf-repo-id --repo-id --hf-model-id --tokenizer --tokenizer-path --tokenizer-name --tokenizer-name-or-path --processor'.split(
    ' ',
  ),
  ...DATASET_FLAGS,
]);
/** Flags that take every word up to the next flag. */
const LIST_FLAGS = new Set(['--lora-modules', '--lora-paths']);
/** Those whose value is a repository id in every program seen; a client names the model it asks for with the others too. */
const TELLING_FLAGS = new Set(
  '--model-id --model-name-or-path --pretrained-model-name-or-path --hf-repo --hf-model --hf-model-id --tokenizer --tokenizer-path --tokenizer-name --tokenizer-name-or-path'.split(
    ' ',
  ),
);
const REPO_ID = /^[A-Za-z0-9][\w.-]{0,95}\/[A-Za-z0-9][\w.-]{0,95}$/;
const MAX_START = 12;

/** Whether a flag names a data set. */
export function isDatasetFlag(flag: string): boolean {
  return DATASET_FLAGS.has(flag);
}

/** Whether a flag alone says that its value is fetched from Hugging Face, in a program that nothing else is known of. */
export function isTelling(flag: string): boolean {
  return TELLING_FLAGS.has(flag);
}

/** The engine whose image the container runs. */
export function engineOfImage(container: Container, catalog: EnginesCatalog): Engine | null {
  const image = nameOf(container.image);
  const byImage = enginesByImage.get(catalog) ?? new Map<string, Engine | null>();
  enginesByImage.set(catalog, byImage);
  let engine = byImage.get(image);
  if (engine === undefined) {
    const isKnown = image !== '' && !isSimulator(container, catalog);
    engine = isKnown
      ? (catalog.engines.find(({ images = [] }) => images.some((part) => isImage(image, part))) ?? null)
      : null;
    byImage.set(image, engine);
  }
  return engine;
}

/** An image's engine, or null where the entry asks for words in variables that are not there: the image runs something else then. */
export function whereRun(engine: Engine | null, variables: ReadonlyMap<string, Variable>): Engine | null {
  const holds = Object.entries(engine?.when ?? {}).every(([name, wanted]) => {
    const words = (variables.get(name)?.value ?? '').toLowerCase().split(/[\s,;]+/);
    return wanted.some((word) => words.includes(word.toLowerCase()));
  });
  return holds ? engine : null;
}

/** Answers so far: the same images are asked for again and again. */
const enginesByImage = new WeakMap<EnginesCatalog, Map<string, Engine | null>>();

/** Whether the container runs a stand-in that fetches no model. */
export function isSimulator(container: Container, catalog: EnginesCatalog): boolean {
  const image = nameOf(container.image);
  const last = image.split('/').at(-1) ?? '';
  const own = new Set(last.split(/[-_.]/));
  return (catalog.simulators ?? []).some(
    ({ images = [], words = [] }) =>
      images.some((part) => isImage(image, part) || last.startsWith(part)) || words.some((word) => own.has(word)),
  );
}

function nameOf(image: string): string {
  return image.split('@')[0]?.replace(/:[^/:]*$/, '') ?? '';
}

function isImage(image: string, part: string): boolean {
  const last = image.split('/').at(-1) ?? '';
  // `/vllm` stands for images of that name (vllm, vllm-cpu), not for what an organisation of that name makes.
  if (part.startsWith('/')) return new RegExp(`^${part.slice(1)}(?:[-_.]|$)`).test(last);
  if (part.includes('/')) return `/${image}`.includes(part);
  return last === part || (part.length > 9 && last.startsWith(part));
}

const starts = new WeakMap<
  EnginesCatalog,
  Map<string, { readonly engine: Engine; readonly parts: readonly string[] }[]>
>();

function startsOf(
  catalog: EnginesCatalog,
): Map<string, { readonly engine: Engine; readonly parts: readonly string[] }[]> {
  let index = starts.get(catalog);
  if (index === undefined) {
    index = new Map();
    for (const engine of catalog.engines) {
      for (const command of engine.commands ?? []) {
        const parts = command.split(' ');
        index.set(parts[0] ?? '', [...(index.get(parts[0] ?? '') ?? []), { engine, parts }]);
      }
    }
    starts.set(catalog, index);
  }
  return index;
}

/** The engine that a command line starts, and the index of the first word after it; null where no entry names it. */
export function engineOfCommand(
  words: readonly string[],
  catalog: EnginesCatalog,
): { readonly engine: Engine; readonly next: number; readonly command: string } | null {
  const index = startsOf(catalog);
  for (let at = 0; at < words.length && at < MAX_START; at += 1) {
    const word = words[at] ?? '';
    for (const { engine, parts } of index.get(word) ?? index.get(word.split('/').at(-1) ?? '') ?? []) {
      if (parts.every((part, step) => step === 0 || words[at + step] === part))
        return { engine, next: at + parts.length, command: parts.join(' ') };
    }
  }
  return null;
}

/**
 * Every word of a command line that names a model: after a flag of the engine (or a generic one), or in the engine's place for it.
 * `isEntrypoint`: the words follow what the image starts.
 */
export function modelWords(
  command: CommandLine,
  imageEngine: Engine | null,
  catalog: EnginesCatalog,
  isEntrypoint: boolean,
): ModelWord[] {
  const started = engineOfCommand(command.words, catalog);
  const engine = started?.engine ?? imageEngine;
  const flags = new Set(engine?.flags ?? []);
  const found: ModelWord[] = [];
  for (const [index, word] of command.words.entries()) {
    if (!word.startsWith('-')) continue;
    const equals = word.indexOf('=');
    const flag = (equals > 0 ? word.slice(0, equals) : word).replaceAll('_', '-');
    // Another program in an engine's image: what a flag says by itself still counts.
    const isOther = started === null && !isEntrypoint && TELLING_FLAGS.has(flag);
    if (!flags.has(flag) && !isOther && !(engine === null && GENERIC_FLAGS.has(flag))) continue;
    const own = flags.has(flag) ? engine : null;
    const text = equals > 0 ? word.slice(equals + 1) : command.words[index + 1];
    if (text === undefined || (equals < 0 && text.startsWith('-'))) continue;
    const last = equals < 0 && LIST_FLAGS.has(flag) ? endOfList(command.words, index + 1) : index + 1;
    for (let at = index + 1; at <= last; at += 1) {
      const word = equals > 0 ? text : (command.words[at] ?? '');
      for (const value of valuesOf(flag, word))
        found.push({ engine: own, text: value, flag, command, index: equals > 0 ? index : at });
    }
  }
  if (started === null && isEntrypoint && imageEngine?.entrypoint === true) {
    const first = command.words[0] === imageEngine.commands?.[0]?.split(' ').at(-1) ? 1 : 0;
    const text = command.words[first] ?? '';
    if (REPO_ID.test(text) || /^[./~]|:\/\/|^\$/.test(text))
      found.push({ engine: imageEngine, text, flag: 'argument', command, index: first });
  }
  if (started?.engine.keys !== undefined) {
    for (const [index, word] of command.words.entries()) {
      const [, key = '', text = ''] = /^([A-Za-z_]\w{0,63})=(.+)$/s.exec(word) ?? [];
      if (index >= started.next && started.engine.keys.includes(key))
        found.push({ engine: started.engine, text, flag: key, command, index });
    }
  }
  if (started?.engine.positional === true) {
    const index = positional(command.words, started.next, found.length > 0);
    const text = command.words[index];
    if (index >= 0 && text !== undefined)
      found.push({ engine: started.engine, text, flag: started.command, command, index });
  }
  return found;
}

/** Index of the last word of a list that starts at `from`. */
function endOfList(words: readonly string[], from: number): number {
  const end = words.findIndex((word, at) => at > from && word.startsWith('-'));
  return (end < 0 ? words.length : end) - 1;
}

/** Models in a flag's value: `name=org/adapter`, `{"model": "org/draft"}`, `pretrained=org/name,dtype=float`. */
function valuesOf(flag: string, text: string): string[] {
  if (flag === '--model-args')
    return text.split(',').flatMap((part) => /^(?:pretrained|tokenizer|peft)=(.+)$/.exec(part)?.[1] ?? []);
  if (!/^\{\s*"/.test(text)) return [LIST_FLAGS.has(flag) ? text.slice(text.indexOf('=') + 1) : text];
  const model = /"(?:model|path)"\s*:\s*"([^"]{1,300})"/.exec(text)?.[1];
  return model === undefined ? [] : [model];
}

/** Index of the model that stands without a flag: the first word that no flag precedes; else, where no flag names one, a repository id after a switch. */
function positional(words: readonly string[], next: number, isNamed: boolean): number {
  const isFlag = (at: number): boolean => /^-[^=]*$/.test(words[at] ?? '');
  const plain = words.findIndex((word, at) => at >= next && !word.startsWith('-') && (at === next || !isFlag(at - 1)));
  if (plain >= 0 || isNamed) return plain;
  return words.findIndex(
    (word, at) =>
      at > next && REPO_ID.test(word) && !/name|model|token|path|id|lora|adapter|dir/.test(words[at - 1] ?? ''),
  );
}
