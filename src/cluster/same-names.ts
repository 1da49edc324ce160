import type { Place } from '../finding/types.ts';
import type { DocumentStore, IndexedDocument } from '../input/store.ts';
import type { Plan, PlannedScope } from './plan.ts';

/** Two places that deploy an object of one kind, namespace and name to one cluster: whichever is applied last holds. */
export interface Twice {
  /** `HelmRelease ml/web`. */
  readonly object: string;
  /** In the order of files and lines; at least two. */
  readonly places: readonly Place[];
}

const KINDS: Readonly<Record<string, RegExp>> = {
  HelmRelease: /^helm\.toolkit\.fluxcd\.io\//,
  Application: /^argoproj\.io\//,
  ApplicationSet: /^argoproj\.io\//,
};

/** For a scope: releases and Applications that stand at several places of it. */
export function sameNames(store: DocumentStore, plan: Plan): (scope: Pick<PlannedScope, 'roots'>) => Twice[] {
  const named = store.documents.filter(
    ({ kind, apiVersion, name }) => KINDS[kind]?.test(apiVersion) === true && name !== '',
  );
  return ({ roots }) => twiceIn(named, store, plan, roots);
}

function twiceIn(
  named: readonly IndexedDocument[],
  store: DocumentStore,
  { contextsOf }: Plan,
  roots: ReadonlySet<string>,
): Twice[] {
  const groups = new Map<string, IndexedDocument[]>();
  for (const document of named) {
    const context = contextsOf(document).find(({ root }) => roots.has(root));
    if (context === undefined) continue;
    const namespace = document.namespace || context.namespace || '';
    const object = `${document.kind} ${namespace === '' ? '' : `${namespace}/`}${document.name}`;
    groups.set(object, [...(groups.get(object) ?? []), document]);
  }
  return [...groups].flatMap(([object, documents]): Twice[] => {
    if (documents.length < 2) return [];
    const places = new Map<string, Place>();
    for (const document of documents) {
      const context = contextsOf(document).find(({ root }) => roots.has(root));
      const manifests = context === undefined ? [] : store.parse(document, context).manifests;
      const own = manifests.find(({ kind, name }) => kind === document.kind && name === document.name);
      const at = own?.locate(['metadata', 'name']);
      if (at !== undefined) places.set(`${at.file}:${at.line}`, at);
    }
    return places.size < 2 ? [] : [{ object, places: [...places.values()].sort(byPlace) }];
  });
}

function byPlace(a: Place, b: Place): number {
  return a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1;
}
