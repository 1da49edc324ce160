import type { Path } from '../finding/json.ts';
import { defineRule } from './define.ts';
import { usedTokens } from './hf2xx.ts';
import { reportUndecided } from './hf903-intent.ts';
import { unsetNamespace } from './unset-namespace.ts';
import { hostsText, listText, policyPlaces, telling, workloadSubject, workloadText } from './words.ts';

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
    if (cluster.intent !== null) reportUndecided(caller, cluster.intent, report);
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
      const { what, remediation } = unsetNamespace(caller, elsewhere);
      if (call !== undefined)
        report({
          message: 'verdict',
          at: call.call.at,
          workload: caller.name,
          subject: `${workloadSubject(caller.name)} namespace`,
          remediation,
          related: policyPlaces(elsewhere, 'would select it'),
          data: { workload: workloadText(caller.name), destinations: hostsText(telling(caller.calls)), what },
        });
    }
  }
  for (const { manifest, blanks } of cluster.blanks) {
    const [first] = blanks;
    if (first === undefined) continue;
    const object = `${manifest.kind} ${manifest.namespace === null ? '' : `${manifest.namespace}/`}${manifest.name}`;
    const variables = listText(blanks.map(({ name }) => `\`\${${name}}\``));
    report({
      message: 'substitution',
      at: first.at(),
      subject: `${object} ${variables}`,
      related: blanks
        .slice(1)
        .map(({ path, written }) => ({ ...manifest.locate(path), message: written.slice(0, 200) })),
      data: { object, variables, by: first.by, field: listText(blanks.map(({ path }) => fieldText(path))) },
      remediation: `Give ${variables} a value in \`postBuild\` of ${first.by}, or a default: \`\${${first.name}:=value}\`.`,
    });
  }
  for (const { object, places } of cluster.twice) {
    const [first] = places;
    if (first === undefined) continue;
    report({
      message: 'twice',
      at: first,
      subject: `${object} twice`,
      related: places.slice(1).map((place) => ({ ...place, message: `${object} again` })),
      data: { object, places: listText(places.map(({ file, line }) => `${file}:${line}`)) },
      remediation: 'Rename one of them, or take one away.',
    });
  }
});

/** `spec.template.spec.containers[0].image` */
function fieldText(path: Path): string {
  return path.map((step, at) => (typeof step === 'number' ? `[${step}]` : at === 0 ? step : `.${step}`)).join('');
}
