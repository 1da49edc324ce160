import { defineRule } from './define.ts';
import { usedTokens } from './hf2xx.ts';
import { hostsText, listText, telling, workloadSubject, workloadText } from './words.ts';

/** Files and documents that can't be read. */
export const hf901 = defineRule('HF901', (cluster, report) => {
  for (const { at, reason, looksLikeManifest } of cluster.unparseable) {
    report({
      message: looksLikeManifest ? 'default' : 'not-a-manifest',
      at,
      subject: reason,
      data: { file: at.file, reason },
    });
  }
  const refused = new Set<string>();
  for (const { token } of usedTokens(cluster)) {
    for (const { manifest, path, reason } of cluster.identity.refused(token)) {
      const id = `${manifest.file}\0${manifest.document}\0${manifest.path.join('.')}`;
      if (refused.has(id)) continue;
      refused.add(id);
      const object = `${manifest.kind} ${manifest.name}`;
      report({
        message: 'refused',
        at: manifest.locate(path),
        subject: `${object} ${reason}`,
        data: { object, reason },
      });
    }
  }
});

/** What decides about a call and isn't in the scan. */
export const hf903 = defineRule('HF903', (cluster, report) => {
  for (const caller of cluster.callers) {
    for (const { what, consequence, at } of caller.facts.unresolved) {
      report({
        message: 'default',
        at,
        workload: caller.name,
        subject: `${workloadSubject(caller.name)} ${what}`,
        data: { workload: workloadText(caller.name), what, consequence },
      });
    }
    const unknown = caller.calls.filter(({ judgement }) => judgement.effectiveVerdict === 'unknown');
    const elsewhere = [...new Set(caller.calls.flatMap((call) => call.elsewhere))];
    const first = telling(unknown)[0];
    if (first !== undefined) {
      const what = listText(first.judgement.unknownBecause) || 'what decides is not in the scan';
      report({
        message: 'verdict',
        at: first.call.at,
        workload: caller.name,
        subject: `${workloadSubject(caller.name)} verdict`,
        data: { workload: workloadText(caller.name), destinations: hostsText(telling(unknown)), what },
      });
    } else if (elsewhere.length > 0) {
      const call = caller.calls.find((judged) => judged.elsewhere.length > 0);
      const what = `its namespace isn't set; it would be selected in namespace ${listText(
        elsewhere
          .map(({ policy }) => policy.namespace ?? '')
          .filter((name) => !name.startsWith('\u0000'))
          .map((name) => name || 'of the policy'),
      )}`;
      if (call !== undefined)
        report({
          message: 'verdict',
          at: call.call.at,
          workload: caller.name,
          subject: `${workloadSubject(caller.name)} namespace`,
          data: { workload: workloadText(caller.name), destinations: hostsText(telling(caller.calls)), what },
        });
    }
  }
});
