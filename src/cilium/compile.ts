import { isObject, type Json, type JsonObject, listAt, type Path, stringAt, valueAt } from '../finding/json.ts';
import { compileCiliumRule } from './compile-rule.ts';
import { conflictTraps } from './conflicts.ts';
import { withCorrections } from './corrections.ts';
import { schemaRoots } from './crd.gen.ts';
import { compileNetworkPolicy } from './network-policy.ts';
import { pathText } from './path-text.ts';
import { sanitizeRule } from './sanitize.ts';
import { prune, validate } from './structural-schema.ts';
import { trapsOf } from './traps.ts';
import type { CiliumOptions, CompiledPolicy, CompiledRule, PolicyInput, PolicyProblem } from './types.ts';

const CILIUM_KINDS = ['CiliumNetworkPolicy', 'CiliumClusterwideNetworkPolicy'] as const;
export type CiliumKind = (typeof CILIUM_KINDS)[number];

/** Whether apiVersion and kind name a policy that decides about pods' egress. */
export function isPolicyKind(apiVersion: string, kind: string): boolean {
  return policyKind(apiVersion, kind) !== null;
}

/** Whether apiVersion and kind name such a policy, or look as if they should: a wrong version or spelling is a policy that isn't there. */
export function resemblesPolicy(apiVersion: string, kind: string): boolean {
  return isPolicyKind(apiVersion, kind) || meantKind(apiVersion, kind) !== null;
}

function policyKind(apiVersion: string, kind: string): CiliumKind | 'NetworkPolicy' | null {
  if (apiVersion === 'cilium.io/v2') return CILIUM_KINDS.find((known) => known === kind) ?? null;
  return apiVersion === 'networking.k8s.io/v1' && kind === 'NetworkPolicy' ? 'NetworkPolicy' : null;
}

/** Takes a policy through the API server's and Cilium's gates. Never throws; an invalid policy says why. */
export function compilePolicy(input: PolicyInput, options: CiliumOptions): CompiledPolicy {
  const value: JsonObject = isObject(input.value) ? input.value : {};
  const apiVersion = stringAt(value['apiVersion']) ?? '';
  const kind = stringAt(value['kind']) ?? '';
  const name = stringAt(valueAt(value, ['metadata', 'name'])) ?? '';
  const known = policyKind(apiVersion, kind);
  const base = { id: input.id, kind, name, unknownFields: [], traps: [], rules: [] };
  if (known === null) {
    const errors = [kindProblem(input.value, apiVersion, kind)];
    const meant = meantKind(apiVersion, kind);
    if (meant === null) return { ...base, namespace: null, valid: false, errors };
    // It is told whom the policy was meant for, too.
    const { namespace, rules } = compilePolicy({ ...input, value: { ...value, ...meant } }, options);
    return { ...base, namespace, valid: false, errors, rules };
  }
  const own = stringAt(valueAt(value, ['metadata', 'namespace']));
  const namespace =
    known === 'CiliumClusterwideNetworkPolicy'
      ? null
      : own !== undefined && own !== ''
        ? own
        : (input.defaultNamespace ?? 'default');
  const nameProblem =
    name === '' ? [problemAt('name', ['metadata', 'name'], 'sanitize', 'the policy has no name')] : [];
  if (known === 'NetworkPolicy') {
    const { rules, errors, unknownFields } = compileNetworkPolicy(value, namespace ?? 'default', options.version);
    return {
      ...base,
      namespace,
      valid: errors.length + nameProblem.length === 0,
      errors: [...nameProblem, ...errors],
      unknownFields,
      rules,
    };
  }
  const schema = schemaRoots[options.version][known];
  const { value: pruned, unknown } = prune(value, schema);
  const body = isObject(pruned) ? pruned : {};
  const schemaErrors = validate(body, schema);
  const errors = withCorrections(
    schemaErrors.length > 0 ? schemaErrors : [...nameProblem, ...sanitizeAll(body, known, options)],
    value,
    body,
  );
  const policy: CompiledPolicy = {
    ...base,
    namespace,
    valid: errors.length === 0,
    errors,
    unknownFields: unknown.map(pathText).sort(),
    rules: specsOf(body).map(({ spec, path }): CompiledRule => compileCiliumRule(spec, path, namespace, options)),
  };
  if (!policy.valid) return policy;
  const traps = [...trapsOf(value, body, unknown, namespace, options), ...conflictTraps(policy, options)];
  return { ...policy, traps };
}

/** Why nothing applies: no object at all, a wrong version, or a kind that is written differently. */
function kindProblem(value: Json, apiVersion: string, kind: string): PolicyProblem {
  if (!isObject(value)) return problemAt('kind', [], 'schema', 'is no Kubernetes object');
  const meant = meantKind(apiVersion, kind);
  const problem = problemAt('kind', [], 'schema', `Kubernetes knows no policy kind ${apiVersion} ${kind}`);
  return meant === null ? problem : { ...problem, correction: `apiVersion: ${meant.apiVersion}\nkind: ${meant.kind}` };
}

/** Kinds of Cilium's own (CRDs of v1.14 to v1.20) that decide about something else. */
const OTHER_POLICIES = new Set([
  'CiliumBGPPeeringPolicy',
  'CiliumEgressGatewayPolicy',
  'CiliumEgressNATPolicy',
  'CiliumL2AnnouncementPolicy',
  'CiliumLocalRedirectPolicy',
]);

/** The policy kind that a wrong version, group or spelling stands for; null where none is near. Other projects have a NetworkPolicy of their own. */
function meantKind(apiVersion: string, kind: string): { readonly apiVersion: string; readonly kind: string } | null {
  const isCilium = /^cilium(?:cluster(?:wide)?)?networkpolic(?:y|ies)$/i.test(kind);
  const isInvented = apiVersion.startsWith('cilium.io/') && /^cilium\w*(?:polic(?:y|ies)|rules?)$/i.test(kind);
  if (isCilium || (isInvented && !OTHER_POLICIES.has(kind)))
    return { apiVersion: 'cilium.io/v2', kind: CILIUM_KINDS[/cluster/i.test(kind) ? 1 : 0] };
  const isOwn = /^(?:networking\.k8s\.io|extensions|cilium\.io)(?:\/|$)|^v1$/.test(apiVersion);
  return isOwn && /^networkpolic(?:y|ies)$/i.test(kind)
    ? { apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy' }
    : null;
}

function specsOf(body: JsonObject): { spec: JsonObject; path: Path }[] {
  const found: { spec: JsonObject; path: Path }[] = [];
  if (isObject(body['spec'])) found.push({ spec: body['spec'], path: ['spec'] });
  for (const [index, spec] of listAt(body['specs']).entries())
    if (isObject(spec)) found.push({ spec, path: ['specs', index] });
  return found;
}

function sanitizeAll(body: JsonObject, kind: CiliumKind, options: CiliumOptions): PolicyProblem[] {
  if (!isObject(body['spec']) && !Array.isArray(body['specs']))
    return [problemAt('empty', [], 'sanitize', 'has neither spec nor specs')];
  return specsOf(body).flatMap(({ spec, path }) => {
    const problems = sanitizeRule(spec, path, options);
    if (kind === 'CiliumNetworkPolicy' && isObject(spec['nodeSelector'])) {
      problems.push(
        problemAt(
          'node-selector',
          [...path, 'nodeSelector'],
          'sanitize',
          "a CiliumNetworkPolicy can't select nodes; a CiliumClusterwideNetworkPolicy can",
        ),
      );
    }
    return problems;
  });
}

function problemAt(code: string, path: Path, stage: PolicyProblem['stage'], message: string): PolicyProblem {
  return { code, path, stage, message, correction: null };
}

/** For callers that hold a parsed value of unknown shape. */
export function kindOf(value: Json): { readonly apiVersion: string; readonly kind: string } {
  const object = isObject(value) ? value : {};
  return { apiVersion: stringAt(object['apiVersion']) ?? '', kind: stringAt(object['kind']) ?? '' };
}
