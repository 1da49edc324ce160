import type { Caller, PolicyView } from '../cluster/types.ts';
import { listText, policyText } from './words.ts';

/** Why nobody can tell whether policies select a caller: the pod's namespace or theirs isn't set. */
export interface UnsetNamespace {
  /** Whose namespace isn't set: the message of HF101. */
  readonly message: 'namespace-unset' | 'policy-namespace-unset' | 'namespaces-unset';
  /** Continues a sentence about the workload: `its namespace isn't set; it would be selected in namespace ml`. */
  readonly what: string;
  readonly policies: string;
  /** Where the policies would select it; '' where no namespace is named. */
  readonly namespaces: string;
  readonly remediation: string;
}

/** In words, for the policies (at least one) that would select a caller if it stood in their namespace. */
export function unsetNamespace({ workload }: Caller, views: readonly PolicyView[]): UnsetNamespace {
  const policies = listText(views.map(policyText));
  const own = workload.namespace;
  const namespaces = own ?? listText(views.flatMap(({ manifest }) => manifest.namespace ?? []));
  if (own !== null)
    return {
      message: 'policy-namespace-unset',
      what: `the namespace of ${policies} isn't set; it would be selected if that is ${own}`,
      policies,
      namespaces,
      remediation: `Name the namespace of ${policies}: \`metadata.namespace\`, or \`namespace\` of its kustomization. If it is another than ${own}, the workload needs a policy of its own.`,
    };
  if (namespaces !== '')
    return {
      message: 'namespace-unset',
      what: `its namespace isn't set; it would be selected in namespace ${namespaces}`,
      policies,
      namespaces,
      remediation: `Name the namespace of the workload: \`metadata.namespace\`, \`namespace\` of its kustomization, or \`--namespace\`. If it is another than ${namespaces}, the workload needs a policy of its own.`,
    };
  return {
    message: 'namespaces-unset',
    what: `neither its namespace nor that of ${policies} is set; it would be selected if they are one`,
    policies,
    namespaces,
    remediation: `Name the namespaces of the workload and of ${policies}: \`metadata.namespace\`, or \`namespace\` of their kustomizations.`,
  };
}
