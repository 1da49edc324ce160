import { type DocumentStore, type IndexedDocument, topOf } from '../../input/store.ts';
import type { Tree } from '../../input/tree.ts';
import type { Kustomizations } from '../kustomizations.ts';
import { linkedTree } from '../linked-tree.ts';
import { type Rendering, renderTargets } from '../render-targets.ts';
import type { RenderSession } from '../session.ts';
import type { NotRendered, RenderTarget } from '../targets.ts';
import type { Deployment } from './deployment.ts';
import type { Folders } from './flux-deployments.ts';
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
  /** Whether a file stands where nobody deploys from. */
  readonly isPutAway: (file: string) => boolean;
}

/** What Flux Kustomizations and Argo CD Applications put into clusters. */
export interface Deployed extends Rendering {
  /** Releases of charts that Applications ask for, with root and cluster. */
  readonly releases: readonly PlacedRelease[];
  /** Folders that are built by such an object, and therefore are no roots by themselves. */
  readonly built: ReadonlySet<string>;
  /** Kustomizations by their ids that hold deploying objects. */
  readonly entries: ReadonlySet<string>;
  /** Files where deploying starts: plain ones with objects that nobody else deploys, and folders that a plugin makes manifests of. */
  readonly starts: readonly string[];
  /** Files of the kustomizations that hold such objects. */
  readonly startFiles: ReadonlySet<string>;
  /** Objects that deploy what can't be told: it may stand anywhere in the repository. */
  readonly open: readonly string[];
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

/** The same while it is gathered. */
export interface Collected extends Deployed {
  readonly documents: IndexedDocument[];
  readonly rendered: RenderTarget[];
  readonly notRendered: NotRendered[];
  readonly covered: Set<string>;
  readonly releases: PlacedRelease[];
  readonly built: Set<string>;
  readonly entries: Set<string>;
  readonly starts: string[];
  readonly open: string[];
  readonly startFiles: Set<string>;
  readonly roots: DeployedRoot[];
  /** Their ids, which no two share. */
  readonly rootIds: Set<string>;
  readonly clusterFolders: string[];
}

/** Nothing deployed yet. */
export function emptyDeployed(): Collected {
  return {
    documents: [],
    rendered: [],
    notRendered: [],
    covered: new Set(),
    releases: [],
    built: new Set(),
    entries: new Set(),
    starts: [],
    open: [],
    startFiles: new Set(),
    roots: [],
    rootIds: new Set(),
    clusterFolders: [],
  };
}

/** Renders or places one deployment, and gives its documents. */
export async function deploy(
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
    const { reason, cure, where } = deployment;
    // What nobody deploys and isn't here either is nothing.
    if (place.isAside === true && where === undefined) return [];
    if (where === 'anywhere') into.open.push(label);
    else if (where !== undefined) into.starts.push(`${where.folder}/`);
    into.notRendered.push({ target: root, label, at, reason, cure, hides: [], readRaw: false });
    return [];
  }
  into.roots.push({ id: root, by: label, cluster, namespace });
  into.rootIds.add(root);
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
  const listed = kustomizations.targetOf(folder) === null ? listManifests(tree, folder) : null;
  for (const inner of listed?.folders ?? []) into.built.add(inner);
  const rendering = await renderTargets([target], session, store.source);
  into.rendered.push(...rendering.rendered);
  // Flux builds a kustomization that lists nothing, to nothing.
  into.notRendered.push(
    ...rendering.notRendered.filter(({ reason }) => !reason.endsWith('kustomization.yaml is empty')),
  );
  if (origin === 'flux' && rendering.rendered.length > 0)
    into.notRendered.push(
      ...(listed?.others ?? []).slice(0, 1).map((file) => refusedFor(file, listed?.others ?? [], target)),
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

/** Flux refuses a folder for a file that is no Kubernetes object; what else is in it is looked at all the same. */
function refusedFor(file: string, others: readonly string[], { id, label }: RenderTarget): NotRendered {
  return {
    target: id,
    label,
    at: topOf(file),
    reason: `${file} holds no Kubernetes object, so Flux refuses the folder`,
    cure: 'name it in `.sourceignore`, move it away, or list the manifests in a kustomization.yaml',
    hides: [],
    readRaw: false,
    without: others,
  };
}

/** A root's id: the folder; with the cluster or the object's name where several objects build it. */
function rootId(deployment: Deployment, cluster: string | null, { rootIds }: Collected): string {
  const { by, label } = deployment;
  const place = deployment.kind === 'build' || deployment.kind === 'plain' ? deployment.folder || '.' : label;
  const named = `${place} as ${by.namespace === null ? '' : `${by.namespace}/`}${by.name}`;
  const candidates =
    cluster === null ? [place, named] : [place, `${place} in ${cluster}`, named, `${named} in ${cluster}`];
  return candidates.find((id) => !rootIds.has(id)) ?? `${named} (${rootIds.size})`;
}
