import type { Judgement } from '../cilium/engine.ts';
import type { CompiledPolicy, PolicyProblem } from '../cilium/types.ts';
import type { Place, WorkloadName } from '../finding/types.ts';
import type { DownloadReach } from '../huggingface/downloads.ts';
import type { Call, HuggingFaceFacts } from '../huggingface/types.ts';
import type { Manifest } from '../input/manifest.ts';
import type { Unparseable } from '../input/manifests.ts';
import type { TokenReference } from '../kube/token-reference.ts';
import type { Workload } from '../kube/workload.ts';
import type { NotRendered } from '../render/targets.ts';
import type { Literal } from '../secrets/literals.ts';
import type { RotationFacts, TokenProvenance } from '../secrets/types.ts';
import type { AuditPolicyLeak } from './audit-policies.ts';
import type { BlankObject } from './blanks.ts';
import type { FlowLog } from './flow-log.ts';
import type { IdentityFacts } from './identity.ts';
import type { ClusterIntent } from './intent.ts';
import type { OtherAnswer } from './other-versions.ts';
import type { Twice } from './same-names.ts';
import type { UnusedGrant } from './unused-intents.ts';
import type { ValuesCalls } from './values-calls.ts';

/** A policy with the manifest it comes from. */
export interface PolicyView {
  readonly policy: CompiledPolicy;
  readonly manifest: Manifest;
}

/** A call with Cilium's answer in this scope. */
export interface JudgedCall {
  readonly call: Call;
  readonly judgement: Judgement;
  /** Policies of other namespaces that would select the pod if it stood there; only where its namespace is unset. */
  readonly elsewhere: readonly PolicyView[];
  /** Versions of Cilium that answer differently; only where none is configured. */
  readonly otherwise: readonly OtherAnswer[];
}

/** A token reference followed to its origin, with its rotation. */
export interface TokenFacts {
  readonly reference: TokenReference;
  readonly origin: TokenProvenance;
  readonly rotation: RotationFacts;
}

/** A workload with at least one call. */
export interface Caller {
  readonly workload: Workload;
  readonly name: WorkloadName;
  readonly facts: HuggingFaceFacts;
  readonly calls: readonly JudgedCall[];
  readonly tokens: readonly TokenFacts[];
  /** What blocked hosts mean for a group of calls that belong together (one container, one model). */
  readonly reach: (calls: readonly JudgedCall[], isBlocked: (call: JudgedCall) => boolean) => DownloadReach;
}

/** A Secret that looks like it holds a Hugging Face token, whoever uses it. */
export interface HeldSecret {
  readonly secret: Manifest;
  readonly key: string;
  readonly at: Place;
}

/** A workload without a call, with what was looked at and dismissed. */
export interface QuietWorkload {
  readonly name: WorkloadName;
  readonly facts: HuggingFaceFacts;
}

/** Whom a policy selects that opens Hugging Face by name. */
export interface PolicySelection {
  readonly view: PolicyView;
  /** The selector. */
  readonly at: Place;
  /** `namespace ml`, `the cluster`: where the selector asks for nothing of the pod itself; else null. */
  readonly range: string | null;
  readonly callers: readonly Caller[];
  /** Workloads that surely don't call and are surely selected. */
  readonly others: readonly WorkloadName[];
}

/** Everything a rule may look at: one scope, frozen. */
export interface Cluster {
  readonly scope: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly ciliumVersion: string;
  /** `policy-enforcement-mode` of its agents. */
  readonly enforcement: 'default' | 'always' | 'never';
  /** What Hubble keeps of its flows; null where nothing in the scan says. */
  readonly flowLog: FlowLog | null;
  /** Rules of audit policies that write tokens of its callers into the API server's log. */
  readonly auditPolicies: readonly AuditPolicyLeak[];
  /** Annotations of pods that made calls visible in older versions, the last of which each names. */
  readonly visibilityAnnotations: readonly { readonly key: string; readonly until: string }[];
  /** The DNS servers that its pods ask, in words. */
  readonly dnsServers: readonly string[];
  readonly callers: readonly Caller[];
  readonly quiet: readonly QuietWorkload[];
  readonly policies: readonly PolicyView[];
  /** Policies of this scope that would select a caller or name a Hugging Face host. */
  readonly relevantPolicies: readonly PolicyView[];
  /** Policies that open Hugging Face by name, and whom they select. */
  readonly selections: readonly PolicySelection[];
  readonly heldSecrets: readonly HeldSecret[];
  readonly identity: IdentityFacts;
  /** Tokens in the files of this scan; only the first cluster has them, they belong to no scope. */
  readonly literals: readonly Literal[];
  readonly unparseable: readonly Unparseable[];
  /** Values of charts that aren't in the scan and would call; only the first cluster has them. */
  readonly valuesCalls: readonly ValuesCalls[];
  readonly notRendered: readonly NotRendered[];
  /** Objects in which an undefined variable may change what is judged. */
  readonly blanks: readonly BlankObject[];
  /** Objects that one cluster gets twice under one name. */
  readonly twice: readonly Twice[];
  readonly acceptEncrypted: boolean;
  /** Hosts of inference providers that a client can call without Hugging Face. */
  readonly providerHosts: ReadonlySet<string>;
  /** Who may call what, as declared; null where no file says it. */
  readonly intent: ClusterIntent | null;
  /** Grants that nothing needs; only the first cluster has them, they belong to no scope. */
  readonly unusedGrants: readonly UnusedGrant[];
  /** YAML of an egress rule by which a caller's look-ups pass the DNS proxy, whatever they ask for. */
  readonly suggestLookups: (caller: Caller, calls: readonly JudgedCall[]) => string;
  /** YAML of a policy that would let a caller's calls through and nothing else. */
  readonly suggestPolicy: (caller: Caller, calls: readonly JudgedCall[]) => string;
  readonly problemPlace: (view: PolicyView, problem: PolicyProblem) => Place;
}
