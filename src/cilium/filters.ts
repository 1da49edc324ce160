import { asksForAuthentication, type MapEntry } from './authentication.ts';
import { type Conflict, mergeInto, type PeerPolicy, policyOf, proxyRank } from './merge.ts';
import { ALL_PORTS, coversPort, specificity } from './ports.ts';
import type { CiliumVersion, EgressEntry, L7, Peer, PortMatch } from './types.ts';
import { holdsIn } from './versions.ts';

/** All rules of a pod for one port (or range) and protocol, by peer: Cilium's L4Filter. */
export interface Filter {
  readonly match: PortMatch;
  readonly peers: Map<string, PeerPolicy>;
}

/**
 * Merges the egress entries that select a pod, as L4PolicyMap does. `defaultDeny` false adds a rule that allows everything,
 * and opens L7 rules (their proxy still sees the traffic). `conflict` is the first thing that Cilium can't merge: there is no policy then.
 */
export function buildFilters(
  entries: readonly EgressEntry[],
  defaultDeny: boolean,
  version: CiliumVersion,
): { readonly filters: readonly Filter[]; readonly conflict: Conflict | null } {
  let conflict: Conflict | null = null;
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
    else conflict = keepFirst(conflict, mergeInto(existing, incoming, match));
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
  return { filters: [...filters.values()], conflict };
}

function keepFirst(known: Conflict | null, found: Conflict | null): Conflict | null {
  return known ?? found;
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
        if (!policy.deny && !isElided(policy, filter))
          entries.push(mapEntry(policy, specificity(filter.match, port, protocol, named)));
      }
  }
  const denied = applicable.some(({ deny }) => deny);
  const allows = applicable.filter(({ deny }) => !deny);
  let strongest: L7 | null = null;
  for (const { l7 } of allows) if (proxyRank(l7) > (strongest === null ? 0 : proxyRank(strongest))) strongest = l7;
  const proxy = strongest?.kind ?? 'none';
  const authenticates = asksForAuthentication(entries);
  return { allowed: !denied && allows.length > 0, denied, proxy, authenticates, applicable };
}

/** A rule for one peer that asks for the same as the one for any destination has no entry of its own (pkg/policy/l4.go toMapState). */
function isElided({ peer, l7, authentication }: PeerPolicy, { match, peers }: Filter): boolean {
  const every = peers.get('');
  if (peer === null || every === undefined || every.deny || (match.portName === '' && match.port === 0)) return false;
  return proxyRank(every.l7) === proxyRank(l7) && every.authentication === authentication;
}

function mapEntry({ peer, l7, authentication }: PeerPolicy, bits: number): MapEntry {
  return { wildcard: peer === null, bits, rank: proxyRank(l7), authentication };
}
