import { createHash } from 'node:crypto';
import { byCodeUnits } from '../input/tree.ts';
import type { Finding } from './types.ts';

/** The files of one revision, by path, with their text; null where a file can't be read. */
export interface RevisionTexts {
  readonly files: readonly string[];
  readonly textOf: (file: string) => string | null;
}

/** Share of lines that two files must have in common to be one file that was renamed; git's own default. */
const SIMILAR = 0.5;
/** Beyond so many pairs only equal files are told. */
const MAX_PAIRS = 10_000;
const MAX_LENGTH = 1 << 20;

/** Lines that say something: no blanks, no comments, no separators. */
function contentLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#') && !line.startsWith('---'));
}

/** Files of the head that a file of the base became: head's path → base's path. By content, equal ones first, then the most similar. */
export function renamedFiles(head: RevisionTexts, base: RevisionTexts): Map<string, string> {
  const inBase = new Set(base.files);
  const inHead = new Set(head.files);
  const added = withLines(head, inBase);
  const gone = withLines(base, inHead);
  const renamed = new Map<string, string>();
  const taken = new Set<string>();
  const take = (to: string, from: string): void => {
    if (renamed.has(to) || taken.has(from)) return;
    renamed.set(to, from);
    taken.add(from);
  };
  const equal = new Map(
    gone.filter(({ lines }) => lines.length > 0).map(({ file, lines }) => [lines.join('\n'), file]),
  );
  for (const { file, lines } of added) {
    const from = equal.get(lines.join('\n'));
    if (from !== undefined) take(file, from);
  }
  if (added.length * gone.length > MAX_PAIRS) return renamed;
  const pairs = added.flatMap((to) =>
    gone.map((from) => ({ to: to.file, from: from.file, share: similarity(to.lines, from.lines) })),
  );
  pairs.sort((a, b) => b.share - a.share || byCodeUnits(a.to, b.to) || byCodeUnits(a.from, b.from));
  for (const { to, from, share } of pairs) if (share >= SIMILAR) take(to, from);
  return renamed;
}

/** The files that the other revision hasn't and that say something. */
function withLines({ files, textOf }: RevisionTexts, others: ReadonlySet<string>) {
  return files
    .filter((file) => !others.has(file))
    .map((file) => ({ file, lines: contentLines(textOf(file) ?? '') }))
    .filter(({ lines }) => lines.length > 0);
}

/** Lines in common (each as often as it stands in both) as a share of the longer text's. */
function similarity(a: readonly string[], b: readonly string[]): number {
  const longer = Math.max(a.length, b.length);
  if (Math.min(a.length, b.length) / longer < SIMILAR || longer > MAX_LENGTH) return 0;
  const left = new Map<string, number>();
  for (const line of a) left.set(line, (left.get(line) ?? 0) + 1);
  let common = 0;
  for (const line of b) {
    const count = left.get(line) ?? 0;
    if (count > 0) {
      left.set(line, count - 1);
      common += 1;
    }
  }
  return common / longer;
}

/** Names what a finding says of the document that it stands in, whatever the file is called: equal for a document that was moved unchanged. */
export function contentNames(texts: Pick<RevisionTexts, 'textOf'>): (finding: Finding) => string {
  const files = new Map<string, readonly { readonly last: number; readonly text: string }[]>();
  return ({ rule, subject, at }) => {
    let documents = files.get(at.file);
    if (documents === undefined) {
      documents = documentsOf(texts.textOf(at.file) ?? '');
      files.set(at.file, documents);
    }
    const text = documents.find(({ last }) => at.line <= last)?.text ?? '';
    return createHash('sha256').update([rule, subject, text].join('\0')).digest('hex').slice(0, 24);
  };
}

function documentsOf(text: string): { readonly last: number; readonly text: string }[] {
  const lines = text.split('\n');
  const documents: { last: number; text: string }[] = [];
  let from = 0;
  for (let at = 1; at <= lines.length; at += 1) {
    if (at < lines.length && !/^---(?:\s|$)/.test(lines[at] ?? '')) continue;
    documents.push({ last: at, text: contentLines(lines.slice(from, at).join('\n')).join('\n') });
    from = at;
  }
  return documents;
}
