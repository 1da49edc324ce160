import type { Caller, PolicySelection } from '../cluster/types.ts';
import { defineRule } from './define.ts';
import { listText, policyText, workloadText } from './words.ts';

/** Policies that open Hugging Face by name to more pods than those that call it; one finding for each policy. */
export const hf402 = defineRule('HF402', (cluster, report) => {
  for (const selection of cluster.selections) {
    const { view, at, range, callers, others } = selection;
    // A policy that selects nobody who is known to call may be meant for a call that the scan doesn't see.
    if (range === null && (others.length === 0 || callers.length === 0)) continue;
    const policy = `${view.policy.kind} ${policyText(view)}`;
    const narrower = narrowerSelector(selection);
    const shared = {
      at,
      subject: policy,
      ...(narrower === null ? {} : { remediation: `Write\n${narrower}` }),
      related: [
        ...others.slice(0, 10).map(({ file, line, kind, name }) => ({
          ...at,
          file,
          line,
          column: 1,
          endLine: line,
          endColumn: 2,
          message: `${kind} ${name} is selected and doesn't call Hugging Face`,
        })),
      ],
    };
    if (range !== null) report({ ...shared, message: 'everything', data: { policy, range } });
    else
      report({
        ...shared,
        message: 'default',
        data: { policy, count: counted(others.length), others: listText(others.map(workloadText)) },
      });
  }
});

function counted(count: number): string {
  return count === 1 ? '1 workload' : `${count} workloads`;
}

/** A selector by the callers' service accounts; null where it would be no narrower, or not known. */
function narrowerSelector({ view, callers }: PolicySelection): string | null {
  const pods = callers.flatMap(podsOf);
  const accounts = [...new Set(pods.map(({ serviceAccount }) => serviceAccount))].sort();
  const namespaces = [...new Set(pods.map(({ namespace }) => namespace))];
  const isKnown = pods.every(
    ({ serviceAccount, serviceAccountKnown }) =>
      serviceAccountKnown && /^(?!default$)[a-z0-9.-]+$/.test(serviceAccount),
  );
  if (accounts.length === 0 || !isKnown) return null;
  const key = 'io.cilium.k8s.policy.serviceaccount';
  const namespace = namespaces.length === 1 ? namespaces[0] : null;
  const place =
    view.policy.namespace === null && namespace != null ? `    k8s:io.kubernetes.pod.namespace: ${namespace}\n` : '';
  if (accounts.length === 1) return `endpointSelector:\n  matchLabels:\n${place}    ${key}: ${accounts[0] ?? ''}\n`;
  const labels = place === '' ? '' : `  matchLabels:\n${place}`;
  return `endpointSelector:\n${labels}  matchExpressions:\n    - key: ${key}\n      operator: In\n      values: [${accounts.join(', ')}]\n`;
}

function podsOf({ workload, calls }: Caller): Caller['workload']['pods'] {
  const used = new Set(calls.map(({ call }) => call.pod));
  return workload.pods.filter((_, position) => used.has(position));
}
