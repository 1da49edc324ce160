/** How bad a finding is, worst first. */
export type Level = 'error' | 'warning' | 'note';
/** How sure a finding is. `low` means that a shape was guessed (unknown kind, open key set, unset namespace). */
export type Confidence = 'high' | 'medium' | 'low';

/** A stretch of a file. Lines and columns count from 1; columns in UTF-16 units; `endColumn` is exclusive. */
export interface Place {
  /** `/`-separated, relative to the scanned root. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** One fact that led to a conclusion, in the words of the file (tokens masked, one line, at most 200 characters). */
export interface Evidence extends Place {
  readonly text: string;
}

/** A second place of a finding: the policy, the Secret, the values line. */
export interface RelatedPlace extends Place {
  readonly message: string;
}

/** A cluster, and the root that deploys something there. */
export interface Where {
  readonly scope: string;
  readonly root: string;
}

/** Where a finding holds, and where its workload was judged. */
export interface Spread {
  readonly held: readonly Where[];
  readonly judged: readonly Where[];
}

/** The name under which reports speak of a workload. */
export interface WorkloadName {
  /** Name of the cluster scope in which it was judged. */
  readonly scope: string;
  /** null = the manifests don't say. */
  readonly namespace: string | null;
  readonly kind: string;
  readonly name: string;
  readonly serviceAccount: string;
  readonly file: string;
  readonly line: number;
}

export type SuppressionKind = 'comment' | 'annotation' | 'config' | 'baseline';

/** What a rule says, before settling: one rule, one primary place. */
export interface RawFinding {
  readonly rule: string;
  readonly level: Level;
  readonly confidence: Confidence;
  readonly message: string;
  readonly remediation: string;
  readonly workload: WorkloadName | null;
  readonly at: Place;
  readonly related: readonly RelatedPlace[];
  /** Names what the finding is about without lines, so that fingerprints survive moved lines: "Deployment ml/tgi|huggingface.co". */
  readonly subject: string;
  /** The root that deploys the workload: its overlay, chart with values, folder. */
  readonly root?: string;
  /** What a rule says once, whatever place shows it in each cluster; absent where place and subject tell findings apart. */
  readonly cause?: string;
}

/** A settled finding, as reporters get it. */
export interface Finding extends RawFinding {
  /** Absent for what is said of no workload. */
  readonly spread?: Spread;
  readonly fingerprint: string;
  readonly suppressed: { readonly kind: SuppressionKind; readonly reason: string } | null;
  /** true = not in the base revision, false = known there, null = no base was compared. */
  readonly new: boolean | null;
}
