import { resemblesPolicy } from '../cilium/compile.ts';
import { cilium } from '../config/catalog/cilium.gen.ts';
import type { Catalogs } from '../config/catalogs.ts';
import { needles } from '../huggingface/needles.ts';
import { mayHoldEncodedToken } from '../input/encoded-token.ts';
import { objectsAt } from '../input/glance.ts';
import type { DocumentStore, IndexedDocument } from '../input/store.ts';
import type { IntentFile } from '../intent/types.ts';

/** Core kinds that are joined to callers by name. */
const JOINED = new Set([
  'ConfigMap',
  'Secret',
  'ServiceAccount',
  'Namespace',
  'Service',
  'CiliumCIDRGroup',
  'CiliumEgressGatewayPolicy',
  'SecretStore',
  'ClusterSecretStore',
  'VaultAuth',
  'Role',
  'ClusterRole',
  'RoleBinding',
  'ClusterRoleBinding',
]);
/** Kinds that say from where a release takes its chart. */
const SOURCES = new Set(['OCIRepository', 'HelmRepository', 'GitRepository', 'Bucket', 'HelmChart']);
/** The DNS servers of a cluster: what pods ask is shown by their images and by redirects to them. */
const DNS_KINDS = new Set(['Deployment', 'DaemonSet', 'CiliumLocalRedirectPolicy']);
const DNS_SERVERS = new RegExp(['kube-dns', ...cilium.dns.flatMap(({ images }) => images)].join('|'));
/** Words of a policy and of most workloads, too. */
const COMMON = new Set(
  'apiVersion kind metadata name namespace spec specs labels matchLabels app kubernetes io k8s-app port ports protocol TCP UDP ANY 53 80 443 true false v2 description'.split(
    ' ',
  ),
);
/** What the values of a release that names a model by a field of its chart hold. */
const VALUES = /model|repo|hf[_.-]|hugging/i;
/** Spellings that hide a word from a glance: escapes, folded quoted lines, encoded scalars. */
const HIDING = /\\(?:x[0-9a-f]{2}|u[0-9a-f]{4}|U[0-9a-f]{8}|\r?\n)|!!binary/i;
/** Start of an address in a Secret (`https://`, `http://`, `hf://`, `huggingface`), where every value starts anew. */
const ENCODED_ADDRESSES = ['aHR0cHM6Ly', 'aHR0cDovL', 'aGY6Ly', 'aHVnZ2luZ2ZhY2'];

/** Our annotation, and keys that come close to it. */
const ASKS_TO_BE_IGNORED = /hf[-_]?guard[-_]?rails?[a-z.]{0,20}\/i[a-z-]{3,14}/i;

/** The documents that may call by what stands in themselves. */
export function mayCall(store: Pick<DocumentStore, 'documents' | 'textOf'>, catalogs: Catalogs): IndexedDocument[] {
  const own = ownWords(catalogs);
  return store.documents.filter((document) => {
    const text = store.textOf(document);
    return own.test(text) || HIDING.test(text);
  });
}

function ownWords(catalogs: Catalogs): RegExp {
  return new RegExp(needles(catalogs).map(escaped).join('|'), 'i');
}

/**
 * The documents that can matter: those that can call by themselves or hold a token, all policies, and, once there is any of the former, what
 * they are joined to; what an intent names, whether it calls or not. Everything else is never parsed.
 */
export function relevantDocuments(
  store: DocumentStore,
  catalogs: Catalogs,
  intent: IntentFile | null = null,
): IndexedDocument[] {
  const own = ownWords(catalogs);
  const callers = new Set<IndexedDocument>();
  const policies = new Set<IndexedDocument>();
  const releases = new Set<IndexedDocument>();
  for (const document of store.documents) {
    if (document.kind === 'CustomResourceDefinition') continue;
    const text = store.textOf(document);
    if (isPolicyDocument(document) || mayMakePolicies(document, text)) policies.add(document);
    if (isOf(document, 'HelmRelease') && VALUES.test(text)) releases.add(document);
    const holds =
      isOf(document, 'Secret') &&
      (mayHoldEncodedToken(text) || ENCODED_ADDRESSES.some((start) => text.includes(start)));
    if (holds || own.test(text) || HIDING.test(text)) callers.add(document);
  }
  // An object that asks to be ignored is read whatever it holds: only so is it known that there is nothing to ignore.
  const ignoring = new Set(store.documents.filter((document) => ASKS_TO_BE_IGNORED.test(store.textOf(document))));
  const named = namedWords(intent);
  const isNamed = (text: string): boolean => named.size > 0 && MAY_BE_NAMED.test(text) && mentions(text, named);
  if (callers.size + releases.size === 0)
    return store.documents.filter(
      (document) =>
        ignoring.has(document) || (document.kind !== 'CustomResourceDefinition' && isNamed(store.textOf(document))),
    );
  const producers = new Set(catalogs.secretStores.producers.map(({ kind }) => kind));
  const isController = controllers(catalogs);
  const makesSecrets = (text: string): boolean =>
    (catalogs.secretStores.annotated ?? []).some(({ trigger }) => text.includes(trigger));
  const hasReleases = releases.size > 0 || [...callers, ...policies].some((document) => isOf(document, 'HelmRelease'));
  const configMaps = new Set([...callers].flatMap((document) => namesOf(document, 'ConfigMap')));
  const secrets = new Set(
    [...callers].flatMap((document) => [...namesOf(document, 'Secret'), ...secretsOf(store.textOf(document))]),
  );
  const accounts = new Set([...callers].flatMap((document) => accountsOf(store.textOf(document))));
  const selected = selectedWords([...callers].filter((document) => policies.has(document)).map(store.textOf));
  return store.documents.filter((document) => {
    if ([callers, policies, releases, ignoring].some((kept) => kept.has(document))) return true;
    if (document.kind === 'CustomResourceDefinition') return false;
    if (document.kind === 'Policy' && document.apiVersion.startsWith('audit.k8s.io/')) return true;
    if (JOINED.has(document.kind) || producers.has(document.kind) || document.items !== undefined) return true;
    if (isController(store.textOf(document))) return true;
    if (document.apiVersion.startsWith('kyverno.io/') && /generate["']?:/.test(store.textOf(document))) return true;
    if (hasReleases && SOURCES.has(document.kind)) return true;
    if (DNS_KINDS.has(document.kind) && DNS_SERVERS.test(store.textOf(document))) return true;
    // A workload without a word of its own that takes its variables from a ConfigMap that has one.
    // One that takes a Secret of theirs: it shares their token.
    // One that runs as their service account.
    // One with a label by which a policy that names Hugging Face selects: it is let out too.
    const text = store.textOf(document);
    return (
      selected === null ||
      (accounts.size > 0 && /serviceAccount/.test(text) && mentions(text, accounts)) ||
      isNamed(text) ||
      (selected.size > 0 && MAY_BE_NAMED.test(text) && mentions(text, selected)) ||
      (configMaps.size > 0 && /configMap/i.test(text) && mentions(text, configMaps)) ||
      (secrets.size > 0 && (/secret/i.test(text) || makesSecrets(text)) && mentions(text, secrets))
    );
  });
}

/** What a workload holds by which a policy or an intent can name it. */
const MAY_BE_NAMED = /labels|serviceAccount/;

/** Service accounts and values of labels by which intents name workloads. */
function namedWords(intent: IntentFile | null): ReadonlySet<string> {
  return new Set(
    (intent?.intents ?? []).flatMap(({ who }) => [
      ...(who.serviceAccount === null ? [] : [who.serviceAccount]),
      ...Object.values(who.labels),
    ]),
  );
}

/**
 * Whether an object, as JSON, may be something that serves a whole cluster: a DNS server of it, a controller whose settings hold for all tokens, what
 * the network's agents are installed or set by.
 */
export function servesAll(catalogs: Catalogs): (json: string) => boolean {
  const isController = controllers(catalogs);
  const agents = catalogs.audit.agents.flatMap(({ charts, configMap }) => [...charts, configMap]);
  const isOfAgents = new RegExp(`"(?:${agents.map(escaped).join('|')})"`, 'i');
  return (json) => DNS_SERVERS.test(json) || isController(json) || (agents.length > 0 && isOfAgents.test(json));
}

/** Whether a text may be a controller whose settings hold for all tokens: its image, or the value of its chart. */
function controllers({ rotation }: Catalogs): (text: string) => boolean {
  const words = (rotation.switches ?? []).flatMap(({ images, values, charts }) => [
    images,
    ...(values === undefined ? [] : [values]),
    ...(charts ?? []),
  ]);
  const pattern = new RegExp(words.map(escaped).join('|'), 'i');
  return (text) => words.length > 0 && pattern.test(text);
}

function isPolicyDocument(document: IndexedDocument): boolean {
  return objectsAt(document).some(
    ({ apiVersion, kind }) =>
      resemblesPolicy(apiVersion, kind) ||
      /^Cilium(?:Clusterwide)?NetworkPolicy/i.test(kind) ||
      kind === 'NetworkPolicy',
  );
}

/** Whether a document is an object of a kind, or a List with one. */
function isOf(document: IndexedDocument, wanted: string): boolean {
  return objectsAt(document).some(({ kind }) => kind === wanted);
}

function namesOf(document: IndexedDocument, wanted: string): string[] {
  return objectsAt(document).flatMap(({ kind, name }) => (kind === wanted ? [name] : []));
}

/** Releases can make policies out of their values. */
function mayMakePolicies(document: IndexedDocument, text: string): boolean {
  return isOf(document, 'HelmRelease') && /networkpolic|rawResources/i.test(text);
}

/** Whether a text names one of the objects; any text does where a name could not be read at a glance (''). */
function mentions(text: string, names: ReadonlySet<string>): boolean {
  if (names.has('')) return true;
  for (const [word] of text.matchAll(/[A-Za-z0-9][\w.-]*/g)) if (names.has(word)) return true;
  return false;
}

/** Names that stand shortly after a reference to a Secret; a word too many costs a parse, nothing else. */
function secretsOf(text: string): string[] {
  return [...text.matchAll(/secret(?:KeyRef|Ref|Name)?["']?:/gi)].flatMap(({ index }) => {
    const name = /(?:secretName|name)["']?:[ \t]{0,20}["']?([A-Za-z0-9][\w.-]{0,252})/.exec(
      text.slice(index, index + 200),
    );
    return name?.[1] === undefined ? [] : [name[1]];
  });
}

/** Service accounts that a text names; that of the namespace is nobody's own. */
function accountsOf(text: string): string[] {
  return [...text.matchAll(/serviceAccount(?:Name)?["']?:[ \t]{0,20}["']?([a-z0-9][a-z0-9.-]{0,252})/g)].flatMap(
    ([, name]) => (name === undefined || name === 'default' ? [] : [name]),
  );
}

/**
 * Words of policies by which a workload may be selected, without those that every policy has; a word too many costs a parse, nothing else.
 * null where a policy selects by what isn't there.
 */
function selectedWords(policies: readonly string[]): ReadonlySet<string> | null {
  const words = new Set<string>();
  for (const text of policies) {
    if (/NotIn|DoesNotExist|serviceaccount["']?:[ \t]{0,20}["']?default\b/.test(text)) return null;
    for (const [word] of text.matchAll(/[A-Za-z0-9][\w.-]*/g)) if (!COMMON.has(word)) words.add(word);
  }
  return words;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
