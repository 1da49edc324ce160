import { defineRule } from './define.ts';
import { usedTokens } from './hf2xx.ts';
import { listText, secretText, workloadText } from './words.ts';

/** Secrets with a token that RBAC lets others read; one finding for each Secret, at the worst grant. */
export const hf404 = defineRule('HF404', (cluster, report) => {
  const reported = new Set<string>();
  for (const { token, name } of usedTokens(cluster)) {
    const secret = secretText(token);
    const id = `${secret}\0${token.reference.workload.root}`;
    if (token.origin.name === null || reported.has(id)) continue;
    reported.add(id);
    const readers = cluster.identity.readers(token);
    const worst = readers[0];
    if (worst === undefined) continue;
    const same = readers.filter(({ severity }) => severity === worst.severity);
    const shared = {
      at: worst.at,
      workload: name,
      confidence: worst.confidence === 'low' ? worst.confidence : token.origin.confidence,
      subject: `Secret ${secret}`,
      cause: id,
      related: readers.slice(1, 11).map(({ at, subject, path }) => ({ ...at, message: `${subject}: ${path}` })),
    } as const;
    const names = listText(same.map(({ subject }) => subject));
    if (worst.severity === 'note') {
      const paths = same.filter(({ subject }) => subject === worst.subject).map(({ path }) => path);
      report({ ...shared, message: 'indirect', data: { readers: names, secret, path: listText(paths, 2) } });
    } else {
      const data = { readers: names, secret, workload: workloadText(name) };
      report({ ...shared, message: worst.severity === 'error' ? 'broad' : 'default', data });
    }
  }
});
