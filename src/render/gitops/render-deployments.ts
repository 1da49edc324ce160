import type { Manifest } from '../../input/manifest.ts';
import type { DocumentStore, IndexedDocument } from '../../input/store.ts';
import { memoryTree } from '../../input/tree.ts';
import { linkedTree } from '../linked-tree.ts';
import { renderTargets } from '../render-targets.ts';
import { argoApplications } from './argo-application.ts';
import { argoDeployments } from './argo-deployments.ts';
import { type Deployed, type DeploymentInput, deploy, emptyDeployed } from './deploy.ts';
import { deployersIn, sourcesIn } from './deploying-objects.ts';
import type { Deployment } from './deployment.ts';
import { clustersOf, type Entry, entriesOf } from './entries.ts';
import { fluxDeployment } from './flux-deployments.ts';
import { fluxKustomization, isFluxKustomization } from './flux-kustomization.ts';
import type { Reference } from './folders.ts';
import type { Lookup } from './helm-release.ts';
import { besideIn, lookupIn, treeOf } from './lookup.ts';
import type { PlacedRelease } from './render-releases.ts';
import type { Placed } from './targets-of.ts';

/** An entry with the objects that it holds once it is built, and what they are read with. */
interface Opened {
  readonly path: string;
  readonly objects: readonly Manifest[];
  readonly around: readonly Manifest[];
}

/** One deploying object that is still to be followed. */
interface Step extends Placed {
  readonly object: Manifest;
  readonly around: readonly Manifest[];
}

/** What deploying objects put into clusters, and a way to go on from what charts make of them. */
export interface Deployments {
  /** Grows with every call of `seek`. */
  readonly deployed: Deployed;
  /** Follows deploying objects among rendered documents (an app of apps in a chart), and gives what they deploy in their turn. */
  readonly seek: (
    documents: readonly IndexedDocument[],
  ) => Promise<{ readonly documents: readonly IndexedDocument[]; readonly releases: readonly PlacedRelease[] }>;
}

const MAX_DEPLOYMENTS = 5000;
const NO_FILES = { tree: memoryTree({}), prefix: '' };

/**
 * Follows deploying objects from those that nobody else deploys: what one of them builds may hold further ones, patched and with their variables
 * filled in. Every object is followed once in each cluster.
 */
export async function renderDeployments(input: DeploymentInput): Promise<Deployments> {
  const { store, kustomizations, session } = input;
  const written = deployersIn(store.documents, store);
  const collected = emptyDeployed();
  const sources = sourcesIn(store.documents, store);
  const deploymentsOf = reading(input, sources);
  const beside = besideIn(sources);
  const foldersOf = (object: Manifest): string[] =>
    deploymentsOf(object, beside(treeOf(object.file))).flatMap((one) =>
      one.kind === 'build' || one.kind === 'plain' ? [one.folder] : [],
    );
  const followed = new Set<string>();
  const open = async ({ target, path, objects: written }: Entry): Promise<Opened> => {
    // What still has variables in its name is a template for what a component adds elsewhere.
    const objects = written.filter(({ name }) => !name.includes('${'));
    const rendering = target === null ? null : await renderTargets([target], session, store.source);
    // Where it can't be built, those that it includes are: then the objects are those that are written.
    if (rendering === null || !rendering.rendered.some(({ id }) => id === target?.id))
      return { path, objects, around: beside(treeOf(path)) };
    const { documents } = rendering;
    return { path, objects: deployersIn(documents, store), around: sourcesIn(documents, store) };
  };
  const follow = async (queue: Step[]): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const { object, around, cluster, ...place } = next;
      if (isKnown(followed, object, cluster) || followed.size > MAX_DEPLOYMENTS) continue;
      for (const deployment of deploymentsOf(object, around)) {
        const inner = { ...place, cluster: deployment.cluster ?? cluster };
        const documents = await deploy(deployment, inner, input, collected);
        queue.push(...stepsIn(documents, store, around, inner));
      }
    }
  };
  const start = ({ path, objects, around }: Opened, place: Omit<Placed, 'tree'>): Promise<void> =>
    follow(objects.map((object) => ({ object, around, tree: treeOf(path), ...place })));
  const { first, rest } = entriesOf(written, kustomizations.tops, foldersOf, input.isPutAway);
  for (const { target } of first) if (target !== null) collected.entries.add(target.id);
  for (const { target, path } of first) {
    if (target === null) collected.starts.push(path);
    else for (const file of target.covers) collected.startFiles.add(linkedTree(input.tree).real(file));
  }
  const opened: Opened[] = [];
  for (const entry of first) opened.push(await open(entry));
  const clusters = clustersOf(opened);
  collected.clusterFolders.push(...new Set(clusters.values()));
  for (const entry of opened) await start(entry, { cluster: clusters.get(entry.path) ?? null });
  for (const entry of rest) {
    if (!collected.covered.has(entry.path)) await start(await open(entry), { cluster: null, isAside: true });
  }
  return {
    deployed: collected,
    seek: async (documents) => {
      const before = { documents: collected.documents.length, releases: collected.releases.length };
      for (const [place, own] of byPlace(documents)) await follow(stepsIn(own, store, [], place));
      return {
        documents: collected.documents.slice(before.documents),
        releases: collected.releases.slice(before.releases),
      };
    },
  };
}

/** Reads what an object deploys; what it names is looked for around it first. */
function reading({ tree, prefix, folders, store }: DeploymentInput, sources: readonly Manifest[]) {
  const everywhere = lookupIn(sources);
  const lookups = new Map<readonly Manifest[], Lookup>();
  const findIn = (around: readonly Manifest[]): Lookup => {
    const known = lookups.get(around);
    if (known !== undefined) return known;
    const own = lookupIn(around);
    const find: Lookup = (kind, namespace, name) => own(kind, namespace, name) ?? everywhere(kind, namespace, name);
    lookups.set(around, find);
    return find;
  };
  return (object: Manifest, around: readonly Manifest[]): readonly Deployment[] =>
    isFluxKustomization(object)
      ? [fluxDeployment(object, findIn(around), folders)]
      : argoDeployments(object, { tree, prefix, folders, source: store.source });
}

/** The deploying objects among documents, with what stands beside them. */
function stepsIn(
  documents: readonly IndexedDocument[],
  store: DocumentStore,
  around: readonly Manifest[],
  place: Placed,
): Step[] {
  const nested = deployersIn(documents, store);
  if (nested.length === 0) return [];
  const own = sourcesIn(documents, store);
  const inside = own.length === 0 ? around : [...own, ...around];
  return nested.map((object) => ({ object, around: inside, ...place }));
}

/** Rendered documents by where they are deployed; by their root where nobody deploys it. */
function byPlace(documents: readonly IndexedDocument[]): Map<Placed, IndexedDocument[]> {
  const groups = new Map<string, { readonly place: Placed; readonly own: IndexedDocument[] }>();
  for (const document of documents) {
    if (document.rendered === undefined) continue;
    const { cluster = null, tree = document.rendered.context.root, isAside = false } = document.rendered;
    const key = `${cluster ?? ''}\0${tree}\0${isAside}`;
    const group = groups.get(key) ?? { place: { cluster, tree, ...(isAside ? { isAside } : {}) }, own: [] };
    groups.set(key, group);
    group.own.push(document);
  }
  return new Map([...groups.values()].map(({ place, own }) => [place, own]));
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

function isKnown(followed: Set<string>, { kind, namespace, name, file }: Manifest, cluster: string | null): boolean {
  const key = [cluster ?? '', kind, namespace ?? file, name].join('\0');
  if (followed.has(key)) return true;
  followed.add(key);
  return false;
}
