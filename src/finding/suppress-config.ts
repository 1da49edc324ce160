import type { IgnoreEntry } from '../config/ignore.ts';
import { globMatcher } from '../input/store.ts';
import { pathFromRoot } from './paths.ts';
import { isDay, problemOf, type Suppression } from './suppressions.ts';
import type { Finding, WorkloadName } from './types.ts';

/** What is scanned, seen from the top of the repository. */
export interface ConfiguredScan {
  /** From the top of the repository to the scanned root: '' or ending in '/'. */
  readonly prefix: string;
  readonly isScanned: (path: string) => boolean;
  /** The configuration file that counts; those that it extends are made for others, too. */
  readonly file: string | null;
}

/** The configuration's `ignore` entries; their globs count from the top of the repository. */
export function configSuppressions(
  entries: readonly IgnoreEntry[],
  { prefix, isScanned, file: own }: ConfiguredScan,
): Suppression[] {
  const isWhole = own !== null && isScanned(own.slice(0, Math.max(0, own.lastIndexOf('/'))));
  return entries.map(({ rules, paths, workloads, until, reason, file, line }): Suppression => {
    const inPaths = paths.length === 0 ? () => true : globMatcher(paths, prefix);
    const isWorkload = workloads.length === 0 ? () => true : workloadMatcher(workloads);
    return {
      kind: 'config',
      at: { file: pathFromRoot(prefix, file), line, column: 1, endLine: line, endColumn: 1 },
      rules,
      until,
      reason,
      problem: ignoreProblem({ rules, reason, until }),
      file: null,
      isPartial: file !== own || !(isWhole || (paths.length > 0 && paths.every((path) => isScanned(fixedPart(path))))),
      covers: (finding) => inPaths(finding.at.file) && isWorkload(finding),
      key: [rules.join(), paths.join(), workloads.join(), until ?? '', reason].join('\0'),
    };
  });
}

/** Why an entry suppresses nothing, whatever is scanned; null where it is well formed. */
export function ignoreProblem({
  rules,
  reason,
  until,
}: Pick<IgnoreEntry, 'rules' | 'reason' | 'until'>): string | null {
  return (
    problemOf(rules, reason, 'under `reason`') ??
    (until !== null && !isDay(until) ? `\`until: ${until.slice(0, 40)}\` is no day like 2027-01-31` : null)
  );
}

/** The folders of a glob before its first wildcard. */
export function fixedPart(glob: string): string {
  const parts = glob.replace(/\/+$/, '').split('/');
  const wild = parts.findIndex((part) => /[*?[{!(]/.test(part));
  return (wild < 0 ? parts : parts.slice(0, wild)).join('/');
}

/** Patterns `name`, `namespace/name` or `Kind/namespace/name`, each part with `*` for any characters. */
function workloadMatcher(patterns: readonly string[]): (finding: Finding) => boolean {
  const matchers = patterns.map((pattern) => {
    const parts = pattern.split('/').map(wildcard);
    const [name, namespace, kind] = [...parts].reverse();
    return (workload: WorkloadName): boolean =>
      (name?.(workload.name) ?? false) &&
      (namespace?.(workload.namespace ?? '') ?? true) &&
      (kind?.(workload.kind) ?? true);
  });
  return ({ workload }) => workload !== null && matchers.some((matches) => matches(workload));
}

/** `*` stands for any characters. Linear: the pieces are looked for one after the other. */
function wildcard(pattern: string): (text: string) => boolean {
  const [first = '', ...pieces] = pattern.split('*');
  const last = pieces.pop();
  if (last === undefined) return (text) => text === first;
  return (text) => {
    if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return false;
    let at = first.length;
    const end = text.length - last.length;
    for (const piece of pieces) {
      const found = text.indexOf(piece, at);
      if (found < 0 || found + piece.length > end) return false;
      at = found + piece.length;
    }
    return true;
  };
}
