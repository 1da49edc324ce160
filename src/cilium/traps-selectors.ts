import { isObject, type Json, listAt, type Path } from '../finding/json.ts';
import { ciliumKey, requirementsOf } from './compile-selector.ts';
import { isIdentityKey, NAMESPACE_KEY, NAMESPACE_LABELS_PREFIX } from './labels.ts';
import { portMatchesOf } from './ports.ts';
import type { TrapScope } from './traps.ts';
import type { PolicyProblem, Requirement } from './types.ts';
import { yamlText } from './yaml-text.ts';

const DNS_APPS = new Set(['kube-dns', 'coredns', 'node-local-dns', 'rke2-coredns']);
const DNS_KEYS = new Set(['k8s-app', 'app.kubernetes.io/name', 'app']);

/** Whether a selector of toEndpoints is meant for the cluster's DNS server. */
export function isAboutDns(requirements: readonly Requirement[]): boolean {
  return requirements.some(({ key, values }) => DNS_KEYS.has(key) && values.some((value) => DNS_APPS.has(value)));
}

/** Whether a selector says in which namespace its pods are. */
export function namesNamespace(requirements: readonly Requirement[]): boolean {
  return requirements.some(
    ({ source, key }) => source === 'reserved' || key === NAMESPACE_KEY || key.startsWith(NAMESPACE_LABELS_PREFIX),
  );
}

/** Traps in the selectors of subject and peers. */
export function selectorTraps({ enforced, path, namespace }: TrapScope): PolicyProblem[] {
  const subject = enforced['endpointSelector'];
  const found = keyTraps(subject, [...path, 'endpointSelector'], 'the policy selects no pod');
  if (namespace !== null) found.push(...forcedNamespaceTraps(subject, [...path, 'endpointSelector'], namespace));
  for (const section of ['egress', 'egressDeny']) {
    for (const [index, item] of listAt(enforced[section]).entries()) {
      if (!isObject(item)) continue;
      for (const [position, selector] of listAt(item['toEndpoints']).entries()) {
        const at = [...path, section, index, 'toEndpoints', position];
        found.push(...keyTraps(selector, at, 'the entry selects nothing'));
        const reachesDns = portMatchesOf(item['toPorts'], undefined)?.some(
          ({ port, portName }) => port === 53 || portName === 'dns',
        );
        const requirements = requirementsOf(selector, ciliumKey);
        if (reachesDns !== true || namespace === null || namespace === 'kube-system') continue;
        if (isAboutDns(requirements) && !namesNamespace(requirements))
          found.push(dnsNamespaceTrap(selector, at, namespace));
      }
    }
  }
  return found;
}

function dnsNamespaceTrap(selector: Json, path: Path, namespace: string): PolicyProblem {
  const labels = isObject(selector) && isObject(selector['matchLabels']) ? selector['matchLabels'] : {};
  return {
    code: 'dns-namespace',
    path,
    stage: 'semantics',
    message: `looks for the DNS server in the policy's own namespace ${shown(namespace)}: without a namespace label Cilium adds the policy's, so kube-system is never reached.`,
    correction: yamlText({
      toEndpoints: [{ matchLabels: { 'k8s:io.kubernetes.pod.namespace': 'kube-system', ...labels } }],
    }),
  };
}

/** A namespace that nobody has set stands in the engine as a text that starts with NUL. */
function shown(namespace: string): string {
  return namespace.startsWith('\u0000') ? '' : namespace;
}

/** Keys that no pod ever has: a dot for the colon, or labels that Cilium keeps out of the identity. */
function keyTraps(selector: Json | undefined, path: Path, effect: string): PolicyProblem[] {
  return writtenKeys(selector).flatMap(({ key, at, absent }): PolicyProblem[] => {
    const { source, key: name } = ciliumKey(key);
    const dotted = /^(k8s|any|reserved)\.([^/]+)$/.exec(key);
    if (dotted !== null) {
      const meant = `${dotted[1]}:${dotted[2]}`;
      return [
        {
          code: 'dotted-prefix',
          path: [...path, ...at],
          stage: 'semantics',
          message: `\`${key}\` is a label of that very name; the source is written with a colon (\`${meant}\`). As no pod has it, ${absent ? 'the condition always holds' : effect}.`,
          correction: yamlText({ matchLabels: { [meant]: 'value' } })?.replace('value', '…') ?? null,
        },
      ];
    }
    if ((source === 'k8s' || source === 'any') && !isIdentityKey(name)) {
      return [
        {
          code: 'not-in-identity',
          path: [...path, ...at],
          stage: 'semantics',
          message: `Label \`${name}\` is not part of a pod's Cilium identity, so ${absent ? 'the condition always holds' : effect}; select by another label.`,
          correction: null,
        },
      ];
    }
    return [];
  });
}

function writtenKeys(selector: Json | undefined): { key: string; at: Path; absent: boolean }[] {
  if (!isObject(selector)) return [];
  const labels = isObject(selector['matchLabels']) ? Object.keys(selector['matchLabels']) : [];
  const expressions = listAt(selector['matchExpressions']).flatMap((expression, index) => {
    const key = isObject(expression) ? expression['key'] : undefined;
    const operator = isObject(expression) ? expression['operator'] : undefined;
    return typeof key === 'string'
      ? [{ key, at: ['matchExpressions', index, 'key'], absent: operator === 'NotIn' || operator === 'DoesNotExist' }]
      : [];
  });
  return [...labels.map((key) => ({ key, at: ['matchLabels', key], absent: false })), ...expressions];
}

/** ParseToCiliumRule: the policy's namespace overwrites `k8s:io.kubernetes.pod.namespace` and is ANDed with an unprefixed one. */
function forcedNamespaceTraps(subject: Json | undefined, path: Path, namespace: string): PolicyProblem[] {
  if (!isObject(subject) || !isObject(subject['matchLabels'])) return [];
  return Object.entries(subject['matchLabels']).flatMap(([key, value]): PolicyProblem[] => {
    const { source, key: name } = ciliumKey(key);
    if (name !== NAMESPACE_KEY || value === namespace || typeof value !== 'string') return [];
    const effect =
      source === 'k8s'
        ? `Cilium replaces it by the policy's own namespace ${shown(namespace)}`
        : `the policy's own namespace ${shown(namespace)} is required as well, so it selects no pod`;
    return [
      {
        code: 'forced-namespace',
        path: [...path, 'matchLabels', key],
        stage: 'semantics',
        message: `selects namespace ${value}, but ${effect}; put the policy into namespace ${value}, or use a CiliumClusterwideNetworkPolicy.`,
        correction: yamlText({ metadata: { namespace: value } }),
      },
    ];
  });
}
