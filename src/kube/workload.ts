import type { Json, JsonObject, Path } from '../finding/json.ts';
import type { Confidence } from '../finding/types.ts';
import type { Manifest } from '../input/manifest.ts';

/** An object from which pods come: a Deployment, a Job, an InferenceService, a KubeAI Model … */
export interface Workload {
  readonly manifest: Manifest;
  readonly kind: string;
  readonly name: string;
  /** Namespace of its pods; null where the manifests don't say. */
  readonly namespace: string | null;
  readonly root: string;
  /** Catalog entry that describes the kind; null for the generic reader (then confidence is low). */
  readonly catalogId: string | null;
  readonly confidence: Confidence;
  /** Job or CronJob and the like: a restart picks up a new token by itself. */
  readonly shortLived: boolean;
  readonly pods: readonly Pod[];
}

/** One pod shape of a workload. Most workloads have one; a RayCluster has a head and several worker groups. */
export interface Pod {
  /** '' where the workload has one pod shape, else what tells them apart: 'head', 'worker/gpu', 'prefill'. */
  readonly role: string;
  /** Path of the pod template inside the manifest (the mapping with metadata and spec, or the object itself for CRs without one). */
  readonly path: Path;
  /** Namespace of these pods where it differs from the workload's (LocalModelCache jobs), else the workload's. */
  readonly namespace: string | null;
  /** Labels of the resulting pods: the template's and those that the controller is known to add. */
  readonly labels: Readonly<Record<string, string>>;
  /** False where a controller adds labels that the manifest doesn't show: a selector that fails to match proves nothing then. */
  readonly labelsComplete: boolean;
  readonly annotations: Readonly<Record<string, string>>;
  /** `default` where unset. */
  readonly serviceAccount: string;
  /** Path of the line that names the service account; null where unset. */
  readonly serviceAccountPath: Path | null;
  /** False where the operator chooses the account and the manifest can't show it. */
  readonly serviceAccountKnown: boolean;
  readonly hostNetwork: boolean;
  readonly containers: readonly Container[];
  readonly volumes: readonly Volume[];
}

export interface Container {
  readonly name: string;
  /** `field`: no container in the manifest, an operator builds it from fields of the object. */
  readonly type: 'init' | 'sidecar' | 'main' | 'field';
  /** Path inside the manifest. */
  readonly path: Path;
  /** Image reference as written; '' where the manifest has none. */
  readonly image: string;
  readonly command: readonly string[];
  readonly args: readonly string[];
  readonly value: JsonObject;
  /** Variables that the controller adds from elsewhere in the object; the container's own come after them. */
  readonly shared?: readonly { readonly path: Path; readonly value: Json }[];
}

export interface Volume {
  readonly name: string;
  readonly path: Path;
  readonly value: JsonObject;
}
