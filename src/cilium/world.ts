import { contains, parseAddress, parsePrefix } from './cidr.ts';
import { CIDR_GROUP_SOURCE } from './compile-selector.ts';
import { fqdnMatches } from './fqdn.ts';
import { holds, NAMESPACE_LABELS_PREFIX } from './labels.ts';
import { coversEveryPublicHost, hidesNoPublicHost, isPrivate } from './public-addresses.ts';
import type { CidrSelector, CiliumVersion, Label, LabelSelector, Peer, Requirement } from './types.ts';
import { holdsIn } from './versions.ts';

/** How a DNS server shows itself to Cilium. */
export type DnsServer =
  | { readonly type: 'pods'; readonly namespace: string; readonly labels: Readonly<Record<string, string>> }
  | { readonly type: 'host' }
  | { readonly type: 'world'; readonly ip: string };

export interface ServiceFacts {
  readonly namespace: string;
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  /** Pod selector; null for a Service without one. */
  readonly selector: Readonly<Record<string, string>> | null;
  /** Addresses of its endpoints, where it has no selector. */
  readonly backends: readonly string[];
}

export interface CidrGroupFacts {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly cidrs: readonly string[];
}

/** What the cluster holds besides policies, as far as it is known. */
export interface World {
  /** Labels by namespace; a namespace that is missing or null has labels that nobody knows. */
  readonly namespaces: ReadonlyMap<string, Readonly<Record<string, string>> | null>;
  readonly services: readonly ServiceFacts[];
  readonly cidrGroups: readonly CidrGroupFacts[];
  /** Asked in any order: a look-up works when it works with each. */
  readonly dnsServers: readonly DnsServer[];
  /** Port names of the cluster's containers: `udp/dns` → 53. */
  readonly namedPorts: ReadonlyMap<string, number>;
  /** False in vectors: what is not given doesn't exist. True in scans: what is not given is not known. */
  readonly isPartial: boolean;
}

/** A destination as Cilium's selectors see it. */
export interface Target {
  readonly labels: readonly Label[];
  /** Namespace whose labels are not known: requirements on them are undecided. */
  readonly openNamespaceLabels: boolean;
  /** Pod labels that a controller adds are not known. */
  readonly openLabels: boolean;
  /** Domains whose labels such a controller may add; without them any. */
  readonly addedDomains?: readonly string[];
  /** Names whose look-up gave this address. */
  readonly name: string | null;
  /** null = some public address that nobody knows; undefined = an address inside the cluster. */
  readonly ip: string | null | undefined;
}

export type Ternary = 'yes' | 'no' | 'unknown';

/** Whether a peer covers the target; unknown where what decides isn't given. */
export function peerMatches(peer: Peer, target: Target, world: World, version: CiliumVersion): Ternary {
  switch (peer.type) {
    case 'labels':
      return selectorMatches(peer, target);
    case 'fqdn':
      return target.name !== null && fqdnMatches(peer, target.name, version) ? 'yes' : 'no';
    case 'cidr':
      return cidrMatches(peer, target, world);
    case 'cidrGroup':
      return groupMatches(peer, target, world, version);
    case 'opaque':
      return world.isPartial && target.ip !== undefined ? 'unknown' : 'no';
    case 'service':
      return 'no';
  }
}

/** Three-valued selector: requirements on labels that nobody knows are undecided. */
export function selectorMatches(
  selector: LabelSelector,
  target: Pick<Target, 'labels' | 'openNamespaceLabels' | 'openLabels' | 'addedDomains'>,
): Ternary {
  let result: Ternary = 'yes';
  for (const requirement of selector.requirements) {
    const isNamespaceLabel = requirement.key.startsWith(`${NAMESPACE_LABELS_PREFIX}.`);
    const open = isNamespaceLabel
      ? target.openNamespaceLabels
      : target.openLabels && requirement.source !== 'reserved' && mayBeAdded(requirement.key, target.addedDomains);
    const isPresent = target.labels.some(
      ({ source, key }) => key === requirement.key && (requirement.source === 'any' || requirement.source === source),
    );
    if (open && !isPresent) result = 'unknown';
    else if (!holds(requirement, target.labels)) return 'no';
  }
  return result;
}

/** A controller adds labels without a domain, or of domains that it knows; not one that a cluster's owner made up. */
function mayBeAdded(key: string, domains: readonly string[] | undefined): boolean {
  const slash = key.indexOf('/');
  if (slash < 0 || domains === undefined) return true;
  const own = key.slice(0, slash);
  return domains.some((domain) => own === domain || own.endsWith(`.${domain}`));
}

function cidrMatches(peer: CidrSelector, target: Target, world: World): Ternary {
  if (target.ip === undefined) return 'no';
  const prefix = parsePrefix(peer.cidr) ?? hostPrefix(peer.cidr);
  if (prefix === null) return 'no';
  if (target.ip === null) {
    // Some public IPv4 address: the whole range covers it, a narrower one may.
    if (prefix.bytes.length !== 4) return 'no';
    if (isPrivate(prefix)) return 'no';
    if (prefix.length > 0) return world.isPartial ? 'unknown' : 'no';
    return peer.except.every(hidesNoPublicHost) ? 'yes' : world.isPartial ? 'unknown' : 'yes';
  }
  const address = parseAddress(target.ip);
  if (address === null || !contains(prefix, address)) return 'no';
  return peer.except.some((except) => {
    const inner = parsePrefix(except);
    return inner !== null && contains(inner, address);
  })
    ? 'no'
    : 'yes';
}

function hostPrefix(text: string): { bytes: readonly number[]; length: number } | null {
  const bytes = parseAddress(text);
  return bytes === null ? null : { bytes, length: bytes.length * 8 };
}

function groupMatches(
  peer: Extract<Peer, { type: 'cidrGroup' }>,
  target: Target,
  world: World,
  version: CiliumVersion,
): Ternary {
  const { name, labels } = peer;
  const { requirements } = labels ?? NOTHING_ASKED;
  const isAsked = (groups: readonly CidrGroupFacts[]): boolean =>
    name === null
      ? requirements.every((requirement) => groupsHold(requirement, groups, target.labels))
      : groups.some((group) => group.name === name);
  // A selector that asks for no label of a group covers whatever lies in none, up to 1.19 pods included.
  if (target.ip === undefined) return isAsked([]) && holdsIn('cidr-groups-of-pods', version) ? 'yes' : 'no';
  if (target.ip !== null && peer.except.some((except) => covers(except, target.ip ?? ''))) return 'no';
  const found = world.cidrGroups.map((group) => ({ group, match: groupCovers(group, peer, target, world) }));
  const sure = found.filter(({ match }) => match === 'yes').map(({ group }) => group);
  const possible = found.filter(({ match }) => match !== 'no').map(({ group }) => group);
  const isMissing = world.isPartial && !world.cidrGroups.some((group) => isAsked([group]));
  if (isAsked(sure)) return isAsked(possible) ? 'yes' : 'unknown';
  return isMissing || isAsked(possible) ? 'unknown' : 'no';
}

const NOTHING_ASKED = { requirements: [] };

function groupCovers(
  group: CidrGroupFacts,
  { except }: Extract<Peer, { type: 'cidrGroup' }>,
  target: Target,
  world: World,
): Ternary {
  if (target.ip === null && coversEveryPublicHost(group.cidrs.map((cidr) => ({ cidr, except })))) return 'yes';
  const matches = group.cidrs.map((cidr) => cidrMatches({ type: 'cidr', cidr, except, id: '' }, target, world));
  return matches.includes('yes') ? 'yes' : matches.includes('unknown') ? 'unknown' : 'no';
}

/** The labels of all groups around an address count together, several values of a key too (matchesEncodedRequirement). */
function groupsHold(requirement: Requirement, groups: readonly CidrGroupFacts[], others: readonly Label[]): boolean {
  const { source, key, operator, values } = requirement;
  if (source !== CIDR_GROUP_SOURCE && source !== 'any')
    return operator === 'Exists' || operator === 'DoesNotExist' ? holds(requirement, others) : operator === 'NotIn';
  // Labels in Cilium's own name are taken off a group (pkg/k8s/utils RemoveCiliumLabels).
  const carrying = key.startsWith('io.cilium.k8s') ? [] : groups.filter(({ labels }) => Object.hasOwn(labels, key));
  const found = carrying.map(({ labels }) => labels[key] ?? '');
  switch (operator) {
    case 'Exists':
      return found.length > 0;
    case 'DoesNotExist':
      return found.length === 0;
    case 'In':
      return found.some((value) => values.includes(value));
    case 'NotIn':
      return !found.some((value) => values.includes(value));
  }
}

function covers(cidr: string, ip: string): boolean {
  const prefix = parsePrefix(cidr);
  const address = parseAddress(ip);
  return prefix !== null && address !== null && contains(prefix, address);
}

/** Pods, addresses or nothing behind a toServices entry; null where the service isn't known. */
export function resolveService(peer: Extract<Peer, { type: 'service' }>, world: World): readonly Peer[] | null {
  const selector = peer.selector;
  const found = world.services.filter(
    (service) =>
      (peer.namespace === null || service.namespace === peer.namespace) &&
      (peer.name !== null
        ? service.name === peer.name
        : selector?.requirements.every((requirement) =>
            holds(
              requirement,
              Object.entries(service.labels).map(([key, value]) => ({ source: 'k8s', key, value })),
            ),
          )),
  );
  if (found.length === 0) return null;
  return found.flatMap((service): Peer[] =>
    service.selector !== null
      ? [
          {
            type: 'labels',
            requirements: [
              ...Object.entries(service.selector).map(([key, value]) => ({
                source: 'k8s',
                key,
                operator: 'In' as const,
                values: [value],
              })),
              {
                source: 'k8s',
                key: 'io.kubernetes.pod.namespace',
                operator: 'In' as const,
                values: [service.namespace],
              },
            ],
            id: `service-pods ${service.namespace}/${service.name}`,
          },
        ]
      : service.backends.map(
          (ip): Peer => ({
            type: 'cidr',
            cidr: ip.includes(':') ? `${ip}/128` : `${ip}/32`,
            except: [],
            id: `backend ${ip}`,
          }),
        ),
  );
}
