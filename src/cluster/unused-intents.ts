import type { Confidence, WorkloadName } from '../finding/types.ts';
import type { Entry, Intent } from '../intent/types.ts';
import type { Cluster } from './types.ts';

/** A grant that no caller of any scope needs. */
export interface UnusedGrant {
  readonly intent: Intent;
  /** The item of `may` that nothing needs; null where nobody needs the whole intent. */
  readonly entry: Entry | null;
  /** Workloads that the intent names and that make no call. */
  readonly quiet: readonly WorkloadName[];
  /** Low where something could not be read: it may be what needs the grant. */
  readonly confidence: Confidence;
}

/** Grants that nothing in any scope uses or might use, in the order of the file. */
export function unusedGrants(clusters: readonly Cluster[]): UnusedGrant[] {
  const file = clusters.find(({ intent }) => intent !== null)?.intent?.file;
  if (file === undefined) return [];
  const naming = new Set<Intent>();
  const open = new Set<Intent>();
  const used = new Set<Entry>();
  // While a call is not covered, the entries say what was meant for it: no more is said of them.
  const unsettled = new Set<Intent>();
  const quiet = new Map<Intent, WorkloadName[]>();
  for (const { intent, callers, quiet: others } of clusters) {
    if (intent === null) continue;
    for (const caller of callers) {
      const { named, perhaps } = intent.naming(caller.workload);
      for (const one of named) naming.add(one);
      for (const one of perhaps) open.add(one);
      const declared = intent.declared(caller);
      for (const { by } of declared.covered) for (const { entry } of by) used.add(entry);
      for (const missing of Object.values(declared.lacking))
        for (const one of missing?.intents ?? []) unsettled.add(one);
      for (const missing of [declared.open.model, declared.open.host])
        for (const one of missing?.intents ?? []) open.add(one);
    }
    for (const { name, facts } of others)
      for (const one of intent.naming(facts.workload).named) quiet.set(one, [...(quiet.get(one) ?? []), name]);
  }
  const isUnread = clusters.some(
    ({ notRendered, unparseable }) =>
      notRendered.length > 0 || unparseable.some(({ looksLikeManifest }) => looksLikeManifest),
  );
  const confidence = isUnread ? 'low' : 'high';
  return file.intents.flatMap((intent): UnusedGrant[] => {
    if (open.has(intent)) return [];
    const named = quiet.get(intent) ?? [];
    if (!naming.has(intent)) return isKept(intent, named) ? [] : [{ intent, entry: null, quiet: named, confidence }];
    if (unsettled.has(intent)) return [];
    return intent.may.flatMap((entry) => (used.has(entry) ? [] : [{ intent, entry, quiet: [], confidence }]));
  });
}

/** An intent that wants its workload offline is met by one that makes no call. */
function isKept({ conditions }: Intent, quiet: readonly WorkloadName[]): boolean {
  return quiet.length > 0 && conditions.some(({ kind }) => kind === 'offline');
}
