import type { Workload } from '../kube/workload.ts';

/** A workload that runs as a service account, too. */
export interface Companion {
  readonly workload: Workload;
  /** Whether it is another app; null where the labels of one of them don't say. */
  readonly isOther: boolean | null;
}

/** Labels that say to which app a pod belongs, the widest first (kubernetes.io/docs, Recommended Labels; `app` and `k8s-app` are older habits). */
const APP_LABELS = [
  'app.kubernetes.io/part-of',
  'app.kubernetes.io/instance',
  'app.kubernetes.io/name',
  'app',
  'k8s-app',
];

/** Who else runs as a pod's service account, where the manifests show it. */
export function accountSharing(workloads: readonly Workload[]): (workload: Workload, pod: number) => Companion[] {
  const byAccount = new Map<string, Set<Workload>>();
  for (const workload of workloads) {
    for (const index of workload.pods.keys()) {
      const key = accountOf(workload, index);
      if (key === null) continue;
      byAccount.set(key, (byAccount.get(key) ?? new Set()).add(workload));
    }
  }
  return (workload, index) => {
    const key = accountOf(workload, index);
    const others =
      key === null ? [] : [...(byAccount.get(key) ?? [])].filter((other) => other.manifest !== workload.manifest);
    const own = workload.pods[index]?.labels ?? {};
    return others.map((other) => ({ workload: other, isOther: isOtherApp(own, other) }));
  };
}

/** null where nobody shares it: the namespace's default, an operator's choice, a value to be filled in. */
function accountOf({ pods, root }: Workload, index: number): string | null {
  const pod = pods[index];
  if (pod === undefined || !pod.serviceAccountKnown || pod.serviceAccount === 'default') return null;
  if (!/^[a-z0-9.-]+$/.test(pod.serviceAccount)) return null;
  return JSON.stringify([pod.namespace ?? ['unset', root], pod.serviceAccount]);
}

function isOtherApp(own: Readonly<Record<string, string>>, { pods }: Workload): boolean | null {
  const labels = pods[0]?.labels ?? {};
  const shared = APP_LABELS.filter((label) => own[label] !== undefined && labels[label] !== undefined);
  if (shared.length === 0) return null;
  return !shared.some((label) => own[label] === labels[label]);
}
