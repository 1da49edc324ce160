import { buildFilters, type Filter } from './filters.ts';
import { podLabels } from './labels.ts';
import type { Conflict } from './merge.ts';
import type { CiliumOptions, CompiledPolicy, CompiledRule, EgressEntry, Label, Peer } from './types.ts';
import { holdsIn } from './versions.ts';
import type { DnsServer } from './world.ts';
import { resolveService, selectorMatches, type Target, type Ternary, type World } from './world.ts';

/** A pod as policies see it. */
export interface PodIdentity {
  readonly namespace: string;
  readonly labels: Readonly<Record<string, string>>;
  /** False where a controller adds labels that the manifest doesn't show. */
  readonly labelsComplete: boolean;
  /** Domains of the labels that it may add; without them any. */
  readonly addedDomains?: readonly string[];
  readonly serviceAccount: string | null;
  readonly hostNetwork: boolean;
  /** DNS servers that the pod names itself; absent where it asks those of its cluster. */
  readonly dnsServers?: readonly DnsServer[];
}

/** How undecided questions are read in one evaluation: what an undecided allow, deny and subject count as. */
export interface Assumption {
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
  /** Rules that Cilium can't merge: it computes no policy for the pod. */
  readonly conflict: Conflict | null;
}

/** The subject labels of a pod. */
export function subjectOf(
  pod: PodIdentity,
  world: World,
): Pick<Target, 'labels' | 'openLabels' | 'openNamespaceLabels' | 'addedDomains'> {
  const namespaceLabels = world.namespaces.get(pod.namespace) ?? null;
  return {
    labels: podLabels({
      namespace: pod.namespace,
      labels: pod.labels,
      serviceAccount: pod.serviceAccount,
      namespaceLabels: namespaceLabels ?? {},
    }),
    openLabels: !pod.labelsComplete,
    ...(pod.addedDomains === undefined ? {} : { addedDomains: pod.addedDomains }),
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

/** Whether a policy alone would put the pod's egress in default deny. */
export function enforcesEgress(
  policy: CompiledPolicy,
  pod: PodIdentity,
  subject: ReturnType<typeof subjectOf>,
): boolean {
  return (
    policy.valid &&
    !pod.hostNetwork &&
    policy.rules.some(
      (rule) =>
        !rule.selectsNodes &&
        rule.egress.some(({ defaultDeny }) => defaultDeny) &&
        selectorMatches(rule.subject, subject) === 'yes',
    )
  );
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
  const rules: { readonly rule: CompiledRule; readonly key: string }[] = [];
  for (const policy of pod.hostNetwork ? [] : policies) {
    const selects = policySelects(policy, pod, subject);
    if (selects === 'no') continue;
    selecting.push({ policy, selects });
    if (!policy.valid) continue;
    for (const rule of policy.rules) {
      if (rule.selectsNodes) continue;
      const match = selectorMatches(rule.subject, subject);
      if (match === 'yes' || (match === 'unknown' && assume.subject)) rules.push({ rule, key: resourceKey(policy) });
    }
  }
  const entries = rules
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .flatMap(({ rule }) => rule.egress.map((entry) => withServices(entry, world, options)));
  // Cilium asks for labels `host` and `init` of whatever source (pkg/policy/repository.go computePolicyEnforcementAndRules).
  const isOff =
    pod.hostNetwork ||
    options.enforcement === 'never' ||
    (hasKey(subject.labels, 'host') && holdsIn('host-label', options.version));
  const hasDefaultDeny =
    options.enforcement === 'always' ||
    hasKey(subject.labels, 'init') ||
    entries.some(({ defaultDeny }) => defaultDeny);
  const enforced = !isOff && hasDefaultDeny;
  return {
    pod,
    selecting,
    enforced,
    allows: !enforced,
    ...(isOff ? { filters: [], conflict: null } : buildFilters(entries, hasDefaultDeny, options.version)),
  };
}

/** Cilium takes rules in the order of their objects' names, whatever the order in which they came (pkg/policy/rules.go sort). */
function resourceKey({ kind, namespace, name }: CompiledPolicy): string {
  return `${RESOURCE_KINDS[kind] ?? kind}/${namespace ?? ''}/${name}`;
}

const RESOURCE_KINDS: Readonly<Record<string, string>> = {
  CiliumNetworkPolicy: 'cnp',
  CiliumClusterwideNetworkPolicy: 'ccnp',
  NetworkPolicy: 'netpol',
};

function hasKey(labels: readonly Label[], wanted: string): boolean {
  return labels.some(({ key }) => key === wanted);
}

/** toServices: known services become their pods or addresses; unknown ones leave an item without peers (see CompiledRule). */
function withServices(entry: EgressEntry, world: World, { version }: CiliumOptions): EgressEntry {
  if (entry.peers === null || !entry.peers.some(({ type }) => type === 'service' || type === 'opaque')) return entry;
  const peers = entry.peers.flatMap((peer): readonly Peer[] => {
    if (peer.type === 'service') {
      const found = resolveService(peer, world) ?? [];
      // The addresses of a Service without a selector, and Services of other repositories, are not shown by manifests.
      return found.length > 0 || !world.isPartial
        ? found
        : [{ type: 'opaque', what: `Service ${peer.namespace ?? '*'}/${peer.name ?? 'by selector'}`, id: peer.id }];
    }
    return peer.type === 'opaque' && !world.isPartial ? [] : [peer];
  });
  // A group of which nothing is known selects nothing where the agent looks it up itself.
  const isEmptyGroup = peers.length === 0 && entry.peers.some(({ type }) => type === 'opaque');
  return { ...entry, peers: isEmptyGroup && holdsIn('groups-in-place', version) ? null : peers };
}
