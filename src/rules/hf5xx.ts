import { callConfidence } from '../cluster/build.ts';
import type { ClusterIntent, UncoveredCalls } from '../cluster/intent.ts';
import { entriesYaml, intentYaml } from '../cluster/intent-suggest.ts';
import type { Caller, Cluster } from '../cluster/types.ts';
import type { RelatedPlace } from '../finding/types.ts';
import type { Intent } from '../intent/types.ts';
import { defineRule } from './define.ts';
import { hostsText, listText, workloadSubject, workloadText } from './words.ts';

/** Callers that use a model for which no intent stands. */
export const hf501 = defineRule('HF501', (cluster, report) => {
  for (const { caller, intent } of declared(cluster)) {
    const { lacking } = intent.declared(caller);
    const uncovered = lacking.model ?? lacking.activity;
    if (uncovered === null) continue;
    const { calls, intents } = uncovered;
    const models = listText(calls.map(({ call }) => call.model ?? 'a model'));
    const shared = findingOf(caller, uncovered, intent, `doesn't cover ${models}`);
    const data = { workload: workloadText(caller.name), model: models, intents: namesText(intents) };
    if (lacking.model !== null) report({ ...shared, message: 'default', data });
    else
      report({
        ...shared,
        message: 'activity',
        data: { ...data, purposes: listText(calls.map(({ call }) => call.purpose)) },
      });
  }
});

/** Callers that no intent names. */
export const hf502 = defineRule('HF502', (cluster, report) => {
  for (const { caller, intent } of declared(cluster)) {
    const { unnamed } = intent.declared(caller);
    if (unnamed === null) continue;
    const { calls, intents } = unnamed;
    const data = { workload: workloadText(caller.name), destinations: hostsText(calls) };
    const shared = findingOf(caller, unnamed, intent, 'ended');
    if (intents.length === 0)
      report({
        ...shared,
        message: 'default',
        remediation: `Have this intent reviewed and add it to \`intents\` of ${intent.file.path}:\n${intentYaml(caller, calls, intent.hosts, new Set(intent.file.intents.map(({ name }) => name)))}`,
        data,
      });
    else
      report({
        ...shared,
        message: 'expired',
        remediation: `If it is still wanted, have it reviewed and set a later day in \`until\` (${placesText(intents, intent)}).`,
        data: { ...data, intents: namesText(intents), until: listText(intents.map(({ until }) => until ?? '')) },
      });
  }
});

/** Callers that call a host for which no intent stands, or not with this model. */
export const hf503 = defineRule('HF503', (cluster, report) => {
  for (const { caller, intent } of declared(cluster)) {
    const uncovered = intent.declared(caller).lacking.host;
    if (uncovered === null) continue;
    report({
      ...findingOf(caller, uncovered, intent, `doesn't cover ${hostsText(uncovered.calls)}`),
      message: 'default',
      data: {
        workload: workloadText(caller.name),
        destinations: hostsText(uncovered.calls),
        intents: namesText(uncovered.intents),
      },
    });
  }
});

/** Grants that nothing needs. */
export const hf505 = defineRule('HF505', (cluster, report) => {
  const { intent: file, unusedGrants } = cluster;
  if (file === null) return;
  for (const { intent, entry, quiet, confidence } of unusedGrants) {
    const intents = intent.name;
    const related = quiet.slice(0, 5).map((name): RelatedPlace => {
      const { line } = name;
      return {
        file: name.file,
        line,
        column: 1,
        endLine: line,
        endColumn: 2,
        message: `${workloadText(name)} is named and makes no call`,
      };
    });
    if (entry === null)
      report({
        message: 'default',
        at: file.at(intent.line),
        subject: intents,
        related,
        confidence,
        data: { intents },
      });
    else
      report({
        message: 'entry',
        at: file.at(entry.line),
        subject: `${intents} ${entry.use.join(' ')} ${entry.at.join(' ')} ${entry.for ?? ''}`,
        confidence,
        remediation: 'Remove the entry, or correct it.',
        data: { intents, use: listText(entry.use), at: listText(entry.at) },
      });
  }
});

/** The callers, where there is an intent file. */
function declared({ callers, intent }: Cluster): { readonly caller: Caller; readonly intent: ClusterIntent }[] {
  return intent === null ? [] : callers.map((caller) => ({ caller, intent }));
}

/** What findings about uncovered calls have in common. `says` is said of each of the intents. */
function findingOf(caller: Caller, { calls, intents }: UncoveredCalls, intent: ClusterIntent, says: string) {
  const [first] = calls;
  const at = first?.call.at ?? caller.workload.manifest.locate([], 'value');
  return {
    at,
    workload: caller.name,
    subject: workloadSubject(caller.name),
    confidence: callConfidence(calls),
    related: intents.slice(0, 5).map(({ name, line }) => ({ ...intent.at(line), message: `intent ${name} ${says}` })),
    remediation: `Call what is covered, or have this reviewed and add it to \`may\` of intent ${intents[0]?.name ?? ''} (${placesText(intents.slice(0, 1), intent)}):\n${entriesYaml(calls, intent.hosts, '      ')}`,
  };
}

function namesText(intents: readonly Intent[]): string {
  return listText(intents.map(({ name }) => name));
}

function placesText(intents: readonly Intent[], { at }: ClusterIntent): string {
  return listText(
    intents.map(({ line }) => {
      const place = at(line);
      return `${place.file}:${place.line}`;
    }),
  );
}
