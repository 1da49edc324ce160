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
    const problem = kindProblem(input.value, apiVersion, kind);
    return { ...base, namespace: null, valid: false, errors: [problem] };
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
  const meant = [...CILIUM_KINDS, 'NetworkPolicy'].find((known) => known.toLowerCase() === kind.toLowerCase());
  const version = meant === 'NetworkPolicy' ? 'networking.k8s.io/v1' : 'cilium.io/v2';
  const problem = problemAt('kind', [], 'schema', `Kubernetes knows no policy kind ${apiVersion} ${kind}`);
  return meant === undefined ? problem : { ...problem, correction: `apiVersion: ${version}\nkind: ${meant}` };
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
