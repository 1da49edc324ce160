import type { Authentication, EgressEntry, L7, Peer, PortMatch } from './types.ts';

/** What applies to one peer on one port: the merge of all rules that name both. */
export interface PeerPolicy {
  /** null = any destination. */
  readonly peer: Peer | null;
  deny: boolean;
  authentication: Authentication | null;
  l7: L7;
  /** Rules without an L7 part were merged in: every name, every request is allowed. */
  l7Wildcard: boolean;
  readonly entries: EgressEntry[];
}

/** Two allows for one peer and port that Cilium can't merge; it then computes no policy for the pod at all. */
export interface Conflict {
  readonly what: 'proxies' | 'listeners' | 'authentication' | 'terminatingTLS' | 'originatingTLS' | 'server-names';
  readonly peer: Peer | null;
  readonly match: PortMatch;
  /** What was merged before, and what doesn't go with it. */
  readonly first: Side;
  readonly second: Side;
}

interface Side {
  readonly entry: EgressEntry;
  readonly l7: L7;
  readonly authentication: Authentication | null;
}

/** Lower is stronger among redirects to a proxy (pkg/policy/l4.go listener priorities). */
const PROXY_PRIORITY: Readonly<Record<L7['kind'], number>> = {
  http: 101,
  kafka: 106,
  proxylib: 111,
  tls: 116,
  dns: 121,
  listener: 126,
  none: 1000,
};

/** Rank of the proxy that a rule redirects to; 0 = none, higher wins. */
export function proxyRank({ kind, listenerPriority }: L7): number {
  const priority = kind === 'listener' && listenerPriority > 0 ? listenerPriority : PROXY_PRIORITY[kind];
  return PROXY_PRIORITY.none - priority;
}

/** What one egress entry asks for one peer and port. */
export function policyOf(peer: Peer | null, l7: L7, entry: EgressEntry, defaultDeny: boolean): PeerPolicy {
  return {
    peer,
    deny: entry.deny,
    authentication: entry.authentication,
    l7,
    l7Wildcard: !defaultDeny && hasL7Rules(l7),
    entries: [entry],
  };
}

function hasL7Rules(l7: L7): boolean {
  return l7.kind === 'dns' || l7.kind === 'http' || l7.kind === 'kafka' || l7.kind === 'proxylib';
}

/**
 * L4Filter.mergePortProto (pkg/policy/rule.go): deny wins; server names add up, and one rule that names servers makes all of them count; a rule
 * without L7 opens L7. Gives what can't be merged, or null.
 */
export function mergeInto(existing: PeerPolicy, incoming: PeerPolicy, match: PortMatch): Conflict | null {
  const conflict = existing.deny || incoming.deny ? null : conflictOf(existing, incoming, match);
  existing.entries.push(...incoming.entries);
  if (existing.deny) return null;
  if (incoming.deny) {
    existing.deny = true;
    return null;
  }
  existing.authentication ??= incoming.authentication;
  if (hasL7Rules(existing.l7) !== hasL7Rules(incoming.l7)) existing.l7Wildcard = true;
  existing.l7Wildcard ||= incoming.l7Wildcard;
  existing.l7 = mergedL7(existing.l7, incoming.l7);
  return conflict;
}

function mergedL7(existing: L7, incoming: L7): L7 {
  const stronger = proxyRank(incoming) > proxyRank(existing) ? incoming : existing;
  const takesListener =
    incoming.listener !== null && (existing.listener === null || rank(incoming) < rank(existing)) ? incoming : existing;
  return {
    kind: stronger.kind,
    dns: [...existing.dns, ...incoming.dns],
    serverNames: [...existing.serverNames, ...incoming.serverNames],
    terminatingTls: existing.terminatingTls ?? incoming.terminatingTls,
    originatingTls: existing.originatingTls ?? incoming.originatingTls,
    listener: takesListener.listener,
    listenerPriority: takesListener.listenerPriority,
    httpWildcard: existing.httpWildcard || incoming.httpWildcard,
  };
}

/** A listener without a priority is the weakest (takesListenerPrecedenceOver). */
function rank({ listenerPriority }: L7): number {
  return listenerPriority === 0 ? Number.POSITIVE_INFINITY : listenerPriority;
}

function conflictOf(existing: PeerPolicy, incoming: PeerPolicy, match: PortMatch): Conflict | null {
  const [entry] = existing.entries;
  const [other] = incoming.entries;
  if (entry === undefined || other === undefined) return null;
  const what = differenceOf(existing, incoming);
  return what === null
    ? null
    : {
        what,
        peer: existing.peer,
        match,
        first: { entry, l7: existing.l7, authentication: existing.authentication },
        second: { entry: other, l7: incoming.l7, authentication: incoming.authentication },
      };
}

function differenceOf(existing: PeerPolicy, incoming: PeerPolicy): Conflict['what'] | null {
  const [a, b] = [existing.l7, incoming.l7];
  if (!proxiesMerge(a.kind, b.kind)) return 'proxies';
  if (b.listener !== null && a.listener !== null && a.listener !== b.listener && rank(a) === rank(b))
    return 'listeners';
  if (differ(existing.authentication, incoming.authentication)) return 'authentication';
  if (differ(a.terminatingTls, b.terminatingTls)) return 'terminatingTLS';
  if (differ(a.originatingTls, b.originatingTls)) return 'originatingTLS';
  const namesServers = a.serverNames.length + b.serverNames.length > 0;
  const looksInside = hasL7Rules(a) && (a.terminatingTls ?? b.terminatingTls) === null;
  return namesServers && looksInside ? 'server-names' : null;
}

/** L7ParserType.Merge (pkg/policy/l4.go): no proxy gives way to any, the one for TLS to those that read TCP. */
function proxiesMerge(a: L7['kind'], b: L7['kind']): boolean {
  if (a === b || a === 'none' || b === 'none') return true;
  const other = a === 'tls' ? b : b === 'tls' ? a : null;
  return other !== null && other !== 'dns' && other !== 'listener';
}

function differ(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b;
}
