import { resemblesPolicy } from '../cilium/compile.ts';
import { policySelects, subjectOf } from '../cilium/pod-context.ts';
import { indexPolicies } from '../cilium/policy-index.ts';
import type { CiliumOptions } from '../cilium/types.ts';
import type { World } from '../cilium/world.ts';
import type { SecretStoresCatalog } from '../config/catalog/secret-stores.gen.ts';
import { push } from '../finding/groups.ts';
import { stringAt, valueAt } from '../finding/json.ts';
import type { HuggingFaceCatalog } from '../huggingface/catalog.ts';
import type { Manifest } from '../input/manifest.ts';
import { producedBy, producersByKind } from '../kube/secret-producers.ts';
import { compiledPolicy } from './compiled.ts';
import { workloadOf } from './facts.ts';
import { isHookOfLater } from './hooks.ts';
import { identityOf, UNSET } from './judge.ts';
import type { Bearing } from './scopes.ts';

/** Kinds that decide for workloads which don't name them, wherever those stand. */
const FOR_ALL =
  /^(?:CiliumCIDRGroup|CiliumEgressGatewayPolicy|CiliumLocalRedirectPolicy|VirtualService|(?:Cluster)?Policy)$/;
/** What a role must name to let anybody read a token. */
const SECRETS = /"(?:secrets|\*|aggregationRule)"/;
/** Groups of what only runs: nothing looks such an object up by its name. */
const RUNS = new Set(['apps', 'batch']);
/** Kinds from which a look-up goes on to what they name, beside workloads, policies and what makes Secrets. */
const LEADS_ON = /^(?:Secret|ServiceAccount|HelmRelease|(?:Cluster)?SecretStore|Vault.*)$/;

export interface BearingSettings {
  readonly cilium: CiliumOptions;
  readonly huggingface: HuggingFaceCatalog;
  readonly stores: SecretStoresCatalog;
  /** Whether a text is that of something which runs for the whole cluster: a DNS server, a controller. */
  readonly servesAll: (text: string) => boolean;
  /** True where labels of Namespaces are asked for even of pods that no policy selects. */
  readonly asksForNamespaces: boolean;
}

/**
 * Tells what of a root can change the answers for workloads of others: policies that may select their pods, what they name (Secrets and what makes
 * them, service accounts, ConfigMaps, stores, Services, Namespaces), and what holds for a whole cluster.
 */
export function bearingOf(manifests: readonly Manifest[], settings: BearingSettings): Bearing {
  let prepared: Bearing | undefined;
  // Most repositories have no alternatives, and never ask.
  return (judged) => {
    prepared ??= prepare(manifests, settings);
    return prepared(judged);
  };
}

function prepare(manifests: readonly Manifest[], settings: BearingSettings): Bearing {
  const producers = producersByKind(settings.stores);
  const leadsOn = ({ group, kind }: Manifest): boolean => LEADS_ON.test(kind) || producers.has(`${group}/${kind}`);
  const read = reader(leadsOn);
  const byRoot = groupBy(manifests, ({ root }) => [root]);
  const named = groupBy(
    manifests.filter(({ group, name }) => name !== '' && !RUNS.has(group)),
    (manifest) => [manifest.name, ...producedBy(manifest, producers).map(({ name }) => name)],
  );
  const forAll = groupBy(
    manifests.filter((manifest) => decidesForAll(manifest, read.textOf(manifest), settings)),
    ({ root }) => [root],
  );
  const readers = groupBy(secretReaders(manifests, read.textOf), ({ root }) => [root]);
  const selecting = selectingPolicies(manifests, settings);
  return (judged) => {
    const own = judged.flatMap((root) => byRoot.get(root) ?? []);
    const policies = new Set(selecting(own));
    const asksForNamespaces = settings.asksForNamespaces || policies.size > 0;
    const holdsSecrets = own.some((manifest) => /secret/i.test(read.textOf(manifest)));
    const replaced = new Set(own.map(objectOf));
    const seen = new Set(own);
    const found = new Map<string, Manifest[]>();
    const queue = own.filter(
      (manifest) => leadsOn(manifest) || isPolicy(manifest) || workloadOf(manifest, settings.huggingface) !== null,
    );
    const add = (manifest: Manifest): void => {
      if (seen.has(manifest) || (manifest.kind === 'Namespace' && !asksForNamespaces)) return;
      seen.add(manifest);
      // What the judged roots define themselves isn't asked of others.
      if (replaced.has(objectOf(manifest))) return;
      push(found, manifest.root, manifest);
      if (policies.has(manifest) || leadsOn(manifest)) queue.push(manifest);
    };
    for (const policy of policies) add(policy);
    for (let next = queue.pop(); next !== undefined; next = queue.pop())
      for (const word of read.wordsOf(next, named)) for (const manifest of named.get(word) ?? []) add(manifest);
    return (root) => {
      const bearing = [found, forAll, ...(holdsSecrets ? [readers] : [])].flatMap((group) => group.get(root) ?? []);
      return [...new Set(bearing.map(read.numberOf))].sort((a, b) => a - b).join();
    };
  };
}

function decidesForAll({ group, kind, name }: Manifest, text: string, { servesAll }: BearingSettings): boolean {
  const mayRun =
    RUNS.has(group) || kind === 'ConfigMap' || group.endsWith('.fluxcd.io') || group === 'argoproj.io' || name === '';
  return FOR_ALL.test(kind) || (mayRun && servesAll(text));
}

/** Roles that let somebody read Secrets, and bindings of them or of roles that the scan doesn't hold. */
function secretReaders(manifests: readonly Manifest[], textOf: (manifest: Manifest) => string): Manifest[] {
  const roles = manifests.filter(({ kind }) => kind === 'Role' || kind === 'ClusterRole');
  const reading = new Set(roles.filter((role) => SECRETS.test(textOf(role))));
  const others = new Set(roles.filter((role) => !reading.has(role)).map(({ kind, name }) => `${kind} ${name}`));
  for (const { kind, name } of reading) others.delete(`${kind} ${name}`);
  const bindings = manifests.filter(({ kind, value }) => {
    if (kind !== 'RoleBinding' && kind !== 'ClusterRoleBinding') return false;
    const role = valueAt(value, ['roleRef']);
    return !others.has(`${stringAt(valueAt(role, ['kind']))} ${stringAt(valueAt(role, ['name']))}`);
  });
  return [...reading, ...bindings];
}

function isPolicy(manifest: Manifest): boolean {
  return resemblesPolicy(manifest.apiVersion, manifest.kind) && !isHookOfLater(manifest);
}

/** The policies that may select pods of some manifests, in any namespace that a policy or a pod leaves open. */
function selectingPolicies(
  manifests: readonly Manifest[],
  { cilium, huggingface }: BearingSettings,
): (own: readonly Manifest[]) => Iterable<Manifest> {
  const policies = manifests.filter(isPolicy);
  if (policies.length === 0) return () => [];
  const compiled = policies.map((manifest, index) =>
    compiledPolicy(manifest, manifest.namespace ?? UNSET + manifest.root, String(index), cilium),
  );
  const index = indexPolicies(compiled);
  const world: World = {
    namespaces: new Map(),
    services: [],
    cidrGroups: [],
    dnsServers: [],
    namedPorts: new Map(),
    isPartial: true,
  };
  const isOpen = (namespace: string): boolean => namespace.startsWith(UNSET);
  const namespaces = [...new Set(compiled.flatMap(({ namespace }) => namespace ?? []))];
  const open = namespaces.filter(isOpen);
  const set = namespaces.filter((namespace) => !isOpen(namespace));
  return function* (own) {
    for (const manifest of own) {
      const workload = workloadOf(manifest, huggingface);
      for (const pod of workload?.pods ?? []) {
        const namespace = pod.namespace ?? UNSET + manifest.root;
        for (const other of [namespace, ...(isOpen(namespace) ? [...set, ...open] : open)]) {
          const pods = identityOf(pod, other, manifest.group);
          const subject = subjectOf(pods, world);
          for (const policy of index.candidates(other, subject.labels, subject.openLabels)) {
            const holder = policies[Number(policy.id)];
            if (holder !== undefined && policySelects(policy, pods, subject) !== 'no') yield holder;
          }
        }
      }
    }
  };
}

/**
 * Reads each manifest once: its text, the words of it that name something, and a number that equal objects share; where findings point at the object
 * itself (`isPointedAt`), only those of one file do.
 */
function reader(isPointedAt: (manifest: Manifest) => boolean) {
  const texts = new WeakMap<Manifest, string>();
  const words = new WeakMap<Manifest, readonly string[]>();
  const numbers = new Map<string, number>();
  const textOf = (manifest: Manifest): string => {
    const text = texts.get(manifest) ?? JSON.stringify(manifest.value);
    texts.set(manifest, text);
    return text;
  };
  return {
    textOf,
    wordsOf: (manifest: Manifest, known: ReadonlyMap<string, unknown>): readonly string[] => {
      let found = words.get(manifest);
      if (found === undefined) {
        const all = [...textOf(manifest).matchAll(/[A-Za-z0-9][\w.-]*/g)].map(([word]) => word);
        found = [...new Set([...all, manifest.namespace ?? ''])].filter((word) => known.has(word));
        words.set(manifest, found);
      }
      return found;
    },
    numberOf: (manifest: Manifest): number => {
      const place = isPointedAt(manifest) ? `${manifest.file} ${manifest.document}` : '';
      const text = `${place} ${manifest.namespace ?? ''} ${textOf(manifest)}`;
      const number = numbers.get(text) ?? numbers.size;
      numbers.set(text, number);
      return number;
    },
  };
}

function objectOf({ group, kind, namespace, name }: Manifest): string {
  return `${group}/${kind} ${namespace ?? ''}/${name}`;
}

function groupBy(
  manifests: readonly Manifest[],
  keysOf: (manifest: Manifest) => readonly string[],
): Map<string, Manifest[]> {
  const groups = new Map<string, Manifest[]>();
  for (const manifest of manifests) for (const key of new Set(keysOf(manifest))) push(groups, key, manifest);
  return groups;
}
