import type { AuditCatalog } from '../config/catalog/audit.gen.ts';
import type { ShellWord } from './shell.ts';

type Commands = readonly (readonly ShellWord[])[];

/** Programs that pass on what they read. */
const PASSES_ON: ReadonlySet<string> = new Set(['sort', 'cat']);
/** Words that open a group of commands, by the word that closes it. */
const OPENERS: Readonly<Record<string, string>> = { '}': '{', done: 'do', fi: 'if', esac: 'case' };

/** Tells of each command whether what it prints reaches the log: no file, other program or variable takes it, nor its group's. */
export function unkept(commands: Commands, ends: readonly string[]): (at: number) => boolean {
  const kept = new Set<number>();
  const open: { readonly word: string; readonly at: number }[] = [];
  let isRedirected = false;
  for (const [at, words] of commands.entries()) {
    const first = words[0]?.text ?? '';
    // `exec >file` and a group in parentheses whose output is sent away: whose it is can't be told.
    if ((first === 'exec' && words[1]?.redirects === true) || /^[12&]?>/.test(first)) isRedirected = true;
    if (isRedirected || goesElsewhere(commands, ends, at)) kept.add(at);
    for (const { text } of words) if (Object.values(OPENERS).includes(text)) open.push({ word: text, at });
    const opener = OPENERS[first];
    const from = opener === undefined ? -1 : open.findLastIndex(({ word }) => word === opener);
    const group = open[from];
    if (group === undefined) continue;
    open.length = from;
    if (kept.has(at)) for (let inner = group.at; inner < at; inner += 1) kept.add(inner);
  }
  return (at) => !isRedirected && !kept.has(at);
}

function goesElsewhere(commands: Commands, ends: readonly string[], at: number): boolean {
  const words = commands[at] ?? [];
  if (words.some(({ redirects, live }) => redirects && !/^[12]?>&[12]$/.test(live))) return true;
  if (ends[at] !== '|') return ends[at] === ')';
  const next = commands[at + 1];
  if (next === undefined || !PASSES_ON.has(next[0]?.text ?? '')) return true;
  return next.length > 1 || goesElsewhere(commands, ends, at + 1);
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
  if (word === undefined) return null;
  const texts = rest.filter(({ redirects }) => !redirects).map(({ text }) => text);
  for (const { command, prints, with: only } of printers) {
    if (command !== name) continue;
    if (prints === 'arguments') return given === undefined ? null : { variable: given, word, says: '' };
    const [any] = variables;
    const isWhole = only === undefined ? texts.length === 0 : texts.length === 1 && only.includes(texts[0] ?? '');
    const variable = isWhole ? any : command === 'printenv' ? texts.find((text) => variables.has(text)) : undefined;
    if (variable !== undefined) return { variable, word, says: isWhole ? 'prints its whole environment' : '' };
  }
  return null;
}
