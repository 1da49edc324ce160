import { type PodContext, type PodIdentity, podContext, policySelects, subjectOf } from './pod-context.ts';
import { indexPolicies } from './policy-index.ts';
import type { CiliumOptions, CompiledPolicy, Peer } from './types.ts';
import { type Destination, evaluate, type Verdict, type Verdicts } from './verdict.ts';
import type { World } from './world.ts';

/** Cilium's answer for one call of one pod, and what it rests on. */
export interface Judgement extends Verdicts {
  /** With what is known for sure: `unknown` where the answer depends on something that isn't given, `policy-invalid` where an invalid policy would select the pod. */
  readonly verdict: Verdict;
  /** What holds without the invalid policies. */
  readonly effectiveVerdict: Verdict;
  /** Policies that select the pod (valid) and invalid ones that would. */
  readonly policies: readonly { readonly policy: CompiledPolicy; readonly selects: boolean }[];
  /** Every valid policy that restricts the pod's egress is a Kubernetes NetworkPolicy. */
  readonly onlyNetworkPolicies: boolean;
  /** What would have to be known, as noun phrases; empty where the verdict is sure. */
  readonly unknownBecause: readonly string[];
}

export interface Engine {
  readonly policies: readonly CompiledPolicy[];
  readonly world: World;
  readonly options: CiliumOptions;
  /** Pure; equal pods and destinations are evaluated once. */
  readonly judge: (pod: PodIdentity, destination: Destination) => Judgement;
  /** The pods among `pods` that a policy selects for sure. */
  readonly selectedBy: (policy: CompiledPolicy, pods: readonly PodIdentity[]) => readonly PodIdentity[];
}

const PESSIMIST = { allow: false, deny: true, subject: true } as const;
/** What is known for sure: an undecided allow, deny or subject counts for nothing. */
const CERTAIN = { allow: false, deny: false, subject: false } as const;
const ASSUMPTIONS = [
  PESSIMIST,
  { allow: true, deny: false, subject: true },
  { allow: true, deny: false, subject: false },
] as const;

/** One pod under the assumptions; the others are only asked for where something is undecided. */
interface Contexts {
  readonly certain: PodContext;
  readonly others: () => readonly PodContext[];
}

/** Prepares policies for questions: indexed by the namespace they can select, one evaluation per distinct pod and destination. */
export function createEngine(policies: readonly CompiledPolicy[], world: World, options: CiliumOptions): Engine {
  const index = indexPolicies(policies);
  const contexts = new Map<string, Contexts>();
  const judgements = new Map<string, Judgement>();
  const contextsOf = (pod: PodIdentity): Contexts => {
    const { labels, openLabels } = subjectOf(pod, world);
    const candidates = index.candidates(pod.namespace, labels, openLabels);
    const certain = podContext(pod, candidates, world, options, CERTAIN);
    let others: readonly PodContext[] | undefined;
    return {
      certain,
      others: () => {
        others ??= ASSUMPTIONS.map((assume) => podContext(pod, candidates, world, options, assume));
        return others;
      },
    };
  };
  return {
    policies,
    world,
    options,
    judge: (pod, destination) => {
      const podKey = keyOf(pod);
      const key = `${podKey}\n${destination.host}:${destination.port}/${destination.protocol} ${(destination.ips ?? []).join(',')} ${JSON.stringify(destination.endpoint ?? null)}`;
      const known = judgements.get(key);
      if (known !== undefined) return known;
      let context = contexts.get(podKey);
      if (context === undefined) {
        context = contextsOf(pod);
        contexts.set(podKey, context);
      }
      const judgement = judgeWith(context, destination, world, options);
      judgements.set(key, judgement);
      return judgement;
    },
    selectedBy: (policy, pods) => pods.filter((pod) => policySelects(policy, pod, subjectOf(pod, world)) === 'yes'),
  };
}

function keyOf(pod: PodIdentity): string {
  const labels = Object.entries(pod.labels).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([
    pod.namespace,
    pod.serviceAccount,
    pod.hostNetwork,
    pod.labelsComplete,
    pod.addedDomains,
    pod.dnsServers ?? null,
    labels,
  ]);
}

function judgeWith(contexts: Contexts, destination: Destination, world: World, options: CiliumOptions): Judgement {
  const doubts = new Set<Peer>();
  const context = contexts.certain;
  const certain = evaluate(context, destination, world, options, CERTAIN, doubts);
  const isSure = doubts.size === 0 && context.selecting.every(({ selects }) => selects !== 'unknown');
  const others = isSure
    ? []
    : contexts
        .others()
        .map((other, index) => evaluate(other, destination, world, options, ASSUMPTIONS[index] ?? PESSIMIST, doubts));
  const effective = others.every(({ verdict }) => verdict === certain.verdict) ? certain.verdict : 'unknown';
  const unsure = context.selecting.filter(({ selects }) => selects === 'unknown');
  const invalid = context.selecting.filter(({ policy, selects }) => !policy.valid && selects === 'yes');
  const restricting = context.selecting.filter(
    ({ policy, selects }) => policy.valid && selects === 'yes' && policy.rules.some(({ egress }) => egress.length > 0),
  );
  return {
    ...certain,
    verdict: invalid.length > 0 ? 'policy-invalid' : effective,
    effectiveVerdict: effective,
    policies: context.selecting
      .filter(({ selects }) => selects === 'yes')
      .map(({ policy }) => ({ policy, selects: policy.valid })),
    onlyNetworkPolicies: restricting.length > 0 && restricting.every(({ policy }) => policy.kind === 'NetworkPolicy'),
    unknownBecause:
      effective === 'unknown'
        ? [
            ...unsure.map(({ policy }) => `whether ${policy.name} selects it: ${whyUnsure(context.pod, world)}`),
            ...[...doubts].map(describePeer),
          ]
        : [],
  };
}

function whyUnsure({ namespace, labelsComplete }: PodIdentity, world: World): string {
  if ((world.namespaces.get(namespace) ?? null) === null)
    return `no Namespace object shows the labels of ${namespace.startsWith('\0') ? 'its namespace' : `namespace ${namespace}`}`;
  return labelsComplete ? 'its labels are not known' : 'a controller may add labels to its pods';
}

function describePeer(peer: Peer): string {
  switch (peer.type) {
    case 'cidr':
      return `whether the host lies in ${peer.cidr}`;
    case 'cidrGroup':
      return `whether the host lies in ${peer.name === null ? 'a CiliumCIDRGroup with these labels' : `CiliumCIDRGroup ${peer.name}`}`;
    case 'opaque':
      return peer.what;
    case 'labels':
      return 'labels of the destination or of its namespace';
    case 'service':
      return `Service ${peer.namespace ?? '*'}/${peer.name ?? 'by selector'}`;
    case 'fqdn':
      return 'the name';
  }
}
