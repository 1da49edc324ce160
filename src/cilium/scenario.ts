import { isObject, type Json, type JsonObject, listAt, stringAt } from '../finding/json.ts';
import { compilePolicy, kindOf } from './compile.ts';
import { enforcesEgress, type PodIdentity, podContext, subjectOf } from './pod-context.ts';
import type { CiliumOptions, CiliumVersion, CompiledPolicy } from './types.ts';
import { evaluate, type Verdicts } from './verdict.ts';
import { parseCiliumVersion } from './versions.ts';
import type { CidrGroupFacts, DnsServer, ServiceFacts, World } from './world.ts';

/** One line of `trace --scenarios`. */
export interface ScenarioResult {
  readonly id: string;
  readonly perPolicy: readonly ScenarioPolicy[];
  readonly enforced: boolean;
  readonly dns: Verdicts['dns'];
  readonly tcp: Verdicts['tcp'];
  readonly allPorts: boolean;
  readonly broad: readonly string[];
  readonly lookalike: boolean;
  readonly verdict: string;
  readonly effectiveVerdict: string;
  readonly reason: string;
}

export interface ScenarioPolicy {
  readonly kind: string;
  readonly name: string;
  readonly valid: boolean;
  readonly selects: boolean;
  readonly enforcesEgress: boolean;
  readonly unknownFields: readonly string[];
  readonly stage?: string;
  readonly error?: string;
}

export interface ScenarioError {
  readonly id: string | null;
  readonly error: string;
}

/** Gives the first document of a policy text, or the reason why it can't be read. */
export type ReadYaml = (text: string) => { readonly value: Json } | { readonly error: string };

const IMPLIED_PORTS = { 'udp/dns': 53, 'tcp/dns-tcp': 53, 'tcp/metrics': 9153 } as const;
const SURE = { allow: false, deny: false, subject: false } as const;

/** Judges one scenario (the form of the vectors): what is not given doesn't exist. Never throws. */
export function runScenario(
  line: Json,
  readYaml: ReadYaml,
  version: CiliumVersion | null,
): ScenarioResult | ScenarioError {
  const record = isObject(line) ? line : {};
  const scenario = isObject(record['scenario']) ? record['scenario'] : record;
  const id = idOf(record['id']) ?? idOf(scenario['id']) ?? null;
  const pod = isObject(scenario['pod']) ? scenario['pod'] : null;
  const destination = isObject(scenario['destination']) ? scenario['destination'] : null;
  if (pod === null || destination === null || !Array.isArray(scenario['policies']))
    return { id, error: 'is no scenario: pod, policies and destination are needed' };
  const options = optionsOf(isObject(scenario['config']) ? scenario['config'] : {}, version);
  const world = worldOf(scenario);
  const identity: PodIdentity = {
    namespace: stringAt(pod['namespace']) ?? stringAt(scenario['defaultNamespace']) ?? 'default',
    labels: strings(pod['labels']),
    labelsComplete: true,
    serviceAccount: stringAt(pod['serviceAccount']) || 'default',
    hostNetwork: pod['hostNetwork'] === true,
  };
  const defaultNamespace = stringAt(scenario['defaultNamespace']) ?? 'default';
  const policies = scenario['policies'].map((policy, index) =>
    compileText(policy, index, readYaml, defaultNamespace, options),
  );
  const context = podContext(identity, policies, world, options, SURE);
  const verdicts = evaluate(
    context,
    {
      host: stringAt(destination['fqdn']) ?? '',
      port: numberOf(destination['port'], 443),
      protocol: destination['protocol'] === 'UDP' ? 'UDP' : 'TCP',
      ips: listAt(destination['ips']).filter((ip): ip is string => typeof ip === 'string'),
    },
    world,
    options,
    SURE,
    new Set(),
  );
  const chosen = new Set(context.selecting.filter(({ selects }) => selects === 'yes').map(({ policy }) => policy.id));
  const { enforced, dns, tcp, allPorts, broad, lookalike, verdict, reason } = verdicts;
  return {
    id: id ?? '',
    perPolicy: policies.map((policy) => perPolicy(policy, identity, world, chosen.has(policy.id))),
    enforced,
    dns,
    tcp,
    allPorts,
    broad,
    lookalike,
    verdict: policies.every(({ valid }) => valid) ? verdict : 'policy-invalid',
    effectiveVerdict: verdict,
    reason,
  };
}

function idOf(value: Json | undefined): string | undefined {
  return typeof value === 'number' ? String(value) : stringAt(value);
}

function perPolicy(policy: CompiledPolicy, pod: PodIdentity, world: World, isSelecting: boolean): ScenarioPolicy {
  const first = policy.errors[0];
  return {
    kind: policy.kind,
    name: policy.name,
    valid: policy.valid,
    selects: policy.valid && isSelecting,
    enforcesEgress: enforcesEgress(policy, pod, subjectOf(pod, world)),
    unknownFields: policy.unknownFields,
    ...(first === undefined
      ? {}
      : { stage: first.code === 'kind' || first.code === 'yaml' ? first.code : first.stage, error: first.message }),
  };
}

function compileText(
  policy: Json,
  index: number,
  readYaml: ReadYaml,
  defaultNamespace: string,
  options: CiliumOptions,
): CompiledPolicy {
  const id = String(index);
  const read = typeof policy === 'string' ? readYaml(policy) : { value: policy };
  if ('value' in read) return compilePolicy({ value: read.value, defaultNamespace, id }, options);
  const error = { code: 'yaml', path: [], stage: 'schema', message: read.error, correction: null } as const;
  return {
    id,
    ...kindOf(null),
    name: '',
    namespace: null,
    valid: false,
    errors: [error],
    unknownFields: [],
    traps: [],
    rules: [],
  };
}

function optionsOf(config: JsonObject, version: CiliumVersion | null): CiliumOptions {
  const written = stringAt(config['ciliumVersion']) ?? stringAt(config['version']);
  const enforcement = stringAt(config['enforcement']);
  return {
    version: version ?? (written === undefined ? '1.19' : parseCiliumVersion(written).version),
    enforcement: enforcement === 'always' || enforcement === 'never' ? enforcement : 'default',
    l7proxy: config['l7proxy'] !== false,
    nonDefaultDeny: config['nonDefaultDeny'] !== false,
    nodeSelectorLabels: config['nodeSelectorLabels'] === true,
  };
}

function strings(value: Json | undefined): Record<string, string> {
  const result: Record<string, string> = Object.create(null);
  if (isObject(value))
    for (const [key, item] of Object.entries(value)) if (typeof item === 'string') result[key] = item;
  return result;
}

/** A port as people write it; NaN for what is none. */
function numberOf(value: Json | undefined, absent: number): number {
  if (value === undefined || value === null) return absent;
  return typeof value === 'number' || typeof value === 'string' ? Number(value) : Number.NaN;
}

function worldOf(scenario: JsonObject): World {
  const namespaces = isObject(scenario['namespaces']) ? scenario['namespaces'] : {};
  const ports = isObject(scenario['namedPorts']) ? scenario['namedPorts'] : {};
  return {
    namespaces: new Map(Object.entries(namespaces).map(([name, labels]) => [name, strings(labels)])),
    services: listAt(scenario['services']).flatMap((service) => (isObject(service) ? [serviceOf(service)] : [])),
    cidrGroups: listAt(scenario['cidrGroups']).flatMap((group) => (isObject(group) ? [cidrGroupOf(group)] : [])),
    dnsServers: [dnsServerOf(isObject(scenario['dnsServer']) ? scenario['dnsServer'] : {})],
    namedPorts: new Map([
      ...Object.entries(IMPLIED_PORTS),
      ...Object.entries(ports).map(([name, port]) => [name, numberOf(port, 0)] as const),
    ]),
    isPartial: false,
  };
}

function cidrGroupOf(group: JsonObject): CidrGroupFacts {
  return {
    name: stringAt(group['name']) ?? '',
    labels: strings(group['labels']),
    cidrs: listAt(group['cidrs']).filter((cidr): cidr is string => typeof cidr === 'string'),
  };
}

function dnsServerOf(server: JsonObject): DnsServer {
  if (server['entity'] === 'host') return { type: 'host' };
  if (server['entity'] === 'world') return { type: 'world', ip: stringAt(server['ip']) ?? '203.0.113.53' };
  return {
    type: 'pods',
    namespace: stringAt(server['namespace']) ?? 'kube-system',
    labels: isObject(server['labels']) ? strings(server['labels']) : { 'k8s-app': 'kube-dns' },
  };
}

function serviceOf(service: JsonObject): ServiceFacts {
  return {
    namespace: stringAt(service['namespace']) ?? 'default',
    name: stringAt(service['name']) ?? '',
    labels: strings(service['labels']),
    selector: isObject(service['selector']) ? strings(service['selector']) : null,
    backends: listAt(service['backends']).filter((ip): ip is string => typeof ip === 'string'),
  };
}
