import type { EnginesCatalog } from '../config/catalog/engines.gen.ts';
import type { Container } from '../kube/workload.ts';
import type { CommandLine } from './surface.ts';

export type Engine = EnginesCatalog['engines'][number];

/** A model reference as it stands on a command line. */
export interface ModelWord {
  readonly engine: Engine | null;
  readonly text: string;
  readonly flag: string;
  readonly command: CommandLine;
  readonly index: number;
}

/** Flags that name a model in programs that no catalog entry describes. */
const GENERIC_FLAGS = new Set(
  '--model --model-id --model_id --model-path --model_path --model-name-or-path --model_name_or_path --pretrained-model --pretrained_model_name_or_path --hf-repo --hf-model --repo-id --repo_id --hf_model_id --tokenizer'.split(
    ' ',
  ),
);

/** The engine whose image the container runs. */
export function engineOfImage(container: Container, catalog: EnginesCatalog): Engine | null {
  const image = container.image.split('@')[0]?.replace(/:[^/:]*$/, '') ?? '';
  if (image === '') return null;
  return (
    catalog.engines.find((engine) =>
      (engine.images ?? []).some((part) =>
        part.includes('/') ? `/${image}`.includes(part) : image.split('/').at(-1) === part,
      ),
    ) ?? null
  );
}

/** The engine that a command line starts, and the index of the first word after it; null where no entry names it. */
export function engineOfCommand(
  words: readonly string[],
  catalog: EnginesCatalog,
): { readonly engine: Engine; readonly next: number } | null {
  for (const engine of catalog.engines) {
    for (const command of engine.commands ?? []) {
      const parts = command.split(' ');
      for (let at = 0; at + parts.length <= words.length && at < 12; at += 1) {
        if (parts.every((part, index) => isProgram(words[at + index] ?? '', part)))
          return { engine, next: at + parts.length };
      }
    }
  }
  return null;
}

function isProgram(word: string, program: string): boolean {
  return word === program || word.endsWith(`/${program}`);
}

/** Every word of a command line that names a model: after a flag of the engine (or a generic one), or in the engine's place for it. */
export function modelWords(command: CommandLine, imageEngine: Engine | null, catalog: EnginesCatalog): ModelWord[] {
  const started = engineOfCommand(command.words, catalog);
  const engine = started?.engine ?? imageEngine;
  const flags = new Set(engine?.flags ?? []);
  const found: ModelWord[] = [];
  for (const [index, word] of command.words.entries()) {
    const equals = word.startsWith('-') ? word.indexOf('=') : -1;
    const flag = equals > 0 ? word.slice(0, equals) : word;
    if (!flags.has(flag) && !(engine === null && GENERIC_FLAGS.has(flag))) continue;
    const text = equals > 0 ? word.slice(equals + 1) : command.words[index + 1];
    if (text === undefined || (equals < 0 && text.startsWith('-'))) continue;
    found.push({ engine, text, flag, command, index: equals > 0 ? index : index + 1 });
  }
  if (started?.engine.positional === true) {
    const index = command.words.findIndex(
      (word, at) => at >= started.next && !word.startsWith('-') && !(command.words[at - 1] ?? '').startsWith('-'),
    );
    const text = command.words[index];
    if (index >= 0 && text !== undefined)
      found.push({ engine: started.engine, text, flag: (started.engine.commands ?? [])[0] ?? '', command, index });
  }
  return found;
}
