import type { Lookup } from './filters.ts';
import { fqdnMatches } from './fqdn.ts';
import type { PeerPolicy } from './merge.ts';
import type { Assumption, PodContext } from './pod-context.ts';
import { serverNameMatches } from './sni.ts';
import type { CiliumOptions } from './types.ts';
import { holdsIn } from './versions.ts';
import { peerMatches, type Target, type World } from './world.ts';

const DNS_PORT = 53;

/** What a proxy on the way does to a TLS connection; '' = nothing. Envoy's behaviour is modelled, not run. `allowsRest`: no policy puts the pod in default deny. */
export function proxyRefuses(
  found: Lookup,
  serverName: string | null,
  allowsRest: boolean,
  options: CiliumOptions,
): string {
  const allows = found.applicable.filter(({ deny }) => !deny);
  if (found.authenticates) return 'auth';
  if (found.proxy === 'dns') return 'l7-dns-parser-on-connect';
  if (found.proxy === 'http' && !allows.some(({ l7 }) => l7.kind === 'http' && l7.terminatingTls !== null))
    return 'l7-http-on-tls';
  if (found.proxy === 'tls' || found.proxy === 'http') {
    const passes =
      allowsRest ||
      allows.some(
        ({ l7 }) =>
          l7.serverNames.length === 0 ||
          (serverName !== null && l7.serverNames.some((name) => serverNameMatches(name, serverName, options.version))),
      );
    if (!passes) return 'sni';
  }
  return '';
}

/**
 * The DNS proxy knows the rules of one filter only: the one of port 53 that redirects to it, a named port before a number
 * (pkg/endpoint/bpf.go addNewRedirects, pkg/fqdn/dnsproxy UpdateAllowed). Broader rules don't open it.
 */
export function dnsProxyAllows(
  context: PodContext,
  target: Target,
  protocol: string,
  name: string,
  world: World,
  options: CiliumOptions,
  assume: Assumption,
  named: (name: string, protocol: string) => number,
): boolean {
  const isOwn = holdsIn('own-named-ports', options.version);
  const selects = (peers: readonly PeerPolicy[]): boolean =>
    peers.some(({ peer }) => peer === null || peerMatches(peer, target, world, options.version) !== 'no');
  const redirecting = context.filters.filter(
    ({ match, peers }) =>
      match.protocol === protocol &&
      (match.portName === '' || !isOwn || selects([...peers.values()])) &&
      (match.portName === '' ? match.port : named(match.portName, protocol)) === DNS_PORT &&
      [...peers.values()].some(({ deny, l7 }) => !deny && l7.kind === 'dns'),
  );
  const chosen = redirecting.find(({ match }) => match.portName !== '') ?? redirecting[0];
  for (const { peer, deny, l7, l7Wildcard } of chosen?.peers.values() ?? []) {
    if (deny) continue;
    const matched = peer === null ? 'yes' : peerMatches(peer, target, world, options.version);
    if (matched === 'no' || (matched === 'unknown' && !assume.allow)) continue;
    if (l7.kind !== 'dns' || l7Wildcard || l7.dns.some((selector) => fqdnMatches(selector, name, options.version)))
      return true;
  }
  return false;
}
