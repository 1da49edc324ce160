import type { GithubSettings } from '../config/config.ts';
import type { BaselineEntry } from './baseline.ts';
import type { Confidence, Level, SuppressionKind, WorkloadName } from './types.ts';

export type Verdict =
  | 'allowed-pinned'
  | 'allowed-broad'
  | 'blocked'
  | 'blocked-dns'
  | 'default-allow'
  | 'policy-invalid'
  | 'unknown';

export interface EvidenceRow {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

export interface PolicyRow {
  readonly kind: string;
  /** null for cluster-wide policies and where the manifests don't say. */
  readonly namespace: string | null;
  readonly name: string;
  readonly file: string;
  readonly line: number;
  readonly valid: boolean;
  readonly selects: boolean;
}

export interface CallRow {
  readonly workload: WorkloadName;
  readonly container: string;
  readonly purpose: string;
  readonly host: string;
  readonly port: number;
  readonly protocol: 'TCP';
  readonly scheme: 'https' | 'http' | 'ssh';
  readonly via: string | null;
  readonly required: boolean;
  readonly model: string | null;
  readonly verdict: Verdict;
  readonly effectiveVerdict: Verdict;
  readonly policies: readonly PolicyRow[];
  readonly evidence: readonly EvidenceRow[];
}

export interface TokenRow {
  readonly workload: WorkloadName;
  readonly container: string;
  readonly reference: string;
  readonly secret: { readonly namespace: string | null; readonly name: string; readonly key: string | null } | null;
  readonly provenance: string;
  /** Kind of the producer, or null. */
  readonly via: string | null;
  readonly rotation: {
    readonly recordedAt: string | null;
    readonly every: string | null;
    readonly dueAt: string | null;
    readonly refresh: string | null;
    readonly reload: string | null;
  };
  /** From the pod to the model, the weakest link first; empty without a token. */
  readonly chain: readonly ChainRow[];
  readonly evidence: readonly EvidenceRow[];
}

/** One link of a token's chain: `L1` account, `L2` identity, `L3` store, `L4` secret, `L5` exclusive, `L6` policy, `L7` model. */
export interface ChainRow {
  readonly link: string;
  readonly name: string;
  readonly strength: string;
  readonly says: string;
  readonly file: string;
  readonly line: number;
}

export interface FindingRow {
  readonly rule: string;
  readonly name: string;
  readonly level: Level;
  readonly confidence: Confidence;
  readonly message: string;
  readonly remediation: string;
  readonly workload: WorkloadName | null;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  /** Exclusive. */
  readonly endColumn: number;
  readonly related: readonly { readonly file: string; readonly line: number; readonly message: string }[];
  readonly fingerprint: string;
  readonly suppressed: { readonly kind: SuppressionKind; readonly reason: string } | null;
  readonly new: boolean | null;
}

export interface Summary {
  readonly files: number;
  readonly documents: number;
  readonly workloads: number;
  readonly callers: number;
  readonly calls: number;
  readonly findings: { readonly error: number; readonly warning: number; readonly note: number };
  readonly suppressed: number;
  readonly rendered: number;
  readonly notRendered: number;
}

/** The JSON contract (rules/schema/report.schema.json): names and order of the fields are read by other tools. */
export interface Report {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: string; readonly version: string };
  /** The scanned root as given, `/`-separated; '.' for the working directory. All paths below are relative to it. */
  readonly root: string;
  readonly run: {
    readonly now: string | null;
    readonly commit: string | null;
    readonly base: string | null;
    readonly configDigest: string;
    readonly catalogDigest: string;
    readonly ciliumVersion: string;
    /** Built-in catalog entries that a user's catalog switches off. */
    readonly switchedOff: readonly { readonly id: string; readonly file: string }[];
  };
  readonly summary: Summary;
  readonly calls: readonly CallRow[];
  readonly tokens: readonly TokenRow[];
  readonly findings: readonly FindingRow[];
  /** What the base has and the head hasn't; empty without a base. */
  readonly fixed: readonly { readonly fingerprint: string; readonly message: string }[];
}

/** Whether the run fails, and why in sentences. */
export interface Gate {
  readonly failed: boolean;
  readonly mode: 'new' | 'all';
  readonly failOn: Level | 'never';
  /** Findings that make the gate fail. */
  readonly failing: number;
  /** Further reasons in sentences: an input that the base could read and the head can't. */
  readonly reasons: readonly string[];
}

/** A policy that the base had for a workload and the head hasn't, and that new findings come of. */
export interface RemovedPolicy {
  readonly kind: string;
  readonly namespace: string | null;
  readonly name: string;
  /** Where it is, where it stood, or, where its file is gone, the place that it had in the base. */
  readonly file: string;
  readonly line: number;
  /** False where it is still there and only selects less. */
  readonly isDeleted: boolean;
  /** True where its file went with it: the place is the base's. */
  readonly isFileGone: boolean;
  /** `CiliumNetworkPolicy ml/tgi selected it in the base and is deleted here`: speaks of the workload as "it". */
  readonly message: string;
  readonly workloads: readonly WorkloadName[];
  /** Findings that come of it. */
  readonly fingerprints: readonly string[];
}

/** What the files say of a caller's audit trail: for evidence that people keep, no part of the JSON contract. */
export interface TrailRow {
  readonly workload: WorkloadName;
  /** `note`: something is missing that only a strict reading asks for; a finding says what is wrong. */
  readonly state: 'holds' | 'note' | 'unknown';
  readonly facts: readonly string[];
  readonly places: readonly { readonly file: string; readonly line: number; readonly text: string }[];
}

/** All that reporters get: the contract and what a medium for people needs beyond it. */
export interface ScanResult {
  readonly report: Report;
  readonly gate: Gate;
  /** From the top of the repository to the scanned root: '' or ending in '/'. */
  readonly repositoryPrefix: string;
  /** Text of the files that findings are in, by path as in the report. Not masked: excerpts of it are masked before they are shown. */
  readonly sources: ReadonlyMap<string, string>;
  /** What the head changes in configuration, baseline, catalogs, intent or ignore comments and what applies after the merge only: one sentence each. */
  readonly trustNotes: readonly string[];
  /** The audit trail of every caller. */
  readonly trails: readonly TrailRow[];
  /** What this change takes away from workloads; empty without a base. */
  readonly removed: readonly RemovedPolicy[];
  /** What a baseline of this run would accept; computed when asked for. */
  readonly acceptable: () => readonly BaselineEntry[];
  /** Entries of the baseline about scanned files that match no finding any more. */
  readonly staleBaseline: readonly BaselineEntry[];
  /** What the configuration says of the places where this is shown; `output` holds absolute paths of files by format. */
  readonly settings: { readonly github: GithubSettings; readonly output: Readonly<Record<string, string>> };
  /** Rules that failed by our own fault: the run ends with exit 4. */
  readonly failures: readonly string[];
}
