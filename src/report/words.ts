import { isNothingScanned } from '../finding/exit-code.ts';
import type { ScanResult } from '../finding/result.ts';
import type { Level, WorkloadName } from '../finding/types.ts';

/** `1 finding`, `2 findings`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** `2 errors, 1 warning`; levels without findings are left out; `no findings` where there is none. */
export function levelCounts(counts: Readonly<Record<Level, number>>): string {
  const parts = (['error', 'warning', 'note'] as const)
    .filter((level) => counts[level] > 0)
    .map((level) => counted(counts[level], level));
  return parts.length === 0 ? 'no findings' : parts.join(', ');
}

/** `Deployment payments/fraud-embedder`; the namespace is left out where the manifests don't say. */
export function workloadTitle(workload: WorkloadName): string {
  return `${workload.kind} ${workload.namespace === null ? '' : `${workload.namespace}/`}${workload.name}`;
}

/** The verdict of a run in one sentence, with what this change brings that applies after the merge only. */
export function verdictLine(result: ScanResult): string {
  if (isNothingScanned(result)) return 'Nothing to scan: no manifest was found.';
  const held = heldBack(result);
  return held.length === 0
    ? gateSentence(result)
    : `${gateSentence(result)} Not applied before the merge: ${listed(held)}.`;
}

function gateSentence(result: ScanResult): string {
  const { report, gate } = result;
  const { callers, notRendered } = report.summary;
  const found = foundText(result);
  if (gate.failed) {
    const what = gate.mode === 'new' ? 'new finding' : 'finding';
    const why =
      gate.failing > 0
        ? `${counted(gate.failing, what)} at level ${gate.failOn}${gate.failOn === 'error' ? '' : ' or worse'}`
        : (gate.reasons[0] ?? 'see below').replace(/\.$/, '');
    return `Gate failed: ${why}${found === '' ? '' : ` (${found})`}.`;
  }
  if (callers === 0 && notRendered > 0) {
    const missing = counted(notRendered, 'chart or overlay was', 'charts and overlays were');
    return `Gate passed: no workload that could be read calls Hugging Face, but ${missing} not rendered (${found}).`;
  }
  if (callers === 0) return `Gate passed: no workload calls Hugging Face (${found}).`;
  if (found === 'no findings') {
    return `Gate passed: ${counted(callers, 'workload')} ${callers === 1 ? 'calls' : 'call'} Hugging Face, and every link of the chain holds.`;
  }
  return `Gate passed: ${found}; ${gate.failOn === 'never' ? 'the gate is off' : 'none of them fails the gate'}.`;
}

/** `2 errors, 1 note`; where a base was compared with, `2 errors new, 5 known before`. */
function foundText({ report, gate }: ScanResult): string {
  const shown = report.findings.filter(({ suppressed }) => suppressed === null);
  const fresh = shown.filter((finding) => finding.new === true);
  if (report.run.base === null || shown.length === 0) return levelCounts(report.summary.findings);
  const count = (level: Level): number => fresh.filter((finding) => finding.level === level).length;
  const counts = levelCounts({ error: count('error'), warning: count('warning'), note: count('note') });
  const known = shown.length - fresh.length;
  // The sentence has said it where all that is new fails the gate.
  const isSaid = gate.mode === 'new' && gate.failing > 0 && gate.failing === fresh.length;
  const parts = [
    ...(isSaid ? [] : [fresh.length === 0 ? 'nothing new' : `${counts} new`]),
    ...(known === 0 ? [] : [`${known} known before`]),
  ];
  return parts.join(', ');
}

/** Files and ignore comments of the head that the base's stand in for, in short. */
function heldBack({ trustNotes }: ScanResult): string[] {
  return trustNotes.flatMap((note) => {
    const [, file, place, kind, rules] =
      /^(?:(.+?) differs from the base:|(.+?) adds an ignore (\w+) \(([^)]*)\):)/.exec(note) ?? [];
    if (file !== undefined) return [file];
    return place === undefined ? [] : [`the ignore ${kind} at ${place} (${rules})`];
  });
}

function listed(items: readonly string[]): string {
  const shown = items.slice(0, 5);
  return shown.join(', ') + (items.length > shown.length ? ` and ${items.length - shown.length} more` : '');
}

/** What was looked at: said on every run, so that silence can't be taken for a clean bill. */
export function lookedAt({ report: { summary, run } }: ScanResult): string {
  const parts = [
    counted(summary.files, 'file'),
    counted(summary.documents, 'document'),
    counted(summary.workloads, 'workload'),
    counted(summary.callers, 'caller'),
    counted(summary.calls, 'call'),
  ];
  const rendering = summary.rendered + summary.notRendered;
  const rendered =
    rendering === 0
      ? ''
      : `; ${counted(summary.rendered, 'chart or overlay', 'charts and overlays')} rendered${summary.notRendered > 0 ? `, ${summary.notRendered} not rendered` : ''}`;
  const compared =
    run.base === null ? '' : ` Compared with ${/^[0-9a-f]{40,64}$/.test(run.base) ? run.base.slice(0, 12) : run.base}.`;
  return `Looked at ${parts.join(', ')}${rendered}.${compared}`;
}

/** First line of a remediation as prose, the rest as a block that can be pasted. */
export function remediationParts(remediation: string): { readonly prose: string; readonly block: string } {
  const end = remediation.indexOf('\n');
  if (end < 0) return { prose: remediation.trim(), block: '' };
  return { prose: remediation.slice(0, end).trim(), block: remediation.slice(end + 1).replace(/^\n+|\s+$/g, '') };
}

/** A remediation in one sentence, for media that show no block; says where the block is. */
export function remediationSentence(remediation: string): string {
  const { prose, block } = remediationParts(remediation);
  if (block === '') return prose;
  return `${prose.replace(/\s*[:.]$/, '')} (the report has the text to paste).`;
}
