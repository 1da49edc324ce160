import type { AuditCatalog } from '../config/catalog/audit.gen.ts';
import type { ShellWord } from './shell.ts';

type Commands = readonly (readonly ShellWord[])[];

/** Programs that pass on what they read. */
const PASSES_ON: ReadonlySet<string> = new Set(['sort', 'cat']);
/** Words that open a group of commands, by the word that closes it. */
const OPENERS: ReadonlyMap<string, string> = new Map([
  ['}', '{'],
  ['done', 'do'],
  ['fi', 'if'],
  ['esac', 'case'],
]);

/** Tells of each command whether what it prints reaches the log: no file, other program or variable takes it, nor its group's. */
export function unkept(commands: Commands, ends: readonly string[]): (at: number) => boolean {
  const kept = keptAlone(commands, ends);
  const opened = new Map([...OPENERS.values()].map((word) => [word, [] as number[]]));
  // Groups whose output is taken: how many begin and end at each command.
  const changes = commands.map(() => 0);
  for (const [at, words] of commands.entries()) {
    const first = words[0]?.text ?? '';
    // `exec >file`, or a group in parentheses whose output is sent away: whose it is can't be told.
    if ((first === 'exec' && words[1]?.redirects === true) || /^[12&]?>/.test(first)) return () => false;
    for (const { text } of words) opened.get(text)?.push(at);
    const from = opened.get(OPENERS.get(first) ?? '')?.pop();
    if (from === undefined || kept[at] !== true) continue;
    changes[from] = (changes[from] ?? 0) + 1;
    changes[at] = (changes[at] ?? 0) - 1;
  }
  let depth = 0;
  const inside = changes.map((change) => {
    depth += change;
    return depth > 0;
  });
  return (at) => kept[at] !== true && inside[at] !== true;
}

/** Of each command by itself, from the last to the first: what goes through a pipe depends on who reads it. */
function keptAlone(commands: Commands, ends: readonly string[]): boolean[] {
  const kept = commands.map(() => false);
  for (let at = commands.length - 1; at >= 0; at -= 1) {
    const next = commands[at + 1];
    const isPassedOn = next?.length === 1 && PASSES_ON.has(next[0]?.text ?? '') && kept[at + 1] !== true;
    kept[at] =
      (commands[at] ?? []).some(({ redirects, live }) => redirects && !/^[12]?>&[12]$/.test(live)) ||
      ends[at] === ')' ||
      (ends[at] === '|' && !isPassedOn);
  }
  return kept;
}

/** What a command prints of the token: what it is given, or the whole environment. `given` = the variable among its arguments. */
export function printedBy(
  words: readonly ShellWord[],
  name: string,
  given: string | undefined,
  variables: ReadonlySet<string>,
  { printers }: AuditCatalog,
): { readonly variable: string; readonly word: ShellWord; readonly says: string } | null {
  const [word, ...rest] = words;
  const own = printers.filter(({ command }) => command === name);
  if (word === undefined || own.length === 0) return null;
  const texts = rest.filter(({ redirects }) => !redirects).map(({ text }) => text);
  for (const { command, prints, with: only } of own) {
    if (prints === 'arguments') return given === undefined ? null : { variable: given, word, says: '' };
    const [any] = variables;
    const isWhole = only === undefined ? texts.length === 0 : texts.length === 1 && only.includes(texts[0] ?? '');
    const variable = isWhole ? any : command === 'printenv' ? texts.find((text) => variables.has(text)) : undefined;
    if (variable !== undefined) return { variable, word, says: isWhole ? 'prints its whole environment' : '' };
  }
  return null;
}
