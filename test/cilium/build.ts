import { compilePolicy } from '../../src/cilium/compile.ts';
import { createEngine, type Engine } from '../../src/cilium/engine.ts';
import type { PodIdentity } from '../../src/cilium/pod-context.ts';
import type { CiliumOptions, CiliumVersion, CompiledPolicy } from '../../src/cilium/types.ts';
import type { World } from '../../src/cilium/world.ts';
import type { Json, JsonObject } from '../../src/finding/json.ts';
import { readFirstDocument } from '../../src/input/yaml.ts';

export const OPTIONS: CiliumOptions = {
  version: '1.19',
  enforcement: 'default',
  l7proxy: true,
  nonDefaultDeny: true,
  nodeSelectorLabels: false,
};

/** A world of which only the DNS server is known, as in a scan. */
export const WORLD: World = {
  namespaces: new Map(),
  services: [],
  cidrGroups: [],
  dnsServers: [{ type: 'pods', namespace: 'kube-system', labels: { 'k8s-app': 'kube-dns' } }],
  namedPorts: new Map([['udp/dns', 53]]),
  isPartial: true,
};

export const POD: PodIdentity = {
  namespace: 'ml',
  labels: { app: 'tgi' },
  labelsComplete: true,
  serviceAccount: 'tgi',
  hostNetwork: false,
};

export const HUB = { host: 'huggingface.co', port: 443, protocol: 'TCP' } as const;

export const DNS_ITEM: JsonObject = {
  toEndpoints: [{ matchLabels: { 'k8s:io.kubernetes.pod.namespace': 'kube-system', 'k8s:k8s-app': 'kube-dns' } }],
  toPorts: [{ ports: [{ port: '53', protocol: 'ANY' }], rules: { dns: [{ matchPattern: '*' }] } }],
};
export const PORT_443: JsonObject = { toPorts: [{ ports: [{ port: '443', protocol: 'TCP' }] }] };
export const HUB_ITEM: JsonObject = { toFQDNs: [{ matchName: 'huggingface.co' }], ...PORT_443 };

/** A CiliumNetworkPolicy of namespace ml for app=tgi. */
export function policyOf(spec: JsonObject, name = 'p', metadata: JsonObject = { namespace: 'ml' }): JsonObject {
  return {
    apiVersion: 'cilium.io/v2',
    kind: 'CiliumNetworkPolicy',
    metadata: { name, ...metadata },
    spec: { endpointSelector: { matchLabels: { app: 'tgi' } }, ...spec },
  };
}

export function compiled(value: Json, version: CiliumVersion = '1.19', id = '0'): CompiledPolicy {
  return compilePolicy({ value, id }, { ...OPTIONS, version });
}

export function engineOf(values: readonly Json[], world: World = WORLD, version: CiliumVersion = '1.19'): Engine {
  return createEngine(
    values.map((value, index) => compiled(value, version, String(index))),
    world,
    { ...OPTIONS, version },
  );
}

/** The value of a YAML text. */
export function yaml(text: string): Json {
  const read = readFirstDocument(text);
  if ('error' in read) throw new Error(`${read.error}\n${text}`);
  return read.value;
}
