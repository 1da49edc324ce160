import type { Path } from '../finding/json.ts';
import type { Confidence, Place } from '../finding/types.ts';
import type { Manifest } from '../input/manifest.ts';

/** Where a token comes from, by the strength of the answer. */
export type Provenance =
  | 'none'
  | 'literal'
  | 'static-secret'
  | 'encrypted'
  | 'store'
  | 'dynamic'
  | 'keyless'
  | 'injector'
  | 'unknown';

export interface SecretName {
  readonly namespace: string | null;
  readonly name: string;
  readonly key: string | null;
}

/** One token reference followed to its origin. */
export interface TokenProvenance {
  readonly provenance: Provenance;
  /** Kind of what produces the Secret, or the injector's id; null where nothing does. */
  readonly via: string | null;
  readonly producer: Manifest | null;
  /** The Secret object in the repository, where there is one. */
  readonly secret: Manifest | null;
  readonly name: SecretName | null;
  /** The Secret of which this one is a copy. */
  readonly copyOf: SecretName | null;
  /** The item of the producer's list that describes the Secret. */
  readonly item: Path | null;
  /** Whether the key is among those written; `open` where the key set can't be known. */
  readonly keyFound: 'yes' | 'no' | 'open';
  readonly confidence: Confidence;
}

/** What the manifests say about the rotation of one token: record, propagation and reload are three facts, none proves another. */
export interface RotationFacts {
  readonly status: 'recorded' | 'missing' | 'invalid' | 'overdue' | 'exempt';
  /** ISO day. */
  readonly recordedAt: string | null;
  /** ISO 8601 duration. */
  readonly every: string | null;
  /** ISO day. */
  readonly dueAt: string | null;
  /** What decides the due date, in words: "every P60D", "at most P90D". */
  readonly limit: string;
  readonly problem: string | null;
  /** The annotation that decides, else the object that should carry one. */
  readonly at: Place | null;
  readonly refresh: string | null;
  readonly refreshDisabled: { readonly why: string; readonly at: Place } | null;
  readonly reload: string | null;
  readonly notReloaded: { readonly why: string } | null;
}
