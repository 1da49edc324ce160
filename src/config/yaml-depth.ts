import { Lexer } from 'yaml';

/** Levels of nesting that are parsed. */
export const MAX_YAML_DEPTH = 200;
const DASH_RUN = new RegExp(`(?:- ){${MAX_YAML_DEPTH}}`);

/** The offset at which flow collections nest too deeply for a safe parse (it can end the process on Node 20), or -1. */
export function tooDeepAt(text: string): number {
  // Counted with the brackets in strings first, which costs next to nothing; only a text that fails is looked at by the lexer.
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x5b || code === 0x7b) {
      depth += 1;
      if (depth > MAX_YAML_DEPTH) return lexedTooDeepAt(text);
    } else if ((code === 0x5d || code === 0x7d) && depth > 0) depth -= 1;
  }
  return text.search(DASH_RUN);
}

function lexedTooDeepAt(text: string): number {
  let depth = 0;
  let at = 0;
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') {
      depth += 1;
      if (depth > MAX_YAML_DEPTH) return at;
    } else if (token === ']' || token === '}') depth -= 1;
    // Marks of the lexer that stand for no text: document, flow error, scalar.
    if (token !== '\u0002' && token !== '\u0018' && token !== '\u001f') at += token.length;
  }
  return text.search(DASH_RUN);
}
