import { isObject, type Json, type JsonObject, listAt, type Path, stringAt, textOf } from '../finding/json.ts';
import { cidrRangePeers } from './compile-rule.ts';
import { kubernetesKey, requirementsOf } from './compile-selector.ts';
import { CLUSTER_KEY, CLUSTER_NAME, labelSelector, NAMESPACE_KEY, NAMESPACE_LABELS_PREFIX } from './labels.ts';
import { networkPolicyProblems } from './network-policy-checks.ts';
import { ALL_PORTS, isServiceName, parsePort } from './ports.ts';
import { publicHostsOf } from './public-addresses.ts';
import type {
  CiliumVersion,
  CompiledRule,
  EgressEntry,
  LabelSelector,
  Peer,
  PolicyProblem,
  PortMatch,
  Requirement,
} from './types.ts';
import { holdsIn } from './versions.ts';

export interface CompiledNetworkPolicy {
  readonly rules: readonly CompiledRule[];
  readonly errors: readonly PolicyProblem[];
  readonly unknownFields: readonly string[];
}

/** A Kubernetes NetworkPolicy as Cilium enforces it (pkg/k8s/network_policy.go): egress items count even where policyTypes names Ingress only. */
export function compileNetworkPolicy(
  value: JsonObject,
  namespace: string,
  version: CiliumVersion,
): CompiledNetworkPolicy {
  const spec = isObject(value['spec']) ? value['spec'] : {};
  const egress = listAt(spec['egress']).flatMap((item, index) =>
    entriesOf(isObject(item) ? item : {}, index, namespace, version),
  );
  const types = listAt(spec['policyTypes']);
  if (egress.length === 0 && types.includes('Egress')) egress.push({ ...EMPTY, path: ['spec', 'policyTypes'] });
  const subject = podsOf(spec['podSelector'], namespace, [], version);
  return {
    rules: [{ subject, selectsNodes: false, egress, path: ['spec'] }],
    errors: [...networkPolicyProblems(value), ...longKeys(subject, egress, version)],
    unknownFields: [],
  };
}

const MAX_KEY = 63;
const EMPTY: EgressEntry = {
  deny: false,
  defaultDeny: true,
  peers: null,
  ports: null,
  authentication: null,
  path: ['spec'],
};

function entriesOf(item: JsonObject, index: number, namespace: string, version: CiliumVersion): EgressEntry[] {
  const path: Path = ['spec', 'egress', index];
  const listed = listAt(item['ports']);
  const ports = listed.length === 0 ? null : listed.flatMap(portsOf);
  const to = listAt(item['to']);
  if (to.length === 0) return [{ ...EMPTY, peers: [labelSelector([])], ports: ports ?? null, path }];
  const entries = to.map((peer, position): EgressEntry => {
    const peers = isObject(peer) ? peersOf(peer, namespace, version) : [];
    const isEmpty = peers.length === 0 && !holdsIn('peers-without-selector', version);
    return { ...EMPTY, peers: isEmpty ? null : peers, ports, path: [...path, 'to', position] };
  });
  const everyHost = publicHostsOf(entries.flatMap(({ peers }) => peers ?? []));
  return everyHost.length === 0 ? entries : [...entries, { ...EMPTY, peers: everyHost, ports, path: [...path, 'to'] }];
}

/** A pod selector within a namespace; the namespace overwrites what `matchLabels` says of it (parsePodSelector). */
function podsOf(
  selector: Json | undefined,
  namespace: string,
  more: readonly Requirement[],
  version: CiliumVersion,
): LabelSelector {
  const labels =
    isObject(selector) && isObject(selector['matchLabels']) ? Object.keys(selector['matchLabels']).length : 0;
  const written = requirementsOf(selector, kubernetesKey).filter(
    ({ key }, index) => index >= labels || key !== NAMESPACE_KEY,
  );
  return usable([...written, ...more, inNamespace(namespace)], version);
}

/**
 * Cilium 1.19 prefixes the keys of a NetworkPolicy and doesn't check them again. A key without a slash that is then longer than 63 characters
 * makes it drop the whole selector, which selects everything from then on (pkg/policy/types/requirements.go LabelSelectorToRequirements).
 */
function usable(requirements: readonly Requirement[], version: CiliumVersion): LabelSelector {
  const isDropped = holdsIn('long-keys-drop', version) && !requirements.every(({ key }) => isUsableKey(key));
  return labelSelector(isDropped ? [] : requirements);
}

/** Cilium 1.18 checks the prefixed keys, too, and refuses the policy. */
function longKeys(
  subject: LabelSelector,
  egress: readonly EgressEntry[],
  version: CiliumVersion,
): readonly PolicyProblem[] {
  if (!holdsIn('long-keys-refused', version)) return [];
  const selectors = [{ selector: subject, path: ['spec', 'podSelector'] as Path }];
  for (const { peers, path } of egress)
    for (const peer of peers ?? []) if (peer.type === 'labels') selectors.push({ selector: peer, path });
  return selectors.flatMap(({ selector, path }) => {
    const long = selector.requirements.find(({ key }) => !isUsableKey(key));
    if (long === undefined) return [];
    const message = `the label key "${long.key.slice(0, 70)}" is longer than Cilium 1.18 allows with its prefix (63 characters)`;
    return [{ code: 'selector', path, stage: 'sanitize', message, correction: null }];
  });
}

function isUsableKey(key: string): boolean {
  return key.includes('/') || `k8s.${key}`.length <= MAX_KEY;
}

function inNamespace(namespace: string): Requirement {
  return { source: 'k8s', key: NAMESPACE_KEY, operator: 'In', values: [namespace] };
}

function peersOf(peer: JsonObject, namespace: string, version: CiliumVersion): Peer[] {
  const peers: Peer[] = [];
  const hasNamespaces = isObject(peer['namespaceSelector']);
  if (hasNamespaces || isObject(peer['podSelector'])) {
    const written = requirementsOf(peer['podSelector'], kubernetesKey);
    const cluster: Requirement[] = written.some(({ key }) => key === CLUSTER_KEY)
      ? []
      : [{ source: 'k8s', key: CLUSTER_KEY, operator: 'In', values: [CLUSTER_NAME] }];
    peers.push(
      hasNamespaces
        ? usable([...written, ...cluster, ...namespaceRequirements(peer['namespaceSelector'])], version)
        : podsOf(peer['podSelector'], namespace, cluster, version),
    );
  }
  if (isObject(peer['ipBlock'])) {
    const cidr = stringAt(peer['ipBlock']['cidr']) ?? '';
    const except = listAt(peer['ipBlock']['except']).filter((value): value is string => typeof value === 'string');
    peers.push(...cidrRangePeers(cidr, except, version));
  }
  return peers;
}

function namespaceRequirements(selector: Json | undefined): Requirement[] {
  const written = requirementsOf(selector, kubernetesKey).map((requirement) => ({
    ...requirement,
    key: `${NAMESPACE_LABELS_PREFIX}.${requirement.key}`,
  }));
  return written.length > 0 ? written : [{ source: 'k8s', key: NAMESPACE_KEY, operator: 'Exists', values: [] }];
}

function portsOf(item: Json): PortMatch[] {
  const { port, endPort, protocol } = isObject(item) ? item : {};
  const base = { ...ALL_PORTS, protocol: stringAt(protocol)?.toUpperCase() ?? 'TCP' };
  if (port === undefined || port === null) return [base];
  const last = typeof endPort === 'number' ? endPort : 0;
  if (typeof port === 'string' && isServiceName(port))
    return [{ ...base, portName: port.toLowerCase(), endPort: last }];
  const number = typeof port === 'number' ? port : parsePort(textOf(port));
  return number === null ? [] : [{ ...base, port: number, decimal: number, endPort: last }];
}
