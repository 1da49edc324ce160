import type { Path } from '../../finding/json.ts';
import type { Place } from '../../finding/types.ts';
import type { Manifest, Origin } from '../../input/manifest.ts';
import type { FluxVariables } from './flux-kustomization.ts';
import type { Overlay } from './overlay-files.ts';
import type { ReleaseSource } from './types.ts';

/** What one source of a deploying object (a Flux Kustomization, an Argo CD Application, a Helmfile release) puts into a cluster. */
interface Deploys {
  /** The object that says so. */
  readonly by: Manifest;
  /** `Flux Kustomization ml/apps`, for sentences. */
  readonly label: string;
  /** The line that a person would change. */
  readonly at: Place;
  readonly origin: Origin;
  /** Namespace of objects that name none; null where nothing says. */
  readonly namespace: string | null;
  /** Another cluster than that of the object itself; null = the same. */
  readonly cluster: string | null;
}

/** A folder that is built by kustomize, with what the object adds. */
export interface BuiltFolder extends Deploys {
  readonly kind: 'build';
  readonly folder: string;
  readonly overlay: Overlay;
  readonly variables: FluxVariables | null;
  /** Where the object has a field of the overlay. */
  readonly locate: (path: Path) => Place;
}

/** Plain manifests of a folder. */
export interface PlainFolder extends Deploys {
  readonly kind: 'plain';
  readonly folder: string;
  readonly recurse: boolean;
  /** Patterns of files relative to the folder; '' = all, none. */
  readonly include: string;
  readonly exclude: string;
}

/** A release of a chart. */
export interface ChartRelease extends Deploys {
  readonly kind: 'release';
  readonly source: ReleaseSource;
  /** After all values. */
  readonly set: readonly SetValue[];
}

/** One value that is set by its path. */
export interface SetValue {
  /** `name=value`, as `--set` takes it. */
  readonly expression: string;
  readonly at: Place;
}

/** What can't be told or isn't here: becomes HF902. */
export interface NotHere extends Deploys {
  readonly kind: 'none';
  readonly reason: string;
  readonly cure: string;
  /** Where what it deploys may stand: any folder of the repository, or one that is known; absent where it is elsewhere. */
  readonly where?: 'anywhere' | { readonly folder: string };
}

export type Deployment = BuiltFolder | PlainFolder | ChartRelease | NotHere;
