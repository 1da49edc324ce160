import type { Verdict } from '../cilium/verdict.ts';
import type { JudgedCall, PolicyView, TokenFacts } from '../cluster/types.ts';
import type { RelatedPlace, WorkloadName } from '../finding/types.ts';

/** `Deployment ml/tgi` */
export function workloadText(name: WorkloadName): string {
  return `${name.kind} ${name.namespace === null ? '' : `${name.namespace}/`}${name.name}`;
}

/** Names a workload for fingerprints: no lines, no scope. */
export function workloadSubject(name: WorkloadName): string {
  return workloadText(name);
}

/** At most `limit` items in words: `a, b and 3 more`. */
export function listText(items: readonly string[], limit = 4): string {
  const unique = [...new Set(items)];
  if (unique.length <= limit)
    return unique.length < 2 ? (unique[0] ?? '') : `${unique.slice(0, -1).join(', ')} and ${unique.at(-1) ?? ''}`;
  return `${unique.slice(0, limit).join(', ')} and ${unique.length - limit} more`;
}

/** Hosts of calls, the required first. */
export function hostsText(calls: readonly JudgedCall[]): string {
  const sorted = [...calls].sort((a, b) => Number(b.call.required) - Number(a.call.required));
  return listText(sorted.map(({ call }) => (call.via === null ? call.host : `${call.host} (through ${call.via})`)));
}

/** `ml/tgi-egress` */
export function policyText({ policy }: Pick<PolicyView, 'policy'>): string {
  const namespace = policy.namespace === null || policy.namespace.startsWith('\u0000') ? '' : `${policy.namespace}/`;
  return `${namespace}${policy.name}`;
}

/** The policies as further places of a finding. */
export function policyPlaces(views: readonly PolicyView[], message: string): RelatedPlace[] {
  return views.map((view) => ({
    ...view.manifest.locate(['metadata', 'name']),
    message: `${policyText(view)} ${message}`,
  }));
}

/** The Secret of a token: `ml/hf-token`. */
export function secretText({ origin, reference }: TokenFacts): string {
  const name = origin.name ?? reference.secret;
  if (name === null) return reference.providerClass ?? reference.variable ?? 'its source';
  return `${name.namespace === null ? '' : `${name.namespace}/`}${name.name}`;
}

/** Required calls, or all where none is. */
export function telling(calls: readonly JudgedCall[]): readonly JudgedCall[] {
  const required = calls.filter(({ call }) => call.required);
  return required.length > 0 ? required : calls;
}

const ANSWERS: Readonly<Record<Verdict, string>> = {
  'allowed-pinned': 'allowed, and only by name',
  'allowed-broad': 'allowed, and more with it',
  blocked: 'blocked',
  'blocked-dns': 'blocked by way of its look-up',
  'default-allow': 'open, as all egress',
  'policy-invalid': 'left to an invalid policy',
  unknown: 'unknown',
};

/** A line for the remediation where other versions of Cilium answer differently and none is configured; else ''. */
export function versionText(calls: readonly JudgedCall[]): string {
  const answers = new Map(
    calls.flatMap(({ otherwise }) => otherwise).map(({ version, verdict }) => [version, verdict]),
  );
  if (answers.size === 0) return '';
  const others = [...answers].map(([version, verdict]) => `with ${version} it is ${ANSWERS[verdict]}`);
  return `\nThis is the answer of the newest Cilium; ${others.join(', ')}. Set \`cilium.version\` in .hf-guardrails.yaml.`;
}
