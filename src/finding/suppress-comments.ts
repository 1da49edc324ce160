import { type DocumentPart, documentParts, isNeutral, nodeEnd } from './document-lines.ts';
import { NEAR_MARK, nearMiss } from './suppress-near-miss.ts';
import { type Suppression, suppressionText } from './suppressions.ts';
import type { Place } from './types.ts';

/** A file with more than these is no manifest that people keep; reading on would take quadratic time. */
const MAX_COMMENTS = 1000;
const MARK = 'hf-guardrails:';
/** After `#` in YAML, or inside a template's comment. */
const COMMENT = /(?:(?:^|[ \t])#|\/\*)[ \t]*hf-guardrails:[ \t]*(ignore(?:-object|-file)?)(?![\w]|-\w)(.*)$/;
/** Any comment, and what it says. */
const ANY_COMMENT = /(?:(?:^|[ \t])#|\/\*)(.*)$/;
/** A line of its own inside a template's comment of several lines. */
const INSIDE = /^[ \t]*hf-guardrails:[ \t]*(ignore(?:-object|-file)?)(?![\w]|-\w)(.*)$/;

interface Coverage {
  readonly scope: 'line' | 'node' | 'object' | 'file';
  /** First and last line. */
  readonly from: number;
  readonly to: number;
  /** What it stands at, so that it can be told from one that was moved. */
  readonly anchor: string;
}

/**
 * All ignore comments of a file, those too that are written wrong. After content a comment speaks of its line; on a line of its own of the node that
 * begins on the next; before the first line of an object of that object; before the first document, closed off by `---`, of the file.
 */
export function suppressionComments(file: string, text: string): Suppression[] {
  if (!NEAR_MARK.test(text)) return [];
  const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
  const parts = documentParts(lines);
  const found: Suppression[] = [];
  let inTemplateComment = false;
  for (const [index, line] of lines.entries()) {
    const match = line.includes(MARK) ? (inTemplateComment ? INSIDE : COMMENT).exec(line) : null;
    const isInside = inTemplateComment;
    if (inTemplateComment ? line.includes('*/') : /\{\{-?[ \t]*\/\*/.test(line))
      inTemplateComment = line.lastIndexOf('/*') > line.lastIndexOf('*/');
    if (match === null) {
      const missed = missedAt(file, index, line, isInside);
      if (missed !== null && found.length < MAX_COMMENTS) found.push(missed);
      continue;
    }
    const [whole, scope = '', rest = ''] = match;
    const column = match.index + 1 + (/^[ \t]/.test(whole) ? whole.search(/[^ \t]/) : 0);
    const endColumn = match.index + 1 + whole.trimEnd().length;
    const at: Place = { file, line: index + 1, column, endLine: index + 1, endColumn };
    const content = suppressionText(rest.split('*/')[0] ?? '');
    if (found.length === MAX_COMMENTS) {
      const problem = `the file holds more than ${MAX_COMMENTS} such comments, the rest is not read`;
      found.push(commentOf(at, { ...content, problem }, { scope: 'line', from: index + 1, to: index + 1, anchor: '' }));
      break;
    }
    const isAlone = isInside || /^[ \t]*(?:\{\{-?[ \t]*)?$/.test(line.slice(0, column - 1));
    found.push(commentOf(at, content, coverage(scope, lines, parts, index, isAlone, isInside)));
  }
  return found;
}

/** HF904 for a comment that is close to an ignore comment and none; it covers nothing. */
function missedAt(file: string, index: number, line: string, isInside: boolean): Suppression | null {
  if (!NEAR_MARK.test(line)) return null;
  const match = isInside ? /^[ \t]*(.*)$/.exec(line) : ANY_COMMENT.exec(line);
  const text = (match?.[1] ?? '').split('*/')[0]?.trim() ?? '';
  const problem = nearMiss(text);
  if (match === null || problem === null) return null;
  const column = line.indexOf(text, match.index) + 1;
  const at: Place = { file, line: index + 1, column, endLine: index + 1, endColumn: column + text.length };
  const rules = [...new Set(text.match(/\bHF\d{3}\b/g) ?? [])];
  const nowhere: Coverage = { scope: 'line', from: 0, to: 0, anchor: '' };
  return commentOf(at, { rules, until: null, reason: '', problem }, nowhere);
}

function commentOf(
  at: Place,
  content: ReturnType<typeof suppressionText>,
  { scope, from, to, anchor }: Coverage,
): Suppression {
  return {
    kind: 'comment',
    at,
    ...content,
    file: at.file,
    isPartial: false,
    covers: (finding) => from <= finding.at.line && finding.at.line <= to,
    key: [scope, anchor, content.rules.join(), content.until ?? '', content.reason].join('\0'),
  };
}

function coverage(
  scope: string,
  lines: readonly string[],
  parts: readonly DocumentPart[],
  index: number,
  isAlone: boolean,
  isInside: boolean,
): Coverage {
  const file: Coverage = { scope: 'file', from: 1, to: lines.length, anchor: '' };
  if (scope === 'ignore-file') return file;
  const part = parts.find(({ from, to }) => from <= index && index < to);
  if (part === undefined) return { scope: 'line', from: index + 1, to: index + 1, anchor: '' };
  const object: Coverage = { scope: 'object', from: part.from + 1, to: part.to, anchor: part.identity };
  if (scope === 'ignore-object') return object;
  const anchorOf = (line: number): string => `${part.identity}\0${(lines[line] ?? '').trim()}`;
  if (!isAlone)
    return {
      scope: 'line',
      from: index + 1,
      to: index + 1,
      anchor: `${part.identity}\0${beforeComment(lines[index] ?? '')}`,
    };
  if (part.first === null && part === parts[0] && parts.length > 1) return file;
  if (part.first !== null && index < part.first && part.isObject) return object;
  let next = index + 1;
  // The rest of the template's comment says nothing.
  while (isInside && next < part.to - 1 && !(lines[next - 1] ?? '').includes('*/')) next += 1;
  while (next < part.to - 1 && isNeutral(lines[next] ?? '')) next += 1;
  if (next >= part.to) return { scope: 'node', from: index + 1, to: index + 1, anchor: part.identity };
  return { scope: 'node', from: index + 1, to: nodeEnd(lines, next, part.to), anchor: anchorOf(next) };
}

function beforeComment(line: string): string {
  const at = line.search(COMMENT);
  return (at < 0 ? line : line.slice(0, at)).trim();
}
