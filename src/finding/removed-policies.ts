import type { Cluster } from '../cluster/types.ts';
import type { Manifest } from '../input/manifest.ts';
import type { DocumentStore } from '../input/store.ts';
import type { CallRow, PolicyRow, RemovedPolicy } from './result.ts';
import { callRows } from './rows.ts';
import type { Finding, RelatedPlace, WorkloadName } from './types.ts';

/** A revision as far as its policies are looked for. */
export interface PolicySide {
  readonly clusters: readonly Cluster[];
  readonly manifests: readonly Manifest[];
  readonly store: Pick<DocumentStore, 'documents' | 'source'>;
}

interface Removal {
  readonly policy: PolicyRow;
  readonly findings: Finding[];
}

/**
 * Policies that selected a workload in the base and don't in the head, where a new egress finding comes of it: what this change took away, with
 * its place. One entry per policy.
 */
export function removedPolicies(findings: readonly Finding[], head: PolicySide, base: PolicySide): RemovedPolicy[] {
  const fresh = findings.filter(({ rule, workload, suppressed, new: isNew }) => {
    return isNew === true && suppressed === null && workload !== null && rule.startsWith('HF1');
  });
  if (fresh.length === 0) return [];
  const before = selectingBy(callRows(base.clusters));
  const after = selectingBy(callRows(head.clusters));
  const removals = new Map<string, Removal>();
  for (const finding of fresh) {
    if (finding.workload === null) continue;
    const left = after.get(workloadKey(finding.workload));
    for (const [key, policy] of before.get(workloadKey(finding.workload)) ?? []) {
      if (left?.has(key) === true) continue;
      const removal = removals.get(key) ?? { policy, findings: [] };
      removal.findings.push(finding);
      removals.set(key, removal);
    }
  }
  return [...removals].map(([key, removal]) => {
    return { ...removedPolicy(removal), ...placeIn(removal.policy, keptPlace(key, removal.policy, head), head, base) };
  });
}

/** The findings, each with the policies that were taken away from its workload as further places. */
export function withRemovals(findings: readonly Finding[], removed: readonly RemovedPolicy[]): Finding[] {
  const byFinding = new Map<string, RelatedPlace[]>();
  for (const { file, line, message, fingerprints } of removed) {
    const place = { file, line, column: 1, endLine: line, endColumn: 1, message };
    for (const id of fingerprints) byFinding.set(id, [...(byFinding.get(id) ?? []), place]);
  }
  return findings.map((finding) => {
    const places = byFinding.get(finding.fingerprint);
    return places === undefined ? finding : { ...finding, related: [...finding.related, ...places] };
  });
}

function removedPolicy({
  policy,
  findings,
}: Removal): Omit<RemovedPolicy, 'file' | 'line' | 'isDeleted' | 'isFileGone' | 'message'> {
  const workloads = new Map(
    findings.flatMap(({ workload }) => (workload === null ? [] : [[workloadKey(workload), workload]])),
  );
  return {
    kind: policy.kind,
    namespace: policy.namespace,
    name: policy.name,
    workloads: [...workloads.values()],
    fingerprints: findings.map(({ fingerprint }) => fingerprint),
  };
}

/** Where the head still has the policy; also one that no caller's verdict needs, so that nothing parsed it. */
function keptPlace(
  key: string,
  policy: PolicyRow,
  { manifests, store }: PolicySide,
): Pick<RemovedPolicy, 'file' | 'line'> | null {
  const kept = manifests.find((manifest) => policyKey(manifest) === key);
  if (kept !== undefined) return kept.locate(['metadata', 'name']);
  const seen = store.documents.find(
    ({ kind, name, namespace }) =>
      kind === policy.kind && name === policy.name && (namespace === '' || namespace === (policy.namespace ?? '')),
  );
  if (seen === undefined) return null;
  const made = seen.rendered?.parse().manifests[0];
  if (made !== undefined) return made.locate(['metadata', 'name']);
  return { file: seen.file, line: store.source(seen.file)?.positionAt(seen.start).line ?? 1 };
}

/** Where to show it: the policy itself where it only selects less, else the line of the head where it stood, else the line that it had. */
function placeIn(
  policy: PolicyRow,
  kept: Pick<RemovedPolicy, 'file' | 'line'> | null,
  head: PolicySide,
  base: PolicySide,
): Pick<RemovedPolicy, 'file' | 'line' | 'isDeleted' | 'isFileGone' | 'message'> {
  const title = `${policy.kind} ${policy.namespace === null ? '' : `${policy.namespace}/`}${policy.name}`;
  if (kept !== null) {
    const { file, line } = kept;
    return {
      file,
      line,
      isDeleted: false,
      isFileGone: false,
      message: `${title} selected it in the base and doesn't any more`,
    };
  }
  const now = head.store.source(policy.file);
  const then = base.store.source(policy.file);
  const line = now === null || then === null ? policy.line : lineNow(then.text, now.text, policy.line);
  const isFileGone = now === null;
  const where = isFileGone ? 'with its file' : 'here';
  return {
    file: policy.file,
    line,
    isDeleted: true,
    isFileGone,
    message: `${title} selected it in the base and is deleted ${where}`,
  };
}

/** The line of the new text that stands where `line` of the old one stood: exact before and after one stretch of change. */
export function lineNow(before: string, after: string, line: number): number {
  const old = before.split('\n');
  const now = after.split('\n');
  let same = 0;
  while (same < old.length && same < now.length && old[same] === now[same]) same += 1;
  let tail = 0;
  while (tail < old.length - same && tail < now.length - same && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  if (line <= same) return line;
  if (line > old.length - tail) return line + now.length - old.length;
  return Math.max(1, Math.min(same + 1, after.endsWith('\n') ? now.length - 1 : now.length));
}

function selectingBy(calls: readonly CallRow[]): Map<string, Map<string, PolicyRow>> {
  const found = new Map<string, Map<string, PolicyRow>>();
  for (const { workload, policies } of calls) {
    const known = found.get(workloadKey(workload)) ?? new Map<string, PolicyRow>();
    for (const policy of policies) if (policy.selects) known.set(policyKey(policy), policy);
    found.set(workloadKey(workload), known);
  }
  return found;
}

/** Without the file: a change may move both. */
function workloadKey({ kind, namespace, name }: Pick<WorkloadName, 'kind' | 'namespace' | 'name'>): string {
  return [kind, namespace ?? '', name].join('\0');
}

function policyKey({ kind, namespace, name }: Pick<PolicyRow, 'kind' | 'namespace' | 'name'>): string {
  return [kind, namespace ?? '', name].join('\0');
}
