// How the engine's time on one core grows with workloads: 1,000 to 10,000 distinct pods against 2,000 policies. CPU time, so that a busy machine
// gives the same figures.
//   node build/run.mjs bench/cilium.ts
import { compilePolicy } from '../src/cilium/compile.ts';
import { createEngine } from '../src/cilium/engine.ts';
import type { PodIdentity } from '../src/cilium/pod-context.ts';
import type { CiliumOptions } from '../src/cilium/types.ts';
import type { World } from '../src/cilium/world.ts';

const POLICIES = 2000;
const LIMIT_MS = 2000;
const options: CiliumOptions = {
  version: '1.19',
  enforcement: 'default',
  l7proxy: true,
  nonDefaultDeny: true,
  nodeSelectorLabels: false,
};
const world: World = {
  namespaces: new Map(),
  services: [],
  cidrGroups: [],
  dnsServers: [{ type: 'pods', namespace: 'kube-system', labels: { 'k8s-app': 'kube-dns' } }],
  namedPorts: new Map(),
  isPartial: true,
};

/** Where policies and pods stand: spread over namespaces, all in one, or cluster-wide. */
const LAYOUTS: Readonly<Record<string, { readonly namespaces: number; readonly kind: string }>> = {
  'a hundred namespaces': { namespaces: 100, kind: 'CiliumNetworkPolicy' },
  'one namespace': { namespaces: 1, kind: 'CiliumNetworkPolicy' },
  'cluster-wide policies': { namespaces: 100, kind: 'CiliumClusterwideNetworkPolicy' },
};

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function policy(index: number, namespaces: number, kind: string) {
  const dns = {
    toEndpoints: [{ matchLabels: { 'k8s:io.kubernetes.pod.namespace': 'kube-system', 'k8s:k8s-app': 'kube-dns' } }],
    toPorts: [{ ports: [{ port: '53', protocol: 'ANY' }], rules: { dns: [{ matchPattern: '*' }] } }],
  };
  const names = {
    toFQDNs: [{ matchName: 'huggingface.co' }, { matchPattern: '**.hf.co' }],
    toPorts: [{ ports: [{ port: '443', protocol: 'TCP' }] }],
  };
  return {
    apiVersion: 'cilium.io/v2',
    kind,
    metadata: {
      name: `p${index}`,
      ...(kind === 'CiliumNetworkPolicy' ? { namespace: `ns${index % namespaces}` } : {}),
    },
    spec: { endpointSelector: { matchLabels: { app: `app${index}` } }, egress: [dns, names] },
  };
}

function pod(index: number, namespaces: number): PodIdentity {
  const app = index % POLICIES;
  return {
    namespace: `ns${app % namespaces}`,
    labels: { app: `app${app}`, replica: `r${index}`, 'app.kubernetes.io/part-of': 'models' },
    labelsComplete: true,
    serviceAccount: `sa${index}`,
    hostNetwork: false,
  };
}

let worst = 0;
for (const [layout, { namespaces, kind }] of Object.entries(LAYOUTS)) {
  for (const count of [1000, 2000, 5000, 10_000]) {
    const pods = Array.from({ length: count }, (_, index) => pod(index, namespaces));
    const start = cpuMs();
    const policies = Array.from({ length: POLICIES }, (_, index) =>
      compilePolicy({ value: policy(index, namespaces, kind), id: String(index) }, options),
    );
    const compiled = cpuMs();
    const engine = createEngine(policies, world, options);
    const verdicts = new Map<string, number>();
    for (const each of pods) {
      const { verdict } = engine.judge(each, { host: 'us.aws.cdn.hf.co', port: 443, protocol: 'TCP' });
      verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
    }
    const end = cpuMs();
    worst = Math.max(worst, end - start);
    const parts = `compile ${(compiled - start).toFixed(0)} ms, judge ${(end - compiled).toFixed(0)} ms (${(((end - compiled) / count) * 1000).toFixed(0)} µs a pod)`;
    console.log(`${layout}: ${count} pods × ${POLICIES} policies: ${parts}; ${JSON.stringify([...verdicts])}`);
  }
}
console.log(`slowest ${worst.toFixed(0)} ms, limit ${LIMIT_MS} ms`);
if (worst > LIMIT_MS) process.exitCode = 1;
