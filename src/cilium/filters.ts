import { asksForAuthentication, type MapEntry } from './authentication.ts';
import { ALL_PORTS, coversPort, specificity } from './ports.ts';
import type { Authentication, CiliumVersion, EgressEntry, L7, Peer, PortMatch } from './types.ts';
import { holdsIn } from './versions.ts';

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

/** All rules of a pod for one port (or range) and protocol, by peer: Cilium's L4Filter. */
export interface Filter {
  readonly match: PortMatch;
  readonly peers: Map<string, PeerPolicy>;
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

/**
 * Merges the egress entries that select a pod, as L4PolicyMap does. `defaultDeny` false adds a rule that allows everything,
 * and opens L7 rules (their proxy still sees the traffic).
 */
export function buildFilters(entries: readonly EgressEntry[], defaultDeny: boolean, version: CiliumVersion): Filter[] {
  const isDecimal = holdsIn('decimal-filter-ports', version);
  const filters = new Map<string, Filter>();
  const losesRange = holdsIn('port-0-range', version);
  const add = (match: PortMatch, peer: Peer | null, entry: EgressEntry): void => {
    const key =
      match.portName === ''
        ? `${isDecimal ? match.decimal : match.port}-${match.endPort}/${match.protocol}`
        : `${match.portName}/${match.protocol}`;
    let filter = filters.get(key);
    if (filter === undefined) {
      const isPlain = losesRange && match.port === 0 && match.endPort > 0;
      filter = { match: isPlain ? { ...match, endPort: 0 } : match, peers: new Map() };
      filters.set(key, filter);
    }
    // A selector without requirements is the wildcard, whichever way it was written.
    const wildcard = peer === null || (peer.type === 'labels' && peer.requirements.length === 0);
    const id = wildcard ? '' : peer.id;
    const incoming = policyOf(wildcard ? null : peer, match.l7, entry, defaultDeny);
    const existing = filter.peers.get(id);
    if (existing === undefined) filter.peers.set(id, incoming);
    else mergeInto(existing, incoming);
  };
  for (const entry of entries) {
    if (entry.peers === null) continue;
    if (entry.ports === null) {
      for (const peer of entry.peers) add(ALL_PORTS, peer, entry);
      continue;
    }
    for (const match of entry.ports) {
      if (entry.peers.length === 0) add(match, null, entry);
      for (const peer of entry.peers) add(match, peer, entry);
    }
  }
  return [...filters.values()];
}

function policyOf(peer: Peer | null, l7: L7, entry: EgressEntry, defaultDeny: boolean): PeerPolicy {
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

/** L4Filter.mergePortProto: deny wins; server names add up, and one rule that names servers makes all of them count; a rule without L7 opens L7. */
function mergeInto(existing: PeerPolicy, incoming: PeerPolicy): void {
  existing.entries.push(...incoming.entries);
  if (existing.deny) return;
  if (incoming.deny) {
    existing.deny = true;
    return;
  }
  existing.authentication ??= incoming.authentication;
  if (hasL7Rules(existing.l7) !== hasL7Rules(incoming.l7)) existing.l7Wildcard = true;
  existing.l7Wildcard ||= incoming.l7Wildcard;
  const stronger = PROXY_PRIORITY[incoming.l7.kind] < PROXY_PRIORITY[existing.l7.kind] ? incoming.l7 : existing.l7;
  existing.l7 = {
    kind: stronger.kind,
    dns: [...existing.l7.dns, ...incoming.l7.dns],
    serverNames: [...existing.l7.serverNames, ...incoming.l7.serverNames],
    terminatesTls: existing.l7.terminatesTls || incoming.l7.terminatesTls,
    httpWildcard: existing.l7.httpWildcard || incoming.l7.httpWildcard,
  };
}

/** The rule that Cilium adds where no policy puts a pod in default deny. */
const ALLOWS_REST: MapEntry = { wildcard: true, bits: 0, rank: 0, authentication: null };

/** What decides about a destination on one port. */
export interface Lookup {
  readonly allowed: boolean;
  readonly denied: boolean;
  /** The proxy that takes the traffic; `none` = it goes straight out. */
  readonly proxy: L7['kind'];
  /** The rule that decides asks for mutual authentication. */
  readonly authenticates: boolean;
  /** All rules that apply to the destination on this port, allows and denies. */
  readonly applicable: readonly PeerPolicy[];
}

/**
 * Looks a destination up as the datapath does (pkg/policy/mapstate.go): a deny beats every allow; among allows a redirect to a proxy
 * beats a plain one, however specific the port is. `allowsRest`: no policy puts the pod in default deny.
 */
export function lookup(
  filters: readonly Filter[],
  port: number,
  protocol: string,
  matches: (peer: Peer) => boolean,
  named: (name: string, protocol: string) => number,
  allowsRest: boolean,
): Lookup {
  const applicable: PeerPolicy[] = [];
  const entries: MapEntry[] = allowsRest ? [ALLOWS_REST] : [];
  for (const filter of filters) {
    if (!coversPort(filter.match, port, protocol, named)) continue;
    for (const policy of filter.peers.values())
      if (policy.peer === null || matches(policy.peer)) {
        applicable.push(policy);
        if (!policy.deny) entries.push(mapEntry(policy, specificity(filter.match, port, protocol, named)));
      }
  }
  const denied = applicable.some(({ deny }) => deny);
  const allows = applicable.filter(({ deny }) => !deny);
  let proxy: L7['kind'] = 'none';
  for (const { l7 } of allows) if (PROXY_PRIORITY[l7.kind] < PROXY_PRIORITY[proxy]) proxy = l7.kind;
  const authenticates = asksForAuthentication(entries);
  return { allowed: !denied && allows.length > 0, denied, proxy, authenticates, applicable };
}

function mapEntry({ peer, l7, authentication }: PeerPolicy, bits: number): MapEntry {
  return { wildcard: peer === null, bits, rank: PROXY_PRIORITY.none - PROXY_PRIORITY[l7.kind], authentication };
}
