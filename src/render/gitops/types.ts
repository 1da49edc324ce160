import type { Place } from '../../finding/types.ts';
import type { Manifest } from '../../input/manifest.ts';
import type { SourcedValues } from './sourced-values.ts';

/** Which chart a release installs. */
export interface ChartReference {
  /** Name of the chart: last part of its path or address. */
  readonly name: string;
  /** As written: `3.7.3`, `>=3.0.0`, a tag; '' where nothing says. */
  readonly version: string;
  /** Folder inside the repository, for a chart of the repository itself; else null. */
  readonly path: string | null;
  /** Values files in place of the chart's own, as written; absent where it names none. */
  readonly valuesFiles?: readonly string[];
  /** True where those that aren't there are left out. */
  readonly isMissingIgnored?: boolean;
  /** Address of the repository or registry, for messages and for `charts:` of the configuration; '' where it isn't in the scan. */
  readonly address: string;
}

/** One release of a chart: what `helm template` would need to know. */
export interface ReleaseSource {
  readonly chart: ChartReference;
  readonly release: string;
  readonly namespace: string | null;
  /** Layers in order; later ones win. */
  readonly values: readonly SourcedValues[];
  /** Values that the repository doesn't hold: `Secret flux-system/values`. */
  readonly missing: readonly string[];
  /** What Flux refuses; it installs nothing then. */
  readonly problem?: { readonly reason: string; readonly at: Place };
  /** The object that asks for it. */
  readonly by: Manifest;
}

/** Values of a chart that isn't rendered: they are read for what they would call. */
export interface UnrenderedValues {
  /** What a person calls it: `HelmRelease ml/vllm`, a values file. */
  readonly root: string;
  /** Why: a clause. */
  readonly reason: string;
  /** The file that a person would change. */
  readonly file: string;
  readonly values: SourcedValues;
}

/** Values by which the agents of the network are installed. */
export interface AgentValues {
  /** `HelmRelease kube-system/cilium`, a values file. */
  readonly name: string;
  readonly root: string;
  readonly file: string;
  /** Later ones win. */
  readonly layers: readonly SourcedValues[];
  /** True where a layer isn't in the scan. */
  readonly isPartial: boolean;
  /** True for a file of which nothing says that it is installed. */
  readonly isLoose: boolean;
}
