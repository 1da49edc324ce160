import { buildFilters, type Filter, type Lookup, lookup } from './filters.ts';
import { fqdnMatches } from './fqdn.ts';
import { podLabels } from './labels.ts';
import { serverNameMatches } from './sni.ts';
import type { CiliumOptions, CompiledPolicy, EgressEntry, Peer } from './types.ts';
import {
  type DnsServer,
  peerMatches,
  resolveService,
  selectorMatches,
  type Target,
  type Ternary,
  type World,
} from './world.ts';

export type Verdict =
  | 'allowed-pinned'
  | 'allowed-broad'
  | 'blocked'
  | 'blocked-dns'
  | 'default-allow'
  | 'policy-invalid'
  | 'unknown';

/** A pod as policies see it. */
export interface PodIdentity {
  readonly namespace: string;
  readonly labels: Readonly<Record<string, string>>;
  /** False where a controller adds labels that the manifest doesn't show. */
  readonly labelsComplete: boolean;
  readonly serviceAccount: string | null;
  readonly hostNetwork: boolean;
}

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
}

/** How undecided questions are read in one evaluation: what an undecided allow, deny and subject count as. */
interface Assumption {
  readonly allow: boolean;
  readonly deny: boolean;
  readonly subject: boolean;
}

/** Everything about one pod that doesn't depend on the destination. */
export interface PodContext {
  readonly pod: PodIdentity;
  readonly selecting: readonly { readonly policy: CompiledPolicy; readonly selects: Ternary }[];
  readonly enforced: boolean;
  readonly allows: boolean;
  readonly filters: readonly Filter[];
}

const FOREIGN_IP = '198.51.100.77';
export const DEFAULT_IP = '203.0.113.10';

/** The subject labels of a pod. */
export function subjectOf(
  pod: PodIdentity,
  world: World,
): Pick<Target, 'labels' | 'openLabels' | 'openNamespaceLabels'> {
  const namespaceLabels = world.namespaces.get(pod.namespace) ?? null;
  return {
    labels: podLabels({
      namespace: pod.namespace,
      labels: pod.labels,
      serviceAccount: pod.serviceAccount,
      namespaceLabels: namespaceLabels ?? {},
    }),
    openLabels: !pod.labelsComplete,
    openNamespaceLabels: namespaceLabels === null && world.isPartial,
  };
}

/** Whether a policy selects a pod for egress or at all. */
export function policySelects(
  policy: CompiledPolicy,
  pod: PodIdentity,
  subject: ReturnType<typeof subjectOf>,
): Ternary {
  if (pod.hostNetwork) return 'no';
  let result: Ternary = 'no';
  for (const rule of policy.rules) {
    if (rule.selectsNodes) continue;
    const match = selectorMatches(rule.subject, subject);
    if (match === 'yes') return 'yes';
    if (match === 'unknown') result = 'unknown';
  }
  return result;
}

/** Egress entries of the valid policies that select the pod, under an assumption about undecided selectors. */
export function podContext(
  pod: PodIdentity,
  policies: readonly CompiledPolicy[],
  world: World,
  options: CiliumOptions,
  assume: Assumption,
): PodContext {
  const subject = subjectOf(pod, world);
  const selecting: { policy: CompiledPolicy; selects: Ternary }[] = [];
  const entries: EgressEntry[] = [];
  for (const policy of pod.hostNetwork ? [] : policies) {
    const selects = policySelects(policy, pod, subject);
    if (selects === 'no') continue;
    selecting.push({ policy, selects });
    if (!policy.valid) continue;
    for (const rule of policy.rules) {
      if (rule.selectsNodes) continue;
      const match = selectorMatches(rule.subject, subject);
      if (match === 'yes' || (match === 'unknown' && assume.subject))
        entries.push(...rule.egress.map((entry) => withServices(entry, world)));
    }
  }
  const isOff = pod.hostNetwork || options.enforcement === 'never';
  const hasDefaultDeny = options.enforcement === 'always' || entries.some(({ defaultDeny }) => defaultDeny);
  const enforced = !isOff && hasDefaultDeny;
  return { pod, selecting, enforced, allows: !enforced, filters: isOff ? [] : buildFilters(entries, hasDefaultDeny) };
}

/** toServices: known services become their pods or addresses; unknown ones leave an item without peers (see CompiledRule). */
function withServices(entry: EgressEntry, world: World): EgressEntry {
  if (entry.peers === null || !entry.peers.some(({ type }) => type === 'service' || type === 'opaque')) return entry;
  const peers = entry.peers.flatMap((peer): readonly Peer[] => {
    if (peer.type === 'service')
      return (
        resolveService(peer, world) ??
        (world.isPartial
          ? [{ type: 'opaque', what: `Service ${peer.namespace ?? '*'}/${peer.name ?? 'by selector'}`, id: peer.id }]
          : [])
      );
    return peer.type === 'opaque' && !world.isPartial ? [] : [peer];
  });
  return { ...entry, peers };
}

function worldTarget(ip: string | null, name: string | null): Target {
  return {
    labels: [{ source: 'reserved', key: 'world', value: '' }],
    openNamespaceLabels: false,
    openLabels: false,
    name,
    ip,
  };
}

/** A pod of the cluster, as the target of a connection. */
export function podTarget(namespace: string, labels: Readonly<Record<string, string>>, world: World): Target {
  const namespaceLabels = world.namespaces.get(namespace) ?? null;
  return {
    labels: podLabels({ namespace, labels, serviceAccount: null, namespaceLabels: namespaceLabels ?? {} }),
    openNamespaceLabels: namespaceLabels === null && world.isPartial,
    openLabels: false,
    name: null,
    ip: undefined,
  };
}

function dnsTarget(server: DnsServer, world: World): Target {
  switch (server.type) {
    case 'pods':
      return podTarget(server.namespace, server.labels, world);
    case 'host':
      return {
        labels: [{ source: 'reserved', key: 'host', value: '' }],
        openNamespaceLabels: false,
        openLabels: false,
        name: null,
        ip: undefined,
      };
    case 'world':
      return worldTarget(server.ip, null);
  }
}

/** Evaluates one call under an assumption; `doubts` collects the peers that were undecided. */
export function evaluate(
  context: PodContext,
  destination: Destination,
  world: World,
  options: CiliumOptions,
  assume: Assumption,
  doubts: Set<Peer>,
): Verdicts {
  const named = (name: string, protocol: string): number =>
    world.namedPorts.get(`${protocol.toLowerCase()}/${name}`) ?? 0;
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
      named,
    );
  const connects = (
    target: Target,
    port: number,
    serverName: string | null,
    protocol: string = destination.protocol,
  ): { ok: boolean; why: string; found: Lookup } => {
    const found = ask(target, port, protocol);
    if (context.allows && !found.denied && found.proxy === 'none') return { ok: true, why: '', found };
    if (found.denied || (!found.allowed && !context.allows))
      return { ok: false, why: found.denied ? 'denied' : 'not-allowed', found };
    const why = proxyRefuses(found, serverName, options);
    return { ok: why === '', why, found };
  };
  const ip = destination.ips?.[0] ?? (world.isPartial ? null : DEFAULT_IP);
  const own: Target =
    destination.endpoint === undefined
      ? worldTarget(ip, destination.host)
      : podTarget(destination.endpoint.namespace, destination.endpoint.labels, world);
  const withName = connects(own, destination.port, destination.host);
  const withoutName = connects({ ...own, name: null }, destination.port, destination.host);
  const dnsResults = world.dnsServers.map((server) => dnsOf(server));
  function dnsOf(server: DnsServer) {
    const target = dnsTarget(server, world);
    const over = (protocol: 'TCP' | 'UDP') => {
      const found = ask(target, 53, protocol);
      if (!found.allowed && (found.denied || !context.allows)) return { allowed: false, observed: false, found };
      if (found.proxy === 'none') return { allowed: true, observed: false, found };
      const allowed = dnsProxyAllows(context, target, protocol, destination.host, world, options, assume, named);
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
    connects(worldTarget(name === null ? FOREIGN_IP : probeIp(ip), name), destination.port, name).ok;
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
  const allPorts = withName.ok && [22, 64999].every((port) => connects(own, port, destination.host, 'TCP').ok);
  const tcp = { ifNameKnown: withName.ok, withoutName: withoutName.ok };
  const [verdict, reason] = decide({ enforced: context.enforced, dns, tcp, broad, why: withName.why });
  const first = dnsResults[0]?.udp.found ?? withName.found;
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
    dnsLookup: first,
  };
}

function probeIp(ip: string | null): string | null {
  return ip === null ? null : FOREIGN_IP;
}

function normalizedLabels(host: string): string[] {
  return host.toLowerCase().replace(/\.$/, '').split('.');
}

/** What a proxy on the way does to a TLS connection; '' = nothing. Envoy's behaviour is modelled, not run. */
function proxyRefuses(found: Lookup, serverName: string | null, options: CiliumOptions): string {
  const allows = found.applicable.filter(({ deny }) => !deny);
  if (allows.length > 0 && allows.every(({ authenticated }) => authenticated)) return 'auth';
  if (found.proxy === 'dns') return 'l7-dns-parser-on-connect';
  if (found.proxy === 'http' && !allows.some(({ l7 }) => l7.kind === 'http' && l7.terminatesTls))
    return 'l7-http-on-tls';
  if (found.proxy === 'tls' || found.proxy === 'http') {
    const passes = allows.some(
      ({ l7 }) =>
        l7.serverNames.length === 0 ||
        (serverName !== null && l7.serverNames.some((name) => serverNameMatches(name, serverName, options.version))),
    );
    if (!passes) return 'sni';
  }
  return '';
}

/** The DNS proxy knows only the rules of the exact port 53 (pkg/fqdn/dnsproxy UpdateAllowed): broader rules don't open it. */
function dnsProxyAllows(
  context: PodContext,
  target: Target,
  protocol: string,
  name: string,
  world: World,
  options: CiliumOptions,
  assume: Assumption,
  named: (name: string, protocol: string) => number,
): boolean {
  for (const { match, peers } of context.filters) {
    const port = match.portName === '' ? match.port : named(match.portName, protocol);
    if (port !== 53 || match.endPort !== 0 || match.protocol !== protocol) continue;
    for (const { peer, deny, l7, l7Wildcard } of peers.values()) {
      if (deny) continue;
      const matched = peer === null ? 'yes' : peerMatches(peer, target, world, options.version);
      if (matched === 'no' || (matched === 'unknown' && !assume.allow)) continue;
      if (l7.kind !== 'dns' || l7Wildcard || l7.dns.some((selector) => fqdnMatches(selector, name, options.version)))
        return true;
    }
  }
  return false;
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
