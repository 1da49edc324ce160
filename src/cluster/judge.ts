import type { Engine, Judgement } from '../cilium/engine.ts';
import type { PodIdentity } from '../cilium/pod-context.ts';
import type { Destination } from '../cilium/verdict.ts';
import type { Call } from '../huggingface/types.ts';
import type { Pod } from '../kube/workload.ts';
import type { JudgedCall, PolicyView } from './types.ts';

/** Stands for the namespace of objects that name none: equal within a root, different from every real one. */
export const UNSET = '\u0000unset ';

/** Cilium's answer for one call, and the policies of other namespaces that would change it where the pod's own is unset. */
export function judgeCall(call: Call, engine: Engine, byId: ReadonlyMap<string, PolicyView>): JudgedCall {
  const pod = call.workload.pods[call.pod];
  if (pod === undefined) throw new Error(`call without a pod: ${call.host}`);
  const namespace = pod.namespace ?? UNSET + call.workload.root;
  const destination = destinationOf(call);
  const judgement = engine.judge(identityOf(pod, namespace), destination);
  return {
    call,
    judgement,
    elsewhere:
      judgement.effectiveVerdict === 'default-allow' && !pod.hostNetwork
        ? elsewhere(pod, namespace, judgement, destination, engine, byId)
        : [],
  };
}

export function identityOf(pod: Pod, namespace: string): PodIdentity {
  return {
    namespace,
    labels: pod.labels,
    labelsComplete: pod.labelsComplete,
    serviceAccount: pod.serviceAccount,
    hostNetwork: pod.hostNetwork,
  };
}

function destinationOf(call: Call): Destination {
  if (call.via !== null) {
    const [host = '', port] = call.via.split(':');
    const service = /^([a-z0-9-]+)\.([a-z0-9-]+)(?:\.svc(?:\.cluster\.local)?)?$/.exec(host);
    const inCluster = host.endsWith('.svc') || host.endsWith('.svc.cluster.local');
    return {
      host,
      port: Number(port ?? 443),
      protocol: 'TCP',
      ...(inCluster && service?.[2] !== undefined
        ? { endpoint: { namespace: service[2], labels: { app: service[1] ?? '' } } }
        : {}),
    };
  }
  return { host: call.host, port: call.port, protocol: 'TCP' };
}

/** Policies that would select the pod if it (or they) stood in the namespace that one of them names. */
function elsewhere(
  pod: Pod,
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
    const isOpen = pod.namespace === null ? !policy.namespace.startsWith(UNSET) : policy.namespace.startsWith(UNSET);
    if (isOpen) namespaces.add(policy.namespace);
  }
  for (const other of namespaces) {
    for (const { policy, selects } of engine.judge(identityOf(pod, other), destination).policies) {
      const view = byId.get(policy.id);
      const restricts = policy.rules.some(({ egress }) => egress.length > 0);
      if (selects && restricts && !selecting.has(policy.id) && policy.namespace === other && view !== undefined)
        found.push(view);
    }
  }
  return found;
}
