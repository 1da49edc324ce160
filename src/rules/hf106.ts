import { pathText } from '../cilium/path-text.ts';
import { SETTLED_BY_VERDICT } from '../cilium/traps.ts';
import { defineRule } from './define.ts';
import { policyText } from './words.ts';

/** Policies that Cilium refuses, or that mean something else than they seem to; only those that select a caller or name Hugging Face. */
export const hf106 = defineRule('HF106', (cluster, report) => {
  for (const view of cluster.relevantPolicies) {
    const { policy } = view;
    const label = `${policy.kind} ${policyText(view)}`;
    const first = policy.errors[0];
    if (first !== undefined) {
      const more = policy.errors.length > 1 ? ` (and ${policy.errors.length - 1} more)` : '';
      const where = first.path.length === 0 ? '' : `\`${pathText(first.path)}\` `;
      report({
        message: 'default',
        at: cluster.problemPlace(view, first),
        subject: `${label} invalid`,
        ...(first.correction === null ? {} : { remediation: `Write\n${first.correction}` }),
        data: { policy: label, problem: `${where}${first.message}${more}.` },
      });
    }
    for (const trap of policy.traps) {
      if (SETTLED_BY_VERDICT.has(trap.code)) continue;
      report({
        message: trap.stage === 'pruned' ? 'pruned' : 'trap',
        at: cluster.problemPlace(view, trap),
        subject: `${label} ${trap.code} ${pathText(trap.path)}`,
        ...(trap.correction === null ? {} : { remediation: `Write\n${trap.correction}` }),
        data: { policy: label, problem: trap.message },
      });
    }
  }
});
