import { coveredCallers, type Judged } from './covered.ts';
import { type RevisionTexts, renamedFiles } from './renames.ts';
import type { CallRow } from './result.ts';
import type { Finding } from './types.ts';

/** One input that can't be read. */
export interface Unreadable {
  /** The file's path, or the name of what was to be rendered. */
  readonly name: string;
  readonly paths: readonly string[];
  /** Why, where a limit of this scan refuses what may call Hugging Face and would be deployed. */
  readonly overLimit?: string;
}

/** What can be read of one revision, and what can't. */
export interface Readable extends RevisionTexts, Judged {
  /** Files with a document, and names of what was rendered. */
  readonly readable: readonly string[];
  /** What can't be read, once for each document: a file, or what can't be rendered with the files that nobody looks at because of it. */
  readonly unreadable: readonly Unreadable[];
  /** Files with a caller, a policy that decides about one, or a finding. */
  readonly relevant: () => ReadonlySet<string>;
  /** Files of the tree that are no manifests. */
  readonly otherFiles: readonly string[];
}

/**
 * Inputs that the base could read and the head can't, in sentences: a finding could hide behind each. A file counts under its old name where it was
 * renamed; a folder where a link took its place; a file that matters also where its content is now in one that no scan reads.
 */
export function lostInputs(head: Readable, base: Readable, renamed: ReadonlyMap<string, string>): string[] {
  const readable = new Set(base.readable);
  const folders = [...readable].map((file) => `${file}/`);
  const wasReadable = (path: string): boolean =>
    readable.has(path) || folders.some((file) => file.startsWith(`${path}/`));
  const old = (path: string): string => renamed.get(path) ?? path;
  const lost = grouped(head.unreadable).flatMap(({ name, paths, count }) => {
    const names = new Set([old(name), ...paths.map(old)]);
    const known = [...names].find(wasReadable);
    const was = base.unreadable.filter(
      (one) => names.has(one.name) || one.paths.some((path) => names.has(path)),
    ).length;
    if (known === undefined || count <= was) return [];
    const there = name === known || paths.includes(known) ? '' : ` (${known} in the base)`;
    return [`${name}${there} could be read in the base and can't be read now: what it holds is not judged.`];
  });
  return [
    ...lost,
    ...overLimits(head, base, old),
    ...hidden(head, base, renamed),
    ...coveredCallers(head, base, renamed),
  ].sort();
}

/** Files that the base hasn't and that this scan is not made for: padding must not hide what they hold. */
function overLimits(head: Readable, base: Readable, old: (path: string) => string): string[] {
  const known = new Set([...base.files, ...base.unreadable.map(({ name }) => name)]);
  return head.unreadable.flatMap(({ name, overLimit }) =>
    overLimit === undefined || known.has(old(name))
      ? []
      : [
          `${name} is new and can't be read (${overLimit}): what it holds is not judged. Split it into smaller documents.`,
        ],
  );
}

function hidden(head: Readable, base: Readable, renamed: ReadonlyMap<string, string>): string[] {
  const present = new Set([...head.files, ...renamed.values(), ...head.unreadable.flatMap(({ paths }) => paths)]);
  const absent = base.files.filter((file) => !present.has(file));
  if (absent.length === 0) return [];
  const relevant = base.relevant();
  const gone = absent.filter((file) => relevant.has(file));
  const inBase = new Set(base.otherFiles);
  const others = head.otherFiles.filter((file) => !inBase.has(file));
  const became = renamedFiles({ ...head, files: others }, { ...base, files: gone });
  return [...became].map(
    ([now, then]) => `${then} is now ${now}, which no scan reads as a manifest: what it holds is not judged.`,
  );
}

function grouped(unreadable: readonly Unreadable[]): (Unreadable & { readonly count: number })[] {
  const groups = new Map<string, Unreadable & { readonly count: number }>();
  for (const one of unreadable) groups.set(one.name, { ...one, count: (groups.get(one.name)?.count ?? 0) + 1 });
  return [...groups.values()];
}

/** Files with a finding, a caller, its evidence, or a policy that decides about it. */
export function relevantFiles(findings: readonly Finding[], calls: readonly CallRow[]): Set<string> {
  return new Set([
    ...findings.map(({ at }) => at.file),
    ...calls.flatMap(({ workload, evidence, policies }) =>
      [workload, ...evidence, ...policies].map(({ file }) => file),
    ),
  ]);
}
