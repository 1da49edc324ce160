import type { Confidence, Evidence, Place } from '../finding/types.ts';
import type { TokenReference } from '../kube/token-reference.ts';
import type { Workload } from '../kube/workload.ts';
import type { Leak } from './leaks.ts';

export type Purpose =
  | 'hub-api'
  | 'hub-download'
  | 'inference-router'
  | 'inference-endpoint'
  | 'space'
  | 'dataset-viewer'
  | 'telemetry'
  | 'custom';

/** Evidence that one container of a workload uses one destination. One per (container, purpose, host, port, model). */
export interface Call {
  readonly workload: Workload;
  /** Index into `workload.pods`. */
  readonly pod: number;
  readonly container: string;
  readonly purpose: Purpose;
  /** Host name in lower case; may be a pattern (`*.endpoints.huggingface.cloud`) where only a family shows. */
  readonly host: string;
  readonly port: number;
  readonly scheme: 'https' | 'http' | 'ssh';
  /** Proxy that carries the call, `host:port`, or null. The policy must allow the proxy then. */
  readonly via: string | null;
  readonly required: boolean;
  /** Repo id (`org/name`), or null where the model isn't known. */
  readonly model: string | null;
  /** Catalog id of the way to fetch the bytes that this host belongs to (`xet`, `cdn-http` …); several calls share one; null for other calls. */
  readonly transports: readonly string[];
  readonly confidence: Confidence;
  /** Why we believe it, first the most telling. */
  readonly evidence: readonly Evidence[];
  /** Primary place: the line of the first evidence. */
  readonly at: Place;
}

/** Something that decides about a call or token and can't be read: becomes HF903 (or HF901 for template markers). */
export interface Unresolved {
  readonly workload: Workload;
  readonly container: string | null;
  /** What is missing, as a noun phrase: `ConfigMap ml/tgi-env`. */
  readonly what: string;
  /** What would be known with it. */
  readonly consequence: string;
  readonly at: Place;
}

/** Everything the scan believes about one workload's use of Hugging Face. */
export interface HuggingFaceFacts {
  readonly workload: Workload;
  readonly calls: readonly Call[];
  readonly tokens: readonly TokenReference[];
  readonly unresolved: readonly Unresolved[];
  /** Lines by which its containers give the token away. */
  readonly leaks: readonly Leak[];
  /** For `explain workload`: what was looked at and why it is no call ("offline: HF_HUB_OFFLINE=1", "local path /models/x"). */
  readonly dismissed: readonly { readonly what: string; readonly why: string; readonly at: Place }[];
}
