import { judgedLinks } from '../cluster/links.ts';
import type { Caller, Cluster, JudgedCall, PolicyView, TokenFacts } from '../cluster/types.ts';
import { maskTokens } from '../input/token.ts';
import { byCodeUnits } from '../input/tree.ts';
import { ruleMetadata } from '../rules/metadata.gen.ts';
import { type ChainLink, linkNumber } from '../secrets/chain.ts';
import type { CallRow, ChainRow, EvidenceRow, FindingRow, PolicyRow, TokenRow, Verdict } from './result.ts';
import type { Evidence, Finding } from './types.ts';

/** Worst first: what stands where a workload is judged in several scopes. */
const BADNESS: readonly Verdict[] = [
  'default-allow',
  'policy-invalid',
  'blocked-dns',
  'blocked',
  'allowed-broad',
  'unknown',
  'allowed-pinned',
];

const rowsOfClusters = new WeakMap<readonly Cluster[], CallRow[]>();

/** The report's calls, put together once for each revision: see `collectedRows`. */
export function callRows(clusters: readonly Cluster[]): CallRow[] {
  const known = rowsOfClusters.get(clusters);
  if (known !== undefined) return known;
  const made = collectedRows(clusters);
  rowsOfClusters.set(clusters, made);
  return made;
}

/**
 * The report's calls: one per workload, container, purpose, host, port and model. What two roots deploy (overlays of one base) are two workloads; one
 * that is judged in several scopes has the worst verdict of all.
 */
function collectedRows(clusters: readonly Cluster[]): CallRow[] {
  const rows = new Map<string, CallRow>();
  for (const cluster of clusters) {
    const views = new Map(cluster.policies.map((view) => [view.policy.id, view]));
    for (const caller of cluster.callers) {
      for (const judged of caller.calls) {
        const row = callRow(caller, judged, views);
        const key = [caller.workload.root, placeKey(row), row.purpose, row.host, row.port, row.model ?? ''].join('\0');
        const known = rows.get(key);
        if (known === undefined || BADNESS.indexOf(row.verdict) < BADNESS.indexOf(known.verdict)) rows.set(key, row);
      }
    }
  }
  return [...rows.values()].sort(
    (a, b) =>
      byWorkload(a, b) ||
      byCodeUnits(a.purpose, b.purpose) ||
      byCodeUnits(a.host, b.host) ||
      a.port - b.port ||
      byCodeUnits(a.model ?? '', b.model ?? ''),
  );
}

function callRow(caller: Caller, { call, judgement }: JudgedCall, views: ReadonlyMap<string, PolicyView>): CallRow {
  return {
    workload: caller.name,
    container: call.container,
    purpose: call.purpose,
    host: call.host,
    port: call.port,
    protocol: 'TCP',
    scheme: call.scheme,
    via: call.via,
    required: call.required,
    model: call.model,
    verdict: judgement.verdict,
    effectiveVerdict: judgement.effectiveVerdict,
    policies: judgement.policies.flatMap(({ policy, selects }) => {
      const view = views.get(policy.id);
      return view === undefined ? [] : [policyRow(view, selects)];
    }),
    evidence: call.evidence.map(evidenceRow),
  };
}

function policyRow({ policy, manifest }: PolicyView, selects: boolean): PolicyRow {
  const { kind, name, valid } = policy;
  const { file, line } = manifest.locate([], 'value');
  return { kind, namespace: manifest.namespace, name, file, line, valid, selects };
}

/** How many workloads call, in all scopes: each once for each root that deploys it. */
export function callerCount(clusters: readonly Pick<Cluster, 'callers'>[]): number {
  const callers = clusters.flatMap(({ callers: own }) =>
    own.map(({ name: { namespace, kind, name, file, line }, workload }) =>
      [workload.root, file, line, kind, namespace ?? '', name].join('\0'),
    ),
  );
  return new Set(callers).size;
}

/** The report's tokens: one per workload, container and place where the container gets its token. */
export function tokenRows(clusters: readonly Cluster[]): TokenRow[] {
  const rows = new Map<string, TokenRow>();
  for (const cluster of clusters) {
    for (const caller of cluster.callers) {
      for (const facts of caller.tokens) {
        const row = tokenRow(caller, facts, cluster);
        const { line, column } = facts.reference.at;
        // Two sets of values may name another Secret at one place.
        const secret = row.secret === null ? '' : Object.values(row.secret).join('\0');
        const key = [
          caller.workload.root,
          placeKey(row),
          row.reference,
          facts.reference.variable ?? '',
          line,
          column,
          secret,
        ].join('\0');
        if (!rows.has(key)) rows.set(key, row);
      }
    }
  }
  return [...rows.values()].sort(
    (a, b) =>
      byWorkload(a, b) ||
      byCodeUnits(a.reference, b.reference) ||
      byCodeUnits(a.secret?.name ?? '', b.secret?.name ?? ''),
  );
}

function tokenRow(caller: Caller, token: TokenFacts, cluster: Cluster): TokenRow {
  const { reference, origin, rotation } = token;
  const { recordedAt, every, dueAt, refresh, reload } = rotation;
  const name = origin.name ?? reference.secret;
  return {
    workload: caller.name,
    container: reference.container,
    reference: reference.reference,
    secret: name === null ? null : { namespace: name.namespace, name: name.name, key: name.key },
    provenance: origin.provenance,
    via: origin.via,
    rotation: { recordedAt, every, dueAt, refresh, reload },
    chain: origin.provenance === 'none' ? [] : cluster.identity.chain(token, judgedLinks(caller, token)).map(chainRow),
    evidence: reference.evidence.map(evidenceRow),
  };
}

function chainRow(link: ChainLink): ChainRow {
  const { strength, says, at } = link;
  return { link: linkNumber(link), name: link.link, strength, says: maskTokens(says), file: at.file, line: at.line };
}

function evidenceRow({ file, line, column, text }: Evidence): EvidenceRow {
  return { file, line, column, text: maskTokens(text) };
}

type Row = Pick<CallRow, 'workload' | 'container'>;

function placeKey({ workload, container }: Row): string {
  return [workload.file, workload.line, workload.kind, workload.namespace ?? '', workload.name, container].join('\0');
}

function byWorkload(a: Row, b: Row): number {
  return (
    byCodeUnits(a.workload.file, b.workload.file) ||
    a.workload.line - b.workload.line ||
    byCodeUnits(a.workload.name, b.workload.name) ||
    byCodeUnits(a.workload.namespace ?? '', b.workload.namespace ?? '') ||
    byCodeUnits(a.workload.scope, b.workload.scope) ||
    byCodeUnits(a.container, b.container)
  );
}

/** A settled finding in the words of the contract. */
export function findingRow(finding: Finding): FindingRow {
  const { rule, level, confidence, message, remediation, workload, at, related, fingerprint, suppressed } = finding;
  return {
    rule,
    name: nameOf(rule),
    level,
    confidence,
    message,
    remediation,
    workload,
    file: at.file,
    line: at.line,
    column: at.column,
    endLine: at.endLine,
    endColumn: at.endColumn,
    related: related.map(({ file, line, message: text }) => ({ file, line, message: text })),
    fingerprint,
    suppressed,
    new: finding.new,
  };
}

const NAMES: ReadonlyMap<string, string> = new Map(Object.values(ruleMetadata).map(({ id, name }) => [id, name]));

function nameOf(rule: string): string {
  return NAMES.get(rule) ?? rule;
}
