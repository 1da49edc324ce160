/** The lines of one YAML document of a file (or of one document of a template), read without parsing. */
export interface DocumentPart {
  /** Index of its first line (its separator where it has one) and of the line after its last. */
  readonly from: number;
  readonly to: number;
  /** Index of its first line with content; null where it holds comments only. */
  readonly first: number | null;
  /** True where it looks like a Kubernetes object. */
  readonly isObject: boolean;
  /** Kind, namespace and name as far as a glance shows them: which object it is, whatever its line. */
  readonly identity: string;
}

const SEPARATOR = /^---(?:\s|$)/;
/** How far a node is followed: a comment is written above what a person can see. */
const MAX_NODE_LINES = 5000;

/** True for a line that holds no content: blank, a comment, a directive, a template's control line. */
export function isNeutral(line: string): boolean {
  return /^[ \t]*(?:#.*)?$/.test(line) || line.startsWith('%') || isControl(line.trim());
}

/** Lines of a template that only decide or remark: nothing of them is in the output. */
function isControl(line: string): boolean {
  if (!line.startsWith('{{') || !line.endsWith('}}')) return false;
  return /^\{\{-?\s*(?:\/\*|(?:if|else|end|with|range|define|block)\b|\$\w+\s*:?=)/.test(line);
}

/** The documents of a file by lines, comments before the first separator among them. */
export function documentParts(lines: readonly string[]): DocumentPart[] {
  const starts = [0];
  for (const [index, line] of lines.entries()) if (index > 0 && SEPARATOR.test(line)) starts.push(index);
  return starts.map((from, at) => {
    const to = starts[at + 1] ?? lines.length;
    let first: number | null = null;
    let inComment = false;
    const identity: string[] = [];
    let isObject = false;
    for (let index = from; index < to; index += 1) {
      const line = lines[index] ?? '';
      const isEnd = line.includes('*/');
      const wasComment: boolean = inComment || (/\{\{-?[ \t]*\/\*/.test(line) && !isEnd);
      inComment = wasComment && !isEnd;
      const content = SEPARATOR.test(line) ? line.slice(3).replace(/^[ \t]+#.*$/, '') : line;
      if (!wasComment && first === null && !isNeutral(content)) first = index;
      if (/^["']?apiVersion["']?[ \t]*:/.test(line) || (index === first && content.trimStart().startsWith('{')))
        isObject = true;
      if (/^["']?kind["']?[ \t]*:|^ {0,8}["']?(?:name|namespace)["']?[ \t]*:/.test(line) && identity.length < 3)
        identity.push(line.trim());
      else if (/^["']?metadata["']?[ \t]*:.*\{/.test(line)) identity.push(line.trim());
    }
    return { from, to, first, isObject, identity: identity.join('\0') };
  });
}

/** The line number (from 1) at which the node ends that begins on the line with index `start`: its deeper lines, and a list at its own depth. */
export function nodeEnd(lines: readonly string[], start: number, limit: number): number {
  const line = lines[start] ?? '';
  const depth = line.search(/\S/);
  const isItem = /^[ \t]*-(?:[ \t]|$)/.test(line);
  const opensList = !isItem && /:[ \t]*(?:#.*)?$/.test(line);
  let end = start + 1;
  for (let at = start + 1; at < Math.min(limit, start + MAX_NODE_LINES); at += 1) {
    const next = lines[at] ?? '';
    if (isNeutral(next)) continue;
    const deep = next.search(/\S/);
    const isOwnItem = opensList && deep === depth && /^[ \t]*-(?:[ \t]|$)/.test(next);
    if (deep <= depth && !isOwnItem) break;
    end = at + 1;
  }
  return end;
}
