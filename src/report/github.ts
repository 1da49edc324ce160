import { repositoryPath } from '../finding/paths.ts';
import type { FindingRow, RemovedPolicy, ScanResult } from '../finding/result.ts';
import type { Level } from '../finding/types.ts';
import { forCommandMessage, forCommandProperty, forLog } from './escape.ts';
import { isOfThisChange, visible, worstFirst } from './order.ts';
import { counted, lookedAt, remediationSentence, verdictLine, workloadTitle } from './words.ts';

/** The runner takes this many annotations of each level from a step and drops the rest without a word. */
export const MAX_ANNOTATIONS_PER_LEVEL = 10;
/** Our failures and the gate's reasons that are annotated; the rest stands in the log, so that findings have room. */
const MAX_OWN_ERRORS = 5;
/** The runner cuts longer messages; counted in UTF-16 units here, which is never more. */
const MAX_MESSAGE = 4096;

const COMMAND: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', note: 'notice' };

export interface AnnotationOptions {
  /** Findings to annotate; default: those of this change where a base was compared with, else all visible ones. */
  readonly isShown?: (finding: FindingRow) => boolean;
  /** Annotations of each level that this step has spent, or keeps for what may still go wrong. */
  readonly taken?: Readonly<Partial<Record<Level, number>>>;
  /** Findings to annotate before others of the same weight: those on changed lines. */
  readonly isFirst?: (finding: FindingRow) => boolean;
}

/** One annotation: of a finding, or of the place where this change takes a policy away. */
export interface Annotation {
  readonly level: Level;
  /** From the top of the repository. */
  readonly path: string;
  readonly line: number;
  /** Columns within the line, the end exclusive; null = the whole line. */
  readonly columns: readonly [number, number] | null;
  readonly title: string;
  readonly message: string;
}

/** Annotations for findings in the given order, each policy that was taken away after the first finding that comes of it. */
export function annotationsOf(findings: readonly FindingRow[], result: ScanResult): Annotation[] {
  const { repositoryPrefix: prefix } = result;
  const rows = new Map(result.report.findings.map((finding) => [finding.fingerprint, finding]));
  const removals = new Map<string, RemovedPolicy[]>();
  for (const removed of result.removed) {
    for (const id of removed.fingerprints) removals.set(id, [...(removals.get(id) ?? []), removed]);
  }
  const said = new Set<RemovedPolicy>();
  return findings.flatMap((finding) => {
    const gone = (removals.get(finding.fingerprint) ?? []).filter((one) => !said.has(one));
    for (const one of gone) said.add(one);
    return [findingAnnotation(finding, prefix), ...gone.map((one) => removalAnnotation(one, finding, prefix, rows))];
  });
}

function findingAnnotation(finding: FindingRow, prefix: string): Annotation {
  const { level, file, line, column, endLine, endColumn, rule, name, message, remediation } = finding;
  return {
    level,
    path: repositoryPath(prefix, file),
    line,
    columns: endLine === line && endColumn > column ? [column, endColumn] : null,
    title: `${rule} ${name}`,
    message: [message, remediationSentence(remediation)].filter((part) => part !== '').join('\n'),
  };
}

function removalAnnotation(
  removed: RemovedPolicy,
  finding: FindingRow,
  prefix: string,
  rows: ReadonlyMap<string, FindingRow>,
): Annotation {
  const { kind, namespace, name, file, line, isDeleted, fingerprints } = removed;
  const policy = `${kind} ${namespace === null ? '' : `${namespace}/`}${name}`;
  const workloads = new Map<string, string>();
  for (const id of fingerprints) {
    const one = rows.get(id);
    if (one === undefined || one.workload === null) continue;
    const title = workloadTitle(one.workload);
    if (!workloads.has(title)) workloads.set(title, `${title} (${repositoryPath(prefix, one.file)}:${one.line})`);
  }
  const places = [...workloads.values()];
  const more = places.length > 3 ? ` and ${places.length - 3} more` : '';
  const what = isDeleted ? `This change deletes ${policy}, which selected` : `${policy} no longer selects`;
  return {
    level: finding.level,
    path: repositoryPath(prefix, file),
    line,
    columns: null,
    title: `${finding.rule} ${finding.name}: policy ${isDeleted ? 'deleted' : 'changed'}`,
    message: `${what} ${places.slice(0, 3).join(', ')}${more}.`,
  };
}

/** Findings as they should be annotated: worst first, and among equals those on changed lines. */
export function annotated(result: ScanResult, options: AnnotationOptions = {}): FindingRow[] {
  const { isFirst, isShown } = options;
  const shown = worstFirst(visible(result.report.findings)).filter(
    isShown ?? ((finding) => isOfThisChange(finding, result)),
  );
  if (isFirst === undefined) return shown;
  return (['error', 'warning', 'note'] as const).flatMap((level) => {
    const group = shown.filter((finding) => finding.level === level);
    return [...group.filter(isFirst), ...group.filter((finding) => !isFirst(finding))];
  });
}

/** Workflow commands that annotate the lines of findings, and what the runner's limit left out in a line of log. */
export function renderGithub(result: ScanResult, options: AnnotationOptions = {}): string {
  const annotations = annotationsOf(annotated(result, options), result);
  // What went wrong on our side takes part in the runner's limit: it comes first, so that it isn't what is dropped.
  const all = [...result.failures, ...result.gate.reasons];
  const ours = all.slice(0, MAX_OWN_ERRORS);
  const lines = ours.map((text) => `::error title=hf-guardrails::${forCommandMessage(text)}`);
  const left: string[] = [];
  for (const level of ['error', 'warning', 'note'] as const) {
    const group = annotations.filter((annotation) => annotation.level === level);
    const taken = (options.taken?.[level] ?? 0) + (level === 'error' ? ours.length : 0);
    const room = Math.max(0, MAX_ANNOTATIONS_PER_LEVEL - taken);
    lines.push(...group.slice(0, room).map(commandOf));
    if (group.length > room) left.push(counted(group.length - room, level));
  }
  if (left.length > 0) {
    lines.push(
      `Not annotated: ${left.join(', ')}. GitHub shows ${MAX_ANNOTATIONS_PER_LEVEL} of each level of one step; the report holds all.`,
    );
  }
  for (const note of [...all.slice(MAX_OWN_ERRORS), ...result.trustNotes]) lines.push(forLog(note));
  lines.push(forLog(lookedAt(result)), forLog(verdictLine(result)));
  return `${lines.join('\n')}\n`;
}

function commandOf({ level, path, line, columns, title, message }: Annotation): string {
  const properties: readonly (readonly [string, string | number])[] = [
    ['file', path],
    ['line', line],
    ['endLine', line],
    ...(columns === null
      ? []
      : ([
          ['col', columns[0]],
          ['endColumn', columns[1]],
        ] as const)),
    ['title', title],
  ];
  const written = properties.map(([name, value]) => `${name}=${forCommandProperty(String(value))}`).join(',');
  return `::${COMMAND[level]} ${written}::${forCommandMessage(message.slice(0, MAX_MESSAGE))}`;
}
