import { defineRule } from './define.ts';
import { listText } from './words.ts';

/** Charts and overlays that were not rendered. */
export const hf902 = defineRule('HF902', (cluster, report) => {
  for (const { target, label, at, reason, cure, readRaw } of cluster.notRendered) {
    const remediation = `${cure.charAt(0).toUpperCase()}${cure.slice(1)}.`;
    report({
      message: readRaw ? 'read-raw' : 'default',
      at,
      subject: target,
      remediation,
      data: { root: label, reason },
    });
  }
  for (const { root, reason, calls } of cluster.valuesCalls) {
    const first = calls[0];
    if (first === undefined) continue;
    const models = calls.flatMap(({ model }) => (model === null ? [] : [model]));
    report({
      message: 'values',
      at: first.at,
      subject: root,
      related: calls.slice(1).map(({ at, evidence }) => ({ ...at, message: evidence.text })),
      data: {
        root,
        reason,
        destinations: listText(calls.flatMap(({ hosts }) => hosts)),
        models: models.length === 0 ? '' : ` for ${listText(models)}`,
      },
    });
  }
});
