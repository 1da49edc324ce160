import { isObject, valueAt } from '../../finding/json.ts';
import type { Manifest } from '../../input/manifest.ts';
import type { DocumentStore, IndexedDocument } from '../../input/store.ts';
import { memoryTree, type Tree } from '../../input/tree.ts';
import type { Kustomizations } from '../kustomizations.ts';
import { linkedTree } from '../linked-tree.ts';
import { type Rendering, renderTargets } from '../render-targets.ts';
import type { RenderSession } from '../session.ts';
import type { NotRendered, RenderTarget } from '../targets.ts';
import { argoApplications, isArgo } from './argo-application.ts';
import { argoDeployments } from './argo-deployments.ts';
import type { Deployment } from './deployment.ts';
import { clustersOf, type Entry, entriesOf } from './entries.ts';
import { type Folders, fluxDeployment } from './flux-deployments.ts';
import { fluxKustomization, isFluxKustomization } from './flux-kustomization.ts';
import type { Reference } from './folders.ts';
import type { Lookup } from './helm-release.ts';
import { lookupIn } from './lookup.ts';
import { listManifests } from './overlay-files.ts';
import type { PlacedRelease } from './render-releases.ts';
import { buildTarget, type Placed, plainDocuments, plainFiles } from './targets-of.ts';

/** What deploying objects are followed with. */
export interface DeploymentInput {
  readonly tree: Tree;
  readonly store: DocumentStore;
  readonly kustomizations: Kustomizations;
  readonly folders: Folders;
  /** From the top of the repository to the tree: '' or ending in '/'. */
  readonly prefix: string;
  readonly session: RenderSession;
  /** The namespace of objects that name none, by the files that decide where a root belongs. */
  readonly namespaceOf: (inputs: readonly string[]) => string | null;
}

/** What Flux Kustomizations and Argo CD Applications put into clusters. */
export interface Deployed extends Rendering {
  /** Releases of charts that Applications ask for, with root and cluster. */
  readonly releases: readonly PlacedRelease[];
  /** Folders that are built by such an object, and therefore are no roots by themselves. */
  readonly built: ReadonlySet<string>;
  /** Roots in their order, with the object that deploys them. */
  readonly roots: readonly DeployedRoot[];
  /** Folders from which different clusters are deployed. */
  readonly clusterFolders: readonly string[];
}

export interface DeployedRoot {
  readonly id: string;
  readonly by: string;
  readonly cluster: string | null;
  readonly namespace: string | null;
}

/** An entry with the objects that it holds once it is built, and what they are read with. */
interface Opened {
  readonly path: string;
  readonly objects: readonly Manifest[];
  readonly around: readonly Manifest[];
}

const MAX_DEPLOYMENTS = 5000;
const NO_FILES = { tree: memoryTree({}), prefix: '' };

/**
 * Follows deploying objects from those that nobody else deploys: what one of them builds may hold further ones, patched and with their variables
 * filled in. Every object is followed once in each cluster.
 */
export async function renderDeployments(input: DeploymentInput): Promise<Deployed> {
  const { store, kustomizations, session, folders, tree, prefix } = input;
  const written = deployersIn(store.documents, store);
  const collected = emptyDeployed();
  if (written.length === 0) return collected;
  const sources = sourcesIn(store.documents, store);
  const lookups = new Map<readonly Manifest[], Lookup>();
  const findIn = (around: readonly Manifest[]): Lookup => {
    const known = lookups.get(around) ?? lookupIn([...around, ...sources]);
    lookups.set(around, known);
    return known;
  };
  const deploymentsOf = (object: Manifest, around: readonly Manifest[]): readonly Deployment[] =>
    isFluxKustomization(object)
      ? [fluxDeployment(object, findIn(around), folders)]
      : argoDeployments(object, { tree, prefix, folders, source: store.source });
  const nothing: readonly Manifest[] = [];
  const foldersOf = (object: Manifest): string[] =>
    deploymentsOf(object, nothing).flatMap((one) => (one.kind === 'build' || one.kind === 'plain' ? [one.folder] : []));
  const followed = new Set<string>();
  const open = async ({ target, path, objects: written }: Entry): Promise<Opened> => {
    // What still has variables in its name is a template for what a component adds elsewhere.
    const objects = written.filter(({ name }) => !name.includes('${'));
    const rendering = target === null ? null : await renderTargets([target], session, store.source);
    if (rendering === null || rendering.rendered.length === 0) return { path, objects, around: nothing };
    const { documents } = rendering;
    return { path, objects: deployersIn(documents, store), around: sourcesIn(documents, store) };
  };
  const follow = async ({ path, objects, around }: Opened, start: string | null): Promise<void> => {
    const queue = objects.map((object) => ({ object, around, cluster: start }));
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const { object, cluster } = next;
      if (isKnown(followed, object, cluster) || followed.size > MAX_DEPLOYMENTS) continue;
      for (const deployment of deploymentsOf(object, next.around)) {
        const inner = deployment.cluster ?? cluster;
        const documents = await deploy(deployment, { cluster: inner, tree: treeOf(path) }, input, collected);
        const nested = deployersIn(documents, store);
        const own = nested.length === 0 ? nothing : sourcesIn(documents, store);
        const beside = own.length === 0 ? next.around : [...own, ...next.around];
        for (const one of nested) queue.push({ object: one, around: beside, cluster: inner });
      }
    }
  };
  const { first, rest } = entriesOf(written, kustomizations.tops, foldersOf);
  const opened: Opened[] = [];
  for (const entry of first) opened.push(await open(entry));
  const clusters = clustersOf(opened);
  collected.clusterFolders.push(...new Set(clusters.values()));
  for (const entry of opened) await follow(entry, clusters.get(entry.path) ?? null);
  for (const entry of rest) {
    if (!collected.covered.has(entry.path)) await follow(await open(entry), null);
  }
  return collected;
}

/** Where deploying objects say that their files are. */
export function referencesIn(store: DocumentStore): Reference[] {
  const find = lookupIn(sourcesIn(store.documents, store));
  return deployersIn(store.documents, store).flatMap((object): Reference[] => {
    if (isFluxKustomization(object)) {
      const { path, source } = fluxKustomization(object, find);
      return path === null ? [] : [{ path, source }];
    }
    const { applications } = argoApplications(object, NO_FILES);
    return applications.flatMap((one) =>
      one.sources.flatMap(({ path, repository }) =>
        path === null || path.includes('{{') ? [] : [{ path, source: { kind: '', name: '', address: repository } }],
      ),
    );
  });
}

/** Kinds that deploying objects are read with. */
const SOURCES = new Set(['ConfigMap', 'Secret', 'GitRepository', 'OCIRepository', 'Bucket']);

interface Collected extends Deployed {
  readonly documents: IndexedDocument[];
  readonly rendered: RenderTarget[];
  readonly notRendered: NotRendered[];
  readonly covered: Set<string>;
  readonly releases: PlacedRelease[];
  readonly built: Set<string>;
  readonly roots: DeployedRoot[];
  readonly clusterFolders: string[];
}

function emptyDeployed(): Collected {
  return {
    documents: [],
    rendered: [],
    notRendered: [],
    covered: new Set(),
    releases: [],
    built: new Set(),
    roots: [],
    clusterFolders: [],
  };
}

/** The folder from which an entry deploys. */
function treeOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '.' : path.slice(0, slash);
}

/** Renders or places one deployment, and gives its documents. */
async function deploy(
  deployment: Deployment,
  place: Placed,
  input: DeploymentInput,
  into: Collected,
): Promise<readonly IndexedDocument[]> {
  const { tree, store, kustomizations, session } = input;
  const { by, label, at, origin } = deployment;
  const { cluster } = place;
  const root = rootId(deployment, cluster, into);
  const namespace = deployment.namespace ?? input.namespaceOf([by.file]);
  if (deployment.kind === 'none') {
    const { reason, cure } = deployment;
    into.notRendered.push({ target: root, label, at, reason, cure, hides: [], readRaw: false });
    return [];
  }
  into.roots.push({ id: root, by: label, cluster, namespace });
  if (deployment.kind === 'release') {
    const source = { ...deployment.source, namespace: deployment.source.namespace ?? namespace };
    into.releases.push({
      release: { ...deployment, namespace, source },
      ...place,
      joins: by.root === '' ? { file: by.file } : { root: by.root },
    });
    return [];
  }
  const { folder } = deployment;
  into.built.add(folder);
  if (deployment.kind === 'plain') {
    const files = plainFiles(deployment, tree);
    const documents = plainDocuments(files, store, { root, origin, namespace }, place, [by.file]);
    for (const file of files) into.covered.add(file);
    into.documents.push(...documents);
    return documents;
  }
  const target = buildTarget({ ...deployment, namespace }, root, place, tree, kustomizations);
  if (kustomizations.targetOf(folder) === null)
    for (const inner of listManifests(tree, folder).folders) into.built.add(inner);
  const rendering = await renderTargets([target], session, store.source);
  into.rendered.push(...rendering.rendered);
  // Flux builds a kustomization that lists nothing, to nothing.
  into.notRendered.push(
    ...rendering.notRendered.filter(({ reason }) => !reason.endsWith('kustomization.yaml is empty')),
  );
  for (const file of target.covers) into.covered.add(linkedTree(tree).real(file));
  // What can't be built is read as it is written, where the object would put it.
  const documents =
    rendering.rendered.length > 0
      ? rendering.documents
      : plainDocuments(target.covers, store, { root, origin, namespace }, place, target.inputs, target);
  into.documents.push(...documents);
  return documents;
}

/** A root's id: the folder; with the object's name where several objects build it. */
function rootId(deployment: Deployment, cluster: string | null, { roots }: Collected): string {
  const { by, label } = deployment;
  const place = deployment.kind === 'build' || deployment.kind === 'plain' ? deployment.folder || '.' : label;
  const known = new Set(roots.map(({ id }) => id));
  const named = `${place} as ${by.namespace === null ? '' : `${by.namespace}/`}${by.name}`;
  const candidates = [place, named, `${named} in ${cluster ?? 'the cluster'}`];
  return candidates.find((id) => !known.has(id)) ?? `${named} (${roots.length})`;
}

function deployersIn(documents: readonly IndexedDocument[], store: DocumentStore): Manifest[] {
  return parsed(
    documents.filter(
      ({ kind, apiVersion }) => isDeployer({ kind, group: apiVersion.split('/')[0] ?? '' }) || kind === 'List',
    ),
    store,
  ).filter(
    (object) => isDeployer(object) && (isArgo(object) || isObject(valueAt(object.value, ['spec', 'sourceRef']))),
  );
}

function sourcesIn(documents: readonly IndexedDocument[], store: DocumentStore): Manifest[] {
  return parsed(
    documents.filter(({ kind }) => SOURCES.has(kind)),
    store,
  );
}

function isDeployer(object: Pick<Manifest, 'group' | 'kind'>): boolean {
  return isFluxKustomization(object) || isArgo(object);
}

function parsed(documents: readonly IndexedDocument[], store: DocumentStore): Manifest[] {
  const context = { root: '', origin: 'raw', namespace: null } as const;
  return documents.flatMap(
    (document) =>
      (document.rendered === undefined ? store.parse(document, context) : document.rendered.parse()).manifests,
  );
}

function isKnown(followed: Set<string>, { kind, namespace, name, file }: Manifest, cluster: string | null): boolean {
  const key = [cluster ?? '', kind, namespace ?? file, name].join('\0');
  if (followed.has(key)) return true;
  followed.add(key);
  return false;
}
