import { isObject, type Json, type JsonObject, listAt, type Path, stringAt } from '../finding/json.ts';
import { parsePrefix } from './cidr.ts';
import { cidrPeer } from './compile-rule.ts';
import { kubernetesKey, requirementsOf, selectorProblems } from './compile-selector.ts';
import { CLUSTER_KEY, CLUSTER_NAME, labelSelector, NAMESPACE_KEY, NAMESPACE_LABELS_PREFIX } from './labels.ts';
import { ALL_PORTS, isServiceName, parsePort } from './ports.ts';
import type { CompiledRule, EgressEntry, LabelSelector, Peer, PolicyProblem, PortMatch, Requirement } from './types.ts';

export interface CompiledNetworkPolicy {
  readonly rules: readonly CompiledRule[];
  readonly errors: readonly PolicyProblem[];
  readonly unknownFields: readonly string[];
}

/** A Kubernetes NetworkPolicy as Cilium enforces it (pkg/k8s/network_policy.go): egress items count even where policyTypes names Ingress only. */
export function compileNetworkPolicy(value: JsonObject, namespace: string): CompiledNetworkPolicy {
  const spec = isObject(value['spec']) ? value['spec'] : {};
  const errors: PolicyProblem[] = [];
  const add = (path: Path, message: string): void => {
    errors.push({ code: 'network-policy', path: ['spec', ...path], stage: 'schema', message, correction: null });
  };
  const subject = podsOf(spec['podSelector'], namespace, []);
  errors.push(...selectorProblems(spec['podSelector'], ['spec', 'podSelector'], (key) => key));
  const egress = listAt(spec['egress']).flatMap((item, index) =>
    isObject(item) ? entriesOf(item, index, namespace, add) : [],
  );
  const types = listAt(spec['policyTypes']);
  if (egress.length === 0 && types.includes('Egress')) egress.push({ ...EMPTY, path: ['spec', 'policyTypes'] });
  return { rules: [{ subject, selectsNodes: false, egress, path: ['spec'] }], errors, unknownFields: [] };
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

function entriesOf(
  item: JsonObject,
  index: number,
  namespace: string,
  add: (path: Path, message: string) => void,
): EgressEntry[] {
  const path: Path = ['spec', 'egress', index];
  const listed = listAt(item['ports']);
  const ports =
    listed.length === 0
      ? null
      : listed.flatMap((port, position) =>
          portsOf(port, (message) => add(['egress', index, 'ports', position], message)),
        );
  const to = listAt(item['to']);
  if (to.length === 0) return [{ ...EMPTY, peers: [labelSelector([])], ports: ports ?? null, path }];
  return to.map((peer, position): EgressEntry => {
    const peers = isObject(peer)
      ? peersOf(peer, namespace, (inner, message) => add(['egress', index, 'to', position, ...inner], message))
      : [];
    return { ...EMPTY, peers: peers.length === 0 ? null : peers, ports, path: [...path, 'to', position] };
  });
}

/** A pod selector within a namespace; the namespace overwrites what `matchLabels` says of it (parsePodSelector). */
function podsOf(selector: Json | undefined, namespace: string, more: readonly Requirement[]): LabelSelector {
  const labels =
    isObject(selector) && isObject(selector['matchLabels']) ? Object.keys(selector['matchLabels']).length : 0;
  const written = requirementsOf(selector, kubernetesKey).filter(
    ({ key }, index) => index >= labels || key !== NAMESPACE_KEY,
  );
  return usable([...written, ...more, inNamespace(namespace)]);
}

/**
 * Cilium prefixes the keys of a NetworkPolicy and doesn't check them again. A key without a slash that is then longer than 63 characters
 * makes it drop the whole selector, which selects everything from then on (pkg/policy/types/requirements.go LabelSelectorToRequirements).
 */
function usable(requirements: readonly Requirement[]): LabelSelector {
  return labelSelector(requirements.every(({ key }) => isUsableKey(key)) ? requirements : []);
}

function isUsableKey(key: string): boolean {
  return key.includes('/') || `k8s.${key}`.length <= MAX_KEY;
}

function inNamespace(namespace: string): Requirement {
  return { source: 'k8s', key: NAMESPACE_KEY, operator: 'In', values: [namespace] };
}

function peersOf(peer: JsonObject, namespace: string, add: (path: Path, message: string) => void): Peer[] {
  const peers: Peer[] = [];
  const hasNamespaces = isObject(peer['namespaceSelector']);
  if (hasNamespaces || isObject(peer['podSelector'])) {
    const written = requirementsOf(peer['podSelector'], kubernetesKey);
    const cluster: Requirement[] = written.some(({ key }) => key === CLUSTER_KEY)
      ? []
      : [{ source: 'k8s', key: CLUSTER_KEY, operator: 'In', values: [CLUSTER_NAME] }];
    peers.push(
      hasNamespaces
        ? usable([...written, ...cluster, ...namespaceRequirements(peer['namespaceSelector'])])
        : podsOf(peer['podSelector'], namespace, cluster),
    );
  }
  if (isObject(peer['ipBlock'])) {
    const cidr = stringAt(peer['ipBlock']['cidr']) ?? '';
    const except = listAt(peer['ipBlock']['except']).filter((value): value is string => typeof value === 'string');
    for (const block of [cidr, ...except])
      if (parsePrefix(block) === null) add(['ipBlock'], `"${block.slice(0, 60)}" is no CIDR`);
    if (peers.length > 0) add(['ipBlock'], "ipBlock can't stand beside podSelector or namespaceSelector");
    peers.push(cidrPeer(cidr, except));
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

function portsOf(item: Json, add: (message: string) => void): PortMatch[] {
  if (!isObject(item)) return [];
  const protocol = stringAt(item['protocol'])?.toUpperCase() ?? 'TCP';
  const port = item['port'];
  const endPort = typeof item['endPort'] === 'number' ? item['endPort'] : 0;
  if (port === undefined || port === null) return [{ ...ALL_PORTS, protocol }];
  if (typeof port === 'string' && isServiceName(port))
    return [{ ...ALL_PORTS, portName: port.toLowerCase(), endPort, protocol }];
  const number = typeof port === 'number' ? port : parsePort(String(port));
  if (number === null || !Number.isInteger(number) || number < 0 || number > 65535) {
    add(`"${String(port).slice(0, 40)}" is no port`);
    return [];
  }
  return [{ ...ALL_PORTS, port: number, decimal: number, endPort, protocol }];
}
