import { defineRule } from './define.ts';
import { workloadSubject, workloadText } from './words.ts';

/** Callers that share the namespace's default service account. */
export const hf401 = defineRule('HF401', (cluster, report) => {
  for (const caller of cluster.callers) {
    const used = new Set(caller.calls.map(({ call }) => call.pod));
    const index = caller.workload.pods.findIndex(
      (pod, position) => used.has(position) && pod.serviceAccountKnown && pod.serviceAccount === 'default',
    );
    const pod = caller.workload.pods[index];
    if (pod === undefined) continue;
    const { manifest } = caller.workload;
    const path = pod.serviceAccountPath ?? [...pod.path, 'spec'];
    report({
      message: 'default',
      at: manifest.locate(path, 'key'),
      workload: caller.name,
      subject: workloadSubject(caller.name),
      confidence: caller.workload.confidence,
      data: { workload: workloadText(caller.name) },
    });
  }
});
