import type { AuditLevel } from '../intent/types.ts';
import type { JudgedCall } from './types.ts';

const LEVELS: readonly AuditLevel[] = ['flow', 'dns', 'sni', 'http'];

/** Why a flow of a call shows less than a level, as half a sentence. */
export const LACKS: Readonly<Record<AuditLevel, string>> = {
  flow: 'no policy is enforced on its egress, so no flow names one',
  dns: 'its look-up passes no DNS rule, so its flows carry no name',
  sni: 'no `serverNames` name its host, so only the look-up does',
  http: 'TLS is not terminated for an HTTP rule, so no request is seen',
};

/** Whether a policy lets Cilium read the requests of a call: an HTTP rule on plain text, or on TLS that it terminates. */
export function readsRequests({ call, judgement: { connect } }: JudgedCall): boolean {
  const terminates = connect.applicable.some(({ deny, l7 }) => !deny && l7.terminatingTls !== null);
  return connect.proxy === 'http' && (call.scheme === 'http' || terminates);
}

/** Which levels a flow of a call reaches by the policies that allow it, whether or not one is enforced. */
export function shownBy(judged: JudgedCall): readonly AuditLevel[] {
  const { enforced, dns, connect } = judged.judgement;
  const reads = readsRequests(judged);
  const names = connect.applicable.some(({ deny, l7 }) => !deny && l7.serverNames.length > 0);
  const shown: Readonly<Record<AuditLevel, boolean>> = {
    flow: enforced,
    dns: dns.observed,
    sni: (connect.proxy === 'tls' || reads) && names,
    http: reads,
  };
  return LEVELS.filter((level) => shown[level]);
}

/** Whether a flow of a call shows at least a level. */
export function reachesLevel(judged: JudgedCall, level: AuditLevel): boolean {
  return shownBy(judged).some((shown) => LEVELS.indexOf(shown) >= LEVELS.indexOf(level));
}

/** The level that a text names; null for another text. */
export function auditLevel(text: unknown): AuditLevel | null {
  return LEVELS.find((level) => level === text) ?? null;
}
