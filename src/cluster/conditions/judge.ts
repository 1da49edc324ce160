import type { Condition, Intent } from '../../intent/types.ts';
import type { Workload } from '../../kube/workload.ts';
import type { CoveredCall } from '../intent.ts';
import type { Caller, JudgedCall } from '../types.ts';
import { data, egressIP, region } from './place.ts';
import { audit, isPrivate, offline, offlineIn, revision } from './reach.ts';
import { tokenChain, tokenExclusive, tokenFrom, tokenMaxAge } from './token.ts';
import { type Asked, type ConditionFacts, type Judge, type Met, worstOf } from './types.ts';

/** One condition of an intent that covers calls of a caller, and doesn't hold or can't be judged. */
export interface JudgedCondition {
  readonly intent: Intent;
  readonly condition: Condition;
  readonly met: Met;
  readonly calls: readonly JudgedCall[];
}

const JUDGES: { readonly [Kind in Condition['kind']]: Judge<Kind> } = {
  'token.from': tokenFrom,
  'token.maxAge': tokenMaxAge,
  'token.exclusive': tokenExclusive,
  'token.chain': tokenChain,
  region,
  data,
  private: isPrivate,
  offline,
  revision,
  egressIP,
  audit,
};

/**
 * The conditions that covered calls don't meet or that can't be judged, each once for all its calls. Where several intents cover a call the one that
 * it meets best counts: one whose conditions all hold is enough.
 */
export function judgeConditions(
  caller: Caller,
  covered: readonly CoveredCall[],
  facts: ConditionFacts,
): readonly JudgedCondition[] {
  const found = new Map<string, { intent: Intent; condition: Condition; met: Met; calls: JudgedCall[] }>();
  for (const { judged, by } of covered) {
    const pod = caller.workload.pods[judged.call.pod];
    if (pod === undefined) continue;
    const asked = { caller, judged, pod };
    for (const { intent, condition, met } of bestOf([...new Set(by.map((one) => one.intent))], asked, facts)) {
      const key = `${intent.name}\0${condition.kind}`;
      const known = found.get(key);
      if (known === undefined) found.set(key, { intent, condition, met, calls: [judged] });
      else {
        known.calls.push(judged);
        if (met.answer === 'no' && known.met.answer !== 'no') known.met = met;
      }
    }
  }
  return [...found.values()];
}

/** Of a workload that makes no call: whether the intents that want it offline get that. */
export function judgeOffline(
  workload: Workload,
  intents: readonly Intent[],
  facts: ConditionFacts,
): readonly Omit<JudgedCondition, 'calls'>[] {
  return intents.flatMap((intent) =>
    intent.conditions.flatMap((condition) => {
      if (condition.kind !== 'offline') return [];
      const met = worstOf(workload.pods.map((pod) => offlineIn(workload, pod, pod.containers, facts)));
      return met.answer === 'yes' ? [] : [{ intent, condition, met }];
    }),
  );
}

type Open = Omit<JudgedCondition, 'calls'>;

/** What doesn't hold of the intent that the call meets best; of equals the first by name. */
function bestOf(intents: readonly Intent[], asked: Asked, facts: ConditionFacts): readonly Open[] {
  const byName = [...intents].sort((a, b) => (a.name < b.name ? -1 : 1));
  const weight = (open: readonly Open[]): number =>
    open.reduce((sum, { met }) => sum + (met.answer === 'no' ? 1000 : 1), 0);
  let best: readonly Open[] | null = null;
  for (const intent of byName) {
    const open = intent.conditions
      .map((condition): Open => ({ intent, condition, met: judge(condition, asked, facts) }))
      .filter(({ met }) => met.answer !== 'yes');
    if (best === null || weight(open) < weight(best)) best = open;
    if (best.length === 0) break;
  }
  return best ?? [];
}

function judge<Kind extends Condition['kind']>(
  condition: Extract<Condition, { readonly kind: Kind }>,
  asked: Asked,
  facts: ConditionFacts,
): Met {
  const answer: Judge<Kind> = JUDGES[condition.kind as Kind];
  return answer(condition, asked, facts);
}
