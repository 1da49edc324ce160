import { defineRule } from './define.ts';
import { listText } from './words.ts';

/** Charts and overlays that were not rendered. */
export const hf902 = defineRule('HF902', (cluster, report) => {
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
