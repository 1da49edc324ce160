/** One simple command of a shell text: its words, with the offset of each in the text. */
export interface ShellWord {
  readonly text: string;
  readonly offset: number;
}

const LIMIT = 200_000;

/**
 * Splits shell text into commands and words, tolerantly: quotes are removed, line continuations joined, comments dropped, operators
 * (`;`, `|`, `&`, newline, parentheses) end a command. Broken quoting runs to the end of the text. Linear in the text (cut at 200,000 characters).
 */
export function shellCommands(text: string): ShellWord[][] {
  const source = text.length > LIMIT ? text.slice(0, LIMIT) : text;
  const commands: ShellWord[][] = [];
  let words: ShellWord[] = [];
  let parts: string[] = [];
  let start = -1;
  const endWord = (): void => {
    if (start >= 0) words.push({ text: parts.join(''), offset: start });
    parts = [];
    start = -1;
  };
  const endCommand = (): void => {
    endWord();
    if (words.length > 0) commands.push(words);
    words = [];
  };
  let at = 0;
  while (at < source.length) {
    const character = source.charAt(at);
    if (character === '\\') {
      if (source.charAt(at + 1) === '\n') at += 2;
      else {
        if (start < 0) start = at;
        parts.push(source.charAt(at + 1));
        at += 2;
      }
    } else if (character === "'" || character === '"') {
      if (start < 0) start = at;
      const end = closingQuote(source, at);
      parts.push(source.slice(at + 1, end));
      at = end + 1;
    } else if (character === '$' && (source.charAt(at + 1) === '{' || source.charAt(at + 1) === '(')) {
      if (start < 0) start = at;
      const close = source.indexOf(source.charAt(at + 1) === '{' ? '}' : ')', at);
      const end = close < 0 ? source.length : close + 1;
      parts.push(source.slice(at, end));
      at = end;
    } else if (character === '#' && start < 0) {
      const end = source.indexOf('\n', at);
      at = end < 0 ? source.length : end;
    } else if (
      character === '\n' ||
      character === ';' ||
      character === '|' ||
      character === '&' ||
      character === '(' ||
      character === ')'
    ) {
      endCommand();
      at += 1;
    } else if (character === ' ' || character === '\t' || character === '\r') {
      endWord();
      at += 1;
    } else {
      if (start < 0) start = at;
      let end = at + 1;
      while (end < source.length && !/[\s\\'"$;|&()]/.test(source.charAt(end))) end += 1;
      parts.push(source.slice(at, end));
      at = end;
    }
  }
  endCommand();
  return commands;
}

function closingQuote(text: string, open: number): number {
  const quote = text.charAt(open);
  let at = open + 1;
  while (at < text.length && text.charAt(at) !== quote) at += quote === '"' && text.charAt(at) === '\\' ? 2 : 1;
  return Math.min(at, text.length);
}

/** Whether a command line hands a text to a shell: `sh -c TEXT`, `bash -lc TEXT`. Gives the index of the text among the words, or -1. */
export function shellTextIndex(words: readonly string[]): number {
  for (let index = 0; index + 1 < words.length; index += 1) {
    if (!/(?:^|\/)(?:ba|da|z|a|k)?sh$/.test(words[index] ?? '')) continue;
    for (let flag = index + 1; flag < words.length && (words[flag] ?? '').startsWith('-'); flag += 1) {
      if (/^-[a-z]*c[a-z]*$/.test(words[flag] ?? '')) return flag + 1 < words.length ? flag + 1 : -1;
      if (words[flag] === '-o' || words[flag] === '-O') flag += 1;
    }
  }
  return -1;
}
