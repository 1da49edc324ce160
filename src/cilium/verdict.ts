import { type Lookup, lookup } from './filters.ts';
import type { Conflict } from './merge.ts';
import type { Assumption, PodContext } from './pod-context.ts';
import { dnsProxyAllows, proxyRefuses } from './proxies.ts';
import { dnsTarget, podTarget, worldTarget } from './targets.ts';
import type { CiliumOptions, Peer } from './types.ts';
import { holdsIn } from './versions.ts';
import { type DnsServer, peerMatches, type Target, type World } from './world.ts';

export type Verdict =
  | 'allowed-pinned'
  | 'allowed-broad'
  | 'blocked'
  | 'blocked-dns'
  | 'default-allow'
  | 'policy-invalid'
  | 'unknown';

export interface Destination {
  readonly host: string;
  readonly port: number;
  readonly protocol: 'TCP' | 'UDP';
  /** Known addresses; without them some public address is meant. */
  readonly ips?: readonly string[];
  /** A pod of the cluster instead of a name: in-cluster proxies. */
  readonly endpoint?: { readonly namespace: string; readonly labels: Readonly<Record<string, string>> };
}

/** What Cilium does with one call, and the facts that it follows from. */
export interface Verdicts {
  readonly enforced: boolean;
  readonly dns: { readonly allowed: boolean; readonly observed: boolean; readonly allowedTCP: boolean };
  readonly tcp: { readonly ifNameKnown: boolean; readonly withoutName: boolean };
  readonly allPorts: boolean;
  readonly broad: readonly string[];
  readonly lookalike: boolean;
  readonly verdict: Verdict;
  /** What stopped or opened the call, one word. */
  readonly reason: string;
  readonly connect: Lookup;
  readonly dnsLookup: Lookup;
  /** Rules that can't be merged; no policy is computed for the pod then. */
  readonly conflict: Conflict | null;
}

const FOREIGN_IP = '198.51.100.77';
export const DEFAULT_IP = '203.0.113.10';

/** Evaluates one call under an assumption; `doubts` collects the peers that were undecided. */
export function evaluate(
  context: PodContext,
  destination: Destination,
  world: World,
  options: CiliumOptions,
  assume: Assumption,
  doubts: Set<Peer>,
): Verdicts {
  if (context.conflict !== null) return noPolicy(context);
  const isOwn = holdsIn('own-named-ports', options.version);
  const namedOf =
    (target: Target) =>
    (name: string, protocol: string): number =>
      isOwn && target.labels.some(({ source }) => source === 'reserved')
        ? 0
        : (world.namedPorts.get(`${protocol.toLowerCase()}/${name}`) ?? 0);
  const ask = (target: Target, port: number, protocol: string): Lookup =>
    lookup(
      context.filters,
      port,
      protocol,
      (peer) => {
        const match = peerMatches(peer, target, world, options.version);
        if (match === 'unknown') doubts.add(peer);
        return match === 'yes' || (match === 'unknown' && assume.allow);
      },
      namedOf(target),
      context.allows,
    );
  const connects = (
    target: Target,
    port: number,
    serverName: string | null,
    protocol: string = destination.protocol,
  ): { ok: boolean; why: string; found: Lookup } => {
    const found = ask(target, port, protocol);
    if (context.allows && !found.denied && found.proxy === 'none' && !found.authenticates)
      return { ok: true, why: '', found };
    if (found.denied || (!found.allowed && !context.allows))
      return { ok: false, why: found.denied ? 'denied' : 'not-allowed', found };
    const why = proxyRefuses(found, serverName, context.allows, options);
    return { ok: why === '', why, found };
  };
  const own = targetsOf(destination, world);
  // A client may get any of the addresses: the call works when it works with each.
  const [first, ...others] = own;
  let withName = connects(first, destination.port, destination.host);
  for (const target of others) if (withName.ok) withName = connects(target, destination.port, destination.host);
  const withoutName = own.every((target) => connects({ ...target, name: null }, destination.port, destination.host).ok);
  const dnsResults = (context.pod.dnsServers ?? world.dnsServers).map((server) => dnsOf(server));
  function dnsOf(server: DnsServer) {
    const target = dnsTarget(server, world);
    const over = (protocol: 'TCP' | 'UDP') => {
      const found = ask(target, 53, protocol);
      if (!found.allowed && (found.denied || !context.allows)) return { allowed: false, observed: false, found };
      // Only the DNS proxy reads look-ups; what another proxy does with them is not known here.
      if (found.proxy !== 'dns') return { allowed: true, observed: false, found };
      const allowed = dnsProxyAllows(
        context,
        target,
        protocol,
        destination.host,
        world,
        options,
        assume,
        namedOf(target),
      );
      return { allowed, observed: allowed, found };
    };
    return { udp: over('UDP'), tcp: over('TCP') };
  }
  const dns = {
    allowed: dnsResults.every(({ udp }) => udp.allowed),
    observed: dnsResults.every(({ udp }) => udp.observed),
    allowedTCP: dnsResults.every(({ tcp }) => tcp.allowed),
  };
  const probe = (name: string | null): boolean =>
    connects(worldTarget(name === null ? FOREIGN_IP : probeIp(first.ip ?? null), name), destination.port, name).ok;
  const tld = normalizedLabels(destination.host).at(-1) ?? 'example';
  const probes: readonly (readonly [string, () => boolean])[] = [
    ['any-ip', () => probe(null)],
    ['other-name', () => probe('unrelated-probe.example')],
    ['other-name-deep', () => probe('a.b.unrelated-probe.example')],
    ['same-tld', () => probe(`unrelated-probe.${tld}`)],
    ['same-tld-deep', () => probe(`a.b.unrelated-probe.${tld}`)],
  ];
  const probed = withName.ok && !context.pod.hostNetwork;
  const broad = probed ? probes.filter(([, test]) => test()).map(([name]) => name) : [];
  const lookalike = probed && probe(`evil${normalizedLabels(destination.host).slice(-2).join('.')}`);
  const allPorts =
    withName.ok &&
    [22, 64999].every((port) => own.every((target) => connects(target, port, destination.host, 'TCP').ok));
  const tcp = { ifNameKnown: withName.ok, withoutName };
  const [verdict, reason] = decide({ enforced: context.enforced, dns, tcp, broad, why: withName.why });
  return {
    enforced: context.enforced,
    dns,
    tcp,
    allPorts,
    broad,
    lookalike,
    verdict,
    reason,
    connect: withName.found,
    dnsLookup: dnsResults[0]?.udp.found ?? withName.found,
    conflict: null,
  };
}

const NOTHING: Lookup = { allowed: false, denied: false, proxy: 'none', authenticates: false, applicable: [] };

/**
 * Where rules can't be merged the agent fails to compute the pod's policy (pkg/policy/rule.go mergePortProto, pkg/endpoint/policy.go
 * regeneratePolicy): a new pod gets no network, a running one keeps the policy from before.
 */
function noPolicy({ enforced, conflict }: PodContext): Verdicts {
  return {
    enforced,
    dns: { allowed: false, observed: false, allowedTCP: false },
    tcp: { ifNameKnown: false, withoutName: false },
    allPorts: false,
    broad: [],
    lookalike: false,
    verdict: 'blocked',
    reason: 'merge-conflict',
    connect: NOTHING,
    dnsLookup: NOTHING,
    conflict,
  };
}

/** What a call connects to: one target an address. */
function targetsOf({ host, ips = [], endpoint }: Destination, world: World): readonly [Target, ...Target[]] {
  if (endpoint !== undefined) return [podTarget(endpoint.namespace, endpoint.labels, world)];
  const [ip = world.isPartial ? null : DEFAULT_IP, ...others] = ips;
  return [worldTarget(ip, host), ...others.map((other) => worldTarget(other, host))];
}

function probeIp(ip: string | null): string | null {
  return ip === null ? null : FOREIGN_IP;
}

function normalizedLabels(host: string): string[] {
  return host.toLowerCase().replace(/\.$/, '').split('.');
}

interface Facts {
  readonly enforced: boolean;
  readonly dns: Verdicts['dns'];
  readonly tcp: Verdicts['tcp'];
  readonly broad: readonly string[];
  readonly why: string;
}

function decide({ enforced, dns, tcp, broad, why }: Facts): [Verdict, string] {
  if (!tcp.ifNameKnown) return ['blocked', why];
  if (!enforced) return dns.allowed ? ['default-allow', ''] : ['blocked-dns', 'dns-not-allowed'];
  if (!dns.allowed) return ['blocked-dns', 'dns-not-allowed'];
  if (!dns.observed && !tcp.withoutName) return ['blocked-dns', 'dns-not-observed'];
  if (tcp.withoutName) return ['allowed-broad', 'no-name-needed'];
  return broad.length > 0 ? ['allowed-broad', 'pattern'] : ['allowed-pinned', ''];
}
