import type { Json, Path } from '../finding/json.ts';
import type { FqdnSelector } from './fqdn.ts';

/** Versions that are answered exactly; older ones are answered as 1.18. */
export type CiliumVersion = '1.18' | '1.19' | '1.20';

/** Agent settings that change verdicts. */
export interface CiliumOptions {
  readonly version: CiliumVersion;
  /** `policy-enforcement-mode` */
  readonly enforcement: 'default' | 'always' | 'never';
  /** `enable-l7-proxy` */
  readonly l7proxy: boolean;
  /** `enable-non-default-deny-policies` */
  readonly nonDefaultDeny: boolean;
  /** `enable-node-selector-labels` */
  readonly nodeSelectorLabels: boolean;
}

/** Something about a policy that Cilium refuses or that means something else than it seems to. */
export interface PolicyProblem {
  /** Short name of the kind of problem. */
  readonly code: string;
  readonly path: Path;
  readonly stage: 'schema' | 'sanitize' | 'pruned' | 'semantics';
  readonly message: string;
  /** YAML to write instead, or null. */
  readonly correction: string | null;
}

/** One label of an identity: `k8s:app=tgi`. */
export interface Label {
  readonly source: string;
  readonly key: string;
  readonly value: string;
}

/** One condition of a selector on a label key; source `any` matches every source. */
export interface Requirement {
  readonly source: string;
  readonly key: string;
  readonly operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
  readonly values: readonly string[];
}

/** A label selector as Cilium holds it; no requirements = everything. `id` is equal for equal selectors. */
export interface LabelSelector {
  readonly type: 'labels';
  readonly requirements: readonly Requirement[];
  readonly id: string;
}
export interface CidrSelector {
  readonly type: 'cidr';
  readonly cidr: string;
  readonly except: readonly string[];
  readonly id: string;
}
export interface CidrGroupSelector {
  readonly type: 'cidrGroup';
  /** Name of a CiliumCIDRGroup, or null where labels select groups. */
  readonly name: string | null;
  readonly labels: LabelSelector | null;
  readonly except: readonly string[];
  readonly id: string;
}
export interface FqdnPeer extends FqdnSelector {
  readonly type: 'fqdn';
  readonly id: string;
}
/** A peer that nothing in the manifests resolves (toGroups). */
export interface OpaquePeer {
  readonly type: 'opaque';
  readonly what: string;
  readonly id: string;
}
export interface ServicePeer {
  readonly type: 'service';
  readonly namespace: string | null;
  readonly name: string | null;
  readonly selector: LabelSelector | null;
  readonly id: string;
}
export type Peer = LabelSelector | CidrSelector | CidrGroupSelector | FqdnPeer | OpaquePeer | ServicePeer;

/** `authentication.mode` of an egress item. */
export type Authentication = 'disabled' | 'required' | 'test-always-fail';

/** One port with the L7 part that applies to it. */
export interface PortMatch {
  /** 0 = all ports (or a named port, see `portName`). */
  readonly port: number;
  readonly portName: string;
  /** The port as Cilium's filter map reads it, in base 10 whatever the prefix: rules that are equal here share the filter of the first (pkg/policy/l4.go parsePortProtocol). */
  readonly decimal: number;
  readonly endPort: number;
  /** Never ANY: it is expanded to TCP, UDP and SCTP; `ANY` stands only for "all protocols" of an L3-only rule. */
  readonly protocol: string;
  readonly l7: L7;
}

/** What a port rule asks of the traffic beyond the port. */
export interface L7 {
  readonly kind: 'none' | 'dns' | 'http' | 'tls' | 'listener' | 'kafka' | 'proxylib';
  readonly dns: readonly FqdnSelector[];
  readonly serverNames: readonly string[];
  /** `terminatingTLS` and `originatingTLS` as written, to compare them; null without. */
  readonly terminatingTls: string | null;
  readonly originatingTls: string | null;
  /** A `listener` as written but for its priority; 0 = the default priority. */
  readonly listener: string | null;
  readonly listenerPriority: number;
  /** An HTTP rule without any condition. */
  readonly httpWildcard: boolean;
}

/** One item of `egress` or `egressDeny`, resolved as far as it can be without the cluster. */
export interface EgressEntry {
  readonly deny: boolean;
  readonly defaultDeny: boolean;
  /** null selects nothing; [] with ports is every destination. */
  readonly peers: readonly Peer[] | null;
  /** null = no port part at all (all ports); [] = a port part that names no port (nothing). */
  readonly ports: readonly PortMatch[] | null;
  /** null = the item says nothing about it. */
  readonly authentication: Authentication | null;
  /** Path of the item in the policy: `['spec', 'egress', 1]`. */
  readonly path: Path;
}

/** One `spec` or item of `specs`: its subject and egress entries. */
export interface CompiledRule {
  readonly subject: LabelSelector;
  /** Host policies select nodes, never pods. */
  readonly selectsNodes: boolean;
  readonly egress: readonly EgressEntry[];
  readonly path: Path;
}

export interface PolicyInput {
  readonly value: Json;
  /** Namespace of an object that names none. */
  readonly defaultNamespace?: string | null;
  /** The caller's handle, given back in judgements. */
  readonly id: string;
}

/** A policy after all gates. An invalid one has the rules it would have, so that it can be told whom it was meant for. */
export interface CompiledPolicy {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  /** null for cluster-wide policies. */
  readonly namespace: string | null;
  readonly valid: boolean;
  readonly errors: readonly PolicyProblem[];
  readonly unknownFields: readonly string[];
  /** Accepted, but not what it seems: pruned fields that change the meaning, empty peers, DNS rules without names … */
  readonly traps: readonly PolicyProblem[];
  readonly rules: readonly CompiledRule[];
}
