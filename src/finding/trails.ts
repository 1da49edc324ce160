import type { FlowLog, Stated } from '../cluster/flow-log.ts';
import { shownBy } from '../cluster/trail.ts';
import type { Caller, Cluster, JudgedCall } from '../cluster/types.ts';
import { maskedValues } from '../input/masked.ts';
import { byCodeUnits } from '../input/tree.ts';
import type { AuditLevel } from '../intent/types.ts';
import type { TrailRow } from './result.ts';
import type { Place } from './types.ts';

const STATES: readonly TrailRow['state'][] = ['holds', 'unknown', 'note'];
const SHOWS: Readonly<Record<AuditLevel, string>> = {
  flow: 'addresses and the identity of the pod',
  dns: 'the name that is looked up',
  sni: 'the name that TLS asks for',
  http: 'the request',
};

/** What an auditor could follow of each caller's calls, by what the files say; of a workload in several scopes the worst. */
export function trailRows(clusters: readonly Cluster[]): TrailRow[] {
  const rows = new Map<string, TrailRow>();
  for (const { callers, flowLog } of clusters) {
    for (const caller of callers) {
      const { scope, namespace, kind, name, file } = caller.name;
      const key = [scope, namespace ?? '', kind, name, file].join('\0');
      const row = trailRow(caller, flowLog);
      const known = rows.get(key);
      if (known === undefined || STATES.indexOf(known.state) < STATES.indexOf(row.state)) rows.set(key, row);
    }
  }
  return maskedValues([...rows.values()], new Set(['file']));
}

/** The trail of one caller. */
export function trailRow(caller: Caller, flowLog: FlowLog | null): TrailRow {
  const calls = caller.calls.filter(({ call }) => call.required);
  const judged = calls.length > 0 ? calls : caller.calls;
  const kept = flowLog === null ? 'unknown' : keptBy(flowLog);
  const shown = judged.map(shownBest);
  const seen: TrailRow['state'] = shown.includes(null) ? 'note' : shown.includes('flow') ? 'note' : 'holds';
  const state = [kept, seen].sort((a, b) => STATES.indexOf(b) - STATES.indexOf(a))[0] ?? 'unknown';
  return {
    workload: caller.name,
    state,
    facts: [...shownFacts(judged), flowFact(flowLog)],
    places: placesOf(flowLog),
  };
}

/** The most that a flow of a call shows; null where no policy is enforced and no look-up seen. */
function shownBest(judged: JudgedCall): AuditLevel | null {
  return shownBy(judged).at(-1) ?? null;
}

function shownFacts(judged: readonly JudgedCall[]): string[] {
  const byLevel = new Map<string, Set<string>>();
  for (const one of judged) {
    const level = shownBest(one);
    const words = level === null ? 'addresses, and no policy that allowed them' : SHOWS[level];
    byLevel.set(words, (byLevel.get(words) ?? new Set()).add(one.call.host));
  }
  return [...byLevel]
    .sort(([a], [b]) => byCodeUnits(a, b))
    .map(([words, hosts]) => `a flow shows ${words}: ${[...hosts].join(', ')}`);
}

function keptBy({ enabled, exported }: FlowLog): TrailRow['state'] {
  if (enabled.answer === 'no' || exported.answer === 'no') return 'note';
  return enabled.answer === 'unknown' || exported.answer === 'unknown' ? 'unknown' : 'holds';
}

function flowFact(flowLog: FlowLog | null): string {
  if (flowLog === null) return 'whether flows are recorded and kept is not in the scan';
  const { source, enabled, exported, redacted } = flowLog;
  if (enabled.answer === 'no') return `Hubble is switched off (${source})`;
  const parts = [
    said(enabled, 'Hubble records flows', 'Hubble is switched off', 'whether Hubble records flows is not known'),
    said(exported, 'they are exported', 'they are exported nowhere', 'whether they are exported is not known'),
    said(redacted, 'headers are hidden', 'headers are not hidden', 'whether headers are hidden is not known'),
  ];
  return `${parts.join(', ')} (${source})`;
}

function said({ answer }: Stated, yes: string, no: string, unknown: string): string {
  return answer === 'yes' ? yes : answer === 'no' ? no : unknown;
}

function placesOf(flowLog: FlowLog | null): TrailRow['places'] {
  if (flowLog === null) return [];
  const places: readonly (readonly [Place | null, string])[] = [
    [flowLog.enabled.at, 'Hubble'],
    [flowLog.exported.at, 'its export'],
    [flowLog.redacted.at, 'its redaction'],
  ];
  return places.flatMap(([at, text]) => (at === null ? [] : [{ file: at.file, line: at.line, text }]));
}
