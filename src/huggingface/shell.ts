/** One word of a command, with its offset in the text. */
export interface ShellWord {
  readonly text: string;
  readonly offset: number;
  /** The text without every `$` and backtick that stands for itself: in single quotes, after a backslash. */
  readonly live: string;
  /** A `>` outside quotes is in it. */
  readonly redirects: boolean;
}

/** A here-document: where its body stands, and the first word of the command that reads it. */
export interface HereDocument {
  readonly start: number;
  readonly end: number;
  readonly reader: string;
}

export interface ShellText {
  readonly commands: readonly (readonly ShellWord[])[];
  /** The operator that ends each command: `;`, `|`, `||`, `&`, `&&`, `(`, `)` or a newline; '' at the end of the text. */
  readonly ends: readonly string[];
  readonly documents: readonly HereDocument[];
}

const LIMIT = 200_000;
const SHELL = /^(?:ba|da|z|a|k)?sh$/;
const MAX_DEPTH = 3;

/**
 * Splits shell text into commands and words, tolerantly: quotes are removed, line continuations joined, comments dropped, operators
 * (`;`, `|`, `&`, newline, parentheses) end a command, here-documents are set apart (one that a shell reads is split too). Broken quoting
 * runs to the end of the text. Linear in the text (cut at 200,000 characters).
 */
export function readShell(text: string, depth = 0): ShellText {
  const source = text.length > LIMIT ? text.slice(0, LIMIT) : text;
  const commands: ShellWord[][] = [];
  const ends: string[] = [];
  const documents: HereDocument[] = [];
  let pending: { readonly delimiter: string; readonly reader: string }[] = [];
  let words: ShellWord[] = [];
  let parts: string[] = [];
  let live: string[] = [];
  let redirects = false;
  let start = -1;
  const lastClose = source.lastIndexOf(')');
  const add = (text: string, expands = text): void => {
    parts.push(text);
    live.push(expands);
  };
  const endWord = (): void => {
    if (start >= 0) words.push({ text: parts.join(''), offset: start, live: live.join(''), redirects });
    parts = [];
    live = [];
    redirects = false;
    start = -1;
  };
  const endCommand = (by: string): void => {
    endWord();
    if (words.length > 0) {
      commands.push(words);
      ends.push(by);
    }
    words = [];
  };
  const readDocuments = (from: number): number => {
    let at = from;
    for (const { delimiter, reader } of pending) {
      const end = endOfDocument(source, at, delimiter);
      documents.push({ start: at, end: end.body, reader });
      if (SHELL.test(reader) && depth < MAX_DEPTH) {
        const inner = readShell(source.slice(at, end.body), depth + 1);
        const base = at;
        for (const command of inner.commands)
          commands.push(command.map((word) => ({ ...word, offset: word.offset + base })));
        ends.push(...inner.ends);
      }
      at = end.next;
    }
    pending = [];
    return at;
  };
  let at = 0;
  while (at < source.length) {
    const character = source.charAt(at);
    const next = source.charAt(at + 1);
    if (character === '\\') {
      if (next !== '\n') {
        if (start < 0) start = at;
        add(next, plain(next));
      }
      at += 2;
    } else if (character === "'" || character === '"') {
      if (start < 0) start = at;
      const end = closingQuote(source, at, lastClose);
      const quoted = source.slice(at + 1, end);
      add(quoted, character === "'" ? plain(quoted) : quoted.replace(/\\[$`]/g, ''));
      at = end + 1;
    } else if (character === '$' && (next === '{' || next === '(')) {
      if (start < 0) start = at;
      const close = source.indexOf(next === '{' ? '}' : ')', at);
      const end = close < 0 ? source.length : close + 1;
      add(source.slice(at, end));
      at = end;
    } else if (character === '#' && start < 0) {
      const end = source.indexOf('\n', at);
      at = end < 0 ? source.length : end;
    } else if (character === '<' && next === '<' && source.charAt(at + 2) !== '<') {
      endWord();
      const match = /^<<-?[ \t]*(?:'([^'\n]{1,100})'|"([^"\n]{1,100})"|\\?([\w.-]{1,100}))/.exec(
        source.slice(at, at + 120),
      );
      if (match !== null)
        pending.push({
          delimiter: match[1] ?? match[2] ?? match[3] ?? '',
          reader: (words[0]?.text ?? '').split('/').at(-1) ?? '',
        });
      at += match?.[0].length ?? 2;
    } else if (character === '\n') {
      endCommand(character);
      at = readDocuments(at + 1);
    } else if (character === '&' && (next === '>' || /[<>]$/.test(parts.at(-1) ?? ''))) {
      // `2>&1`, `&>file`: a redirection, no end.
      if (start < 0) start = at;
      add(character);
      at += 1;
    } else if (';|&()'.includes(character)) {
      endCommand(next === character && '|&'.includes(next) ? character + next : character);
      at += 1;
    } else if (character === ' ' || character === '\t' || character === '\r') {
      endWord();
      at += 1;
    } else {
      if (start < 0) start = at;
      let end = at + 1;
      while (character === '<' && source.charAt(end) === '<') end += 1;
      while (end < source.length && !/[\s\\'"$;|&()<]/.test(source.charAt(end))) end += 1;
      const part = source.slice(at, end);
      redirects ||= part.includes('>');
      add(part);
      at = end;
    }
  }
  endCommand('');
  return { commands, ends, documents };
}

/** A text that the shell takes as it is. */
function plain(text: string): string {
  return text.replace(/[$`]/g, '');
}

/** `lastClose` = place of the last closing parenthesis of the text: beyond it nothing is looked for. */
function closingQuote(text: string, open: number, lastClose: number): number {
  const quote = text.charAt(open);
  if (quote === "'") {
    const end = text.indexOf(quote, open + 1);
    return end < 0 ? text.length : end;
  }
  let at = open + 1;
  while (at < text.length && text.charAt(at) !== quote) {
    // What a command prints: quotes in it are its own.
    if (at < lastClose && text.startsWith('$(', at)) at = text.indexOf(')', at) + 1;
    else at += text.charAt(at) === '\\' ? 2 : 1;
  }
  return Math.min(at, text.length);
}

function endOfDocument(
  text: string,
  from: number,
  delimiter: string,
): { readonly body: number; readonly next: number } {
  for (let line = from; line < text.length; ) {
    const newline = text.indexOf('\n', line);
    const end = newline < 0 ? text.length : newline;
    if (end - line < delimiter.length + 200 && text.slice(line, end).trim() === delimiter)
      return { body: line, next: Math.min(end + 1, text.length) };
    line = end + 1;
  }
  return { body: text.length, next: text.length };
}

/** Whether a command line hands a text to a shell: `sh -c TEXT`, `bash -lc -- TEXT`. Gives the index of the text among the words, or -1. */
export function shellTextIndex(words: readonly string[]): number {
  for (let index = 0; index + 1 < words.length; index += 1) {
    if (!SHELL.test((words[index] ?? '').split('/').at(-1) ?? '')) continue;
    for (let flag = index + 1; flag < words.length && (words[flag] ?? '').startsWith('-'); flag += 1) {
      if (/^-[a-z]*c[a-z]*$/.test(words[flag] ?? '')) {
        const text = words[flag + 1] === '--' ? flag + 2 : flag + 1;
        return text < words.length ? text : -1;
      }
      if (/^-[a-zA-Z]*[oO]$/.test(words[flag] ?? '')) flag += 1;
    }
  }
  return -1;
}

/** Whether a command line hands code to an interpreter: `python -c CODE`, `node -e CODE`. Gives the index of the code, or -1. */
export function codeIndex(words: readonly string[]): number {
  for (let index = 0; index + 2 < words.length && index < 12; index += 1) {
    const program = (words[index] ?? '').split('/').at(-1) ?? '';
    if (!/^(?:python[\d.]*|node|perl|ruby)$/.test(program)) continue;
    for (let flag = index + 1; flag + 1 < words.length && (words[flag] ?? '').startsWith('-'); flag += 1)
      if (/^-[a-zA-Z]*[ce]$/.test(words[flag] ?? '')) return flag + 1;
  }
  return -1;
}

/** `NAME=value` at the start of a command, or after `export`: the variables that a shell text sets, in order. */
export function assignments(
  commands: readonly (readonly ShellWord[])[],
): { readonly name: string; readonly word: ShellWord; readonly value: string }[] {
  return commands.flatMap((command) => {
    const from = /^(?:export|declare|local|readonly|env)$/.test(command[0]?.text ?? '') ? 1 : 0;
    const found: { name: string; word: ShellWord; value: string }[] = [];
    for (const word of command.slice(from)) {
      const match = /^([A-Za-z_]\w{0,255})=([\s\S]*)$/.exec(word.text);
      if (match?.[1] === undefined) break;
      found.push({ name: match[1], word, value: match[2] ?? '' });
    }
    return found;
  });
}
