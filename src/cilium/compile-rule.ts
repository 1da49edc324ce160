import { isObject, type Json, type JsonObject, listAt, type Path, stringAt } from '../finding/json.ts';
import { cidrGroupKey, ciliumKey, requirementsOf, selectorOf, selectorProblems } from './compile-selector.ts';
import {
  CLUSTER_KEY,
  CLUSTER_NAME,
  labelSelector,
  NAMESPACE_KEY,
  NAMESPACE_LABELS_PREFIX,
  withRequirement,
} from './labels.ts';
import { fqdnSelectorOf, portMatchesOf } from './ports.ts';
import { publicHostsOf } from './public-addresses.ts';
import type {
  Authentication,
  CiliumOptions,
  CiliumVersion,
  CompiledRule,
  EgressEntry,
  LabelSelector,
  Peer,
  Requirement,
} from './types.ts';
import { holdsIn } from './versions.ts';

/** One `spec` as Cilium enforces it. `namespace` null = cluster-wide. Invalid parts are left out: the gates have reported them. */
export function compileCiliumRule(
  spec: JsonObject,
  path: Path,
  namespace: string | null,
  options: CiliumOptions,
): CompiledRule {
  const subject = subjectOf(spec['endpointSelector'], namespace);
  const flag = isObject(spec['enableDefaultDeny']) ? spec['enableDefaultDeny']['egress'] : undefined;
  const defaultDeny = !options.nonDefaultDeny || flag !== false;
  const matchesInit = requirementsOf(spec['endpointSelector'], ciliumKey).some(
    ({ source, key }) => source === 'reserved' && key === 'init',
  );
  const entries = (section: 'egress' | 'egressDeny'): EgressEntry[] =>
    listAt(spec[section]).flatMap((item, index) =>
      isObject(item)
        ? [
            {
              deny: section === 'egressDeny',
              defaultDeny,
              peers: peersOf(item, namespace, matchesInit, section === 'egressDeny', options.version),
              ports: portMatchesOf(item['toPorts'], item['icmps']),
              authentication: authenticationOf(item['authentication']),
              path: [...path, section, index],
            },
          ]
        : [],
    );
  return {
    subject,
    selectsNodes: isObject(spec['nodeSelector']),
    egress: [...entries('egress'), ...entries('egressDeny')],
    path,
  };
}

function authenticationOf(value: Json | undefined): Authentication | null {
  const mode = isObject(value) ? value['mode'] : undefined;
  return mode === 'required' || mode === 'test-always-fail' || mode === 'disabled' ? mode : null;
}

/** In a CiliumNetworkPolicy the policy's namespace overwrites what a `k8s:` key says; other sources are ANDed (ParseToCiliumRule). */
function subjectOf(value: Json | undefined, namespace: string | null): LabelSelector {
  const written = requirementsOf(value, ciliumKey);
  if (namespace === null) return labelSelector(written);
  const labels = isObject(value) && isObject(value['matchLabels']) ? Object.keys(value['matchLabels']).length : 0;
  const kept = written.filter((requirement, index) => index >= labels || !isNamespaceKey(requirement));
  return labelSelector([...kept, namespaceRequirement(namespace)]);
}

function isNamespaceKey({ source, key }: Requirement): boolean {
  return source === 'k8s' && key === NAMESPACE_KEY;
}

function namespaceRequirement(namespace: string): Requirement {
  return { source: 'k8s', key: NAMESPACE_KEY, operator: 'In', values: [namespace] };
}

/**
 * The peers of an item; null = an empty list that selects nothing, [] = no peer at all
 * (pkg/policy/utils/parserules.go mergeEndpointSelectors: `toFQDNs: []` is not among the empty lists that count).
 */
function peersOf(
  item: JsonObject,
  namespace: string | null,
  matchesInit: boolean,
  isDeny: boolean,
  version: CiliumVersion,
): Peer[] | null {
  const names = isDeny ? [] : listAt(item['toFQDNs']).map(fqdnPeer);
  for (const field of ['toEndpoints', 'toNodes', 'toEntities', 'toCIDR', 'toCIDRSet'] as const) {
    const list = item[field];
    if (Array.isArray(list) && list.length === 0)
      return names.length > 0 && holdsIn('names-beside-empty-lists', version) ? names : null;
  }
  const ranges = [
    ...listAt(item['toCIDR']).flatMap((cidr) => (typeof cidr === 'string' ? cidrPeers(cidr, version) : [])),
    ...listAt(item['toCIDRSet']).flatMap((set) => cidrSetPeers(set, version)),
  ];
  return [
    ...listAt(item['toEndpoints']).map((selector) => endpointPeer(selector, namespace, matchesInit)),
    ...listAt(item['toNodes']).map(nodePeer),
    ...listAt(item['toEntities']).flatMap(entityPeers),
    ...ranges,
    ...publicHostsOf(ranges),
    // Services are only resolved in `egress` (pkg/policy/k8s/service.go processRule).
    ...(isDeny ? [] : listAt(item['toServices']).flatMap((service) => servicePeer(service, version))),
    ...listAt(item['toGroups']).map(
      (group): Peer => ({ type: 'opaque', what: 'toGroups', id: `group ${JSON.stringify(group)}` }),
    ),
    ...names,
  ];
}

function fqdnPeer(item: Json): Peer {
  const selector = fqdnSelectorOf(item);
  return { type: 'fqdn', ...selector, id: `fqdn ${selector.matchName}|${selector.matchPattern}` };
}

function nodePeer(item: Json): Peer {
  const requirement: Requirement = { source: 'reserved', key: 'remote-node', operator: 'Exists', values: [] };
  return withRequirement(selectorOf(item, ciliumKey), requirement);
}

/** pkg/k8s/apis/cilium.io/utils getEndpointSelector: the policy's namespace is added unless the selector speaks of namespaces or reserved labels. */
function endpointPeer(item: Json, namespace: string | null, matchesInit: boolean): Peer {
  const requirements = requirementsOf(item, ciliumKey);
  if (requirements.some(({ source }) => source === 'reserved')) return labelSelector(requirements);
  const added: Requirement[] = [];
  const isAboutPods = ({ source, key }: Requirement): boolean =>
    (source === 'k8s' || source === 'any') && key === NAMESPACE_KEY;
  if (!requirements.some(isAboutPods)) {
    const namesNamespaceLabels = requirements.some(
      ({ source, key }) => (source === 'k8s' || source === 'any') && key.startsWith(NAMESPACE_LABELS_PREFIX),
    );
    if (namespace === null) {
      if (!matchesInit) added.push({ source: 'k8s', key: NAMESPACE_KEY, operator: 'Exists', values: [] });
    } else if (!namesNamespaceLabels) added.push(namespaceRequirement(namespace));
  }
  if (!requirements.some(({ source, key }) => (source === 'k8s' || source === 'any') && key === CLUSTER_KEY)) {
    added.push({ source: 'k8s', key: CLUSTER_KEY, operator: 'In', values: [CLUSTER_NAME] });
  }
  return labelSelector([...requirements, ...added]);
}

const reserved = (name: string): LabelSelector =>
  labelSelector([{ source: 'reserved', key: name, operator: 'In', values: [''] }]);
const CLUSTER_ENTITY = [
  ...['host', 'remote-node', 'init', 'ingress', 'health', 'unmanaged', 'kube-apiserver'].map(reserved),
  labelSelector([{ source: 'k8s', key: CLUSTER_KEY, operator: 'In', values: [CLUSTER_NAME] }]),
];

/** pkg/policy/api/entity.go */
export function entityPeers(entity: Json): Peer[] {
  switch (entity) {
    case 'all':
      return [labelSelector([])];
    case 'world':
      return ['world', 'world-ipv4', 'world-ipv6'].map(reserved);
    case 'cluster':
      return CLUSTER_ENTITY;
    case 'cluster-mesh':
      return [
        ...CLUSTER_ENTITY.slice(0, -1),
        labelSelector([{ source: 'k8s', key: CLUSTER_KEY, operator: 'Exists', values: [] }]),
      ];
    default:
      return typeof entity === 'string' ? [reserved(entity)] : [];
  }
}

function cidrPeer(cidr: string, except: readonly string[]): Peer {
  return { type: 'cidr', cidr, except, id: `cidr ${cidr} except ${[...except].sort().join(',')}` };
}

/** An entry of `toCIDR`. Cilium 1.18 makes the entity world of the range of all IPv4 addresses, where the cluster has no IPv6. */
function cidrPeers(cidr: string, version: CiliumVersion): Peer[] {
  const isWorld = cidr === '0.0.0.0/0' && holdsIn('whole-range-is-world', version);
  return isWorld ? [cidrPeer(cidr, []), reserved('world')] : [cidrPeer(cidr, [])];
}

/** A range of `toCIDRSet` or `ipBlock`: for Cilium 1.18 a range of length 0 is every address but the exceptions, in a cluster of one IP family. */
export function cidrRangePeers(cidr: string, except: readonly string[], version: CiliumVersion): Peer[] {
  const peer = cidrPeer(cidr, except);
  if (!cidr.endsWith('/0') || !holdsIn('whole-range-is-world', version)) return [peer];
  return [peer, cidrPeer(cidr.includes(':') ? '0.0.0.0/0' : '::/0', except)];
}

function cidrSetPeers(item: Json, version: CiliumVersion): Peer[] {
  if (!isObject(item)) return [];
  const except = listAt(item['except']).filter((value): value is string => typeof value === 'string');
  const cidr = stringAt(item['cidr']);
  if (cidr !== undefined && cidr !== '') return cidrRangePeers(cidr, except, version);
  const group = stringAt(item['cidrGroupRef']);
  if (group !== undefined && group !== '')
    return [{ type: 'cidrGroup', name: group, labels: null, except, id: `group ${group} except ${except.join(',')}` }];
  if (!isObject(item['cidrGroupSelector'])) return [];
  const labels = selectorOf(item['cidrGroupSelector'], cidrGroupKey(version));
  // Without conditions or exceptions Cilium keeps it under the key of the selector of everything.
  if (labels.requirements.length === 0 && except.length === 0) return [labels];
  return [{ type: 'cidrGroup', name: null, labels, except, id: `groups ${labels.id} except ${except.join(',')}` }];
}

const NO_SERVICE: Requirement = { source: 'reserved', key: 'none', operator: 'Exists', values: [] };

/** Cilium 1.19 reads the part before the first dot of a key as a source that doesn't count, and an unreadable selector selects every service. */
function serviceSelector(value: Json | undefined, version: CiliumVersion): LabelSelector {
  if (holdsIn('service-keys-unchecked', version))
    return selectorOf(value, (key) => ({ source: 'any', key: serviceKey(key) }));
  // Without the keys of a selector there is none for Cilium 1.18, and no selector selects nothing.
  const isAbsent = !isObject(value) || (value['matchLabels'] === undefined && value['matchExpressions'] === undefined);
  if (isAbsent && holdsIn('no-service-selector', version)) return labelSelector([NO_SERVICE]);
  if (!holdsIn('service-key-source', version))
    return selectorProblems(value, [], (key) => key).length > 0
      ? labelSelector([NO_SERVICE])
      : selectorOf(value, (key) => ({ source: 'any', key }));
  return selectorProblems(value, [], (key) => key).length > 0
    ? labelSelector([])
    : selectorOf(value, (key) => ({ source: 'any', key: key.slice(key.indexOf('.') + 1) }));
}

/** `k8s:app`, `$app`, `app=x` → app: the source of a key doesn't count for services. */
function serviceKey(key: string): string {
  const rest = key.startsWith('$') ? key.slice(1) : key.slice(key.indexOf(':') + 1);
  const equals = rest.indexOf('=');
  return equals < 0 ? rest : rest.slice(0, equals);
}

function servicePeer(item: Json, version: CiliumVersion): Peer[] {
  if (!isObject(item)) return [];
  const byName = isObject(item['k8sService']) ? item['k8sService'] : null;
  const bySelector = isObject(item['k8sServiceSelector']) ? item['k8sServiceSelector'] : null;
  const chosen = byName ?? bySelector;
  if (chosen === null) return [];
  const own = stringAt(chosen['namespace']) ?? '';
  const peer = {
    // Without a namespace a service of any namespace counts.
    namespace: own === '' ? null : own,
    name: byName === null ? null : (stringAt(byName['serviceName']) ?? ''),
    selector: byName === null ? serviceSelector(bySelector?.['selector'], version) : null,
  };
  return [{ type: 'service', ...peer, id: `service ${peer.namespace}/${peer.name ?? peer.selector?.id}` }];
}
