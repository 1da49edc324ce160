import type { ClusterIntent, UncoveredCalls } from '../cluster/intent.ts';
import type { Caller } from '../cluster/types.ts';
import type { Report } from './define.ts';
import { hostsText, listText, workloadSubject, workloadText } from './words.ts';

/** Calls of which it isn't known whether an intent covers them: they neither pass nor accuse. */
export function reportUndecided(
  caller: Caller,
  intent: ClusterIntent,
  report: (report: Report<'HF903'>) => void,
): void {
  const { perhaps, open } = intent.declared(caller);
  const add = ({ calls, intents }: UncoveredCalls, what: string): void => {
    const [first] = calls;
    if (first === undefined) return;
    report({
      message: 'intent',
      at: first.call.at,
      workload: caller.name,
      subject: `${workloadSubject(caller.name)} intent ${what}`,
      related: intents.slice(0, 5).map(({ name, line }) => ({ ...intent.at(line), message: `intent ${name}` })),
      data: {
        workload: workloadText(caller.name),
        destinations: hostsText(calls),
        intents: listText(intents.map(({ name }) => name)),
        what,
      },
      remediation: UNDECIDED,
    });
  };
  const conditions = intent.conditions(caller).filter(({ met }) => met.answer === 'unknown');
  const [first] = conditions;
  if (first !== undefined) {
    const at = first.calls[0]?.call.at ?? caller.workload.manifest.locate([], 'value');
    report({
      message: 'condition',
      at,
      workload: caller.name,
      subject: `${workloadSubject(caller.name)} conditions`,
      related: conditions.slice(0, 5).map(({ condition, met }) => ({
        ...intent.at(condition.line),
        message: `${condition.kind}: ${met.found}`,
      })),
      data: {
        workload: workloadText(caller.name),
        intents: listText(conditions.map((one) => one.intent.name)),
        what: listText(conditions.map(({ condition, met }) => `${condition.kind} (${met.found})`)),
      },
    });
  }
  if (perhaps !== null) add(perhaps, perhaps.why);
  // What is computed at run time is told already, with its line.
  const computed = new Set(
    caller.facts.unresolved.filter(({ what }) => what.startsWith('model ')).map(({ container }) => container),
  );
  const calls = open.model?.calls.filter(({ call }) => !computed.has(call.container)) ?? [];
  if (open.model !== null) add({ ...open.model, calls }, 'the manifests name no model');
  if (open.host !== null) add(open.host, 'only the family of the host shows');
}

const UNDECIDED =
  'Write what is missing into the manifest. Where any model will do, the intent can say so: `use: ["**"]`.';
