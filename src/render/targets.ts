import type { Place } from '../finding/types.ts';
import type { Origin } from '../input/manifest.ts';
import type { SourceText } from '../input/text.ts';
import type { ChartLayers } from './chart-values.ts';
import type { Gathered } from './gather.ts';
import type { KustomizationSource } from './kustomize-source.ts';
import type { HelmRequest, KustomizeRequest } from './protocol.ts';

/** What to ask of an engine, without the files. */
export type RenderAsk = Omit<HelmRequest, 'files'> | Omit<KustomizeRequest, 'files'>;

/**
 * One thing to render: a chart with one set of values, a top kustomization, a release of either. Whoever finds such things (a *planner*: charts.ts,
 * kustomizations.ts, gitops/) gives a list of targets; `renderTargets` renders them (equal requests once) into documents of the scan, each target a
 * root of its own in the scopes, and tells what could not be rendered, which becomes HF902.
 */
export interface RenderTarget {
  /** Id of the root in scopes and reports; no two targets share one: `charts/web`, `charts/web with values-prod.yaml`, `overlays/prod`. */
  readonly id: string;
  /** For sentences: `Chart charts/web with values-prod.yaml`. */
  readonly label: string;
  /** Where a person would look: HF902 stands here, and so does output whose own line isn't known. */
  readonly at: Place;
  readonly origin: Origin;
  /** Namespace of objects that name none; null where nothing says. A Helm release namespace of `UNKNOWN_NAMESPACE` counts as none. */
  readonly namespace: string | null;
  /** The cluster that it is deployed to, where something tells clusters apart; roots of different clusters never see each other. */
  readonly cluster?: string | null;
  /** Where the object that deploys it was found: everything that is deployed from there goes to one cluster. */
  readonly tree?: string;
  /** True where the object that deploys it is itself deployed by nobody. */
  readonly isAside?: boolean;
  /** Root that its documents join instead of one of their own: that of the release's own object; or the root of a written file. */
  readonly joins?: { readonly root: string } | { readonly file: string };
  /** A last change to each rendered document that keeps its lines: Flux's substitution. */
  readonly edit?: (text: string) => string;
  /** Where a variable that the change fills in gets its value. */
  readonly placeOf?: (variable: string) => Place | null;
  /** Why the change can't be made to a document, with the part of a line that is to blame; the object that deploys it deploys nothing then. */
  readonly refuse?: (text: string) => { readonly reason: string; readonly part: string } | null;
  /** The same change with variables that nothing defines left as they are written; null where all are defined. */
  readonly keep?: (text: string) => string | null;
  /** Files of a chart that isn't part of the tree: what its templates make stands at the target. They have no name. */
  readonly outside?: (file: string) => SourceText | null;
  /** The chart's values with the lines that give them; `source` gives files of the tree. */
  readonly values?: (source: (file: string) => SourceText | null) => ChartLayers;
  /** What the deploying object itself changes in the built objects, with its lines; `source` gives files as they are filled in. */
  readonly edits?: (source: (file: string) => SourceText | null) => readonly KustomizationSource[];
  /** Called when the target's turn comes, so that not all files are held at once. */
  readonly ask: () => RenderAsk;
  readonly gather: () => Gathered;
  /** The files without what the deploying object changes; where these build, a failure is the object's. */
  readonly bare?: () => Gathered;
  /** Files that decide to which configured cluster the root belongs: any of them is enough. */
  readonly inputs: readonly string[];
  /** Files that are no manifests of their own once the target is rendered: what a kustomization includes. */
  readonly covers: readonly string[];
  /** Files that are read through this target only: templates. */
  readonly hides: readonly string[];
  /** The same with variables in its values that nothing defines left as they are written; absent where all are defined. */
  readonly open?: OpenValues;
  /** What its values lack where they can't be told; then a refusal says nothing about the chart. */
  readonly unknownValues?: () => { readonly reason: string; readonly cure: string } | null;
  /** What to do where it fails, if that is known before: it names files outside the tree. */
  readonly cure?: string;
  /** What to try where this can't be rendered: the kustomizations that it includes. */
  readonly instead?: () => readonly RenderTarget[];
}

/** How a chart is rendered with variables in its values that nothing defines. */
export interface OpenValues {
  readonly ask: () => RenderAsk;
  /** What fills variables in: `Flux Kustomization flux-system/apps`. */
  readonly by: string;
  /** Where the values have a variable. */
  readonly placeOf: (variable: string) => Place | null;
}

/** Why a target was not rendered, in words of the engine, and what to do. */
export interface NotRendered {
  readonly target: string;
  readonly label: string;
  readonly at: Place;
  readonly reason: string;
  readonly cure: string;
  /** Files that nobody looked at because of it. */
  readonly hides: readonly string[];
  /** True where the files that it names were read as they are written. */
  readonly readRaw: boolean;
  /** What was left out of a rendering that worked without it; absent where nothing was rendered. */
  readonly without?: readonly string[];
}

/**
 * Release namespace for charts where nothing says in which namespace they are installed: what a template puts there is known to be unknown, while
 * a name such as `default` could be meant.
 */
export const UNKNOWN_NAMESPACE = 'release-namespace';
