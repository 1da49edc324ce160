import type { AuditCatalog } from '../config/catalog/audit.gen.ts';
import { type FoundLeak, inAddress, type LeakWay, repeatOf, type TokenNames } from './leak-signs.ts';
import { printedBy, unkept } from './leaks-output.ts';
import { readShell, type ShellWord } from './shell.ts';
import { tracesFrom } from './written.ts';

/** One command without what stands in front of its program. */
interface Command {
  readonly assignments: readonly ShellWord[];
  readonly words: readonly ShellWord[];
  readonly name: string;
}

/** What the shell knows when it comes to a command. */
interface State {
  readonly variables: Set<string>;
  isTraced: boolean;
}

/** A word that reads the token; its place among the command's words, -1 for an assignment in front. */
interface Use {
  readonly word: ShellWord;
  readonly variable: string;
  readonly index: number;
}

/** Words of one command that are looked at: the first ones tell. */
const MAX_USES = 20;

interface Reading {
  readonly state: State;
  readonly names: TokenNames;
  readonly catalog: AuditCatalog;
}

/** Where a shell text gives the token away: it prints it, shows it by `set -x`, or puts it into the arguments of a program. Linear. */
export function readLeakingShell(
  text: string,
  isTraced: boolean,
  names: TokenNames,
  catalog: AuditCatalog,
): FoundLeak[] {
  const state = { variables: new Set(names.variables), isTraced };
  return leaksIn(text, 0, { state, names, catalog });
}

/** `base` = offset of the text in the one that it is a part of; not 0 where another command takes what it prints. */
function leaksIn(text: string, base: number, reading: Reading): FoundLeak[] {
  const { state, names, catalog } = reading;
  const { commands, ends } = readShell(text);
  const reachesLog = base === 0 ? unkept(commands, ends) : () => false;
  const functions = new Set(commands.flatMap(([word], at) => (ends[at] === '(' ? [word?.text ?? ''] : [])));
  const found: FoundLeak[] = [];
  for (const [at, written] of commands.entries()) {
    const { assignments, words, name } = commandOf(written, catalog);
    const leak = (way: LeakWay, word: ShellWord, variable: string, program: string, says = ''): void => {
      found.push({ way, variable, program, says, offset: base + word.offset, shown: shownFrom(text, written) });
    };
    if (base === 0)
      for (const word of written)
        for (const { inner, offset } of substitutions(word))
          found.push(...leaksIn(inner, word.offset + offset, reading));
    const use = (word: ShellWord, index: number): Use[] => {
      const variable = tokenIn(word, state.variables, names.files);
      return variable === null ? [] : [{ word, variable, index }];
    };
    const arguments_ = name === '' ? [] : words.flatMap((word, index) => (index === 0 ? [] : use(word, index)));
    const used = [...assignments.flatMap((word) => use(word, -1)), ...arguments_];
    const set = settingsIn([...assignments, ...(DECLARES.has(name) ? words.slice(1) : [])], reading);
    const shown = used[0] ?? set[0];
    if (state.isTraced && shown !== undefined) leak('traced', shown.word, shown.variable, 'the shell');
    for (const { variable } of set) state.variables.add(variable);
    if (name === 'set') state.isTraced = traceAfter(words, state.isTraced);
    const given = arguments_.filter(({ word, index }) => !isRedirected(word, words[index - 1])).slice(0, MAX_USES);
    const prints = reachesLog(at) ? printedBy(words, name, given[0]?.variable, state.variables, catalog) : null;
    if (prints !== null) leak('printed', given[0]?.word ?? words[0] ?? prints.word, prints.variable, name, prints.says);
    if (name === '' || catalog.builtins.includes(name) || functions.has(name)) continue;
    const texts = words.map((word) => word.text);
    for (const { word, variable, index } of given) {
      const repeats = repeatOf(texts, index, '', catalog);
      const isLogged =
        repeats !== undefined && !words.some(({ redirects, live }) => redirects && /^(?:2|&)>/.test(live));
      const isAddress = inAddress(word.live, expansionIn(word, variable));
      leak(
        isLogged ? 'printed' : isAddress ? 'address' : 'argument',
        word,
        variable,
        name,
        isLogged ? repeats.says : '',
      );
    }
  }
  return found;
}

/** The command as written, in one line. */
function shownFrom(text: string, words: readonly ShellWord[]): string {
  const last = words.at(-1);
  return text.slice(words[0]?.offset ?? 0, (last?.offset ?? 0) + (last?.text.length ?? 0)).slice(0, 300);
}

/** `$NAME`, `${NAME}`, `${NAME:-…}`: the whole value. What gives its length, a part of it, or whether it is set, is left out. */
const EXPANSION = /\$(?:\{([A-Za-z_]\w{0,255})(?:\}|:?[-=?])|([A-Za-z_]\w{0,255}))/g;
const FILE = /\$\((?:cat\s+|<\s*)["']?(\/[\w./-]{1,300})["']?\)/g;

/** What a word reads of the token: the variable's name, or the file's. */
function tokenIn({ live }: ShellWord, variables: ReadonlySet<string>, files: ReadonlySet<string>): string | null {
  for (const [, braced, plain] of outside(live).matchAll(EXPANSION)) {
    const name = braced ?? plain ?? '';
    if (variables.has(name)) return name;
  }
  for (const [, file] of live.matchAll(FILE)) if (file !== undefined && files.has(file)) return file;
  return null;
}

/** Without what further commands in it print: these are read by themselves. */
function outside(live: string): string {
  return live.includes('$(') ? live.replace(/\$\([^()]*\)/g, '') : live;
}

function expansionIn({ live }: ShellWord, variable: string): string {
  const match = [...live.matchAll(EXPANSION)].find(([, braced, plain]) => (braced ?? plain) === variable);
  if (match === undefined) return '$(';
  return match[1] === undefined ? match[0] : live.slice(match.index, live.indexOf('}', match.index) + 1);
}

/** Commands whose output a word takes: `$(…)` without further parentheses in it. */
function substitutions({ live }: ShellWord): { readonly inner: string; readonly offset: number }[] {
  if (!live.includes('$(')) return [];
  return [...live.matchAll(/\$\(([^()]*)\)/g)].map((match) => ({ inner: match[1] ?? '', offset: match.index + 2 }));
}

function commandOf(words: readonly ShellWord[], { prefixes }: AuditCatalog): Command {
  const assignments: ShellWord[] = [];
  let at = 0;
  for (let isPrefixed = false; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    if (/^[A-Za-z_]\w*\+?=/.test(word.text)) assignments.push(word);
    else if (prefixes.includes(word.text)) isPrefixed = true;
    // Options of what stands in front: `timeout 600`, `sudo -E`.
    else if (!isPrefixed || !/^(?:-\S+|\d+[smh]?)$/.test(word.text)) break;
  }
  const rest = words.slice(at);
  return { assignments, words: rest, name: (rest[0]?.text ?? '').split('/').at(-1) ?? '' };
}

const DECLARES: ReadonlySet<string> = new Set(['export', 'declare', 'local', 'readonly', 'typeset']);

/** Variables that are set to the token: from another one, from its file, or from any file where the name says that it is one. */
function settingsIn(
  words: readonly ShellWord[],
  { state: { variables }, names: { files, settable } }: Reading,
): { readonly word: ShellWord; readonly variable: string }[] {
  return words.flatMap((word) => {
    const [, variable, value] = /^([A-Za-z_]\w*)=([\s\S]+)$/.exec(word.live) ?? [];
    if (variable === undefined || value === undefined) return [];
    const isWhole = /^\$(?:\w+|\{[^{}]*\}|\([^()]*\))$/.test(value);
    const isToken = isWhole && tokenIn({ ...word, live: value }, variables, files) !== null;
    const isRead = settable.has(variable) && /^\$\((?:cat|<)[^()|]*\)$/.test(value);
    return isToken || isRead ? [{ word, variable }] : [];
  });
}

function traceAfter(words: readonly ShellWord[], before: boolean): boolean {
  const texts = words.map(({ text }) => text);
  if (tracesFrom(texts)) return true;
  const ends = texts.some((text, at) => /^\+[a-z]*x/.test(text) || (text === 'xtrace' && texts[at - 1] === '+o'));
  return before && !ends;
}

/** What is read from, or written to, is no argument. */
function isRedirected(word: ShellWord, before: ShellWord | undefined): boolean {
  return word.redirects || word.text.startsWith('<') || /^(?:[012&]?>>?|<<?<?)$/.test(before?.text ?? '');
}
