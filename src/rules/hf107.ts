import { defineRule } from './define.ts';
import { hostsText, workloadSubject, workloadText } from './words.ts';

/** Callers that speak plain HTTP to a host outside the cluster. */
export const hf107 = defineRule('HF107', (cluster, report) => {
  for (const caller of cluster.callers) {
    const plain = caller.calls.filter(({ call }) => call.scheme === 'http');
    const first = plain[0];
    if (first === undefined) continue;
    const hasToken = caller.tokens.some(({ origin }) => origin.provenance !== 'none');
    report({
      message: 'default',
      at: first.call.at,
      workload: caller.name,
      subject: workloadSubject(caller.name),
      data: {
        workload: workloadText(caller.name),
        destinations: hostsText(plain),
        token: hasToken ? ', its token included' : '',
      },
    });
  }
});
