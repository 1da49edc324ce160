import type { UncoveredCalls } from '../cluster/intent.ts';
import type { Caller, Cluster, JudgedCall } from '../cluster/types.ts';
import type { Intent } from '../intent/types.ts';
import { hostsText, listText } from '../rules/words.ts';
import type { Line } from './explain-workload.ts';

/** Which intents name a caller, what of its calls they cover, and what they don't; nothing where no intent is declared. */
export function intentLines(caller: Caller, { intent: file }: Cluster): Line[] {
  if (file === null) return [];
  const { named, perhaps } = file.naming(caller.workload);
  const { covered, unnamed, perhaps: undecided, lacking, open } = file.declared(caller);
  const at = ({ name, line }: Intent): string => `${name} (${file.file.path}:${line})`;
  const lines: Line[] = [[2, `Declared intent (${file.file.path}):`]];
  if (named.length === 0 && perhaps.length === 0) lines.push([4, 'No intent names it.']);
  for (const one of named) lines.push([4, `Intent ${at(one)} names it.`]);
  for (const one of perhaps)
    lines.push([4, `Intent ${at(one)} may name it: ${undecided?.why ?? 'not all of it is known'}.`]);
  for (const one of unnamed?.intents ?? []) lines.push([4, `Intent ${at(one)} named it until ${one.until}.`]);
  const byEntry = new Map<string, JudgedCall[]>();
  for (const { judged, by } of covered)
    for (const { intent, entry } of by) {
      const key = `Intent ${intent.name} covers, by line ${entry.line}`;
      byEntry.set(key, [...(byEntry.get(key) ?? []), judged]);
    }
  for (const [entry, calls] of byEntry) lines.push([4, `${entry}: ${callsText(calls)}.`]);
  const not = (group: UncoveredCalls | null, why: string): void => {
    if (group !== null) lines.push([4, `Not covered, ${why}: ${callsText(group.calls)}.`]);
  };
  not(lacking.model, 'for the model');
  not(lacking.host, 'for the host');
  not(lacking.activity, 'for the purpose');
  not(open.model, 'as far as is known, for the manifests name no model');
  not(open.host, 'as far as is known, for only the family of the host shows');
  for (const { intent, condition, met } of file.conditions(caller))
    lines.push([
      4,
      `Condition ${condition.kind} of ${intent.name} (${file.file.path}:${condition.line}) ${met.answer === 'no' ? "doesn't hold" : 'is not decided'}: ${met.found}.`,
    ]);
  return lines;
}

function callsText(calls: readonly JudgedCall[]): string {
  const models = listText(calls.map(({ call }) => call.model ?? 'a model that is not named'));
  return `${models} at ${hostsText(calls)}`;
}
