import { resemblesPolicy } from '../cilium/compile.ts';
import { createEngine, type Engine } from '../cilium/engine.ts';
import type { CiliumOptions } from '../cilium/types.ts';
import type { DnsServer } from '../cilium/world.ts';
import type { AuditCatalog } from '../config/catalog/audit.gen.ts';
import type { IdentityCatalog } from '../config/catalog/identity.gen.ts';
import type { RbacCatalog } from '../config/catalog/rbac.gen.ts';
import type { RotationCatalog } from '../config/catalog/rotation.gen.ts';
import type { SecretStoresCatalog } from '../config/catalog/secret-stores.gen.ts';
import type { Cilium } from '../config/config-file.gen.ts';
import type { Confidence, WorkloadName } from '../finding/types.ts';
import type { HuggingFaceCatalog } from '../huggingface/catalog.ts';
import { downloadReach, type HubRegion } from '../huggingface/downloads.ts';
import type { HuggingFaceFacts } from '../huggingface/types.ts';
import type { Manifest } from '../input/manifest.ts';
import type { Unparseable } from '../input/manifests.ts';
import { shortened } from '../input/token.ts';
import type { IntentFile } from '../intent/types.ts';
import { indexObjects, type Objects } from '../kube/objects.ts';
import type { Workload } from '../kube/workload.ts';
import type { AgentValues, UnrenderedValues } from '../render/gitops/types.ts';
import type { NotRendered } from '../render/targets.ts';
import type { Literal } from '../secrets/literals.ts';
import { provenanceOf, secretProvenance } from '../secrets/provenance.ts';
import { rotationOf } from '../secrets/rotation.ts';
import { createSecretIndex } from '../secrets/secret-index.ts';
import { readSwitches } from '../secrets/switches.ts';
import { auditPolicyLeaks } from './audit-policies.ts';
import { blankCallers } from './blank-callers.ts';
import { blankObjects } from './blanks.ts';
import { compiledPolicy } from './compiled.ts';
import { dnsServersOfPod, dnsServerText } from './dns.ts';
import { factsOf, workloadOf } from './facts.ts';
import { flowLogOf } from './flow-log.ts';
import { heldSecrets } from './held-secrets.ts';
import { isHookOfLater } from './hooks.ts';
import { identityFacts } from './identity.ts';
import { inClusterTarget } from './in-cluster.ts';
import { clusterIntent } from './intent.ts';
import { judgeCall, UNSET } from './judge.ts';
import { meshGateways } from './mesh.ts';
import { type OtherEngines, otherEngines } from './other-versions.ts';
import { namesHuggingFace } from './relevance.ts';
import type { Twice } from './same-names.ts';
import { policySelections } from './selection.ts';
import { lookupsYaml, policyYaml } from './suggest.ts';
import type { Caller, Cluster, JudgedCall, PolicyView, TokenFacts } from './types.ts';
import { valuesThatCall } from './values-calls.ts';
import { worldOf } from './world.ts';

/** Facts and settings that hold for every scope of a scan. */
export interface ClusterSettings {
  readonly now: number;
  readonly maxAgeMs: number;
  readonly cilium: CiliumOptions;
  /** False where the newest version answers because the configuration names none. */
  readonly isVersionConfigured: boolean;
  readonly dns: Parameters<typeof worldOf>[1];
  readonly region: HubRegion;
  readonly acceptEncrypted: boolean;
  readonly huggingface: HuggingFaceCatalog;
  readonly stores: SecretStoresCatalog;
  readonly rotation: RotationCatalog;
  readonly rbac: RbacCatalog;
  readonly identity: IdentityCatalog;
  readonly audit: AuditCatalog;
  /** What the configuration says of Hubble. */
  readonly hubble: Cilium['hubble'];
  /** Its path as seen from the scanned root. */
  readonly intent: IntentFile | null;
  /** Label that says what data a workload handles. */
  readonly dataLabel: string;
}

export interface ClusterInput {
  readonly scope: string;
  readonly manifests: readonly Manifest[];
  /** Roots whose workloads are judged in this scope. */
  readonly judged: ReadonlySet<string>;
  readonly literals: readonly Literal[];
  readonly unparseable: readonly Unparseable[];
  /** Values of charts that could not be rendered. */
  readonly unrendered: readonly UnrenderedValues[];
  /** Values of what Cilium is installed by. */
  readonly agentValues: readonly AgentValues[];
  readonly notRendered: readonly NotRendered[];
  readonly twice: readonly Twice[];
}

/** Joins what is known about one scope: callers with their verdicts and tokens. Frozen: rules only look. */
export function buildCluster(input: ClusterInput, settings: ClusterSettings): Cluster {
  const objects = indexObjects(input.manifests, settings.stores);
  const views = input.manifests
    .filter((manifest) => resemblesPolicy(manifest.apiVersion, manifest.kind) && !isHookOfLater(manifest))
    .map(
      (manifest, index): PolicyView => ({
        manifest,
        policy: compiledPolicy(manifest, namespaceOf(manifest), String(index), settings.cilium),
      }),
    );
  const world = worldOf(objects, settings.dns);
  const engine = createEngine(
    views.map(({ policy }) => policy),
    world,
    settings.cilium,
  );
  const others = otherEngines(views, world, settings.cilium, settings.isVersionConfigured, ({ manifest }) =>
    namespaceOf(manifest),
  );
  const byId = new Map(views.map((view) => [view.policy.id, view]));
  const index = createSecretIndex(input.manifests, settings.stores);
  const rotation = { ...settings, objects, switches: readSwitches(input.manifests, settings.rotation) };
  const callers: Caller[] = [];
  const quiet: Cluster['quiet'][number][] = [];
  const workloads: Workload[] = [];
  for (const manifest of input.manifests) {
    const workload = workloadOf(manifest, settings.huggingface);
    if (workload === null) continue;
    workloads.push(workload);
    if (!input.judged.has(manifest.root)) continue;
    const facts = factsOf(workload, objects, settings.huggingface, settings.region);
    if (facts.calls.length === 0) {
      quiet.push({ name: nameOf(workload, input.scope), facts });
      continue;
    }
    callers.push(
      callerOf(workload, facts, input.scope, engine, others, byId, objects, settings, (reference) => {
        const origin = provenanceOf(reference, index);
        return { reference, origin, rotation: rotationOf(reference, origin, rotation) };
      }),
    );
  }
  const selecting = new Set(
    callers.flatMap(({ calls }) => calls.flatMap(({ judgement }) => judgement.policies.map(({ policy }) => policy.id))),
  );
  const relevantPolicies = views.filter(
    (view) => selecting.has(view.policy.id) || namesHuggingFace(view, settings.huggingface.destinations),
  );
  const blankPolicies = views.filter(
    ({ policy, manifest }) => manifest.blanks !== undefined && (callers.length > 0 || selecting.has(policy.id)),
  );
  const identity = identityFacts(input.manifests, workloads, index, objects, settings);
  const flowLog = flowLogOf(objects, input.agentValues, settings.audit, settings.hubble);
  return Object.freeze({
    scope: input.scope,
    now: settings.now,
    ciliumVersion: settings.cilium.version,
    enforcement: settings.cilium.enforcement,
    flowLog,
    auditPolicies: auditPolicyLeaks(objects, callers),
    visibilityAnnotations: settings.audit.visibilityAnnotations,
    dnsServers: world.dnsServers.map(dnsServerText),
    callers,
    quiet,
    policies: views,
    relevantPolicies,
    selections: policySelections(views, callers, quiet, engine, settings.huggingface.destinations),
    heldSecrets: heldSecrets(
      input.manifests.filter(({ root }) => input.judged.has(root)),
      settings.huggingface.environment,
    ).filter(({ secret, key }) => {
      const name = { namespace: secret.namespace, name: secret.name, key };
      return secretProvenance(name, secret.root, 'high', index).provenance === 'static-secret';
    }),
    identity,
    literals: input.literals,
    unparseable: input.unparseable,
    valuesCalls: valuesThatCall(input.unrendered, settings.huggingface, settings.region),
    notRendered: input.notRendered,
    blanks: blankObjects(
      input.manifests.filter(({ root }) => input.judged.has(root)),
      [...callers, ...blankCallers(quiet, objects, settings.huggingface, settings.region)],
      blankPolicies,
      settings.huggingface.environment,
    ),
    twice: input.twice,
    acceptEncrypted: settings.acceptEncrypted,
    providerHosts: new Set((settings.huggingface.destinations.providers ?? []).flatMap(({ hosts }) => hosts)),
    intent:
      settings.intent === null
        ? null
        : clusterIntent(settings.intent, {
            ...settings,
            objects,
            engine,
            identity,
            flowLog,
            catalog: settings.huggingface,
          }),
    unusedGrants: [],
    suggestLookups: (caller: Caller, calls: readonly JudgedCall[]) =>
      lookupsYaml(dnsServersFor(caller, calls) ?? world.dnsServers),
    suggestPolicy: (caller: Caller, calls: readonly JudgedCall[]) =>
      suggestion(caller, calls, objects, settings.cilium, world.dnsServers),
    problemPlace: (view: PolicyView, problem: { readonly path: Cluster['policies'][number]['manifest']['path'] }) =>
      view.manifest.locate(problem.path, 'key'),
  });
}

function callerOf(
  workload: Workload,
  facts: HuggingFaceFacts,
  scope: string,
  engine: Engine,
  others: OtherEngines,
  byId: ReadonlyMap<string, PolicyView>,
  objects: Objects,
  settings: ClusterSettings,
  tokenFacts: (reference: HuggingFaceFacts['tokens'][number]) => TokenFacts,
): Caller {
  const name = nameOf(workload, scope);
  const mesh = meshGateways(facts.calls, objects);
  return {
    workload,
    name,
    facts: mesh.length === 0 ? facts : { ...facts, unresolved: [...facts.unresolved, ...mesh] },
    calls: facts.calls.map((call) => judgeCall(call, engine, others, byId, objects)),
    tokens: facts.tokens.map(tokenFacts),
    reach: (calls, isBlocked) => {
      const byCall = new Map(calls.map((judged) => [judged.call, judged]));
      return downloadReach(
        calls.map(({ call }) => call),
        (call) => {
          const judged = byCall.get(call);
          return judged !== undefined && isBlocked(judged);
        },
        settings.huggingface.destinations,
      );
    },
  };
}

/** The namespace of a policy as the engine reads it: its own, or one that only its root shares. */
function namespaceOf(manifest: Manifest): string {
  return manifest.namespace ?? UNSET + manifest.root;
}

/** The name under which reports speak of a workload. */
export function nameOf(workload: Workload, scope: string): WorkloadName {
  const at = workload.manifest.locate([], 'value');
  const accounts = [...new Set(workload.pods.map(({ serviceAccount }) => serviceAccount))];
  return {
    scope,
    namespace: workload.namespace,
    kind: workload.kind,
    name: workload.name,
    serviceAccount: accounts[0] ?? 'default',
    file: workload.manifest.file,
    line: at.line,
  };
}

function suggestion(
  caller: Caller,
  calls: readonly JudgedCall[],
  objects: Objects,
  cilium: CiliumOptions,
  servers: readonly DnsServer[],
): string {
  const pod = caller.workload.pods[calls[0]?.call.pod ?? 0];
  const required = calls.filter(({ call }) => call.required || calls.every((other) => !other.call.required));
  const hops = required.map(({ call }) => {
    const [host = call.host, port = String(call.port)] = call.via?.split(':') ?? [];
    const isAsked = call.via !== null || call.purpose === 'custom';
    const target = isAsked ? inClusterTarget(host, Number(port), pod?.namespace ?? null, objects) : null;
    return { host, port: Number(port), target };
  });
  const outside = hops.filter(({ target }) => target === null);
  const proxies = hops.flatMap(({ host, target }) =>
    target === null ? [] : [{ host, namespace: target.namespace, labels: target.labels ?? {}, port: target.port }],
  );
  return policyYaml({
    name: shortened(`${caller.workload.name || caller.workload.kind.toLowerCase()}-egress`, 63),
    namespace: caller.workload.namespace,
    serviceAccount: pod?.serviceAccountKnown === true ? pod.serviceAccount : 'default',
    labels: pod?.labels ?? {},
    hosts: outside.map(({ host }) => host),
    ports: outside.map(({ port }) => port),
    proxies: [...new Map(proxies.map((proxy) => [`${proxy.host}:${proxy.port}`, proxy])).values()],
    version: cilium.version,
    dns: dnsServersFor(caller, calls) ?? servers,
  });
}

/** The DNS servers that the pod of the calls names itself; null where it asks those of the cluster. */
function dnsServersFor(caller: Caller, calls: readonly JudgedCall[]): readonly DnsServer[] | null {
  const pod = caller.workload.pods[calls[0]?.call.pod ?? 0];
  return pod === undefined ? null : dnsServersOfPod(caller.workload.manifest, pod.path);
}

/** For `explain`: the confidence that a call is one. */
export function callConfidence(calls: readonly JudgedCall[]): Confidence {
  const rank = { high: 0, medium: 1, low: 2 } as const;
  return calls.map(({ call }) => call.confidence).sort((a, b) => rank[a] - rank[b])[0] ?? 'low';
}
