import { isObject, valueAt } from '../../finding/json.ts';
import { objectsAt } from '../../input/glance.ts';
import type { Manifest } from '../../input/manifest.ts';
import type { DocumentStore, IndexedDocument } from '../../input/store.ts';
import { isArgo } from './argo-application.ts';
import { isFluxKustomization } from './flux-kustomization.ts';

/** Kinds that deploying objects are read with. */
const SOURCES = new Set(['ConfigMap', 'Secret', 'GitRepository', 'OCIRepository', 'Bucket', 'ArtifactGenerator']);

/** Flux Kustomizations that name a source, Applications and ApplicationSets among documents. */
export function deployersIn(documents: readonly IndexedDocument[], store: DocumentStore): Manifest[] {
  return parsed(
    documents.filter(
      ({ kind, apiVersion, items }) =>
        isDeployer({ kind, group: apiVersion.split('/')[0] ?? '' }) || items !== undefined,
    ),
    store,
  ).filter(
    (object) => isDeployer(object) && (isArgo(object) || isObject(valueAt(object.value, ['spec', 'sourceRef']))),
  );
}

/** What deploying objects are read with, among documents. */
export function sourcesIn(documents: readonly IndexedDocument[], store: DocumentStore): Manifest[] {
  return parsed(
    documents.filter((document) => objectsAt(document).some(({ kind }) => SOURCES.has(kind))),
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
