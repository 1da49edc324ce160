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

/** The verdict of a run in one sentence. */
export function verdictLine(result: ScanResult): string {
  const { report, gate } = result;
  const { summary } = report;
  if (isNothingScanned(result)) return 'Nothing to scan: no manifest was found.';
  const found = levelCounts(summary.findings);
  if (gate.failed) {
    const why =
      gate.failing > 0
        ? `${counted(gate.failing, gate.mode === 'new' ? 'new finding' : 'finding')} at level ${gate.failOn}${gate.failOn === 'error' ? '' : ' or worse'}`
        : (gate.reasons[0] ?? 'see below');
    return `Gate failed: ${why} (${found}).`;
  }
  if (summary.callers === 0) return `Gate passed: no workload calls Hugging Face (${found}).`;
  if (found === 'no findings') {
    return `Gate passed: ${counted(summary.callers, 'workload')} ${summary.callers === 1 ? 'calls' : 'call'} Hugging Face, and every link of the chain holds.`;
  }
  const mode = gate.failOn === 'never' ? 'the gate is off' : `none of them fails the gate`;
  return `Gate passed: ${found}; ${mode}.`;
}

/** What was looked at: said on every run, so that silence can't be taken for a clean bill. */
export function lookedAt({ report: { summary } }: ScanResult): string {
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
  return `Looked at ${parts.join(', ')}${rendered}.`;
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
