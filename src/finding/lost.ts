import { type RevisionTexts, renamedFiles } from './renames.ts';
import type { CallRow } from './result.ts';
import type { Finding } from './types.ts';

/** What can be read of one revision, and what can't. */
export interface Readable extends RevisionTexts {
  /** Files with a document, and names of what was rendered. */
  readonly readable: readonly string[];
  /** Paths that can't be read, or hold a document that can't, once for each; names of what can't be rendered. */
  readonly unreadable: readonly string[];
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
  const before = counted(base.unreadable);
  const lost = [...counted(head.unreadable)].flatMap(([path, count]) => {
    const old = renamed.get(path) ?? path;
    const was = before.get(old) ?? 0;
    const isKnown = base.readable.some((file) => file === old || file.startsWith(`${old}/`));
    if (!isKnown || count <= was) return [];
    return [
      old === path
        ? `${path} could be read in the base and can't be read now: what it holds is not judged.`
        : `${path} (${old} in the base) could be read there and can't be read now: what it holds is not judged.`,
    ];
  });
  return [...lost, ...hidden(head, base, renamed)].sort();
}

function hidden(head: Readable, base: Readable, renamed: ReadonlyMap<string, string>): string[] {
  const present = new Set([...head.files, ...renamed.values(), ...head.unreadable]);
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

function counted(paths: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const path of paths) counts.set(path, (counts.get(path) ?? 0) + 1);
  return counts;
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
