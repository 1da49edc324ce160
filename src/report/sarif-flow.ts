import type { ThreadFlowLocation } from 'sarif';
import { repositoryPath } from '../finding/paths.ts';
import type { CallRow, FindingRow } from '../finding/result.ts';
import { forUri, plain } from './escape.ts';

/** GitHub keeps 1,000 steps of a run's flows; the first few facts are what a reader follows. */
const MAX_STEPS = 12;

/** The way from the call to what decides about it: evidence of the workload's calls, its policies, then the finding's own places. */
export function threadFlow(finding: FindingRow, calls: readonly CallRow[], prefix: string): ThreadFlowLocation[] {
  const steps = new Map<string, ThreadFlowLocation>();
  const add = (file: string, line: number, text: string): void => {
    const key = `${file}:${line}`;
    if (steps.size >= MAX_STEPS || steps.has(key)) return;
    steps.set(key, {
      location: {
        physicalLocation: {
          artifactLocation: { uri: forUri(repositoryPath(prefix, file)) },
          region: { startLine: Math.max(1, line) },
        },
        message: { text: plain(text) || 'see here' },
      },
    });
  };
  const { workload } = finding;
  add(finding.file, finding.line, finding.message);
  if (workload !== null && FLOWING.test(finding.rule)) {
    for (const call of calls) {
      if (!isSame(call, workload)) continue;
      const [first] = call.evidence;
      if (first !== undefined) add(first.file, first.line, `calls ${call.host}:${call.port}`);
      for (const policy of call.policies) add(policy.file, policy.line, `${policy.kind} ${policy.name} selects it`);
    }
  }
  for (const related of finding.related) add(related.file, related.line, related.message);
  return [...steps.values()];
}

/** Rules about a path from a workload to a destination: egress, intent, audit. */
const FLOWING = /^HF[156]/;

function isSame({ workload }: CallRow, other: CallRow['workload']): boolean {
  return (
    workload.name === other.name &&
    workload.kind === other.kind &&
    workload.namespace === other.namespace &&
    workload.scope === other.scope
  );
}
