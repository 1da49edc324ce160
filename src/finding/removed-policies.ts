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
    const { workload, spread } = finding;
    const lost = new Map<string, PolicyRow>();
    for (const scope of new Set([workload.scope, ...(spread?.held ?? []).map((held) => held.scope)])) {
      const left = after(workload, scope);
      for (const [key, policy] of before(workload, scope)) if (!left.has(key)) lost.set(key, policy);
    }
    for (const [key, policy] of lost) {
      const removal = removals.get(key) ?? { policy, findings: [] };
      removal.findings.push(finding);
      removals.set(key, removal);
    }
  }
  const lineInHead = lineFinder(head, base);
  const keptPlace = keptFinder(head);
  return [...removals.values()].map((removal) => ({
    ...removedPolicy(removal),
    ...placeIn(removal.policy, keptPlace(removal.policy), lineInHead),
  }));
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

type KeptPlace = (policy: PolicyRow) => Pick<RemovedPolicy, 'file' | 'line'> | null;

/** Where the head still has a policy; also one that no caller's verdict needs, so that nothing parsed it. */
function keptFinder({ manifests, store }: PolicySide): KeptPlace {
  const parsed = new Map(manifests.map((manifest) => [policyKey(manifest), manifest]));
  const seen = new Map(store.documents.map((one) => [policyKey(one), one]));
  return (policy) => {
    const kept = parsed.get(policyKey(policy));
    if (kept !== undefined) return kept.locate(['metadata', 'name']);
    // A document that says no namespace may get this one from its root.
    const document = seen.get(policyKey(policy)) ?? seen.get(policyKey({ ...policy, namespace: '' }));
    if (document === undefined) return null;
    return { file: document.file, line: store.source(document.file)?.positionAt(document.start).line ?? 1 };
  };
}

/** Where the lines of a file of the base stand now; null where the file is gone. */
type LineInHead = (file: string) => ((line: number) => number) | null;

/** Each file is compared once, however many policies it held. */
function lineFinder(head: PolicySide, base: PolicySide): LineInHead {
  const known = new Map<string, ReturnType<LineInHead>>();
  return (file) => {
    const found = known.get(file);
    if (found !== undefined) return found;
    const now = head.store.source(file);
    const made = now === null ? null : lineMap(base.store.source(file)?.text ?? '', now.text);
    known.set(file, made);
    return made;
  };
}

/** Where to show it: the policy itself where it only selects less, else the line of the head where it stood, else the line that it had. */
function placeIn(
  policy: PolicyRow,
  kept: Pick<RemovedPolicy, 'file' | 'line'> | null,
  lineInHead: LineInHead,
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
  const now = lineInHead(policy.file);
  const isFileGone = now === null;
  const line = now === null ? policy.line : now(policy.line);
  const where = isFileGone ? 'with its file' : 'here';
  return {
    file: policy.file,
    line,
    isDeleted: true,
    isFileGone,
    message: `${title} selected it in the base and is deleted ${where}`,
  };
}

/** For a line of the old text, the line of the new one that stands where it stood: exact before and after one stretch of change. */
export function lineMap(before: string, after: string): (line: number) => number {
  const old = before.split('\n');
  const now = after.split('\n');
  let same = 0;
  while (same < old.length && same < now.length && old[same] === now[same]) same += 1;
  let tail = 0;
  while (tail < old.length - same && tail < now.length - same && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  const last = after.endsWith('\n') ? now.length - 1 : now.length;
  return (line) => {
    if (line <= same) return line;
    if (line > old.length - tail) return line + now.length - old.length;
    return Math.max(1, Math.min(same + 1, last));
  };
}

type Selecting = ReadonlyMap<string, PolicyRow>;

/** The policies that select a workload in a scope; in any, where it isn't judged in one of that name. */
function selectingBy(calls: readonly CallRow[]): (workload: WorkloadName, scope: string) => Selecting {
  const found = new Map<string, Map<string, PolicyRow>>();
  for (const { workload, policies } of calls) {
    for (const key of [workloadKey(workload), `${workloadKey(workload)}\0${workload.scope}`]) {
      const known = found.get(key) ?? new Map<string, PolicyRow>();
      for (const policy of policies) if (policy.selects) known.set(policyKey(policy), policy);
      found.set(key, known);
    }
  }
  return (workload, scope) =>
    found.get(`${workloadKey(workload)}\0${scope}`) ?? found.get(workloadKey(workload)) ?? new Map();
}

/** Without the file: a change may move both. */
function workloadKey({ kind, namespace, name }: Pick<WorkloadName, 'kind' | 'namespace' | 'name'>): string {
  return [kind, namespace ?? '', name].join('\0');
}

function policyKey({ kind, namespace, name }: Pick<PolicyRow, 'kind' | 'namespace' | 'name'>): string {
  return [kind, namespace ?? '', name].join('\0');
}
