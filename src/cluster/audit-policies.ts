import { isObject, type JsonObject, listAt, stringAt } from '../finding/json.ts';
import type { Place } from '../finding/types.ts';
import type { Manifest } from '../input/manifest.ts';
import { stringList } from '../input/manifests.ts';
import type { Objects } from '../kube/objects.ts';
import type { SecretName } from '../secrets/types.ts';
import type { Caller } from './types.ts';

/** A rule of an audit policy of the API server that logs the content of Secrets with tokens. */
export interface AuditPolicyLeak {
  readonly policy: Manifest;
  readonly level: string;
  /** Requests that are logged with the Secret: `create, update and patch`. */
  readonly verbs: readonly string[];
  readonly secrets: readonly SecretName[];
  /** The rule's level. */
  readonly at: Place;
}

/** Verbs whose request holds the Secret, and those whose answer does: level Request logs the former only. */
const WRITING = ['create', 'update', 'patch'];
const READING = ['get', 'list', 'watch'];

/**
 * Audit policies that log what stands in the Secrets of callers' tokens, one entry a policy and rule. The first rule that matches a request decides
 * (kubernetes/kubernetes staging/src/k8s.io/apiserver/pkg/audit/policy/checker.go); a rule for some users only decides for them.
 */
export function auditPolicyLeaks(objects: Objects, callers: readonly Caller[]): AuditPolicyLeak[] {
  const policies = objects.all('audit.k8s.io', 'Policy');
  if (policies.length === 0) return [];
  const secrets = new Map(
    callers
      .flatMap(({ tokens }) => tokens)
      .flatMap(({ reference, origin }) => (reference.effective && origin.name !== null ? [origin.name] : []))
      .map((name) => [`${name.namespace ?? ''}/${name.name}`, name]),
  );
  return policies.flatMap((policy) => {
    const found = new Map<number, { readonly verbs: Set<string>; readonly secrets: Set<SecretName> }>();
    const rules = listAt(policy.value['rules']).map((rule) => (isObject(rule) ? rule : {}));
    for (const secret of secrets.values()) {
      for (const verb of [...WRITING, ...READING]) {
        const index = leakingRule(rules, verb, secret);
        if (index < 0) continue;
        const known = found.get(index) ?? { verbs: new Set(), secrets: new Set() };
        known.verbs.add(verb);
        known.secrets.add(secret);
        found.set(index, known);
      }
    }
    return [...found].map(([index, { verbs, secrets: held }]) => ({
      policy,
      level: stringAt(rules[index]?.['level']) ?? '',
      verbs: [...verbs],
      secrets: [...held],
      at: policy.locate(['rules', index, 'level']),
    }));
  });
}

/** The rule that logs the Secret for a verb; -1 where the first that matches doesn't. */
function leakingRule(rules: readonly JsonObject[], verb: string, secret: SecretName): number {
  for (const [index, rule] of rules.entries()) {
    if (!matches(rule, verb, secret)) continue;
    const level = rule['level'];
    if (level === 'RequestResponse' || (level === 'Request' && WRITING.includes(verb))) return index;
    const isForSome = listAt(rule['users']).length > 0 || listAt(rule['userGroups']).length > 0;
    if (!isForSome) return -1;
  }
  return -1;
}

function matches(rule: JsonObject, verb: string, { namespace, name }: SecretName): boolean {
  const verbs = stringList(rule['verbs']);
  if (verbs.length > 0 && !verbs.includes(verb)) return false;
  const namespaces = stringList(rule['namespaces']);
  if (namespaces.length > 0 && (namespace === null || !namespaces.includes(namespace))) return false;
  const resources = listAt(rule['resources']);
  if (resources.length === 0) return listAt(rule['nonResourceURLs']).length === 0;
  return resources.some((entry) => {
    if (!isObject(entry) || (entry['group'] ?? '') !== '') return false;
    const kinds = stringList(entry['resources']);
    const names = stringList(entry['resourceNames']);
    const isKind = kinds.length === 0 || kinds.includes('secrets') || kinds.includes('*');
    return isKind && (names.length === 0 || names.includes(name));
  });
}
