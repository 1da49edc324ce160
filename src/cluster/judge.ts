import type { Engine, Judgement } from '../cilium/engine.ts';
import type { PodIdentity } from '../cilium/pod-context.ts';
import type { Destination } from '../cilium/verdict.ts';
import type { Call } from '../huggingface/types.ts';
import type { Manifest } from '../input/manifest.ts';
import type { Objects } from '../kube/objects.ts';
import type { Pod } from '../kube/workload.ts';
import { dnsServersOfPod } from './dns.ts';
import { inClusterTarget } from './in-cluster.ts';
import type { OtherEngines } from './other-versions.ts';
import type { JudgedCall, PolicyView } from './types.ts';

/** Stands for the namespace of objects that name none: equal within a root, different from every real one. */
export const UNSET = '\u0000unset ';

/** Cilium's answer for one call, and the policies of other namespaces that would change it where the pod's own is unset. */
export function judgeCall(
  call: Call,
  engine: Engine,
  others: OtherEngines,
  byId: ReadonlyMap<string, PolicyView>,
  objects: Objects,
): JudgedCall {
  const pod = call.workload.pods[call.pod];
  if (pod === undefined) throw new Error(`call without a pod: ${call.host}`);
  const namespace = pod.namespace ?? UNSET + call.workload.root;
  const { group } = call.workload.manifest;
  const { destination, unknown } = destinationOf(call, pod.namespace, objects);
  const judgeWith = (by: Engine): Judgement =>
    certain(
      byLabels(by.judge(identityOf(pod, namespace, group, call.workload.manifest), destination), destination),
      unknown,
    );
  const judgement = judgeWith(engine);
  return {
    call,
    judgement,
    otherwise: others().flatMap(({ version, engine: other }) => {
      const { effectiveVerdict } = judgeWith(other);
      return effectiveVerdict === judgement.effectiveVerdict ? [] : [{ version, verdict: effectiveVerdict }];
    }),
    elsewhere:
      judgement.effectiveVerdict === 'default-allow' && !pod.hostNetwork
        ? elsewhere(pod, group, namespace, judgement, destination, engine, byId)
        : [],
  };
}

/** Domains of Kubernetes and of what builds on it: a controller may take labels of these from another one whose objects it makes. */
const ADDED = [
  'kubernetes.io',
  'k8s.io',
  'x-k8s.io',
  'cilium.io',
  'helm.sh',
  'istio.io',
  'kserve.io',
  'knative.dev',
  'kubeflow.org',
  'nvidia.com',
  'openshift.io',
  'ray.io',
  'volcano.sh',
];

/** The pod as policies see it in a namespace. `group` = that of the object which makes it: its labels may be among those that aren't shown. */
export function identityOf(pod: Pod, namespace: string, group: string, manifest?: Manifest): PodIdentity {
  const dnsServers = manifest === undefined ? null : dnsServersOfPod(manifest, pod.path);
  return {
    namespace,
    labels: pod.labels,
    labelsComplete: pod.labelsComplete,
    ...(pod.labelsComplete ? {} : { addedDomains: [...ADDED, group.split('.').slice(-2).join('.')] }),
    serviceAccount: pod.serviceAccount,
    hostNetwork: pod.hostNetwork,
    ...(dnsServers === null ? {} : { dnsServers }),
  };
}

/** Where a call goes: to the proxy that carries it, by its pods' labels where it stands in the cluster. */
function destinationOf(
  call: Call,
  namespace: string | null,
  objects: Objects,
): { readonly destination: Destination; readonly unknown: string | null } {
  const [proxy, proxyPort] = call.via?.split(':') ?? [];
  const host = proxy ?? call.host;
  const port = proxy === undefined ? call.port : Number(proxyPort ?? 443);
  const target =
    proxy === undefined && call.purpose !== 'custom' ? null : inClusterTarget(host, port, namespace, objects);
  if (target === null) return { destination: { host, port, protocol: 'TCP' }, unknown: null };
  const endpoint = {
    namespace: target.namespace || UNSET + call.workload.root,
    labels: target.labels ?? { app: target.name },
  };
  return {
    destination: { host, port: target.port, protocol: 'TCP', endpoint },
    unknown: target.labels === null ? `Service ${target.namespace}/${target.name} and the labels of its pods` : null,
  };
}

/** Pods of the cluster are pinned by their labels: that no name is needed makes the rule no broader. */
function byLabels(judgement: Judgement, { endpoint }: Destination): Judgement {
  if (endpoint === undefined || judgement.reason !== 'no-name-needed' || judgement.broad.length > 0) return judgement;
  const pinned = (verdict: Judgement['verdict']) => (verdict === 'allowed-broad' ? 'allowed-pinned' : verdict);
  return {
    ...judgement,
    verdict: pinned(judgement.verdict),
    effectiveVerdict: pinned(judgement.effectiveVerdict),
    reason: '',
  };
}

/** An answer that rests on labels nobody knows is none, unless nothing restricts the pod at all. */
function certain(judgement: Judgement, unknown: string | null): Judgement {
  if (unknown === null || judgement.effectiveVerdict === 'default-allow') return judgement;
  return {
    ...judgement,
    verdict: 'unknown',
    effectiveVerdict: 'unknown',
    unknownBecause: [...judgement.unknownBecause, unknown],
  };
}

/** Policies that would select the pod if what isn't set of their namespace and its own were the same. */
function elsewhere(
  pod: Pod,
  group: string,
  namespace: string,
  judgement: Judgement,
  destination: Destination,
  engine: Engine,
  byId: ReadonlyMap<string, PolicyView>,
): PolicyView[] {
  const selecting = new Set(judgement.policies.map(({ policy }) => policy.id));
  const found: PolicyView[] = [];
  const namespaces = new Set<string>();
  for (const policy of engine.policies) {
    if (policy.namespace === null || policy.namespace === namespace || !policy.valid) continue;
    // Two that aren't set may be one, too.
    if (pod.namespace === null || policy.namespace.startsWith(UNSET)) namespaces.add(policy.namespace);
  }
  for (const other of namespaces) {
    for (const { policy, selects } of engine.judge(identityOf(pod, other, group), destination).policies) {
      const view = byId.get(policy.id);
      const restricts = policy.rules.some(({ egress }) => egress.length > 0);
      if (selects && restricts && !selecting.has(policy.id) && policy.namespace === other && view !== undefined)
        found.push(view);
    }
  }
  return found;
}
