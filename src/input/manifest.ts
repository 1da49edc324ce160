import type { JsonObject, Path } from '../finding/json.ts';
import type { Place } from '../finding/types.ts';

/** One Kubernetes object as it would be applied, with the way back to the lines a person would change. */
export interface Manifest {
  /** The file that a person would open: the manifest, the template, or the values file. Relative to the scanned root, `/`-separated. */
  readonly file: string;
  /** Ordinal of the YAML document in its file, from 0. */
  readonly document: number;
  /** Where the object stands in its document: `[]`, or `['items', 3]` inside a List. */
  readonly path: Path;
  readonly value: JsonObject;
  readonly apiVersion: string;
  /** The part of apiVersion before the slash; '' for the core group. */
  readonly group: string;
  readonly kind: string;
  readonly name: string;
  /** Effective namespace: the object's own, else its root's; null where neither says. */
  readonly namespace: string | null;
  /** Id of the root that deploys this object. */
  readonly root: string;
  readonly origin: Origin;
  /** Variables in it that nobody gives a value, where a text is made of them; absent where there are none. */
  readonly blanks?: readonly Blank[];
  readonly locate: Locate;
}

/**
 * The place of the value (or key) at a path; of its nearest existing ancestor where there is none. `offset` = into the text that stands there: its
 * line, where the text goes over several.
 */
export type Locate = (path: Path, part?: 'key' | 'value', offset?: number) => Place;

/** A variable that nothing defines: an empty string stands in its place. */
export interface Blank {
  readonly name: string;
  /** Path of the text that it is a part of. */
  readonly path: Path;
  /** The text as it is written. */
  readonly written: string;
  /** What fills variables in: `Flux Kustomization flux-system/apps`. */
  readonly by: string;
  /** Where a person would change it. */
  readonly at: () => Place;
}

/** How the object came to be: as written, or rendered by which engine. */
export type Origin = 'raw' | 'helm' | 'kustomize' | 'flux' | 'argocd' | 'stdin';
