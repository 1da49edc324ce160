import type { Confidence, Evidence, Place } from '../finding/types.ts';
import type { Workload } from './workload.ts';

export type ReferenceForm =
  | 'env'
  | 'envFrom'
  | 'volume'
  | 'file'
  | 'argument'
  | 'annotation'
  | 'field'
  | 'serviceAccount'
  | 'none';

/** A place where a container gets (or could get) its Hugging Face token. */
export interface TokenReference {
  readonly workload: Workload;
  readonly pod: number;
  readonly container: string;
  readonly reference: ReferenceForm;
  /** The variable or file that the process reads: `HF_TOKEN`, `/etc/hf/token`; null where neither applies. */
  readonly variable: string | null;
  /** Key null = the whole Secret, or not known. Namespace null = unset. */
  readonly secret: { readonly namespace: string | null; readonly name: string; readonly key: string | null } | null;
  readonly configMap: { readonly namespace: string | null; readonly name: string; readonly key: string | null } | null;
  /** The value as written where it is one (env value, argument): never printed, masked by settling. */
  readonly value: string | null;
  /** SecretProviderClass of a CSI volume. */
  readonly providerClass: string | null;
  /** Catalog id of the injector that puts the value into the pod. */
  readonly injector: string | null;
  readonly optional: boolean;
  /** Mounted with subPath: the file never follows the Secret. */
  readonly subPath: boolean;
  /** huggingface_hub's order of precedence: false where another reference of the container wins. */
  readonly effective: boolean;
  readonly confidence: Confidence;
  readonly at: Place;
  readonly evidence: readonly Evidence[];
}
