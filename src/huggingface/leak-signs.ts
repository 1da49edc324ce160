import type { AuditCatalog } from '../config/catalog/audit.gen.ts';

/** How a container gives its token away, the worst first: in its own log, in an address, in an argument of a process. */
export const LEAK_WAYS = ['printed', 'traced', 'address', 'argument'] as const;
export type LeakWay = (typeof LEAK_WAYS)[number];

/** One leak of a text, before it is known where the text stands. */
export interface FoundLeak {
  readonly way: LeakWay;
  /** The variable that holds the token, or its file. */
  readonly variable: string;
  /** Who gives it away: `curl`, `the shell`. */
  readonly program: string;
  /** What the program does with it, as the end of a sentence; '' where the way says it. */
  readonly says: string;
  /** Of the word that shows it. */
  readonly offset: number;
  readonly shown: string;
}

/** Names by which a container's token is known. */
export interface TokenNames {
  /** Variables that hold it from the start. */
  readonly variables: ReadonlySet<string>;
  /** Variables that hold it as soon as a shell sets them. */
  readonly settable: ReadonlySet<string>;
  /** Files that hold it. */
  readonly files: ReadonlySet<string>;
}

type Repeat = AuditCatalog['repeats'][number];

/** The program among `words` that prints what stands at `index`. `image` = that of the container, whose entry point may be the program. */
export function repeatOf(
  words: readonly string[],
  index: number,
  image: string,
  { repeats }: AuditCatalog,
): Repeat | undefined {
  const word = words[index] ?? '';
  const flag = word.startsWith('-') ? (word.split('=')[0] ?? '') : (words[index - 1] ?? '');
  return repeats.find(({ command, with: only, flags }) => {
    const runs =
      words.some((one) => one === command || one.endsWith(`/${command}`)) ||
      ((words[0] ?? '').startsWith('-') && image.toLowerCase().includes(command));
    if (!runs) return false;
    if (flags !== undefined) return flags.includes(flag);
    return only === undefined || words.some((one) => only.includes(one) || isShort(one, only));
  });
}

/** `-sv` holds `-v`. */
function isShort(word: string, options: readonly string[]): boolean {
  return (
    /^-[A-Za-z]{2,8}$/.test(word) && options.some((option) => option.length === 2 && word.includes(option.charAt(1)))
  );
}

/** Whether what stands for the token is a part of an address: in front of its host or in its query. */
export function inAddress(text: string, expansion: string): boolean {
  const at = text.indexOf(expansion);
  const before = text.slice(Math.max(0, at - 300), at);
  const after = text.slice(at + expansion.length, at + expansion.length + 200);
  if (/https?:\/\/[^\s/@]*$/.test(before) && /^[^\s/@]*@/.test(after)) return true;
  const parameter = /[?&]([\w.-]{1,60})=$/.exec(before)?.[1];
  return parameter !== undefined && /token|key|auth/i.test(parameter) && /https?:\/\/\S*$/i.test(before);
}
