import { CLUSTER_KEY, NAMESPACE_KEY } from './labels.ts';
import { pathText } from './path-text.ts';
import type { CompiledPolicy, EgressEntry, LabelSelector, Peer, Requirement } from './types.ts';

/** `ml/tgi-egress`, or the bare name of a cluster-wide policy. */
export function policyName({ namespace, name }: CompiledPolicy): string {
  return namespace === null || namespace.startsWith('\u0000') ? name : `${namespace}/${name}`;
}

/** The item of a policy as a person finds it: `spec.egress[1] of ml/tgi-egress`. */
export function entryName(entry: EgressEntry, policies: readonly CompiledPolicy[]): string {
  const owner =
    policies.find(({ rules }) => rules.some(({ egress }) => egress.includes(entry))) ??
    policies.find(({ rules }) => rules.some(({ egress }) => egress.some(({ path }) => path === entry.path)));
  return owner === undefined ? `\`${pathText(entry.path)}\`` : `\`${pathText(entry.path)}\` of ${policyName(owner)}`;
}

/** The labels by which a policy's subject selects, without the namespace that its own namespace adds. */
export function subjectText(subject: LabelSelector): string {
  const written = subject.requirements.filter(
    ({ source, key, operator }) => !(source === 'k8s' && key === NAMESPACE_KEY && operator === 'In'),
  );
  return written.length === 0 ? 'as it does every pod of its scope' : `by ${written.map(requirementText).join(', ')}`;
}

function requirementText({ source, key, operator, values }: Requirement): string {
  const name = source === 'any' || source === 'k8s' ? key : `${source}:${key}`;
  switch (operator) {
    case 'In':
      return values.length === 1 ? `${name}=${values[0]}` : `${name} in (${values.join(', ')})`;
    case 'NotIn':
      return `${name} not in (${values.join(', ')})`;
    case 'Exists':
      return `the presence of ${name}`;
    case 'DoesNotExist':
      return `the absence of ${name}`;
  }
}

/** A peer in words; null = any destination. */
export function peerText(peer: Peer | null): string {
  if (peer === null) return 'any destination';
  switch (peer.type) {
    case 'fqdn':
      return `\`${peer.matchName === '' ? peer.matchPattern : peer.matchName}\``;
    case 'cidr':
      return peer.except.length === 0 ? peer.cidr : `${peer.cidr} except ${peer.except.join(', ')}`;
    case 'cidrGroup':
      return peer.name === null ? 'CIDR groups by labels' : `CIDR group ${peer.name}`;
    case 'opaque':
      return peer.what;
    case 'service':
      return `Service ${peer.namespace ?? '*'}/${peer.name ?? 'by selector'}`;
    case 'labels': {
      if (peer.requirements.length === 0) return 'any destination';
      const [only] = peer.requirements;
      if (peer.requirements.length === 1 && only?.source === 'reserved') return `entity ${only.key}`;
      const written = peer.requirements.filter(({ key }) => key !== CLUSTER_KEY);
      return `pods with ${written.map(requirementText).join(', ')}`;
    }
  }
}
